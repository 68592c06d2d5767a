import { describe, expect, test } from 'vitest'
import { resolveConfig } from '../../src/config/resolve'
import { createChance, HOSTILE, randomJson } from '../seeded'

function resolved(input: unknown) {
  const reports: string[] = []
  const config = resolveConfig(input, (code, detail) => reports.push(`${code} ${detail}`))
  return { config, reports }
}

const ga = { id: 'ga', category: 'analytics' }
/** What holds a service, alone in a config. */
const barredBy = (service: unknown, more: object = {}) =>
  resolved({ services: [service], ...more }).config.services[0]!.barred

describe('without a word of the site’s', () => {
  const { config, reports } = resolved({})

  test('every field that decides has its default, and nothing is reported', () => {
    expect(reports).toEqual([])
    expect(config).toMatchObject({
      revision: 1,
      mode: 'opt-in',
      region: '',
      language: 'document',
      isNamed: false,
      services: [],
      storage: { name: 'placet', domain: '', path: '/', sameSite: 'Lax', months: 6, id: true },
      gate: { timeout: 10_000 },
      ui: { banner: 'box', reopen: 'bottom-start', close: 'none', theme: 'auto', reload: 'auto' },
      signals: {
        gpc: ['marketing'],
        microsoft: true,
        dataLayer: 'dataLayer',
        google: { waitForUpdate: 500, urlPassthrough: false, adsDataRedaction: true, regions: [] },
      },
    })
    expect(config.categories.map(({ id }) => id)).toEqual(['necessary', 'analytics', 'marketing', 'chat'])
  })

  test.each([undefined, null, 0, '', 'opt-out', true, [], [{ mode: 'opt-out' }]])(
    '%j gives the same',
    (input) => {
      expect(resolved(input).config).toEqual(config)
    },
  )

  test('it is frozen to the bottom', () => {
    const rich = resolved({
      services: [{ ...ga, cookies: [{ name: '_ga' }], transfers: [{ country: 'US', safeguard: 'dpf' }] }],
      categories: { analytics: { texts: { fr: { title: 'A' } } } },
    })
    const loose: string[] = []
    const look = (value: unknown, path: string) => {
      if (typeof value !== 'object' || !value) return
      if (!Object.isFrozen(value)) loose.push(path)
      for (const [name, inner] of Object.entries(value)) look(inner, `${path}.${name}`)
    }
    look(config, 'defaults')
    look(rich.config, 'rich')
    expect(loose).toEqual([])
  })
})

test('what the site wrote is never written to, nor frozen', () => {
  const input = {
    controller: { name: 'Bench' },
    texts: { fr: { banner: { title: 'Bonjour' } } },
    categories: { analytics: { texts: { fr: { title: 'Mesure' } } } },
    signals: { gpc: ['analytics'] },
    services: [{ ...ga, cookies: [{ name: '_ga' }], provider: { name: 'Acme' }, requires: ['marketing'] }],
  }
  const copy = structuredClone(input)
  resolved(input)
  expect(input).toEqual(copy)
  const [service] = input.services
  const parts = [
    input,
    input.controller,
    input.texts.fr.banner,
    input.categories.analytics.texts.fr,
    input.signals.gpc,
    service,
    service!.cookies,
    service!.provider,
  ]
  expect(parts.map(Object.isFrozen)).toEqual(parts.map(() => false))
})

