/** Why each thing is where it is. Pure. */
import type { Config } from '../config/types'
import { type Key, NECESSARY, type Rules, type Snapshot } from '../consent/types'
import type { GateEntry, Reason } from './types'

/** The first thing that decides about `key`. */
export function reasonOf(key: Key, { services, categories }: Config, { signalled }: Rules, { choice, grants, record }: Snapshot): Reason {
  const service = services.find(({ id }) => id === key)
  const category = service?.category ?? key
  const answer = choice.services[key] ?? choice.categories[category] ?? (category === NECESSARY || undefined)
  if (grants.includes(key)) return 'granted'
  if (!service && !categories.some(({ id }) => id === key)) return 'unknown-key'
  // The cast: what bars a service is always one of the codes.
  if (service?.barred) return service.barred as Reason
  if (answer === undefined) return !record && signalled.includes(category) ? 'signal' : 'undecided'
  if (!answer || !service) return 'refused'
  if (service.consentCountries.some((country) => !choice.transfers[country])) return 'transfer'
  return service.requires.some((other) => !grants.includes(other)) ? 'requires' : 'undecided'
}

/** The line of something that needs several keys: the first one that is not met says why. */
export function entryOf(needs: readonly string[], isOpen: boolean, why: (key: Key) => Reason, element?: Element): GateEntry {
  const missing = needs.find((need) => (why(need.replace('!', '')) === 'granted') === (need[0] === '!'))
  const reason = isOpen || !missing ? 'granted' : element ? `${missing}: ${why(missing.replace('!', ''))}` : why(missing)
  return { kind: element ? 'element' : 'service', key: needs.join(' '), state: isOpen ? 'released' : 'held', reason, ...(element && { element }) }
}
