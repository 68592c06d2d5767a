/** Snowplow. */
import type { Origin, Preset } from './preset'

export const snowplow = {
  id: 'snowplow',
  name: 'Snowplow',
  category: 'analytics',
  provider: {
    name: 'Snowplow Analytics Ltd',
    country: 'GB',
    privacyPolicy: 'https://snowplow.io/privacy-policy',
  },
  purpose: 'measure',
  hosts: [],
  cookies: [
    { name: '_sp_id.*', days: 395, purpose: 'visitor' },
    { name: '_sp_ses.*', days: 0.02, purpose: 'session' },
    { name: 'sp', days: 365, purpose: 'visitor' },
  ],
  storage: [{ kind: 'localStorage', name: 'snowplowOutQueue_*', purpose: 'queue' }],
  transfers: [],
  tag: {
    src: 'https://{host}/sp.js',
    params: { id: '^[\\w-]+$', host: '^[\\w.-]+$' },
    before: [
      ['list', 'GlobalSnowplowNamespace'],
      ['call', 'GlobalSnowplowNamespace.push', 'snowplow'],
      ['stub', 'snowplow', 'snowplow.q'],
      // The life of its cookie: 395 days, in seconds.
      ['call', 'snowplow', 'newTracker', 'sp', 'https://{host}', { appId: '{id}', cookieLifetime: 34128000 }],
      ['call', 'snowplow', 'trackPageView'],
    ],
    grant: [['call', 'snowplow', 'disableAnonymousTracking']],
    revoke: [
      ['call', 'snowplow', 'enableAnonymousTracking'],
      ['call', 'snowplow', 'clearUserData'],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
    'https://github.com/snowplow/documentation',
  ],
  checkedOn: '2026-11-21',
  unverified: ['transfers', 'tag.params.id', 'tag.params.host', 'tag.src'],
  notes: [
    '`id` is the name of the app, `host` the collector, which is expected to serve `sp.js` as well: the address is yours, so no host is listed. Data goes where the collector stands: give transfers of your own.',
    'If the collector is your own, write the service out in the config, with yourself as the provider.',
    'Its cookie lives two years unless told otherwise, which browsers cut to 400 days (observed): the tag says 395.',
    '`enableAnonymousTracking` keeps what is there; `clearUserData` deletes it (observed with 4.10.1), hence both.',
    '`sp` is the collector’s, and the site’s own where the two share a domain; on another host it is out of reach.',
  ],
} as const satisfies Origin
