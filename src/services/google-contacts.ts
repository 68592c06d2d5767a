/** Google Contacts: the People API, after a sign-in. */
import type { Origin, Preset } from './preset'

export const googleContacts = {
  id: 'google-contacts',
  name: 'Google Contacts',
  category: 'functional',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'form',
  hosts: ['accounts.google.com', 'apis.google.com', 'people.googleapis.com', 'oauth2.googleapis.com'],
  cookies: [
    { name: 'g_state', days: 180, purpose: 'settings' },
    { name: '__Host-GAPS', days: 400, domain: 'accounts.google.com', purpose: 'security' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/nuxt/scripts',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'markup',
    'cookies.g_state',
    'cookies.__Host-GAPS',
    'hosts.people.googleapis.com',
    'hosts.oauth2.googleapis.com',
  ],
  notes: [
    'There is no embed: a site reads contacts only through a sign-in that the visitor starts. Ask at the button that starts it (`data-placet-ask="google-contacts"`), and hold the script.',
    'What Google asks at the sign-in is for the contacts; the yes asked here is for what Google stores and is sent before it.',
    'After a no, give the token back (`google.accounts.oauth2.revoke`) in `placet.on("revoke", …)`. `g_state` is there only where One Tap is used.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<script type="text/plain" data-service="google-contacts" data-src="https://accounts.google.com/gsi/client" async></script>\n<button data-placet-ask="google-contacts">Choose from your contacts</button>',
} as const satisfies Origin
