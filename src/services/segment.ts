/** Twilio Segment. */
import type { Origin, Preset } from './preset'

export const segment = {
  id: 'segment',
  name: 'Twilio Segment',
  category: 'analytics',
  provider: { name: 'Twilio Inc.', country: 'US', privacyPolicy: 'https://www.twilio.com/legal/privacy' },
  purpose: 'measure',
  hosts: ['cdn.segment.com', 'api.segment.io', 'events.eu1.segmentapis.com'],
  cookies: [
    { name: 'ajs_anonymous_id', days: 365, purpose: 'visitor' },
    { name: 'ajs_user_id', days: 365, purpose: 'visitor' },
    { name: 'ajs_group_id', days: 365, purpose: 'visitor' },
  ],
  storage: [
    { kind: 'localStorage', name: 'ajs_anonymous_id', purpose: 'visitor' },
    { kind: 'localStorage', name: 'ajs_user_id', purpose: 'visitor' },
    { kind: 'localStorage', name: 'ajs_user_traits', purpose: 'visitor' },
    { kind: 'localStorage', name: 'ajs_group_*', purpose: 'visitor' },
    { kind: 'localStorage', name: 'persisted-queue:v1:*', purpose: 'queue' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://cdn.segment.com/analytics.js/v1/{id}/analytics.min.js',
    params: { id: '^[A-Za-z0-9]{20,40}$' },
    before: [
      ['list', 'analytics'],
      ['set', 'analytics._writeKey', '{id}'],
      ['call', 'analytics.push', ['page']],
    ],
    revoke: [['call', 'analytics.reset']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21), and with @segment/analytics-next@1.84.3 (2026-11-22)',
    'https://github.com/segmentio/segment-docs',
    'https://www.npmjs.com/package/@segment/analytics-consent-tools (2.0.3)',
  ],
  checkedOn: '2026-11-22',
  unverified: ['transfers', 'tag.params.id'],
  notes: [
    'Segment loads the tools that are set up behind it: one yes has to cover all of them, or tell Segment by category with @segment/analytics-consent-tools.',
    "Before the script has run, push calls as lists: `analytics.push(['track', '…'])`.",
    '`reset()` deletes its cookies, but the next event makes a new one (observed): only the reload ends it.',
    'With `disableClientPersistence` it keeps nothing, and still sends (observed).',
  ],
} as const satisfies Origin
