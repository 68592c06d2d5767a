/** Google Maps: the JavaScript API, and the embed. */
import type { Origin, Preset } from './preset'

export const googleMaps = {
  id: 'google-maps',
  name: 'Google Maps',
  category: 'maps',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'map',
  hosts: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'mapsresources-pa.googleapis.com',
    'khms0.googleapis.com',
    'khms1.googleapis.com',
    'lh3.ggpht.com',
    'fonts.googleapis.com',
    'fonts.gstatic.com',
    'www.google.com',
    'maps.google.com',
  ],
  cookies: [
    { name: 'NID', days: 180, domain: 'google.com', purpose: 'ads' },
    { name: 'AEC', days: 180, domain: 'google.com', purpose: 'security' },
    { name: 'SOCS', days: 395, domain: 'google.com', purpose: 'consent' },
    { name: 'OGPC', days: 30, domain: 'google.com', purpose: 'settings' },
    { name: '__Secure-ENID', days: 395, domain: 'google.com', purpose: 'settings' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    params: { id: '^AIza[0-9A-Za-z_-]{35}$' },
    src: 'https://maps.googleapis.com/maps/api/js?key={id}&loading=async',
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://www.npmjs.com/package/@types/google.maps',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.NID',
    'cookies.OGPC',
    'cookies.__Secure-ENID',
    'hosts.maps.gstatic.com',
    'hosts.mapsresources-pa.googleapis.com',
    'hosts.khms0.googleapis.com',
    'hosts.khms1.googleapis.com',
    'hosts.lh3.ggpht.com',
    'hosts.fonts.gstatic.com',
    'tag.params.id',
  ],
  notes: [
    'Name it alone (`"google-maps"`) for embeds: the iframe in your markup is held, with a placeholder in its place. Give the API key as `id` to have the JavaScript API loaded.',
    'The API is loaded without a callback: once it is there, `google.maps.importLibrary` brings the parts. Its file may arrive a moment after the yes.',
    'Google publishes no list of cookies for Maps. The API comes from hosts that normally set none; the embed comes from www.google.com, with the cookies of Google. None is your site’s, so none can be deleted by it.',
    'The API loads the font Roboto from Google Fonts. For a map that only shows the way, a picture and a link to the map need no consent.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<iframe data-service="google-maps" data-src="https://www.google.com/maps/embed?pb=…" title="Map" width="600" height="450"></iframe>',
} as const satisfies Origin
