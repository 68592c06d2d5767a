/** Google Analytics for Firebase, on the web. */
import type { Origin, Preset } from './preset'

export const firebaseAnalytics = {
  id: 'firebase-analytics',
  name: 'Firebase Analytics',
  category: 'analytics',
  provider: {
    name: 'Google LLC',
    country: 'US',
    privacyPolicy: 'https://firebase.google.com/support/privacy',
  },
  purpose: 'measure',
  hosts: [
    'www.googletagmanager.com',
    'www.gstatic.com',
    'firebase.googleapis.com',
    'firebaseinstallations.googleapis.com',
    '*.google-analytics.com',
  ],
  cookies: [
    { name: '_ga', days: 395, purpose: 'visitor' },
    { name: '_ga_*', days: 395, purpose: 'session' },
  ],
  storage: [
    { kind: 'indexedDB', name: 'firebase-installations-database', purpose: 'visitor' },
    { kind: 'indexedDB', name: 'firebase-heartbeat-database', purpose: 'measure' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://support.google.com/analytics/answer/11397207',
    'https://firebase.google.com/docs/reference/js/analytics.analyticssettings',
    'https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id',
    'https://github.com/ghostery/trackerdb',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
    'observed in Chromium 156',
  ],
  checkedOn: '2026-11-21',
  unverified: ['setAnalyticsCollectionEnabled'],
  notes: [
    'The call is held, not a tag: make it in `placet.when`. Consent Mode alone is not enough, since `getAnalytics()` contacts Google and creates an installation id before any cookie.',
    'The 395 days are those of the call below. Left alone, Firebase keeps its cookies for two years: then say so with `cookies`.',
    'After a no, `setAnalyticsCollectionEnabled(analytics, false)` ends what is sent; call it in `placet.on("revoke", …)`. The databases go with the page when Firebase still holds them open.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    "placet.when('firebase-analytics').then(() => initializeAnalytics(app, { config: { cookie_expires: 34128000 } }))",
} as const satisfies Origin
