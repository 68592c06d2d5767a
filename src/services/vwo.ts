/** VWO. */
import type { Origin, Preset } from './preset'

export const vwo = {
  id: 'vwo',
  name: 'VWO',
  category: 'analytics',
  provider: {
    name: 'Wingify Software Pvt. Ltd.',
    country: 'IN',
    privacyPolicy: 'https://vwo.com/privacy-policy/',
  },
  purpose: 'test',
  hosts: ['dev.visualwebsiteoptimizer.com', 'collect-eu.visualwebsiteoptimizer.com'],
  cookies: [
    { name: '_vwo_uuid_v2', days: 366, purpose: 'visitor' },
    { name: '_vwo_uuid', days: 3650, purpose: 'visitor' },
    { name: '_vwo_sn', days: 0.02, purpose: 'session' },
    { name: '_vwo_ds', days: 90, purpose: 'measure' },
    { name: '_vwo_referrer', days: 0, purpose: 'measure' },
    { name: '_vis_opt_s', days: 100, purpose: 'session' },
    { name: '_vis_opt_test_cookie', days: 0, purpose: 'test' },
    { name: '_vis_opt_exp_*', days: 100, purpose: 'test' },
    { name: '_vwo_ssm', days: 3650, purpose: 'test', domain: 'dev.visualwebsiteoptimizer.com' },
  ],
  transfers: [
    { country: 'IN', safeguard: 'none' },
    { country: 'US', safeguard: 'none' },
  ],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies._vwo_uuid',
    'cookies._vwo_sn',
    'cookies._vwo_ds',
    'hosts.collect-eu.visualwebsiteoptimizer.com',
    'provider',
    'transfers',
    'markup',
  ],
  notes: [
    'Its SmartCode hides the page until the settings are there, and asks with the address of the page: hold it whole, so that a page without a yes is never hidden.',
    '`VWO.init(1)` says accepted, `VWO.init(3)` rejected (not verified): call it on revoke if the page does not reload.',
    '`_vwo_consent` and `_vis_opt_out` record a decision, and are not deleted.',
    'One public list gives `_vwo_uuid` a year; ten years is the other figure, and the one declared.',
  ],
  markup: '<script type="text/plain" data-service="vwo">/* the SmartCode */</script>',
} as const satisfies Origin
