/** Why each thing is where it is. Pure. */
import type { Config } from '../config/types'
import { type Key, NECESSARY, type Rules, type Snapshot } from '../consent/types'
import type { GateEntry, Reason } from './types'

interface Scene {
  readonly config: Config
  readonly rules: Rules
  readonly snapshot: Snapshot
  /** Gated elements, what each needs, and whether it is open. */
  readonly elements: readonly (readonly [element: Element, needs: readonly string[], isOpen: boolean])[]
}

/** A line for every service, then for every gated element in document order. */
export function explain({ config, rules, snapshot, elements }: Scene): readonly GateEntry[] {
  const why = (need: string) => reasonOf(need.replace('!', ''), config, rules, snapshot)
  const services = config.services.map(({ id }): GateEntry => {
    const reason = why(id)
    return { kind: 'service', key: id, state: reason === 'granted' ? 'released' : 'held', reason }
  })
  const gated = elements.map(([element, needs, isOpen]): GateEntry => {
    // The first need that is not met: one that is not granted, or one with "!" that is, or is not decided.
    const missing = needs.find((need) => (why(need) === 'granted') === (need[0] === '!')) ?? needs[0] ?? ''
    return {
      kind: 'element',
      key: needs.join(' '),
      state: isOpen ? 'released' : 'held',
      reason: isOpen ? 'granted' : `${missing}: ${why(missing)}`,
      element,
    }
  })
  return [...services, ...gated]
}

/** The first thing that decides about `key`. */
function reasonOf(
  key: Key,
  { services, categories }: Config,
  { signalled }: Rules,
  { choice, grants, record }: Snapshot,
): Reason {
  const service = services.find(({ id }) => id === key)
  const category = service?.category ?? key
  const answer = choice.services[key] ?? choice.categories[category] ?? (category === NECESSARY || undefined)
  if (grants.includes(key)) return 'granted'
  if (!service && !categories.some(({ id }) => id === key)) return 'unknown-key'
  // The cast: what bars a service is always one of the codes.
  if (service?.barred) return service.barred as Reason
  if (answer === undefined && !grants.includes(category))
    return !record && signalled.includes(category) ? 'signal' : 'undecided'
  if (answer === false || !service) return 'refused'
  if (service.consentCountries.some((country) => !choice.transfers[country])) return 'transfer'
  return service.requires.some((other) => !grants.includes(other)) ? 'requires' : 'undecided'
}
