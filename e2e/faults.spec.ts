/** What breaks leaves the gate closed, and the page working. */

import type { Page } from '@playwright/test'
import { switchCookiesOff } from './firefox'
import { refuseEveryStore, refuseLocalStorage } from './in-page'
import {
  accept,
  api,
  banner,
  expect,
  nothing,
  type PageWindow,
  placeholders,
  ran,
  refuse,
  reopen,
  type Seen,
  settled,
  shopConfig,
  situation,
  stored,
  test,
} from './world'

declare const window: PageWindow

/** Links, basket and questions of the shop work, and nothing that waits for a yes has moved. */
async function expectAShopThatWorks(page: Page, seen: Seen): Promise<void> {
  await page.goto('/shop/product.html')
  await page.getByRole('button', { name: 'Add to basket' }).click()
  await expect(page.locator('[data-basket-list]')).toContainText('slate cloth')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Visit' }).click()
  await expect(page.getByRole('heading', { name: 'Visit the studio' })).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
  expect(await stored(page)).toEqual({ ...nothing, session: ['merle-basket'] })
}

for (const [what, address, respond] of [
  ['placet.js is blocked', '**/dist/placet.js', 'abort'],
  ['placet.js is missing', '**/dist/placet.js', { status: 404, body: 'Not found' }],
  [
    'placet.js is cut off',
    '**/dist/placet.js',
    { body: '(()=>{var a=1;function b(', contentType: 'text/javascript' },
  ],
  ['everything of dist is blocked', '**/dist/**', 'abort'],
  ['the config is missing', `**${shopConfig}`, { status: 404, body: 'Not found' }],
  [
    'the config is no JSON',
    `**${shopConfig}`,
    { body: '{"categories":{"necessary":{}},', contentType: 'application/json' },
  ],
  [
    'the config is a page',
    `**${shopConfig}`,
    { body: '<!doctype html><title>Error</title>', contentType: 'text/html' },
  ],
  ['the config cannot be reached', `**${shopConfig}`, 'abort'],
  ['the banner’s file is missing', '**/dist/placet-banner.js', { status: 404, body: 'Not found' }],
  [
    'the banner’s file is another one',
    '**/dist/placet-banner.js',
    { body: 'window.isTampered = true', contentType: 'text/javascript' },
  ],
  ['the language’s file is missing', '**/dist/locales/*.js', { status: 404, body: 'Not found' }],
] as const) {
  test(`if ${what}, nothing gated runs and the shop works (C7)`, async ({ page, seen }) => {
    await page.route(address, (route) => (respond === 'abort' ? route.abort() : route.fulfill(respond)))
    // A page’s own syntax error is seen as an exception; it is the fault itself, not what follows from it.
    await page.goto('/shop/')
    await settled(page)
    if (what.includes('cut off')) seen.forget()
    if (what.includes('cut off')) await page.unroute(address)
    if (what.includes('cut off')) await page.route(address, (route) => route.abort())
    await expectAShopThatWorks(page, seen)
    expect(await page.evaluate(() => 'isTampered' in window)).toBe(false)
    await expect(banner(page)).toHaveCount(0)
  })
}

