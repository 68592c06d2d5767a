import { describe, expect, test } from 'vitest'
import { initial } from '../../src/consent/grants'
import { transition } from '../../src/consent/transition'
import type { Rules } from '../../src/consent/types'
import { decision, NOW, after as outcome, record, rules, service } from './samples'

const given: Rules = rules({
  categories: ['analytics', 'marketing', 'chat'],
  services: [
    service('ga', 'analytics'),
    service('hot', 'analytics'),
    service('ads', 'marketing', { consentCountries: ['US'] }),
    service('snap', 'chat'),
  ],
})
const everything = ['necessary', 'analytics', 'marketing', 'chat', 'ga', 'hot', 'ads', 'snap']
const accept = decision('accept-all')
const refuse = decision('reject-all')

describe('accept all', () => {
  test('grants all that is asked, transfers included, and leaves nothing to ask', () => {
    expect(outcome(given, accept)).toMatchObject({ grants: everything, pending: [], decided: true })
  })

  test('clears the noes given to services, and turns back on what was withdrawn', () => {
    const once = decision('save', { categories: { analytics: true }, services: { ga: false } })
    expect(outcome(given, once, accept).grants).toEqual(everything)
    expect(outcome(given, accept, decision('withdraw'), accept).grants).toEqual(everything)
  })
})

describe('refuse all', () => {
  test('grants nothing, and is remembered as an answer', () => {
    const { grants, decided, record: proof } = outcome(given, refuse)
    expect(grants).toEqual(['necessary'])
    expect(decided).toBe(true)
    expect(proof?.categories).toEqual({ analytics: false, marketing: false, chat: false })
  })

  test('clears the yeses given to services, and to transfers', () => {
    const yes = decision('save', { services: { ga: true, ads: true }, transfers: { US: true } })
    expect(outcome(given, yes).grants).toEqual(['necessary', 'ga', 'ads'])
    const { grants, choice } = outcome(given, yes, refuse)
    expect(grants).toEqual(['necessary'])
    expect(choice).toMatchObject({ services: {}, transfers: { US: false } })
  })

  test('lets a yes given to a service later stand', () => {
    const later = decision('save', { services: { ga: true } })
    expect(outcome(given, refuse, later).grants).toEqual(['necessary', 'ga'])
  })

  test('turns off in every mode', () => {
    for (const mode of ['opt-out', 'notice'] as const)
      expect(outcome({ ...given, mode }, refuse).grants).toEqual(['necessary'])
  })
})

describe('save', () => {
  test('with nothing turned on equals a refusal, and is remembered as such', () => {
    const { grants, decided, choice } = outcome(given, decision('save', {}))
    expect({ grants, decided }).toEqual({ grants: ['necessary'], decided: true })
    expect(choice.categories).toEqual(outcome(given, refuse).choice.categories)
  })

  test.each(['analytics', 'marketing', 'chat'])('of %s alone turns no other purpose on', (key) => {
    const { grants } = outcome(given, decision('save', { categories: { [key]: true } }))
    const own = given.services
      .filter(({ id, category }) => category === key && id !== 'ads')
      .map(({ id }) => id)
    expect(grants).toEqual(['necessary', key, ...own])
  })

  test('leaves what it does not name as it was', () => {
    const { grants } = outcome(
      given,
      decision('save', { categories: { analytics: true } }),
      decision('save', { categories: { chat: true } }),
    )
    expect(grants).toEqual(['necessary', 'analytics', 'chat', 'ga', 'hot', 'snap'])
  })

  test('that turns a category off clears the yeses of its services, and of no other', () => {
    const yes = decision('save', { services: { ga: true, snap: true } })
    const off = decision('save', { categories: { analytics: false } })
    expect(outcome(given, yes, off).grants).toEqual(['necessary', 'snap'])
  })

  test('that turns a category off and one of its services on leaves the service on', () => {
    const both = decision('save', { categories: { analytics: false }, services: { ga: true } })
    expect(outcome(given, both).grants).toEqual(['necessary', 'ga'])
  })

  test('in `opt-out` writes down what was on, so that nothing is left to guess', () => {
    const { grants, decided, choice } = outcome(
      { ...given, mode: 'opt-out', signalled: ['marketing'] },
      decision('save', { categories: { chat: false } }),
    )
    expect(choice.categories).toEqual({ analytics: true, marketing: false, chat: false })
    expect(grants).toEqual(['necessary', 'analytics', 'ga', 'hot'])
    expect(decided).toBe(true)
  })
})

