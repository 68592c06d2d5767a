/**
 * What holds after any sequence of actions, under rules that change between visits.
 *
 * The witness below remembers only who said yes or no to what, and when. It is far simpler than the rules, and
 * can tell one thing: that there was no yes.
 */
import { describe, expect, test } from 'vitest'
import { encode } from '../../src/consent/encode'
import { initial } from '../../src/consent/grants'
import { decode } from '../../src/consent/record'
import { type Action, transition } from '../../src/consent/transition'
import type { ActionName, Answers, Mode, Rules, ServiceRule, Snapshot } from '../../src/consent/types'
import { type Chance, createChance } from '../seeded'
import { decision, rules, service } from './samples'

const CATEGORIES = ['analytics', 'marketing', 'chat', 'constructor']
const COUNTRIES = ['US', 'IN']
const START = Date.parse('2026-03-01T00:00:00.000Z')

/** Rules that grow from visit to visit: services and categories are only ever added. */
function randomServices({ times, pick, some }: Chance): ServiceRule[] {
  let count = 0
  return times(7, () =>
    service(`s${++count}`, pick(CATEGORIES), {
      requires: some([pick(CATEGORIES), `s${count}`, `s${count + 1}`], 0.15),
      consentCountries: some(COUNTRIES, 0.2),
      barred: pick(['', '', '', '', '', 'PLACET_PROMISE']),
    }),
  )
}

function randomAction(chance: Chance, given: Rules, step: number): Action {
  const { pick, some, isHeads } = chance
  const answers = (keys: readonly string[], odds: number): Answers =>
    Object.assign(Object.create(null), Object.fromEntries(some(keys, odds).map((key) => [key, isHeads()])))
  const type = pick<ActionName>(['accept-all', 'reject-all', 'save', 'save', 'withdraw', 'ask', 'close'])
  const ids = given.services.map(({ id }) => id)
  const one = pick([...given.categories, ...ids])
  const group = ids.includes(one) ? 'services' : 'categories'
  const named = {
    'accept-all': undefined,
    'reject-all': undefined,
    save: {
      categories: answers(given.categories, 0.4),
      services: answers(ids, 0.2),
      transfers: answers(COUNTRIES, 0.5),
    },
    withdraw: isHeads(0.3) ? undefined : { [group]: { [one]: false } },
    ask: { [group]: { [one]: true }, transfers: answers(COUNTRIES, 0.5) },
    close: {},
  }
  const surface = pick(['banner', 'preferences', 'ask', 'api'] as const)
  const updated = new Date(START + step * 1000).toISOString()
  return isHeads(0.05)
    ? { type: 'reset' }
    : decision(type, named[type as keyof typeof named], {
        surface: type === 'withdraw' ? 'api' : surface,
        updated,
      })
}

/** Remembers the step at which each key was last answered yes, and no. */
function createWitness() {
  const yes = new Map<string, number>()
  const no = new Map<string, number>()
  /** When a service was refused by itself, which outlives a yes to its category. */
  const refused = new Map<string, number>()
  /** When a service was first there, to be seen by whoever answered. */
  const seen = new Map<string, number>()
  const when = (answers: Map<string, number>, key: string) => answers.get(key) ?? -1
  return {
    meet(given: Rules, step: number): void {
      for (const { id } of given.services) if (!seen.has(id)) seen.set(id, step)
    },
    hear(action: Action, given: Rules, asked: readonly string[] | undefined, step: number): void {
      function note(key: string, answer: boolean, isByItself = true): void {
        ;(answer ? yes : no).set(key, step)
        if (isByItself && !answer) refused.set(key, step)
        else refused.delete(key)
      }
      if (!('stamp' in action)) {
        for (const answers of [yes, no, refused]) answers.clear()
        return
      }
      const { type, named } = action
      if (named)
        for (const group of Object.values(named))
          for (const [key, answer] of Object.entries(group)) note(key, answer)
      else {
        const isAsked = (key: string) => !asked || asked.includes(key)
        for (const key of given.categories) if (isAsked(key)) note(key, type === 'accept-all', !!asked)
        const isYes = type === 'accept-all'
        for (const { id, category, consentCountries } of given.services) {
          if (!isAsked(id) && !isAsked(category)) continue
          note(id, isYes, !!asked)
          // A no to what is new leaves the yes that older services have to a country.
          if (isYes || !asked) for (const country of consentCountries) note(country, isYes)
        }
      }
    },
    /** Whether a yes can be told for `key` that no later no took back. */
    canTell(key: string, given: Rules): boolean {
      const found = given.services.find(({ id }) => id === key)
      if (!found) return when(yes, key) > when(no, key)
      const { category, consentCountries } = found
      const own = when(yes, key) > when(no, key) && when(yes, key) >= when(no, category)
      const wasThere = when(yes, category) > (seen.get(key) ?? 0)
      const isOverridden = when(refused, key) > when(no, category)
      const byCategory = when(yes, category) > when(no, category) && wasThere && !isOverridden
      return (
        (own || byCategory) && consentCountries.every((country) => when(yes, country) > when(no, country))
      )
    },
  }
}

