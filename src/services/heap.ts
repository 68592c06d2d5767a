/** Heap (Contentsquare). */
import type { Origin, Preset } from './preset'

export const heap = {
  id: 'heap',
  name: 'Heap (Contentsquare)',
  category: 'analytics',
  provider: { name: 'Heap Inc.', country: 'US', privacyPolicy: 'https://www.heap.io/privacy' },
  purpose: 'measure',
  hosts: ['cdn.us.heap-api.com', '*.heap-api.com', 'cdn.heapanalytics.com', 'heapanalytics.com'],
  cookies: [
    { name: '_hp2_id.*', days: 395, purpose: 'visitor' },
    { name: '_hp2_ses_props.*', days: 0.02, purpose: 'session' },
    { name: '_hp2_props.*', days: 395, purpose: 'measure' },
    { name: '_hp2_hld', days: 0, purpose: 'measure' },
    { name: '_hp5_meta.*', days: 395, purpose: 'visitor' },
    { name: '_hp5_event_props.*', days: 395, purpose: 'measure' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://cdn.us.heap-api.com/config/{id}/heap_config.js',
    params: { id: '^\\d{5,12}$' },
    before: [
      ['list', 'heapReadyCb'],
      ['list', 'heap'],
      ['set', 'heap.envId', '{id}'],
      ['set', 'heap.clientConfig', { shouldFetchServerConfig: false }],
    ],
    grant: [['call', 'heap.startTracking']],
    revoke: [['call', 'heap.stopTracking']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies._hp2_id.*',
    'cookies._hp2_ses_props.*',
    'cookies._hp2_props.*',
    'hosts.cdn.heapanalytics.com',
    'transfers',
    'tag.params.id',
    'tag.before',
    'tag.grant',
    'tag.revoke',
  ],
  notes: [
    'Environments in the EU load from `cdn.eu.heap-api.com`: hold the usual snippet in markup.',
    'Calls of your own before the script has run need the methods of the usual snippet.',
  ],
  markup: '<script type="text/plain" data-service="heap">/* the usual snippet, with heap.load */</script>',
} as const satisfies Origin
