/** TikTok Pixel. */
import type { Origin, Preset } from './preset'

export const tiktokPixel = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  category: 'marketing',
  provider: {
    name: 'TikTok Technology Limited',
    country: 'IE',
    privacyPolicy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  },
  purpose: 'ads',
  hosts: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktokv.com'],
  cookies: [
    { name: '_ttp', days: 389, purpose: 'visitor' },
    { name: '_tt_enable_cookie', days: 389, purpose: 'settings' },
    { name: 'ttcsid', days: 90, purpose: 'session' },
    { name: 'ttcsid_*', days: 90, purpose: 'session' },
    { name: 'ttclid', days: 30, purpose: 'click' },
    { name: '_ttp', days: 389, purpose: 'visitor', domain: 'tiktok.com' },
    { name: 'msToken', days: 9, purpose: 'security', domain: 'tiktok.com' },
    { name: 'ttwid', days: 395, purpose: 'measure', domain: 'tiktok.com' },
  ],
  storage: [
    { kind: 'sessionStorage', name: 'tt_appInfo', purpose: 'settings' },
    { kind: 'sessionStorage', name: 'tt_sessionId', purpose: 'session' },
    { kind: 'sessionStorage', name: 'tt_pixel_session_index', purpose: 'session' },
  ],
  transfers: [
    { country: 'SG', safeguard: 'scc' },
    { country: 'US', safeguard: 'scc' },
    { country: 'CN', safeguard: 'scc' },
  ],
  tag: {
    src: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={id}&lib=ttq',
    params: { id: '^[A-Z0-9]{20}$' },
    before: [
      ['set', 'TiktokAnalyticsObject', 'ttq'],
      ['list', 'ttq'],
      ['call', 'ttq.push', ['page']],
    ],
    grant: [['call', 'ttq.grantConsent']],
    revoke: [['call', 'ttq.revokeConsent']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
    'https://github.com/OpenTermsArchive/contrib-versions (TikTok/Privacy Policy.md, 2026-08-17)',
    'https://business-api.tiktok.com (pixel cookie consent mode), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.ttcsid',
    'cookies.ttcsid_*',
    'cookies.ttclid',
    'storage.tt_appInfo',
    'storage.tt_sessionId',
    'storage.tt_pixel_session_index',
    'provider',
    'tag.params.id',
    'tag.before',
    'tag.revoke',
  ],
  notes: [
    'Standard contractual clauses by the privacy policy of 2026-08-17, which names no DPF. Access from China is contested.',
    "Before the script has run, push calls as lists: `ttq.push(['track', '…'])`.",
    '`revokeConsent` stops and drops events; Placet deletes the cookies.',
  ],
} as const satisfies Origin
