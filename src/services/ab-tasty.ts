/** AB Tasty. */
import type { Origin, Preset } from './preset'

export const abTasty = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  category: 'analytics',
  provider: { name: 'AB Tasty SAS', country: 'FR', privacyPolicy: 'https://www.abtasty.com/terms-of-use/' },
  purpose: 'test',
  hosts: ['try.abtasty.com', '*.abtasty.com'],
  cookies: [
    { name: 'ABTasty', days: 395, purpose: 'test' },
    { name: 'ABTastySession', days: 0, purpose: 'session' },
    { name: 'ABTastyDomainTest', days: 0, purpose: 'test' },
  ],
  storage: [{ kind: 'localStorage', name: 'ABTasty*', purpose: 'test' }],
  transfers: [],
  tag: { src: 'https://try.abtasty.com/{id}.js', params: { id: '^[0-9a-f]{32}$' } },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.ABTastyDomainTest', 'storage.ABTasty*', 'transfers', 'tag.params.id'],
  notes: [
    'Tests that change what is seen at first start later than usual, as they wait for the yes.',
    'The account can wait for consent by itself (not verified); with Placet it need not.',
    'The provider states that it hosts in the EU (not verified).',
  ],
} as const satisfies Origin
