// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Events, Placet } from '../../src/client/types'
import type { PlacetConfig } from '../../src/config/input'
import { createPlacet } from '../../src/entries/index'
import { nextTask } from '../../src/gate/tasks'
import { createJar } from '../storage/jar'

const NAMES = ['ready', 'decide', 'change', 'grant', 'revoke', 'error'] as const
const config: PlacetConfig = {
  categories: { analytics: {}, marketing: {} },
  services: [
    { id: 'ga', category: 'analytics', cookies: [{ name: '_ga*', days: 30 }] },
    { id: 'ads', category: 'marketing' },
  ],
}

let jar: ReturnType<typeof createJar>
const running: Placet[] = []
let heard: string[] = []
let undo: (() => void)[] = []

/** A page that is opened with `given`, on the same device as before. */
function visit(given: PlacetConfig = config): Placet {
  for (const placet of running.splice(0)) placet.destroy()
  heard = []
  const placet = createPlacet(given, { ui: false })
  running.push(placet)
  return placet.start()
}

beforeEach(() => {
  jar = createJar('https://www.shop.example/')
  jar.install()
  localStorage.clear()
  document.body.innerHTML = ''
  vi.stubGlobal('dataLayer', [])
  vi.stubGlobal('uetq', [])
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  undo = NAMES.map((name) => {
    const listen = (event: Event) => {
      const { detail } = event as CustomEvent<Events[typeof name]>
      heard.push(
        'code' in detail
          ? `error ${detail.code} ${detail.detail}`
          : `${name} ${detail.action} ${detail.grants.slice(1)}`,
      )
    }
    document.addEventListener(`placet:${name}`, listen)
    return () => document.removeEventListener(`placet:${name}`, listen)
  })
})
afterEach(() => {
  for (const placet of running.splice(0)) placet.destroy()
  for (const stop of undo) stop()
})

describe('a visitor', () => {
  test('who comes first has decided nothing, and is granted nothing', () => {
    const placet = visit()
    expect([placet.decided, placet.record, placet.allows('analytics')]).toEqual([false, undefined, false])
    expect(heard).toEqual(['ready  '])
    expect(jar.all()).toEqual([])
  })

  test('who accepts is granted it, here and on the next visit', async () => {
    const made = await visit().acceptAll()
    expect(made).toMatchObject({
      action: 'accept-all',
      surface: 'api',
      categories: { analytics: true, marketing: true },
    })
    expect(heard).toEqual([
      'ready  ',
      'decide accept-all analytics,marketing,ga,ads',
      'grant accept-all analytics,marketing,ga,ads',
    ])
    const next = visit()
    expect([next.decided, next.record]).toEqual([true, made])
    expect(next.allows('ga')).toBe(true)
  })

  test('who refuses is granted nothing, here and on the next visit', async () => {
    await visit().rejectAll()
    expect(heard).toEqual(['ready  ', 'decide reject-all '])
    const next = visit()
    expect([next.decided, next.allows('analytics')]).toEqual([true, false])
    expect(next.record?.action).toBe('reject-all')
  })

  test('who withdraws one purpose keeps the other, and loses the cookies of the first', async () => {
    const placet = visit()
    await placet.acceptAll()
    jar.plant('_ga=1;path=/', 'basket=1;path=/')
    await placet.withdraw('analytics')
    expect(placet.stores.$grants.get()).toEqual(['necessary', 'marketing', 'ads'])
    await vi.waitFor(() =>
      expect(
        jar
          .all()
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['basket', 'placet']),
    )
    expect(heard.slice(-2)).toEqual(['change withdraw marketing,ads', 'revoke withdraw marketing,ads'])
  })

  test('who resets is asked again', async () => {
    const placet = visit()
    await placet.acceptAll()
    await placet.reset()
    expect([placet.decided, placet.record, placet.allows('ga')]).toEqual([false, undefined, false])
    expect(jar.all()).toEqual([])
  })

  test('who saves nothing has refused, and is not asked again', async () => {
    await visit().save({})
    expect(visit()).toMatchObject({ decided: true })
  })

  test('whose cookies and storage are refused has decided for this page', async () => {
    createJar('https://www.shop.example/', () => true).install()
    vi.stubGlobal('localStorage', undefined)
    const placet = visit()
    await placet.acceptAll()
    expect(placet.allows('ga')).toBe(true)
    expect(heard).toContain('error PLACET_STORAGE_REFUSED ')
  })
})

