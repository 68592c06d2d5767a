/** What the world can see of a visit in WebKit: what the site was asked for, what was stored; and a visitor's hands. */
import { test as base, expect } from '@playwright/test'
import { namesKept } from '../in-page'
import { type ConsentRecord, GATED, type PageWindow, type Stored } from '../world'
import { type Cookie, startWebKit, type Tab, type WebKit } from './driver'
import { openStreet, type Site, type Street } from './site'

export { expect }

declare const window: PageWindow

interface Story {
  readonly site: Site
  /** The window of the browser that was there first. Its addresses may be paths of the site. */
  readonly tab: Tab
  readonly newTab: () => Promise<Tab>
}

interface Worker {
  readonly street: Street
  readonly webkit: WebKit
  /** Switches of MiniBrowser. A file that has other ones has a browser of its own. */
  readonly switches: readonly string[]
}

export const test = base.extend<Story, Worker>({
  switches: [[], { scope: 'worker', option: true }],
  street: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what the fixture needs.
    async ({}, use) => {
      const street = await openStreet()
      await use(street)
      await street.close()
    },
    { scope: 'worker' },
  ],
  webkit: [
    async ({ switches }, use) => {
      const webkit = await startWebKit(switches)
      await use(webkit)
      await webkit.quit()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: async ({ street }, use) => use(street.newSite()),
  tab: async ({ webkit, site }, use, info) => {
    await use(at(site, webkit.first))
    if (info.status !== info.expectedStatus) {
      await info.attach('what the site was asked for', { body: site.asked.join('\n') })
      const body = await webkit.first.screenshot().catch(() => undefined)
      if (body) await info.attach('what the visitor sees', { body, contentType: 'image/png' })
    }
    await webkit.clear()
  },
  newTab: async ({ webkit, site }, use) => use(async () => at(site, await webkit.newTab())),
})

const at = (site: Site, tab: Tab): Tab => ({
  ...tab,
  goto: (path) => tab.goto(new URL(path, site.origin).href),
})

/* What is waited for */

/** Asks until the answer is right. A page that is just being left answers nothing. */
export const poll = <T>(ask: () => Promise<T>, what?: string) =>
  expect.poll(() => ask().catch(() => 'no answer yet'), what)

export const isShown = (tab: Tab, selector: string, what = selector): Promise<void> =>
  poll(() => tab.isShown(selector), `${what} is shown`).toBe(true)

export const isGone = (tab: Tab, selector: string, what = selector): Promise<void> =>
  poll(() => tab.isShown(selector), `${what} is shown`).toBe(false)

/** Until Placet has looked and found an answer. */
export const isDecided = (tab: Tab): Promise<void> =>
  poll(() => tab.evaluate(() => document.querySelector<HTMLElement>('#placet')?.dataset.placetState)).toBe(
    'decided',
  )

/** Until nothing is under way: no request for half a second, no frame that waits to be painted, no task. */
export async function settled(tab: Tab, site: Site): Promise<void> {
  await poll(() => tab.evaluate(() => document.readyState)).toBe('complete')
  await poll(async () => site.quietMs()).toBeGreaterThan(500)
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )
}

/* What is seen */

/** Requests for anything that needs a yes. */
export const gated = (site: Site): readonly string[] => asked(site, ...GATED)

/** Paths, with their queries, that contain one of `parts`. */
export const asked = (site: Site, ...parts: readonly string[]): readonly string[] =>
  site.asked.filter((path) => parts.some((part) => path.includes(part)))

export const ours = (site: Site): readonly string[] => [...asked(site, '/dist/')].sort()

export const count = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate((selector) => document.querySelectorAll(selector).length, selector)

export const text = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector)

/** Where the focus is: a selector that it matches, or what it is. */
export const hasFocus = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate((selector) => document.activeElement?.matches(selector) === true, selector)

/** Names of the test pages' scripts, in the order they ran. */
export const ran = (tab: Tab): Promise<readonly string[]> => tab.evaluate(() => window.ran ?? [])

export const canaries = ['analytics', 'second', 'marketing', 'chat', 'maps'] as const

/** The last choice, as the page's own instance tells it. */
export const recordOf = (tab: Tab): Promise<ConsentRecord | undefined> =>
  tab.evaluate(() => window.placet.record ?? undefined)

export const isDeciding = (tab: Tab): Promise<boolean> => tab.evaluate(() => !window.placet.decided)

/** Every yes in the record. */
export async function yeses(tab: Tab): Promise<readonly string[]> {
  const { categories, services, transfers } = (await recordOf(tab)) ?? {}
  return Object.entries({ ...categories, ...services, ...transfers })
    .filter(([, isGranted]) => isGranted)
    .map(([key]) => key)
    .filter((key) => key !== 'necessary')
}

/** Names of all that the site keeps on this device. */
export async function stored(tab: Tab): Promise<Stored> {
  const cookies = (await tab.cookies()).map(({ name }) => name).sort()
  const rest = await tab.evaluate(namesKept)
  return { cookies, ...rest }
}

/** The cookie that holds the choice. There is one, or this fails. */
export async function choiceCookie(tab: Tab): Promise<Cookie> {
  const found = (await tab.cookies()).filter(({ name }) => name === 'placet')
  expect(found).toHaveLength(1)
  return found[0]!
}

/* A visitor's hands */

export const banner = '#placet-banner'
export const preferences = '#placet-preferences'
export const question = '#placet-ask'
export const reopen = '#placet-reopen'
export const placeholder = '.placet-placeholder'
export const control = (surface: string, action: string): string => `${surface} [data-placet-do="${action}"]`

export async function answer(tab: Tab, action: 'accept-all' | 'reject-all'): Promise<void> {
  await tab.click(control(banner, action))
  await isGone(tab, banner)
}

export const accept = (tab: Tab): Promise<void> => answer(tab, 'accept-all')
export const refuse = (tab: Tab): Promise<void> => answer(tab, 'reject-all')

/** Opens the preference centre in one click: from the banner while it is there, else by the way back. */
export async function openPreferences(tab: Tab): Promise<void> {
  const ways = [`${banner} [data-placet-do] ~ [data-placet-open]`, reopen]
  const find = async () => {
    for (const way of ways) if (await tab.isShown(way)) return way
    return ''
  }
  await poll(find, 'a way to the settings').not.toBe('')
  await tab.click(await find())
  await isShown(tab, preferences)
}

/** Turns one switch of the preference centre, in the details that hold it: `category:…`, `service:…`, `transfer:…`. */
export async function turn(tab: Tab, name: string): Promise<void> {
  const selector = `${preferences} input[name="${name}"]`
  await poll(() => count(tab, selector)).toBe(1)
  await tab.evaluate((selector) => {
    for (let at = document.querySelector(selector); at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
  }, selector)
  const before = await tab.evaluate((selector) => !!document.querySelector(`${selector}:checked`), selector)
  await tab.click(selector)
  await poll(() =>
    tab.evaluate((selector) => !!document.querySelector(`${selector}:checked`), selector),
  ).toBe(!before)
}

export async function save(tab: Tab): Promise<void> {
  await tab.click(control(preferences, 'save'))
  await isGone(tab, preferences)
}

/** Presses Tab until `selector` has the focus. @returns how often. */
export async function tabTo(tab: Tab, selector: string): Promise<number> {
  for (let presses = 1; presses <= 15; presses++) {
    await tab.press('Tab')
    if (await hasFocus(tab, selector)) return presses
  }
  throw new Error(`Tab does not reach ${selector}.`)
}
