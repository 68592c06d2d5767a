/** What is embedded from elsewhere: said first, loaded when asked, and asked about where it is wanted. */

import type { Locator } from '@playwright/test'
import { openOwn, service } from './compliance/bench'
import { watchShifts } from './shifts'
import {
  accept,
  api,
  banner,
  choiceCookie,
  control,
  expect,
  nothing,
  onlyTheChoice,
  openPreferences,
  type PageWindow,
  placeholders,
  preferences,
  question,
  ran,
  recordOf,
  refuse,
  save,
  settled,
  situation,
  stored,
  switchOf,
  test,
} from './world'

declare const window: PageWindow

async function boxOf(locator: Locator) {
  const box = await locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left: left + window.scrollX, top: top + window.scrollY, width, height }
  })
  return Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Math.round(value)]))
}

for (const [path, embed] of [
  ['/shop/visit.html', 'iframe.film'],
  [situation('embeds.html'), '#map-a'],
  [situation('embeds.html'), '#map-b'],
] as const) {
  test(`the placeholder has the size and place of the frame: ${embed} (A51)`, async ({ page }) => {
    await page.goto(path)
    await refuse(page)
    const placeholder = page.locator(`.placet-placeholder:has(+ ${embed})`)
    await expect(placeholder).toBeVisible()
    await settled(page)
    const before = await boxOf(placeholder)
    const after = page.locator(embed).locator('xpath=following::*[self::p or self::footer][1]')
    const nextBefore = await boxOf(after)
    await control(placeholder, 'load-once').click()
    await expect(page.locator(embed)).toBeVisible()
    await expect(placeholder).toHaveCount(0)
    expect(await boxOf(page.locator(embed))).toEqual(before)
    expect(await boxOf(after)).toEqual(nextBefore)
  })
}

// Chromium alone hands layout shifts to scripts.
for (const [what, size] of [
  ['small', 'width="320" height="180"'],
  ['wider than its page', 'width="640" height="360"'],
  ['as wide as its page', 'style="inline-size: 100%; block-size: 200px; border: 0"'],
] as const) {
  test(`on a phone nothing moves for the placeholder of an embed that is ${what}, and all of it can be reached (A51) @chromium-only`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const config = {
      transfers: 'ask',
      services: [service('film', 'marketing', { transfers: [{ country: 'US', safeguard: 'none' }] })],
    }
    await openOwn(
      page,
      `<main><h1>A page</h1><iframe id="film" data-service="film" data-src="/e2e/frame.html?film" title="Film" ${size}></iframe><p id="after">After it.</p></main>`,
      config,
    )
    const placeholder = placeholders(page)
    await expect(placeholder).toBeVisible()
    await settled(page)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          const observer = new PerformanceObserver((list) => {
            for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
              sum += value
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          // Not a wait for luck: what is buffered is handed over before the second frame.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift).toBe(0)
    await refuse(page)
    // Both answers are in view from the start, the rest after scrolling.
    const inside = await boxOf(placeholder)
    for (const action of ['load-once', 'always-allow']) {
      const button = await boxOf(control(placeholder, action))
      expect(button.top! + button.height!).toBeLessThanOrEqual(inside.top! + inside.height!)
      expect(button.height).toBeGreaterThanOrEqual(44)
    }
    for (const line of await placeholder.locator('p').all()) {
      await line.scrollIntoViewIfNeeded()
      await expect(line).toBeInViewport()
    }
    const after = await boxOf(page.locator('#after'))
    await control(placeholder, 'load-once').click()
    await expect(placeholder).toHaveCount(0)
    expect(await boxOf(page.locator('#after'))).toEqual(after)
  })
}

test('nothing of the page moves when a placeholder comes or goes (A51)', async ({ page }) => {
  const shifts = await watchShifts(page)
  await page.goto(situation('embeds.html'))
  await refuse(page)
  await expect(placeholders(page)).toHaveCount(2)
  await control(placeholders(page).first(), 'load-once').click()
  await expect(placeholders(page)).toHaveCount(1)
  await settled(page)
  expect(await shifts()).toEqual([])
})

test('on a narrow page the placeholder shrinks with it, and all of it can be read (A25)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(situation('embeds.html'))
  await refuse(page)
  const placeholder = placeholders(page).first()
  await placeholder.scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const isCut = await placeholder.evaluate(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 ||
      (getComputedStyle(element).overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1),
  )
  expect(isCut).toBe(false)
})

