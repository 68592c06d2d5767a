/**
 * Turns what a site wrote into one checked, frozen Config. The only room that doubts input.
 *
 * Never throws: what is malformed is reported and falls to its default, and a service that could not be
 * understood stays held.
 */
import { modeOf } from '../consent/mode'
import { type Key, NECESSARY } from '../consent/types'
import { dict, isObject } from '../shared/dict'
import type { Report } from '../shared/errors'
import type { Code } from '../shared/messages'
import { fill } from './fill'
import type { Config, Service, Transfer } from './types'

/** EU and EEA: a transfer inside is none to a third country (GDPR Art. 44). */
const EEA = /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK)$/

/** No choice is asked to last longer (AEPD: 24 months). */
const MAX_MONTHS = 24

const DEFAULTS = {
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
} as const
const PROMISES = {
  maxCookieDays: 395,
  noThirdCountries: false,
  noProfiling: false,
  sessionCookiesOnly: false,
}

/** Checks `input` and fills in every default that decides; what is only shown, `ui/` doubts. */
export function resolveConfig(input: unknown, report: Report): Config {
  const { mode, ...given } = dict<unknown>(input)
  const top = fill(DEFAULTS, given, '', report)
  const signals = dict<unknown>(top.signals)
  const named = dict<{ texts?: Config['categories'][0]['texts'] }>(top.categories)
  const ids = Object.keys(named)
  const categories = [NECESSARY, ...(ids.length ? ids : ['analytics', 'marketing', 'chat'])].filter(
    (id, index) => !index || id !== NECESSARY,
  )
  const promises = fill(PROMISES, top.promises, 'promises.', report)
  const months = Math.min(Math.max(Math.floor(Number(dict(top.storage).months ?? 6)), 1), MAX_MONTHS)
  const seen = new Set(categories)
  const scene = { seen, categories, promises, asks: top.transfers === 'ask', report }
  return deepFreeze({
    ...top,
    mode: modeOf(mode, top.region),
    isNamed: ids.length > 0,
    categories: categories.map((id) => ({ id, texts: dict<never>(named[id]?.texts) })),
    services: top.services.map((raw, index) => resolveService(raw, `services.${index}.`, scene)),
    controller: fill(CONTROLLER, top.controller, 'controller.', report),
    storage: {
      ...fill(
        { name: 'placet', domain: '', path: '/', sameSite: 'Lax', months: 6, id: true } as const,
        top.storage,
        'storage.',
        report,
      ),
      ...(months && { months }),
    } as Config['storage'],
    signals: {
      dataLayer: typeof signals.dataLayer === 'string' ? signals.dataLayer : 'dataLayer',
      microsoft: signals.microsoft !== false,
      google:
        signals.google !== false &&
        fill(
          { waitForUpdate: 500, urlPassthrough: false, adsDataRedaction: true, regions: [] },
          signals.google,
          'signals.google.',
          report,
        ),
      gpc: Array.isArray(signals.gpc) ? signals.gpc : signals.gpc === false ? [] : ['marketing'],
    },
    ui: fill(UI, top.ui, 'ui.', report),
    gate: fill({ timeout: 10_000 }, top.gate, 'gate.', report),
  })
}

interface Scene {
  /** Ids that are taken: categories and services share one namespace. */
  readonly seen: Set<Key>
  readonly categories: readonly Key[]
  readonly promises: {
    readonly maxCookieDays: number
    readonly noThirdCountries: boolean
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
  const { id, category, why, cookies, storage, transfers } = service
  if (![...cookies, ...storage, ...transfers].every(isObject)) bar('PLACET_CONFIG_TYPE')
  const sound = {
    ...service,
    cookies: cookies.filter(isNamed),
    storage: storage.filter(isNamed),
    transfers: transfers.filter(isObject) as Transfer[],
  }
  if (!/^[a-z0-9-]+$/.test(id) || seen.has(id)) bar('PLACET_CONFIG_KEY')
  seen.add(id)
  // Presets, which are given by name alone, are not part of this build.
  if (!categories.includes(category)) bar('PLACET_SERVICE_UNKNOWN', path + (category || raw))
  if (category === NECESSARY && !why) bar('PLACET_SERVICE_WHY', id)
  const days = Math.max(0, ...sound.cookies.map((cookie) => cookie.days ?? 0))
  // NaN, out of something that is no number, is no promise kept.
  if (!(days <= (promises.sessionCookiesOnly ? 0 : promises.maxCookieDays)))
    bar('PLACET_PROMISE', `${id} cookies`)
  if (promises.noThirdCountries && !sound.transfers.every(({ country }) => EEA.test(country)))
    bar('PLACET_PROMISE', `${id} transfers`)
  const asked = sound.transfers.filter(({ safeguard }) => asks && !/^(adequacy|dpf|scc|bcr)$/.test(safeguard))
  return { ...sound, name: service.name || id, barred, consentCountries: asked.map(({ country }) => country) }
}

const isNamed = (item: { readonly name?: unknown }): boolean => typeof item?.name === 'string'

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}
