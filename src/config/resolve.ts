/**
 * Turns what a site wrote into one checked, frozen Config. The only room that doubts input.
 *
 * Never throws: what is malformed is reported and falls to its default, and a service that could not be
 * understood stays held. What only developers need, unknown fields and wrong words, `config/check.ts` finds.
 */
import { type Key, modes, NECESSARY } from '../consent/types'
import { dict, isObject } from '../shared/dict'
import type { Report } from '../shared/errors'
import type { Code } from '../shared/messages'
import { createReader, type Read } from './read'
import type { Config, Service } from './types'

/** EU and EEA: a transfer inside is none to a third country (GDPR Art. 44). */
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'
/** No choice is asked to last longer (AEPD: 24 months). */
const MAX_MONTHS = 24

/** Checks `input` and fills in every default. */
export function resolveConfig(input: unknown, report: Report): Config {
  const read = createReader(input, '', report)
  const group = (name: string) => createReader(read(name, {}), `${name}.`, report)
  const [storage, signals, ui, promises] = [group('storage'), group('signals'), group('ui'), group('promises')]
  const named = dict<{ texts?: object }>(read('categories', {}))
  const ids = Object.keys(named).length ? Object.keys(named) : ['analytics', 'marketing', 'chat']
  const categories = [NECESSARY, ...ids.filter((id) => id !== NECESSARY)]
  const { google, gpc = true } = dict<unknown>(read('signals', {}))
  const region = read<string>('region', '')
  const asks = read<string>('transfers', 'disclose') === 'ask'
  return deepFreeze({
    revision: read('revision', 1),
    mode: modeOf(dict<unknown>(input).mode, region),
    region,
    language: read('language', 'document'),
    controller: read('controller', {}),
    categories: categories.map((id) => ({ id, texts: dict<never>(named[id]?.texts) })),
    isNamed: Object.keys(named).length > 0,
    services: read<unknown[]>('services', []).map((raw, index) => resolveService(raw, `services.${index}`, { categories, promises, asks, report })),
    storage: {
      name: storage('name', 'placet'),
      domain: storage('domain', ''),
      path: storage('path', '/'),
      sameSite: storage('sameSite', 'Lax'),
      months: Math.min(Math.max(Math.floor(storage('months', 6)), 1), MAX_MONTHS),
      id: storage('id', true),
    },
    signals: {
      google: google === false ? undefined : resolveGoogle(createReader(google, 'signals.google.', report)),
      microsoft: signals('microsoft', true),
      gpc: Array.isArray(gpc) ? gpc : gpc ? ['marketing'] : [],
      dataLayer: signals('dataLayer', 'dataLayer'),
    },
    ui: {
      banner: ui('banner', 'box'),
      position: ui('position', 'bottom-start'),
      reopen: ui('reopen', 'bottom-start'),
      close: ui('close', 'none'),
      theme: ui('theme', 'auto'),
      reload: ui('reload', 'auto'),
    },
    texts: read('texts', {}),
    timeoutMs: group('gate')('timeout', 10_000),
  })
}

const resolveGoogle = (google: Read) => ({
  waitForUpdate: google('waitForUpdate', 500),
  urlPassthrough: google('urlPassthrough', false),
  adsDataRedaction: google('adsDataRedaction', true),
  regions: google<string[]>('regions', []),
})

interface Surroundings {
  readonly categories: readonly Key[]
  readonly promises: Read
  readonly asks: boolean
  readonly report: Report
}

function resolveService(raw: unknown, path: string, { categories, promises, asks, report }: Surroundings): Service {
  let barred = ''
  const bar = (code: Code, detail = path) => {
    barred ||= code
    report(code, detail)
  }
  const read = createReader(raw, `${path}.`, bar)
  /** A list of objects that each have a name; one that has not makes the service one that nobody understands. */
  const items = <T>(name: string, key: string): readonly T[] => {
    const list = read<unknown[]>(name, [])
    const good = list.filter((item) => isObject(item) && typeof item[key] === 'string')
    if (good.length < list.length) bar('PLACET_CONFIG_TYPE', `${path}.${name}`)
    return good as T[]
  }
  const id = read<string>('id', '')
  const category = read<string>('category', '')
  const service = {
    ...{ id, category },
    name: read('name', id),
    provider: read('provider', {}),
    purpose: read('purpose', ''),
    why: read('why', ''),
    cookies: items<Service['cookies'][0]>('cookies', 'name'),
    storage: items<Service['storage'][0]>('storage', 'name'),
    transfers: items<Service['transfers'][0]>('transfers', 'country'),
    requires: read<Key[]>('requires', []),
  }
  const { cookies, transfers, why } = service
  const broken = (name: string, breaks: boolean) => breaks && bar('PLACET_PROMISE', `${id} promises.${name}`)
  if (!/^[a-z0-9-]+$/.test(id)) bar('PLACET_CONFIG_KEY')
  // Presets, which are given by name alone, are not part of this build.
  if (!categories.includes(category)) bar('PLACET_SERVICE_UNKNOWN', `${path} ${isObject(raw) ? category : raw}`)
  if (category === NECESSARY && !why) bar('PLACET_SERVICE_WHY', id)
  broken('maxCookieDays', cookies.some(({ days = 0 }) => !(days <= promises('maxCookieDays', 395))))
  broken('sessionCookiesOnly', promises('sessionCookiesOnly', false) && cookies.some(({ days }) => days))
  broken('noThirdCountries', promises('noThirdCountries', false) && transfers.some(({ country }) => !EEA.split(' ').includes(country)))
  const asked = transfers.filter(({ safeguard }) => asks && !['adequacy', 'dpf', 'scc', 'bcr'].includes(safeguard))
  return { ...service, barred, consentCountries: asked.map(({ country }) => country) }
}

/** The mode of `region`: the most specific key wins, an unknown region gets the default, an unknown mode asks. */
function modeOf(mode: unknown, region: string): Config['mode'] {
  const byRegion = isObject(mode) ? dict<unknown>(mode) : dict<unknown>({ default: mode })
  const wanted = byRegion[region] ?? byRegion[region.split('-')[0] as string] ?? byRegion['default']
  return modes.find((known) => known === wanted) ?? 'opt-in'
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}
