/** Microsoft Clarity. */
import type { Origin, Preset } from './preset'

export const microsoftClarity = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  category: 'analytics',
  provider: {
    name: 'Microsoft Corporation',
    country: 'US',
    privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  },
  purpose: 'replay',
  hosts: ['*.clarity.ms', 'c.bing.com'],
  cookies: [
    { name: '_clck', days: 365, purpose: 'visitor' },
    { name: '_clsk', days: 1, purpose: 'session' },
    { name: 'CLID', days: 365, domain: 'www.clarity.ms', purpose: 'visitor' },
    { name: 'ANONCHK', days: 0.007, domain: 'c.clarity.ms', purpose: 'ads' },
    { name: 'MR', days: 7, domain: 'c.clarity.ms', purpose: 'visitor' },
    { name: 'SM', domain: 'c.clarity.ms', purpose: 'visitor' },
    { name: 'MUID', days: 390, domain: 'clarity.ms', purpose: 'visitor' },
    { name: 'MUID', days: 390, domain: 'bing.com', purpose: 'visitor' },
  ],
  storage: [{ kind: 'sessionStorage', name: '_cltk', purpose: 'session' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    params: { id: '^[a-z0-9]{8,12}$' },
    src: 'https://www.clarity.ms/tag/{id}',
    before: [
      ['stub', 'clarity', 'clarity.q'],
      ['call', 'clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    ],
    grant: [['call', 'clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    revoke: [
      ['call', 'clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['call', 'clarity', 'stop'],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'observed in Chromium 156',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.CLID',
    'cookies.MR',
    'cookies.SM',
    'cookies.MUID',
    'hosts.c.bing.com',
    'transfers',
    'tag.params.id',
    'tag.grant',
  ],
  notes: [
    'A yes to Clarity is one to analytics: `ad_Storage` stays denied. A site whose visitors said yes to marketing may tell Clarity so itself (`consentv2`; both keys are needed, with their capital S).',
    'After a no Clarity would go on recording, with a new id for each page; `stop` ends that. It starts again with the next page. `_cltk` is left by Clarity, and deleted by Placet.',
    'Microsoft enforces the consent signal for visitors of the EEA, the UK and Switzerland since 2025-10-31.',
    'An entry of Microsoft Corporation in the EU-US DPF could not be checked, so the safeguard reads `none`. State what you found with `transfers`.',
  ],
  markup: '<script type="text/plain" data-service="microsoft-clarity">/* the usual snippet */</script>',
} as const satisfies Origin
