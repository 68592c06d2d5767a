/** Kameleoon. */
import type { Origin, Preset } from './preset'

export const kameleoon = {
  id: 'kameleoon',
  name: 'Kameleoon',
  category: 'analytics',
  provider: {
    name: 'Kameleoon SAS',
    country: 'FR',
    privacyPolicy: 'https://www.kameleoon.com/privacy-policy',
  },
  purpose: 'test',
  hosts: ['*.kameleoon.io', '*.kameleoon.eu', '*.kameleoon.com'],
  cookies: [{ name: 'kameleoonVisitorCode', days: 380, purpose: 'visitor' }],
  storage: [{ kind: 'localStorage', name: 'kameleoon*', purpose: 'test' }],
  transfers: [],
  tag: {
    src: 'https://{id}.kameleoon.io/engine.js',
    params: { id: '^[a-z0-9]{10}$' },
    before: [
      ['list', 'kameleoonQueue'],
      ['call', 'kameleoonQueue.push', ['Kameleoon.API.Core.enableLegalConsent']],
    ],
    grant: [['call', 'kameleoonQueue.push', ['Kameleoon.API.Core.enableLegalConsent']]],
    revoke: [['call', 'kameleoonQueue.push', ['Kameleoon.API.Core.disableLegalConsent']]],
  },
} as const satisfies Preset

export const origin = {
  sources: ['https://github.com/ghostery/trackerdb (2026-08-06)'],
  checkedOn: '2026-11-21',
  unverified: ['cookies.kameleoonVisitorCode', 'storage.kameleoon*', 'transfers', 'tag'],
  notes: [
    'Tests that change what is seen at first start later than usual, as they wait for the yes.',
    'Older accounts load from `kameleoon.eu`: hold that script in markup.',
    'The provider states that it hosts in the EU (not verified).',
  ],
  markup:
    '<script type="text/plain" data-service="kameleoon" data-src="https://….kameleoon.eu/kameleoon.js"></script>',
} as const satisfies Origin
