/** Tidio. */
import type { Origin, Preset } from './preset'

export const tidio = {
  id: 'tidio',
  name: 'Tidio',
  category: 'chat',
  provider: { name: 'Tidio LLC', country: 'US', privacyPolicy: 'https://www.tidio.com/privacy-policy/' },
  purpose: 'chat',
  hosts: ['code.tidio.co', '*.tidio.co', '*.tidiochat.com'],
  cookies: [],
  storage: [
    { kind: 'localStorage', name: 'tidio_*', purpose: 'chat' },
    { kind: 'sessionStorage', name: 'tidio_*', purpose: 'session' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: { src: 'https://code.tidio.co/{id}.js', params: { id: '^[a-z0-9]{32}$' }, remove: '#tidio-chat' },
} as const satisfies Preset

export const origin = {
  sources: ['https://github.com/ghostery/trackerdb (2026-08-06)'],
  checkedOn: '2026-11-21',
  unverified: ['storage.tidio_*', 'provider', 'transfers', 'tag.params.id', 'tag.remove'],
  notes: ['There is no consent call: the widget is removed, and the page reloads.'],
} as const satisfies Origin
