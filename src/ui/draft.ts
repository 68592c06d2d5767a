/** What the visitor has set in the dialog and not saved yet. Pure. */
import type { Config } from '../config/types'
import type { Named } from '../consent/transition'
import { type Key, NECESSARY } from '../consent/types'
import type { Details } from './types'

export interface Draft {
  readonly categories: { readonly [category: Key]: boolean }
  readonly services: { readonly [service: Key]: boolean }
  readonly transfers: { readonly [country: string]: boolean }
}

/** What stands now: everything off until it was turned on. */
export function draftOf({ config, rules, snapshot }: Details): Draft {
  const { grants, choice } = snapshot
  const isOn = (key: Key) => [key, grants.includes(key)] as const
  return {
    categories: Object.fromEntries(rules.categories.map(isOn)),
    // A service that only lacks its transfer is shown as it was answered.
    services: Object.fromEntries(
      optional(config).map(({ id, category }) => [
        id,
        choice.services[id] ??
          (grants.includes(id) ||
            // New under a category that is on: off, until it is turned on.
            (choice.categories[category] === true && snapshot.record?.known.includes(id) === true)),
      ]),
    ),
    transfers: Object.fromEntries(
      config.services
        .flatMap(({ consentCountries }) => consentCountries)
        .map((country) => [country, choice.transfers[country] === true]),
    ),
  }
}

/** Whether the switch `name` is on; what is necessary always is. */
export function isOnIn(draft: Draft, name: string): boolean {
  const [group, key = ''] = name.split(':')
  const { categories, services, transfers } = draft
  return (
    key === NECESSARY ||
    { category: categories, service: services, transfer: transfers }[`${group}`]?.[key] === true
  )
}

/** One switch set. A category sets its services, which can then be set one by one. */
export function setSwitch(draft: Draft, config: Config, name: string, isOn: boolean): Draft {
  const [group, key = ''] = name.split(':')
  if (group === 'transfer') return { ...draft, transfers: { ...draft.transfers, [key]: isOn } }
  if (group === 'service') return { ...draft, services: { ...draft.services, [key]: isOn } }
  const inside = optional(config).filter(({ category }) => category === key)
  return {
    ...draft,
    categories: { ...draft.categories, [key]: isOn },
    services: { ...draft.services, ...Object.fromEntries(inside.map(({ id }) => [id, isOn])) },
  }
}

/** The draft as a decision: services are named where they differ from their category, or did before. */
export function namedBy(draft: Draft, { config, snapshot }: Details): Named {
  const services = optional(config).filter(
    ({ id, category }) =>
      draft.services[id] !== (draft.categories[category] ?? false) ||
      snapshot.choice.services[id] !== undefined,
  )
  return {
    ...draft,
    services: Object.fromEntries(services.map(({ id }) => [id, draft.services[id] === true])),
  }
}

const optional = ({ services }: Config) => services.filter(({ category }) => category !== NECESSARY)
