/** Sentry. */
import type { Origin, Preset } from './preset'

export const sentry = {
  id: 'sentry',
  name: 'Sentry',
  category: 'errors',
  provider: { name: 'Functional Software, Inc.', country: 'US', privacyPolicy: 'https://sentry.io/privacy/' },
  purpose: 'errors',
  hosts: [
    'js.sentry-cdn.com',
    'browser.sentry-cdn.com',
    '*.ingest.sentry.io',
    '*.ingest.us.sentry.io',
    '*.ingest.de.sentry.io',
  ],
  cookies: [],
  storage: [{ kind: 'sessionStorage', name: 'sentryReplaySession', purpose: 'replay' }],
  transfers: [{ country: 'US', safeguard: 'none' }],
  tag: {
    src: 'https://js.sentry-cdn.com/{id}.min.js',
    params: { id: '^[0-9a-f]{32}$' },
    attributes: { crossorigin: 'anonymous' },
    revoke: [['call', 'Sentry.close']],
  },
} as const satisfies Preset

export const origin = {
  sources: [
    'https://github.com/ghostery/trackerdb (2026-08-06)',
    'observed in Chromium 156 (2026-11-21), and with @sentry/browser@11.12.0 (2026-11-22)',
  ],
  checkedOn: '2026-11-22',
  unverified: ['transfers', 'tag.params.id', 'tag.attributes'],
  notes: [
    "The tag is the loader script, `id` its public key. A bundled Sentry is started in code: `placet.when('sentry').then(() => Sentry.init({ … }))`.",
    'It sets no cookie, and keeps a session id only for replay (observed with 11.12.0); with tracing or replay it sends when the page loads. With replay it belongs into analytics.',
    'Errors before a yes are not reported. Whether error reports alone need one is a legal judgement.',
    'A region in Frankfurt can be chosen; the company is in the US.',
  ],
  markup: `<script type="text/plain" data-service="sentry" data-src="https://browser.sentry-cdn.com/…/bundle.min.js" crossorigin="anonymous"></script>
<script type="text/plain" data-service="sentry">Sentry.init({ dsn: '…' })</script>`,
} as const satisfies Origin
