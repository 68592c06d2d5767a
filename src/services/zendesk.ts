/** Zendesk Web Widget. */
import type { Origin, Preset } from './preset'

export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk Web Widget',
  category: 'chat',
  provider: {
    name: 'Zendesk, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  },
  purpose: 'chat',
  hosts: ['static.zdassets.com', 'ekr.zdassets.com', '*.zendesk.com', '*.zopim.com', '*.smooch.io'],
  cookies: [
    { name: '__zlcmid', days: 365, purpose: 'chat' },
    { name: '__cf_bm', days: 0.02, purpose: 'security', domain: 'zendesk.com' },
    { name: '__cf_bm', days: 0.02, purpose: 'security', domain: 'zdassets.com' },
  ],
  storage: [{ kind: 'localStorage', name: 'ZD-*', purpose: 'chat' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://static.zdassets.com/ekr/snippet.js?key={id}',
    params: { id: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    attributes: { id: 'ze-snippet' },
    after: [['call', 'zE', 'messenger:set', 'cookies', 'all']],
    grant: [['call', 'zE', 'messenger:set', 'cookies', 'all']],
    revoke: [['call', 'zE', 'messenger:set', 'cookies', 'none']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://developer.zendesk.com (web widget, messaging), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.__cf_bm', 'hosts.static.zdassets.com', 'hosts.ekr.zdassets.com', 'transfers', 'tag'],
  notes: [
    'For Messaging, the current widget: taking it back hides it and deletes what it keeps, by Zendesk’s own call. That includes its `localStorage` entries, whose names begin with the id of the app and fit no prefix.',
    'The Classic widget and Zopim (`v2.zopim.com`) do not know the call: the page reloads.',
    '`__zlcprivacy` records a decision, and is not deleted.',
  ],
} as const satisfies Origin
