import { describe, expect, test } from 'vitest'
import { dict, isObject, tagOf } from '../../src/shared/dict'
import { HOSTILE } from '../seeded'

describe('a map without a prototype', () => {
  test('has the own entries of its sources, the later over the earlier', () => {
    expect({ ...dict({ a: 1, b: 1 }, { b: 2 }, { c: 3 }) }).toEqual({ a: 1, b: 2, c: 3 })
  })

  test.each([null, undefined, 5, 'ab', true, ['a'], () => {}])('takes nothing from %j', (source) => {
    expect(Object.keys(dict(source))).toEqual([])
  })

  test('takes nothing that is inherited, and answers for no name that it was not given', () => {
    const map = dict(Object.create({ inherited: 1 }))
    for (const name of ['inherited', ...HOSTILE]) expect(map[name], name).toBeUndefined()
  })

  test.each(HOSTILE)('keeps %s as a key like others', (name) => {
    const map = dict<number>(JSON.parse(`{"${name}":1}`))
    expect(Object.entries(map)).toEqual([[name, 1]])
    expect(Object.getPrototypeOf(map)).toBeNull()
  })
})

test.each([
  [{}, true],
  [dict(), true],
  [Object.create(null), true],
  [null, false],
  [undefined, false],
  [[], false],
  ['', false],
  [0, false],
  [new Date(0), false],
  [new Map(), false],
  [() => {}, false],
])('%o is an object as JSON writes it: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected)
})

test('kinds are told apart as `typeof` cannot', () => {
  expect(new Set([null, [], {}, new Date(0)].map(tagOf)).size).toBe(4)
})
