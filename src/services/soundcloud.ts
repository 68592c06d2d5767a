/** SoundCloud. */
import type { Origin, Preset } from './preset'

export const soundcloud = {
  id: 'soundcloud',
  name: 'SoundCloud',
  category: 'media',
  provider: {
    name: 'SoundCloud Global Limited & Co. KG',
    country: 'DE',
    privacyPolicy: 'https://soundcloud.com/pages/privacy',
  },
  purpose: 'media',
  hosts: ['w.soundcloud.com', 'api-widget.soundcloud.com', '*.sndcdn.com'],
  cookies: [
    { name: 'sc_anonymous_id', days: 3650, purpose: 'visitor', domain: 'soundcloud.com' },
    { name: 'sclocale', days: 365, purpose: 'settings', domain: 'soundcloud.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.sc_anonymous_id',
    'cookies.sclocale',
    'hosts.api-widget.soundcloud.com',
    'provider',
    'transfers',
  ],
  notes: ['The player keeps entries named `WIDGET::…` in its frame (not verified).'],
  markup:
    '<iframe data-service="soundcloud" data-src="https://w.soundcloud.com/player/?url=…" title="…" width="480" height="166"></iframe>',
} as const satisfies Origin
