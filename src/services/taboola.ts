/** Taboola Pixel. */
import type { Origin, Preset } from './preset'

export const taboola = {
  id: 'taboola',
  name: 'Taboola Pixel',
  category: 'marketing',
  provider: {
    name: 'Taboola, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.taboola.com/policies/privacy-policy',
  },
  purpose: 'ads',
  hosts: ['cdn.taboola.com', '*.taboola.com'],
  cookies: [
    { name: 'trc_cookie_storage', days: 365, purpose: 'visitor' },
    { name: '_tb_sess_r', days: 0.02, purpose: 'session' },
    { name: '_tb_t_ppg', days: 0.02, purpose: 'session' },
    { name: 'tb_click_param', days: 0.0006, purpose: 'click' },
    { name: 'cnx_roi', days: 30, purpose: 'conversion' },
    { name: 't_gid', days: 365, purpose: 'visitor', domain: 'taboola.com' },
    { name: 't_pt_gid', days: 365, purpose: 'visitor', domain: 'taboola.com' },
    { name: 'taboola_session_id', days: 0, purpose: 'session', domain: 'taboola.com' },
  ],
  storage: [
    { kind: 'localStorage', name: 'taboola global:*', purpose: 'visitor' },
    { kind: 'localStorage', name: 'taboolaglobal:*', purpose: 'visitor' },
    { kind: 'localStorage', name: 'tbl_rtus_id', purpose: 'visitor' },
    { kind: 'localStorage', name: 'eng_mt.*', purpose: 'measure' },
    { kind: 'localStorage', name: 'trc_cache*', purpose: 'settings' },
  ],
  transfers: [
    { country: 'IL', safeguard: 'adequacy' },
    { country: 'US', safeguard: 'scc' },
  ],
  tag: {
    src: 'https://cdn.taboola.com/libtrc/unip/{id}/tfa.js',
    params: { id: '^\\d{5,8}$' },
    before: [
      ['list', '_tfa'],
      ['call', '_tfa.push', { notify: 'event', name: 'page_view', id: '{id}' }],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://www.npmjs.com/package/prebid.js (metadata/modules, 2026-09-28)',
    'https://github.com/OpenTermsArchive/contrib-versions (Taboola/Privacy Policy.md, 2025-10-31)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['hosts.cdn.taboola.com', 'tag'],
  notes: [
    'Adequacy of Israel and standard contractual clauses by the privacy policy of 2025-10-31.',
    '`localStorage` entries that end in `:session-data` cannot be named by a prefix, and stay.',
    'IAB TCF vendor 42.',
  ],
} as const satisfies Origin
