/** Pinterest Tag. */
import type { Origin, Preset } from './preset'

export const pinterestTag = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  category: 'marketing',
  provider: {
    name: 'Pinterest, Inc.',
    country: 'US',
    privacyPolicy: 'https://policy.pinterest.com/privacy-policy',
  },
  purpose: 'ads',
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  cookies: [
    { name: '_pin_unauth', days: 365, purpose: 'visitor' },
    { name: '_epik', days: 365, purpose: 'click' },
    { name: '_derived_epik', days: 365, purpose: 'click' },
    { name: '_pinterest_ct_ua', days: 365, purpose: 'visitor', domain: 'ct.pinterest.com' },
    { name: 'ar_debug', days: 365, purpose: 'measure', domain: 'pinterest.com' },
    { name: '_pinterest_ct_rt', days: 365, purpose: 'visitor', domain: 'ct.pinterest.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://s.pinimg.com/ct/core.js',
    params: { id: '^\\d{13}$' },
    before: [
      ['stub', 'pintrk', 'pintrk.queue', 'list'],
      ['set', 'pintrk.version', '3.0'],
      ['call', 'pintrk', 'setconsent', true],
      ['call', 'pintrk', 'load', '{id}'],
      ['call', 'pintrk', 'page'],
    ],
    grant: [['call', 'pintrk', 'setconsent', true]],
    revoke: [['call', 'pintrk', 'setconsent', false]],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://github.com/OpenTermsArchive/contrib-versions (Pinterest/Privacy Policy.md, 2026-08-22)',
    'https://help.pinterest.com (install the base code), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies._pin_unauth',
    'cookies._epik',
    'cookies._pinterest_ct_ua',
    'cookies.ar_debug',
    'tag.params.id',
    'tag.before',
  ],
  notes: [
    'EU-US DPF as of 2026-08-22: Pinterest, Inc., by its privacy policy.',
    'Taking it back stops events and deletes its own cookies, as Pinterest says.',
    'Leave out the image in `noscript`.',
  ],
} as const satisfies Origin
