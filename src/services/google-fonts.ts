/** Google Fonts. */
import type { Origin, Preset } from './preset'

export const googleFonts = {
  id: 'google-fonts',
  name: 'Google Fonts',
  category: 'functional',
  provider: {
    name: 'Google LLC',
    country: 'US',
    privacyPolicy: 'https://developers.google.com/fonts/faq/privacy',
  },
  purpose: 'fonts',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com', 'ajax.googleapis.com'],
  cookies: [],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://ppc.land/google-implements-new-frameworks-for-transatlantic-data-transfers (quoting Google)',
    'https://developers.google.com/fonts/faq/privacy',
  ],
  checkedOn: '2026-11-21',
  unverified: ['hosts.fonts.gstatic.com', 'markup'],
  notes: [
    'EU-US DPF as of 2023-09-01 (UK extension and Swiss-US as of 2024-09-16): Google LLC, by its notice; otherwise standard contractual clauses.',
    'Host the fonts yourself: then nobody is contacted, and there is nothing to ask.',
    'Google says that it sets no cookies, and receives the address of the visitor, the page and the browser. A German court (LG München I, 20 January 2022, 3 O 17493/20) awarded damages for that (not verified).',
  ],
  markup:
    '<link rel="stylesheet" data-service="google-fonts" data-href="https://fonts.googleapis.com/css2?family=…&display=swap">',
} as const satisfies Origin
