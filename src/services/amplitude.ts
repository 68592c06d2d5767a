/** Amplitude. */
import type { Origin, Preset } from './preset'

export const amplitude = {
  id: 'amplitude',
  name: 'Amplitude',
  category: 'analytics',
  provider: { name: 'Amplitude, Inc.', country: 'US', privacyPolicy: 'https://amplitude.com/privacy' },
  purpose: 'measure',
  hosts: [
    'cdn.amplitude.com',
    'api2.amplitude.com',
    'api.eu.amplitude.com',
    'sr-client-cfg.amplitude.com',
    'api-sr.amplitude.com',
  ],
  cookies: [
    { name: 'AMP_*', days: 365, purpose: 'visitor' },
    { name: 'AMP_MKTG_*', days: 365, purpose: 'conversion' },
    { name: 'AMP_TEST*', days: 0, purpose: 'measure' },
    { name: 'AMP_TLDTEST*', days: 0, purpose: 'measure' },
  ],
  storage: [
    { kind: 'localStorage', name: 'AMP_unsent_*', purpose: 'queue' },
    { kind: 'localStorage', name: 'AMP_remote_config_*', purpose: 'settings' },
    { kind: 'localStorage', name: 'amplitude_unsent*', purpose: 'queue' },
    { kind: 'sessionStorage', name: 'AMP_URL_INFO', purpose: 'measure' },
    { kind: 'sessionStorage', name: 'AMP_PAGE_VIEW', purpose: 'measure' },
    { kind: 'indexedDB', name: 'AMP_diagnostics_*', purpose: 'errors' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://cdn.amplitude.com/script/{id}.js',
    params: { id: '^[0-9a-f]{32}$' },
    after: [['call', 'amplitude.init', '{id}', { autocapture: true }]],
    grant: [['call', 'amplitude.setOptOut', false]],
    revoke: [['call', 'amplitude.setOptOut', true]],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['transfers', 'tag.params.id'],
  notes: [
    '`optOut` is no way to wait for consent: with it the script still writes its cookie, `localStorage` and a database, and asks its server for a configuration (observed with 2.48.1). Load it after a yes.',
    'After `setOptOut(true)` and the deletion nothing came back (observed).',
    "A project in the EU needs another address and `serverZone`; a bundled Amplitude is started in code: `placet.when('amplitude')`.",
    '`AMP_*` also fits `AMP_TOKEN` of the retired Google Analytics for AMP pages. Cookies of older versions (`amp_…`, `amplitude_…`) are not declared.',
  ],
} as const satisfies Origin
