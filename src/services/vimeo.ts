/** Vimeo player. */
import type { Origin, Preset } from './preset'

export const vimeo = {
  id: 'vimeo',
  name: 'Vimeo',
  category: 'media',
  provider: { name: 'Vimeo.com, Inc.', country: 'US', privacyPolicy: 'https://vimeo.com/privacy' },
  purpose: 'media',
  hosts: ['player.vimeo.com', 'vimeo.com', '*.vimeocdn.com', '*.akamaized.net'],
  cookies: [
    { name: 'vuid', days: 730, domain: 'vimeo.com', purpose: 'measure' },
    { name: 'player', days: 365, domain: 'vimeo.com', purpose: 'settings' },
    { name: '__cf_bm', days: 0.02, domain: 'vimeo.com', purpose: 'security' },
    { name: '_cfuvid', domain: 'vimeo.com', purpose: 'queue' },
    { name: 'player_clearance', domain: 'vimeo.com', purpose: 'security' },
    { name: 'cf_clearance', domain: 'vimeo.com', purpose: 'security' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://help.vimeo.com/hc/articles/26080940921361',
    'https://github.com/OpenTermsArchive/contrib-versions',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.vuid',
    'cookies.player',
    'cookies.player_clearance',
    'cookies.cf_clearance',
    'hosts.*.vimeocdn.com',
    'hosts.*.akamaized.net',
  ],
  notes: [
    'With `dnt=1` in its address the player sets the last four only, against abuse. It still contacts Vimeo, so it is held all the same.',
    'How long `player_clearance` and `cf_clearance` last is not known. None of its cookies is your site’s, so none can be deleted by it.',
    'EU-US DPF: Vimeo.com, Inc. as of 2026-08-22 (privacy policy), with the UK extension and Swiss-US.',
  ],
  markup:
    '<iframe data-service="vimeo" data-src="https://player.vimeo.com/video/VIDEO_ID?dnt=1" title="Video" width="640" height="360" allowfullscreen></iframe>',
} as const satisfies Origin
