import { expect, test } from 'vitest'
import { randomId } from '../../src/client/random-id'

const ids = Array.from({ length: 2000 }, randomId)

test('an id is a UUID of version 4', () => {
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('no two are the same', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test('every digit that may vary does, over its whole range', () => {
  for (const [place, digit] of [...ids[0]!].entries()) {
    const seen = new Set(ids.map((id) => id[place]))
    const expected = digit === '-' || place === 14 ? 1 : place === 19 ? 4 : 16
    expect(seen.size, `place ${place}`).toBe(expected)
  }
})
