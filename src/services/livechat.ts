/** LiveChat. */
import type { Origin, Preset } from './preset'

export const livechat = {
  id: 'livechat',
  name: 'LiveChat',
  category: 'chat',
  provider: {
    name: 'Text, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.text.com/legal/privacy-policy/',
  },
  purpose: 'chat',
  hosts: [
    'cdn.livechatinc.com',
    'api.livechatinc.com',
    'accounts.livechatinc.com',
    'secure.livechatinc.com',
    '*.livechat-files.com',
    '*.text.com',
  ],
  cookies: [
    { name: '__lc_cid', days: 730, purpose: 'visitor' },
    { name: '__lc_cst', days: 730, purpose: 'chat' },
    { name: '__lc_cid', days: 730, purpose: 'visitor', domain: 'accounts.livechatinc.com' },
    { name: '__lc_cst', days: 730, purpose: 'chat', domain: 'accounts.livechatinc.com' },
  ],
  storage: [
    { kind: 'localStorage', name: 'side_storage_*', purpose: 'settings' },
    { kind: 'localStorage', name: '__lc_*', purpose: 'chat' },
    { kind: 'localStorage', name: '@@lc_*', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://cdn.livechatinc.com/tracking.js',
    params: { id: '^\\d{5,9}$' },
    before: [
      ['set', '__lc', { license: '{id}' }],
      // Stands in for an object, and leaves what the site has put there.
      ['list', 'LiveChatWidget'],
      ['list', 'LiveChatWidget._q'],
      ['set', 'LiveChatWidget._v', '2.0'],
    ],
    revoke: [['call', 'LiveChatWidget._h', 'call', ['destroy']]],
    remove: '#chat-widget-container',
  },
} as const satisfies Preset

export const origin = {
  sources: ['https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)'],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.__lc_cid',
    'cookies.__lc_cst',
    'storage.side_storage_*',
    'storage.__lc_*',
    'storage.@@lc_*',
    'hosts.cdn.livechatinc.com',
    'hosts.api.livechatinc.com',
    'hosts.accounts.livechatinc.com',
    'hosts.secure.livechatinc.com',
    'hosts.*.livechat-files.com',
    'provider',
    'provider.privacyPolicy',
    'transfers',
    'tag',
  ],
  notes: [
    'Calls of your own (`LiveChatWidget.on`, …) need the methods of the usual snippet: hold that in markup instead.',
    'The vendor is now called Text.',
  ],
  markup: '<script type="text/plain" data-service="livechat">/* the usual snippet */</script>',
} as const satisfies Origin
