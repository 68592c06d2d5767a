/** Dailymotion. */
import type { Origin, Preset } from './preset'

export const dailymotion = {
  id: 'dailymotion',
  name: 'Dailymotion',
  category: 'media',
  provider: {
    name: 'Dailymotion SA',
    country: 'FR',
    privacyPolicy: 'https://legal.dailymotion.com/en/privacy-policy/',
  },
  purpose: 'media',
  hosts: ['*.dailymotion.com', '*.dmcdn.net', '*.dm-event.net', '*.dmxleo.com'],
  cookies: [
    { name: 'ts', days: 395, purpose: 'visitor', domain: 'dailymotion.com' },
    { name: 'v1st', days: 395, purpose: 'visitor', domain: 'dailymotion.com' },
    { name: 'dmvk', days: 0, purpose: 'session', domain: 'dailymotion.com' },
    { name: 'usprivacy', days: 395, purpose: 'consent', domain: 'dailymotion.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/OpenTermsArchive/contrib-versions (Dailymotion/Privacy Policy.md, 2026-08-22)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.ts',
    'cookies.v1st',
    'cookies.dmvk',
    'cookies.usprivacy',
    'provider.privacyPolicy',
    'markup',
  ],
  notes: [
    'EU-US DPF as of 2026-08-22: Dailymotion Inc., by its privacy policy.',
    'The player reads an IAB TCF signal where the page has one, or asks inside the frame.',
  ],
  markup:
    '<iframe data-service="dailymotion" data-src="https://geo.dailymotion.com/player.html?video=…" title="…" width="640" height="360"></iframe>',
} as const satisfies Origin
