// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leaveNote, takeNote } from '../../src/storage/note'

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('a note is read as it was left, once', () => {
  leaveNote('placet', ['withdraw', 'api', true, 'analytics'])
  expect(takeNote('placet')).toEqual(['withdraw', 'api', 'true', 'analytics'])
  expect(takeNote('placet')).toBeUndefined()
  expect(sessionStorage).toHaveLength(0)
})

test('the last one counts', () => {
  leaveNote('placet', ['close', 'banner', true])
  leaveNote('placet', ['reject-all', 'banner', true])
  expect(takeNote('placet')).toEqual(['reject-all', 'banner', 'true'])
})

test('what was kept without cookies is forgotten with it', () => {
  localStorage.setItem('placet', 'a yes')
  leaveNote('placet', ['withdraw', 'api', true, undefined])
  expect(localStorage.getItem('placet')).toBeNull()
  expect(takeNote('placet')).toEqual(['withdraw', 'api', 'true', ''])
})

test('where there is no storage, there is no note, and nothing is thrown', () => {
  for (const kind of ['localStorage', 'sessionStorage'] as const)
    vi.spyOn(globalThis, kind, 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
  expect(() => leaveNote('placet', ['reject-all'])).not.toThrow()
  expect(takeNote('placet')).toBeUndefined()
})
