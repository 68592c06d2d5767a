/** Disqus. */
import type { Origin, Preset } from './preset'

export const disqus = {
  id: 'disqus',
  name: 'Disqus',
  category: 'social',
  provider: {
    name: 'Disqus, Inc.',
    country: 'US',
    privacyPolicy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  },
  purpose: 'social',
  hosts: ['*.disqus.com', 'disqus.com', 'c.disquscdn.com'],
  cookies: [
    { name: 'disqus_unique', days: 365, purpose: 'visitor', domain: 'disqus.com' },
    { name: '__jid', days: 0.02, purpose: 'session', domain: 'disqus.com' },
    { name: 'vglnk.Agent.p', days: 365, purpose: 'ads', domain: 'disqus.com' },
    { name: 'vglnk.PartnerRfsh.p', days: 365, purpose: 'ads', domain: 'disqus.com' },
    { name: 'zeta-ssp-user-id', days: 365, purpose: 'ads', domain: 'disqus.com' },
  ],
  transfers: [
    { country: 'US', safeguard: 'scc' },
    { country: 'IN', safeguard: 'scc' },
    { country: 'PH', safeguard: 'scc' },
  ],
  tag: {
    src: 'https://{id}.disqus.com/embed.js',
    params: { id: '^[a-z0-9-]{3,50}$' },
    grant: [['call', 'DISQUS.reset', { reload: true }]],
    remove: '#disqus_thread>*',
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/jkwakman/Open-Cookie-Database (2026-01-21)',
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'https://github.com/OpenTermsArchive/contrib-versions (Disqus/Privacy Policy.md, 2026-08-10)',
  ],
  checkedOn: '2026-11-21',
  unverified: [
    'cookies.disqus_unique',
    'cookies.__jid',
    'cookies.zeta-ssp-user-id',
    'hosts.c.disquscdn.com',
    'tag',
  ],
  notes: [
    'Standard contractual clauses by the privacy policy of 2026-08-10.',
    '`id` is the short name. The page has the element that the comments go into, `<div id="disqus_thread"></div>`, with a button that asks: `data-placet-ask="disqus"`.',
    'Comments come with advertising and affiliate links.',
  ],
  markup:
    '<script type="text/plain" data-service="disqus" data-src="https://example.disqus.com/embed.js" async></script>',
} as const satisfies Origin
