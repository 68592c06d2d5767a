/** Snap Pixel. */
import type { Origin, Preset } from './preset'

export const snapPixel = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  category: 'marketing',
  provider: {
    name: 'Snap Inc.',
    country: 'US',
    privacyPolicy: 'https://values.snap.com/privacy/privacy-policy',
  },
  purpose: 'ads',
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com'],
  cookies: [
    { name: '_scid', days: 395, purpose: 'visitor' },
    { name: '_scid_r', days: 395, purpose: 'visitor' },
    { name: '_sctr', days: 395, purpose: 'measure' },
    { name: '_ScCbts', days: 30, purpose: 'click' },
    { name: '_schn', days: 0.02, purpose: 'session' },
    { name: 'sc_at', days: 365, purpose: 'visitor', domain: 'snapchat.com' },
    { name: 'X-AB', days: 1, purpose: 'test', domain: 'tr.snapchat.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://sc-static.net/scevent.min.js',
    params: { id: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    before: [
      ['stub', 'snaptr', 'snaptr.queue'],
      ['call', 'snaptr', 'init', '{id}'],
      ['call', 'snaptr', 'track', 'PAGE_VIEW'],
    ],
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
    'cookies._scid',
    'cookies._sctr',
    'cookies._ScCbts',
    'cookies._schn',
    'hosts.tr6.snapchat.com',
    'hosts.tr-shadow.snapchat.com',
    'transfers',
    'tag.params.id',
  ],
  notes: [
    'No consent call is documented: the tag is loaded after a yes, and the page reloads after a withdrawal.',
  ],
} as const satisfies Origin
