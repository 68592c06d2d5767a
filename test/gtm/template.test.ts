// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/" }
/**
 * The template for Google Tag Manager: its own tests, and that it says what Placet says.
 */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createSandbox,
  languageErrors,
  NEEDS,
  parseTemplate,
  runScenario,
  toTemplate,
} from '../../gtm/harness.mjs'
import type { Placet } from '../../src/client/types'
import type { PlacetConfig } from '../../src/config/input'
import { encode } from '../../src/consent/encode'
import { decode } from '../../src/consent/record'
import { strictest } from '../../src/consent/strictest'
import { createPlacet } from '../../src/entries/index'
import { denyGoogle, updateGoogle } from '../../src/signals/google'
import { record } from '../consent/samples'
import { createChance } from '../seeded'
import { createJar } from '../storage/jar'

const file = readFileSync('gtm/template.tpl', 'utf8')
const template = parseTemplate(file)
const NOW = Date.parse('2026-03-02T12:00:00.000Z')

interface Call {
  readonly name: string
  readonly words: readonly unknown[]
}
type States = Record<string, unknown>

/** What a site gets that changes nothing. */
const settings: Record<string, unknown> = Object.fromEntries(
  template.fields.map(({ name, defaultValue }: { name: string; defaultValue?: unknown }) => [
    name,
    defaultValue,
  ]),
)

const toldIn = (calls: readonly Call[], name = 'updateConsentState') =>
  calls.filter((call) => call.name === name).map(({ words }) => words[0] as States)

let cookies: readonly string[] = []
const alone = createSandbox(template, {
  window: {},
  cookie: () => cookies.map((value) => `placet=${value}`).join('; '),
  now: () => NOW,
})

/** Runs the template in a page without Placet. @returns what it told of these cookies. */
function read(found: readonly string[], more: object = {}): readonly States[] {
  cookies = found
  alone.calls.length = 0
  alone.runCode({ ...settings, ...more })
  return toldIn(alone.calls)
}

/** What Placet itself would tell. */
function google(tell: (layer: string) => void): States {
  tell('probe')
  const { probe } = window as unknown as { probe: IArguments[] }
  return Object.fromEntries(Object.entries(probe.at(-1)![2] as States))
}

const granted = (keys: readonly string[], services: readonly string[] = []) =>
  google((layer) =>
    updateGoogle(
      layer,
      (key) => keys.includes(key),
      (key) => services.includes(key),
    ),
  )

const stored = (more: Parameters<typeof record>[0], grants: readonly string[]) =>
  encodeURIComponent(encode({ record: record(more), grants, fingerprint: '1da8v43' }))

test.each(template.scenarios)('its own test: $name', (scenario) => {
  runScenario(template, scenario)
})

describe('the file', () => {
  test('has the sections that Tag Manager writes, in its order', () => {
    expect(template.names).toEqual([
      'TERMS_OF_SERVICE',
      'INFO',
      'TEMPLATE_PARAMETERS',
      'SANDBOXED_JS_FOR_WEB_TEMPLATE',
      'WEB_PERMISSIONS',
      'TESTS',
      'NOTES',
    ])
    expect(template.info).toMatchObject({
      type: 'TAG',
      id: 'cvt_temp_public_id',
      version: 1,
      securityGroups: [],
      containerContexts: ['WEB'],
    })
  })

  test('is short enough to be read', () => {
    expect(template.code.split('\n').length).toBeLessThan(200)
    expect(file.split('\n').filter((line) => /\s$/.test(line))).toEqual([])
  })

  test('is written in sandboxed JavaScript', () => {
    expect(languageErrors(template.code)).toEqual([])
  })

  test('reads fields that exist, and all of them', () => {
    const fields: string[] = template.fields.map(({ name }: { name: string }) => name)
    const read = [...template.code.matchAll(/\bdata\.(\w+)/g)].map(([, name]) => name!)
    const types = Object.keys(granted([]))
    const used = new Set([...read.filter((name) => !name.startsWith('gtmOn')), ...types])
    expect([...used].sort()).toEqual([...fields].sort())
  })

  test('has a permission for every API that needs one, and no other', () => {
    const required = [...template.code.matchAll(/require\('(\w+)'\)/g)].map(([, name]) => name!)
    const needed = required.flatMap((name) => NEEDS[name as keyof typeof NEEDS]?.('placet' as never) ?? [])
    const ids = new Set(needed.map(([id]) => id))
    if (required.includes('setDefaultConsentState')) ids.add('access_consent')
    expect([...template.permissions.keys()].sort()).toEqual([...ids].sort())
    expect(required.filter((name) => template.code.split(new RegExp(`\\b${name}\\b`)).length < 4)).toEqual([])
  })

  test('may write the seven types, and wait', () => {
    const { consentTypes } = template.permissions.get('access_consent')
    const named = consentTypes.map(({ consentType }: { consentType: string }) => consentType)
    expect(named.sort()).toEqual([...Object.keys(granted([])), 'wait_for_update'].sort())
  })
})

