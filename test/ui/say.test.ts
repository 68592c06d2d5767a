import { describe, expect, test } from 'vitest'
import type { PlacetConfig } from '../../src/config/input'
import { say } from '../../src/ui/say'
import type { Stage, View } from '../../src/ui/types'
import { record } from '../consent/samples'
import { texts, view } from './samples'

const input: PlacetConfig = {
  services: [
    { id: 'shop', category: 'necessary', why: 'The basket.' },
    { id: 'ga', category: 'analytics', name: 'Google Analytics' },
    { id: 'ads', category: 'marketing' },
  ],
}
// The cast: what is said depends on neither the page nor the actions.
const said = (more: Partial<View>, given = input) => say({ view: view(given, more), texts } as Stage)
const proof = record({ categories: { analytics: true, marketing: false, necessary: true } })

describe('after a decision is said', () => {
  test.each([
    [
      'each category, on or off',
      ['necessary', 'analytics', 'ga'],
      'Choice saved: Analytics on, Marketing off.',
    ],
    [
      'a service that is off on its own',
      ['necessary', 'analytics'],
      'Choice saved: Analytics on, Marketing off, Google Analytics off.',
    ],
    [
      'a service that is on on its own, by its id where it has no name',
      ['necessary', 'analytics', 'ga', 'ads'],
      'Choice saved: Analytics on, Marketing off, ads on.',
    ],
  ])('%s', (_, grants, expected) => {
    expect(said({ record: proof, grants })).toBe(expected)
  })

  test.each([
    ['ar', '، '],
    ['ja', '、'],
    ['zh-hant', '、'],
    ['fr', ', '],
  ] as const)('with the comma of %s', (language, comma) => {
    expect(said({ record: proof, grants: ['necessary', 'analytics', 'ga'], language })).toBe(
      `Choice saved: Analytics on${comma}Marketing off.`,
    )
  })

  test('in the site’s own words', () => {
    const own = { categories: { analytics: { texts: { en: { title: 'Counting' } } } } }
    expect(
      said({ record: record({ categories: { analytics: true } }), grants: ['necessary', 'analytics'] }, own),
    ).toBe('Choice saved: Counting on.')
  })

  test('that it could not be kept', () => {
    const kept = said({ record: proof, grants: ['necessary', 'analytics', 'ga'] })
    expect(said({ record: proof, grants: ['necessary', 'analytics', 'ga'], isKept: false })).toBe(
      `${kept} ${texts.status.session}`,
    )
  })

  test('nothing where nothing was decided', () => {
    expect(said({})).toBe('')
  })
})
