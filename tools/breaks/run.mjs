/**
 * Sees each row of the fault matrix red once, by breaking the code: a row that stays green on its break proves nothing.
 *
 * `npm run breaks`, or `npm run breaks -- B11 C8.2` for some rows. In a copy of the sources: first the rows as
 * the code is, all of which must pass (`--unseen` leaves that out); then each break, built, served and told, on
 * which its rows must fail.
 */
import { firefoxPath } from '../browsers.mjs'
import { createCopy } from './copy.mjs'
import { breaks, editsOf } from './index.mjs'
import { runRows } from './stories.mjs'

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const isAsked = (row) =>
  !asked.length || asked.some((one) => row === one || row.startsWith(/\d/.test(one) ? `${one}.` : one))
const chosen = breaks.map((one) => ({ ...one, rows: one.rows.filter(isAsked) })).filter(({ rows }) => rows[0])
const problems = []

const { port, breakBy, remove } = await createCopy()
try {
  if (!process.argv.includes('--unseen'))
    for (const browser of ['chromium', 'firefox']) {
      const rows = new Set(chosen.filter((one) => browser === browserOf(one)).flatMap((one) => one.rows))
      // A busy machine can be late with what is right, so a second try counts: that it can pass is what is asked.
      if (rows.size) await tell('the code as it is', [...rows], 'passed', { browser, retries: 1 })
    }
  for (const one of chosen) {
    const { why, rows } = one
    try {
      await breakBy(editsOf(one))
      await tell(why, rows, 'failed', { browser: browserOf(one) })
    } catch (error) {
      problems.push(`${rows.join(' ')} not tried: ${why}`)
      console.log(`! ${error}`)
    }
  }
} finally {
  await remove()
}
for (const problem of problems) console.error(problem)
console.log(`\n${chosen.length} breaks, ${problems.length} problems`)
process.exit(problems.length ? 1 : 0)

function browserOf({ browser = 'chromium' }) {
  return browser
}

/** Runs `rows`, says what became of them, and notes those that are not as `wanted`. */
async function tell(why, rows, wanted, { browser, retries }) {
  console.log(`\n${why}`)
  if (browser === 'firefox' && !firefoxPath()) return console.log(`  ${rows.join(' ')} not tried: no Firefox`)
  const results = await runRows(rows, { port, browser, retries })
  for (const row of rows) {
    const { status = 'missing', said = '' } = results.get(row) ?? {}
    const isRight = status === wanted
    if (!isRight) problems.push(`${row} ${status}: ${why}`)
    if (!isRight || wanted === 'failed') console.log(`  ${isRight ? ' ' : '!'} ${row} ${status} ${said}`)
  }
}
