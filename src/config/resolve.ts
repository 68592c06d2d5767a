/**
 * Turns what a site wrote into one checked, frozen Config. The only room that doubts input.
 *
 * Never throws: what is malformed is reported and falls to its default, and a service that could not be
 * understood stays held.
 */
import { modeOf } from '../consent/mode'
import { monthsOf } from '../consent/months'
import { type Key, NECESSARY } from '../consent/types'
import { dict, isObject } from '../shared/dict'
import type { Report } from '../shared/errors'
import type { Code } from '../shared/messages'
import { fill } from './fill'
import { askable, isKey } from './keys'
import { isSafeguarded, isWeaker } from './transfers'
import type { Config, Service } from './types'

/** EU and EEA: a transfer inside is none to a third country (GDPR Art. 44). */
const EEA = /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK)$/

const DEFAULTS = {
  // For editors.
  $schema: '',
  revision: 1,
  region: '',
  language: 'document',
  controller: {},
  categories: {},
  services: [] as readonly unknown[],
  transfers: 'disclose',
  promises: {},
  storage: {},
  signals: {},
  ui: {},
  texts: {},
  gate: {},
  records: {},
}
const CONTROLLER = {
  name: '',
  address: '',
  email: '',
  dpo: '',
  privacyPolicy: '',
  cookiePolicy: '',
  legalNotice: '',
}
const UI = {
  banner: 'box',
  position: 'bottom-start',
  reopen: 'bottom-start',
  close: 'none',
  theme: 'auto',
  reload: 'auto',
  languages: [],
} as const
const STORAGE = { name: 'placet', domain: '', path: '/', sameSite: 'Lax', months: 6, id: true }
const GOOGLE = {
  waitForUpdate: 500,
  urlPassthrough: false,
  adsDataRedaction: true,
  regions: [],
  developerId: '',
}
const PROMISES = {
  maxCookieDays: 395,
  noThirdCountries: false,
  noProfiling: false,
  sessionCookiesOnly: false,
}

/** Checks `input` and fills in every default. What the site wrote is copied, never kept. */
export function resolveConfig(input: unknown, report: Report): Config {
  const { mode, ...given } = dict<unknown>(copy(input, report))
  const top = fill(DEFAULTS, given, '', report)
  const { dataLayer, microsoft, google, gpc } = dict<unknown>(top.signals)
  const named = dict<{ texts?: Config['categories'][0]['texts'] }>(top.categories)
  const ids = Object.keys(named).filter((id) => isKey(id) || report('PLACET_CONFIG_KEY', `categories.${id}`))
  const categories = [NECESSARY, ...askable(ids)]
  const promises = fill(PROMISES, top.promises, 'promises.', report)
  const storage = fill(STORAGE, top.storage, 'storage.', report)
  if (!Number.isSafeInteger(top.revision)) report('PLACET_CONFIG_TYPE', 'revision')
  // What is no word that is known asks.
  const { transfers = 'disclose' } = given
  if (typeof transfers === 'string' && !/^(disclose|ask)$/.test(transfers))
    report('PLACET_CONFIG_TYPE', 'transfers')
  const scene = {
    seen: new Set(categories),
    categories,
    promises,
    asks: transfers !== 'disclose',
    report,
  }
  return deepFreeze({
    ...top,
    promises,
    revision: Number.isSafeInteger(top.revision) ? top.revision : DEFAULTS.revision,
    mode: modeOf(mode, top.region),
    isNamed: ids.length > 0,
    categories: categories.map((id) => ({ id, texts: dict<never>(named[id]?.texts) })),
    services: top.services.map((raw, index) => resolveService(raw, `services.${index}.`, scene)),
    controller: fill(CONTROLLER, top.controller, 'controller.', report),
    // The cast: a word that is no `sameSite` is one that browsers ignore.
    storage: { ...storage, months: monthsOf(storage.months) } as Config['storage'],
    signals: {
      dataLayer: typeof dataLayer === 'string' ? dataLayer : 'dataLayer',
      microsoft: microsoft !== false,
      google: google !== false && fill(GOOGLE, google, 'signals.google.', report),
      gpc: Array.isArray(gpc) ? gpc : gpc === false ? [] : ['marketing'],
    },
    ui: fill(UI, top.ui, 'ui.', report),
    gate: fill({ timeout: 10_000 }, top.gate, 'gate.', report),
    recordsUrl: fill({ url: '' }, top.records, 'records.', report).url,
  })
}

