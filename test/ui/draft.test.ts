import { describe, expect, test } from 'vitest'
import type { PlacetConfig } from '../../src/config/input'
import { transition } from '../../src/consent/transition'
import type { ConsentRecord, Rules } from '../../src/consent/types'
import { draftOf, namedBy, setSwitch } from '../../src/ui/draft'
import { namedByKey } from '../../src/ui/named-by-key'
import { decision } from '../consent/samples'
import { details } from './samples'

const input: PlacetConfig = {
  transfers: 'ask',
  categories: { analytics: {}, marketing: {} },
  services: [
    { id: 'shop', category: 'necessary', why: 'The basket.' },
    { id: 'ga', category: 'analytics' },
    { id: 'hot', category: 'analytics' },
    { id: 'ads', category: 'marketing', transfers: [{ country: 'US', safeguard: 'none' }] },
  ],
}
const off = {
  categories: { analytics: false, marketing: false },
  services: { ga: false, hot: false, ads: false },
  transfers: { US: false },
}
const all = { categories: { analytics: true, marketing: true } }

/** What is granted when a dialog is opened, some switches are set, and it is saved. */
function saved(
  switches: readonly (readonly [name: string, isOn: boolean])[],
  proof?: Partial<ConsentRecord>,
  more?: Partial<Rules>,
) {
  const given = details(input, proof, more)
  const draft = switches.reduce(
    (now, [name, isOn]) => setSwitch(now, given.config, name, isOn),
    draftOf(given),
  )
  return transition(given.snapshot, given.rules, decision('save', namedBy(draft, given)))[0]
}

describe('a dialog opens with', () => {
  test('everything off, for a visitor who has not chosen', () => {
    expect(draftOf(details(input))).toEqual(off)
  })

  test('what is on, where the mode turns it on', () => {
    const draft = draftOf(details(input, undefined, { mode: 'opt-out', signalled: ['marketing'] }))
    expect(draft).toEqual({
      ...off,
      categories: { analytics: true, marketing: false },
      services: { ga: true, hot: true, ads: false },
    })
  })

  test('the visitor’s own answers', () => {
    const draft = draftOf(
      details(input, {
        categories: { analytics: true, marketing: false },
        services: { hot: false, ads: true },
        transfers: { US: true },
      }),
    )
    expect(draft).toEqual({
      categories: { analytics: true, marketing: false },
      services: { ga: true, hot: false, ads: true },
      transfers: { US: true },
    })
  })

  test('a service on that lacks only its transfer', () => {
    expect(draftOf(details(input, all))).toMatchObject({ services: { ads: true }, transfers: { US: false } })
  })

  test('what is new off, though its category is on', () => {
    const draft = draftOf(details(input, { ...all, known: ['ga', 'ads'] }))
    expect(draft.services).toEqual({ ga: true, hot: false, ads: true })
    expect(draftOf(details(input, { categories: { analytics: true } })).categories).toEqual({
      analytics: true,
      marketing: false,
    })
  })

  test('no switch for what is necessary', () => {
    expect(Object.keys(draftOf(details(input)).services)).not.toContain('shop')
  })
})

describe('a switch', () => {
  const { config } = details(input)

  test.each([
    [
      'category:analytics',
      { categories: { analytics: true }, services: { ga: true, hot: true, ads: false } },
    ],
    ['category:marketing', { categories: { marketing: true }, services: { ga: false, ads: true } }],
    ['service:ga', { categories: { analytics: false }, services: { ga: true, hot: false } }],
    ['transfer:US', { categories: { marketing: false }, services: { ads: false }, transfers: { US: true } }],
  ])('%s sets itself and what is inside it, and nothing else', (name, expected) => {
    const on = setSwitch(off, config, name, true)
    expect(on).toMatchObject(expected)
    expect(setSwitch(on, config, name, false)).toEqual(off)
  })

  test('leaves the draft it was given as it was', () => {
    const before = structuredClone(off)
    setSwitch(off, config, 'category:analytics', true)
    expect(off).toEqual(before)
  })
})

describe('what is saved', () => {
  test('with nothing set is a refusal', () => {
    expect(saved([])).toMatchObject({
      grants: ['necessary', 'shop'],
      decided: true,
      choice: { categories: { analytics: false, marketing: false } },
    })
  })

  test.each([
    [[['category:analytics', true]], ['analytics', 'ga', 'hot']],
    [[['category:marketing', true]], ['marketing']],
    [
      [
        ['category:marketing', true],
        ['transfer:US', true],
      ],
      ['marketing', 'ads'],
    ],
    [[['service:ga', true]], ['ga']],
    [
      [
        ['category:analytics', true],
        ['service:ga', false],
      ],
      ['analytics', 'hot'],
    ],
    [
      [
        ['service:ga', true],
        ['category:analytics', true],
        ['category:analytics', false],
      ],
      [],
    ],
    [[['transfer:US', true]], []],
  ] as const)('with %j grants %j', (switches, expected) => {
    expect(saved(switches).grants.filter((key) => !['necessary', 'shop'].includes(key))).toEqual(expected)
  })

  test('names no service that goes with its category', () => {
    expect(saved([['category:analytics', true]]).choice.services).toEqual({})
  })

  test('turns a service that was refused on again with its category', () => {
    const proof = { categories: { analytics: false, marketing: false }, services: { ga: false } }
    expect(saved([['category:analytics', true]], proof).grants).toContain('ga')
  })

  test('without a touch changes nothing', () => {
    const proof = {
      categories: { analytics: true, marketing: false },
      services: { hot: false, ads: true },
      transfers: { US: true },
    }
    const { snapshot } = details(input, proof)
    expect(saved([], proof).grants).toEqual(snapshot.grants)
  })

  test('without a touch turns on nothing that is new, and leaves nothing to ask', () => {
    const after = saved([], { ...all, known: ['ga', 'ads'] })
    expect(after.grants).not.toContain('hot')
    expect(after.pending).toEqual([])
  })
})

describe('a yes in context names', () => {
  const { config } = details(input)

  test.each([
    ['analytics', { categories: { analytics: true } }],
    ['ga', { services: { ga: true }, transfers: {} }],
    ['ads', { services: { ads: true }, transfers: { US: true } }],
  ])('for %s %j', (key, expected) => {
    expect(namedByKey(key, config)).toEqual(expected)
  })

  test('nothing that it pollutes', () => {
    expect(Object.keys(namedByKey('__proto__', config).categories!)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).true).toBeUndefined()
  })
})