test('the placeholder says who is behind it, where, under whose policy, and offers two ways (C67)', async ({
  page,
  seen,
}) => {
  await page.goto('/shop/visit.html')
  await expect(placeholders(page)).toHaveCount(1)
  const placeholder = page.getByRole('group', { name: /Studio film/ })
  await expect(placeholder).toBeVisible()
  await expect(placeholder).toContainText('Ciné-Passage')
  await expect(placeholder).toContainText('France')
  await expect(placeholder.getByRole('link', { name: /Ciné-Passage/ })).toHaveAttribute(
    'href',
    '/shop/privacy.html#film',
  )
  await expect(placeholder.getByRole('button')).toHaveCount(2)
  await expect(placeholder.getByRole('button', { name: 'Load once' })).toBeVisible()
  await expect(placeholder.getByRole('button', { name: 'Always allow Studio film' })).toBeVisible()
  await page.goto('/shop/fr/visit.html')
  await expect(placeholders(page)).toHaveAttribute('lang', 'fr')
  await expect(placeholders(page).getByRole('button')).toHaveText([/Charger une fois/, /Toujours autoriser/])
  await settled(page)
  expect(seen.gated()).toEqual([])
})

test('a placeholder of a service in a country without a safeguard says so, with the risk (C67, C79)', async ({
  page,
}) => {
  const services = [
    {
      id: 'map-a',
      category: 'maps',
      name: 'Far map',
      provider: { name: 'Far Atlas', country: 'US', privacyPolicy: '/shop/privacy.html' },
      transfers: [{ country: 'US', safeguard: 'none' }],
    },
  ]
  await page.goto(situation('embeds.html', { services, transfers: 'ask' }))
  const placeholder = placeholders(page).first()
  await expect(placeholder).toContainText('Far Atlas')
  await expect(placeholder).toContainText('United States')
  await expect(placeholder).toContainText('no safeguard')
  await expect(placeholder).toContainText(/authorities|remedy|adequacy/)
})

for (const [state, decide] of [
  ['undecided', undefined],
  ['refused', refuse],
] as const) {
  test(`“load once” (${state}) loads that one, leaves the stored state and the others alone, and ends with the page (C67, C68)`, async ({
    page,
    seen,
  }) => {
    await page.goto(situation('embeds.html'))
    await decide?.(page)
    await expect(placeholders(page)).toHaveCount(2)
    const before = decide && (await choiceCookie(page)).value
    await control(placeholders(page).first(), 'load-once').click()
    await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
    await settled(page)
    expect(seen.gated()).toEqual(['/e2e/frame.html?map-a'])
    await expect(placeholders(page)).toHaveCount(1)
    expect(await stored(page)).toEqual(decide ? onlyTheChoice : nothing)
    if (before) expect((await choiceCookie(page)).value).toBe(before)
    expect(await api(page, (placet) => placet.allows('map-a'))).toBe(false)
    await page.reload()
    await expect(placeholders(page)).toHaveCount(2)
    await settled(page)
    expect(seen.gated()).toEqual(['/e2e/frame.html?map-a'])
  })
}

test('a refusal ends what was loaded once (C68)', async ({ page }) => {
  await page.goto(situation('embeds.html'))
  await expect(placeholders(page)).toHaveCount(2)
  await control(placeholders(page).first(), 'load-once').click()
  await expect(placeholders(page)).toHaveCount(1)
  await refuse(page)
  await expect(placeholders(page)).toHaveCount(2)
  await expect(page.locator('#map-a')).not.toHaveAttribute('src')
})

test('a script can press neither button of a placeholder (C41)', async ({ page, seen }) => {
  await page.goto(situation('embeds.html'))
  await expect(placeholders(page)).toHaveCount(2)
  for (const action of ['load-once', 'always-allow'])
    await control(placeholders(page).first(), action).evaluate((button: HTMLElement) => button.click())
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(await stored(page)).toEqual(nothing)
  expect(seen.complaints.filter((line) => line.includes('PLACET_UNTRUSTED'))).toHaveLength(2)
})

test('“always allow” is a lasting yes to that one service, and can be taken back (C68)', async ({
  page,
  seen,
}) => {
  await page.goto(situation('embeds.html'))
  await refuse(page)
  await control(placeholders(page).first(), 'always-allow').click()
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual(['/e2e/frame.html?map-a'])
  await expect(placeholders(page)).toHaveCount(1)
  await expect
    .poll(() => recordOf(page))
    .toMatchObject({
      action: 'ask',
      surface: 'placeholder',
      categories: { maps: false },
      services: { 'map-a': true },
    })

  await page.reload()
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  await expect(placeholders(page)).toHaveCount(1)
  await openPreferences(page)
  await (await switchOf(page, 'service:map-a')).uncheck()
  await save(page)
  await expect(placeholders(page)).toHaveCount(2)
  await expect(page.locator('#map-a')).not.toHaveAttribute('src')
})

