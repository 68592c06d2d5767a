/** Vendors’ own files, as npm has them, in the place where each vendor serves them; and what their servers would say. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import type { Answer } from './others'
import { accounts, addressOf, sheetOf } from './sheets'

export interface Vendor {
  readonly id: string
  readonly package: string
  /** What is served at the address that the sheet's tag loads. */
  readonly script: () => string | Promise<string>
  /** What its other addresses answer; `undefined` for one that only collects. */
  readonly answer?: (url: URL) => Answer | undefined
  /** The address that shows that it sends. */
  readonly collects: RegExp
  /** What a site or a visitor would do, so that it stores all it ever does. */
  readonly act?: string
}

/** The text of a file in node_modules. */
const file = (name: string): string =>
  readFileSync(new URL(`../../node_modules/${name}`, import.meta.url), 'utf8')

const json = (value: object): Answer => ({ contentType: 'application/json', body: JSON.stringify(value) })

/** Last part of a path. */
const nameOf = ({ pathname }: URL): string => pathname.replace(/.*\//, '')

/** A module as one classic script with a global, as the vendor's own build makes it. */
async function bundled(input: string, name: string): Promise<string> {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve({ browser: true })],
    // Nothing is left out of it, which takes a fraction of the time.
    treeshake: false,
    onwarn: () => undefined,
  })
  const { output } = await bundle.generate({ format: 'iife', name })
  await bundle.close()
  return output[0].code
}

export const vendors: readonly Vendor[] = [
  {
    id: 'posthog',
    package: 'posthog-js',
    script: () => file('posthog-js/dist/array.js'),
    answer: (url) =>
      url.pathname.startsWith('/static/')
        ? file(`posthog-js/dist/${nameOf(url)}`)
        : url.pathname.startsWith('/flags')
          ? json({ flags: {}, supportedCompression: [] })
          : undefined,
    collects: /^https:\/\/eu\.i\.posthog\.com\/[ie]\//,
    act: "posthog.identify('someone'); posthog.capture('something')",
  },
  {
    id: 'mixpanel',
    package: 'mixpanel-browser',
    script: () => file('mixpanel-browser/dist/mixpanel.min.js'),
    answer: (url) =>
      url.hostname === 'cdn.mxpnl.com' ? file(`mixpanel-browser/dist/${nameOf(url)}`) : undefined,
    collects: /^https:\/\/api-js\.mixpanel\.com\/track/,
    act: "mixpanel.identify('someone'); mixpanel.track('something')",
  },
  {
    id: 'amplitude',
    package: '@amplitude/analytics-browser',
    script: () => file('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'),
    answer: (url) => (url.hostname === 'sr-client-cfg.amplitude.com' ? json({ configs: {} }) : undefined),
    collects: /^https:\/\/api2\.amplitude\.com\/2\/httpapi/,
    act: "amplitude.setUserId('someone'); amplitude.track('something')",
  },
  {
    id: 'segment',
    package: '@segment/analytics-next',
    script: () => file('@segment/analytics-next/dist/umd/standalone.js'),
    answer: (url) =>
      url.pathname.endsWith('/settings')
        ? json({
            integrations: {
              'Segment.io': {
                apiKey: accounts.segment?.id,
                versionSettings: { componentTypes: ['browser'] },
              },
            },
            plan: { track: { __default: { enabled: true, integrations: {} } } },
          })
        : url.hostname === 'cdn.segment.com'
          ? file(`@segment/analytics-next/dist/umd/${nameOf(url)}`)
          : undefined,
    collects: /^https:\/\/api\.segment\.io\/v1\/(p|t|i|g)/,
    act: "analytics.identify('someone', { plan: 'free' }); analytics.group('a group', { size: 2 }); analytics.track('something')",
  },
  {
    id: 'datadog-rum',
    package: '@datadog/browser-rum',
    script: () => file('@datadog/browser-rum/bundle/datadog-rum.js'),
    collects: /^https:\/\/browser-intake-datadoghq\.eu\//,
  },
  {
    id: 'sentry',
    package: '@sentry/browser',
    script: async () => `${await bundled('@sentry/browser', 'Sentry')}
Sentry.init({
  dsn: 'https://${accounts.sentry?.id}@o0.ingest.de.sentry.io/0',
  integrations: [Sentry.replayIntegration()],
  replaysSessionSampleRate: 1,
})`,
    collects: /^https:\/\/o0\.ingest\.de\.sentry\.io\//,
    act: "Sentry.captureMessage('something')",
  },
  {
    id: 'microsoft-clarity',
    package: 'clarity-js',
    script: () => `${file('clarity-js/build/clarity.min.js')}
clarity('start', {
  projectId: '${accounts['microsoft-clarity']?.id}',
  upload: 'https://k.clarity.ms/collect',
  track: true,
  content: true,
})`,
    collects: /^https:\/\/k\.clarity\.ms\/collect/,
    act: "clarity('identify', 'someone'); clarity('event', 'something')",
  },
]

/** What answers for `vendor`, its script read once. */
export async function answersOf(vendor: Vendor): Promise<(url: string) => Answer | undefined> {
  const script = await vendor.script()
  const address = addressOf(sheetOf(vendor.id))
  return (url) => (url === address ? script : vendor.answer?.(new URL(url)))
}

/** Browsers that are driven say so, and some vendors measure none that does. */
export const disguise = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })
    // Among its brands stands the browser's own name, "headless" and all.
    Object.defineProperty(Navigator.prototype, 'userAgentData', { get: () => undefined })
  })
