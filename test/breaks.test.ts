/** Every row of the fault matrix has a fault that turns it red; `npm run breaks` sees that it does. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breaks, editsOf } from '../tools/breaks/index.mjs'

const page = readFileSync('docs/reliability.md', 'utf8')
/** `| ids | what happens | goes red when |` */
const rows = [...page.matchAll(/^\| ([A-F]\d[\w., ]*) \|.* \| ([^|]*) \|$/gm)].flatMap(
  ([, ids = '', red = '']) => ids.split(/,\s*/).map((id) => ({ id, red })),
)
const broken = new Set(breaks.flatMap((one) => one.rows))

test('every row goes red', () => {
  expect(rows.length).toBeGreaterThan(150)
  const without = rows.filter(({ id }) => !broken.has(id))
  expect(without.map(({ id }) => id)).toEqual([])
})

test('no row is named that is not there', () => {
  const ids = rows.map(({ id }) => id)
  expect([...broken].filter((id) => !ids.includes(id))).toEqual([])
})

test('docs/reliability.md says what each row goes red for', () => {
  const behind = breaks.filter((one) =>
    one.rows.some((id) => !rows.some((row) => row.id === id && row.red.includes(one.why))),
  )
  expect(
    behind.map(({ why }) => why),
    'docs/reliability.md is behind: node tools/reliability.mjs',
  ).toEqual([])
})

describe.each(breaks)('$why', (one) => {
  test.each(editsOf(one))('changes one place of $file', ({ file, find, replace }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2)
    expect(replace).not.toBe(find)
  })
})

test('each fault is told apart by its words', () => {
  const words = breaks.map(({ why }) => why)
  expect(words.filter((why, index) => words.indexOf(why) !== index)).toEqual([])
})