describe('a value of the wrong kind is reported by its path, and defaulted', () => {
  test.each([
    ['revision', { revision: '2' }],
    ['region', { region: 75 }],
    ['language', { language: null }],
    ['controller', { controller: 'Bench' }],
    ['controller.name', { controller: { name: {} } }],
    ['categories', { categories: ['analytics'] }],
    ['services', { services: { ga } }],
    ['transfers', { transfers: true }],
    ['promises', { promises: [] }],
    ['promises.maxCookieDays', { promises: { maxCookieDays: '30' } }],
    ['promises.noThirdCountries', { promises: { noThirdCountries: 'yes' } }],
    ['storage', { storage: 'placet' }],
    ['storage.name', { storage: { name: 1 } }],
    ['storage.id', { storage: { id: 0 } }],
    ['signals', { signals: false }],
    ['signals.google.waitForUpdate', { signals: { google: { waitForUpdate: '500' } } }],
    ['ui', { ui: [] }],
    ['ui.reload', { ui: { reload: false } }],
    ['texts', { texts: [] }],
    ['gate', { gate: 5 }],
    ['gate.timeout', { gate: { timeout: '5' } }],
  ])('%s', (path, input) => {
    const { config, reports } = resolved(input)
    expect(reports).toEqual([`PLACET_CONFIG_TYPE ${path}`])
    // `promises` is what services were measured by, and stays as it was written.
    expect({ ...config, promises: {} }).toEqual({ ...resolved({}).config, promises: {} })
  })

  test.each([
    ['modes', { modes: 'opt-out' }],
    ['storage.month', { storage: { month: 3 } }],
    ['promises.noCookies', { promises: { noCookies: true } }],
    ['services.0.cookie', { services: [{ ...ga, cookie: [] }] }],
  ])('a field that nobody knows too: %s', (path, input) => {
    expect(resolved(input).reports).toEqual([`PLACET_CONFIG_UNKNOWN ${path}`])
  })
})

describe('values of the right kind that make no sense', () => {
  test.each([
    [1, 1],
    [6, 6],
    [13, 13],
    [24, 24],
    [25, 24],
    [1e9, 24],
    [0, 1],
    [-6, 1],
    [1.5, 1],
    [Number.POSITIVE_INFINITY, 24],
    [Number.NEGATIVE_INFINITY, 1],
  ])('%d months are %d', (months, expected) => {
    expect(resolved({ storage: { months } }).config.storage.months).toBe(expected)
  })

  test.each([['12'], [null], [{}], [[]], [true]])('months as %j are the default', (months) => {
    expect(resolved({ storage: { months } }).config.storage.months).toBe(6)
  })

  test.each(['Ask', 'none', 'asked', ''])(
    '`transfers: %j` is reported, and asks: the stricter of the two',
    (transfers) => {
      const service = { ...ga, transfers: [{ country: 'US', safeguard: 'none' }] }
      const { config, reports } = resolved({ transfers, services: [service] })
      expect(reports).toEqual(['PLACET_CONFIG_TYPE transfers'])
      expect(config.services[0]!.consentCountries).toEqual(['US'])
    },
  )

  test.each([
    ['CH', 'scc', ['PLACET_TRANSFER_WEAKER ga CH']],
    ['JP', 'none', ['PLACET_TRANSFER_WEAKER ga JP']],
    ['BR', 'scc', ['PLACET_TRANSFER_WEAKER ga BR']],
    ['GB', 'adequacy', []],
    // By the recipient: only the site knows.
    ['US', 'scc', []],
    ['IN', 'none', []],
  ])('a transfer to %s that rests on %s: %j, and no more is held', (country, safeguard, expected) => {
    const service = { ...ga, transfers: [{ country, safeguard }] }
    const { config, reports } = resolved({ services: [service] })
    expect(reports).toEqual(expected)
    expect(config.services[0]!.barred).toBe('')
  })

  test.each([1.5, Number.POSITIVE_INFINITY])(
    'the revision %d, which no record can hold, is not taken',
    (revision) => {
      expect(Number.isSafeInteger(resolved({ revision }).config.revision)).toBe(true)
    },
  )

  test.each([
    [undefined, ['marketing']],
    [true, ['marketing']],
    [false, []],
    ['analytics', ['marketing']],
    [null, ['marketing']],
    [
      ['marketing', 'analytics'],
      ['marketing', 'analytics'],
    ],
  ])('`gpc: %j` refuses %j', (gpc, expected) => {
    expect(resolved({ signals: { gpc } }).config.signals.gpc).toEqual(expected)
  })
})

describe('categories', () => {
  test.each([
    [{ analytics: {}, maps: {} }, ['necessary', 'analytics', 'maps']],
    [{ maps: {}, necessary: {} }, ['necessary', 'maps']],
    [{ necessary: {} }, ['necessary']],
    [{}, ['necessary', 'analytics', 'marketing', 'chat']],
  ])('%j are %j', (categories, expected) => {
    expect(resolved({ categories }).config.categories.map(({ id }) => id)).toEqual(expected)
  })

  test('their words come along', () => {
    const texts = { fr: { title: 'Cartes' } }
    const { config } = resolved({ categories: { maps: { texts } } })
    expect(config.categories[1]).toEqual({ id: 'maps', texts })
    expect(config.isNamed).toBe(true)
  })

  test.each(['Maps', 'a b', 'a.b', '!analytics', 'é', ''])('the id %j is reported', (id) => {
    expect(resolved({ categories: { analytics: {}, [id]: {} } }).reports.join()).toContain(
      'PLACET_CONFIG_KEY',
    )
  })
})

