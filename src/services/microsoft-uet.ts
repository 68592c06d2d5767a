/** Microsoft Advertising: Universal Event Tracking, formerly Bing Ads. */
import type { Origin, Preset } from './preset'

export const microsoftUet = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising (UET)',
  category: 'marketing',
  provider: {
    name: 'Microsoft Corporation',
    country: 'US',
    privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  },
  purpose: 'ads',
  hosts: ['bat.bing.com', 'bat.bing.net', 'c.bing.com'],
  cookies: [
    { name: '_uetsid', days: 1, purpose: 'session' },
    { name: '_uetvid', days: 390, purpose: 'visitor' },
    { name: '_uetmsclkid', days: 90, purpose: 'click' },
    { name: 'MUID', days: 390, domain: 'bing.com', purpose: 'ads' },
    { name: 'MSPTC', days: 390, domain: 'bing.com', purpose: 'ads' },
    { name: 'MR', days: 7, domain: 'bat.bing.com', purpose: 'visitor' },
    { name: 'SRM_B', days: 390, domain: 'c.bing.com', purpose: 'visitor' },
  ],
  storage: [
    { kind: 'localStorage', name: '_uetsid*', purpose: 'session' },
    { kind: 'localStorage', name: '_uetvid*', purpose: 'visitor' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    params: { id: '^[0-9]{5,12}$' },
    src: 'https://bat.bing.com/bat.js',
    before: [
      ['list', 'uetq'],
      ['call', 'uetq.push', 'consent', 'update', { ad_storage: 'granted' }],
    ],
    after: [
      ['call', 'UET_init', 'uetq', { ti: '{id}', enableAutoSpaTracking: true }],
      ['call', 'uetq.push', 'pageLoad'],
    ],
    grant: [['call', 'uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
    revoke: [['call', 'uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://help.ads.microsoft.com/apex/index/3/en/60119',
    'https://help.ads.microsoft.com/apex/index/3/en/53056',
    'https://github.com/nuxt/scripts',
    'https://www.npmjs.com/package/@c15t/scripts',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies._uetsid',
    'cookies._uetvid',
    'cookies._uetmsclkid',
    'cookies.MUID',
    'cookies.MSPTC',
    'cookies.MR',
    'cookies.SRM_B',
    'storage._uetsid*',
    'storage._uetvid*',
    'hosts.bat.bing.net',
    'hosts.c.bing.com',
    'transfers',
    'tag.after',
    'tag.params.id',
  ],
  notes: [
    'The usual snippet builds its object with `new UET`; the tag calls `UET_init` of the same file, which a public inspection of that file names and no page of Microsoft does.',
    '`_uetmsdns` is the opt-out record of Microsoft (390 days): it must outlive a no, so it is not among the cookies, which are deleted.',
    'An entry of Microsoft Corporation in the EU-US DPF could not be checked, so the safeguard reads `none`. State what you found with `transfers`.',
    'Microsoft wants the consent signal for visitors of the EEA, the UK and Switzerland since 2025-05-05; without one it counts as denied there. Placet sends it.',
    'How long `_uetsid` lasts is told differently: 30 minutes or a day. When Clarity is linked, UET loads it too: then declare `microsoft-clarity`, and let this service require it.',
    'Older snippets have an image in a noscript (bat.bing.com/action/0): leave it out.',
  ],
  markup: '<script type="text/plain" data-service="microsoft-uet">/* the usual snippet */</script>',
} as const satisfies Origin
