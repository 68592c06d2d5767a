/** Klaviyo. */
import type { Origin, Preset } from './preset'

export const klaviyo = {
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'marketing',
  provider: { name: 'Klaviyo, Inc.', country: 'US', privacyPolicy: 'https://www.klaviyo.com/legal/privacy' },
  purpose: 'messages',
  hosts: [
    'static.klaviyo.com',
    'static-tracking.klaviyo.com',
    'a.klaviyo.com',
    'fast.a.klaviyo.com',
    'static-forms.klaviyo.com',
  ],
  cookies: [{ name: '__kla_id', days: 730, purpose: 'visitor' }],
  storage: [
    { kind: 'localStorage', name: 'klaviyo*', purpose: 'settings' },
    { kind: 'sessionStorage', name: 'klaviyoPagesVisitCount', purpose: 'measure' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: { src: 'https://static.klaviyo.com/onsite/js/{id}/klaviyo.js', params: { id: '^[A-Za-z0-9]{6}$' } },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://help.klaviyo.com (article 360034666712), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'storage.klaviyo*',
    'storage.klaviyoPagesVisitCount',
    'hosts.fast.a.klaviyo.com',
    'transfers',
    'tag.params.id',
  ],
  notes: [
    '`__kla_off` is the visitor’s own opt-out, and is not deleted.',
    'Entries in `localStorage` that begin with `kl` alone are left: a prefix that short would hit those of others.',
    'There is no consent call: the page reloads.',
  ],
} as const satisfies Origin
