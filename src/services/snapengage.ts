/** SnapEngage live chat, of TeamSupport. */
import type { Origin, Preset } from './preset'

export const snapengage = {
  id: 'snapengage',
  name: 'SnapEngage',
  category: 'chat',
  provider: {
    name: 'SnapEngage, LLC (TeamSupport)',
    country: 'US',
    privacyPolicy: 'https://snapengage.com/privacy-policy/',
  },
  purpose: 'chat',
  hosts: ['storage.googleapis.com', '*.snapengage.com'],
  cookies: [
    { name: 'SnapABugRef', days: 0.083, purpose: 'session' },
    { name: 'SnapABugChatSession', days: 0.011, purpose: 'chat' },
    { name: 'SnapABugNoProactiveChat', days: 0.02, purpose: 'settings' },
    { name: 'SnapABugChatPoll', days: 0.011, purpose: 'chat' },
    { name: 'SnapABugChatMessage', days: 0.011, purpose: 'chat' },
    { name: 'SnapABugChatView', days: 0.011, purpose: 'chat' },
    { name: 'SnapABugChatWindow', days: 0.02, purpose: 'settings' },
    { name: 'SnapABugHistory', days: 365, purpose: 'chat' },
    { name: 'SnapABugVisit', purpose: 'session' },
    { name: 'SnapABugUserEmail', days: 365, purpose: 'chat' },
    { name: 'SnapABugUserAlias', days: 365, purpose: 'chat' },
    { name: 'SnapABugUserName', days: 365, purpose: 'chat' },
    { name: 'SnapABugBanned', days: 30, purpose: 'security' },
    { name: 'SnapABugMinimizeStashCookie', purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    params: { id: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    src: 'https://storage.googleapis.com/code.snapengage.com/js/{id}.js',
    revoke: [['call', 'SnapEngage.clearAllCookies']],
    remove: '[id^=SnapABug],[id^=designstudio],[id^=iframe-designstudio]',
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://help.snapengage.com/live-chat-cookies/',
    'https://developer.snapengage.com/javascript-api/',
    'https://developer.snapengage.com/glossary/',
    'https://github.com/CloudflareApps/SnapEngage',
    'https://www.teamsupport.com/privacy',
    'https://github.com/ghostery/trackerdb',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'provider',
    'hosts.*.snapengage.com',
    'transfers',
    'tag.params.id',
    'tag.revoke',
    'tag.remove',
  ],
  notes: [
    'No safeguard for its transfer could be verified, so it reads `none`: under `"transfers": "ask"` it needs a yes of its own. TeamSupport, its owner, speaks of the EU-US DPF and of contractual clauses in its own papers; if your contract and dataprivacyframework.gov confirm one, state it with `transfers`.',
    'The list of cookies is the vendor’s, last updated 2021-01-20. SnapABugNoProactiveChat lasts as long as your SnapEngage settings say.',
    'Its files are at storage.googleapis.com/code.snapengage.com/: a Content-Security-Policy should name that path, not the host alone.',
    'Its calls (`SnapEngage.…`) are there once its file has run. It has no documented way to shut down: after a no its cookies are deleted, its elements are taken out, and the page reloads.',
    'Offer another way to reach you (`alternative`), and ask for it where it is wanted: `data-placet-ask="snapengage"` on your chat button.',
  ],
  markup:
    '<script type="text/plain" data-service="snapengage" data-src="https://storage.googleapis.com/code.snapengage.com/js/YOUR-WIDGET-ID.js" async></script>',
} as const satisfies Origin