describe('closing the banner', () => {
  test('is no yes, and is remembered', () => {
    const { grants, decided, record: proof } = outcome(given, decision('close', {}))
    expect({ grants, decided }).toEqual({ grants: ['necessary'], decided: true })
    expect(proof?.action).toBe('close')
  })

  test('changes nothing in `notice`', () => {
    const notice: Rules = { ...given, mode: 'notice' }
    expect(outcome(notice, decision('close', {})).grants).toEqual(initial(notice).grants)
  })
})

describe('withdrawing', () => {
  test('all takes back everything', () => {
    expect(outcome(given, accept, decision('withdraw'))).toMatchObject({
      grants: ['necessary'],
      decided: true,
    })
  })

  test('one purpose leaves the others', () => {
    const { grants } = outcome(given, accept, decision('withdraw', { categories: { marketing: false } }))
    expect(grants).toEqual(['necessary', 'analytics', 'chat', 'ga', 'hot', 'snap'])
  })

  test('one service leaves its category', () => {
    const { grants } = outcome(given, accept, decision('withdraw', { services: { ga: false } }))
    expect(grants).toEqual(everything.filter((key) => key !== 'ga'))
  })

  test('in `opt-out`, before any choice, takes that one and leaves the rest on', () => {
    const optOut: Rules = { ...given, mode: 'opt-out' }
    const { grants } = outcome(optOut, decision('withdraw', { categories: { analytics: false } }))
    expect(grants).toEqual(['necessary', 'marketing', 'chat', 'snap'])
  })
})

describe('a question in context', () => {
  const yes = decision('ask', { services: { snap: true } }, { surface: 'ask' })

  test('grants what it is about, and leaves the rest to be asked', () => {
    const { grants, pending, decided } = outcome(given, yes)
    expect(grants).toEqual(['necessary', 'snap'])
    expect(pending).toEqual(['analytics', 'marketing', 'chat'])
    expect(decided).toBe(false)
  })

  test('of a service with a transfer grants it with its transfer', () => {
    const ask = decision('ask', { services: { ads: true }, transfers: { US: true } })
    expect(outcome(given, refuse, ask).grants).toEqual(['necessary', 'ads'])
  })

  test('stands after a refusal, until the next', () => {
    expect(outcome(given, refuse, yes).grants).toEqual(['necessary', 'snap'])
    expect(outcome(given, refuse, yes, refuse).grants).toEqual(['necessary'])
  })

  test('turns nothing off that was on by default', () => {
    const optOut: Rules = { ...given, mode: 'opt-out', signalled: ['chat'] }
    const before = initial(optOut).grants
    expect(before).toEqual(['necessary', 'analytics', 'marketing', 'ga', 'hot'])
    expect(outcome(optOut, yes).grants).toEqual([...before, 'snap'])
  })

  test('does not turn on a service that is new and still to be asked about', () => {
    const before: Rules = { ...given, services: given.services.filter(({ id }) => id !== 'hot') }
    const proof = outcome(before, accept).record
    const standing = initial(given, proof)
    expect(standing.pending).toEqual(['hot'])
    const [{ grants, pending }] = transition(standing, given, decision('ask', { categories: { chat: true } }))
    expect(grants).not.toContain('hot')
    expect(pending).toEqual(['hot'])
  })
})

