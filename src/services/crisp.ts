/** Crisp. */
import type { Origin, Preset } from './preset'

export const crisp = {
  id: 'crisp',
  name: 'Crisp',
  category: 'chat',
  provider: { name: 'Crisp IM SAS', country: 'FR', privacyPolicy: 'https://crisp.chat/en/privacy/' },
  purpose: 'chat',
  hosts: [
    'client.crisp.chat',
    'client.relay.crisp.chat',
    'settings.crisp.chat',
    'image.crisp.chat',
    'storage.crisp.chat',
    'game.crisp.chat',
  ],
  cookies: [
    { name: 'crisp-client/session/*', days: 182, purpose: 'chat' },
    { name: 'crisp-client%2Fsession%2F*', days: 182, purpose: 'chat' },
    { name: 'crisp-client/socket/*', days: 0, purpose: 'session' },
    { name: 'crisp-client%2Fsocket%2F*', days: 0, purpose: 'session' },
  ],
  storage: [{ kind: 'localStorage', name: 'crisp-client/*', purpose: 'chat' }],
  transfers: [],
  tag: {
    src: 'https://client.crisp.chat/l.js',
    params: { id: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    before: [
      ['list', '$crisp'],
      ['set', 'CRISP_WEBSITE_ID', '{id}'],
    ],
    grant: [['call', '$crisp.push', ['do', 'chat:show']]],
    revoke: [
      ['call', '$crisp.push', ['do', 'session:reset']],
      ['call', '$crisp.push', ['do', 'chat:hide']],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.crisp-client/socket/*',
    'cookies.crisp-client%2Fsocket%2F*',
    'storage.crisp-client/*',
    'hosts.client.relay.crisp.chat',
    'hosts.image.crisp.chat',
    'hosts.storage.crisp.chat',
    'hosts.game.crisp.chat',
    'provider',
    'transfers',
    'tag.params.id',
    'tag.grant',
    'tag.revoke',
  ],
  notes: [
    'The cookie lives six months; `CRISP_COOKIE_EXPIRE` (seconds) shortens it, `CRISP_COOKIE_DOMAIN` keeps it to one host.',
    'The provider states that it hosts in the EU (not verified).',
  ],
} as const satisfies Origin
