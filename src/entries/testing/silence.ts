/** What a page must not do: ask another host, or keep something on the device. */
import type { Page, Request, WebSocket } from '@playwright/test'

export interface SilenceOptions {
  /** Hosts that may be asked besides the page's own; `*.example.org` is every host below it. @default none */
  readonly hosts?: readonly string[]
  /**
   * Names of cookies and storage entries that may appear or change; `visits*` is every name that begins so.
   * The record's own may, under its usual name. @default none
   */
  readonly names?: readonly string[]
  /** Parts of addresses that must not be asked for on any host: what is served through the page's own. @default none */
  readonly forbidden?: readonly string[]
}

/** How long nothing must happen for a page to be quiet. */
const QUIET_MS = 500

/**
 * Does `work`, waits until nothing was asked for half a second, and throws if in the meantime anybody was asked
 * but the page's own host, or something appeared or changed on the device: cookies of any host, `HttpOnly` ones
 * too, and web storage, databases and caches of the page and its frames.
 *
 * The page's own host is the one it is on when `work` begins, or the first that it goes to.
 *
 * @returns What `work` returned.
 * @throws Error that names every request, cookie and entry.
 */
export async function expectSilence<T>(
  page: Page,
  work: () => T | Promise<T>,
  { hosts = [], names = [], forbidden = [] }: SilenceOptions = {},
): Promise<T> {
  const requests = listen(page)
  const before = await kept(page)
  const isNew = ([id, { name, value }]: readonly [string, Kept]) =>
    before.get(id)?.value !== value && !matches(['placet', ...names], name)
  const isStrange = (url: string) =>
    forbidden.some((part) => url.includes(part)) ||
    !(hostOf(url) === requests.home() || matches(hosts, new URL(url).hostname))
  try {
    const result = await work()
    await requests.quiet()
    const seen = [
      ...requests.urls.filter(isStrange).map((url) => `asked for ${url}`),
      ...[...(await kept(page))].filter(isNew).map(([id]) => `keeps ${id}`),
    ]
    const lines = [...new Set(seen)].map((line) => `  - ${line}`)
    if (seen.length) throw new Error(`Silence was expected, but the page\n${lines.join('\n')}`)
    return result
  } finally {
    requests.stop()
  }
}

/** Every address that is asked for in the context of `page`, and the host that `page` is at home on. */
function listen(page: Page) {
  const context = page.context()
  const urls: string[] = []
  let home = hostOf(page.url())
  let events = 0
  const onRequest = (request: Request) => {
    const url = request.url()
    events++
    // Addresses without a host never leave the page.
    if (!hostOf(url)) return
    home ||= hostOf(url)
    urls.push(url)
  }
  const onEnd = () => void events++
  const onSocket = (socket: WebSocket) => void urls.push(socket.url())
  const onPage = (other: Page) => void other.on('websocket', onSocket)
  context.on('request', onRequest)
  context.on('requestfinished', onEnd)
  context.on('requestfailed', onEnd)
  context.on('page', onPage)
  context.pages().forEach(onPage)
  return {
    urls,
    home: () => home,
    async quiet(): Promise<void> {
      await page.waitForLoadState()
      let last: number
      do {
        last = events
        await page.waitForTimeout(QUIET_MS)
      } while (events > last)
    },
    stop(): void {
      context.off('request', onRequest)
      context.off('requestfinished', onEnd)
      context.off('requestfailed', onEnd)
      context.off('page', onPage)
      for (const other of context.pages()) other.off('websocket', onSocket)
    },
  }
}

const hostOf = (url: string): string => (/^(?:https?|wss?):/.test(url) ? new URL(url).host : '')

/** Whether `text` is one of `patterns`, which may begin (hosts) or end (names) in `*`. */
const matches = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => {
    if (pattern.startsWith('*')) return text.endsWith(pattern.slice(1))
    return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern
  })

interface Kept {
  readonly name: string
  readonly value: string
}

/** All that is kept on the device, by what it is called in the report. */
async function kept(page: Page): Promise<ReadonlyMap<string, Kept>> {
  const cookies = (await page.context().cookies()).map(
    ({ name, value, domain, path }) => [`cookie ${name} (${domain}${path})`, { name, value }] as const,
  )
  const entries = page.frames().map(async (frame) => {
    // A frame that goes away meanwhile takes its answer along.
    const found = await frame.evaluate(readEntries).catch(() => [])
    return found.map(
      ([kind, name, value]) => [`${kind} ${name} (${hostOf(frame.url())})`, { name, value }] as const,
    )
  })
  return new Map([...cookies, ...(await Promise.all(entries)).flat()])
}

type Entry = readonly [kind: string, name: string, value: string]

/** Runs in the page, so it stands alone. Databases and caches are told by name; what is blocked holds nothing. */
async function readEntries(): Promise<readonly Entry[]> {
  const web = (kind: 'localStorage' | 'sessionStorage') =>
    Object.entries<string>(window[kind]).map(([name, value]) => [kind, name, value] as const)
  const readers: readonly (() => readonly Entry[] | Promise<readonly Entry[]>)[] = [
    () => web('localStorage'),
    () => web('sessionStorage'),
    async () => (await indexedDB.databases()).map(({ name = '' }) => ['indexedDB', name, ''] as const),
    async () => (await caches.keys()).map((name) => ['cacheStorage', name, ''] as const),
  ]
  const found: Entry[] = []
  for (const read of readers) {
    try {
      found.push(...(await read()))
    } catch {}
  }
  return found
}
