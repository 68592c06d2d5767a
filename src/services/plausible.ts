/** Plausible Analytics. */
import type { Origin, Preset } from './preset'

export const plausible = {
  id: 'plausible',
  name: 'Plausible Analytics',
  category: 'analytics',
  provider: { name: 'Plausible Insights OÜ', country: 'EE', privacyPolicy: 'https://plausible.io/privacy' },
  purpose: 'measure',
  hosts: ['plausible.io'],
  cookies: [],
  storage: [{ kind: 'localStorage', name: 'plausible_ignore', purpose: 'consent', keep: true }],
  transfers: [],
  tag: {
    src: 'https://plausible.io/js/pa-{id}.js',
    params: { id: '^[\\w-]{10,}$' },
    before: [
      ['stub', 'plausible', 'plausible.q'],
      ['set', 'plausible.o', {}],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
    'observed in Chromium 156 (2026-11-21)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['transfers', 'tag.params.id'],
  notes: [
    '`id` is what follows `pa-` in the address of your script. Sites with the older `script.js` and `data-domain` hold that tag in markup.',
    'It sets no cookie and keeps nothing (observed); the provider states that it hosts in the EU, which was not checked.',
    '`plausible_ignore` is the visitor’s own opt-out.',
  ],
  markup:
    '<script type="text/plain" data-service="plausible" data-src="https://plausible.io/js/script.js" data-domain="example.com"></script>',
} as const satisfies Origin