describe('a record', () => {
  test('cannot be changed, nor can the grants', async () => {
    const placet = visit()
    const made = (await placet.acceptAll())!
    for (const part of [made, made.categories, made.services, made.known, placet.stores.$grants.get()])
      expect(Object.isFrozen(part)).toBe(true)
  })

  test('has a new id with every decision, and none where the site wants none', async () => {
    const placet = visit()
    const [one, other] = [(await placet.acceptAll())!.id, (await placet.rejectAll())!.id]
    expect(one).toMatch(/^[0-9a-f-]{36}$/)
    expect(other).not.toBe(one)
    expect((await visit({ ...config, storage: { id: false } }).acceptAll())!.id).toBe('')
  })

  test('of another revision grants nothing, and everything is asked again', async () => {
    await visit().acceptAll()
    const placet = visit({ ...config, revision: 2 })
    expect([placet.decided, placet.allows('ga'), placet.allows('marketing')]).toEqual([false, false, false])
  })

  test.each(['', 'garbage', '%E0%A4%A', 'null', '[]', '{"v":"2"}'])('that reads %j is none', (value) => {
    jar.plant(`placet=${value};path=/`)
    const placet = visit()
    expect([placet.decided, placet.allows('ga')]).toEqual([false, false])
  })

  test('that was planted beside a refusal grants nothing, and is gone after', async () => {
    await visit().acceptAll()
    const [{ value } = { value: '' }] = jar.all()
    await visit().rejectAll()
    jar.plant(`placet=${value};path=/;domain=shop.example`)
    const placet = visit()
    expect([placet.decided, placet.allows('ga'), placet.allows('marketing')]).toEqual([true, false, false])
    expect(jar.all()).toHaveLength(1)
  })
})

describe('what is new since the choice', () => {
  test('is off and pending, and earlier answers stand', async () => {
    await visit().acceptAll()
    const placet = visit({
      ...config,
      categories: { ...config.categories, chat: {} },
      services: [...config.services!, { id: 'hot', category: 'analytics' }],
    })
    expect(['analytics', 'marketing', 'ga', 'ads', 'chat', 'hot'].map(placet.allows)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ])
    expect(placet.decided).toBe(false)
    await placet.rejectAll()
    expect(placet.decided).toBe(true)
  })
})

test('a service that requires a category which nothing else uses can be granted', async () => {
  const placet = visit({ services: [{ id: 'heat', category: 'analytics', requires: ['marketing'] }] })
  await placet.acceptAll()
  expect(placet.allows('heat')).toBe(true)
})

test('markup that needs a category makes it a question', async () => {
  document.body.innerHTML = '<img data-consent="chat" data-src="/chat.gif">'
  const placet = visit({})
  expect(placet.allows('chat')).toBe(false)
  // By then the gate has looked.
  await nextTask()
  await placet.acceptAll()
  expect(placet.allows('chat')).toBe(true)
  expect(document.querySelector('img')!.getAttribute('src')).toBe('/chat.gif')
})

describe('listeners', () => {
  test('that come late still hear `ready`', () => {
    const placet = visit()
    const listener = vi.fn()
    placet.on('ready', listener)
    expect(listener).toHaveBeenCalledOnce()
  })

  test('hear nothing once they stopped', async () => {
    const placet = visit()
    const listener = vi.fn()
    placet.on('decide', listener)()
    await placet.acceptAll()
    expect(listener).not.toHaveBeenCalled()
  })

  test('`when` resolves once its key is granted', async () => {
    const placet = visit()
    const order: string[] = []
    const waiting = placet.when('marketing').then(() => order.push('granted'))
    await placet.save({ analytics: true })
    order.push('analytics')
    await placet.save({ marketing: true })
    await waiting
    expect(order).toEqual(['analytics', 'granted'])
  })
})

test('Google hears of a denial first, and of the choice before the event that tells it', async () => {
  await visit().acceptAll()
  // The cast: the stub of this test.
  const layer = (globalThis as unknown as { dataLayer: (IArguments | { event: string })[] }).dataLayer
  const said = layer.map((item) => ('event' in item ? item.event : `${item[0]} ${item[1]}`))
  expect(said[0]).toBe('consent default')
  expect(said.slice(-2)).toEqual(['consent update', 'placet_change'])
})

