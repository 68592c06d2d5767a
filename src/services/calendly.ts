/** Calendly. */
import type { Origin, Preset } from './preset'

export const calendly = {
  id: 'calendly',
  name: 'Calendly',
  category: 'functional',
  provider: {
    name: 'Calendly, LLC',
    country: 'US',
    privacyPolicy: 'https://calendly.com/legal/privacy-notice',
  },
  purpose: 'form',
  hosts: ['assets.calendly.com', 'calendly.com'],
  cookies: [
    { name: '_calendly_session', days: 21, purpose: 'session', domain: 'calendly.com' },
    { name: '__cf_bm', days: 0.02, purpose: 'security', domain: 'calendly.com' },
    { name: 'OptanonConsent', days: 365, purpose: 'consent', domain: 'calendly.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: ['https://github.com/nuxt/scripts (2026-08-22)'],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies._calendly_session',
    'cookies.__cf_bm',
    'cookies.OptanonConsent',
    'provider',
    'transfers',
  ],
  notes: [
    '`hide_gdpr_banner=1` in the address hides Calendly’s own banner in the frame: ask for what it asks for, then.',
    'The script `widget.js` makes the same frame, and shows no placeholder.',
  ],
  markup:
    '<iframe data-service="calendly" data-src="https://calendly.com/acme/30min" title="…" width="640" height="700"></iframe>',
} as const satisfies Origin
