/** HubSpot. */
import type { Origin, Preset } from './preset'

export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  category: 'marketing',
  provider: {
    name: 'HubSpot, Inc.',
    country: 'US',
    privacyPolicy: 'https://legal.hubspot.com/privacy-policy',
  },
  purpose: 'messages',
  hosts: [
    'js.hs-scripts.com',
    'js-eu1.hs-scripts.com',
    'js.hs-analytics.net',
    'js.hs-banner.com',
    'js.hscollectedforms.net',
    'js.hsadspixel.net',
    'js.usemessages.com',
    'js.hsforms.net',
    'js.hsleadflows.net',
    '*.hubspot.com',
    '*.hubapi.com',
    'forms.hsforms.com',
    'perf-na1.hsforms.com',
  ],
  cookies: [
    { name: '__hstc', days: 180, purpose: 'visitor' },
    { name: 'hubspotutk', days: 180, purpose: 'visitor' },
    { name: '__hssc', days: 0.02, purpose: 'session' },
    { name: '__hssrc', days: 0, purpose: 'session' },
    { name: 'messagesUtk', days: 180, purpose: 'chat' },
    { name: 'hs-messages-is-open', days: 0.02, purpose: 'chat' },
    { name: 'hs-messages-hide-welcome-message', days: 1, purpose: 'settings' },
    { name: 'hs_ab_test', days: 0, purpose: 'test' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://js.hs-scripts.com/{id}.js',
    params: { id: '^\\d{5,10}$' },
    attributes: { id: 'hs-script-loader' },
    before: [
      ['set', 'disableHubSpotCookieBanner', true],
      ['list', '_hsp'],
      [
        'call',
        '_hsp.push',
        ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
      ],
    ],
    grant: [
      [
        'call',
        '_hsp.push',
        ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
      ],
    ],
    revoke: [
      [
        'call',
        '_hsp.push',
        ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
      ],
      ['call', '_hsp.push', ['revokeCookieConsent']],
    ],
    remove: '#hubspot-messages-iframe-container',
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://developers.hubspot.com/docs/api/events/cookie-banner',
    'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/do-not-track',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.__hstc',
    'cookies.hubspotutk',
    'cookies.messagesUtk',
    'hosts.js-eu1.hs-scripts.com',
    'hosts.js.hs-analytics.net',
    'hosts.js.hs-banner.com',
    'hosts.js.hscollectedforms.net',
    'hosts.js.hsadspixel.net',
    'hosts.js.usemessages.com',
    'hosts.js.hsforms.net',
    'hosts.forms.hsforms.com',
    'hosts.perf-na1.hsforms.com',
    'transfers',
    'tag.params.id',
    'tag.before',
    'tag.remove',
  ],
  notes: [
    'One script for analytics, forms, chat, and the ad pixels that are set up in HubSpot Ads, which it loads too: one yes has to cover all of that.',
    'HubSpot’s own banner is switched off by `disableHubSpotCookieBanner` (not verified); check that it stays away, or switch it off in the account.',
    'Accounts hosted in the EU load from `js-eu1.hs-scripts.com`: hold that script in markup.',
    'How long its main cookies live is told differently: 180 days in newer texts, 13 months in older ones.',
    '`__hs_opt_out`, `__hs_cookie_cat_pref`, `__hs_do_not_track` and the cookies of its banner record a decision, and are not deleted.',
  ],
  markup:
    '<script type="text/plain" data-service="hubspot" data-src="https://js-eu1.hs-scripts.com/….js" id="hs-script-loader"></script>',
} as const satisfies Origin
