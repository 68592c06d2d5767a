/** What the world can see of a visit: what was asked for, what was stored, what was said; and a visitor's hands. */
import { type BrowserContext, expect, type Locator, type Page, type Route } from '@playwright/test'
import { test as base } from './firefox'
import { namesKept } from './in-page'

export { expect }

/** The API as a page sees it. Results may be values or promises: stories await them. */
export interface Api {
  allows(key: string): boolean
  readonly decided: boolean
  readonly record: ConsentRecord | undefined
  acceptAll(): unknown
  rejectAll(): unknown
  save(choice: object): unknown
  withdraw(key?: string): unknown
  reset(): unknown
  open(surface: string): unknown
  close(): unknown
  ask(key: string): Promise<boolean>
  when(key: string): Promise<void>
  on(event: string, listener: (detail: EventDetail) => void): () => void
  scan(root?: ParentNode): void
  sweep(): unknown
  explain(): readonly GateEntry[] | Promise<readonly GateEntry[]>
  setLanguage(tag: string): unknown
  destroy(): unknown
  readonly stores: {
    readonly [name: string]: { get(): unknown; subscribe(listener: (value: unknown) => void): () => void }
  }
}

export interface ConsentRecord {
  readonly id?: string
  readonly revision: number
  readonly created: string
  readonly updated: string
  readonly expires: string
  readonly mode: string
  readonly action: string
  readonly surface: string
  readonly language: string
  readonly categories: { readonly [key: string]: boolean }
  readonly services: { readonly [key: string]: boolean }
  readonly transfers: { readonly [country: string]: boolean }
}

export interface EventDetail {
  readonly decided?: boolean
  readonly action?: string
  readonly grants?: readonly string[]
  readonly granted?: readonly string[]
  readonly revoked?: readonly string[]
  readonly surface?: string
  readonly code?: string
}

export interface GateEntry {
  readonly kind: string
  readonly key: string
  readonly state: string
  readonly reason: string
}

/** The globals that stories look at. In a spec: `declare const window: PageWindow`. */
export type PageWindow = Window &
  typeof globalThis & {
    placet: Api & { push(task: (placet: Api) => void): unknown }
    dataLayer: (IArguments | { readonly event?: string; readonly placet?: EventDetail })[]
    /** Names of the test pages' scripts, in the order they ran. */
    ran?: string[]
    app: Api
  }

declare const window: PageWindow

/** What was seen of every page of a browser context. */
export interface Seen {
  /** Every address that was asked for, in order. */
  readonly urls: readonly string[]
  /** Exceptions that no page caught. */
  readonly exceptions: readonly string[]
  /** Warnings and errors in the console. */
  readonly complaints: readonly string[]
  /** Paths, with their queries, that contain one of `parts`. */
  paths(...parts: readonly string[]): string[]
  /** Requests for anything that needs a yes: the vendors' files, what they send, tiles, embeds, other hosts. */
  gated(): string[]
  forget(): void
}

/** What no page asks for before a yes: part of each such address. */
export const GATED = [
  '/vendor/',
  '/collect',
  '/tiles/',
  '/shop/embeds/',
  '/shop/map.js',
  '/e2e/canary.js',
  '/e2e-api/',
  '/e2e/frame.html',
]

export function watch(context: BrowserContext): Seen {
  const urls: string[] = []
  const exceptions: string[] = []
  const complaints: string[] = []
  const isFirefox = context.browser()?.browserType().name() === 'firefox'
  context.on('request', (request) => void urls.push(request.url()))
  context.on('weberror', (error) => {
    const { name, message } = error.error()
    // Firefox also tells in this way what it refuses to load; only what was thrown has a name.
    const isThrown = !isFirefox || /^(\w+|uncaught exception)$/.test(name)
    ;(isThrown ? exceptions : complaints).push(message)
  })
  context.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text())
  })
  const isLocal = (url: string) => /^(data|blob|about):/.test(url) || new URL(url).hostname === 'localhost'
  const pathOf = (url: string) => url.replace(/^https?:\/\/[^/]+/, '')
  const paths = (...parts: readonly string[]) =>
    urls.map(pathOf).filter((path) => parts.some((part) => path.includes(part)))
  return {
    urls,
    exceptions,
    complaints,
    paths,
    gated: () => [...paths(...GATED), ...urls.filter((url) => !isLocal(url))],
    forget() {
      for (const list of [urls, exceptions, complaints]) list.length = 0
    },
  }
}

export const test = base.extend<{ seen: Seen }>({
  seen: async ({ context }, use) => use(watch(context)),
})

/* Pages */

export const shopPages = [
  '',
  'product.html',
  'visit.html',
  'help.html',
  'cookies.html',
  'privacy.html',
] as const
export const shopConfig = '/shop/placet.config.json'

/** A test page under the bench's config, with `config` over it (see `pages/situation.js`). */
export function situation(page: string, config: object = {}, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...more, config: JSON.stringify(config) })
  return `/e2e/${page}?${query}`
}

/** Until nothing is under way: no request, no frame that waits to be painted, no idle task. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await painted(page)
}

/** Until no frame waits to be painted, and no idle task: of a page whose answers are held up, all that can be waited for. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())))
      }),
  )
}

/** Runs `act` with the page's started instance. */
export async function api<T>(page: Page, act: (placet: Api) => T | Promise<T>): Promise<T> {
  await page.waitForFunction(() => window.placet && !Array.isArray(window.placet))
  const placet = await page.evaluateHandle<Api>(() => window.placet)
  return placet.evaluate(act)
}

