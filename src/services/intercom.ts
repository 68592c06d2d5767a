/** Intercom Messenger. */
import type { Origin, Preset } from './preset'

export const intercom = {
  id: 'intercom',
  name: 'Intercom Messenger',
  category: 'chat',
  provider: {
    name: 'Intercom, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.intercom.com/legal/privacy',
  },
  purpose: 'chat',
  hosts: [
    'widget.intercom.io',
    'js.intercomcdn.com',
    '*.intercom.io',
    'static.intercomassets.com',
    'downloads.intercomcdn.com',
    'intercom-sheets.com',
  ],
  cookies: [
    { name: 'intercom-id-*', days: 271, purpose: 'visitor' },
    { name: 'intercom-session-*', days: 7, purpose: 'session' },
    { name: 'intercom-device-id-*', days: 271, purpose: 'visitor' },
  ],
  storage: [{ kind: 'localStorage', name: 'intercom.*', purpose: 'chat' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://widget.intercom.io/widget/{id}',
    params: { id: '^[a-z0-9]{8}$' },
    before: [
      ['stub', 'Intercom', 'Intercom.q'],
      ['call', 'Intercom', 'boot', { app_id: '{id}' }],
    ],
    grant: [['call', 'Intercom', 'boot', { app_id: '{id}' }]],
    revoke: [['call', 'Intercom', 'shutdown']],
    remove: '.intercom-lightweight-app,#intercom-container',
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
    'https://www.intercom.com/help (article 2361922), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'storage.intercom.*',
    'hosts.static.intercomassets.com',
    'hosts.intercom-sheets.com',
    'transfers',
    'tag.params.id',
    'tag.remove',
  ],
  notes: [
    'Accounts hosted in the EU or Australia need `api_base` in the boot call: hold the usual snippet in markup.',
    '`shutdown` clears the session cookie only, and is a logout in Intercom’s words; the other cookies are deleted by Placet.',
  ],
  markup: '<script type="text/plain" data-service="intercom">/* the usual snippet */</script>',
} as const satisfies Origin
