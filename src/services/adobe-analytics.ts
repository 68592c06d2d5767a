/** Adobe Analytics and Experience Cloud. */
import type { Origin, Preset } from './preset'

export const adobeAnalytics = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics and Experience Cloud',
  category: 'analytics',
  provider: { name: 'Adobe Inc.', country: 'US', privacyPolicy: 'https://www.adobe.com/privacy/policy.html' },
  purpose: 'measure',
  hosts: [
    'assets.adobedtm.com',
    'cdn1.adoberesources.net',
    'edge.adobedc.net',
    '*.demdex.net',
    '*.omtrdc.net',
    '*.2o7.net',
  ],
  cookies: [
    { name: 'AMCV_*', days: 390, purpose: 'visitor' },
    { name: 'AMCVS_*', days: 0, purpose: 'session' },
    { name: 'kndctr_*', days: 395, purpose: 'visitor' },
    { name: 's_ecid', days: 730, purpose: 'visitor' },
    { name: 's_vi', days: 730, purpose: 'visitor' },
    { name: 's_fid', days: 730, purpose: 'visitor' },
    { name: 's_cc', days: 0, purpose: 'measure' },
    { name: 's_sq', days: 0, purpose: 'measure' },
    { name: 's_ppv', days: 0, purpose: 'measure' },
    { name: 'mbox', days: 730, purpose: 'test' },
    { name: 'at_check', days: 0, purpose: 'test' },
    { name: 'demdex', days: 180, purpose: 'visitor', domain: 'demdex.net' },
    { name: 'dextp', days: 180, purpose: 'ads', domain: 'demdex.net' },
    { name: 'dpm', days: 180, purpose: 'visitor', domain: 'dpm.demdex.net' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://assets.adobedtm.com/{company}/{property}/launch-{id}.min.js',
    params: { id: '^[\\w-]+$', company: '^[\\w-]+$', property: '^[\\w-]+$' },
    after: [
      [
        'call',
        'alloy',
        'setConsent',
        { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] },
      ],
    ],
    grant: [
      [
        'call',
        'alloy',
        'setConsent',
        { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] },
      ],
    ],
    revoke: [
      [
        'call',
        'alloy',
        'setConsent',
        { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'out' } }] },
      ],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.s_fid',
    'transfers',
    'tag.params.id',
    'tag.params.company',
    'tag.params.property',
    'tag.after',
  ],
  notes: [
    'The tag loads an Adobe Tags library (formerly Launch): `id` is the environment, `company` and `property` are the folders before it. One yes has to cover all that is set up in it.',
    'The consent calls are those of the Web SDK (`alloy`). With `defaultConsent` pending it neither sends nor stores before them, and each call is one request (observed with 2.33.1).',
    '`kndctr_*` has the organisation in the middle of its names: deleting the identity by its beginning takes Adobe’s consent record with it. It is not needed, as nothing of Adobe runs without a yes, and each yes is told.',
    '`s_ecid` and `s_vi` are set by the server where Adobe stands on a host of yours: then only the server deletes them.',
    'Two years is how long several cookies are told to live; shorten them where AppMeasurement and Target are set up, and give cookies of your own.',
  ],
  markup:
    '<script type="text/plain" data-service="adobe-analytics" data-src="https://assets.adobedtm.com/…/launch-….min.js"></script>',
} as const satisfies Origin
