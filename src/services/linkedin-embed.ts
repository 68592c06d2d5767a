/** LinkedIn: embedded posts, share and follow buttons. */
import type { Origin, Preset } from './preset'

export const linkedinEmbed = {
  id: 'linkedin-embed',
  name: 'LinkedIn',
  category: 'social',
  provider: {
    name: 'LinkedIn Corporation',
    country: 'US',
    privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
  },
  purpose: 'social',
  hosts: ['platform.linkedin.com', 'www.linkedin.com'],
  cookies: [
    { name: 'bcookie', days: 365, domain: 'linkedin.com', purpose: 'visitor' },
    { name: 'bscookie', days: 365, domain: 'www.linkedin.com', purpose: 'security' },
    { name: 'lidc', days: 1, domain: 'linkedin.com', purpose: 'balance' },
    { name: 'li_gc', days: 180, domain: 'linkedin.com', purpose: 'consent' },
    { name: 'lang', domain: 'linkedin.com', purpose: 'settings' },
    { name: 'JSESSIONID', domain: 'www.linkedin.com', purpose: 'security' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/OpenTermsArchive/pga-versions',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.li_gc', 'cookies.JSESSIONID'],
  notes: [
    'A plain link to the post or the profile needs no consent, and is the recommended form; a share button can be a link too.',
    'None of its cookies is your site’s, so none can be deleted by it.',
    'EU-US DPF: LinkedIn Corporation as of 2026-08-22 (privacy policy), with the UK extension and Swiss-US.',
  ],
  markup:
    '<iframe data-service="linkedin-embed" data-src="https://www.linkedin.com/embed/feed/update/urn:li:share:ID" title="Post on LinkedIn" width="504" height="600"></iframe>',
} as const satisfies Origin
