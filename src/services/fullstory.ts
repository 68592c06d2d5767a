/** Fullstory. */
import type { Origin, Preset } from './preset'

export const fullstory = {
  id: 'fullstory',
  name: 'Fullstory',
  category: 'analytics',
  provider: {
    name: 'FullStory, Inc.',
    country: 'US',
    privacyPolicy: 'https://www.fullstory.com/legal/privacy-policy/',
  },
  purpose: 'replay',
  hosts: ['edge.fullstory.com', 'edge.eu1.fullstory.com', 'rs.fullstory.com', 'rs.eu1.fullstory.com'],
  cookies: [
    { name: 'fs_uid', days: 365, purpose: 'visitor' },
    { name: 'fs_lua', days: 0.02, purpose: 'session' },
    { name: 'fs_cid', days: 365, purpose: 'visitor' },
  ],
  storage: [{ kind: 'localStorage', name: '_fs_*', purpose: 'replay' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21)',
    'https://developer.fullstory.com (capture data), as quoted by others on 2026-10-06',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.fs_uid', 'cookies.fs_lua', 'cookies.fs_cid', 'storage._fs_*', 'transfers'],
  notes: [
    'Its snippet answers calls with promises, so it stays in the markup: hold it whole.',
    "`FS('shutdown')` ends the recording on this page only; a page that starts without the script records nothing.",
    'Organisations in the EU use `edge.eu1.fullstory.com`.',
  ],
  markup: `<script type="text/plain" data-service="fullstory">/* the usual snippet */</script>
<script>
  placet.push((placet) => placet.on('revoke', ({ revoked }) => {
    if (revoked.includes('fullstory')) window.FS?.('shutdown')
  }))
</script>`,
} as const satisfies Origin
