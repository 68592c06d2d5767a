/**
 * What services that are not allowed have left on the device.
 *
 * Looked for at every start, so it is small; `storage/erase.ts` is fetched when something is found.
 */
import type { ServiceInput } from '../config/input'
import type { StorageItem } from '../consent/disclosure'
import { type Key, NECESSARY } from '../consent/types'
import { rawCookies } from './cookies'

/** By kind; at once where the browser answers at once. */
export type Leftovers = readonly (readonly Leftover[] | Promise<readonly Leftover[]>)[]

/** Something that a service stored. */
export interface Leftover {
  readonly kind: StorageItem['kind'] | 'cookie'
  readonly name: string
}

const inventory: {
  readonly [K in Leftover['kind']]: () => readonly string[] | Promise<readonly (string | undefined)[]>
} = {
  cookie: () => rawCookies().map(([name]) => name),
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
  // Without an origin, in a sandboxed frame, there are none, and Chromium rejects a promise that nobody is given.
  indexedDB: async () =>
    window.origin === 'null' ? [] : (await indexedDB.databases()).map(({ name }) => name),
  cacheStorage: () => caches.keys(),
}

/** The kinds that are deleted at once come first. */
const kinds = Object.keys(inventory) as readonly Leftover['kind'][]

/**
 * Of what is there, what only services that are not granted declare. Nothing declared, nothing looked at.
 *
 * @param own Name of the record. @returns cookies first.
 */
export function leftoversByKind(
  services: readonly ServiceInput[],
  isGranted: (key: Key) => boolean,
  own: string,
): Leftovers {
  const isKept = ({ id, category }: ServiceInput) => category === NECESSARY || isGranted(id)
  const kept = services.filter(isKept)
  const held = services.filter((service) => !isKept(service))
  return kinds.map((kind) => {
    try {
      const declared = declaredBy(held, kind)
      // What others keep stays; and a service's own opt-out record, without which it would start again.
      const spared = [...declared.filter(({ keep }) => keep), ...declaredBy(kept, kind), { name: own }]
      const pick = (names: readonly (string | undefined)[]) =>
        names.flatMap((name) =>
          name && matches(declared, name) && !matches(spared, name) ? { kind, name } : [],
        )
      const names = declared[0] ? inventory[kind]() : []
      return 'then' in names ? names.then(pick, () => []) : pick(names)
    } catch {
      // Storage that is switched off has nothing in it; of a service that nobody understands, nothing is known.
      return []
    }
  })
}

const declaredBy = (
  services: readonly ServiceInput[],
  kind: Leftover['kind'],
): readonly { readonly name: string; readonly keep?: boolean }[] =>
  services.flatMap(({ cookies = [], storage = [] }) =>
    kind === 'cookie' ? cookies : storage.filter((item) => item.kind === kind),
  )

/** Exact, or by prefix where the pattern ends in `*`. No regular expressions: names come from anywhere. */
const matches = (items: readonly { readonly name: string }[], name: string): boolean =>
  items.some(({ name: pattern }) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  )
