import { beforeEach, describe, expect, test, vi } from 'vitest'
import { denyGoogle, gtag, updateGoogle } from '../../src/signals/google'

const TYPES = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
]
let layer: IArguments[]
const last = () => [...layer.at(-1)!] as [string, string, Record<string, unknown>]

beforeEach(() => {
  layer = []
  vi.stubGlobal('window', { dataLayer: layer })
})

test('a command is an `arguments` object, since Google ignores lists', () => {
  gtag('dataLayer', 'set', 'ads_data_redaction', true)
  expect(Object.prototype.toString.call(layer[0])).toBe('[object Arguments]')
  expect(Array.isArray(layer[0])).toBe(false)
  expect(last()).toEqual(['set', 'ads_data_redaction', true])
})

test('the default denies all seven, and carries what more is said', () => {
  denyGoogle('dataLayer', { wait_for_update: 500, region: ['FR'] })
  const [command, kind, { wait_for_update, region, ...states }] = last()
  expect([command, kind, wait_for_update, region]).toEqual(['consent', 'default', 500, ['FR']])
  expect(states).toEqual(Object.fromEntries(TYPES.map((type) => [type, 'denied'])))
})

describe('an update names all seven, granted by the category that each follows', () => {
  test.each([
    ['nothing', [], []],
    ['necessary', ['necessary'], ['security_storage']],
    ['analytics', ['analytics'], ['analytics_storage']],
    ['marketing', ['marketing'], ['ad_personalization', 'ad_storage', 'ad_user_data']],
    ['functional', ['functional'], ['functionality_storage', 'personalization_storage']],
    ['chat', ['chat'], []],
    ['everything', ['necessary', 'analytics', 'marketing', 'functional'], TYPES],
  ])('%s', (_, granted, expected) => {
    updateGoogle('dataLayer', (key) => granted.includes(key))
    const [command, kind, states] = last()
    expect([command, kind]).toEqual(['consent', 'update'])
    expect(Object.keys(states).sort()).toEqual(TYPES)
    expect(TYPES.filter((type) => states[type] === 'granted')).toEqual(expected)
    expect(TYPES.filter((type) => states[type] === 'denied')).toEqual(
      TYPES.filter((type) => !expected.includes(type)),
    )
  })
})

describe('where the site has a service that a type is for, its answer counts', () => {
  const known = ['google-analytics', 'google-ads', 'floodlight']
  test.each([
    [
      'the category without the service',
      ['analytics', 'marketing', 'floodlight'],
      ['ad_personalization', 'ad_storage', 'ad_user_data'],
    ],
    ['the service without its category', ['google-analytics'], ['analytics_storage']],
    ['one of two services', ['google-ads'], ['ad_personalization', 'ad_storage', 'ad_user_data']],
    ['neither', ['analytics', 'marketing'], []],
  ])('%s', (_, granted, expected) => {
    updateGoogle(
      'dataLayer',
      (key) => granted.includes(key),
      (key) => known.includes(key),
    )
    const [, , states] = last()
    expect(TYPES.filter((type) => states[type] === 'granted')).toEqual(expected)
  })
})

test('the name of the layer is the site’s to choose', () => {
  denyGoogle('ownLayer')
  expect(layer).toEqual([])
  expect((window as unknown as { ownLayer: unknown[] }).ownLayer).toHaveLength(1)
})
