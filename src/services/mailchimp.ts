/** Mailchimp. */
import type { Origin, Preset } from './preset'

export const mailchimp = {
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'marketing',
  provider: {
    name: 'Intuit Inc.',
    country: 'US',
    privacyPolicy: 'https://www.intuit.com/privacy/statement/',
  },
  purpose: 'messages',
  hosts: ['chimpstatic.com', 'downloads.mailchimp.com', '*.list-manage.com'],
  cookies: [
    { name: 'MCPopupClosed', days: 365, purpose: 'settings' },
    { name: 'MCPopupSubscribed', days: 365, purpose: 'settings' },
    { name: '_mcid', days: 365, purpose: 'visitor' },
    { name: 'mc_cid', days: 14, purpose: 'measure' },
    { name: 'mc_eid', days: 14, purpose: 'visitor' },
    { name: 'mc_landing_site', days: 14, purpose: 'measure' },
    { name: 'mailchimp_*', days: 28, purpose: 'messages' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://chimpstatic.com/mcjs-connected/js/users/{id}/{hash}.js',
    params: { id: '^\\w+$', hash: '^\\w+$' },
    attributes: { id: 'mcjs' },
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.MCPopupClosed',
    'cookies.MCPopupSubscribed',
    'cookies._mcid',
    'cookies.mc_cid',
    'cookies.mc_eid',
    'cookies.mc_landing_site',
    'cookies.mailchimp_*',
    'hosts.downloads.mailchimp.com',
    'transfers',
    'tag',
  ],
  notes: [
    '`id` and `hash` are the two parts of the address of your script.',
    'Where the account waits for an opt-in, `$mcSite.optinFeatures()` gives it (not verified).',
    'There is no call to take consent back: the page reloads.',
  ],
} as const satisfies Origin