/** The last choice, as the page's own instance tells it. */
export const recordOf = (page: Page): Promise<ConsentRecord | undefined> =>
  api(page, (placet) => placet.record)

/** Names of the scripts of a test page, in the order they ran. */
export const ran = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.ran ?? [])

/** Tells how often the main frame is loaded from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => void loads++)
  return () => loads
}

/** Something to wait for: `awaited` is over when `come` is called. */
export function createLatch() {
  let come = () => {}
  const awaited = new Promise<void>((resolve) => {
    come = resolve
  })
  return { come, awaited }
}

/** Holds up what is asked for at `url` until what is returned is called. @param answer What follows then. */
export async function holdUp(
  page: Page,
  url: string,
  answer = (route: Route): Promise<void> => route.continue(),
): Promise<() => void> {
  const { come, awaited } = createLatch()
  await page.route(url, async (route) => {
    await awaited
    await answer(route)
  })
  return come
}

/* Surfaces */

export const banner = (page: Page): Locator => page.locator('#placet-banner')
export const preferences = (page: Page): Locator => page.locator('#placet-preferences')
export const question = (page: Page): Locator => page.locator('#placet-ask')
export const reopen = (page: Page): Locator => page.locator('#placet-reopen')
export const placeholders = (page: Page): Locator => page.locator('.placet-placeholder')
export const control = (surface: Locator, action: string): Locator =>
  surface.locator(`[data-placet-do="${action}"]`)

export async function accept(page: Page): Promise<void> {
  await control(banner(page), 'accept-all').click()
  await expect(banner(page)).toBeHidden()
}

export async function refuse(page: Page): Promise<void> {
  await control(banner(page), 'reject-all').click()
  await expect(banner(page)).toBeHidden()
}

/** The control of ours that leads to the settings: the banner's while it is there, else the way back. */
export const wayToSettings = (page: Page): Locator =>
  page
    .locator('#placet')
    .getByRole('button', { name: /^(Cookie settings|Gérer mes cookies)$/ })
    .first()

/** Opens the preference centre in one click. */
export async function openPreferences(page: Page): Promise<Locator> {
  await wayToSettings(page).click()
  await expect(preferences(page)).toBeVisible()
  return preferences(page)
}

/** Opens every detail of the preference centre, as one look at all of it needs; and waits for what is drawn last. */
export const openDetails = (surface: Locator): Promise<void> =>
  surface.evaluate(async (element) => {
    for (const details of element.querySelectorAll('details')) details.open = true
    const isDrawn = () =>
      [...element.querySelectorAll('.placet-service')].every((service) => service.childElementCount > 1) &&
      [...element.querySelectorAll('.placet-fine, option')].every((place) => place.firstChild?.textContent)
    while (!isDrawn()) await new Promise(requestAnimationFrame)
  })

/** One switch of the preference centre, with the details around it opened: `category:…`, `service:…`, `transfer:…`. */
export async function switchOf(page: Page, name: string): Promise<Locator> {
  const input = preferences(page).locator(`input[name="${name}"]`)
  await input.waitFor({ state: 'attached' })
  for (const details of await preferences(page)
    .locator('details', { has: page.locator(`input[name="${name}"]`) })
    .all()) {
    if (!(await details.evaluate((element) => element.hasAttribute('open'))))
      await details.locator('summary').first().click()
  }
  return input
}

export async function save(page: Page): Promise<void> {
  await control(preferences(page), 'save').click()
  await expect(preferences(page)).toBeHidden()
}

/* The device */

/** All that a site's origin keeps on this device. */
export interface Stored {
  readonly cookies: readonly string[]
  readonly local: readonly string[]
  readonly session: readonly string[]
  readonly databases: readonly string[]
  readonly caches: readonly string[]
  readonly workers: number
}

export const nothing: Stored = { cookies: [], local: [], session: [], databases: [], caches: [], workers: 0 }
/** What a visitor who has decided may find: the choice. */
export const onlyTheChoice: Stored = { ...nothing, cookies: ['placet'] }

/** The scripts of `pages/kinds.html` but for the one with `async`, as a parser would run them. */
export const inOrder = [
  'inline 1',
  'slow',
  'inline 2',
  'fast',
  'inline after the missing one',
  'last',
  'very last',
  'inline module',
  'deferred',
  'module',
]

/** Names, sorted. Cookies as the browser has them, `HttpOnly` and other hosts' included. */
export async function stored(page: Page): Promise<Stored> {
  const cookies = (await page.context().cookies()).map(({ name }) => name).sort()
  const rest = await page.evaluate(namesKept)
  return { cookies, ...rest }
}

/** Placet's own cookies, with all their attributes. */
export const choiceCookies = async (page: Page) =>
  (await page.context().cookies()).filter(({ name }) => name === 'placet')

/** The cookie that holds the choice. */
export async function choiceCookie(page: Page) {
  const [cookie] = await choiceCookies(page)
  if (!cookie) throw new Error('There is no choice in the cookies.')
  return cookie
}

/** How often `name` occurs in `list`. */
export const times = (list: readonly string[], name: string): number =>
  list.filter((item) => item === name).length
