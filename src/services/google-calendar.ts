/** Google Calendar: embed and appointments. */
import type { Origin, Preset } from './preset'

export const googleCalendar = {
  id: 'google-calendar',
  name: 'Google Calendar',
  category: 'functional',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'form',
  hosts: ['calendar.google.com', 'www.google.com', 'ssl.gstatic.com'],
  cookies: [
    { name: 'NID', days: 180, domain: 'google.com', purpose: 'ads' },
    { name: 'SOCS', days: 395, domain: 'google.com', purpose: 'consent' },
    { name: 'CONSENT', days: 730, domain: 'google.com', purpose: 'consent' },
    { name: 'OSID', days: 180, domain: 'calendar.google.com', purpose: 'session' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'markup',
    'cookies.NID',
    'cookies.CONSENT',
    'cookies.OSID',
    'hosts.calendar.google.com',
    'hosts.ssl.gstatic.com',
  ],
  notes: [
    'A link to the booking page needs no consent, and is the simplest form.',
    'The appointment button is a script and a style sheet of calendar.google.com: hold both with `data-service`.',
    'None of its cookies is your site’s, so none can be deleted by it.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<iframe data-service="google-calendar" data-src="https://calendar.google.com/calendar/embed?src=YOUR_CALENDAR" title="Calendar" width="800" height="600"></iframe>',
} as const satisfies Origin
