/** `save(choice)` as a site writes it, turned into what a decision names. */
import type { Named } from '../consent/transition'
import { type Key, NECESSARY } from '../consent/types'
import { dict } from '../shared/dict'
import type { Fail } from '../shared/errors'

/**
 * @throws PlacetError `PLACET_KEY_UNKNOWN` for a key that is not configured, `PLACET_USAGE` for an answer that
 *   is not a boolean, or about what is necessary.
 */
export function readChoice(choice: object, isKnown: (key: Key) => boolean, fail: Fail): Named {
  const { services, transfers, ...categories } = dict<unknown>(choice)
  const named = { categories: dict<boolean>(categories), services: dict<boolean>(services) }
  for (const group of Object.values(named)) {
    for (const key of Object.keys(group)) {
      if (!isKnown(key)) fail('PLACET_KEY_UNKNOWN', key)
      if (typeof group[key] !== 'boolean' || key === NECESSARY) fail('PLACET_USAGE', `save: ${key}`)
    }
  }
  const countries = Array.isArray(transfers) ? transfers : []
  return { ...named, transfers: dict<boolean>(...countries.map((country) => ({ [country]: true }))) }
}