describe('the banner that asks about a change', () => {
  const before: Rules = {
    ...given,
    categories: ['analytics', 'marketing'],
    services: given.services.slice(0, 1),
  }
  const proof = outcome(before, decision('save', { categories: { analytics: true } })).record
  const standing = initial(given, proof)

  test('takes everything back there, and not what is new alone', () => {
    const [{ grants }] = transition(standing, given, decision('withdraw', undefined, { surface: 'banner' }))
    expect(grants).toEqual(['necessary'])
  })

  test('asks about what is new alone', () => {
    expect(standing.pending).toEqual(['chat', 'hot', 'ads'])
    expect(standing.grants).toEqual(['necessary', 'analytics', 'ga'])
  })

  test('accept all there touches only what is new', () => {
    const [{ grants, choice, decided }] = transition(standing, given, accept)
    expect(choice.categories).toEqual({ analytics: true, marketing: false, chat: true })
    expect(grants).toEqual(['necessary', 'analytics', 'chat', 'ga', 'hot', 'ads', 'snap'])
    expect(decided).toBe(true)
  })

  test('refuse all there touches only what is new', () => {
    const [{ grants, choice, decided }] = transition(standing, given, refuse)
    expect(choice.categories).toEqual({ analytics: true, marketing: false, chat: false })
    expect(choice.transfers).toEqual({ US: false })
    expect(grants).toEqual(['necessary', 'analytics', 'ga'])
    expect(decided).toBe(true)
  })

  test('refuse all there takes back no transfer that was allowed for another service', () => {
    const abroad = { consentCountries: ['US'] }
    const ga = service('ga', 'analytics', abroad)
    const old: Rules = { ...before, services: [ga] }
    const wider: Rules = { ...given, services: [ga, service('snap', 'chat', abroad)] }
    const [{ grants, choice }] = transition(initial(wider, outcome(old, accept).record), wider, refuse)
    expect(choice.transfers).toEqual({ US: true })
    expect(grants).toEqual(['necessary', 'analytics', 'marketing', 'ga'])
  })

  test('a yes to a category is one to what is new in it', () => {
    const [{ grants, pending }] = transition(
      standing,
      given,
      decision('save', { categories: { analytics: true } }),
    )
    expect(grants).toEqual(['necessary', 'analytics', 'ga', 'hot'])
    expect(pending).toEqual([])
  })

  test('closing it is a no to what is new alone', () => {
    const [{ grants, decided }] = transition(standing, given, decision('close', {}))
    expect(grants).toEqual(['necessary', 'analytics', 'ga'])
    expect(decided).toBe(true)
  })

  test('refuse all elsewhere refuses everything', () => {
    const [{ grants }] = transition(
      standing,
      given,
      decision('reject-all', undefined, { surface: 'preferences' }),
    )
    expect(grants).toEqual(['necessary'])
  })

  test('saving about something else leaves what is new off, and answered', () => {
    const [{ grants, pending }] = transition(
      standing,
      given,
      decision('save', { categories: { marketing: false } }),
    )
    expect(grants).toEqual(['necessary', 'analytics', 'ga'])
    expect(pending).toEqual([])
  })

  test('is shown once: the same rules ask nothing again', () => {
    const [{ record: answered }] = transition(standing, given, refuse)
    expect(initial(given, answered)).toMatchObject({ pending: [], decided: true })
  })
})

describe('reset and restore', () => {
  test('reset forgets the choice and asks again', () => {
    const [snapshot, effects] = transition(outcome(given, accept), given, { type: 'reset' })
    expect(snapshot).toEqual(initial(given))
    expect(effects).toEqual(['forget', 'publish', 'erase', 'release'])
  })

  test('restore stands where the record stands', () => {
    const { record: proof } = outcome(given, decision('save', { categories: { chat: true } }))
    const [snapshot, effects] = transition(initial(given), given, { type: 'restore', record: proof })
    expect(snapshot).toEqual(initial(given, proof))
    expect(effects).toEqual(['publish', 'release'])
  })

  test('restore of nothing takes everything back', () => {
    const [snapshot, effects] = transition(outcome(given, accept), given, {
      type: 'restore',
      record: undefined,
    })
    expect(snapshot.grants).toEqual(['necessary'])
    expect(effects).toEqual(['publish', 'erase', 'release'])
  })
})

