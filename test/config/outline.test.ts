import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../src/config/outline'

const ga = { id: 'ga', category: 'analytics' }
const map = { id: 'map', category: 'marketing', prefers: 'maps' }
const asked = (written: unknown, ...inUse: readonly string[]) => {
  const outline = outlineOf(written)
  return outline.categories.filter((key) => outline.isAsked(key, new Set(inUse)))
}

describe('categories', () => {
  test.each([
    [undefined, ['analytics', 'marketing', 'chat']],
    [{}, ['analytics', 'marketing', 'chat']],
    [{ categories: {} }, ['analytics', 'marketing', 'chat']],
    [{ categories: 'analytics' }, ['analytics', 'marketing', 'chat']],
    [{ categories: { maps: {}, necessary: {}, analytics: {} } }, ['maps', 'analytics']],
    [{ categories: { Maps: {}, 'no way': {}, maps: {} } }, ['maps']],
    [{ categories: { necessary: {} } }, []],
  ])('of %j are %j', (written, expected) => {
    expect(outlineOf(written).categories).toEqual(expected)
  })

  test('are asked about where the site named them', () => {
    expect(asked({ categories: { analytics: {}, maps: {} } })).toEqual(['analytics', 'maps'])
  })

  test('are asked about where something uses them: markup, a service, or what a service requires', () => {
    expect(asked({})).toEqual([])
    expect(asked({}, 'chat')).toEqual(['chat'])
    expect(asked({ services: [ga] })).toEqual(['analytics'])
    expect(asked({ services: [{ ...ga, requires: ['chat', 'marketing'] }] })).toEqual([
      'analytics',
      'marketing',
      'chat',
    ])
    expect(asked({ services: [{ ...ga, requires: ['chats', 'market'] }] })).toEqual(['analytics'])
  })
})

describe('services', () => {
  test.each([
    [undefined, []],
    ['ga', []],
    [{ 0: ga }, []],
    [['ga', null, 1, ga], [ga]],
  ])('in %j are those that say what they are', (services, expected) => {
    expect(outlineOf({ services }).services).toEqual(expected)
  })

  test('go into the category that they prefer, where the site has it', () => {
    const withMaps = outlineOf({ categories: { marketing: {}, maps: {} }, services: [map, ga] })
    expect(withMaps.services).toEqual([{ ...map, category: 'maps' }, ga])
    expect(withMaps.input.services).toEqual(withMaps.services)
    expect(outlineOf({ services: [map] }).services).toEqual([map])
  })

  test('leave what the site wrote as it was', () => {
    const written = { categories: { maps: {} }, services: [map] }
    const before = structuredClone(written)
    outlineOf(written)
    expect(written).toEqual(before)
  })

  test('keep their place among what could not be understood', () => {
    expect(outlineOf({ services: ['youtube', ga] }).input.services).toEqual(['youtube', ga])
    expect(outlineOf({ services: 'youtube' }).input.services).toBe('youtube')
    expect(outlineOf({}).input).not.toHaveProperty('services')
  })

  test('that are necessary are exempt where they say why', () => {
    const services = [
      { id: 'shop', category: 'necessary', why: 'The basket.' },
      { id: 'mute', category: 'necessary' },
      { id: 'empty', category: 'necessary', why: '' },
      { ...ga, why: 'We like numbers.' },
    ]
    expect(outlineOf({ services }).exempt).toEqual(['shop'])
  })
})

test.each([
  ['necessary', true],
  ['analytics', true],
  ['ga', true],
  ['maps', false],
  ['', false],
  ['constructor', false],
])('the key %j is known: %s', (key, expected) => {
  expect(outlineOf({ services: [ga, map] }).isKnown(key)).toBe(expected)
})

test.each([
  [{}, 'opt-in'],
  [{ mode: 'opt-out' }, 'opt-out'],
  [{ mode: { default: 'opt-in', US: 'opt-out' }, region: 'US-NY' }, 'opt-out'],
])('the mode of %j is %s', (written, mode) => {
  expect(outlineOf(written).mode).toBe(mode)
})

test.each([
  [{}, 'placet'],
  [{ storage: { name: 'choice' } }, 'choice'],
  [{ storage: 'choice' }, 'placet'],
])('the cookie of %j is named %s', (written, name) => {
  expect(outlineOf(written).name).toBe(name)
})

test('the mark is the same for the same config, and another for another', () => {
  expect(outlineOf({ services: [ga] }).mark).toBe(outlineOf({ services: [{ ...ga }] }).mark)
  expect(outlineOf({ services: [ga] }).mark).not.toBe(outlineOf({ services: [map] }).mark)
})
