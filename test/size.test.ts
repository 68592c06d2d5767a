/**
 * The budgets of package.json hold for the built files, and README.md quotes what was measured.
 */
import { describe, expect, test } from 'vitest'
import { measure, quotedTable, readmeTable } from '../tools/sizes.mjs'

const rows = measure()
const renew = 'README.md is behind: node tools/sizes.mjs --write'

test.each(rows)('$name keeps to $max bytes', ({ problems }) => {
  expect(problems).toEqual([])
})

describe('the table in README.md', () => {
  const quoted = quotedTable()?.split('\n') ?? []
  const measured = readmeTable(rows).split('\n')
  const withoutSize = (line: string) => line.replace(/[\d.]+ kB(?= \| [\d.]+ kB \|$)/, '…')
  const sizeIn = (line: string | undefined) => Number(line?.match(/([\d.]+) kB \| [\d.]+ kB \|$/)?.[1])

  test('names the same visits, files and budgets', () => {
    expect(quoted.map(withoutSize), renew).toEqual(measured.map(withoutSize))
  })

  test('quotes the measured sizes', () => {
    for (const [index, { bytes }] of rows.entries()) {
      // Two versions of the compressor may differ by some bytes, and so fall on two sides of a rounding.
      const off = Math.abs(sizeIn(quoted[index + 2]) - bytes / 1000)
      expect(off, `${rows[index]!.name}: ${renew}`).toBeLessThan(0.1)
    }
  })
})
