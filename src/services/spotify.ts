/** Spotify. */
import type { Origin, Preset } from './preset'

export const spotify = {
  id: 'spotify',
  name: 'Spotify',
  category: 'media',
  provider: {
    name: 'Spotify AB',
    country: 'SE',
    privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/',
  },
  purpose: 'media',
  hosts: ['open.spotify.com', '*.spotify.com', '*.spotifycdn.com', '*.scdn.co'],
  cookies: [
    { name: 'sp_t', days: 365, purpose: 'visitor', domain: 'spotify.com' },
    { name: 'sp_landing', days: 1, purpose: 'media', domain: 'spotify.com' },
    { name: 'sp_m', days: 365, purpose: 'settings', domain: 'spotify.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.sp_t', 'cookies.sp_m', 'transfers'],
  notes: ['One public list gives `sp_t` two months.'],
  markup:
    '<iframe data-service="spotify" data-src="https://open.spotify.com/embed/track/…" title="…" width="480" height="152"></iframe>',
} as const satisfies Origin
