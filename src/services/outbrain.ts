/** Outbrain Pixel (Teads). */
import type { Origin, Preset } from './preset'

export const outbrain = {
  id: 'outbrain',
  name: 'Outbrain Pixel (Teads)',
  category: 'marketing',
  provider: { name: 'Outbrain Inc.', country: 'US', privacyPolicy: 'https://www.outbrain.com/privacy/' },
  purpose: 'ads',
  hosts: ['amplify.outbrain.com', '*.outbrain.com'],
  cookies: [
    { name: 'outbrain_dicbo_id', days: 1, purpose: 'click' },
    { name: 'dicbo_id', days: 1, purpose: 'click' },
    { name: 'obuid', days: 90, purpose: 'visitor', domain: 'outbrain.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://amplify.outbrain.com/cp/obtp.js',
    params: { id: '^[0-9a-f]{32,36}$' },
    before: [
      ['set', 'OB_ADV_ID', '{id}'],
      ['stub', 'obApi', 'obApi.queue'],
      ['set', 'obApi.version', '1.1'],
      ['set', 'obApi.loaded', true],
      ['set', 'obApi.marketerId', '{id}'],
      ['call', 'obApi', 'track', 'PAGE_VIEW'],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/prebid.js (metadata/modules, 2026-09-28)',
    'https://github.com/OpenTermsArchive/contrib-versions (Outbrain/Privacy Policy.md, 2026-08-22)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.obuid', 'tag.params.id', 'tag.before'],
  notes: [
    'EU-US DPF as of 2026-08-22: Outbrain Inc., by its privacy policy.',
    'The company took the name Teads in 2025 (not verified).',
    'IAB TCF vendor 164.',
  ],
} as const satisfies Origin