test('Global Privacy Control refuses marketing until the visitor says otherwise', async () => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })
  const optOut: PlacetConfig = { ...config, mode: 'opt-out' }
  const placet = visit(optOut)
  const before = ['analytics', 'marketing', 'ads'].map(placet.allows)
  await placet.save({ marketing: true })
  const after = ['analytics', 'marketing', 'ads'].map(visit(optOut).allows)
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  expect(before).toEqual([true, false, false])
  expect(after).toEqual([true, true, true])
})

test('what Global Privacy Control refused stays refused without it, until the visitor says otherwise', async () => {
  const optOut: PlacetConfig = { ...config, mode: 'opt-out' }
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })
  visit(optOut)
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  const later = visit(optOut)
  expect(['analytics', 'marketing', 'ads'].map(later.allows)).toEqual([true, false, false])
  expect([later.decided, later.record]).toEqual([false, undefined])
  // Where the mode asks, it is no answer: all is asked about.
  const asked = visit({ ...config, mode: 'opt-in' })
  expect([asked.decided, asked.record, asked.allows('analytics')]).toEqual([false, undefined, false])
  // An answer about something else leaves it as it is.
  await visit(optOut).save({ analytics: false })
  expect(['analytics', 'marketing'].map(visit(optOut).allows)).toEqual([false, false])
  await visit(optOut).acceptAll()
  expect(visit(optOut).allows('marketing')).toBe(true)
})

test('a page that has nothing to ask has nothing to ask', () => {
  const placet = visit({ categories: { necessary: {} } })
  expect(placet.allows('necessary')).toBe(true)
  expect(heard.filter((line) => line.startsWith('error'))).toEqual([])
})

describe('records', () => {
  const collecting: PlacetConfig = { ...config, records: { url: '/consent-records' } }
  /** Answers each request with the next status; 0: nobody is there. */
  function answerWith(...statuses: readonly number[]) {
    const sent: [url: string, options: RequestInit][] = []
    vi.stubGlobal('fetch', async (url: string, options: RequestInit) => {
      const status = statuses[sent.push([url, options]) - 1] ?? 204
      if (!status) throw new TypeError('Failed to fetch')
      return { ok: status < 400 }
    })
    return sent
  }
  const idsOf = (sent: ReturnType<typeof answerWith>) => sent.map(([, { body }]) => JSON.parse(`${body}`).id)
  /** Until the answer has been read. */
  const answered = () => new Promise((resolve) => setTimeout(resolve))

  test('are sent where the site collects them, each once', async () => {
    const sent = answerWith()
    const record = await visit(collecting).save({ analytics: true })
    await answered()
    expect(sent.map(([url, { method, keepalive, headers }]) => [url, method, keepalive, headers])).toEqual([
      ['/consent-records', 'POST', true, { 'content-type': 'application/json' }],
    ])
    expect(JSON.parse(`${sent[0]![1].body}`)).toEqual(JSON.parse(JSON.stringify(record)))
    visit(collecting)
    await answered()
    expect(sent).toHaveLength(1)
  })

  test('stay on the device where the site names no place', async () => {
    const sent = answerWith()
    await visit().acceptAll()
    await answered()
    expect(sent).toEqual([])
  })

  test('that do not arrive are sent again at the next start, until one does', async () => {
    const sent = answerWith(503, 0, 204)
    const record = await visit(collecting).acceptAll()
    await answered()
    for (const start of [2, 3, 3]) {
      expect(visit(collecting).record).toEqual(record)
      await answered()
      expect(sent).toHaveLength(start)
    }
    expect(new Set(idsOf(sent))).toEqual(new Set([record?.id]))
  })

  test('are sent five times at most', async () => {
    const sent = answerWith(500, 500, 500, 500, 500)
    await visit(collecting).rejectAll()
    for (let start = 2; start < 9; start++) {
      await answered()
      expect(visit(collecting).allows('analytics')).toBe(false)
    }
    expect(sent).toHaveLength(5)
  })

  test('that another answer has replaced are not sent again', async () => {
    const sent = answerWith(500, 204)
    const placet = visit(collecting)
    await placet.acceptAll()
    await placet.withdraw()
    await answered()
    visit(collecting)
    await answered()
    expect(new Set(idsOf(sent)).size).toBe(2)
    expect(sent).toHaveLength(2)
  })
})

test('a config that contains itself works as far as it can be understood', async () => {
  const circle: { [name: string]: unknown } = { ...config }
  circle.texts = { en: circle }
  const placet = visit(circle as PlacetConfig)
  await placet.acceptAll()
  expect(placet.allows('ga')).toBe(true)
})
