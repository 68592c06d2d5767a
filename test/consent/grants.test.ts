import { describe, expect, test } from 'vitest'
import { initial } from '../../src/consent/grants'
import { type ConsentRecord, modes, type Rules } from '../../src/consent/types'
import { record, rules, service } from './samples'

const ga = service('ga', 'analytics')

/** Whether `key` is allowed to a visitor who comes with `proof`. */
const isAllowed = (key: string, given: Rules, proof?: Partial<ConsentRecord>): boolean =>
  initial(given, proof && record({ known: given.services.map(({ id }) => id), ...proof })).grants.includes(
    key,
  )

describe('what decides about a service, the first first', () => {
  test.each([
    [
      'its own yes, over the category’s no',
      { services: { ga: true }, categories: { analytics: false } },
      true,
    ],
    [
      'its own no, over the category’s yes',
      { services: { ga: false }, categories: { analytics: true } },
      false,
    ],
    ['the category’s yes', { categories: { analytics: true } }, true],
    ['the category’s no', { categories: { analytics: false } }, false],
    ['nothing, which is off', { categories: {} }, false],
  ])('%s, in every mode, whatever the signal', (_, proof, isOn) => {
    for (const mode of modes)
      for (const signalled of [[], ['analytics']])
        expect(
          isAllowed('ga', rules({ mode, signalled, services: [ga] }), proof),
          `${mode} ${signalled}`,
        ).toBe(isOn)
  })

  test.each([
    ['opt-in', [], false],
    ['opt-in', ['analytics'], false],
    ['opt-out', [], true],
    ['opt-out', ['analytics'], false],
    ['opt-out', ['marketing'], true],
    ['notice', [], true],
    ['notice', ['analytics'], false],
  ] as const)('before any choice, %s with a signal against %j gives %s', (mode, signalled, isOn) => {
    const given = rules({ mode, signalled, services: [ga] })
    expect(isAllowed('ga', given)).toBe(isOn)
    expect(isAllowed('analytics', given)).toBe(isOn)
  })
})

describe('keys', () => {
  test.each(modes)('a key that nobody declared is not allowed in %s', (mode) => {
    const given = rules({ mode, services: [ga] })
    for (const key of ['', 'analytic', 'ANALYTICS', 'constructor', '__proto__', 'toString', '!analytics'])
      expect(isAllowed(key, given), key).toBe(false)
  })

  test('an answer for a category that is not in use allows nothing', () => {
    const proof = { categories: { chat: true }, services: { ghost: true } }
    expect(initial(rules(), record(proof)).grants).toEqual(['necessary'])
  })

  test('what is necessary needs no yes, and no answer takes it away', () => {
    const given = rules({ services: [service('shop', 'necessary')] })
    expect(isAllowed('necessary', given, { categories: { necessary: false } })).toBe(true)
    expect(isAllowed('shop', given)).toBe(true)
    expect(isAllowed('shop', given, { known: [] })).toBe(true)
  })

  test('a service that is barred is held even by a yes of its own, and in `necessary`', () => {
    const services = [
      service('ga', 'analytics', { barred: 'PLACET_PROMISE' }),
      service('shop', 'necessary', { barred: 'PLACET_SERVICE_WHY' }),
    ]
    const proof = { categories: { analytics: true }, services: { ga: true, shop: true } }
    for (const mode of modes) expect(isAllowed('ga', rules({ mode, services }), proof)).toBe(false)
    expect(isAllowed('shop', rules({ services }), proof)).toBe(false)
  })
})

describe('a service that requires further keys', () => {
  const heat = service('heat', 'analytics', { requires: ['marketing', 'ga'] })
  const services = [ga, heat]

  test.each([
    [{ analytics: true, marketing: true }, {}, true],
    [{ analytics: true, marketing: false }, {}, false],
    [{ analytics: true }, {}, false],
    [{ analytics: true, marketing: true }, { ga: false }, false],
    [{ analytics: false, marketing: true }, { heat: true, ga: true }, true],
    [{ analytics: false, marketing: true }, { heat: true }, false],
  ])('with %j and %j is allowed: %s', (categories, own, isOn) => {
    expect(isAllowed('heat', rules({ services }), { categories, services: own })).toBe(isOn)
  })

  test('is held where a required key does not exist, or is barred', () => {
    for (const required of [
      service('ga', 'analytics', { barred: 'PLACET_PROMISE' }),
      service('other', 'analytics'),
    ])
      expect(
        isAllowed('heat', rules({ services: [required, heat] }), {
          categories: { analytics: true, marketing: true },
        }),
      ).toBe(false)
  })

  test('waits for nothing more where it requires `necessary`', () => {
    const given = rules({ services: [service('ga', 'analytics', { requires: ['necessary'] })] })
    expect(isAllowed('ga', given, { categories: { analytics: true } })).toBe(true)
  })

  test.each([
    ['itself', [['a', ['a']]]],
    [
      'another that requires it',
      [
        ['a', ['b']],
        ['b', ['a']],
      ],
    ],
    [
      'a circle of three',
      [
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ],
    ],
  ] as const)('is held, and so is the circle, where it requires %s', (_, circle) => {
    const services = circle.map(([id, requires]) => service(id, 'analytics', { requires }))
    const snapshot = initial(
      rules({ services }),
      record({ categories: { analytics: true }, known: ['a', 'b', 'c'] }),
    )
    expect(snapshot.grants).toEqual(['necessary', 'analytics'])
  })

  test('may be reached by two ways that are no circle', () => {
    const services = [
      service('top', 'analytics', { requires: ['left', 'right'] }),
      service('left', 'analytics', { requires: ['base'] }),
      service('right', 'analytics', { requires: ['base'] }),
      service('base', 'analytics'),
    ]
    expect(isAllowed('top', rules({ services }), { categories: { analytics: true } })).toBe(true)
  })
})