/** Deeper than any config is. */
const MAX_DEPTH = 20

/**
 * Own objects and lists, all the way down; what JSON would not write is left as it is. What contains itself, or has no
 * end, is reported and left out.
 */
function copy(
  value: unknown,
  report: Report,
  around: readonly unknown[] = [],
  path: unknown[] = [],
): unknown {
  if (around.includes(value) || around.length > MAX_DEPTH) return report('PLACET_CONFIG_TYPE', path.join('.'))
  const inside = (item: unknown, key: number | string) =>
    copy(item, report, [...around, value], [...path, key])
  if (Array.isArray(value)) return value.map(inside)
  if (!isObject(value)) return value
  const copied = dict<unknown>()
  for (const key of Object.keys(value)) copied[key] = inside(value[key], key)
  return copied
}

interface Scene {
  /** Ids that are taken: categories and services share one namespace. */
  readonly seen: Set<Key>
  readonly categories: readonly Key[]
  readonly promises: {
    readonly maxCookieDays: number
    readonly noThirdCountries: boolean
    readonly noProfiling: boolean
    readonly sessionCookiesOnly: boolean
  }
  readonly asks: boolean
  readonly report: Report
}

const SERVICE = {
  hosts: [],
  id: '',
  category: '',
  name: '',
  provider: {},
  purpose: '',
  why: '',
  cookies: [],
  storage: [],
  transfers: [],
  requires: [],
  preset: '',
  prefers: '',
  alternative: {},
  tag: {},
  params: {},
  profiling: false,
}

function resolveService(
  raw: unknown,
  path: string,
  { seen, categories, promises, asks, report }: Scene,
): Service {
  let barred = ''
  const bar = (code: Code, detail: string = path) => {
    barred ||= code
    report(code, detail)
  }
  // The cast: the lists are looked through below, and a service with a stranger in one stays held.
  const service = fill(SERVICE, raw, path, bar) as unknown as Service
  const { id, category, why } = service
  /** Those that can be understood. One that cannot bars the service. */
  const sound = <T extends object>(items: readonly T[], name: keyof T): readonly T[] => {
    const good = items.filter((item) => isObject(item) && typeof item[name as string] === 'string')
    if (good.length < items.length) bar('PLACET_CONFIG_TYPE')
    return good
  }
  const cookies = sound(service.cookies, 'name')
  const storage = sound(service.storage, 'name')
  const transfers = sound(service.transfers, 'country')
  for (const { country } of transfers.filter(isWeaker)) report('PLACET_TRANSFER_WEAKER', `${id} ${country}`)
  if (!isKey(id) || seen.has(id)) bar('PLACET_CONFIG_KEY')
  seen.add(id)
  // A preset that is still a name is one that could not be had.
  if (!categories.includes(category))
    bar('PLACET_SERVICE_UNKNOWN', path + (typeof raw === 'string' ? raw : category))
  if (category === NECESSARY && !why) bar('PLACET_SERVICE_WHY', id)
  const mostDays = promises.sessionCookiesOnly ? 0 : promises.maxCookieDays
  // What is no number of days is no promise kept. Cookies on hosts of others are theirs to promise.
  if (!cookies.every(({ days = 0, domain }) => domain || (typeof days === 'number' && days <= mostDays)))
    bar('PLACET_PROMISE', `${id} cookies`)
  if (promises.noThirdCountries && !transfers.every(({ country }) => EEA.test(country)))
    bar('PLACET_PROMISE', `${id} transfers`)
  // Who shows ads that fit has a profile to fit them to (GDPR Art. 4(4)), unless the site knows otherwise.
  const { profiling = category === 'marketing' } = dict(raw)
  if (promises.noProfiling && profiling) bar('PLACET_PROMISE', `${id} profiling`)
  const asked = asks ? transfers.filter((transfer) => !isSafeguarded(transfer)) : []
  return {
    ...service,
    cookies,
    storage,
    transfers,
    name: service.name || id,
    barred,
    consentCountries: asked.map(({ country }) => country),
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}
