/** Hotjar (Contentsquare). */
import type { Origin, Preset } from './preset'

export const hotjarContentsquare = {
  id: 'hotjar-contentsquare',
  name: 'Hotjar (Contentsquare)',
  category: 'analytics',
  provider: {
    name: 'Content Square SAS',
    country: 'FR',
    privacyPolicy: 'https://contentsquare.com/privacy-center/',
  },
  purpose: 'replay',
  hosts: ['static.hotjar.com', '*.hotjar.com', '*.hotjar.io', '*.contentsquare.net', '*.contentsquare.com'],
  cookies: [
    { name: '_hjSessionUser_*', days: 365, purpose: 'visitor' },
    { name: '_hjSession_*', days: 0.02, purpose: 'session' },
    { name: '_hjTLDTest', days: 0, purpose: 'measure' },
    { name: '_hjAbsoluteSessionInProgress', days: 0.02, purpose: 'session' },
    { name: '_hjFirstSeen', days: 0.02, purpose: 'visitor' },
    { name: '_hjIncludedIn*', days: 0.02, purpose: 'measure' },
    { name: '_hjid', days: 365, purpose: 'visitor' },
    { name: '_hjClosedSurveyInvites', days: 365, purpose: 'settings' },
    { name: '_hjDonePolls', days: 365, purpose: 'settings' },
    { name: '_hjMinimizedPolls', days: 365, purpose: 'settings' },
    { name: '_hjShownFeedbackMessage', days: 365, purpose: 'settings' },
    { name: '_cs_id', days: 395, purpose: 'visitor' },
    { name: '_cs_s', days: 0.02, purpose: 'session' },
    { name: '_cs_cvars', days: 0, purpose: 'measure' },
    { name: '_cs_mk_ga', days: 0.02, purpose: 'measure' },
    { name: '_cs_rl', days: 365, purpose: 'replay' },
    { name: '_cs_root-domain', days: 0, purpose: 'measure' },
  ],
  storage: [
    { kind: 'localStorage', name: '_hjUserAttributes', purpose: 'visitor' },
    { kind: 'sessionStorage', name: '_hjSessionStorageTest', purpose: 'measure' },
    { kind: 'sessionStorage', name: 'hjViewportId', purpose: 'session' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6',
    params: { id: '^\\d{5,9}$' },
    before: [
      ['stub', 'hj', 'hj.q'],
      ['set', '_hjSettings', { hjid: '{id}', hjsv: 6 }],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies._cs_s', 'provider', 'provider.privacyPolicy', 'transfers', 'tag.params.id'],
  notes: [
    'The tag is Hotjar’s. Contentsquare’s own (`t.contentsquare.net/uxa/….js`) is held in markup.',
    'There is no documented call to take consent back: the page reloads. Contentsquare knows `trackConsent` (not verified).',
    '`_cs_c`, `_cs_ex` and `_cs_optout` record a decision, and are not deleted.',
    'Hotjar states that it hosts in the EU (not verified); a transfer to the US is declared until that is certain.',
  ],
  markup:
    '<script type="text/plain" data-service="hotjar-contentsquare" data-src="https://t.contentsquare.net/uxa/….js"></script>',
} as const satisfies Origin