interface Step {
  readonly run: number
  readonly given: Rules
  readonly action: Action
  readonly from: Snapshot
  readonly to: Snapshot
  readonly unproven: readonly string[]
}

/** Plays `runs` visitors of some steps each, and shows `look` every step. */
function play(mode: Mode, runs: number, look: (step: Step) => void): void {
  for (let run = 0; run < runs; run++) {
    const chance = createChance(run)
    const all = randomServices(chance)
    const witness = createWitness()
    let given = rules({ mode, categories: CATEGORIES.slice(0, 2), services: all.slice(0, 3) })
    let from = initial(given)
    for (let step = 1; step <= 12; step++) {
      if (chance.isHeads(0.2)) {
        given = {
          ...given,
          categories: CATEGORIES.slice(0, given.categories.length + chance.below(2)),
          services: all.slice(0, given.services.length + chance.below(3)),
        }
        // The next visit: what was kept is read again, under the rules as they are now.
        from = transition(from, given, { type: 'restore', record: from.record })[0]
      }
      witness.meet(given, step - 1)
      const action = randomAction(chance, given, step)
      const isAlone =
        'stamp' in action && action.stamp.surface === 'banner' && from.record && from.pending.length > 0
      witness.hear(action, given, isAlone ? from.pending : undefined, step)
      const [to] = transition(from, given, action)
      const unproven = to.grants.slice(1).filter((key) => !witness.canTell(key, given))
      look({ run, given, action, from, to, unproven })
      from = to
    }
  }
}

/** Plays, and names the steps of which `isWrong`. A description costs more than a step: only those get one. */
function stepsThat(mode: Mode, runs: number, isWrong: (step: Step) => boolean): string[] {
  const wrong: string[] = []
  play(mode, runs, (step) => {
    if (isWrong(step)) wrong.push(`run ${step.run}: ${JSON.stringify(step.action)} → ${step.to.grants}`)
  })
  return wrong
}

test('in `opt-in` nothing is granted without a yes that stands', () => {
  let granted = 0
  const wrong = stepsThat('opt-in', 1500, ({ to, unproven }) => {
    granted += to.grants.length - 1
    return unproven.length > 0
  })
  expect(wrong).toEqual([])
  expect(granted).toBeGreaterThan(10_000)
})

describe.each(['opt-in', 'opt-out', 'notice'] as const)('in `%s`', (mode) => {
  test('accepting or refusing all leaves nothing to ask', () => {
    const isAll = ({ action }: Step) => /^(accept|reject)-all$/.test(action.type)
    expect(
      stepsThat(mode, 300, (step) => isAll(step) && !(step.to.decided && !step.to.pending.length)),
    ).toEqual([])
  })

  test('after refusing all, outside a question about what is new, nothing is granted', () => {
    let seen = 0
    const wrong = stepsThat(mode, 300, ({ action, to }) => {
      if (action.type !== 'reject-all' || action.stamp.surface === 'banner') return false
      seen++
      return to.grants.join() !== 'necessary'
    })
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(100)
  })

  test('a refusal grants nothing that was not granted before', () => {
    const isRefusal = ({ action }: Step) => /^(reject-all|withdraw|close)$/.test(action.type)
    const gives = ({ from, to }: Step) => to.grants.some((key) => !from.grants.includes(key))
    expect(stepsThat(mode, 300, (step) => isRefusal(step) && gives(step))).toEqual([])
  })

  test('a yes and a no at the same moment last equally long', () => {
    const wrong = stepsThat(mode, 100, ({ action, from, given }) => {
      if (!('stamp' in action)) return false
      const [yes, no] = (['accept-all', 'reject-all'] as const).map((type) => {
        const { created, expires } = transition(from, given, { ...action, type, named: undefined })[0].record!
        return `${created} ${expires}`
      })
      return yes !== no
    })
    expect(wrong).toEqual([])
  })

  test('what is kept and read again stands where it stood', () => {
    const wrong = stepsThat(mode, 300, ({ to, given }) => {
      if (!to.record) return false
      const text = encode({ record: to.record, grants: to.grants.slice(1), fingerprint: 'k3x9' })
      const read = decode(text, Date.parse(to.record.updated) / 1000)!
      const standing = ({ grants, pending, decided }: Snapshot) => JSON.stringify([grants, pending, decided])
      return (
        standing(initial(given, read.record)) !== standing(to) ||
        read.grants.join() !== to.grants.slice(1).join()
      )
    })
    expect(wrong).toEqual([])
  })

  test('what is barred is never granted', () => {
    const wrong = stepsThat(mode, 300, ({ given, to }) =>
      given.services.some(({ id, barred }) => barred && to.grants.includes(id)),
    )
    expect(wrong).toEqual([])
  })
})
