import { describe, expect, test } from 'vitest'
import { addMonths, monthsOf } from '../../src/consent/months'
import { createChance } from '../seeded'

const at = (day: string) => `${day}T12:34:56.000Z`
const DAY_MS = 86_400_000

test.each([
  [undefined, 6],
  [6, 6],
  [12.9, 12],
  [0, 1],
  [-5, 1],
  [99, 24],
  [Number.POSITIVE_INFINITY, 24],
  [Number.NaN, 6],
  ['9', 6],
  [null, 6],
])('%j months are kept as %j', (months, kept) => {
  expect(monthsOf(months)).toBe(kept)
})

test.each([
  ['2026-01-15', 6, '2026-07-15'],
  ['2026-03-31', 6, '2026-09-30'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2023-08-30', 6, '2024-02-29'],
  ['2023-08-29', 6, '2024-02-29'],
  ['2023-08-28', 6, '2024-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-02-29', 6, '2024-08-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-07-01', 6, '2027-01-01'],
  ['2099-08-31', 6, '2100-02-28'],
  ['1999-08-31', 6, '2000-02-29'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(at(from), months)).toBe(at(to))
})

describe('six months', () => {
  const chance = createChance(6)
  const days = Array.from({ length: 4 * 366 }, (_, index) => new Date(Date.UTC(2023, 5, 1) + index * DAY_MS))

  test('are 181 to 184 days from every day of four years, and all four lengths occur', () => {
    const lengths = days.map((day) => (Date.parse(addMonths(day.toISOString(), 6)) - day.getTime()) / DAY_MS)
    expect([...new Set(lengths)].sort()).toEqual([181, 182, 183, 184])
  })

  test('end at the hour they began, also over a change of the clocks', () => {
    for (const day of chance.some(days, 0.1))
      expect(addMonths(day.toISOString(), 6).slice(10)).toBe(day.toISOString().slice(10))
  })

  test('never end before those that began earlier', () => {
    const ends = days.map((day) => addMonths(day.toISOString(), 6))
    expect(ends).toEqual([...ends].sort())
  })
})
