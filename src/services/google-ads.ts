/** Google Ads: conversions and remarketing. */
import type { Origin, Preset } from './preset'

export const googleAds = {
  id: 'google-ads',
  name: 'Google Ads',
  category: 'marketing',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'ads',
  hosts: [
    'www.googletagmanager.com',
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'bid.g.doubleclick.net',
    'td.doubleclick.net',
    'ad.doubleclick.net',
    'www.google.com',
  ],
  cookies: [
    { name: '_gcl_au', days: 90, purpose: 'conversion' },
    { name: '_gcl_*', days: 90, purpose: 'click' },
    { name: '_gac_*', days: 90, purpose: 'click' },
    { name: 'FPGCL*', days: 90, purpose: 'click' },
    { name: 'FPAU', days: 90, purpose: 'conversion' },
    { name: 'IDE', days: 390, domain: 'doubleclick.net', purpose: 'ads' },
    { name: 'DSID', days: 14, domain: 'doubleclick.net', purpose: 'visitor' },
    { name: 'test_cookie', days: 0.01, domain: 'doubleclick.net', purpose: 'security' },
    { name: 'ar_debug', days: 90, domain: 'doubleclick.net', purpose: 'errors' },
    { name: 'Conversion', days: 90, domain: 'www.googleadservices.com', purpose: 'conversion' },
    { name: 'NID', days: 180, domain: 'google.com', purpose: 'ads' },
  ],
  storage: [{ kind: 'localStorage', name: '_gcl_ls', purpose: 'click' }],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    params: { id: '^AW-[0-9]{6,12}$' },
    src: 'https://www.googletagmanager.com/gtag/js?id={id}',
    before: [
      ['list', 'dataLayer'],
      ['stub', 'gtag', 'dataLayer'],
      ['call', 'gtag', 'js', '{now}'],
      ['call', 'gtag', 'config', '{id}'],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://support.google.com/google-ads/answer/7519794',
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
    'cookies.FPAU',
    'cookies.IDE',
    'cookies.test_cookie',
    'cookies.ar_debug',
    'cookies.NID',
    'storage._gcl_ls',
    'hosts.td.doubleclick.net',
    'tag.params.id',
  ],
  notes: [
    'Report conversions once it is granted (`placet.when`), with `send_to` naming the account and the label.',
    'IDE is kept for 390 days in the EEA and 730 elsewhere. Cookies of doubleclick.net and google.com are out of the reach of your site.',
    'Google also uses the address of its own country (www.google.fr, …). FPGCL… and FPAU are set by server containers only, and where HttpOnly, are deleted on your server.',
    'Non-personalised ads and restricted data processing are settings of your calls (`allow_ad_personalization_signals`, `restricted_data_processing`), not a consent.',
    'The old conversion snippet has an image in a noscript: leave it out, or hold it with `data-service`.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<script type="text/plain" data-service="google-ads" data-src="https://www.googletagmanager.com/gtag/js?id=AW-XXXXXXXXX" async></script>',
} as const satisfies Origin
