/** TikTok videos. */
import type { Origin, Preset } from './preset'

export const tiktokEmbed = {
  id: 'tiktok-embed',
  name: 'TikTok videos',
  category: 'social',
  provider: {
    name: 'TikTok Technology Limited',
    country: 'IE',
    privacyPolicy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  },
  purpose: 'media',
  hosts: ['www.tiktok.com', '*.tiktok.com', '*.tiktokv.com', 'lf16-tiktok-web.ttwstatic.com'],
  cookies: [
    { name: 'ttwid', days: 395, purpose: 'visitor', domain: 'tiktok.com' },
    { name: 'msToken', days: 10, purpose: 'security', domain: 'tiktok.com' },
    { name: 'tt_csrf_token', days: 0, purpose: 'security', domain: 'tiktok.com' },
    { name: 'tt_chain_token', days: 180, purpose: 'security', domain: 'tiktok.com' },
  ],
  transfers: [
    { country: 'SG', safeguard: 'scc' },
    { country: 'US', safeguard: 'scc' },
    { country: 'CN', safeguard: 'scc' },
  ],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/OpenTermsArchive/contrib-versions (TikTok/Privacy Policy.md, 2026-08-17)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.tt_csrf_token',
    'cookies.tt_chain_token',
    'hosts.lf16-tiktok-web.ttwstatic.com',
    'provider',
  ],
  notes: [
    'Standard contractual clauses by the privacy policy of 2026-08-17. Access from China is contested.',
    'A plain link to the video is the form that asks for nothing; the frame comes next. `embed.js` makes a frame of each `blockquote.tiktok-embed`, and shows no placeholder.',
  ],
  markup:
    '<iframe data-service="tiktok-embed" data-src="https://www.tiktok.com/player/v1/…" title="…" width="325" height="580"></iframe>',
} as const satisfies Origin
