/** Meta Pixel, formerly Facebook Pixel. */
import type { Origin, Preset } from './preset'

export const metaPixel = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  category: 'marketing',
  provider: {
    name: 'Meta Platforms, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.facebook.com/privacy/policy/',
  },
  purpose: 'ads',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  cookies: [
    { name: '_fbp', days: 90, purpose: 'visitor' },
    { name: '_fbc', days: 90, purpose: 'click' },
    { name: 'fr', days: 90, domain: 'facebook.com', purpose: 'ads' },
    { name: 'datr', days: 730, domain: 'facebook.com', purpose: 'security' },
    { name: 'sb', days: 400, domain: 'facebook.com', purpose: 'visitor' },
  ],
  storage: [
    { kind: 'localStorage', name: 'lastExternalReferrer*', purpose: 'click' },
    { kind: 'sessionStorage', name: 'lastExternalReferrer*', purpose: 'click' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
  tag: {
    params: { id: '^[0-9]{10,20}$' },
    src: 'https://connect.facebook.net/en_US/fbevents.js',
    before: [
      ['stub', 'fbq', 'fbq.queue'],
      ['set', 'fbq.loaded', true],
      ['set', 'fbq.version', '2.0'],
      ['call', 'fbq', 'consent', 'grant'],
      ['call', 'fbq', 'init', '{id}'],
      ['call', 'fbq', 'track', 'PageView'],
    ],
    grant: [['call', 'fbq', 'consent', 'grant']],
    revoke: [['call', 'fbq', 'consent', 'revoke']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/OpenTermsArchive/contrib-versions/tree/main/Facebook',
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    'https://developers.facebook.com/documentation/meta-pixel/implementation/data-processing-options',
    'https://www.npmjs.com/package/@c15t/scripts',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies._fbc', 'cookies.sb', 'storage.lastExternalReferrer*', 'tag.params.id'],
  notes: [
    'The usual snippet has an image in a noscript, which contacts Meta without any consent. Leave it out; outside a noscript it can be held with `data-service`.',
    'Limited Data Use is for US states where visitors opted out. There the pixel is not loaded after a no, so the tag does not set it. A site that wants it for everybody holds its own snippet, and calls `dataProcessingOptions` with LDU before `init`.',
    'While revoked, events are held back for the page; Meta deletes no cookie then. Those of facebook.com are out of the reach of your site.',
    'Events that your server sends (Conversions API) must follow the stored choice too.',
    'EU-US DPF: Meta Platforms, Inc. as of 2026-08-22 (data processing agreement and privacy policy). In the EEA the controller is Meta Platforms Ireland Limited.',
  ],
  markup:
    '<script type="text/plain" data-service="meta-pixel">/* the usual snippet, without its noscript */</script>',
} as const satisfies Origin
