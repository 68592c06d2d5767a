import { describe, expect, test } from 'vitest'
import { resolveConfig } from '../../src/config/resolve'
import { rulesOf } from '../../src/config/rules'
import { isSafeguarded } from '../../src/config/transfers'

const rules = (input: object, circumstances: Partial<Parameters<typeof rulesOf>[1]> = {}) =>
  rulesOf(
    resolveConfig(input, () => {}),
    { gpc: false, inUse: [], ...circumstances },
  )

describe('categories that are asked about', () => {
  const services = [{ id: 'ga', category: 'analytics', requires: ['chat'] }]

  test.each([
    [
      'those that are named, used or not',
      { categories: { maps: {}, necessary: {}, chat: {} } },
      [],
      ['maps', 'chat'],
    ],
    ['none where nothing uses one', {}, [], []],
    ['those of services, and what services require', { services }, [], ['analytics', 'chat']],
    ['those that the page needs', {}, ['marketing', 'ghost'], ['marketing']],
  ])('are %s', (_, input, inUse, expected) => {
    expect(rules(input, { inUse }).categories).toEqual(expected)
  })
})

test('a signal refuses what the config says, where the browser carries it', () => {
  expect(rules({}).signalled).toEqual([])
  expect(rules({}, { gpc: true }).signalled).toEqual(['marketing'])
  expect(rules({ signals: { gpc: ['analytics'] } }, { gpc: true }).signalled).toEqual(['analytics'])
})

test('what a signal refused on an earlier visit stays refused, with the signal and without', () => {
  expect(rules({}, { refused: ['chat'] }).signalled).toEqual(['chat'])
  expect(rules({}, { gpc: true, refused: ['chat'] }).signalled).toEqual(['marketing', 'chat'])
})

test('mode, revision and services are the config’s', () => {
  const { mode, revision, services } = rules({
    mode: 'notice',
    revision: 3,
    services: [{ id: 'ga', category: 'analytics' }],
  })
  expect([mode, revision, services.map(({ id }) => id)]).toEqual(['notice', 3, ['ga']])
})

test.each([
  ['adequacy', true],
  ['dpf', true],
  ['scc', true],
  ['bcr', true],
  ['none', false],
  ['', false],
  ['adequacyx', false],
  ['no scc', false],
  ['SCC', false],
  [undefined, false],
  [['scc'], false],
])('the safeguard %j protects: %s', (safeguard, expected) => {
  expect(isSafeguarded({ country: 'US', safeguard: safeguard as never })).toBe(expected)
})
