/**
 * Deleting what was withdrawn. Cookies and web storage go before anything is waited for.
 *
 * A cookie's domain, path and partition cannot be read by a script. One write is enough for most; every
 * variant that this page could have set is tried on those that withstand, and the result is read back.
 */
import { cookieValues, expire, rawCookies } from './cookies'
import type { Leftover, Leftovers } from './leftovers'

/**
 * Deletes what `find` finds.
 *
 * @returns what is still there after all. What scripts cannot see, HttpOnly cookies, is not among it.
 */
export async function eraseLeftovers(find: () => Leftovers): Promise<readonly Leftover[]> {
  await Promise.all(find().map((found) => ('then' in found ? found.then(eraseAll) : eraseAll(found))))
  return (await Promise.all(find())).flat()
}

function eraseAll(found: readonly Leftover[]): Promise<unknown> {
  const cookies = found.flatMap(({ kind, name }) => (kind === 'cookie' ? name : []))
  // One write each first, and one look at what withstood: reading costs more than writing.
  for (const name of cookies) expire(name, ';path=/')
  const there = new Set(rawCookies().map(([name]) => name))
  for (const name of cookies) if (there.has(name)) expireCookie(name)
  // What cannot be deleted keeps nothing else from it: it is found again when all is read back.
  return Promise.allSettled(found.map(async (one) => eraseOne(one)))
}

function eraseOne({ kind, name }: Leftover): unknown {
  if (kind === 'cookie') return
  if (kind === 'cacheStorage') return caches.delete(name)
  if (kind !== 'indexedDB') return window[kind].removeItem(name)
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    // Blocked: code of the service still holds it open. It goes when the page does, and is swept at the next start.
    request.onsuccess = request.onerror = request.onblocked = resolve
  })
}

/** Expires a cookie: host-only at `/` first; then every domain above × every level of the path × partitioned. */
export function expireCookie(name: string): void {
  for (const attributes of variants()) {
    expire(name, attributes)
    if (!cookieValues(name).length) return
  }
}

function* variants(): Generator<string> {
  const labels = location.hostname.split('.')
  // Down to two labels; browsers refuse the public suffixes among them.
  const domains = ['', ...labels.slice(1).map((_, index) => `;domain=${labels.slice(index).join('.')}`)]
  const levels = location.pathname.split('/').slice(1)
  const paths = [
    '/',
    ...levels.flatMap((_, index) => ['', '/'].map((end) => `/${levels.slice(0, index + 1).join('/')}${end}`)),
  ]
  // Secure: what begins with `__Secure-` or `__Host-`. Partitioned: CHIPS, which are always Secure.
  for (const partition of ['', ';secure', ';secure;partitioned'])
    for (const path of paths) for (const domain of domains) yield `;path=${path}${domain}${partition}`
}
