import { expect, test } from 'vitest'
import { isMet } from '../../src/entries/needs'

const grants = ['necessary', 'analytics', 'visits']

test.each([
  ['analytics', true, true],
  ['analytics visits', true, true],
  [' analytics\n visits ', true, true],
  ['analytics marketing', true, false],
  ['marketing', true, false],
  ['!marketing', true, true],
  ['!marketing', false, false],
  ['!analytics', true, false],
  ['analytics !marketing', true, true],
  ['necessary', false, true],
  ['constructor', true, false],
  ['', true, false],
  ['  ', true, false],
  ['!', true, true],
])('%j, decided: %s, is met: %s', (needs, isDecided, expected) => {
  expect(isMet(needs, grants, isDecided)).toBe(expected)
})
