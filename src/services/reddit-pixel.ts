/** Reddit Pixel. */
import type { Origin, Preset } from './preset'

export const redditPixel = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  category: 'marketing',
  provider: {
    name: 'Reddit, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.reddit.com/policies/privacy-policy',
  },
  purpose: 'ads',
  hosts: [
    'www.redditstatic.com',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
  ],
  cookies: [
    { name: '_rdt_uuid', days: 90, purpose: 'visitor' },
    { name: '_rdt_cid', days: 90, purpose: 'click' },
    { name: '_rdt_em', days: 90, purpose: 'visitor' },
    { name: 'edgebucket', days: 730, purpose: 'ads', domain: 'reddit.com' },
    { name: 'loid', days: 730, purpose: 'visitor', domain: 'reddit.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://www.redditstatic.com/ads/pixel.js?pixel_id={id}',
    params: { id: '^(a2|t2)_[a-z0-9]{4,}$' },
    before: [
      ['stub', 'rdt', 'rdt.callQueue'],
      ['call', 'rdt', 'init', '{id}', { optOut: false, useDecimalCurrencyValues: true }],
      ['call', 'rdt', 'track', 'PageVisit'],
    ],
    grant: [['call', 'rdt', 'enableFirstPartyCookies']],
    revoke: [['call', 'rdt', 'disableFirstPartyCookies']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
    'https://github.com/OpenTermsArchive/contrib-versions (Reddit/Privacy Policy.md, 2026-08-22)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies._rdt_cid',
    'cookies._rdt_em',
    'cookies.loid',
    'hosts.conversions-config.reddit.com',
    'tag.params.id',
    'tag.revoke',
  ],
  notes: [
    'EU-US DPF as of 2026-08-22: Reddit, Inc., by its privacy policy.',
    'The switch for first-party cookies is not documented as a consent call: it comes on top of the deletion and the reload.',
  ],
} as const satisfies Origin