describe('a service is held', () => {
  test.each([
    ['PLACET_SERVICE_UNKNOWN', 'its category does not exist', { id: 'ga', category: 'analytic' }],
    ['PLACET_SERVICE_UNKNOWN', 'it has no category', { id: 'ga' }],
    [
      'PLACET_SERVICE_UNKNOWN',
      'its category is inherited by every object',
      { id: 'ga', category: 'constructor' },
    ],
    ['PLACET_SERVICE_WHY', 'it is necessary, and does not say why', { id: 'shop', category: 'necessary' }],
    ['PLACET_CONFIG_KEY', 'its id is malformed', { ...ga, id: 'Google Analytics' }],
    ['PLACET_CONFIG_KEY', 'its id has a dot', { ...ga, id: 'a.b' }],
    ['PLACET_CONFIG_KEY', 'its id has a mark', { ...ga, id: '!ga' }],
    ['PLACET_CONFIG_KEY', 'its id is empty', { ...ga, id: '' }],
    ['PLACET_CONFIG_KEY', 'its id is that of a category', { ...ga, id: 'marketing' }],
    ['PLACET_CONFIG_KEY', 'its id is `necessary`', { ...ga, id: 'necessary' }],
    ['PLACET_CONFIG_TYPE', 'its id is no text', { ...ga, id: 5 }],
    ['PLACET_CONFIG_TYPE', 'its cookies are no list', { ...ga, cookies: '_ga' }],
    ['PLACET_CONFIG_TYPE', 'its requirements are no list', { ...ga, requires: 'marketing' }],
    ['PLACET_CONFIG_TYPE', 'a cookie is no object', { ...ga, cookies: ['_ga'] }],
    ['PLACET_CONFIG_TYPE', 'a cookie has no name', { ...ga, cookies: [{ days: 30 }] }],
    ['PLACET_CONFIG_TYPE', 'a cookie’s name is no text', { ...ga, cookies: [{ name: 1 }] }],
    ['PLACET_CONFIG_TYPE', 'what it stores is null', { ...ga, storage: [null] }],
    ['PLACET_CONFIG_TYPE', 'what it stores has no name', { ...ga, storage: [{ kind: 'localStorage' }] }],
    ['PLACET_CONFIG_TYPE', 'a transfer is no object', { ...ga, transfers: ['US'] }],
  ])('by %s where %s', (code, _, service) => {
    const { config, reports } = resolved({ services: [service] })
    expect(config.services[0]!.barred).toBe(code)
    expect(reports[0]).toMatch(new RegExp(`^${code} `))
  })

  test.each(['google-maps', 5, null, [], true])('where it is %j, which is no service', (raw) => {
    const { config, reports } = resolved({ services: [raw] })
    expect(config.services[0]!.barred).not.toBe('')
    expect(reports).not.toEqual([])
  })

  test('where another has its id, and the other is not', () => {
    const { config } = resolved({ services: [ga, { ...ga, category: 'marketing' }] })
    expect(config.services.map(({ barred }) => barred)).toEqual(['', 'PLACET_CONFIG_KEY'])
  })

  test('and the rest of the config works', () => {
    const { config } = resolved({ services: [null, ga, { id: '?' }], region: 'FR' })
    expect(config.services.map(({ id, barred }) => !barred && id)).toEqual([false, 'ga', false])
    expect(config.region).toBe('FR')
  })

  test('by nothing where it is as it should be', () => {
    expect(
      resolved({ services: [ga, { id: 'shop', category: 'necessary', why: 'The basket.' }] }),
    ).toMatchObject({
      reports: [],
      config: {
        services: [
          { id: 'ga', name: 'ga', barred: '' },
          { id: 'shop', barred: '' },
        ],
      },
    })
  })
})

