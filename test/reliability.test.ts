/** `docs/reliability.md` lists the faults that are tried. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/reliability.md', 'utf8')
const files = readdirSync('e2e/matrix').filter((file) => file.endsWith('.spec.ts'))
const again = 'docs/reliability.md is behind: node tools/reliability.mjs'
const rows = new Set(page.split('\n').filter((line) => /^\| [A-Z]\d/.test(line)))

test('at least sixty faults are tried', () => {
  expect(rows.size).toBeGreaterThanOrEqual(60)
})

test.each(files)('%s is listed, with each of its rows', (file) => {
  expect(page, again).toContain(`](../e2e/matrix/${file})`)
  const source = readFileSync(`e2e/matrix/${file}`, 'utf8')
  // Titles as they are written; those that are put together are listed as they run.
  const titles = [...source.matchAll(/test\(\s*'((?:[^'\\]|\\.)*?) \(faults? ([A-Z][\w., ]*?)\)/g)]
  const missing = titles.filter(
    ([, title = '', ids = '']) => !page.includes(`| ${ids} | ${title.replaceAll("\\'", "'")}`),
  )
  expect(
    missing.map(([, title]) => title),
    again,
  ).toEqual([])
})
