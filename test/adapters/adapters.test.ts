// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/" }
/**
 * The scripts that hand a choice to a platform, each run as a page would run it.
 */
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPlacet } from '../../src/entries/index'
import { createJar } from '../storage/jar'

type Listener = [EventTarget, string, EventListener]
/** What is put on `window` for a test. */
type Globals = Record<string, unknown>

const page = window as unknown as Globals
let listeners: Listener[] = []
let warned: ReturnType<typeof vi.spyOn>

beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  for (const target of [document, window]) {
    const add = target.addEventListener.bind(target)
    vi.spyOn(target, 'addEventListener').mockImplementation((name: string, listener: unknown) => {
      // The cast: the scripts listen with functions.
      listeners.push([target, name, listener as EventListener])
      add(name, listener as EventListener)
    })
  }
})

afterEach(() => {
  for (const [target, name, listener] of listeners) target.removeEventListener(name, listener)
  listeners = []
  for (const name of ['placet', 'Shopify', 'zaraz', 'wp_set_consent', 'wp_has_consent', 'wp_consent_type'])
    delete page[name]
  Reflect.deleteProperty(document, 'currentScript')
})

/** Runs `adapters/<name>.js` as a classic script with this `data-map`. */
function run(name: string, map?: string): void {
  const script = document.createElement('script')
  if (map) script.dataset.map = map
  Object.defineProperty(document, 'currentScript', { configurable: true, value: script })
  new vm.Script(readFileSync(`adapters/${name}.js`, 'utf8')).runInThisContext()
}

/** What Placet says: `record` stands for any choice. */
const said = (record: boolean, ...grants: string[]) => ({
  record: record ? {} : undefined,
  grants: ['necessary', ...grants],
})

function hear(event: 'ready' | 'decide' | 'change', record: boolean, ...grants: string[]): void {
  document.dispatchEvent(new CustomEvent(`placet:${event}`, { detail: said(record, ...grants) }))
}

/** An instance that was ready before the script came, and of which more is known by now. */
function loaded(record: boolean, ...grants: string[]) {
  const now = said(record, ...grants)
  return {
    ...now,
    stores: { $grants: { get: () => now.grants } },
    on: vi.fn((event: string, listener: (detail: object) => void) => {
      if (event === 'ready') listener(said(false))
    }),
  }
}

/** Each platform as the adapter finds it, and what it was told last, by its own names. */
function shopify(stands: object = {}) {
  const consents: Record<string, boolean>[] = []
  const customerPrivacy = {
    currentVisitorConsent: () => ({
      analytics: '',
      marketing: '',
      preferences: '',
      sale_of_data: '',
      ...stands,
    }),
    setTrackingConsent: (signals: Record<string, boolean>) => void consents.push(signals),
  }
  return { consents, customerPrivacy }
}

function wordpress(stands: Record<string, string> = {}) {
  const answers: Record<string, string> = { ...stands }
  const calls: string[] = []
  Object.assign(page, {
    wp_has_consent: (category: string) => !page.wp_consent_type || answers[category] === 'allow',
    wp_set_consent: (category: string, value: string) => {
      calls.push(`${category} ${value}`)
      answers[category] = value
    },
  })
  return { answers, calls }
}

function zaraz(stands: Record<string, boolean> = {}) {
  const purposes: Record<string, boolean> = { ...stands }
  const sets: Record<string, boolean>[] = []
  const sendQueuedEvents = vi.fn()
  const consent = {
    APIReady: true,
    getAll: () => ({ ...purposes }),
    set(answers: Record<string, boolean>) {
      sets.push(answers)
      Object.assign(purposes, answers)
    },
    sendQueuedEvents,
  }
  page.zaraz = { consent }
  return { purposes, sets, sendQueuedEvents, consent }
}

describe.each(['shopify', 'wordpress', 'zaraz'])('%s.js', (name) => {
  test('does nothing, and throws nothing, where its platform is missing', () => {
    run(name, 'a=analytics')
    hear('ready', true, 'analytics')
    hear('change', true)
    document.dispatchEvent(new Event('DOMContentLoaded'))
    window.dispatchEvent(new Event('load'))
    expect(warned).not.toHaveBeenCalled()
  })

  test('throws nothing where its platform does', () => {
    const fail = () => {
      throw new Error('no')
    }
    page.Shopify = { customerPrivacy: { setTrackingConsent: fail } }
    page.zaraz = { consent: { APIReady: true, set: fail } }
    page.wp_set_consent = fail
    run(name, 'a=analytics')
    hear('ready', true, 'analytics')
    expect(warned).toHaveBeenCalledTimes(1)
  })

  test('leaves alone an element that took the name placet', () => {
    page.placet = document.createElement('div')
    expect(() => run(name)).not.toThrow()
  })

  test('waits in the queue for a Placet that comes later', () => {
    run(name)
    expect(page.placet).toEqual([expect.any(Function)])
  })
})

