/** Instagram: embedded posts. */
import type { Origin, Preset } from './preset'

export const instagramEmbed = {
  id: 'instagram-embed',
  name: 'Instagram',
  category: 'social',
  provider: {
    name: 'Meta Platforms, Inc.',
    country: 'US',
    privacyPolicy: 'https://privacycenter.instagram.com/policy',
  },
  purpose: 'social',
  hosts: ['www.instagram.com', 'platform.instagram.com', '*.cdninstagram.com', '*.fbcdn.net'],
  cookies: [
    { name: 'csrftoken', days: 365, domain: 'instagram.com', purpose: 'security' },
    { name: 'mid', days: 400, domain: 'instagram.com', purpose: 'visitor' },
    { name: 'ig_did', days: 400, domain: 'instagram.com', purpose: 'visitor' },
    { name: 'datr', days: 400, domain: 'instagram.com', purpose: 'security' },
    { name: 'ig_nrcb', days: 365, domain: 'instagram.com', purpose: 'settings' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/OpenTermsArchive/contrib-versions/tree/main/Facebook',
    'https://github.com/nuxt/scripts',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.csrftoken',
    'cookies.mid',
    'cookies.ig_did',
    'cookies.datr',
    'cookies.ig_nrcb',
    'hosts.platform.instagram.com',
    'hosts.*.cdninstagram.com',
    'hosts.*.fbcdn.net',
  ],
  notes: [
    'A plain link to the post needs no consent, and is the recommended form: the usual snippet holds one, which works without its script.',
    'None of its cookies is your site’s, so none can be deleted by it.',
    'EU-US DPF: Meta Platforms, Inc. as of 2026-08-22 (data processing agreement and privacy policy). In the EEA the controller is Meta Platforms Ireland Limited.',
  ],
  markup:
    '<blockquote class="instagram-media"><a href="https://www.instagram.com/p/SHORTCODE/">The post on Instagram</a></blockquote>\n<script type="text/plain" data-service="instagram-embed" data-src="https://www.instagram.com/embed.js" async></script>',
} as const satisfies Origin
