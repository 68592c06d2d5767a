/** Mixpanel. */
import type { Origin, Preset } from './preset'

export const mixpanel = {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'analytics',
  provider: {
    name: 'Mixpanel, Inc.',
    country: 'US',
    privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
  },
  purpose: 'measure',
  hosts: [
    'cdn.mxpnl.com',
    'api-js.mixpanel.com',
    'api.mixpanel.com',
    'api-eu.mixpanel.com',
    'api-in.mixpanel.com',
  ],
  cookies: [{ name: 'mp_*', days: 365, purpose: 'visitor' }],
  storage: [
    { kind: 'localStorage', name: 'mp_*', purpose: 'visitor' },
    { kind: 'localStorage', name: '__mpq_*', purpose: 'queue' },
    { kind: 'localStorage', name: '__mp_opt_in_out_*', purpose: 'consent', keep: true },
    { kind: 'sessionStorage', name: 'mp_tab_id_*', purpose: 'session' },
    { kind: 'sessionStorage', name: 'mp_gen_new_tab_id_*', purpose: 'session' },
    { kind: 'indexedDB', name: 'mixpanelBrowserDb', purpose: 'replay' },
    { kind: 'indexedDB', name: 'mixpanelFlagsDb', purpose: 'settings' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    params: { id: '^[0-9a-f]{32}$' },
    before: [
      ['list', 'mixpanel'],
      ['set', 'mixpanel.__SV', 1.2],
      ['set', 'mixpanel._i', [['{id}', { persistence: 'cookie', cookie_expiration: 365 }, 'mixpanel']]],
      // Lifts the record of an earlier withdrawal, without an event of its own.
      ['call', 'mixpanel.push', ['opt_in_tracking', { track: false }]],
    ],
    grant: [['call', 'mixpanel.opt_in_tracking', { track: false }]],
    revoke: [['call', 'mixpanel.opt_out_tracking']],
  },
} as const satisfies Preset

export const origin = {
  sources: ['https://github.com/ghostery/trackerdb (2026-08-06)', 'observed in Chromium 156 (2026-11-21)'],
  checkedOn: '2026-11-21',
  unverified: ['transfers', 'tag.params.id'],
  notes: [
    'The names are `mp_`, the token of the project, `_mixpanel`: no longer prefix fits all projects.',
    '`opt_out_tracking` deletes the cookie and the queue, and leaves its record, the tab ids and two databases (observed with 2.83.0). The record stays, or the next event would start again; the rest is deleted.',
    '`opt_out_tracking_by_default` is no way to wait for consent: it stores before a yes (observed).',
    "Projects in the EU need `api_host`: start Mixpanel in code, after `placet.when('mixpanel')`.",
    "Before the script has run, push calls as lists: `mixpanel.push(['track', '…'])`.",
  ],
} as const satisfies Origin
