/** A refusal: one click, kept as long as a yes, and never worn down. */
import {
  accept,
  api,
  banner,
  choiceCookie,
  choiceCookies,
  control,
  expect,
  nothing,
  onlyTheChoice,
  ran,
  recordOf,
  refuse,
  settled,
  shopPages,
  situation,
  stored,
  test,
} from './world'

const day = 86_400_000

test('a visitor who refuses is not measured, here or on the next pages, and has one cookie of ours (C30, C69, C70, C71)', async ({
  page,
  seen,
}) => {
  await page.goto('/shop/')
  await refuse(page)
  for (const name of shopPages) {
    await page.goto(`/shop/${name}`)
    await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
    await settled(page)
    await expect(banner(page)).toHaveCount(0)
    expect(await stored(page)).toEqual(onlyTheChoice)
  }
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
  expect(await choiceCookies(page)).toHaveLength(1)
  const record = await recordOf(page)
  expect(record).toMatchObject({
    action: 'reject-all',
    surface: 'banner',
    categories: { analytics: false, marketing: false, chat: false, maps: false },
  })
})

test('after a refusal the shop works: basket, questions, forms, without an error (C72, C73)', async ({
  page,
  seen,
}) => {
  await page.goto('/shop/')
  await refuse(page)
  await page.getByRole('link', { name: 'See the Saône notebook' }).click()
  await page.getByLabel('Cloth').selectOption('moss')
  await page.getByRole('button', { name: 'Add to basket' }).click()
  await expect(page.locator('[data-basket-list]')).toContainText('moss cloth')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' }).click()
  await expect(page.getByRole('link', { name: 'Basket (1)' })).toBeVisible()
  await page.getByText('Can you repair a paperback?').click()
  await expect(page.getByText('A glued spine can be replaced')).toBeVisible()
  await page.goto(situation('canaries.html'))
  await page.getByLabel('A field of the page').fill('something private')
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('a refusal is kept for six calendar months, exactly as long as a yes (C47, C48)', async ({
  browser,
}) => {
  const now = new Date()
  const expiries: number[] = []
  for (const decide of [refuse, accept]) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.clock.setFixedTime(now)
    await page.goto(situation('canaries.html'))
    await decide(page)
    await expect.poll(() => choiceCookies(page)).toHaveLength(1)
    const { expires } = await choiceCookie(page)
    const record = await recordOf(page)
    expect(Date.parse(record?.expires ?? '') / 1000).toBeCloseTo(expires, 0)
    expiries.push(expires)
    await context.close()
  }
  expect(expiries[0]).toBe(expiries[1])
  const days = ((expiries[0] ?? 0) * 1000 - now.getTime()) / day
  expect(days).toBeGreaterThan(180.9)
  expect(days).toBeLessThan(184.1)
})

test('after 180 days nobody is asked; after 185 the answer is void, the question comes back, and nothing runs (C30, C48)', async ({
  page,
  seen,
}) => {
  const now = Date.now()
  await page.goto(situation('canaries.html'))
  await refuse(page)
  const until = (await choiceCookie(page)).expires
  for (const after of [1, 30, 90, 180]) {
    await page.clock.setFixedTime(now + after * day)
    await page.reload()
    await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
    await settled(page)
    await expect(banner(page)).toHaveCount(0)
  }
  // Visits do not prolong it.
  expect((await choiceCookie(page)).expires).toBe(until)
  await page.clock.setFixedTime(now + 185 * day)
  await page.reload()
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual([])
})

test('a yes ends after six months too: its answers are void and nothing runs (C47, C48)', async ({
  page,
  seen,
}) => {
  const now = Date.now()
  await page.goto(situation('canaries.html'))
  await accept(page)
  // All of them, and what they send: none of it may be taken for what comes after.
  await expect.poll(() => seen.paths('/collect/canary/').length).toBe(5)
  seen.forget()
  await page.clock.setFixedTime(now + 185 * day)
  await page.reload()
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(await ran(page)).toEqual([])
  await expect.poll(async () => (await stored(page)).cookies.filter((name) => name !== 'placet')).toEqual([])
})

test('two visitors who refuse alike differ in nothing but the id, and the id goes nowhere (C54)', async ({
  browser,
}) => {
  const now = new Date()
  const values: Record<string, unknown>[] = []
  for (const id of [true, true, false, false]) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const urls: string[] = []
    context.on('request', (request) => void urls.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.clock.setFixedTime(now)
    await page.goto(situation('canaries.html', { storage: { id } }))
    await refuse(page)
    const record = await recordOf(page)
    if (id) expect(record?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    else expect(record?.id ?? '').toBe('')
    if (record?.id) expect(urls.join('\n')).not.toContain(record.id)
    values.push({ ...record })
    await context.close()
  }
  const [first, second, third, fourth] = values
  expect(first?.id).not.toBe(second?.id)
  expect({ ...first, id: '' }).toEqual({ ...second, id: '' })
  expect(third).toEqual(fourth)
})

test('Esc with the focus in the banner refuses, and is remembered (C42)', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await control(banner(page), 'accept-all').focus()
  await page.keyboard.press('Escape')
  await expect(banner(page)).toBeHidden()
  expect(await recordOf(page)).toMatchObject({
    action: 'close',
    categories: { analytics: false, marketing: false },
  })
  await page.reload()
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  expect(seen.gated()).toEqual([])
})

test('Esc elsewhere in the page answers nothing (C41)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await page.getByLabel('A field of the page').focus()
  await page.keyboard.press('Escape')
  await expect(banner(page)).toBeVisible()
  expect(await stored(page)).toEqual(nothing)
})

test('the modal banner refuses on Esc as well (C42)', async ({ page, seen }) => {
  await page.goto(situation('canaries.html', { ui: { banner: 'modal' } }))
  await expect(banner(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(banner(page)).toBeHidden()
  expect(await recordOf(page)).toMatchObject({ action: 'close', categories: { analytics: false } })
  await page.reload()
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  expect(seen.gated()).toEqual([])
})

test('the × is there when the site asks for it, says that it refuses, and does (C42, C43)', async ({
  page,
  seen,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await expect(control(banner(page), 'close')).toHaveCount(0)
  await page.goto(situation('canaries.html', { ui: { close: 'reject' } }))
  await banner(page).getByRole('button', { name: 'Close and refuse' }).click()
  await expect(banner(page)).toBeHidden()
  expect(await recordOf(page)).toMatchObject({ action: 'close', categories: { analytics: false } })
  await page.reload()
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  expect(seen.gated()).toEqual([])
})

test('a click that a script makes refuses, as privacy extensions do (A13)', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await control(banner(page), 'reject-all').evaluate((button: HTMLElement) => button.click())
  await expect(banner(page)).toBeHidden()
  expect(await recordOf(page)).toMatchObject({ action: 'reject-all' })
  expect(seen.gated()).toEqual([])
})

test('a refusal stands even if the page is left in the same moment', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await control(banner(page), 'reject-all').evaluate((button: HTMLElement) => {
    button.click()
    location.search += '&next'
  })
  await page.waitForURL('**&next')
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  expect(await api(page, (placet) => placet.record?.action)).toBe('reject-all')
  await settled(page)
  expect(seen.gated()).toEqual([])
})
