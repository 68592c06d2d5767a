/** LinkedIn Insight Tag. */
import type { Origin, Preset } from './preset'

export const linkedinInsight = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  category: 'marketing',
  provider: {
    name: 'LinkedIn Corporation',
    country: 'US',
    privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
  },
  purpose: 'ads',
  hosts: [
    'snap.licdn.com',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    'cdn.linkedin.oribi.io',
    'gw.linkedin.oribi.io',
    'dc.ads.linkedin.com',
    'p.adsymptotic.com',
  ],
  cookies: [
    { name: 'li_fat_id', days: 30, purpose: 'conversion' },
    { name: 'li_giant', days: 7, purpose: 'conversion' },
    { name: 'ln_or', days: 1, purpose: 'measure' },
    { name: '_guid', days: 90, purpose: 'visitor' },
    { name: 'li_sugr', days: 90, purpose: 'visitor', domain: 'linkedin.com' },
    { name: 'bcookie', days: 365, purpose: 'visitor', domain: 'linkedin.com' },
    { name: 'lidc', days: 1, purpose: 'balance', domain: 'linkedin.com' },
    { name: 'UserMatchHistory', days: 30, purpose: 'ads', domain: 'linkedin.com' },
    { name: 'AnalyticsSyncHistory', days: 30, purpose: 'ads', domain: 'linkedin.com' },
  ],
  storage: [{ kind: 'localStorage', name: 'li_adsId', purpose: 'visitor' }],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    params: { id: '^\\d{4,10}$' },
    before: [
      ['set', '_linkedin_partner_id', '{id}'],
      ['list', '_linkedin_data_partner_ids'],
      ['call', '_linkedin_data_partner_ids.push', '{id}'],
      ['stub', 'lintrk', 'lintrk.q', 'list'],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/@c15t/scripts (2.2.0)',
    'https://github.com/OpenTermsArchive/pga-versions (LinkedIn/Privacy Policy.md, 2026-08-22)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies._guid', 'cookies.UserMatchHistory', 'storage.li_adsId', 'tag.params.id'],
  notes: [
    'EU-US DPF as of 2026-08-22: LinkedIn Corporation, by its privacy policy.',
    'LinkedIn documents no consent call: the tag is loaded after a yes, and the page reloads after a withdrawal.',
    'Leave out the image in `noscript`.',
  ],
} as const satisfies Origin