describe('the harness', () => {
  test.each([
    ['new Map()', ['NewExpression', 'Map']],
    ['const { a } = data', ['ObjectBindingPattern', 'BindingElement', 'a']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test.
    ['data.a = `${data.b}`', ['TemplateExpression', 'TemplateHead', 'TemplateSpan', 'LastTemplateToken']],
    ['data.a ?? data.b', ['??']],
    ['data.a?.b', ['?.', 'QuestionDotToken']],
    ['[...data.a]', ['SpreadElement']],
    ['/a/.test(data.b)', ['RegularExpressionLiteral', '.test()']],
    ['data.a.includes(1)', ['.includes()']],
    ['window.a = 1', ['window']],
    ['((a = 1) => a)()', ['a = 1']],
    ['const a = data.b; a === undefined', []],
  ])('reads %s as Tag Manager does', (code, errors) => {
    expect(languageErrors(code)).toEqual(errors)
  })

  test('throws for an API that is not there, and without permission', () => {
    const sandbox = createSandbox(template)
    expect(() => sandbox.require('fetch')).toThrow('There is no API fetch.')
    expect(() => sandbox.require('getCookieValues')('session')).toThrow('No permission: get_cookies session')
    expect(() => sandbox.require('callInWindow')('alert')).toThrow('No permission')
    expect(() => sandbox.require('gtagSet')('url', 1)).toThrow('No permission')
    expect(() => sandbox.require('updateConsentState')({ other: 'granted' })).toThrow('No permission')
    expect(() => createSandbox({ ...template, code: 'data.a.find(1)' })).toThrow('.find()')
  })

  test('copies as the container script does: not an instance, and no map without a prototype', () => {
    expect(toTemplate({ a: [{ b: null }] })).toEqual({ a: [{ b: null }] })
    expect(toTemplate(Object.create({ stores: 1 }))).toBeUndefined()
    expect(toTemplate(new Date())).toBeUndefined()
    expect(() =>
      toTemplate({ categories: Object.assign(Object.create(null), { analytics: true }) }),
    ).toThrow()
  })

  test.each(['scenarios:\n- nome: a', 'scenarios:\n- name: a\n  code: "b"', 'setup: |-\n  a\nb'])(
    'refuses tests that it cannot read: %j',
    (tests) => {
      const [before, , after] = file.split(/(?<=___TESTS___\n)|(?=___NOTES___)/)
      expect(() => parseTemplate(`${before}${tests}\n${after}`)).toThrow('Not read')
    },
  )
})

describe('what it tells', () => {
  test('begins as Placet does', () => {
    const { calls, runCode } = createSandbox(template)
    runCode(settings)
    const asked = toldIn(calls, 'setDefaultConsentState')
    expect(asked).toEqual([google((layer) => denyGoogle(layer, { wait_for_update: 500 }))])
  })

  test.each([
    [{ categories: { analytics: true, marketing: false }, known: ['visits'] }, ['analytics', 'visits']],
    [{ categories: { analytics: false, marketing: true } }, ['marketing']],
    [
      { categories: { analytics: true, marketing: true, functional: true } },
      ['analytics', 'marketing', 'functional'],
    ],
    [{ categories: { analytics: false, marketing: false } }, []],
    [{ categories: { analytics: false }, services: { film: true } }, ['film']],
  ])('follows a cookie that Placet wrote: %j', (answers, grants) => {
    const more = Object.fromEntries([['ad_user_data', 'film']])
    expect(read([stored(answers, grants)])).toEqual([granted(['necessary', ...grants])])
    expect(read([stored(answers, grants)], more)[0]!.ad_user_data).toBe(
      grants.includes('film') ? 'granted' : 'denied',
    )
  })

  test('looks at the same categories and services as Placet', () => {
    const { some, isHeads } = createChance(3)
    const categories = ['analytics', 'marketing', 'functional']
    const ids = [
      'google-analytics',
      'firebase-analytics',
      'google-ads',
      'floodlight',
      'google-dynamic-remarketing',
    ]
    for (let round = 0; round < 300; round++) {
      const [known, yes] = [some(ids), some(categories)]
      const services = Object.fromEntries(some(known, 0.3).map((id) => [id, isHeads()]))
      const categoryOf = (id: string) => (/analytics/.test(id) ? 'analytics' : 'marketing')
      const isGranted = (id: string) => services[id] ?? yes.includes(categoryOf(id))
      const grants = [...yes, ...known.filter(isGranted)]
      const answers = Object.fromEntries(categories.map((key) => [key, yes.includes(key)]))
      const expected = granted(['necessary', ...grants], known)
      expect(read([stored({ categories: answers, services, known }, grants)])).toEqual([expected])
    }
  })

  test('never grants from a damaged cookie what Placet would not read in it', () => {
    const chance = createChance(7)
    const { pick, below, isHeads } = chance
    const whole = decodeURIComponent(
      stored(
        {
          categories: { analytics: true, marketing: false },
          services: { film: true, ads: false },
          known: ['visits'],
        },
        ['analytics', 'visits', 'film'],
      ),
    )
    const pieces = [
      '!',
      '.',
      '"',
      ',',
      ':',
      '{',
      '}',
      '~',
      '1',
      '9',
      'g',
      'c',
      'marketing',
      'analytics',
      'null',
    ]
    let both = 0
    for (let round = 0; round < 1500; round++) {
      let text = whole
      for (let cuts = 1 + below(3); cuts > 0; cuts--) {
        const at = below(text.length)
        text = text.slice(0, at) + (isHeads() ? pick(pieces) : '') + text.slice(at + below(12))
      }
      const proof = decode(text, NOW / 1000)
      const [told] = read([encodeURIComponent(text)])
      if (proof && told) both++
      const allowed = proof ? granted(['necessary', ...proof.grants]) : {}
      for (const [type, state] of Object.entries(told ?? {}))
        if (state === 'granted') expect([text, type, allowed[type]]).toEqual([text, type, 'granted'])
    }
    expect(both).toBeGreaterThan(100)
  })

  test('of two cookies, grants only what Placet would grant', () => {
    const { some, isHeads } = createChance(11)
    const keys = ['analytics', 'marketing', 'functional']
    for (let round = 0; round < 300; round++) {
      const both = [0, 1].map(() => {
        const yes = some(keys)
        const services: Record<string, boolean> = isHeads() ? { film: isHeads() } : {}
        const film = services.film ?? yes.includes('marketing')
        const answers = {
          categories: Object.fromEntries(keys.map((key) => [key, yes.includes(key)])),
          services,
          known: ['film'],
          revision: isHeads(0.1) ? 2 : 1,
        }
        return { record: record(answers), grants: [...yes, ...(film ? ['film'] : [])] }
      })
      const found = both.map((one) => encodeURIComponent(encode({ ...one, fingerprint: 'x' })))
      const one = strictest(both.map((proof) => proof.record))!
      // Two revisions grant nothing, and such a record has none.
      const isAllowed = (key: string) =>
        key === 'necessary' || (!Number.isNaN(one.revision) && one.categories[key] === true)
      expect(read(found)).toEqual([google((layer) => updateGoogle(layer, isAllowed))])
      const isFilm = one.services.film ?? one.categories.marketing
      const [film] = read(found, { ad_storage: 'film' })
      expect([one, film!.ad_storage === 'granted' && !isFilm]).toEqual([one, false])
    }
  })
})

describe('next to Placet', () => {
  const config: PlacetConfig = {
    categories: { analytics: {}, marketing: {} },
    services: [{ id: 'visits', category: 'analytics' }],
    signals: { google: false },
  }
  let running: Placet[] = []
  let jar: ReturnType<typeof createJar>

  beforeEach(() => {
    vi.useFakeTimers({ now: NOW })
    jar = createJar('https://www.shop.example/')
    jar.install()
  })
  afterEach(() => {
    for (const placet of running) placet.destroy()
    running = []
    vi.useRealTimers()
  })

  /** Loads Placet into `page` as the script tag does. */
  function load(page: { placet?: unknown }, given: PlacetConfig = config): Placet {
    const instance = createPlacet(given, { ui: false }).start()
    running.push(instance)
    const queue = (page.placet ?? []) as ((placet: Placet) => void)[]
    const placet: Placet = Object.freeze(
      Object.create(instance, { push: { value: (task: (placet: Placet) => void) => task(placet) } }),
    )
    page.placet = placet
    for (const task of queue) setTimeout(task, 0, placet)
    vi.runAllTimers()
    return placet
  }

  function open(page: { placet?: unknown }) {
    const sandbox = createSandbox(template, { window: page, cookie: () => jar.cookie, now: Date.now })
    sandbox.runCode(settings)
    return () => toldIn(sandbox.calls)
  }

  test('hears the first choice and every later one, when it came before Placet', () => {
    const page = {}
    const told = open(page)
    const placet = load(page)
    expect(told()).toEqual([granted(['necessary'])])
    placet.save({ analytics: true })
    expect(told().at(-1)).toEqual(granted(['necessary', 'analytics']))
    placet.acceptAll()
    expect(told().at(-1)).toEqual(granted(['necessary', 'analytics', 'marketing']))
    placet.withdraw('marketing')
    expect(told().at(-1)).toEqual(granted(['necessary', 'analytics']))
    placet.reset()
    expect(told().at(-1)).toEqual(granted(['necessary']))
  })

  test('hears that a service alone was refused', () => {
    const page = {}
    const told = open(page)
    const services = [{ id: 'google-analytics', category: 'analytics' }]
    const placet = load(page, { ...config, services })
    placet.save({ analytics: true, services: { 'google-analytics': false } })
    expect(told().at(-1)).toEqual(granted(['necessary', 'analytics'], ['google-analytics']))
    expect(told().at(-1)!.analytics_storage).toBe('denied')
  })

  test('and when it came after', () => {
    const page = {}
    const placet = load(page)
    placet.acceptAll()
    const told = open(page)
    expect(told()).toEqual([0, 1].map(() => granted(['necessary', 'analytics', 'marketing'])))
    placet.rejectAll()
    expect(told().at(-1)).toEqual(granted(['necessary']))
  })

  test('reads on the next page what was decided on this one, before Placet is there', () => {
    load({}).save({ marketing: true })
    expect(open({})()).toEqual([granted(['necessary', 'marketing'])])
  })

  test('takes back what is stored, once Placet says that it no longer counts', () => {
    load({}).acceptAll()
    const page = {}
    const told = open(page)
    load(page, { ...config, revision: 2 })
    expect(told()).toEqual([granted(['necessary', 'analytics', 'marketing']), granted(['necessary'])])
  })
})
