// @ts-check
/** What is measured in each round: one page in a fresh profile per sample, a few numbers out of each. */
import { setTimeout as pause } from 'node:timers/promises'
import { openPage, slow4g } from './browser.mjs'

/** @typedef {{ browser: import('@playwright/test').Browser, server: import('./server.mjs').BenchServer }} Arena */
/** @typedef {Awaited<ReturnType<import('@playwright/test').BrowserContext['storageState']>>} State */
/** @typedef {{ readonly [name: string]: number }} Sample Milliseconds, bytes, or 1 for yes. */
/**
 * @typedef {(arena: Arena, contestant: import('./contestants.mjs').Contestant, state: State | undefined) =>
 *   Promise<Sample>} Measure
 */

/** Held scripts in a page whose subject is something else. */
const held = 10
/** The processor of an ordinary phone, told by one of a desk. */
const phone = 4
/** Afterwards, for what is put off. */
const restMs = 600

/** By name. `empty` says that the empty page is measured too, and what it costs is taken off. */
export const measures = {
  first: { about: 'a first visit', empty: true, run: first },
  banner4x: { about: 'to the banner, slow processor', run: banner({ slowdown: phone }) },
  bannerSlow4g: { about: 'to the banner, slow network', run: banner({ slowdown: phone, isSlow4g: true }) },
  largest: { about: 'the largest thing in a short page', run: largest },
  returning: { about: 'a returning visitor', empty: true, run: returning },
  click10: { about: 'accepting, 10 scripts', run: accept(10) },
  click100: { about: 'accepting, 100 scripts', run: accept(100) },
  click1000: { about: 'accepting, 1000 scripts', run: accept(1000) },
  files20: { about: 'accepting, 20 files on a slow network', run: files(20) },
  settings: { about: 'opening the settings', run: settings },
}

/** @type {Measure} */
async function first(arena, contestant) {
  const sample = await openPage(arena, contestant, { page: { held } })
  await sample.visit()
  await sample.signal(contestant.selectors ? 'banner' : 'load')
  const { ScriptDuration: script = 0 } = await sample.counters()
  await sample.signal('load')
  await pause(restMs)
  const { TaskDuration: task = 0 } = await sample.counters()
  const { shifts, order } = await sample.seen()
  if (order.length > 0) throw new Error(`${contestant.id} ran ${order.length} scripts before a yes`)
  const heap = await heapOf(sample)
  await sample.close()
  return { script: script * 1000, task: task * 1000, shifts, heap }
}

/**
 * @param {import('./browser.mjs').SampleOptions} options
 * @returns {Measure}
 */
function banner(options) {
  return async (arena, contestant) => {
    const sample = await openPage(arena, contestant, { ...options, page: { held } })
    await sample.visit()
    const at = await sample.signal('banner')
    await sample.signal('load')
    await pause(restMs)
    const { shifts } = await sample.seen()
    await sample.close()
    return { at, shifts }
  }
}

/** @type {Measure} */
async function largest(arena, contestant) {
  const sample = await openPage(arena, contestant, { page: { isShort: true } })
  await sample.visit()
  await sample.signal('banner')
  await sample.signal('load')
  await pause(restMs)
  const { largest: found } = await sample.seen()
  await sample.close()
  return { isBanner: Number(found?.selector !== 'main') }
}

/** @type {Measure} */
async function returning(arena, contestant, state) {
  const sample = await openPage(arena, contestant, { state: state ?? nobody, page: { held } })
  await sample.visit()
  await sample.signal('load')
  if (contestant.selectors) await sample.signal('ran')
  await pause(restMs)
  const { TaskDuration: task = 0, ScriptDuration: script = 0 } = await sample.counters()
  const heap = await heapOf(sample)
  await sample.close()
  return { task: task * 1000, script: script * 1000, heap }
}

/** @type {State} */
const nobody = { cookies: [], origins: [] }

/** @param {number} count @returns {Measure} */
function accept(count) {
  return async (arena, contestant) => {
    const { sample, paint, ran, blocking } = await accepted(arena, contestant, { held: count })
    await sample.close()
    return { paint, ran, blocking }
  }
}

/** @param {number} count @returns {Measure} */
function files(count) {
  return async (arena, contestant) => {
    const { sample, ran } = await accepted(arena, contestant, { held: count, isExternal: true }, true)
    const { order } = await sample.seen()
    await sample.close()
    return { ran, inOrder: Number(order.every((number, index) => number === index)) }
  }
}

/**
 * Clicks accept, and waits until all that was held has run.
 *
 * @param {Arena} arena
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {import('./server.mjs').PageOptions} page
 */
async function accepted(arena, contestant, page, isSlow4g = false) {
  const sample = await openPage(arena, contestant, { slowdown: phone, page })
  await sample.visit()
  await sample.signal('banner')
  await sample.signal('load')
  await pause(restMs)
  if (isSlow4g) await sample.cdp.send('Network.emulateNetworkConditions', slow4g)
  await sample.tell('awaitClick')
  await sample.click(contestant.selectors?.accept ?? '')
  const paintAt = await sample.signal('paint')
  const ranAt = await sample.signal('ran')
  await pause(restMs)
  const { clickAt, longTasks } = await sample.seen()
  const after = longTasks.filter(({ startAt, ms }) => startAt + ms > clickAt)
  return {
    sample,
    paint: paintAt - clickAt,
    ran: ranAt - clickAt,
    // What input would have had to wait for, past the 50 ms that nobody feels.
    blocking: after.reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
  }
}

/** @type {Measure} */
async function settings(arena, contestant) {
  const sample = await openPage(arena, contestant, { slowdown: phone, page: { held } })
  await sample.visit()
  await sample.signal('banner')
  await sample.signal('load')
  await pause(restMs)
  await sample.tell('awaitClick')
  await sample.tell('watch', [contestant.selectors?.settings ?? '', 'settings'])
  await sample.click(contestant.selectors?.choose ?? '')
  const at = await sample.signal('settings')
  const { clickAt } = await sample.seen()
  await sample.close()
  return { at: at - clickAt }
}

/** After two collections: the first leaves what waits for its finalizer. @param {Awaited<ReturnType<typeof openPage>>} sample */
async function heapOf({ cdp, counters }) {
  for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage')
  return (await counters()).JSHeapUsedSize ?? 0
}
