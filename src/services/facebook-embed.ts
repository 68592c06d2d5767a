/** Facebook: embedded posts, videos and pages, share button. */
import type { Origin, Preset } from './preset'

export const facebookEmbed = {
  id: 'facebook-embed',
  name: 'Facebook',
  category: 'social',
  provider: {
    name: 'Meta Platforms, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.facebook.com/privacy/policy/',
  },
  purpose: 'social',
  hosts: [
    'connect.facebook.net',
    'www.facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'graph.facebook.com',
  ],
  cookies: [
    { name: 'fr', days: 90, domain: 'facebook.com', purpose: 'ads' },
    { name: 'datr', days: 730, domain: 'facebook.com', purpose: 'security' },
    { name: 'sb', days: 400, domain: 'facebook.com', purpose: 'visitor' },
    { name: 'c_user', days: 90, domain: 'facebook.com', purpose: 'session' },
    { name: 'xs', days: 90, domain: 'facebook.com', purpose: 'session' },
    { name: 'fbsr_*', purpose: 'session' },
    { name: 'fbm_*', days: 365, purpose: 'settings' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/OpenTermsArchive/contrib-versions/tree/main/Facebook',
    'https://ppc.land/meta-discontinues-facebook-like-and-comment-buttons-for-external-websites',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.sb',
    'cookies.fbsr_*',
    'cookies.fbm_*',
    'hosts.web.facebook.com',
    'hosts.m.facebook.com',
  ],
  notes: [
    'A plain link to the post or the page needs no consent, and is the recommended form; a share button can be a link too.',
    'Meta took the Like and Comments plugins away from other sites on 2026-02-10: they show nothing any more.',
    '`fbsr_…` and `fbm_…` are there only with Facebook Login. Those of facebook.com are out of the reach of your site.',
    'EU-US DPF: Meta Platforms, Inc. as of 2026-08-22 (data processing agreement and privacy policy). In the EEA the controller is Meta Platforms Ireland Limited.',
  ],
  markup:
    '<iframe data-service="facebook-embed" data-src="https://www.facebook.com/plugins/post.php?href=…" title="Post on Facebook" width="500" height="600"></iframe>',
} as const satisfies Origin
