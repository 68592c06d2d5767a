/** Taking it back: as easy as giving it, at once, and for good. */

import type { Page } from '@playwright/test'
import { leaveObjectsOut } from './firefox'
import {
  accept,
  api,
  banner,
  control,
  countLoads,
  expect,
  nothing,
  onlyTheChoice,
  openPreferences,
  type PageWindow,
  placeholders,
  preferences,
  ran,
  recordOf,
  reopen,
  type Stored,
  save,
  settled,
  situation,
  stored,
  switchOf,
  test,
} from './world'

declare const window: PageWindow

/** What must outlive a withdrawal: the vendors' own opt-out records, and the basket. */
const spared = { local: ['__mp_opt_in_out_shop', '__ph_opt_in_out_shop'], session: ['merle-basket'] }
const cleaned: Stored = { ...onlyTheChoice, ...spared }

/** Accepts in the shop, and walks until every vendor has left its traces. */
async function leaveTraces(page: Page): Promise<void> {
  await page.goto('/shop/help.html')
  await accept(page)
  await page.evaluate(() => {
    for (const name of ['__ph_opt_in_out_shop', '__mp_opt_in_out_shop']) localStorage.setItem(name, '0')
    sessionStorage.setItem('merle-basket', '["moss"]')
  })
  await expect(page.locator('#studio-chat')).toBeAttached()
  // Here, where the chat is: a page that ends takes along a database that is still to be made.
  await expect.poll(async () => (await stored(page)).databases).toContain('studio-chat')
  await page.goto('/shop/visit.html')
  await expect(page.frameLocator('iframe.film').getByRole('button')).toBeVisible()
  const marks = /^(ph_phc_|AMP_|mp_|studio_video_viewer|studio_chat_visitor)/
  await expect
    .poll(
      async () =>
        new Set((await stored(page)).cookies.map((name) => marks.exec(name)?.[0]).filter(Boolean)).size,
    )
    .toBe(5)
  await expect.poll(async () => (await stored(page)).local.length).toBeGreaterThan(2)
}

const ways: readonly (readonly [string, number, (page: Page) => Promise<void>])[] = [
  [
    'with “refuse all” in the settings',
    2,
    async (page) => {
      await reopen(page).click()
      await control(preferences(page), 'reject-all').click()
    },
  ],
  [
    'with one click on the cookies page',
    1,
    async (page) => {
      await page.goto('/shop/cookies.html')
      // Its config is a file, and until that is there no control is heard.
      await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
      await page.getByRole('button', { name: 'Withdraw every consent now' }).click()
    },
  ],
  ['through the API', 0, (page) => page.evaluate(() => void window.placet.withdraw())],
]

for (const [way, , withdraw] of ways) {
  test(`a visitor who withdraws ${way} leaves no vendor’s trace behind, now or after a reload (C57, C58, C60)`, async ({
    page,
    seen,
  }) => {
    await leaveTraces(page)
    const loads = countLoads(page)
    await withdraw(page)
    const before = page.url().includes('cookies.html') ? 1 : 0
    await expect.poll(() => stored(page).catch(() => undefined)).toEqual(cleaned)
    await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
    await settled(page)
    expect(loads() - before).toBeLessThanOrEqual(1)

    seen.forget()
    await page.goto('/shop/visit.html')
    await expect(placeholders(page)).toHaveCount(1)
    await settled(page)
    expect(seen.gated()).toEqual([])
    expect(await stored(page)).toEqual(cleaned)
    await expect(banner(page)).toHaveCount(0)
    const record = await recordOf(page)
    expect(Object.values({ ...record?.categories, ...record?.services, ...record?.transfers })).not.toContain(
      true,
    )
    await expect(page.getByRole('link', { name: 'Basket (1)' })).toBeVisible()
  })
}

test('the page is loaded anew at most once, and its first request carries no cookie of what was withdrawn (C58)', async ({
  page,
  seen,
}) => {
  await page.goto(situation('canaries.html', {}, { beat: '1' }))
  await accept(page)
  await expect.poll(async () => (await stored(page)).caches).toHaveLength(5)
  await expect.poll(() => seen.paths('/collect/canary/marketing').length).toBeGreaterThan(3)
  const loads = countLoads(page)
  const reload = page.waitForRequest((request) => request.isNavigationRequest())
  await page.locator('#withdraw').click()
  expect((await (await reload).allHeaders()).cookie ?? '').not.toContain('canary_')
  await expect.poll(() => stored(page).catch(() => undefined)).toEqual(onlyTheChoice)
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  seen.forget()
  // Ten beats of the canaries, were any of them still alive.
  await expect(page.waitForRequest('**/collect/canary/**', { timeout: 1000 })).rejects.toThrow()
  expect(loads()).toBe(1)
  expect(await ran(page)).toEqual([])
  expect(await recordOf(page)).toMatchObject({ action: 'withdraw' })
})

