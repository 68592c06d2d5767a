/** Runs rows of the matrix, and tells what became of each. */
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** What no assertion says: nothing was tried. */
const NOT_STARTED =
  /browserType\.launch|ERR_CONNECTION_REFUSED|ECONNREFUSED|Cannot find module|SyntaxError: \//

/** The numbers in a title: `(fault A1)`, `(faults A1, A2)`. */
const rowsIn = (title) => title.match(/\(faults? ([^)]+)\)/)?.[1]?.split(/,\s*/) ?? []

/** @returns by row, `{ status, said }`: `passed`, `failed`, `skipped`, or `broken` where nothing could be tried. */
export async function runRows(rows, { port, browser, retries = 0 }) {
  const pattern = rows.map((row) => row.replace('.', '\\.')).join('|')
  const { output, errors } = await playwright(
    [`--project=${browser}`, `--retries=${retries}`, '--grep', `\\(faults? ([^)]+, )?(${pattern})[,)]`],
    { PORT: port, PLACET_BROWSERS: browser, FORCE_COLOR: '0' },
  )
  const start = output.indexOf('{')
  if (start < 0) throw new Error(`Playwright says nothing.\n${output}${errors}`)
  const report = JSON.parse(output.slice(start))
  const results = new Map()
  for (const { title, tests } of specsIn(report)) {
    const { status, error } = tests[0]?.results.at(-1) ?? {}
    for (const row of rowsIn(title))
      results.set(row, { status: named(status, error), said: firstLine(error) })
  }
  for (const { message } of report.errors) console.error(message)
  return results
}

function playwright(args, env) {
  const cli = 'node_modules/@playwright/test/cli.js'
  const config = 'tools/breaks/playwright.config.mjs'
  const child = spawn(process.execPath, [cli, 'test', '--config', config, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve({ output, errors }))
  })
}

const specsIn = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsIn)]

function named(status, error) {
  if (status === 'passed' || status === 'skipped') return status
  return !error?.message || NOT_STARTED.test(error.message) ? 'broken' : 'failed'
}

/** Where, and the first thing that is said. */
function firstLine({ message = '', location } = {}) {
  const [line = ''] = stripVTControlCharacters(message).split('\n')
  return `${location ? `${location.file.replace(/.*\//, '')}:${location.line} ` : ''}${line}`
}