describe('shopify.js', () => {
  test('tells the first choice, then only what changes', () => {
    const { consents, customerPrivacy } = shopify()
    page.Shopify = { customerPrivacy }
    run('shopify')
    hear('decide', true, 'analytics')
    hear('change', true, 'analytics', 'marketing')
    hear('change', true, 'analytics', 'marketing')
    hear('change', true)
    expect(consents).toEqual([
      { analytics: true, marketing: false, preferences: false, sale_of_data: false },
      { marketing: true, sale_of_data: true },
      { analytics: false, marketing: false, sale_of_data: false },
    ])
  })

  test('makes no request where everything stands already', () => {
    const stands = { analytics: 'yes', marketing: 'no', preferences: 'no', sale_of_data: 'no' }
    const { consents, customerPrivacy } = shopify(stands)
    page.Shopify = { customerPrivacy }
    run('shopify')
    hear('ready', true, 'analytics')
    expect(consents).toEqual([])
  })

  test('says nothing for a visitor who has not chosen, but takes back an older yes', () => {
    const { consents, customerPrivacy } = shopify({ marketing: 'yes', analytics: 'no' })
    page.Shopify = { customerPrivacy }
    run('shopify')
    hear('ready', false)
    expect(consents).toEqual([{ marketing: false }])
  })

  test('asks Shopify for the API, once, and tells it when it is there', () => {
    const { consents, customerPrivacy } = shopify()
    const loadFeatures = vi.fn()
    const Shopify: Globals = { loadFeatures }
    page.Shopify = Shopify
    run('shopify')
    expect(loadFeatures).not.toHaveBeenCalled()
    hear('decide', true, 'analytics')
    hear('change', true, 'marketing')
    expect(loadFeatures.mock.calls).toEqual([
      [[{ name: 'consent-tracking-api', version: '0.1' }], expect.any(Function)],
    ])
    Shopify.customerPrivacy = customerPrivacy
    loadFeatures.mock.calls[0]![1]()
    expect(consents).toEqual([{ analytics: false, marketing: true, preferences: false, sale_of_data: true }])
  })

  test('asks again at the next decision, where the API did not load', () => {
    const loadFeatures = vi.fn((_features: unknown, callback: (error?: Error) => void) =>
      callback(new Error('no')),
    )
    page.Shopify = { loadFeatures }
    run('shopify')
    hear('decide', true)
    hear('change', true)
    expect(loadFeatures).toHaveBeenCalledTimes(2)
  })

  test('asks once only, where the API is said to have loaded and is not there', () => {
    const loadFeatures = vi.fn((_features: unknown, callback: () => void) => callback())
    page.Shopify = { loadFeatures }
    run('shopify')
    hear('decide', true)
    expect(loadFeatures).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['when the page is there', () => document.dispatchEvent(new Event('DOMContentLoaded'))],
    ['when all has loaded', () => window.dispatchEvent(new Event('load'))],
    ['when it says so', () => document.dispatchEvent(new Event('shopifyCustomerPrivacyApiLoaded'))],
  ])('tells a Shopify that is late %s', (_, happen) => {
    run('shopify')
    hear('ready', true, 'analytics')
    const { consents, customerPrivacy } = shopify()
    page.Shopify = { customerPrivacy }
    happen()
    expect(consents).toHaveLength(1)
  })

  test('lets a site say which category a signal follows', () => {
    const { consents, customerPrivacy } = shopify()
    page.Shopify = { customerPrivacy }
    run('shopify', 'preferences=comfort sale_of_data=sale')
    hear('decide', true, 'comfort', 'marketing')
    expect(consents).toEqual([{ analytics: false, marketing: true, preferences: true, sale_of_data: false }])
  })

  test.each([
    [
      'queue',
      (placet: object) => (page.placet as ((placet: object) => void)[]).forEach((task) => task(placet)),
    ],
    ['instance', () => {}],
  ])('takes what holds now, not what was said at the start, from the %s', (how, load) => {
    const { consents, customerPrivacy } = shopify()
    page.Shopify = { customerPrivacy }
    const placet = loaded(true, 'analytics')
    if (how === 'instance') page.placet = placet
    run('shopify')
    load(placet)
    expect(consents).toEqual([{ analytics: true, marketing: false, preferences: false, sale_of_data: false }])
  })
})

