/** The kit for the sites' own tests: a choice without clicks, a visitor's clicks, and silence that is told from noise. */
import type { BrowserContext, Page } from '@playwright/test'
import type { PlacetConfig } from '../src/config/input'
import { acceptAll, expectSilence, rejectAll, seedChoice, withdraw } from '../src/entries/testing'
import {
  api,
  banner,
  choiceCookie,
  control,
  expect,
  nothing,
  onlyTheChoice,
  ran,
  recordOf,
  reopen,
  settled,
  situation,
  stored,
  test,
} from './world'

// What the build would have put in their place.
Object.assign(globalThis, { __DEV__: true, __VERSION__: '0.0.0-e2e' })

const address = (baseURL: string | undefined, path: string) => new URL(path, baseURL).href

/** What `work` is told when it throws. */
const complaint = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no complaint',
    (error: Error) => error.message,
  )

test.describe('a seeded choice', () => {
  test('is believed on every page: nobody is asked, and what was granted runs', async ({
    context,
    page,
    baseURL,
  }) => {
    const path = situation('canaries.html')
    const record = await seedChoice(context, address(baseURL, path), { analytics: true })
    await page.goto(path)
    await expect.poll(() => ran(page)).toEqual(['analytics', 'second'])
    await settled(page)
    await expect(banner(page)).toHaveCount(0)
    expect(await recordOf(page)).toEqual(record)
    expect(record).toMatchObject({
      action: 'save',
      surface: 'api',
      categories: { analytics: true, marketing: false },
    })
    expect(await api(page, (placet) => placet.decided)).toBe(true)
  })

  test('needs nothing of the page but the cookie, and the page leaves that as it is', async ({
    context,
    page,
    baseURL,
    seen,
  }) => {
    const path = situation('canaries.html')
    await seedChoice(context, address(baseURL, path), 'reject-all')
    const { value, expires } = await choiceCookie(page)
    seen.forget()
    await page.goto(path)
    await settled(page)
    expect(seen.gated()).toEqual([])
    expect(seen.paths('placet-banner', 'placet-engine')).toEqual([])
    expect(await choiceCookie(page)).toMatchObject({ value, expires })
    expect(await stored(page)).toEqual(onlyTheChoice)
  })

  test('takes the config that it is given, and opens no page for it', async ({ context, page, baseURL }) => {
    const config: PlacetConfig = {
      categories: { analytics: {} },
      services: [{ id: 'canary-analytics', category: 'analytics' }],
    }
    const opened: Page[] = []
    context.on('page', (other) => void opened.push(other))
    const path = situation('npm.html', config)
    await seedChoice(context, address(baseURL, path), { services: { 'canary-analytics': true } }, { config })
    expect(opened).toEqual([])
    await page.goto(path)
    await expect.poll(() => ran(page)).toEqual(['analytics'])
    await expect(banner(page)).toHaveCount(0)
  })

  test('under another config counts as far as it goes: what is new is asked about', async ({
    context,
    page,
    baseURL,
  }) => {
    const config: PlacetConfig = { services: [{ id: 'canary-analytics', category: 'analytics' }] }
    await seedChoice(context, address(baseURL, '/'), 'accept-all', { config })
    await page.goto(situation('canaries.html'))
    await expect(banner(page)).toBeVisible()
    await expect.poll(() => ran(page)).toEqual(['analytics'])
  })

  test('of a key that is not configured is misuse, and so is a page without Placet', async ({
    context,
    baseURL,
  }) => {
    const url = address(baseURL, situation('npm.html'))
    const config: PlacetConfig = { services: [{ id: 'visits', category: 'analytics' }] }
    const unknown = seedChoice(context, url, { nobody: true }, { config })
    expect(await complaint(unknown)).toContain('PLACET_KEY_UNKNOWN nobody')
    expect(await complaint(seedChoice(context, url, 'accept-all'))).toContain('no window.placet at')
  })
})

