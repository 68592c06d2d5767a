/** X, formerly Twitter: embedded posts, timelines and buttons. */
import type { Origin, Preset } from './preset'

export const xEmbed = {
  id: 'x-embed',
  name: 'X',
  category: 'social',
  provider: { name: 'X Corp.', country: 'US', privacyPolicy: 'https://x.com/privacy' },
  purpose: 'social',
  hosts: [
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'cdn.syndication.twimg.com',
    'pbs.twimg.com',
    'abs.twimg.com',
  ],
  cookies: [
    { name: 'guest_id', days: 730, domain: 'twitter.com', purpose: 'visitor' },
    { name: 'guest_id_ads', days: 730, domain: 'twitter.com', purpose: 'ads' },
    { name: 'guest_id_marketing', days: 730, domain: 'twitter.com', purpose: 'ads' },
    { name: 'personalization_id', days: 730, domain: 'twitter.com', purpose: 'ads' },
    { name: 'syndication_guest_id', days: 730, domain: 'twitter.com', purpose: 'visitor' },
    { name: 'tfw_exp', days: 730, domain: 'twitter.com', purpose: 'test' },
  ],
  transfers: [{ country: 'US', safeguard: 'dpf' }],
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/OpenTermsArchive/contrib-versions',
    'https://github.com/nuxt/scripts',
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/ghostery/trackerdb',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
  checkedOn: '2026-11-21',
  unverified: ['hosts.platform.x.com'],
  notes: [
    'A plain link to the post needs no consent, and is the recommended form: the usual snippet holds one, which works without its script.',
    'None of its cookies is your site’s, so none can be deleted by it; the frame also keeps `__widgetsettings` in its own localStorage.',
    '`<meta name="twitter:dnt" content="on">` asks X not to use what it sees for personalisation. It is no consent, and was not verified.',
    'EU-US DPF: X Corp. as of 2026-08-22 (privacy policy), with the UK extension and Swiss-US.',
  ],
  markup:
    '<blockquote class="twitter-tweet"><a href="https://x.com/USER/status/ID">The post on X</a></blockquote>\n<script type="text/plain" data-service="x-embed" data-src="https://platform.twitter.com/widgets.js" async></script>',
} as const satisfies Origin
