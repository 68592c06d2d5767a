/** PostHog. */
import type { Origin, Preset } from './preset'

export const posthog = {
  id: 'posthog',
  name: 'PostHog',
  category: 'analytics',
  provider: { name: 'PostHog, Inc.', country: 'US', privacyPolicy: 'https://posthog.com/privacy' },
  purpose: 'measure',
  hosts: ['*.i.posthog.com'],
  cookies: [{ name: 'ph_phc_*', days: 365, purpose: 'visitor' }],
  storage: [
    { kind: 'localStorage', name: 'ph_phc_*', purpose: 'visitor' },
    { kind: 'localStorage', name: '__ph_opt_in_out_*', purpose: 'consent', keep: true },
    { kind: 'sessionStorage', name: 'ph_phc_*', purpose: 'session' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://{region}-assets.i.posthog.com/static/array.js',
    params: { id: '^phc_[A-Za-z0-9]{20,60}$', region: '^(eu|us)$' },
    before: [
      ['list', 'posthog'],
      ['set', 'posthog.__SV', 1],
      ['set', 'posthog._i', [['{id}', { api_host: 'https://{region}.i.posthog.com' }, 'posthog']]],
      // Lifts the record of an earlier withdrawal, without an event of its own.
      ['call', 'posthog.push', ['opt_in_capturing', { captureEventName: false }]],
    ],
    grant: [['call', 'posthog.opt_in_capturing', { captureEventName: false }]],
    revoke: [['call', 'posthog.opt_out_capturing']],
  },
} as const satisfies Preset

export const origin = {
  sources: ['https://github.com/ghostery/trackerdb (2026-08-06)', 'observed in Chromium 156 (2026-11-21)'],
  checkedOn: '2026-11-21',
  unverified: ['transfers', 'tag.params.id', 'tag.params.region'],
  notes: [
    '`opt_out_capturing` leaves the cookie and `localStorage` in place (observed with 1.449.2): Placet deletes them. The opt-out record stays: without it the next event makes the cookie again and sends (observed).',
    'The EU cloud (Frankfurt) is region `eu`; the company is in the US.',
    "Before the script has run, push calls as lists: `posthog.push(['capture', '…'])`.",
  ],
} as const satisfies Origin
