/** Piwik PRO. */
import type { Origin, Preset } from './preset'

export const piwikPro = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  category: 'analytics',
  provider: { name: 'Piwik PRO SA', country: 'PL', privacyPolicy: 'https://piwik.pro/privacy-policy/' },
  purpose: 'measure',
  hosts: ['*.piwik.pro', '*.containers.piwik.pro'],
  cookies: [
    { name: '_pk_id.*', days: 393, purpose: 'visitor' },
    { name: '_pk_ses.*', days: 0.02, purpose: 'session' },
    { name: 'stg_last_interaction', days: 365, purpose: 'session' },
    { name: 'stg_returning_visitor', days: 365, purpose: 'visitor' },
    { name: 'stg_traffic_source_priority', days: 0.02, purpose: 'measure' },
    { name: 'stg_externalReferrer', days: 0, purpose: 'measure' },
    { name: 'stg_fired__*', days: 0, purpose: 'tags' },
  ],
  transfers: [],
  tag: {
    src: 'https://{account}.containers.piwik.pro/{id}.js',
    params: { id: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', account: '^[a-z0-9-]+$' },
    before: [
      ['list', 'dataLayer'],
      ['call', 'dataLayer.push', { start: '{now}', event: 'stg.start' }],
    ],
    after: [
      // Also lifts what an earlier withdrawal has written.
      ['call', 'ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status: 1 } } }],
    ],
    grant: [['call', 'ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status: 1 } } }]],
    revoke: [['call', 'ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status: 0 } } }]],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['transfers', 'tag.params.id', 'tag.params.account', 'tag.before', 'tag.after', 'tag.revoke'],
  notes: [
    'It is a tag manager too: one yes has to cover all that is set up in it.',
    'It brings a consent form of its own: switch that off, or visitors are asked twice.',
    'Where the container stands on a host of yours, hold the usual snippet in markup.',
    '`ppms_privacy_…`, `_stg_optout` and `stg_global_opt_out` record a decision, and are not deleted.',
  ],
  markup: '<script type="text/plain" data-service="piwik-pro">/* the usual snippet */</script>',
} as const satisfies Origin
