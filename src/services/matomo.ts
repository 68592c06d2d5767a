/** Matomo. */
import type { Origin, Preset } from './preset'

export const matomo = {
  id: 'matomo',
  name: 'Matomo',
  category: 'analytics',
  provider: { name: 'InnoCraft Ltd', country: 'NZ', privacyPolicy: 'https://matomo.org/privacy-policy/' },
  purpose: 'measure',
  hosts: ['cdn.matomo.cloud', '*.matomo.cloud'],
  cookies: [
    { name: '_pk_id.*', days: 393, purpose: 'visitor' },
    { name: '_pk_ses.*', days: 0.02, purpose: 'session' },
    { name: '_pk_ref.*', days: 183, purpose: 'measure' },
    { name: '_pk_cvar.*', days: 0.02, purpose: 'measure' },
    { name: '_pk_hsr.*', days: 0.02, purpose: 'replay' },
    { name: '_pk_testcookie*', days: 0, purpose: 'measure' },
  ],
  transfers: [],
  tag: {
    src: 'https://{host}/matomo.js',
    params: { id: '^\\d+$', host: '^[\\w.-]+$' },
    before: [
      ['list', '_paq'],
      ['call', '_paq.push', ['setTrackerUrl', 'https://{host}/matomo.php']],
      ['call', '_paq.push', ['setSiteId', '{id}']],
      // 393 days, in seconds: what Matomo takes by itself.
      ['call', '_paq.push', ['setVisitorCookieTimeout', 33955200]],
      // Lifts what an earlier withdrawal has written.
      ['call', '_paq.push', ['setConsentGiven']],
      ['call', '_paq.push', ['trackPageView']],
      ['call', '_paq.push', ['enableLinkTracking']],
    ],
    grant: [['call', '_paq.push', ['setConsentGiven']]],
    revoke: [['call', '_paq.push', ['forgetConsentGiven']]],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
    'https://github.com/matomo-org/developer-documentation',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies._pk_cvar.*', 'transfers', 'tag.params.id', 'tag.params.host'],
  notes: [
    '`host` is where Matomo stands: your own server, or `example.matomo.cloud`. If it stands in a folder, hold the usual snippet in markup instead.',
    'On your own server nobody else receives anything, and InnoCraft is not involved: write the service out in the config, with yourself as the provider.',
    'Withdrawing writes the cookie `mtm_consent_removed`, which is kept as the proof of it; the next yes lifts it. `mtm_consent`, `mtm_cookie_consent` and `matomo_ignore` (on the Matomo host) are records of a decision too, and not deleted.',
    'Leave out the image in `noscript`: it would be fetched without a yes.',
    'Cookieless Matomo (`disableCookies`) still sends a request for each page.',
  ],
  markup: '<script type="text/plain" data-service="matomo">/* the usual snippet */</script>',
} as const satisfies Origin
