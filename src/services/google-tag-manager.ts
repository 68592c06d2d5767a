/** Google Tag Manager, the web container. */
import type { Origin, Preset } from './preset'

export const googleTagManager = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  category: 'tags',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'tags',
  hosts: ['www.googletagmanager.com'],
  cookies: [{ name: 'td', domain: 'www.googletagmanager.com', purpose: 'errors' }],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    params: { id: '^GTM-[A-Z0-9]{4,10}$' },
    src: 'https://www.googletagmanager.com/gtm.js?id={id}',
    before: [
      ['list', 'dataLayer'],
      ['call', 'dataLayer.push', { 'gtm.start': '{now}', event: 'gtm.js' }],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://developers.google.com/tag-platform/security/guides/consent',
    'https://www.npmjs.com/package/@c15t/scripts',
    'https://github.com/nuxt/scripts',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
    'observed in Chromium 156',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.td', 'tag.params.id'],
  notes: [
    'Held until it is granted, like any other service, because a container may load anything. Declare what yours loads as services too.',
    'A site may load its container early, knowingly: with its own snippet, ungated, and a consent check on every tag in it. Placet tells Consent Mode and the data layer in any case.',
    'A container that has run cannot be unloaded: after a no the page reloads.',
    'The usual snippet has an iframe (ns.html) in a noscript, which loads without any consent. Leave it out.',
    'A web container sets no cookie of its own; the tags in it do. A first-party address of a container is given as a service of your own.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup: '<script type="text/plain" data-service="google-tag-manager">/* the usual snippet */</script>',
} as const satisfies Origin
