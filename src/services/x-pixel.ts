/** X Pixel (Twitter). */
import type { Origin, Preset } from './preset'

export const xPixel = {
  id: 'x-pixel',
  name: 'X Pixel (Twitter)',
  category: 'marketing',
  provider: { name: 'X Corp.', country: 'US', privacyPolicy: 'https://x.com/privacy' },
  purpose: 'ads',
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co', 'ads-api.twitter.com'],
  cookies: [
    { name: '_twpid', days: 395, purpose: 'visitor' },
    { name: '_twclid', days: 30, purpose: 'click' },
    { name: 'muc_ads', days: 730, purpose: 'ads', domain: 't.co' },
    { name: 'guest_id_marketing', days: 730, purpose: 'ads', domain: 'twitter.com' },
    { name: 'guest_id_ads', days: 730, purpose: 'ads', domain: 'twitter.com' },
    { name: 'guest_id', days: 730, purpose: 'visitor', domain: 'twitter.com' },
    { name: 'personalization_id', days: 730, purpose: 'visitor', domain: 'twitter.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://static.ads-twitter.com/uwt.js',
    params: { id: '^[a-z0-9]{5}$' },
    before: [
      ['stub', 'twq', 'twq.queue'],
      ['set', 'twq.version', '1.1'],
      ['call', 'twq', 'config', '{id}'],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
    'https://github.com/OpenTermsArchive/contrib-versions (X/Privacy Policy.md, 2026-08-22)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies._twpid', 'cookies._twclid', 'hosts.ads-api.twitter.com', 'tag.params.id'],
  notes: [
    'EU-US DPF as of 2026-08-22: X Corp., by its privacy policy.',
    'No consent call is documented: the tag is loaded after a yes, and the page reloads after a withdrawal.',
  ],
} as const satisfies Origin
