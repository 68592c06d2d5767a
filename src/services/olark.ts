/** Olark. */
import type { Origin, Preset } from './preset'

export const olark = {
  id: 'olark',
  name: 'Olark',
  category: 'chat',
  provider: { name: 'Habla, Inc.', country: 'US', privacyPolicy: 'https://www.olark.com/privacy-policy' },
  purpose: 'chat',
  hosts: ['static.olark.com', '*.olark.com'],
  cookies: [
    { name: 'hblid', days: 730, purpose: 'visitor' },
    { name: 'olfsk', days: 730, purpose: 'settings' },
    { name: 'wcsid', days: 0, purpose: 'session' },
    { name: '_ok', days: 0, purpose: 'chat' },
    { name: '_okac', days: 0, purpose: 'chat' },
    { name: '_okla', days: 0, purpose: 'chat' },
    { name: '_okbk', days: 0, purpose: 'chat' },
    { name: '_okdetect', days: 0, purpose: 'chat' },
    { name: '_oklv', days: 0, purpose: 'chat' },
  ],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: ['https://www.olark.com/privacy-policy'],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.hblid',
    'cookies.olfsk',
    'cookies.wcsid',
    'cookies._ok',
    'cookies._okac',
    'cookies._okla',
    'cookies._okbk',
    'cookies._okdetect',
    'cookies._oklv',
    'hosts.static.olark.com',
    'provider',
    'transfers',
    'markup',
  ],
  notes: [
    'Little of this could be checked: compare it with what you see in the browser.',
    'Its snippet keeps a time with each call, so it stays in the markup: hold it whole.',
    "There is no consent call; `olark('api.box.hide')` only hides it. The page reloads.",
    'Other cookies that begin with `_ok` were not named anywhere, and a prefix that short would hit those of others.',
  ],
  markup:
    '<script type="text/plain" data-service="olark">/* the usual snippet, with olark.identify */</script>',
} as const satisfies Origin
