/** Typeform. */
import type { Origin, Preset } from './preset'

export const typeform = {
  id: 'typeform',
  name: 'Typeform',
  category: 'functional',
  provider: {
    name: 'TYPEFORM SL',
    country: 'ES',
    privacyPolicy: 'https://www.typeform.com/legal/privacy-policy/',
  },
  purpose: 'form',
  hosts: ['*.typeform.com'],
  cookies: [
    { name: 'attribution_user_id', days: 365, purpose: 'visitor', domain: 'typeform.com' },
    { name: 'tf_respondent_cc', days: 180, purpose: 'consent', domain: 'typeform.com' },
    { name: 'AWSALBTG', days: 7, purpose: 'balance', domain: 'typeform.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.AWSALBTG', 'provider.privacyPolicy', 'transfers', 'markup'],
  notes: ['The script `embed.js` makes the same frame, and shows no placeholder.'],
  markup:
    '<iframe data-service="typeform" data-src="https://form.typeform.com/to/…" title="…" width="640" height="500"></iframe>',
} as const satisfies Origin
