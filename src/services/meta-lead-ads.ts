/** Meta Lead Ads: forms inside Facebook and Instagram. */
import type { Origin, Preset } from './preset'

export const metaLeadAds = {
  id: 'meta-lead-ads',
  name: 'Meta Lead Ads',
  category: 'marketing',
  provider: {
    name: 'Meta Platforms, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.facebook.com/privacy/policy/',
  },
  purpose: 'form',
  hosts: [],
  cookies: [],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb',
    'https://github.com/OpenTermsArchive/contrib-versions/tree/main/Facebook',
  ],
  checkedOn: '2026-11-21',
  unverified: ['hosts', 'cookies'],
  notes: [
    'For disclosure: the form opens inside the apps of Meta. Nothing of it runs, stores or is contacted on your site, so there is nothing to hold.',
    'If the page of thanks on your site carries the Meta Pixel, that is the service `meta-pixel`. Leads that your server sends on must follow the stored choice.',
    'EU-US DPF: Meta Platforms, Inc. as of 2026-08-22 (data processing agreement and privacy policy). In the EEA the controller is Meta Platforms Ireland Limited.',
  ],
} as const satisfies Origin
