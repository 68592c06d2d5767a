import { expect, test } from 'vitest'
import { readGpc } from '../../src/signals/gpc'

test('the signal is read where it is there', () => {
  expect(readGpc({ globalPrivacyControl: true })).toBe(true)
  expect(readGpc(Object.create({ globalPrivacyControl: true }))).toBe(true)
})

test.each([
  {},
  { globalPrivacyControl: false },
  { globalPrivacyControl: 1 },
  { globalPrivacyControl: 'true' },
  { globalPrivacyControl: null },
  { doNotTrack: '1' },
])('%j is no signal', (nav) => {
  expect(readGpc(nav)).toBe(false)
})