test('a withdrawal tells Google no, deletes, and only then lets anything else happen (C58, C64)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  await expect.poll(async () => (await stored(page)).databases).toHaveLength(5)
  await page.evaluate(() => {
    const order: string[] = []
    Object.assign(window, { order })
    const push = window.dataLayer.push.bind(window.dataLayer)
    window.dataLayer.push = (...entries) => {
      for (const entry of entries)
        order.push(
          `${'length' in entry ? Array.from(entry).slice(0, 2).join(' ') : entry.event}, cookies: ${document.cookie.includes('canary_marketing')}`,
        )
      return push(...entries)
    }
    window.placet.on('revoke', ({ revoked = [] }) =>
      order.push(
        `revoke ${revoked.includes('marketing')}, cookies: ${/canary_marketing=/.test(document.cookie)}`,
      ),
    )
  })
  await page.locator('#withdraw').click()
  await expect.poll(() => stored(page)).toEqual(onlyTheChoice)
  const order = (await page.evaluate((): unknown => Reflect.get(window, 'order'))) as string[]
  expect(order[0]).toMatch(/^consent update/)
  expect(order).toContain('revoke true, cookies: false')
})

test('without a reload, embeds turn back into placeholders and their frames are gone (C58)', async ({
  page,
  seen,
  firefox,
}) => {
  if (firefox) await leaveObjectsOut(page)
  await page.goto(situation('embeds.html', { ui: { reload: 'never' } }))
  await accept(page)
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  const loads = countLoads(page)
  await openPreferences(page)
  await control(preferences(page), 'reject-all').click()
  await expect(placeholders(page)).toHaveCount(2)
  await expect.poll(() => page.frames().filter((frame) => /frame\.html\?map/.test(frame.url()))).toEqual([])
  for (const id of ['img', 'video', ...(firefox ? [] : ['object', 'embed'])]) {
    const address = await page
      .locator(`#${id}`)
      .evaluate((element) =>
        ['src', 'srcset', 'data', 'poster', 'href'].map((name) => element.getAttribute(name)),
      )
    expect(address, id).toEqual([null, null, null, null, null])
  }
  await expect(page.locator('#styled')).not.toHaveCSS('outline-style', 'solid')
  seen.forget()
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(loads()).toBe(0)
})

test('the film turns back into its placeholder and the chat leaves the page (C58)', async ({ page }) => {
  await page.goto('/shop/help.html')
  await accept(page)
  await expect(page.locator('#studio-chat')).toBeAttached()
  await openPreferences(page)
  await control(preferences(page), 'reject-all').click()
  await expect(page.locator('#studio-chat')).toHaveCount(0)
  await page.goto('/shop/visit.html')
  await expect(placeholders(page)).toHaveCount(1)
  await expect(page.locator('iframe.film')).not.toHaveAttribute('src')
})

test('one purpose taken back leaves the others as they are (C62)', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  await expect.poll(async () => (await stored(page)).caches).toHaveLength(5)
  await openPreferences(page)
  await (await switchOf(page, 'category:marketing')).uncheck()
  await save(page)
  await expect.poll(async () => (await stored(page).catch(() => nothing)).caches).toHaveLength(4)
  await expect.poll(() => ran(page).catch(() => [])).toEqual(['analytics', 'second', 'chat', 'maps'])
  await expect.poll(async () => JSON.stringify(await stored(page))).not.toContain('canary_marketing')
  const { cookies } = await stored(page)
  for (const name of ['analytics', 'second', 'chat', 'maps']) expect(cookies).toContain(`canary_${name}`)
  seen.forget()
  await page.reload()
  await expect.poll(() => ran(page)).toHaveLength(4)
  await settled(page)
  expect(seen.paths('marketing')).toEqual([])
  expect(await api(page, (placet) => [placet.allows('marketing'), placet.allows('analytics')])).toEqual([
    false,
    true,
  ])
})

test('one service taken back through the API leaves its category (C62)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  await page.evaluate(() => void window.placet.withdraw('canary-second'))
  await expect.poll(() => ran(page).catch(() => [])).toEqual(['analytics', 'marketing', 'chat', 'maps'])
  await expect.poll(async () => JSON.stringify(await stored(page))).not.toContain('canary_second')
  expect(await api(page, (placet) => [placet.allows('canary-second'), placet.allows('analytics')])).toEqual([
    false,
    true,
  ])
})

test('every open tab follows within a second (C63)', async ({ page, context }) => {
  const address = situation('canaries.html', {}, { beat: '1' })
  const other = await context.newPage()
  await page.goto(address)
  await other.goto(address)
  await expect(banner(other)).toBeVisible()
  await page.bringToFront()
  await accept(page)
  await expect(banner(other)).toBeHidden({ timeout: 1000 })
  await expect.poll(() => ran(other), { timeout: 2000 }).toHaveLength(5)
  await page.bringToFront()
  await page.locator('#withdraw').click()
  await expect(async () => {
    expect(await other.evaluate(() => window.placet.allows('analytics'))).toBe(false)
    expect(await ran(other)).toEqual([])
  }).toPass({ timeout: 1500, intervals: [50] })
  await expect(other.waitForRequest('**/collect/canary/**', { timeout: 600 })).rejects.toThrow()
  await expect.poll(() => stored(other)).toEqual(onlyTheChoice)
})

test('cookies that the server set for a withdrawn service go too, and what cannot go is reported (C59)', async ({
  page,
  context,
  seen,
}) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  const { origin } = new URL(page.url())
  await context.addCookies([
    {
      name: 'canary_marketing_sent',
      value: '1',
      domain: new URL(origin).hostname,
      path: '/e2e/canaries.html',
    },
    { name: 'canary_marketing_other', value: '1', domain: new URL(origin).hostname, path: '/' },
  ])
  await page.locator('#withdraw').click()
  await expect.poll(() => stored(page)).toEqual(onlyTheChoice)
  expect(seen.complaints.filter((line) => line.includes('PLACET_LEFTOVER'))).toEqual([])
})
