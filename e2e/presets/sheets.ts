/** The sheets of `src/services` that have a tag, and what a site would give each of them. */
import { readdirSync } from 'node:fs'
import type { Step } from '../../src/consent/tag'
import type { Preset } from '../../src/services/preset'

const folder = new URL('../../src/services/', import.meta.url)

export type Tagged = Preset & { readonly tag: NonNullable<Preset['tag']> }

interface Params {
  readonly [name: string]: string
}

/** Every sheet with a tag, by id. */
export const sheets: readonly Tagged[] = (await Promise.all(readdirSync(folder).map(sheetIn))).flat()

async function sheetIn(file: string): Promise<readonly Tagged[]> {
  const module: { readonly [name: string]: unknown } = await import(new URL(file, folder).href)
  return Object.values(module).filter(
    (value): value is Tagged => typeof value === 'object' && !!value && 'tag' in value,
  )
}

export function sheetOf(id: string): Tagged {
  const sheet = sheets.find((one) => one.id === id)
  if (!sheet) throw new Error(`There is no sheet with a tag called ${id}.`)
  return sheet
}

const hex = '0123456789abcdef0123456789abcdef'
const uuid = '01234567-89ab-cdef-0123-456789abcdef'

/** Accounts that look as the vendors' do, and are nobody's. */
export const accounts: { readonly [id: string]: Params } = {
  'ab-tasty': { id: hex },
  'adobe-analytics': { id: 'EN0123', company: 'c0', property: 'p0' },
  adsense: { id: 'ca-pub-0123456789012345' },
  amplitude: { id: hex },
  brevo: { id: '0123456789abcdefghijklmn' },
  'cloudflare-web-analytics': { id: hex },
  crisp: { id: uuid },
  criteo: { id: '12345' },
  'datadog-rum': { id: uuid, token: `pub${hex}`, site: 'datadoghq.eu', region: 'eu1' },
  disqus: { id: 'a-blog' },
  floodlight: { id: 'DC-1234567' },
  'google-ads': { id: 'AW-123456789' },
  'google-analytics': { id: 'G-0123456789' },
  'google-dynamic-remarketing': { id: 'AW-987654321' },
  'google-maps': { id: 'AIzaSyA0123456789012345678901234567890a' },
  'google-tag-manager': { id: 'GTM-ABC123' },
  heap: { id: '1234567890' },
  'hotjar-contentsquare': { id: '1234567' },
  hubspot: { id: '1234567' },
  intercom: { id: 'ab12cd34' },
  kameleoon: { id: 'ab12cd34ef' },
  klaviyo: { id: 'AbC123' },
  'linkedin-insight': { id: '123456' },
  livechat: { id: '1234567' },
  mailchimp: { id: 'abc', hash: 'def' },
  matomo: { id: '7', host: 'stats.example.org' },
  'meta-pixel': { id: '123456789012345' },
  'microsoft-clarity': { id: 'abcdefghij' },
  'microsoft-uet': { id: '12345678' },
  mixpanel: { id: hex },
  optimizely: { id: '1234567890' },
  outbrain: { id: hex },
  'pinterest-tag': { id: '1234567890123' },
  'piwik-pro': { id: uuid, account: 'example' },
  plausible: { id: 'ab_CD-12345' },
  posthog: { id: 'phc_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG', region: 'eu' },
  recaptcha: { id: '6L01234567890123456789012345678901234567' },
  'reddit-pixel': { id: 'a2_abcd1234' },
  segment: { id: 'abcdefghijklmnopqrstuvwxyz012345' },
  sentry: { id: hex },
  'snap-pixel': { id: uuid },
  snapengage: { id: uuid },
  snowplow: { id: 'shop', host: 'collector.example.org' },
  taboola: { id: '1234567' },
  tawk: { id: '0123456789abcdef01234567', widget: 'default' },
  tidio: { id: 'abcdefghijklmnopqrstuvwxyz012345' },
  'tiktok-pixel': { id: 'ABCDEFGHIJ0123456789' },
  'x-pixel': { id: 'ab123' },
  zendesk: { id: uuid },
}

/** Its use in a config. */
export const use = (id: string) => ({ use: id, ...accounts[id] })

/** `text` with each `{name}` filled. */
const fill = (text: string, params: Params): string =>
  text.replace(/\{([\w-]+)\}/g, (whole, name) => params[name] ?? whole)

/** The address of its script. */
export const addressOf = ({ id, tag }: Tagged): string => fill(tag.src ?? '', accounts[id] ?? {})

/** Steps with their blanks filled; `{now}` stays. */
export const filled = (steps: readonly Step[] | undefined, params: Params): readonly Step[] =>
  JSON.parse(JSON.stringify(steps ?? []), (_, value) =>
    typeof value === 'string' ? fill(value, params) : value,
  )
