import { expect, test } from 'vitest'
import { modeOf } from '../../src/consent/mode'

const byRegion = { default: 'opt-in', US: 'opt-out', 'US-CA': 'opt-in', CH: 'notice' }

test.each([
  [byRegion, 'US', 'opt-out'],
  [byRegion, 'US-NY', 'opt-out'],
  [byRegion, 'US-CA', 'opt-in'],
  [byRegion, 'CH-VD', 'notice'],
  [byRegion, 'FR', 'opt-in'],
  [byRegion, '', 'opt-in'],
  [byRegion, undefined, 'opt-in'],
  [byRegion, 'USA', 'opt-in'],
  [{ default: 'notice' }, 'FR', 'notice'],
  [{ default: 'opt-out', FR: 'opt-in' }, 'FR-75', 'opt-in'],
  ['opt-out', 'FR', 'opt-out'],
  ['notice', undefined, 'notice'],
])('of %j, the region %j gets %s', (mode, region, expected) => {
  expect(modeOf(mode, region)).toBe(expected)
})

test.each([
  [undefined],
  [null],
  [''],
  ['optout'],
  ['OPT-OUT'],
  [true],
  [['opt-out']],
  [{}],
  [{ US: 'opt-out' }],
  [{ default: 'off', US: 'opt-out' }],
  [{ default: { US: 'opt-out' } }],
])('what is not understood asks: %j', (mode) => {
  expect(modeOf(mode, 'FR')).toBe('opt-in')
})

test.each(['constructor', '__proto__', 'toString'])('a region named %s finds nothing inherited', (region) => {
  expect(modeOf({ default: 'notice' }, region)).toBe('notice')
})

test('an unknown mode of a region asks, though the default would not', () => {
  expect(modeOf({ default: 'notice', FR: 'maybe' }, 'FR')).toBe('opt-in')
})
