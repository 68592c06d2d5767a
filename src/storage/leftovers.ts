/**
 * What services that are not allowed have left on the device, and the quick part of deleting it.
 *
 * Runs at every start, so it is small: one write per cookie first, domains above for what is still there.
 * `storage/erase.ts` knows the rest and is fetched when something is left.
 */
import type { Service, StorageItem } from '../config/types'
import { attempt } from '../shared/attempt'
import { expireCookie, isThere, rawCookies } from './cookies'

/** Something that a service stored. */
export interface Leftover {
  readonly kind: StorageItem['kind'] | 'cookie'
  readonly name: string
}

/**
 * Deletes cookies and web storage that only `held` services declare; cookies before it first waits.
 *
 * @param kept Services that are allowed: what they share with the others stays. @param own Name of the record.
 * @returns what is still there: cookies that withstood, and databases and caches, which take time.
 */
export async function eraseLeftovers(held: readonly Service[], kept: readonly Service[], own: string): Promise<readonly Leftover[]> {
  const items = (services: readonly Service[], kind: Leftover['kind']): readonly (StorageItem | Service['cookies'][0])[] =>
    services.flatMap((service) => (kind === 'cookie' ? service.cookies : service.storage.filter((item) => item.kind === kind)))
  const isSpared = (item: object) => 'keep' in item && item.keep === true

  /** Of what is there, what `held` services declare and nobody may keep. Nothing declared, nothing looked at. */
  function find(kind: Leftover['kind'], there: () => readonly string[]): readonly Leftover[] {
    const declared = items(held, kind)
    const spared = [...declared.filter(isSpared), ...items(kept, kind), { name: own }]
    const names = declared.length ? (attempt(there) ?? []) : []
    return names.filter((name) => matches(declared, name) && !matches(spared, name)).map((name) => ({ kind, name }))
  }

  const cookies = find('cookie', () => rawCookies().map(([name]) => name))
  for (const { name } of cookies) expireCookie(name)
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    for (const { name } of find(kind, () => Object.keys(window[kind]))) window[kind].removeItem(name)
  }
  const left = cookies.filter(({ name }) => isThere(name))
  for (const kind of ['indexedDB', 'cacheStorage'] as const) {
    if (!items(held, kind).length) continue
    const names = await storeNames(kind)
    left.push(...find(kind, () => names))
  }
  return left
}

/** Names of the databases or caches of this origin; none where the browser does not say. */
export const storeNames = async (kind: 'indexedDB' | 'cacheStorage'): Promise<readonly string[]> => {
  try {
    return kind === 'cacheStorage' ? await caches.keys() : (await indexedDB.databases()).map(({ name = '' }) => name)
  } catch {
    return []
  }
}

/** Exact, or by prefix where the pattern ends in `*`. No regular expressions: names come from anywhere. */
const matches = (items: readonly { readonly name: string }[], name: string): boolean =>
  items.some(({ name: pattern }) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))