describe('a service with a transfer that needs a yes of its own', () => {
  const services = [service('ga', 'analytics', { consentCountries: ['US', 'IN'] })]

  test.each([
    [{ US: true, IN: true }, true],
    [{ US: true }, false],
    [{ US: true, IN: false }, false],
    [{}, false],
  ])('with the transfers %j is allowed: %s', (transfers, isOn) => {
    const given = rules({ services })
    expect(isAllowed('ga', given, { categories: { analytics: true }, transfers })).toBe(isOn)
    expect(isAllowed('ga', given, { services: { ga: true }, transfers })).toBe(isOn)
  })

  test('is held before any choice in every mode', () => {
    for (const mode of modes) expect(isAllowed('ga', rules({ mode, services }))).toBe(false)
  })
})

describe('a service that begins to send data where nobody was asked about', () => {
  const given = rules({
    services: [service('ga', 'analytics', { consentCountries: ['US', 'IN'] }), service('ads', 'marketing')],
  })
  const known = ['ga', 'ads']

  test.each([
    ['that its category allowed', { categories: { analytics: true, marketing: true } }, ['ga']],
    [
      'that was allowed by name',
      { categories: { analytics: false, marketing: true }, services: { ga: true } },
      ['ga'],
    ],
    [
      'that was refused by name',
      { categories: { analytics: true, marketing: true }, services: { ga: false } },
      [],
    ],
    ['that its category refused', { categories: { analytics: false, marketing: true } }, []],
    [
      'whose countries were all answered',
      { categories: { analytics: true, marketing: true }, transfers: { US: true, IN: false } },
      [],
    ],
    [
      'one of whose countries was not answered',
      { categories: { analytics: true, marketing: true }, transfers: { US: true } },
      ['ga'],
    ],
  ])('%s is held, and asked about again: %3$j', (_, proof, pending) => {
    const snapshot = initial(given, record({ known, ...proof }))
    expect(snapshot.pending).toEqual(pending)
    expect(snapshot.decided).toBe(!pending.length)
    expect(snapshot.grants).not.toContain('ga')
  })

  test('is no question of its own before any choice', () => {
    expect(initial(given).pending).toEqual(['analytics', 'marketing'])
  })
})

describe('what is new since the choice', () => {
  const maps = service('maps', 'chat')
  const hot = service('hot', 'analytics')

  test.each(modes)('is off in %s, and asked about alone', (mode) => {
    const given = rules({ mode, categories: ['analytics', 'marketing', 'chat'], services: [ga, hot, maps] })
    const proof = record({ categories: { analytics: true, marketing: false }, known: ['ga'] })
    const { grants, pending, decided } = initial(given, proof)
    expect(grants).toEqual(['necessary', 'analytics', 'ga'])
    expect(pending).toEqual(['chat', 'hot'])
    expect(decided).toBe(false)
  })

  test('is no question where a service was answered by name', () => {
    const given = rules({ services: [ga] })
    const proof = record({
      categories: { analytics: true, marketing: true },
      services: { ga: true },
      known: [],
    })
    expect(initial(given, proof)).toMatchObject({ pending: [], decided: true })
  })

  test('is no question in `necessary`', () => {
    const given = rules({ services: [service('shop', 'necessary')] })
    const proof = record({ categories: { analytics: true, marketing: true } })
    expect(initial(given, proof)).toMatchObject({ pending: [], decided: true })
  })

  test('leaves the rest as it was when a category goes', () => {
    const given = rules({ categories: ['analytics'] })
    expect(initial(given, record({ categories: { analytics: true, marketing: true } }))).toMatchObject({
      grants: ['necessary', 'analytics'],
      decided: true,
    })
  })
})

describe('where a visitor stands', () => {
  test('without a record everything is asked, in the order it is shown', () => {
    const given = rules({ categories: ['marketing', 'chat', 'analytics'], services: [ga] })
    expect(initial(given)).toMatchObject({
      grants: ['necessary'],
      pending: ['marketing', 'chat', 'analytics'],
      decided: false,
      record: undefined,
    })
  })

  test.each([0, 2, 1.5])('a record of another revision than %d counts as none', (revision) => {
    const proof = record({
      categories: { analytics: true, marketing: true },
      services: { ga: true },
      known: ['ga'],
    })
    expect(initial(rules({ revision, services: [ga] }), proof)).toEqual(
      initial(rules({ revision, services: [ga] })),
    )
  })

  test('with nothing to ask, a record decides, and no record does not', () => {
    const given = rules({ categories: [] })
    expect(initial(given).decided).toBe(false)
    expect(initial(given, record()).decided).toBe(true)
  })

  test('maps without a prototype hold the answers, so that no name finds an inherited one', () => {
    for (const answers of Object.values(initial(rules()).choice))
      expect(Object.getPrototypeOf(answers)).toBeNull()
    const categories = ['constructor', 'valueOf']
    expect(initial(rules({ categories }))).toMatchObject({ grants: ['necessary'], pending: categories })
  })
})
