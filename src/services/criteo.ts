/** Criteo OneTag. */
import type { Origin, Preset } from './preset'

export const criteo = {
  id: 'criteo',
  name: 'Criteo OneTag',
  category: 'marketing',
  provider: { name: 'Criteo SA', country: 'FR', privacyPolicy: 'https://www.criteo.com/privacy/' },
  purpose: 'ads',
  hosts: ['dynamic.criteo.com', '*.criteo.com', '*.criteo.net'],
  cookies: [
    { name: 'cto_bundle', days: 390, purpose: 'visitor' },
    { name: 'cto_tld_test', days: 0, purpose: 'ads' },
    { name: 'uid', days: 390, purpose: 'visitor', domain: 'criteo.com' },
  ],
  storage: [
    { kind: 'localStorage', name: 'cto_bundle', purpose: 'visitor' },
    { kind: 'localStorage', name: 'cto_optout', purpose: 'consent', keep: true },
  ],
  transfers: [{ country: 'US', safeguard: 'scc' }],
  tag: {
    src: 'https://dynamic.criteo.com/js/ld/ld.js?a={id}',
    params: { id: '^\\d{3,7}$' },
    before: [
      ['list', 'criteo_q'],
      ['call', 'criteo_q.push', { event: 'setAccount', account: '{id}' }],
    ],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/AmauriC/tarteaucitron.js (2026-04-02)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://www.npmjs.com/package/prebid.js (metadata/modules, 2026-09-28)',
    'https://github.com/OpenTermsArchive/contrib-versions (Criteo/Privacy Policy.md, 2026-08-07)',
  ],
  checkedOn: '2026-11-21',
  unverified: ['cookies.cto_tld_test', 'cookies.uid', 'hosts.dynamic.criteo.com', 'tag'],
  notes: [
    'The policy of 2026-08-07 names DPF or standard contractual clauses, by recipient; the weaker is declared. It sends to other countries than the US too: give transfers of your own when you know yours.',
    'The account is set; `setSiteType` and what a page shows (`viewHome`, `viewItem`, …) are yours to push to `criteo_q`, after a yes.',
    '`cto_optout` (a cookie too) and the cookie `optout` on `criteo.com` are opt-out records, and are not deleted.',
    'IAB TCF vendor 91.',
  ],
} as const satisfies Origin