describe('wordpress.js', () => {
  test('says opt-in as its first step, so that nothing counts as allowed', () => {
    const { calls } = wordpress()
    const has = page.wp_has_consent as (category: string) => boolean
    const defined = vi.fn()
    document.addEventListener('wp_consent_type_defined', defined)
    expect(has('marketing')).toBe(true)
    run('wordpress')
    expect([page.wp_consent_type, defined.mock.calls.length, has('marketing')]).toEqual(['optin', 1, false])
    expect(calls).toEqual([])
  })

  test('leaves a consent type that is set', () => {
    page.wp_consent_type = 'optout'
    run('wordpress')
    expect(page.wp_consent_type).toBe('optout')
  })

  test('answers every category at each choice', () => {
    const { calls, answers } = wordpress()
    run('wordpress')
    hear('decide', true, 'analytics')
    expect(calls).toEqual([
      'functional allow',
      'preferences deny',
      'statistics allow',
      'statistics-anonymous allow',
      'marketing deny',
    ])
    hear('change', true, 'marketing')
    expect(answers).toMatchObject({ statistics: 'deny', marketing: 'allow' })
  })

  test('before a choice, allows what needs none and takes back an older yes', () => {
    const { calls } = wordpress({ marketing: 'allow' })
    run('wordpress')
    hear('ready', false)
    expect(calls).toEqual(['functional allow', 'marketing deny'])
  })

  test('before a choice, allows what a mode grants without asking', () => {
    const { answers } = wordpress()
    run('wordpress')
    hear('ready', false, 'analytics')
    expect(answers).toEqual({ functional: 'allow', statistics: 'allow', 'statistics-anonymous': 'allow' })
  })

  test.each(['DOMContentLoaded', 'load'])('tells an API that stands at the end of the page: %s', (event) => {
    run('wordpress')
    hear('ready', true)
    const { calls } = wordpress()
    ;(event === 'load' ? window : document).dispatchEvent(new Event(event))
    expect(calls).toHaveLength(5)
  })

  test('lets a site say which category it means', () => {
    const { answers } = wordpress()
    run('wordpress', 'statistics-anonymous=necessary preferences=comfort')
    hear('decide', true, 'comfort')
    expect(answers).toMatchObject({
      'statistics-anonymous': 'allow',
      preferences: 'allow',
      statistics: 'deny',
    })
  })
})

describe('zaraz.js', () => {
  const map = 'aXbY=analytics cZdW=marketing'

  test('sets the purposes that are named, and sends what was held back', () => {
    const { sets, sendQueuedEvents } = zaraz({ other: false })
    run('zaraz', map)
    hear('decide', true, 'analytics')
    hear('ready', true, 'analytics')
    expect(sets).toEqual([{ aXbY: true, cZdW: false }])
    expect(sendQueuedEvents).toHaveBeenCalledTimes(1)
  })

  test('takes back, and sends nothing for it', () => {
    const { sets, sendQueuedEvents } = zaraz({ aXbY: true, cZdW: true })
    run('zaraz', map)
    hear('change', true, 'analytics')
    expect(sets).toEqual([{ cZdW: false }])
    expect(sendQueuedEvents).not.toHaveBeenCalled()
  })

  test('before a choice, writes no refusal, but takes back an older yes', () => {
    const { sets } = zaraz({ cZdW: true })
    run('zaraz', map)
    hear('ready', false)
    expect(sets).toEqual([{ cZdW: false }])
  })

  test('before a choice, sets what a mode grants without asking', () => {
    const { sets } = zaraz()
    run('zaraz', map)
    hear('ready', false, 'analytics')
    expect(sets).toEqual([{ aXbY: true }])
  })

  test('waits for the API to say that it is ready', () => {
    const { consent, sets } = zaraz()
    consent.APIReady = false
    run('zaraz', map)
    hear('decide', true, 'marketing')
    expect(sets).toEqual([])
    consent.APIReady = true
    document.dispatchEvent(new Event('zarazConsentAPIReady'))
    expect(sets).toEqual([{ aXbY: false, cZdW: true }])
  })
})

test('hears the real thing: a choice, a change, the next page, and that all is forgotten', () => {
  createJar('https://www.shop.example/').install()
  const { sets } = zaraz()
  const config = { categories: { analytics: {}, marketing: {} } }
  run('zaraz', 'aXbY=analytics cZdW=marketing')
  const first = createPlacet(config, { ui: false }).start()
  expect(sets).toEqual([])
  first.save({ analytics: true })
  first.acceptAll()
  first.destroy()
  const { sets: later } = zaraz()
  const next = createPlacet(config, { ui: false }).start()
  next.reset()
  next.destroy()
  expect(sets).toEqual([{ aXbY: true, cZdW: false }, { cZdW: true }])
  expect(later).toEqual([
    { aXbY: true, cZdW: true },
    { aXbY: false, cZdW: false },
  ])
})
