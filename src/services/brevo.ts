/** Brevo (Sendinblue). */
import type { Origin, Preset } from './preset'

export const brevo = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  category: 'marketing',
  provider: {
    name: 'Sendinblue SAS',
    country: 'FR',
    privacyPolicy: 'https://www.brevo.com/legal/privacypolicy/',
  },
  purpose: 'messages',
  hosts: ['cdn.brevo.com', '*.brevo.com', 'sibautomation.com', 'in-automate.sendinblue.com'],
  cookies: [
    { name: 'sib_cuid', days: 180, purpose: 'visitor' },
    { name: 'uuid', days: 180, purpose: 'visitor', domain: 'sibautomation.com' },
  ],
  storage: [
    { kind: 'localStorage', name: 'sib_*', purpose: 'measure' },
    { kind: 'localStorage', name: 'brevo_*', purpose: 'measure' },
  ],
  transfers: [],
  tag: {
    src: 'https://cdn.brevo.com/js/sdk-loader.js',
    params: { id: '^[a-z0-9]{20,40}$' },
    before: [
      ['list', 'Brevo'],
      ['call', 'Brevo.push', ['init', { client_key: '{id}' }]],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.sib_cuid',
    'cookies.uuid',
    'storage.sib_*',
    'storage.brevo_*',
    'hosts.cdn.brevo.com',
    'hosts.in-automate.sendinblue.com',
    'provider',
    'transfers',
    'tag.params.id',
    'tag.before',
  ],
  notes: [
    'The tag is the tracker. The chat, Brevo Conversations, is held in markup, and may be a service of its own in the chat category.',
    'The older tracker is `sibautomation.com/sa.js`.',
    'There is no consent call: the page reloads.',
  ],
  markup:
    '<script type="text/plain" data-service="brevo" data-src="https://conversations-widget.brevo.com/brevo-conversations.js"></script>',
} as const satisfies Origin
