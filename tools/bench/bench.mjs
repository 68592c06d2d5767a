// @ts-check
/**
 * Placet beside others, and beside a banner written by hand: `npm run bench`, after `npm run build`.
 *
 * `--rounds 7`, `--only placet,klaro`, `--json file` (all samples), `--from file` (prints what was saved), `--write`
 * (puts the table into README.md and docs/performance.md). Contestants take turns within each round, so that what
 * disturbs the machine disturbs all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { launch } from './browser.mjs'
import { contestants } from './contestants.mjs'
import { tableOf } from './figures.mjs'
import { journeys } from './journeys.mjs'
import { measures } from './measures.mjs'
import { put } from './put.mjs'
import { serveBench } from './server.mjs'

const { values: options } = parseArgs({
  // npm passes on what stands after `--`; a stray one is no reason to stop.
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    json: { type: 'string' },
    from: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

if (options.write && options.only) throw new Error('--write is for a table with everybody in it.')
const results = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : await measure()
if (options.json) writeFileSync(options.json, JSON.stringify(results))
console.log(`\n${tableOf(results)}`)
if (options.write) {
  put('README.md', 'bench', tableOf(results, { isShort: true }))
  put('docs/performance.md', 'bench', tableOf(results))
}

/** @returns {Promise<import('./figures.mjs').Results>} */
async function measure() {
  const rounds = Number(options.rounds)
  const all = await contestants(options.only?.split(','))
  const server = await serveBench(all)
  const browser = await launch()
  const arena = { browser, server }
  const load = loadavg()[0]?.toFixed(1) ?? ''
  try {
    /** @type {{ [id: string]: import('./figures.mjs').Journeys }} */
    const seen = {}
    for (const contestant of all) {
      say(`journeys of ${contestant.label}`)
      seen[contestant.id] = await journeys(arena, contestant)
      // Once more, for nobody: its pages are now compressed.
      await measures.returning.run(arena, contestant, seen[contestant.id]?.state)
    }
    /** @type {{ [measure: string]: { [id: string]: (import('./measures.mjs').Sample | undefined)[] } }} */
    const samples = {}
    for (let round = 0; round < rounds; round++) {
      for (const [name, { about, run, ...rest }] of Object.entries(measures)) {
        say(`round ${round + 1} of ${rounds}: ${about}`)
        const turn = all.filter(({ selectors }) => selectors || 'empty' in rest)
        // Each is the first one time, so that nobody always comes after the same.
        const first = round % turn.length
        for (const contestant of [...turn.slice(first), ...turn.slice(0, first)]) {
          const sample = await tried(() => run(arena, contestant, seen[contestant.id]?.state))
          const ofMeasure = samples[name] ?? {}
          ofMeasure[contestant.id] = [...(ofMeasure[contestant.id] ?? []), sample]
          samples[name] = ofMeasure
        }
      }
    }
    return {
      contestants: all.map(({ id, label }) => ({ id, label })),
      journeys: seen,
      rounds: samples,
      about: {
        date: new Date().toISOString(),
        chromium: browser.version(),
        cores: cpus().length,
        processor: cpus()[0]?.model ?? '',
        load,
        rounds,
      },
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * A sample that fails is tried once more, then left out and said.
 *
 * @template T
 * @param {() => Promise<T>} take
 */
async function tried(take) {
  for (let time = 0; time < 2; time++) {
    try {
      return await take()
    } catch (error) {
      say(`  ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
  }
  process.exitCode = 1
  return undefined
}

/** @param {string} text */
function say(text) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`)
}
