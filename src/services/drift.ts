/** Drift (Salesloft). */
import type { Origin, Preset } from './preset'

export const drift = {
  id: 'drift',
  name: 'Drift (Salesloft)',
  category: 'chat',
  provider: {
    name: 'Salesloft, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.salesloft.com/legal/platform-privacy-notice',
  },
  purpose: 'chat',
  hosts: ['js.driftt.com', '*.driftapi.com', '*.drift.com'],
  cookies: [
    { name: 'driftt_aid', days: 730, purpose: 'visitor' },
    { name: 'drift_campaign_refresh', days: 0.02, purpose: 'session' },
    { name: 'drift_*', days: 730, purpose: 'visitor' },
  ],
  storage: [{ kind: 'localStorage', name: 'DRIFT_*', purpose: 'chat' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://devdocs.drift.com (facade with a cookie manager), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.driftt_aid',
    'cookies.drift_campaign_refresh',
    'storage.DRIFT_*',
    'transfers',
    'markup',
  ],
  notes: [
    'Its snippet puts the time into the address of the script and makes a method for each call, so it stays in the markup: hold it whole.',
    'There is no consent call: the page reloads.',
    'Drift belongs to Salesloft; tokens of it were stolen in August 2025.',
  ],
  markup: '<script type="text/plain" data-service="drift">/* the usual snippet, with drift.load */</script>',
} as const satisfies Origin