describe('effects come in their order', () => {
  test.each([
    ['a first yes', initial(given), accept, ['persist', 'publish', 'release']],
    ['a first no', initial(given), refuse, ['persist', 'publish', 'release']],
    [
      'a withdrawal',
      outcome(given, accept),
      decision('withdraw'),
      ['persist', 'publish', 'erase', 'release'],
    ],
    [
      'a yes and a no in one',
      outcome(given, decision('save', { categories: { chat: true } })),
      decision('save', { categories: { chat: false, analytics: true } }),
      ['persist', 'publish', 'erase', 'release'],
    ],
    ['a yes that stood', outcome(given, accept), accept, ['persist', 'publish', 'release']],
  ])('%s', (_, from, action, expected) => {
    expect(transition(from, given, action)[1]).toEqual(expected)
  })
})

describe('the record', () => {
  test('holds the choice, its time, revision, language and what proof needs', () => {
    const stamp = {
      id: 'x',
      surface: 'preferences',
      region: 'BE',
      language: 'nl',
      gpc: true,
      texts: 'hash',
      placet: '9.9.9',
    } as const
    const { record: proof } = outcome(
      { ...given, revision: 7 },
      decision('save', { categories: { chat: true }, transfers: { US: true } }, stamp),
    )
    expect(proof).toEqual({
      ...stamp,
      revision: 7,
      mode: 'opt-in',
      action: 'save',
      created: NOW,
      updated: NOW,
      expires: '2026-09-01T12:00:00.000Z',
      categories: { analytics: false, marketing: false, chat: true },
      services: {},
      transfers: { US: true },
      known: ['ga', 'hot', 'ads', 'snap'],
    })
  })

  test('two visitors who choose alike in the same second differ in nothing but the id', () => {
    const [one, other] = ['one', 'other'].map(
      (id) => outcome(given, decision('accept-all', undefined, { id })).record,
    )
    expect({ ...one, id: '' }).toEqual({ ...other, id: '' })
  })

  test('keeps when it was first made, and ends by its last decision', () => {
    const { record: proof } = outcome(
      given,
      accept,
      decision('save', {}, { updated: '2026-04-15T08:00:00.000Z' }),
    )
    expect(proof).toMatchObject({
      created: NOW,
      updated: '2026-04-15T08:00:00.000Z',
      expires: '2026-10-15T08:00:00.000Z',
    })
  })

  test('never starts after its last decision, though the clock was set back', () => {
    const { record: proof } = outcome(
      given,
      accept,
      decision('save', {}, { updated: '2020-02-29T08:00:00.000Z' }),
    )
    expect(proof).toMatchObject({ created: '2020-02-29T08:00:00.000Z', expires: '2020-08-29T08:00:00.000Z' })
  })

  test('starts anew after a reset', () => {
    const later = decision('accept-all', undefined, { updated: '2026-05-01T00:00:00.000Z' })
    expect(outcome(given, accept, { type: 'reset' }, later).record?.created).toBe('2026-05-01T00:00:00.000Z')
  })

  test('lasts as long for a no as for a yes, to the second', () => {
    for (const updated of ['2026-08-31T23:59:59.000Z', '2028-02-29T00:00:00.000Z', NOW]) {
      const [yes, no, closed] = (['accept-all', 'reject-all', 'close'] as const).map(
        (type) =>
          outcome(given, decision(type, type === 'close' ? {} : undefined, { updated })).record?.expires,
      )
      expect(no).toBe(yes)
      expect(closed).toBe(yes)
    }
  })
})

test('nothing that is given is written to', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  const frozen = freeze(structuredClone(given))
  const from = freeze(initial(frozen, freeze(record({ categories: { analytics: true }, known: ['ga'] }))))
  for (const action of [
    accept,
    refuse,
    decision('save', { categories: { chat: true } }),
    { type: 'reset' } as const,
  ])
    expect(() => transition(from, frozen, freeze(action))).not.toThrow()
})
