import { expect, test } from 'vitest'
import { fill } from '../../src/config/fill'
import { HOSTILE } from '../seeded'

const defaults = { count: 1, name: 'a', isOn: false, list: [] as unknown[], map: {} as object }

function filled(source: unknown) {
  const reports: string[] = []
  const result = fill(defaults, source, 'at.', (code, detail) => reports.push(`${code} ${detail}`))
  return { result, reports }
}

test('what is of the same kind is taken', () => {
  const source = { count: 2, name: '', isOn: true, list: [1], map: { a: 1 } }
  expect(filled(source)).toEqual({ result: source, reports: [] })
})

test('what is not there is the default, without a word', () => {
  expect(filled({ count: undefined })).toEqual({ result: defaults, reports: [] })
})

test.each([
  ['count', '2'],
  ['count', true],
  ['count', null],
  ['count', [2]],
  ['name', 2],
  ['name', {}],
  ['name', null],
  ['isOn', 'false'],
  ['isOn', 0],
  ['list', {}],
  ['list', 'a,b'],
  ['list', { length: 0 }],
  ['map', []],
  ['map', null],
  ['map', 'a'],
])('%s as %j is the default, and is reported with its path', (name, value) => {
  expect(filled({ [name]: value })).toEqual({ result: defaults, reports: [`PLACET_CONFIG_TYPE at.${name}`] })
})

test.each([null, undefined, 1, 'count', true, [], [{ count: 2 }]])('of %j nothing is taken', (source) => {
  expect(filled(source).result).toEqual(defaults)
})

test('a field that nobody knows is reported, and left out', () => {
  expect(filled({ cuont: 2 })).toEqual({ result: defaults, reports: ['PLACET_CONFIG_UNKNOWN at.cuont'] })
})

test.each(HOSTILE)('a field %s is left out, and nothing is taken from it', (name) => {
  const { result } = filled(JSON.parse(`{"${name}":{"count":9}}`))
  expect(Object.getOwnPropertyNames(result)).toEqual(Object.keys(defaults))
  expect(result.count).toBe(1)
  expect(Object.getPrototypeOf(result)).toBe(Object.prototype)
})

test('what is inherited is not taken', () => {
  expect(filled(Object.create({ count: 2 })).result.count).toBe(1)
})

test('neither the source nor the defaults are written to', () => {
  const source = Object.freeze({ count: 2, list: Object.freeze([1]) })
  expect(fill(Object.freeze(defaults), source, '', () => {})).not.toBe(defaults)
})
