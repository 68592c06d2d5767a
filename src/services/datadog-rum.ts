/** Datadog RUM. */
import type { Origin, Preset } from './preset'

export const datadogRum = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  category: 'errors',
  provider: {
    name: 'Datadog, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.datadoghq.com/legal/privacy/',
  },
  purpose: 'errors',
  hosts: [
    'www.datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ddog-gov.com',
  ],
  cookies: [
    { name: '_dd_s_v2', days: 365, purpose: 'session' },
    { name: '_dd_s', days: 0.17, purpose: 'session' },
  ],
  storage: [{ kind: 'sessionStorage', name: '_dd_tab_id', purpose: 'session' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://www.datadoghq-browser-agent.com/{region}/v7/datadog-rum.js',
    params: {
      id: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      token: '^pub[0-9a-f]{32}$',
      site: '^[a-z0-9.-]+$',
      region: '^[a-z]+\\d$',
    },
    after: [['call', 'DD_RUM.init', { applicationId: '{id}', clientToken: '{token}', site: '{site}' }]],
    grant: [['call', 'DD_RUM.setTrackingConsent', 'granted']],
    revoke: [['call', 'DD_RUM.setTrackingConsent', 'not-granted']],
  },
} as const satisfies Preset

export const origin = {
  sources: ['https://github.com/ghostery/trackerdb (2026-08-06)', 'observed in Chromium 156 (2026-11-21)'],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies._dd_s',
    'transfers',
    'tag.params.id',
    'tag.params.token',
    'tag.params.site',
    'tag.params.region',
  ],
  notes: [
    '`id` is the application, `token` the client token, `site` and `region` where the account stands: `datadoghq.eu` and `eu1`.',
    'When consent is taken back, what is buffered is sent once more, and the cookie stays until Placet deletes it; then nothing comes back (observed with 7.16.2).',
    'The cookie lives a year, the session in it less (observed). With session replay it belongs into analytics.',
    "A bundled Datadog is started in code: `placet.when('datadog-rum')`.",
  ],
} as const satisfies Origin
