import { beforeEach, expect, test, vi } from 'vitest'
import { layerOf } from '../../src/signals/layer'

let globals: Record<string, unknown>
beforeEach(() => {
  globals = {}
  vi.stubGlobal('window', globals)
})

test('a layer is made where there is none, once', () => {
  const made = layerOf('dataLayer')
  made.push('a')
  expect(globals.dataLayer).toBe(made)
  expect(layerOf('dataLayer')).toBe(made)
  expect([...(made as unknown as Iterable<unknown>)]).toEqual(['a'])
})

test('a layer that is there is taken, with what is in it', () => {
  globals.uetq = ['before']
  layerOf('uetq').push('after')
  expect(globals.uetq).toEqual(['before', 'after'])
})

test('so is what a tag put in its place, as long as it has a push', () => {
  const tag = { push: vi.fn() }
  globals.uetq = tag
  layerOf('uetq').push('consent')
  expect(tag.push).toHaveBeenCalledExactlyOnceWith('consent')
})

test.each([[undefined], [null], [0], ['x'], [{}], [{ push: 1 }]])(
  '%j in its place gives way to a list',
  (stranger) => {
    globals.dataLayer = stranger
    layerOf('dataLayer').push('a')
    expect(globals.dataLayer).toEqual(['a'])
  },
)
