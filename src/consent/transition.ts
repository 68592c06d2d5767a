/**
 * What an action does to consent.
 *
 * Pure. The clock and the id arrive in the action, and the consequences leave as effects, in the order the
 * client must run them.
 */
import { dict } from '../shared/dict'
import { allows, initial, stand } from './grants'
import { addMonths } from './months'
import type { ActionName, Answers, Choice, ConsentRecord, Key, Rules, Snapshot } from './types'

/** What a decision names; whatever it leaves out stays as it is, or off. */
export type Named = Partial<Choice>

/** The facts of the moment that a record keeps. */
type Stamp = Pick<
  ConsentRecord,
  'id' | 'updated' | 'surface' | 'region' | 'language' | 'gpc' | 'texts' | 'placet'
>

export type Action =
  /** A decision: `named` is what it is about; without it, everything. Kept for so many months. */
  | {
      readonly type: ActionName
      readonly named: Named | undefined
      readonly stamp: Stamp
      readonly months: number
    }
  | { readonly type: 'reset' }
  /** What was read from storage; or the same record again, after `rules` have changed. */
  | { readonly type: 'restore'; readonly record: ConsentRecord | undefined }

/** In this order: kept before it is told, told and erased before anything new is released. */
export type Effect = 'persist' | 'forget' | 'publish' | 'erase' | 'release'

/** Applies `action`, returning the next snapshot and the effects it calls for, in order. */
export function transition(
  from: Snapshot,
  rules: Rules,
  action: Action,
): readonly [Snapshot, readonly Effect[]] {
  const to = next(from, rules, action)
  const effects: Effect[] = ['publish', 'release']
  if (from.grants.some((key) => !to.grants.includes(key))) effects.splice(1, 0, 'erase')
  if (action.type !== 'restore') effects.unshift(action.type === 'reset' ? 'forget' : 'persist')
  return [to, effects]
}

function next(from: Snapshot, rules: Rules, action: Action): Snapshot {
  if (!('stamp' in action)) return initial(rules, action.type === 'restore' ? action.record : undefined)
  const { type, named, stamp, months } = action
  const { revision, mode } = rules
  const { updated } = stamp
  const before = from.record?.created
  const choice = named ? merge(from, rules, named, type) : all(from, rules, type, stamp.surface === 'banner')
  return stand(rules, choice, {
    ...choice,
    ...stamp,
    ...{ revision, mode, action: type },
    // A clock that was set back must not make a record that ends before it starts.
    created: before && before < updated ? before : updated,
    expires: addMonths(updated, months),
    // A question in context says nothing about what else is new.
    known: type === 'ask' && from.record ? from.record.known : rules.services.map(({ id }) => id),
  })
}

/** Accept all, or refuse all. In a banner that asks about what is new, all of that alone. */
function all(from: Snapshot, rules: Rules, type: ActionName, inBanner: boolean): Choice {
  const { choice, record, pending } = from
  const yes = type === 'accept-all'
  // Taking everything back is never about what is new alone.
  const alone = type !== 'withdraw' && inBanner && record && pending.length
  const isAsked = (key: Key) => !alone || pending.includes(key)
  const asked = rules.services.filter(({ id, category }) => isAsked(id) || isAsked(category))
  const countries = asked.flatMap(({ consentCountries }) => consentCountries)
  return {
    categories: dict(choice.categories, answers(rules.categories.filter(isAsked), yes)),
    // Refusing all clears the yeses given to services, accepting all their noes.
    services: alone
      ? dict(
          choice.services,
          answers(
            asked.map(({ id }) => id),
            yes,
          ),
        )
      : dict(),
    // A no to what is new takes back no transfer that was allowed for another.
    transfers:
      yes || !alone
        ? dict(choice.transfers, answers(countries, yes))
        : dict(answers(countries, false), choice.transfers),
  }
}

function merge({ choice, record, pending }: Snapshot, rules: Rules, named: Named, type: ActionName): Choice {
  const categories = dict<boolean>(choice.categories, named.categories)
  const services = dict<boolean>(choice.services)
  const standing = { rules, choice, record }
  // A question in context leaves the others open, where they are closed until answered; every other decision
  // answers them all.
  const isPartial = type === 'ask' && (record || rules.mode === 'opt-in')
  const transfers = dict<boolean>(choice.transfers, named.transfers)
  if (!isPartial) {
    for (const key of rules.categories) categories[key] ??= allows(standing, key)
    for (const country of rules.services.flatMap(({ consentCountries }) => consentCountries))
      transfers[country] ??= false
  }
  for (const { id, category } of rules.services) {
    const answer = named.categories?.[category]
    // Turning a category off clears the yeses given to its services; a yes given later stands.
    if (answer === false) delete services[id]
    // New, and not named: off, also under a category that is on.
    if (type !== 'ask' && answer === undefined && pending.includes(id)) services[id] = false
  }
  return {
    categories,
    services: dict(services, named.services),
    transfers,
  }
}

const answers = (keys: readonly Key[], value: boolean): Answers =>
  Object.fromEntries(keys.map((key) => [key, value]))
