/**
 * What a visit costs, told in files, round trips and calls: counts, which do not depend on the machine.
 *
 * How long things take beside others is for `npm run bench`.
 */
import { readFileSync } from 'node:fs'
import { type Browser, test as base, expect } from '@playwright/test'
import { openPage } from '../tools/bench/browser.mjs'
import { type Contestant, contestants } from '../tools/bench/contestants.mjs'
import { exponentOf } from '../tools/bench/figures.mjs'
import { filesOf, firstVisit, journeys, roundTrips } from '../tools/bench/journeys.mjs'
import type { Arena } from '../tools/bench/measures.mjs'
import { brotli, serveBench } from '../tools/bench/server.mjs'

/** Placet as its quick start says, and a server of its own: what is cached or throttled here disturbs nobody. */
interface Visit {
  readonly arena: Arena
  readonly placet: Contestant
}

const test = base.extend<object, { visit: Visit }>({
  visit: [
    async ({ browser }, use) => {
      const all = await contestants(['placet'])
      const placet = all.find(({ id }) => id === 'placet')!
      const server = await serveBench([
        ...all,
        ...Object.entries(pages).map(([id, page]) => ({ ...placet, id, page })),
      ])
      await use({ arena: { browser, server }, placet })
      await server.close()
    },
    { scope: 'worker' },
  ],
})
// The pages are opened by the bench, which speaks to Chromium in its own protocol.
test.describe.configure({ mode: 'default', timeout: 60_000 })

const { placet: settings } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  placet: { budgets: { [journey: string]: { max: number; files: string[] } } }
}
const budget = (journey: string) => settings.budgets[journey]!
const stub = readFileSync('dist/placet-stub.js')

const config =
  '<script type="application/json" id="placet-config">{ "services": [{ "id": "a", "category": "analytics", "name": "A" }] }</script>'
const core = (id: string) =>
  `<script async src="/sdk/${id}/placet.js" data-config="#placet-config"></script>${config}`
const pages = {
  'placet-by-src': () => ({
    head: `<script src="/sdk/placet-by-src/placet-stub.js" data-base="/sdk/placet-by-src/"></script>${core('placet-by-src')}`,
  }),
  'placet-alone': () => ({ head: core('placet-alone') }),
}

test.describe('what a visit downloads @chromium-only', () => {
  let seen: NonNullable<Awaited<ReturnType<typeof journeys>>>
  test.beforeAll(async ({ visit: { arena, placet } }) => {
    seen = (await journeys(arena, placet))!
  })

  /** The files of a journey are those that its budget counts, and no heavier. */
  function keepsTo(journey: string, files: readonly string[], bytes: number): void {
    const { max, files: counted } = budget(journey)
    expect([...files, 'placet-stub.js'].sort()).toEqual([...new Set([...counted, 'placet-stub.js'])].sort())
    const inlined = counted.includes('placet-stub.js') ? brotli(stub).length : 0
    expect(bytes - seen.inline + inlined).toBeLessThanOrEqual(max)
  }

  test('the first question is one round trip: core, banner and language at once', () => {
    keepsTo('first visit, to the banner', seen.toBanner.files, seen.toBanner.bytes)
    expect(seen.toBanner.roundTrips).toBe(1)
  })

  test('the engine comes behind the banner, and nothing else does', () => {
    keepsTo('first visit, with what the answer needs', seen.first.files, seen.first.bytes)
    expect(seen.first.roundTrips).toBe(2)
  })

  test('the settings are one round trip more', () => {
    keepsTo('with the preference center', [...seen.first.files, ...seen.settings.files], seen.settings.bytes)
    expect(seen.settings.roundTrips).toBe(1)
  })

  test('a visitor who has chosen downloads the core, and nothing besides', () => {
    expect(seen.returning.files).toEqual(['placet.js'])
    keepsTo('returning visitor', seen.returning.files, seen.returning.bytes)
  })

  test('a stub or a config in the page weighs little', () => {
    expect(seen.inline).toBeLessThan(1000)
  })
})

