/**
 * The thorough part of deleting: what `storage/leftovers.ts` found and could not remove at once.
 *
 * Fetched only when something is left. A cookie's domain, path and partition cannot be read from a script,
 * so every variant that this page could have set is tried, and the result is read back.
 */
import { domains, expire, isThere } from './cookies'
import { type Leftover, storeNames } from './leftovers'

/** Deletes `left`. @returns what is still there after all: HttpOnly cookies never show up here. */
export async function erase(left: readonly Leftover[]): Promise<readonly Leftover[]> {
  await Promise.all(left.map(eraseOne))
  const stores = await Promise.all([storeNames('indexedDB'), storeNames('cacheStorage')])
  const still = { indexedDB: stores[0], cacheStorage: stores[1] }
  return left.filter(({ kind, name }) => (kind === 'cookie' ? isThere(name) : still[kind as keyof typeof still].includes(name)))
}

async function eraseOne({ kind, name }: Leftover): Promise<unknown> {
  if (kind === 'cookie') return eraseCookie(name)
  if (kind === 'cacheStorage') return caches.delete(name)
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    // Blocked: code of the service still holds it open. It goes when the page does, and is swept at the next start.
    request.onsuccess = request.onerror = request.onblocked = resolve
  })
}

/** Host-only and every parent domain × every level of the path × plain and partitioned (CHIPS). */
function eraseCookie(name: string): void {
  const hosts = ['', ...domains().map((domain) => `;domain=${domain}`)]
  const levels = location.pathname.split('/').slice(1)
  const paths = ['/', ...levels.flatMap((_, index) => [`/${levels.slice(0, index + 1).join('/')}`, `/${levels.slice(0, index + 1).join('/')}/`])]
  for (const partition of ['', ';secure;partitioned'])
    for (const host of hosts) for (const path of paths) if (isThere(name)) expire(name, `${host};path=${path}${partition}`)
}
