/** Google Marketing Platform: Floodlight of Campaign Manager 360, Display & Video 360, Search Ads 360. */
import type { Origin, Preset } from './preset'

export const floodlight = {
  id: 'floodlight',
  name: 'Google Floodlight (Campaign Manager 360)',
  category: 'marketing',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'conversion',
  hosts: [
    'www.googletagmanager.com',
    '*.fls.doubleclick.net',
    'ad.doubleclick.net',
    'googleads.g.doubleclick.net',
    'adservice.google.com',
  ],
  cookies: [
    { name: '_gcl_*', days: 90, purpose: 'click' },
    { name: 'FPGCLDC', days: 90, purpose: 'click' },
    { name: 'IDE', days: 390, domain: 'doubleclick.net', purpose: 'ads' },
    { name: 'DSID', days: 14, domain: 'doubleclick.net', purpose: 'visitor' },
    { name: 'FLC', days: 0.0001, domain: 'doubleclick.net', purpose: 'conversion' },
    { name: 'RUL', days: 365, domain: 'doubleclick.net', purpose: 'ads' },
    { name: 'ID', days: 60, domain: 'doubleclick.net', purpose: 'ads' },
    { name: 'APC', days: 180, domain: 'doubleclick.net', purpose: 'settings' },
    { name: 'test_cookie', days: 0.01, domain: 'doubleclick.net', purpose: 'security' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    params: { id: '^DC-[0-9]{4,12}$' },
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
    'https://support.google.com/campaignmanager/answer/7554821',
    'https://developers.google.com/tag-platform/security/guides/consent',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.IDE', 'cookies.test_cookie', 'hosts.*.fls.doubleclick.net', 'tag.params.id'],
  notes: [
    'Count activities once it is granted (`placet.when`), with `send_to` naming group, activity and counting.',
    'Image and iframe tags have no call to take them back: hold them with `data-service`, and leave their noscript images out.',
    'IDE is kept for 390 days in the EEA and 730 elsewhere. Cookies of doubleclick.net are out of the reach of your site.',
    'One public list names a cookie `_dcid` (400 days). No page of Google does, so it is not in this sheet; state it with `cookies` if you see it.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<iframe data-service="floodlight" data-src="https://1234567.fls.doubleclick.net/activityi;src=1234567;type=group0;cat=activ0;ord=1" title="Floodlight" hidden></iframe>',
} as const satisfies Origin
