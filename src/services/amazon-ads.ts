/** Amazon Ads. */
import type { Origin, Preset } from './preset'

export const amazonAds = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  category: 'marketing',
  provider: { name: 'Amazon.com, Inc.', country: 'US', privacyPolicy: 'https://www.amazon.com/privacy' },
  purpose: 'ads',
  hosts: ['c.amazon-adsystem.com', '*.amazon-adsystem.com', 'ara.paa-reporting-advertising.amazon'],
  cookies: [
    { name: 'aatToken', days: 395, purpose: 'visitor' },
    { name: 'ad-id', days: 190, purpose: 'visitor', domain: 'amazon-adsystem.com' },
    { name: 'ad-privacy', days: 1825, purpose: 'settings', domain: 'amazon-adsystem.com' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/OpenTermsArchive/contrib-versions (Amazon Advertising/Privacy Policy.md, 2026-08-22)',
    'https://advertising.amazon.com (consent signal requirements), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.aatToken',
    'hosts.c.amazon-adsystem.com',
    'hosts.ara.paa-reporting-advertising.amazon',
    'provider',
    'markup',
  ],
  notes: [
    'EU-US DPF as of 2026-08-22: Amazon.com, Inc., by its privacy policy.',
    'Its snippet keeps a time with each call, so it stays in the markup: hold it whole.',
    'In Europe Amazon wants a signal: its own (`amzn_ad_storage`, `amzn_user_data`), IAB TCF (vendor 793) or GPP. The call in the page is not documented; ask your contact there.',
    '`amzn_consent` records a decision, and is not deleted.',
  ],
  markup:
    '<script type="text/plain" data-service="amazon-ads">/* the usual snippet, with amzn(\'addTag\', …) */</script>',
} as const satisfies Origin
