/** YouTube: embedded videos, youtube-nocookie.com included. */
import type { Origin, Preset } from './preset'

export const youtube = {
  id: 'youtube',
  name: 'YouTube',
  category: 'media',
  provider: { name: 'Google LLC', country: 'US', privacyPolicy: 'https://policies.google.com/privacy' },
  purpose: 'media',
  hosts: [
    'www.youtube.com',
    'www.youtube-nocookie.com',
    '*.googlevideo.com',
    '*.ytimg.com',
    'yt3.ggpht.com',
    'jnn-pa.googleapis.com',
    'play.google.com',
  ],
  cookies: [
    { name: 'VISITOR_INFO1_LIVE', days: 179, domain: 'youtube.com', purpose: 'visitor' },
    { name: 'VISITOR_PRIVACY_METADATA', days: 180, domain: 'youtube.com', purpose: 'consent' },
    { name: 'YSC', domain: 'youtube.com', purpose: 'measure' },
    { name: 'PREF', days: 240, domain: 'youtube.com', purpose: 'settings' },
    { name: '__Secure-ROLLOUT_TOKEN', days: 180, domain: 'youtube.com', purpose: 'test' },
    { name: '__Secure-YNID', days: 180, domain: 'youtube.com', purpose: 'settings' },
    { name: '__Secure-YEC', days: 395, domain: 'youtube.com', purpose: 'security' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://support.google.com/youtube/answer/171780',
    'https://www.npmjs.com/package/@types/youtube',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.PREF',
    'hosts.*.googlevideo.com',
    'hosts.*.ytimg.com',
    'hosts.yt3.ggpht.com',
    'hosts.jnn-pa.googleapis.com',
  ],
  notes: [
    'Hold the iframe. A poster image from i.ytimg.com contacts Google as well: serve your own.',
    'youtube-nocookie.com is better, and no substitute for a yes: Google does not say that it stores nothing, and the frame keeps `yt-remote-…`, `yt-player-…` and `ytidb::…` in its own localStorage.',
    'None of this is your site’s, so none can be deleted by it. A link to the video needs no consent.',
    'EU-US DPF: Google LLC as of 2023-09-01; its UK extension and Swiss-US as of 2024-09-16. Standard contractual clauses stand behind it (Google Ads terms as of 2025-09-23). The appeal C-703/25 P against the DPF decision was open when this was checked.',
    'In the EEA and Switzerland the contract is usually with Google Ireland Limited; name it with `provider` where yours is.',
  ],
  markup:
    '<iframe data-service="youtube" data-src="https://www.youtube-nocookie.com/embed/VIDEO_ID" title="Video" width="560" height="315" allowfullscreen></iframe>',
} as const satisfies Origin