test.describe('a visitor’s hands', () => {
  test('accept in the banner', async ({ page }) => {
    await page.goto(situation('canaries.html'))
    await acceptAll(page)
    expect(await recordOf(page)).toMatchObject({ action: 'accept-all', surface: 'banner' })
    await expect.poll(() => ran(page)).toHaveLength(5)
  })

  test('refuse in the banner, then accept in the preferences, then refuse again', async ({ page }) => {
    await page.goto(situation('canaries.html'))
    await rejectAll(page)
    expect(await recordOf(page)).toMatchObject({ action: 'reject-all', surface: 'banner' })
    await acceptAll(page)
    expect(await recordOf(page)).toMatchObject({ action: 'accept-all', surface: 'preferences' })
    await rejectAll(page)
    await expect.poll(() => recordOf(page)).toMatchObject({ action: 'reject-all', surface: 'preferences' })
    await expect.poll(() => ran(page)).toEqual([])
  })

  test('refuse where nobody is asked', async ({ page }) => {
    await page.goto(situation('canaries.html', { mode: 'opt-out' }))
    await rejectAll(page)
    await expect.poll(() => recordOf(page)).toMatchObject({ action: 'reject-all', surface: 'preferences' })
  })

  test('withdraw with the page’s own control', async ({ page }) => {
    await page.goto(situation('canaries.html'))
    await acceptAll(page)
    await expect.poll(() => ran(page)).toHaveLength(5)
    await withdraw(page)
    await expect.poll(() => recordOf(page)).toMatchObject({ action: 'withdraw', surface: 'reopen' })
    await expect.poll(() => stored(page)).toEqual(onlyTheChoice)
  })

  test('withdraw in the preferences where the page has none', async ({ page }) => {
    await page.goto(situation('kinds.html'))
    await acceptAll(page)
    await withdraw(page)
    await expect.poll(() => recordOf(page)).toMatchObject({ action: 'reject-all', surface: 'preferences' })
    await expect(reopen(page)).toBeVisible()
  })
})

test.describe('silence', () => {
  test('is kept by a page that waits, and by one that was refused', async ({ page }) => {
    const title = await expectSilence(page, async () => {
      await page.goto(situation('canaries.html'))
      await expect(banner(page)).toBeVisible()
      return page.title()
    })
    expect(title).toBe('One canary for each purpose')
    expect(await stored(page)).toEqual(nothing)
    await expectSilence(page, () => rejectAll(page), { forbidden: ['/canary.js', '/collect/'] })
  })

  test('is broken by what a yes lets in: each cookie, entry and forbidden request is named', async ({
    page,
  }) => {
    await page.goto(situation('canaries.html'))
    const told = await complaint(
      expectSilence(page, () => acceptAll(page), { forbidden: ['/collect/'], names: ['canary_chat*'] }),
    )
    expect(told).toMatch(/^Silence was expected, but the page\n {2}- asked for http:/)
    for (const part of [
      '/collect/canary/analytics',
      'cookie canary_marketing (localhost/)',
      'cookie canary_marketing_deep (localhost/e2e)',
      'localStorage canary_second (localhost:',
      'sessionStorage canary_second (',
      'indexedDB canary_second (',
      'cacheStorage canary_second (',
    ])
      expect(told).toContain(part)
    expect(told).not.toContain('Storage canary_chat')
    expect(told).not.toContain('cookie canary_chat')
    expect(told).not.toContain('cookie placet')
  })

  test('is broken by another host, early or late, unless that may be asked', async ({ context, page }) => {
    await serveNoise(context)
    const visit = async () => {
      await page.goto('http://shop.example/')
      await context.addCookies([{ name: 'visitor', value: '1', domain: 'count.example', path: '/' }])
    }
    const told = await complaint(expectSilence(page, visit))
    for (const part of [
      'asked for http://count.example/a.js',
      'asked for http://deep.count.example/late',
      'cookie visitor (count.example/)',
      'cookie hidden (shop.example/)',
      'localStorage seen (shop.example)',
    ])
      expect(told).toContain(part)
    expect(told).not.toContain('asked for http://shop.example')
    await context.clearCookies()
    await page.evaluate(() => localStorage.clear())
    const hosts = ['count.example', '*.count.example']
    const names = ['visitor', 'hid*', 'seen']
    await expectSilence(page, visit, { hosts, names })
  })

  test('is broken by a value that changes, and not by one that was there', async ({ context, page }) => {
    await serveNoise(context)
    await page.goto('http://shop.example/quiet')
    await page.evaluate(() => localStorage.setItem('count', '1'))
    await expectSilence(page, () => page.goto('http://shop.example/quiet'))
    const told = await complaint(
      expectSilence(page, () => page.evaluate(() => localStorage.setItem('count', '2'))),
    )
    expect(told).toContain('localStorage count (shop.example)')
  })

  test('ends with what went wrong in between', async ({ page }) => {
    await page.goto(situation('canaries.html'))
    const work = () => control(banner(page), 'nothing').click({ timeout: 100 })
    expect(await complaint(expectSilence(page, work))).toContain('Timeout')
  })
})

/** A shop that asks a counter at once and once more later, and what the two leave on the device. */
async function serveNoise(context: BrowserContext): Promise<void> {
  const html = `<!doctype html><title>Shop</title><script>localStorage.setItem('seen', '1')</script>
<script src="http://count.example/a.js"></script>`
  const script = `setTimeout(() => void fetch('http://deep.count.example/late', { mode: 'no-cors' }), 200)`
  await context.route('http://shop.example/**', (route) =>
    route.request().url().endsWith('/quiet')
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Quiet</title>' })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'Set-Cookie': 'hidden=1; Path=/; HttpOnly' },
          body: html,
        }),
  )
  await context.route(/^http:\/\/(\w+\.)?count\.example\//, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  )
}
