/** `save(choice)` as a site writes it, turned into what a decision names. */
import type { Named } from '../consent/transition'
import { type Key, NECESSARY } from '../consent/types'
import { dict, isObject } from '../shared/dict'
import type { Fail } from '../shared/errors'

/**
 * @param isKnown Whether the config has this category, or this service.
 * @throws PlacetError `PLACET_KEY_UNKNOWN` for a key that is not configured, `PLACET_USAGE` for an answer that
 *   is not a boolean, or about what is necessary.
 */
export function readChoice(
  choice: object,
  isKnown: (key: Key, group: 'categories' | 'services') => boolean,
  fail: Fail,
): Named {
  const { services, transfers, ...categories } = dict<unknown>(choice)
  const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string')
  if (services !== undefined && !isObject(services)) fail('PLACET_USAGE', 'save: services')
  if (transfers !== undefined && !isList(transfers)) fail('PLACET_USAGE', 'save: transfers')
  const named = { categories: dict<boolean>(categories), services: dict<boolean>(services) }
  for (const name of ['categories', 'services'] as const) {
    const group = named[name]
    for (const key of Object.keys(group)) {
      if (!isKnown(key, name)) fail('PLACET_KEY_UNKNOWN', key)
      if (typeof group[key] !== 'boolean' || key === NECESSARY) fail('PLACET_USAGE', `save: ${key}`)
    }
  }
  const countries = Array.isArray(transfers) ? transfers : []
  return { ...named, transfers: dict<boolean>(...countries.map((country) => ({ [country]: true }))) }
}
