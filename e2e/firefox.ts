/** Where Firefox differs, or what drives it: how stories that say so get along in it all the same. */
import { test as base, type Locator, type Page } from '@playwright/test'
import { type Devtools, freePort, openDevtools, withDevtools } from './devtools'

/** What can be set while it runs; nothing in other browsers. */
export type Firefox = Devtools | undefined

/**
 * Playwright's `test`, whose `page.emulateMedia` works in Firefox too. `firefox` is what else can be set there, and
 * undefined in other browsers; after each story all of it is as it was.
 */
export const test = base.extend<{ firefox: Firefox }, { devtoolsPort: number; devtools: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures there.
  devtoolsPort: [async ({}, use) => use(await freePort()), { scope: 'worker' }],
  launchOptions: [
    async ({ launchOptions, browserName, devtoolsPort }, use) =>
      use(browserName === 'firefox' ? withDevtools(launchOptions, devtoolsPort) : launchOptions),
    { scope: 'worker' },
  ],
  devtools: [
    async ({ browser, devtoolsPort }, use) => {
      const devtools =
        browser.browserType().name() === 'firefox' ? await openDevtools(devtoolsPort) : undefined
      await use(devtools)
      devtools?.close()
    },
    { scope: 'worker' },
  ],
  async firefox({ devtools }, use) {
    await use(devtools)
    await devtools?.reset()
  },
  async page({ page, firefox }, use) {
    if (firefox) page.emulateMedia = (media = {}) => firefox.emulateMedia(page, media)
    await use(page)
  },
})

/** Cookies are switched off, as people can. In Firefox every other store goes with them. */
export async function switchCookiesOff(page: Page, firefox: Firefox): Promise<void> {
  if (firefox) return firefox.set({ 'network.cookie.cookieBehavior': 2 })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true })
}

/** Over WebDriver BiDi, Playwright waits for the page of an `<object>` or `<embed>` as for a navigation without end. */
export const leaveObjectsOut = (page: Page): Promise<unknown> =>
  page.route('**/e2e/embeds.html?*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(/<(object|embed) .*/g, '') })
  })

/** What Tab stops at in `surface`, in order. In Firefox a text that scrolls is a stop, even with stops in it. */
export async function tabStops(surface: Locator, firefox: Firefox): Promise<Locator> {
  const doesScroll = (element: Element) => element.scrollHeight > element.clientHeight
  const isStop = firefox && (await surface.locator('.placet-text').evaluate(doesScroll))
  return surface.locator(`${isStop ? '.placet-text, ' : ''}button, a[href]`)
}
