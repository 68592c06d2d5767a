// @ts-check
/**
 * How much of `placet.js` a plain visit runs: `node tools/bench/executed.mjs`, after `npm run build`.
 *
 * Of a first visit up to the banner, and of a visitor who has accepted: each with ten held scripts and six services, and
 * nothing that goes wrong. What brotli makes of the executed part alone is about the least that a file with these
 * features could weigh; what is not in it is for embeds, calls of the API, other modes and faults.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run.mjs'
import { launch, openPage } from './browser.mjs'
import { contestants } from './contestants.mjs'
import { stateOf } from './journeys.mjs'
import { brotli, serveBench } from './server.mjs'

const code = readFileSync(path.join(root, 'dist/placet.js'), 'utf8')

/**
 * For each character, whether it has run.
 *
 * @param {import('./measures.mjs').Arena} arena
 * @param {import('./contestants.mjs').Contestant} placet
 * @param {import('./measures.mjs').State} [state]
 */
async function executedIn(arena, placet, state) {
  const sample = await openPage(arena, placet, { state, page: { held: 10 } })
  await sample.page.coverage.startJSCoverage()
  await sample.visit()
  await sample.signal(state ? 'ran' : 'banner')
  const entries = await sample.page.coverage.stopJSCoverage()
  await sample.close()
  const entry = entries.find(({ url }) => url.endsWith('/placet.js'))
  if (!entry) throw new Error('placet.js was not loaded.')
  const hasRun = new Uint8Array(code.length)
  // Inner ranges come after those around them.
  for (const { ranges } of entry.functions)
    for (const { startOffset, endOffset, count } of ranges)
      hasRun.fill(Math.min(count, 1), startOffset, endOffset)
  return hasRun
}

/** @param {string} visit @param {Uint8Array} hasRun */
function tell(visit, hasRun) {
  const executed = [...code].filter((_, index) => hasRun[index]).join('')
  console.log(
    `${visit.padEnd(22)} ${executed.length} of ${code.length} characters, ${brotli(executed).length} of ${brotli(code).length} B in brotli`,
  )
}

const placet = (await contestants(['placet'])).find(({ id }) => id === 'placet')
if (!placet) throw new Error('There is no placet: npm run build')
const server = await serveBench([placet])
const browser = await launch()
const arena = { browser, server }
const first = await executedIn(arena, placet)
const returning = await executedIn(arena, placet, await stateOf(arena, placet))
tell('first visit', first)
tell('returning, accepted', returning)
tell(
  'either of them',
  first.map((has, index) => has | (returning[index] ?? 0)),
)
await browser.close()
await server.close()
