/**
 * What is allowed, and what is still to be asked. Pure.
 *
 * Precedence: an explicit choice for a service, then the choice for its category, then a signal, then the
 * mode's default. A category or service that is new since the choice is off. Whatever is not understood is
 * not granted.
 */
import { dict } from '../shared/dict'
import { type Choice, type ConsentRecord, type Key, NECESSARY, type Rules, type Snapshot } from './types'

/** All that decides: what is asked, what was answered, and the proof of it. */
export interface Standing {
  readonly rules: Rules
  readonly choice: Choice
  readonly record: ConsentRecord | undefined
}

/** Whether a category or service is allowed. A key that nobody declared is not. */
export function allows(standing: Standing, key: Key, path: readonly Key[] = []): boolean {
  const { rules, choice, record } = standing
  const service = rules.services.find(({ id }) => id === key)
  const category = service ? service.category : key
  const byDefault = !record && rules.mode !== 'opt-in' && !rules.signalled.includes(category)
  const byCategory =
    category === NECESSARY ||
    (rules.categories.includes(category) && (choice.categories[category] ?? byDefault))
  if (!service) return byCategory
  return (
    !service.barred &&
    (choice.services[key] ??
      (byCategory && (category === NECESSARY || !record || record.known.includes(key)))) &&
    service.consentCountries.every((country) => choice.transfers[country]) &&
    // The path breaks circles: a service that requires itself, through others, is held.
    service.requires.every((other) => !path.includes(other) && allows(standing, other, [...path, key]))
  )
}

/** Where a visitor stands who has answered `choice`, as `record` proves; no record means no answer. */
export function stand(rules: Rules, choice: Choice, record: ConsentRecord | undefined): Snapshot {
  const pending = rules.categories.filter((key) => choice.categories[key] === undefined)
  for (const { id, category, consentCountries } of rules.services) {
    // New under a category that was answered: asked about alone. Under one that was not: asked with it.
    const isNew = record && !record.known.includes(id) && choice.services[id] === undefined
    // Allowed, until it sends data where nobody was asked about.
    const isWorse =
      record &&
      consentCountries.some((country) => choice.transfers[country] === undefined) &&
      (choice.services[id] ?? choice.categories[category])
    if (isWorse || (isNew && choice.categories[category] !== undefined)) pending.push(id)
  }
  const keys = [NECESSARY, ...rules.categories, ...rules.services.map(({ id }) => id)]
  const grants = keys.filter((key) => allows({ rules, choice, record }, key))
  return { choice, record, grants, pending, decided: !!record && !pending.length }
}

/** Where a visitor stands who comes with `record`. Another revision asks everyone again about everything. */
export const initial = (rules: Rules, record?: ConsentRecord): Snapshot =>
  record?.revision === rules.revision
    ? stand(rules, record, record)
    : stand(rules, { categories: dict(), services: dict(), transfers: dict() }, undefined)