describe('a promise that a service breaks holds it', () => {
  const lasting = (days: unknown) => ({ ...ga, cookies: [{ name: 'session' }, { name: '_ga', days }] })

  test.each([
    [395, {}, ''],
    [396, {}, 'PLACET_PROMISE'],
    [395.5, {}, 'PLACET_PROMISE'],
    [Number.POSITIVE_INFINITY, {}, 'PLACET_PROMISE'],
    [30, { maxCookieDays: 30 }, ''],
    [31, { maxCookieDays: 30 }, 'PLACET_PROMISE'],
    [800, { maxCookieDays: 800 }, ''],
    [undefined, { maxCookieDays: 0 }, ''],
    [0, { sessionCookiesOnly: true }, ''],
    [undefined, { sessionCookiesOnly: true }, ''],
    [1, { sessionCookiesOnly: true }, 'PLACET_PROMISE'],
    [0.1, { sessionCookiesOnly: true }, 'PLACET_PROMISE'],
    [1, { sessionCookiesOnly: false }, ''],
    ['a year', {}, 'PLACET_PROMISE'],
    [{}, {}, 'PLACET_PROMISE'],
  ])('a cookie of %j days under %j: %j', (days, promises, expected) => {
    expect(barredBy(lasting(days), { promises })).toBe(expected)
  })

  const sending = (...countries: unknown[]) => ({
    ...ga,
    transfers: countries.map((country) => ({ country, safeguard: 'dpf' })),
  })

  test.each([
    [['US'], true, 'PLACET_PROMISE'],
    [['FR'], true, ''],
    [['IS', 'LI', 'NO'], true, ''],
    [['DE', 'CH'], true, 'PLACET_PROMISE'],
    [['GB'], true, 'PLACET_PROMISE'],
    [['fr'], true, 'PLACET_PROMISE'],
    [['FRA'], true, 'PLACET_PROMISE'],
    [[''], true, 'PLACET_PROMISE'],
    [[undefined], true, 'PLACET_CONFIG_TYPE'],
    [[], true, ''],
    [['US'], false, ''],
  ])('a transfer to %j under `noThirdCountries: %s`: %j', (countries, noThirdCountries, expected) => {
    expect(barredBy(sending(...countries), { promises: { noThirdCountries } })).toBe(expected)
  })

  test('what others keep on their own hosts is theirs to promise', () => {
    const elsewhere = { ...ga, cookies: [{ name: 'datr', days: 730, domain: 'social.example' }] }
    expect(barredBy(elsewhere, {})).toBe('')
  })

  test.each([
    ['marketing', undefined, 'PLACET_PROMISE'],
    ['marketing', false, ''],
    ['analytics', undefined, ''],
    ['analytics', true, 'PLACET_PROMISE'],
  ])('in %s with `profiling: %j` under `noProfiling`: %j', (category, profiling, expected) => {
    const service = { id: 'tag', category, ...(profiling !== undefined && { profiling }) }
    expect(barredBy(service, { promises: { noProfiling: true } })).toBe(expected)
    expect(barredBy(service, {})).toBe('')
  })

  test('the first reason is kept, and each is reported', () => {
    const { config, reports } = resolved({
      promises: { noThirdCountries: true },
      services: [{ ...sending('US'), cookies: [{ name: '_ga', days: 800 }] }],
    })
    expect(reports).toEqual(['PLACET_PROMISE ga cookies', 'PLACET_PROMISE ga transfers'])
    expect(config.services[0]!.barred).toBe('PLACET_PROMISE')
  })
})

describe('transfers that need a yes of their own', () => {
  const countriesOf = (transfers: unknown, safeguard: unknown) =>
    resolved({
      transfers,
      services: [
        {
          ...ga,
          transfers: [
            { country: 'US', safeguard },
            { country: 'IN', safeguard: 'scc' },
          ],
        },
      ],
    }).config.services[0]!.consentCountries

  test.each(['none', 'NONE', '', undefined, 'dpf ', 'scc,none', 5, null])(
    'are those under %j, when asked about',
    (safeguard) => {
      expect(countriesOf('ask', safeguard)).toEqual(['US'])
    },
  )

  test.each([true, 'Ask', 'no', 5, null, {}])(
    'are asked about with `transfers: %j`, which is no word that is known',
    (transfers) => {
      expect(countriesOf(transfers, 'none')).toEqual(['US'])
    },
  )

  test.each(['adequacy', 'dpf', 'scc', 'bcr'])('are none under %j', (safeguard) => {
    expect(countriesOf('ask', safeguard)).toEqual([])
  })

  test.each(['disclose', undefined])('are none with `transfers: %j`', (transfers) => {
    expect(countriesOf(transfers, 'none')).toEqual([])
  })
})

