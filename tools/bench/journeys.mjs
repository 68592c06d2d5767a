// @ts-check
/**
 * What each kind of visit downloads: files, bytes in brotli, and how many times one has to wait for another.
 *
 * Counted at the server, so it does not depend on how fast anything is; `e2e/performance.spec.ts` counts the same way.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { openPage } from './browser.mjs'
import { brotli, pageOf } from './server.mjs'

/** Each file takes this long to answer: far longer than anything that a page does with it. */
const delayMs = 300
/** What is asked for without having to be waited for is asked for within this time. */
const quietMs = 900

/** @typedef {{ files: readonly string[], bytes: number, roundTrips: number }} Tally Bytes include what is inline. */

/** @typedef {import('./measures.mjs').Arena} Arena */
/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {import('./server.mjs').Asked} Asked */

/**
 * All journeys of one contestant. The page is left closed, the choice of the one who accepted is handed over.
 *
 * @param {Arena} arena
 * @param {Contestant} contestant
 */
export async function journeys(arena, contestant) {
  if (!contestant.selectors) return
  const { server } = arena
  const inline =
    brotli(pageOf(contestant)).length - brotli(pageOf({ ...contestant, page: () => ({}) })).length
  /** @param {readonly Asked[]} asked @param {readonly Asked[]} [before] @returns {Tally} */
  const tally = (asked, before = []) => ({
    files: filesOf(asked),
    bytes: inline + [...before, ...asked].reduce((sum, { bytes }) => sum + bytes, 0),
    roundTrips: roundTrips(asked),
  })

  const { sample: first, untilNow, toBanner } = await firstVisit(arena, contestant)
  await first.tell('watch', [contestant.selectors.settings, 'settings'])
  server.delayMs = delayMs
  await first.click(contestant.selectors.choose)
  await first.signal('settings')
  await quiet(server)
  server.delayMs = 0
  const settings = server.asked.slice(untilNow.length)
  await first.close()

  const state = await stateOf(arena, contestant)
  server.asked.length = 0
  const returning = await openPage(arena, contestant, { state })
  await returning.visit()
  await returning.signal('load')
  await quiet(server)
  const isAsked = await returning.page.locator(contestant.selectors.accept).isVisible()
  await returning.close()
  if (isAsked) throw new Error(`${contestant.id} asks again`)
  return {
    state,
    inline,
    toBanner: tally(toBanner),
    first: tally(untilNow),
    settings: tally(settings, untilNow),
    returning: tally([...server.asked]),
  }
}

/**
 * A first visit, until nobody asks any more.
 *
 * @param {Arena} arena
 * @param {Contestant} contestant
 * @returns The page, still open, and what was asked for: all of it, and what the banner had to wait for.
 */
export async function firstVisit(arena, contestant) {
  const { server } = arena
  server.asked.length = 0
  server.delayMs = delayMs
  const sample = await openPage(arena, contestant)
  await sample.visit()
  const bannerAt = await sample.signal('banner')
  const pageAt = await sample.page.evaluate(() => performance.timeOrigin)
  await sample.signal('load')
  await quiet(server)
  server.delayMs = 0
  const untilNow = [...server.asked]
  const missing = untilNow.filter(({ status }) => status !== 200)
  if (missing.length > 0) throw new Error(`There is no ${filesOf(missing)}`)
  // What had not been answered by then was not waited for.
  return { sample, untilNow, toBanner: untilNow.filter(({ endAt }) => endAt < pageAt + bannerAt) }
}

/** What the browser keeps for a visitor who accepted. @param {Arena} arena @param {Contestant} contestant */
export async function stateOf(arena, contestant) {
  const sample = await openPage(arena, contestant)
  await sample.visit()
  await sample.signal('banner')
  await quiet(arena.server)
  await sample.click(contestant.selectors?.accept ?? '')
  await quiet(arena.server)
  const state = await sample.page.context().storageState()
  await sample.close()
  return state
}

/** Their names, below the contestant's folder. @param {readonly Asked[]} asked */
export const filesOf = (asked) => asked.map(({ file }) => file.replace(/^[^/]+\//, ''))

/**
 * How many answers had to be waited for, one after the other: a file asked for when another had been answered is one
 * later than that.
 *
 * @param {readonly Asked[]} asked
 */
export function roundTrips(asked) {
  /** @type {Map<Asked, number>} */
  const depths = new Map()
  for (const one of [...asked].sort((a, b) => a.startAt - b.startAt)) {
    const before = [...depths].filter(([{ endAt }]) => endAt > 0 && endAt <= one.startAt)
    depths.set(one, 1 + Math.max(0, ...before.map(([, depth]) => depth)))
  }
  return Math.max(0, ...depths.values())
}

/** Until nobody asks any more. @param {import('./server.mjs').BenchServer} server */
async function quiet({ asked }) {
  for (let before = -1; before !== asked.length || asked.some(({ endAt }) => !endAt); ) {
    before = asked.length
    await pause(quietMs)
  }
}
