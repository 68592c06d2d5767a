/** Google Analytics 4. */
import type { Origin, Preset } from './preset'

export const googleAnalytics = {
  id: 'google-analytics',
  name: 'Google Analytics',
  category: 'analytics',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'measure',
  hosts: [
    'www.googletagmanager.com',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    '*.g.doubleclick.net',
    'www.google.com',
  ],
  cookies: [
    { name: '_ga', days: 395, purpose: 'visitor' },
    { name: '_ga_*', days: 395, purpose: 'session' },
    { name: '_gid', days: 1, purpose: 'visitor' },
    { name: '_gat', days: 0.0007, purpose: 'queue' },
    { name: '_gat_*', days: 0.0007, purpose: 'queue' },
    { name: '_gac_*', days: 90, purpose: 'click' },
    { name: '_gcl_*', days: 90, purpose: 'click' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    params: { id: '^GT?-[A-Z0-9]{4,12}$' },
    src: 'https://www.googletagmanager.com/gtag/js?id={id}',
    before: [
      ['list', 'dataLayer'],
      ['stub', 'gtag', 'dataLayer'],
      ['call', 'gtag', 'js', '{now}'],
      ['call', 'gtag', 'config', '{id}', { cookie_expires: 34128000 }],
    ],
    grant: [['set', 'ga-disable-{id}', false]],
    revoke: [['set', 'ga-disable-{id}', true]],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://support.google.com/analytics/answer/11397207',
    'https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id',
    'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
    'https://support.google.com/google-ads/answer/7519794',
    'https://support.google.com/analytics/answer/9019185',
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
  unverified: [
    'hosts.*.google-analytics.com',
    'hosts.*.analytics.google.com',
    'hosts.*.g.doubleclick.net',
    'tag.params.id',
    'tag.revoke',
  ],
  notes: [
    'Google Analytics 4 neither logs nor stores IP addresses: those of EU traffic give a coarse location and are discarded. This cannot be switched off, so there is nothing like `anonymize_ip` to set.',
    'Google keeps its cookies for two years. The tag asks for 395 days (`cookie_expires`, in seconds), which is counted from the latest visit. A snippet of your own must ask for the same, or state its own days with `cookies`.',
    'Linked to Google Ads, `ad_storage` alone decides what reaches Google Ads since 2026-06-15, and Google Signals no longer does. It follows the category marketing.',
    'A server container sets FPID (730 days, HttpOnly) and FPLC besides: state them with `cookies`, and delete them on your server.',
    '`_gid` and `_gat` are those of Universal Analytics, deleted where they are left. After a no, `ga-disable-…` ends what is sent; the cookies are deleted by Placet, since Google leaves them.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<script type="text/plain" data-service="google-analytics" data-src="https://www.googletagmanager.com/gtag/js?id=G-XXXXXXX" async></script>\n<script type="text/plain" data-service="google-analytics">/* the usual snippet, with { cookie_expires: 34128000 } in its config */</script>',
} as const satisfies Origin
