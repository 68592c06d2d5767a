/** Google Dynamic Remarketing. */
import type { Origin, Preset } from './preset'

export const googleDynamicRemarketing = {
  id: 'google-dynamic-remarketing',
  name: 'Google Dynamic Remarketing',
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
    'https://support.google.com/google-ads/answer/7305793',
    'https://developers.google.com/tag-platform/security/guides/consent',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
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
    'tag',
  ],
  notes: [
    'What a visitor looked at before a yes must not be sent after it. Whatever is on the data layer when the tag arrives is replayed, so give product parameters (`items`, `value`, `ecomm_…`, `dynx_…`) only once it is granted: in `placet.when`, or after `placet.allows`. This sheet makes `gtag` at that moment and not before, so nothing of it can be waiting.',
    'Events: view_search_results, view_item_list, view_item, add_to_cart, purchase; each item with its feed id and `google_business_vertical`.',
    'It stores what Google Ads stores, and nothing else. With one account for both, load one of the two and name the other without an id: two tags would count each page twice.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<script type="text/plain" data-service="google-dynamic-remarketing">/* the usual snippet, and its events */</script>',
} as const satisfies Origin
