/**
 * The little of a config that a page needs before anything is asked or decided.
 *
 * Nothing is taken from what the site wrote but texts, lists and maps, each looked at first; what is wrong is
 * reported by `config/resolve.ts`, which looks at all of it, when there is something to decide.
 */
import { modeOf } from '../consent/mode'
import { type Key, NECESSARY } from '../consent/types'
import { dict, isObject } from '../shared/dict'
import { fingerprint } from '../shared/fingerprint'
import type { PlacetConfig, ServiceInput } from './input'
import { askable, isKey } from './keys'

export function outlineOf(written: unknown) {
  // The casts: every field is looked at before it is used.
  const input = dict<unknown>(written) as PlacetConfig
  const named = Object.keys(dict(input.categories)).filter(isKey)
  const categories = askable(named)
  const listed: readonly unknown[] = Array.isArray(input.services) ? input.services : []
  const placed = listed.map((service) => (isObject(service) ? inItsCategory(service, categories) : service))
  const services = placed.filter(isObject) as unknown as readonly ServiceInput[]
  return {
    input: placed[0] ? ({ ...input, services: placed } as PlacetConfig) : input,
    services,
    categories,
    mode: modeOf(input.mode, input.region),
    /** Of the cookie. */
    name: dict<string>(input.storage).name ?? 'placet',
    /** Changes with the config. */
    mark: fingerprint(input),
    /** Services that need no consent, and say why. */
    exempt: services.flatMap(({ id, category, why }) => (category === NECESSARY && why ? id : [])),
    isKnown: (key: Key): boolean =>
      key === NECESSARY || categories.includes(key) || services.some(({ id }) => id === key),
    /** Whether a category is asked about: all that the site named, or those that something uses. */
    isAsked: (key: Key, inUse: ReadonlySet<Key>): boolean =>
      named.length > 0 ||
      inUse.has(key) ||
      services.some(({ category, requires }) => category === key || `${requires}`.split(',').includes(key)),
  }
}

/** A preset goes into the category that it prefers, where the site has it. */
const inItsCategory = (service: Record<string, unknown>, categories: readonly unknown[]) =>
  categories.includes(service.prefers) ? { ...service, category: service.prefers } : service

export type Outline = ReturnType<typeof outlineOf>
