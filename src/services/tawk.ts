/** tawk.to. */
import type { Origin, Preset } from './preset'

export const tawk = {
  id: 'tawk',
  name: 'tawk.to',
  category: 'chat',
  provider: { name: 'tawk.to inc.', country: 'US', privacyPolicy: 'https://www.tawk.to/privacy-policy/' },
  purpose: 'chat',
  hosts: ['embed.tawk.to', '*.tawk.to', 'tawk.link'],
  cookies: [
    { name: 'TawkConnectionTime', days: 0, purpose: 'session' },
    { name: 'twk_idm_key', days: 180, purpose: 'visitor' },
    { name: 'twk_uuid_*', days: 180, purpose: 'visitor' },
    { name: 'twk_token_*', days: 180, purpose: 'visitor' },
    { name: 'TawkCookie', days: 0, purpose: 'session' },
  ],
  storage: [{ kind: 'localStorage', name: 'twk_*', purpose: 'chat' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://embed.tawk.to/{id}/{widget}',
    params: { id: '^[0-9a-f]{24}$', widget: '^(default|[0-9a-z]{8,10})$' },
    before: [
      // Stands in for an object, and leaves what the site has put there.
      ['list', 'Tawk_API'],
      ['set', 'Tawk_LoadStart', '{now}'],
    ],
    grant: [['call', 'Tawk_API.start']],
    revoke: [['call', 'Tawk_API.shutdown']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.twk_idm_key',
    'cookies.twk_uuid_*',
    'cookies.twk_token_*',
    'storage.twk_*',
    'hosts.tawk.link',
    'transfers',
    'tag.params.id',
    'tag.params.widget',
    'tag.before',
    'tag.grant',
    'tag.revoke',
  ],
  notes: [
    'Older widgets left `__tawkuuid` here and `tawkUUID` on `va.tawk.to`, for ten years; they are not declared.',
  ],
} as const satisfies Origin
