/**
 * `npm test`: everything that must hold, cheapest first, stopping at the first thing that does not.
 *
 * `node tools/test.mjs --only types,lint,unit` does some of it. Each step is the npm script of the same name.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { namedBrowsers, wantedBrowsers } from './browsers.mjs'
import { getBrowser, moreBrowsers } from './more-browsers.mjs'
import { npm, root } from './run.mjs'
import { browser, install } from './setup.mjs'

const reports = path.join(root, 'test-results', 'reports')
const reportOf = (step) => path.join(reports, `${step}.json`)
const vitestReport = (step) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(step)}`,
]

const steps = {
  types: { about: 'TypeScript' },
  lint: { about: 'Biome' },
  'dead-code': { about: 'files, exports and dependencies that nothing uses (knip)' },
  unit: { about: 'Vitest', args: vitestReport('unit') },
  build: { about: 'dist/' },
  sizes: { about: 'what visitors download, against the budgets', args: vitestReport('sizes') },
  'package-check': { about: 'what npm would publish', args: vitestReport('package-check') },
  e2e: { about: 'visitor stories on the built files (Playwright)', before: getBrowsers },
}

const took = []
/** Why a browser that was to run did not, by its name. */
const faults = new Map()
let names = []
let broken

try {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  names = chosenSteps()
  heading('install', 'npm packages, as locked')
  await timed('install', install)
  for (const name of names) {
    heading(name, steps[name].about)
    await timed(name, () => runStep(name))
  }
} catch (error) {
  broken = error
}
summarise()

function chosenSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const all = Object.keys(steps)
  const names = values.only?.split(',') ?? all
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0) throw new Error(`No step "${unknown.join(', ')}". The steps: ${all.join(', ')}.`)
  return all.filter((name) => names.includes(name))
}

async function runStep(name) {
  const { args = [], before } = steps[name]
  const env = await before?.()
  const { code } = await npm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], { env })
  if (code !== 0)
    throw new Error(`${name} failed: see above. Again, alone: node tools/test.mjs --only ${name}`)
}

/**
 * Gets the browsers. Of those that nobody named, only Chromium must be there: what is done without is said at the end.
 *
 * @returns the environment of the stories: the browsers that start, and no others.
 */
async function getBrowsers() {
  const ready = []
  for (const name of wantedBrowsers()) {
    if (!moreBrowsers.includes(name)) {
      const { version, from } = await browser()
      ready.push([name, `${name} ${version} (${from})`])
      continue
    }
    const { version, fault } = await getBrowser(name)
    if (version) ready.push([name, `${name} ${version}`])
    // Its silent absence would look like a success.
    else if (namedBrowsers().includes(name))
      throw new Error(`PLACET_BROWSERS names ${name}, which cannot run. ${fault}`)
    else faults.set(name, fault)
  }
  console.log(`Browsers: ${ready.map(([, what]) => what).join(', ')}\n`)
  return { PLACET_BROWSERS: ready.map(([name]) => name).join() }
}

async function timed(name, job) {
  const since = performance.now()
  try {
    await job()
    took.push([name, 'ok', performance.now() - since])
  } catch (error) {
    took.push([name, 'FAILED', performance.now() - since])
    throw error
  }
}

function heading(name, about) {
  console.log(`\n── ${name}: ${about} ${'─'.repeat(Math.max(0, 90 - name.length - about.length))}\n`)
}

function summarise() {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const step of ['unit', 'sizes', 'package-check', 'e2e']) {
    const counts = readCounts(step)
    for (const key of Object.keys(total)) total[key] += counts[key]
  }
  heading('summary', broken ? 'not passed' : 'all passed')
  for (const [name, result, ms] of took) {
    console.log(`${name.padEnd(14)} ${result.padEnd(7)} ${(ms / 1000).toFixed(1).padStart(6)} s`)
  }
  const reached = took.map(([name]) => name)
  for (const name of names.filter((one) => !reached.includes(one)))
    console.log(`${name.padEnd(14)} not reached`)
  if (names.includes('e2e')) console.log(`\n${browserReport()}`)
  if (total.skipped > 0) console.log(`\nSkipped: ${total.skipped}`)
  if (broken) {
    console.error(`\n${broken.message}`)
    process.exitCode = 1
    // A step can fail with no test to blame: what does not compile has failed all the same.
    total.failed ||= 1
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
}

function browserReport() {
  const ran = readBrowserCounts()
  const lines = ['chromium', ...moreBrowsers].map((name) => {
    const count = ran.get(name) ?? 0
    if (count > 0) return `  ${name}: ran ${count} ${count === 1 ? 'test' : 'tests'}`
    return `  ${name}: did not run. ${faults.get(name) ?? (isWanted(name) ? '' : 'PLACET_BROWSERS does not name it.')}`
  })
  return ['Browsers', ...lines.map((line) => line.trimEnd())].join('\n')
}

function isWanted(name) {
  try {
    return wantedBrowsers().includes(name)
  } catch {
    return false
  }
}

function readReport(step) {
  return existsSync(reportOf(step)) ? JSON.parse(readFileSync(reportOf(step), 'utf8')) : undefined
}

function readCounts(step) {
  const report = readReport(step)
  if (!report) return { passed: 0, failed: 0, skipped: 0 }
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats
    return { passed: expected + flaky, failed: unexpected, skipped }
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** How many tests each Playwright project really ran. */
function readBrowserCounts() {
  const ran = new Map()
  const visit = ({ suites = [], specs = [] }) => {
    for (const test of specs.flatMap((spec) => spec.tests)) {
      if (test.status !== 'skipped') ran.set(test.projectName, (ran.get(test.projectName) ?? 0) + 1)
    }
    suites.forEach(visit)
  }
  visit(readReport('e2e') ?? {})
  return ran
}