describe('keys that every object has', () => {
  test.each(HOSTILE)('%s in a config changes no object, and no default', (key) => {
    const inner = `{"mode":"opt-out","id":"ga","category":"analytics","months":1,"${key}":{"polluted":true}}`
    const input = JSON.parse(
      `{"${key}":${inner},"storage":${inner},"promises":${inner},"ui":${inner},"categories":{"analytics":${inner},"${key}":${inner}},"services":[${inner}],"texts":{"${key}":{}},"signals":{"${key}":{},"google":${inner}}}`,
    )
    const { config } = resolved(input)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(config.mode).toBe('opt-in')
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(config.storage)).toBe(Object.prototype)
  })
})

test('no JSON makes it throw, and none makes it grant more than it says', () => {
  const chance = createChance(5000)
  const top = [
    'mode',
    'region',
    'language',
    'categories',
    'services',
    'transfers',
    'promises',
    'storage',
    'signals',
    'ui',
    'texts',
    'gate',
    'revision',
    'controller',
    'records',
  ]
  const inner = [
    'id',
    'category',
    'cookies',
    'name',
    'days',
    'country',
    'safeguard',
    'requires',
    'why',
    'months',
    'google',
    'gpc',
    'maxCookieDays',
    'analytics',
    'marketing',
    'US',
    'default',
  ]
  const keys = [...top, ...inner, ...HOSTILE]
  const thrown: string[] = []
  let [held, free] = [0, 0]
  for (let run = 0; run < 5000; run++) {
    const part = () => randomJson(chance, keys)
    const input: Record<string, unknown> = chance.isHeads(0.1)
      ? { run: part() }
      : Object.fromEntries(chance.some(top).map((name) => [name, part()]))
    if (chance.isHeads()) {
      const almost = (value: object) =>
        Object.assign(value, Object.fromEntries(chance.some(inner, 0.03).map((name) => [name, part()])))
      input.services = ['ga', 'hot', 'ads'].map((id) => almost({ id, category: 'analytics' }))
    }
    try {
      for (const { id, category, barred } of resolved(input).config.services) {
        if (barred) held++
        else free++
        if (!barred && !(typeof id === 'string' && /^[a-z0-9-]+$/.test(id) && typeof category === 'string'))
          thrown.push(`free: ${JSON.stringify(input)}`)
      }
    } catch (error) {
      thrown.push(`${error}: ${JSON.stringify(input)}`)
    }
  }
  expect(thrown.slice(0, 3)).toEqual([])
  expect(Math.min(held, free)).toBeGreaterThan(500)
})

test.each([
  ['a service', { services: [{ toString: 1, valueOf: 1 }] }],
  ['days', { services: [{ ...ga, cookies: [{ name: '_ga', days: { toString: 1, valueOf: 1 } }] }] }],
  [
    'a country',
    {
      promises: { noThirdCountries: true },
      services: [{ ...ga, transfers: [{ country: { toString: 1 } }] }],
    },
  ],
  [
    'a safeguard',
    { transfers: 'ask', services: [{ ...ga, transfers: [{ country: 'US', safeguard: { toString: 1 } }] }] },
  ],
  ['months', { storage: { months: { toString: 1, valueOf: 1 } } }],
])('an object that cannot become text does not make it throw, as %s', (_, input) => {
  expect(() => resolved(input)).not.toThrow()
})

test('a config that contains itself is reported there, and the rest of it works', () => {
  const circle: { [name: string]: unknown } = { services: [ga] }
  circle.texts = { en: circle, fr: circle }
  const { config, reports } = resolved(circle)
  expect(config.services[0]!.barred).toBe('')
  expect(reports).toEqual(['PLACET_CONFIG_TYPE texts.en', 'PLACET_CONFIG_TYPE texts.fr'])
  // Twice the same is no circle.
  const words = { banner: { title: 'Cookies' } }
  expect(resolved({ texts: { en: words, fr: words }, services: [ga] }).reports).toEqual([])
})
