/** Google AdSense. */
import type { Origin, Preset } from './preset'

export const adsense = {
  id: 'adsense',
  name: 'Google AdSense',
  category: 'marketing',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'ads',
  hosts: [
    'pagead2.googlesyndication.com',
    '*.googlesyndication.com',
    '*.doubleclick.net',
    '*.adtrafficquality.google',
    'fundingchoicesmessages.google.com',
  ],
  cookies: [
    { name: '__gads', days: 390, purpose: 'ads' },
    { name: '__gpi', days: 390, purpose: 'ads' },
    { name: '__eoi', days: 180, purpose: 'security' },
    { name: '__gsas', days: 90, purpose: 'ads' },
    { name: 'GoogleAdServingTest', days: 0, purpose: 'ads' },
    { name: '_gcl_au', days: 90, purpose: 'conversion' },
    { name: 'IDE', days: 390, purpose: 'ads', domain: 'doubleclick.net' },
    { name: 'test_cookie', days: 0.01, purpose: 'ads', domain: 'doubleclick.net' },
  ],
  storage: [
    { kind: 'localStorage', name: 'google_adsense_settings', purpose: 'ads' },
    { kind: 'localStorage', name: 'google_ama_config', purpose: 'ads' },
    { kind: 'localStorage', name: 'google_experiment*', purpose: 'ads' },
    { kind: 'localStorage', name: 'google_auto_fc*', purpose: 'ads' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}',
    params: { id: '^ca-pub-\\d{16}$' },
    attributes: { crossorigin: 'anonymous' },
    before: [['list', 'adsbygoogle']],
    grant: [['set', 'adsbygoogle.pauseAdRequests', 0]],
    revoke: [['set', 'adsbygoogle.pauseAdRequests', 1]],
    remove: 'ins.adsbygoogle>*',
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://github.com/nuxt/scripts (2026-08-22)',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers (quoting Google)',
    'https://support.google.com/adsense/answer/13554116',
    'https://support.google.com/adsense/answer/9042142, as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.__gads',
    'cookies.__eoi',
    'cookies.IDE',
    'cookies.test_cookie',
    'storage.google_adsense_settings',
    'storage.google_ama_config',
    'storage.google_experiment*',
    'storage.google_auto_fc*',
    'tag.params.id',
    'tag.attributes',
    'tag.remove',
  ],
  notes: [
    'EU-US DPF as of 2023-09-01 (UK extension and Swiss-US as of 2024-09-16): Google LLC, by its notice; otherwise standard contractual clauses.',
    'In the EEA and the UK (since 2024-01-16) and Switzerland (since 2024-07-31) Google serves personalised ads only with a consent tool that it has certified and that speaks IAB TCF. Placet is none: expect limited or no ads there, or use such a tool.',
    'The page has its `<ins class="adsbygoogle">` and pushes to `adsbygoogle` as usual; nothing is asked for until the script is there.',
    'Google Publisher Tag (`gpt.js`) is held in markup.',
    '`__gpi_optout`, `FCCDCF` and `FCNEC` record a decision, and are not deleted.',
  ],
  markup:
    '<script type="text/plain" data-service="adsense" data-src="https://securepubads.g.doubleclick.net/tag/js/gpt.js" async></script>',
} as const satisfies Origin
