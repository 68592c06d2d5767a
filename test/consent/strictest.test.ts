import { describe, expect, test } from 'vitest'
import { initial } from '../../src/consent/grants'
import { strictest } from '../../src/consent/strictest'
import type { Answers, ConsentRecord, Rules } from '../../src/consent/types'
import { createChance } from '../seeded'
import { record, rules, service } from './samples'

const CATEGORIES = ['analytics', 'marketing', 'constructor']
const given: Rules = rules({
  categories: CATEGORIES,
  services: [
    service('ga', 'analytics'),
    service('heat', 'analytics', { requires: ['marketing'] }),
    service('ads', 'marketing', { consentCountries: ['US'] }),
  ],
})
const grantsOf = (proof: ConsentRecord | undefined) => initial(given, proof).grants

test('no record gives none, and one gives itself', () => {
  const one = record({ categories: { analytics: true } })
  expect(strictest([])).toBeUndefined()
  expect(strictest([one])).toBe(one)
})

describe('of two copies', () => {
  const yes = record({
    categories: { analytics: true, marketing: true, constructor: true },
    transfers: { US: true },
    known: ['ga', 'heat', 'ads'],
  })
  const no = record({
    categories: { analytics: false, marketing: false, constructor: false },
    known: ['ga', 'heat', 'ads'],
  })

  test.each([
    ['older', '2026-02-01T12:00:00.000Z'],
    ['newer', '2026-03-01T13:00:00.000Z'],
    ['of the same second', yes.updated],
  ])('the no wins, though the yes is %s', (_, updated) => {
    const planted = { ...yes, updated }
    for (const records of [
      [no, planted],
      [planted, no],
      [planted, no, planted],
    ])
      expect(grantsOf(strictest(records))).toEqual(['necessary'])
  })

  test('a key that only one names is not granted', () => {
    const silent = record({ categories: { marketing: true } })
    const both = strictest([yes, silent])
    expect(both?.categories).toEqual({ analytics: false, marketing: true, constructor: false })
    expect(both?.transfers).toEqual({ US: false })
    expect(grantsOf(both)).toEqual(['necessary', 'marketing'])
  })

  test('the facts are those of the newer', () => {
    const newer = record({ ...no, id: 'newer', updated: '2026-03-02T12:00:00.000Z' })
    for (const records of [
      [yes, newer],
      [newer, yes],
    ])
      expect(strictest(records)?.id).toBe('newer')
  })

  test('a service is known if both know it', () => {
    const both = strictest([yes, { ...yes, known: ['hot', 'ga'] }])
    expect(both?.known).toEqual(['ga'])
    expect(grantsOf(both)).toEqual(['necessary', 'analytics', 'marketing', 'constructor', 'ga'])
  })

  test('of two revisions neither grants, as a later one alone would not', () => {
    const later = { ...yes, revision: yes.revision + 1 }
    for (const records of [
      [yes, later],
      [later, yes],
    ])
      expect(grantsOf(strictest(records))).toEqual(['necessary'])
  })

  test('of two revisions neither grants, as the older one alone would not', () => {
    const current = { ...yes, updated: '2026-03-02T12:00:00.000Z' }
    const outdated = { ...yes, revision: 0 }
    expect(grantsOf(outdated)).toEqual(['necessary'])
    for (const records of [
      [current, outdated],
      [outdated, current],
    ])
      expect(grantsOf(strictest(records))).toEqual(['necessary'])
  })
})

test('of any records, what is granted each of them grants', () => {
  const chance = createChance(1)
  const keys = [...CATEGORIES, 'ga', 'heat', 'ads', 'US']
  const answers = (): Answers =>
    Object.fromEntries(chance.some(keys, 0.7).map((key) => [key, chance.isHeads(0.8)]))
  const wrong: string[] = []
  let granted = 0
  for (let run = 0; run < 3000; run++) {
    const records = chance.times(2 + chance.below(2), () =>
      record({
        updated: new Date(Date.UTC(2026, 1, 1 + chance.below(3))).toISOString(),
        categories: answers(),
        services: chance.isHeads() ? answers() : {},
        transfers: answers(),
        known: chance.some(['ga', 'heat', 'ads'], 0.8),
      }),
    )
    const grants = grantsOf(strictest(records))
    granted += grants.length
    for (const one of records.map(grantsOf))
      for (const key of grants) if (!one.includes(key)) wrong.push(`${key} in run ${run}`)
  }
  expect(wrong).toEqual([])
  expect(granted).toBeGreaterThan(4000)
})