test('if the config cannot be read, it is said with its code', async ({ page, seen }) => {
  await page.route(`**${shopConfig}`, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await page.goto('/shop/')
  await expect
    .poll(() =>
      seen.complaints.some((line) => line.includes('PLACET_CONFIG_MISSING') && line.includes(shopConfig)),
    )
    .toBe(true)
})

test('if the banner’s file is missing, it is said with its code, and the API still takes the answer', async ({
  page,
  seen,
}) => {
  await page.route('**/dist/placet-banner.js', (route) => route.abort())
  await page.goto(situation('canaries.html'))
  await expect.poll(() => seen.complaints.some((line) => line.includes('PLACET_CHUNK_FAILED'))).toBe(true)
  await settled(page)
  expect(seen.gated()).toEqual([])
  await api(page, (placet) => void placet.save({ analytics: true }))
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second'])
})

test('a surface whose file failed is fetched again when it is asked for again', async ({ page }) => {
  let failures = 0
  await page.route('**/dist/placet-preferences.js', (route) => {
    failures += 1
    return failures === 1 ? route.abort() : route.continue()
  })
  await page.goto(situation('canaries.html'))
  await refuse(page)
  // A click without a pointer on its way, which would have fetched it before.
  await reopen(page).dispatchEvent('click')
  await expect.poll(() => failures).toBe(1)
  await settled(page)
  await reopen(page).click()
  await expect(page.locator('#placet-preferences')).toBeVisible()
})

test('if a placeholder’s file is missing, the embed stays held and the page goes on', async ({
  page,
  seen,
}) => {
  await page.route('**/dist/placet-placeholder.js', (route) => route.abort())
  await page.goto('/shop/visit.html')
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
  await refuse(page)
  await settled(page)
  expect(seen.gated()).toEqual([])
})

test('a malformed service stays closed, and the rest of the config works', async ({ page, seen }) => {
  const services = [
    {
      id: 'canary-analytics',
      category: 'analytcs',
      name: 'Misspelt',
      provider: { name: 'One', country: 'FR' },
    },
    {
      id: 'canary-marketing',
      category: 'marketing',
      name: 'Right',
      provider: { name: 'Two', country: 'FR' },
    },
    'no-such-preset',
    null,
    { id: 'Not A Key', category: 'marketing' },
  ]
  await page.goto(situation('canaries.html', { services, colour: 'blue' }))
  await accept(page)
  await expect.poll(() => ran(page)).toContain('marketing')
  await settled(page)
  expect(await ran(page)).not.toContain('analytics')
  for (const code of ['PLACET_SERVICE_UNKNOWN', 'PLACET_CONFIG_UNKNOWN'])
    expect(
      seen.complaints.some((line) => line.includes(code)),
      code,
    ).toBe(true)
  expect(seen.exceptions).toEqual([])
})

// In Firefox nothing else is kept either: the story of no storage at all is told there.
test('with cookies switched off a refusal is kept elsewhere, and nothing runs @chromium-only', async ({
  page,
  seen,
}) => {
  await switchCookiesOff(page, undefined)
  await page.goto(situation('canaries.html'))
  await refuse(page)
  await page.reload()
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  expect(await stored(page)).toEqual({ ...nothing, local: ['placet'] })
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
})

// As above.
test('with cookies switched off a yes is kept elsewhere, and so is its withdrawal @chromium-only', async ({
  page,
  seen,
}) => {
  await switchCookiesOff(page, undefined)
  await page.goto(situation('canaries.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  await page.reload()
  await expect.poll(() => ran(page)).toHaveLength(5)
  await page.locator('#withdraw').click()
  await expect.poll(() => ran(page).catch(() => ['under way'])).toEqual([])
  await expect.poll(() => stored(page).catch(() => undefined)).toEqual({ ...nothing, local: ['placet'] })
  expect(seen.exceptions).toEqual([])
})

test('with no storage at all an answer holds for the page, and the next page asks again', async ({
  page,
  seen,
  firefox,
}) => {
  await switchCookiesOff(page, firefox)
  if (!firefox) await page.addInitScript(refuseEveryStore)
  await page.goto(situation('canaries.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  expect(seen.complaints.some((line) => line.includes('PLACET_STORAGE_REFUSED'))).toBe(true)
  // Another tab, or coming back into view, must not make it forget.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await api(page, (placet) => placet.allows('analytics'))).toBe(true)
  await page.reload()
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(await ran(page)).toEqual([])
  await refuse(page)
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('a refused localStorage alone changes nothing', async ({ page, seen }) => {
  await page.addInitScript(refuseLocalStorage)
  await page.goto(situation('canaries.html'))
  await refuse(page)
  await page.reload()
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('a page that put other things under our names, and extended built-in objects, opens nothing', async ({
  page,
  seen,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Object.prototype, 'analytics', {
      value: true,
      enumerable: true,
      configurable: true,
      writable: true,
    })
    Object.defineProperty(Object.prototype, 'each', {
      value() {},
      enumerable: true,
      configurable: true,
      writable: true,
    })
    Object.assign(window, { dataLayer: { push: undefined }, uetq: 'none' })
    document.addEventListener('DOMContentLoaded', () => {
      const form = document.createElement('form')
      form.id = 'nanostoresGlobal'
      form.innerHTML = '<input name="epoch"><img name="cookie" alt=""><img name="currentScript" alt="">'
      document.body.append(form)
    })
  })
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual([])
  await refuse(page)
  await page.reload()
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing gated runs, the page can be read, and the cookie policy says what there is (A55, C7, C76)', async ({
    page,
    seen,
    firefox,
  }) => {
    // There Playwright cannot, and a policy can.
    if (firefox)
      await page.route(
        (url) => /^\/shop\/([\w-]+\.html)?$/.test(url.pathname),
        async (route) => {
          const response = await route.fetch()
          const headers = { ...response.headers(), 'content-security-policy': 'sandbox allow-same-origin' }
          await route.fulfill({ response, headers })
        },
      )
    for (const name of ['', 'visit.html', 'help.html', 'cookies.html']) {
      await page.goto(`/shop/${name}`, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    await expect(page.getByRole('heading', { name: 'If the list does not appear' })).toBeVisible()
    await expect(page.locator('#placet')).toHaveCount(0)
    await expect(placeholders(page)).toHaveCount(0)
    expect(seen.gated()).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })
})

test('a second try at a choice in the same moment keeps the last one', async ({ page, seen }) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await expect(banner(page)).toBeVisible()
  await page.evaluate(async () => {
    await Promise.all([window.placet.acceptAll(), window.placet.rejectAll()])
  })
  await settled(page)
  expect(await api(page, (placet) => placet.allows('analytics'))).toBe(false)
  await page.reload()
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.exceptions).toEqual([])
})
