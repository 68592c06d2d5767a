/** Cloudflare Web Analytics. */
import type { Origin, Preset } from './preset'

export const cloudflareWebAnalytics = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  category: 'analytics',
  provider: {
    name: 'Cloudflare, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
  },
  purpose: 'measure',
  hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  cookies: [],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://static.cloudflareinsights.com/beacon.min.js',
    params: { id: '^[0-9a-f]{32}$' },
    attributes: { 'data-cf-beacon': '{"token":"{id}"}' },
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
    'https://github.com/OpenTermsArchive/contrib-versions (Cloudflare/Privacy Policy.md, 2026-08-22)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['tag.params.id'],
  notes: [
    'EU-US DPF as of 2026-08-22: Cloudflare, Inc., by its privacy policy.',
    'On sites behind Cloudflare it may be put into the page at the edge, past any gate: switch the automatic setup off.',
    'Cloudflare says that it keeps nothing on the device.',
  ],
} as const satisfies Origin
