/** Optimizely Web Experimentation. */
import type { Origin, Preset } from './preset'

export const optimizely = {
  id: 'optimizely',
  name: 'Optimizely Web Experimentation',
  category: 'analytics',
  provider: {
    name: 'Optimizely, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.optimizely.com/legal/privacy-notice/',
  },
  purpose: 'test',
  hosts: ['cdn.optimizely.com', 'logx.optimizely.com', '*.optimizely.com'],
  cookies: [
    { name: 'optimizelyEndUserId', days: 180, purpose: 'visitor' },
    { name: 'optimizelySession', days: 0, purpose: 'session' },
    { name: 'optimizelyRedirectData', days: 0.0001, purpose: 'test' },
    { name: 'optimizelyDomainTestCookie', days: 180, purpose: 'test' },
  ],
  storage: [{ kind: 'localStorage', name: 'optimizely_data$$*', purpose: 'test' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://cdn.optimizely.com/js/{id}.js',
    params: { id: '^\\d{6,20}$' },
    before: [['list', 'optimizely']],
    revoke: [['call', 'optimizely.push', { type: 'disable', scope: 'tracking' }]],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://docs.developers.optimizely.com/web-experimentation/docs/cookie-expiration',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.optimizelySession',
    'storage.optimizely_data$$*',
    'transfers',
    'tag.params.id',
    'tag.revoke',
  ],
  notes: [
    'Tests that change what is seen at first start later than usual, as they wait for the yes.',
    "The visitor cookie can be shortened to 90 days: `optimizely.push({ type: 'cookieExpiration', cookieExpirationDays: 90 })`.",
    '`optimizelyOptOut` is an opt-out record, and is not deleted.',
  ],
} as const satisfies Origin