test('“always allow” before any other answer leaves the question open (C36)', async ({ page, seen }) => {
  await page.goto('/shop/visit.html')
  await control(placeholders(page), 'always-allow').click()
  await expect(page.frameLocator('iframe.film').getByRole('button')).toBeVisible()
  await settled(page)
  expect(seen.paths('/vendor/', '/collect/')).toEqual([])
  expect(
    await api(page, (placet) => [placet.allows('studio-video'), placet.allows('marketing'), placet.decided]),
  ).toEqual([true, false, false])
  await expect(banner(page)).toBeVisible()
})

test('the focus moves on into the frame that was asked for, never to the body (A18)', async ({ page }) => {
  await page.goto(situation('embeds.html'))
  await refuse(page)
  await control(placeholders(page).first(), 'load-once').focus()
  await page.keyboard.press('Enter')
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe')
})

test('text that follows the choice is shown and hidden with it', async ({ page }) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('#shown')).toBeHidden()
  await accept(page)
  await expect(page.locator('#shown')).toBeVisible()
  await expect(page.locator('#hidden')).toBeHidden()
  await page.locator('#withdraw').click()
  await expect(page.locator('#shown')).toBeHidden()
  await expect(page.locator('#hidden')).toBeVisible()
})

test('“show the map” asks, and a yes draws it with its style and its scripts in order', async ({
  page,
  seen,
}) => {
  await page.goto('/shop/visit.html')
  await refuse(page)
  await page.getByRole('button', { name: 'Show the map' }).click()
  await expect(question(page)).toBeVisible()
  await expect(question(page)).toContainText('Atlas Ouvert')
  await expect(question(page)).toContainText('France')
  expect(seen.gated()).toEqual([])
  await control(question(page), 'always-allow').click()
  await expect(question(page)).toBeHidden()
  await expect(page.locator('#studio-map .leaflet-tile').first()).toBeAttached()
  await expect(page.getByRole('heading', { name: 'The map is off' })).toBeHidden()
  expect(seen.paths('/vendor/').slice(0, 2).sort()).toEqual(['/vendor/leaflet.css', '/vendor/leaflet.js'])
  expect(seen.paths('/collect/', '/vendor/posthog', '/shop/embeds/')).toEqual([])
  expect(await recordOf(page)).toMatchObject({
    action: 'ask',
    surface: 'ask',
    services: { 'studio-map': true },
    categories: { maps: false },
  })
})

test('a yes in context lets the click go on: the chat opens by itself, and needs both its yeses (C38, C79)', async ({
  page,
  seen,
}) => {
  await page.goto('/shop/help.html')
  await refuse(page)
  await page.getByRole('button', { name: 'Chat with us' }).click()
  await expect(question(page)).toContainText('Parlour Chat')
  await expect(question(page)).toContainText('United States')
  await expect(question(page)).toContainText(/no safeguard/)
  await control(question(page), 'always-allow').click()
  await expect(
    page.locator('#studio-chat').getByText('Hello! A question about a notebook, or a repair?'),
  ).toBeVisible()
  expect(seen.paths('/shop/embeds/chat.js')).toHaveLength(1)
  expect(await recordOf(page)).toMatchObject({
    services: { 'studio-chat': true },
    transfers: { US: true },
    categories: { chat: false },
  })
})

for (const [way, leave] of [
  ['“not now”', (dialog: Locator) => control(dialog, 'close').click()],
  ['Esc', (dialog: Locator) => dialog.press('Escape')],
] as const) {
  test(`${way} leaves everything as it was, and the focus on what was pressed (A18, C38)`, async ({
    page,
    seen,
  }) => {
    await page.goto('/shop/help.html')
    await refuse(page)
    const before = (await choiceCookie(page)).value
    const opener = page.getByRole('button', { name: 'Chat with us' })
    await opener.click()
    await expect(question(page)).toBeVisible()
    await leave(question(page))
    await expect(question(page)).toBeHidden()
    await expect(opener).toBeFocused()
    await settled(page)
    expect(seen.gated()).toEqual([])
    expect((await choiceCookie(page)).value).toBe(before)
    await expect(page.locator('#studio-chat')).toHaveCount(0)
    await opener.click()
    await expect(question(page)).toBeVisible()
  })
}

test('where the yes is there already, the click goes on without a question', async ({ page }) => {
  await page.goto('/shop/help.html')
  await accept(page)
  await expect(page.locator('#studio-chat')).toBeAttached()
  await page.getByRole('button', { name: 'Chat with us' }).click()
  await expect(
    page.locator('#studio-chat').getByText('Hello! A question about a notebook, or a repair?'),
  ).toBeVisible()
  await expect(question(page)).toHaveCount(0)
})

test('a script cannot say yes in context (C41)', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await page.locator('#later').evaluate((button: HTMLElement) => button.click())
  await expect(question(page)).toBeVisible()
  await control(question(page), 'always-allow').evaluate((button: HTMLElement) => button.click())
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
  await expect(preferences(page)).toHaveCount(0)
})