for (const id of ['placet-by-src', 'placet-alone'] as const) {
  test(`${id}: with no stub in the page, the banner waits for one file before its own @chromium-only`, async ({
    visit: { arena, placet },
  }) => {
    const { sample, toBanner } = await firstVisit(arena, { ...placet, id, page: pages[id] })
    await sample.close()
    expect(filesOf(toBanner)).toEqual(
      expect.arrayContaining(['placet.js', 'placet-banner.js', 'locales/en.js']),
    )
    expect(roundTrips(toBanner)).toBe(2)
  })
}

/** One event of a trace, as far as it is looked at. Times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: object
}

const timeline = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'toplevel',
]

/** What the main thread did until the banner could be seen. */
async function traceOf(
  browser: Browser,
  { arena, placet }: Visit,
  { slowdown = 1, categories = timeline, pageOwn = () => {} } = {},
): Promise<TraceEvent[]> {
  const sample = await openPage(arena, placet, { slowdown, page: { held: 10 } })
  await sample.page.addInitScript(pageOwn)
  await browser.startTracing(sample.page, { categories })
  await sample.visit()
  await sample.signal('banner')
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  await sample.close()
  return traceEvents
}

const isOurs = ({ args }: TraceEvent): boolean => JSON.stringify(args).includes('/sdk/placet/')

test('no layout is forced before the banner @chromium-only', async ({ browser, visit }) => {
  const events = await traceOf(browser, visit, {
    // The page forces one itself: without it, the trace would prove nothing.
    pageOwn: () =>
      new MutationObserver((_, observer) => {
        if (!document.body) return
        observer.disconnect()
        document.body.append('The page’s own.')
        document.body.getBoundingClientRect()
      }).observe(document, { childList: true, subtree: true }),
  })
  // With a stack: a script made the browser work it out at once, in place of with the next frame.
  const forced = events.filter(
    (event) =>
      /^(Layout|UpdateLayoutTree)$/.test(event.name) && JSON.stringify(event.args).includes('stackTrace'),
  )
  expect(forced.length).toBeGreaterThan(0)
  expect(forced.filter(isOurs)).toEqual([])
})

test('on a slow processor, no step to the banner holds the page for long @chromium-only', async ({
  browser,
  visit,
}) => {
  const events = await traceOf(browser, visit, { slowdown: 4 })
  const ours = events.filter(
    (event) => /^(EvaluateScript|FunctionCall|v8\.run)$/.test(event.name) && isOurs(event),
  )
  expect(ours.length).toBeGreaterThan(0)
  // Of the thread's own time: what other programs do meanwhile is not in it.
  const tasks = events.filter(
    ({ name, tid, ts, dur = 0 }) =>
      name === 'RunTask' && ours.some((event) => event.tid === tid && event.ts >= ts && event.ts <= ts + dur),
  )
  const longest = Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000))
  expect(longest).toBeGreaterThan(0)
  // Far above what is measured, about 40: a slowed processor counts what disturbs it several times.
  expect(longest).toBeLessThan(200)
})

test('functions are compiled while their file is read, beside the page: none of them waits for its first call @chromium-only', async ({
  browser,
  visit,
}) => {
  const events = await traceOf(browser, visit, { categories: ['v8', 'disabled-by-default-v8.compile'] })
  // What compiles a function when it is called. The stub's and the bench's own do; all of ours would be two hundred more.
  const late = events.filter(({ name }) => name === 'V8.CompileCode')
  expect(late.length).toBeGreaterThan(0)
  expect(late.length).toBeLessThan(60)
})

