/** Where Firefox differs, or what drives it: how stories that say so get along in it all the same. */
import { test as base, type Locator, type Page, type Request } from '@playwright/test'
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
  async context({ context, browserName }, use) {
    if (browserName === 'firefox') context.on('page', noticeQuiet)
    await use(context)
  },
  async page({ page, firefox }, use) {
    if (firefox) page.emulateMedia = (media = {}) => firefox.emulateMedia(page, media)
    await use(page)
  },
})

/**
 * Over WebDriver BiDi, Playwright can miss that the network is idle: each request of a frame is answered, and it goes on
 * waiting. Here it is what it is elsewhere: half a second in which no request is under way.
 */
function noticeQuiet(page: Page): void {
  const underWay = new Set<Request>()
  let since = Date.now()
  const end = (request: Request) => {
    underWay.delete(request)
    since = Date.now()
  }
  page.on('request', (request) => void underWay.add(request))
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  const wait = page.waitForLoadState.bind(page)
  page.waitForLoadState = async (state, options) => {
    if (state !== 'networkidle') return wait(state, options)
    let isOver = false
    const quiet = async () => {
      await wait('load', options)
      while (!isOver && (underWay.size > 0 || Date.now() - since < 500))
        await new Promise((resolve) => setTimeout(resolve, 50))
    }
    await Promise.race([wait(state, options), quiet()]).finally(() => {
      isOver = true
    })
  }
}

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
