/**
 * What stories do inside a page, whoever drives the browser.
 *
 * Each is handed over as its text, and so takes nothing from around it.
 */

/** Notes in `window.reads` what of storage, databases and caches is asked for. */
export function noteReads(): void {
  const reads: string[] = []
  Object.assign(window, { reads })
  for (const [owner, name] of [
    [Storage.prototype, 'getItem'],
    [Storage.prototype, 'setItem'],
    [IDBFactory.prototype, 'open'],
    [CacheStorage.prototype, 'open'],
  ] as const) {
    const before: unknown = Reflect.get(owner, name)
    if (typeof before !== 'function') continue
    Reflect.set(owner, name, function (this: unknown, ...rest: unknown[]) {
      reads.push(`${name} ${String(rest[0])}`)
      return Reflect.apply(before, this, rest)
    })
  }
}

/** Leaves something of each kind behind, as the canaries would have. */
export async function leaveCanaryTraces(): Promise<void> {
  document.cookie = 'canary_marketing=1; path=/'
  document.cookie = 'canary_marketing_deep=1; path=/e2e'
  localStorage.setItem('canary_marketing', '1')
  sessionStorage.setItem('canary_chat', '1')
  await caches.open('canary_analytics')
  await new Promise((resolve) => {
    indexedDB.open('canary_marketing').onsuccess = (event) => {
      if (event.target instanceof IDBOpenDBRequest) event.target.result.close()
      resolve(undefined)
    }
  })
}

/** Names of what scripts can see that the site keeps, cookies left out; sorted. */
export const namesKept = async () => ({
  local: Object.keys(localStorage).sort(),
  session: Object.keys(sessionStorage).sort(),
  databases: (await indexedDB.databases()).map(({ name = '' }) => name).sort(),
  caches: (await caches.keys()).sort(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})

/** Has `localStorage` throw, as where a browser refuses it. */
export function refuseLocalStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
}

/** Has every store throw, as in a frame without an origin. Cookies are left alone. */
export function refuseEveryStore(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  }
}