/** How often the page's scripts call what costs: `cookie` is read and written, elements are looked for and looked at. */
function countCalls(): void {
  const calls: { [name: string]: number } = {}
  const count = (owner: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name)!
    const wrapped = (kind: 'get' | 'set' | 'value') => {
      const original: unknown = found[kind]
      if (typeof original !== 'function') return {}
      const label = kind === 'value' ? name : `${kind} ${name}`
      return {
        [kind](this: unknown, ...rest: unknown[]) {
          calls[label] = (calls[label] ?? 0) + 1
          return Reflect.apply(original, this, rest)
        },
      }
    }
    Object.defineProperty(owner, name, {
      ...found,
      ...wrapped('get'),
      ...wrapped('set'),
      ...wrapped('value'),
    })
  }
  count(Document.prototype, 'cookie')
  for (const owner of [Document.prototype, Element.prototype]) {
    count(owner, 'querySelector')
    count(owner, 'querySelectorAll')
  }
  for (const name of ['matches', 'closest', 'getAttribute', 'setAttribute', 'getBoundingClientRect'])
    count(Element.prototype, name)
  Object.assign(window, { calls })
}

/** Accepts with so many scripts held. @returns calls, and seconds of the main thread, until all have run. */
async function acceptanceOf({ arena, placet }: Visit, held: number) {
  const sample = await openPage(arena, placet, { page: { held } })
  await sample.page.addInitScript(countCalls)
  await sample.visit()
  await sample.signal('banner')
  await sample.signal('load')
  await sample.page.waitForLoadState('networkidle')
  await sample.page.evaluate(() => {
    const calls = Reflect.get(window, 'calls')
    for (const name of Object.keys(calls)) calls[name] = 0
  })
  const before = await sample.counters()
  await sample.click(placet.selectors!.accept)
  await sample.signal('ran')
  const after = await sample.counters()
  const calls: { [name: string]: number } = await sample.page.evaluate(() => Reflect.get(window, 'calls'))
  await sample.close()
  return { calls, seconds: after.TaskDuration! - before.TaskDuration! }
}

test('ten times as many scripts cost at most ten times as much @chromium-only', async ({ visit }) => {
  const few = await acceptanceOf(visit, 10)
  const some = await acceptanceOf(visit, 100)
  const many = await acceptanceOf(visit, 1000)
  for (const [name, times] of Object.entries(many.calls)) {
    const perScript = ((some.calls[name] ?? 0) - (few.calls[name] ?? 0)) / 90
    const perScriptLater = (times - (some.calls[name] ?? 0)) / 900
    // In step: a call more or less now and then is a slice more, not a search per script.
    expect(perScriptLater, name).toBeLessThanOrEqual(Math.max(perScript * 1.1, 0.1))
  }
  expect(
    exponentOf([
      [100, some.seconds],
      [1000, many.seconds],
    ]),
  ).toBeLessThan(1.3)
})

test('a withdrawn cookie costs one write, however many there are @chromium-only', async ({
  visit: { arena, placet },
}) => {
  const withdraw = async (cookies: number) => {
    const sample = await openPage(arena, placet)
    await sample.visit()
    await sample.signal('banner')
    await sample.page.waitForLoadState('networkidle')
    await sample.click(placet.selectors!.accept)
    await expect(sample.page.locator('#placet-banner')).toBeHidden()
    const url = arena.server.origin
    const names = Array.from({ length: cookies }, (_, index) => `visits_${index}`)
    await sample.page.context().addCookies(names.map((name) => ({ name, value: '1', url })))
    await sample.page.addInitScript(countCalls)
    await sample.page.reload()
    await sample.page.waitForLoadState('networkidle')
    const calls: { [name: string]: number } = await sample.page.evaluate(async () => {
      const counted = Reflect.get(window, 'calls')
      for (const name of Object.keys(counted)) counted[name] = 0
      await Reflect.get(window, 'placet').withdraw()
      return counted
    })
    const left = (await sample.page.context().cookies()).map(({ name }) => name)
    expect(left).toEqual(['placet'])
    await sample.close()
    return calls
  }
  const few = await withdraw(10)
  const many = await withdraw(150)
  expect(many['set cookie']! - few['set cookie']!).toBe(140)
  expect(many['get cookie']! - few['get cookie']!).toBeLessThanOrEqual(2)
})
