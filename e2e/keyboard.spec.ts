/** A visitor who uses the keyboard alone. */

import type { Page } from '@playwright/test'
import { leaveObjectsOut, tabStops } from './firefox'
import {
  accept,
  api,
  banner,
  control,
  expect,
  nothing,
  openPreferences,
  placeholders,
  preferences,
  ran,
  recordOf,
  refuse,
  reopen,
  settled,
  situation,
  stored,
  switchOf,
  test,
  wayToSettings,
} from './world'

/** Where the focus is, in words. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'body'
    const surface = element.closest('[id^="placet-"], #placet')?.id ?? 'page'
    return `${surface}: ${element.id || element.getAttribute('data-placet-do') || element.textContent?.trim()}`
  })

/** Presses Tab until `action` of the banner has the focus. @returns how often. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses <= 12; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, selector))
      return presses
  }
  throw new Error(`Tab does not reach ${selector}; the focus is at ${await focus(page)}.`)
}

test('the banner takes no focus, and is the first thing that Tab reaches (A14, A15)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(await focus(page)).toBe('body')
  await page.keyboard.press('Tab')
  expect(await banner(page).evaluate((element) => element.contains(document.activeElement))).toBe(true)
})

test('after a skip link, where the page has one first (A14)', async ({ page }) => {
  await page.goto('/shop/')
  await expect(banner(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await banner(page).evaluate((element) => element.contains(document.activeElement))).toBe(true)
  expect(await page.locator('#placet [tabindex]:not([tabindex="-1"]):not([tabindex="0"])').count()).toBe(0)
})

test('the banner is a named region and its Tab order is the order of the page (A1, A14)', async ({
  page,
  firefox,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(page.getByRole('region', { name: 'May we use cookies?' })).toBeVisible()
  const stops: number[] = []
  const all = await tabStops(banner(page), firefox)
  const count = await all.count()
  for (let press = 0; press < count; press++) {
    await page.keyboard.press('Tab')
    stops.push(await all.evaluateAll((list) => list.findIndex((element) => element.matches(':focus'))))
  }
  expect(stops).toEqual([...stops.keys()])
})

test('Tab leaves the banner into the page, and Shift+Tab comes back (A16)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await tabTo(page, 'main input')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => !!document.activeElement?.closest('#placet'))).toBe(true)
})

for (const [action, name, expected] of [
  ['reject-all', 'Refuse', []],
  ['accept-all', 'Accept', ['analytics', 'second', 'marketing', 'chat', 'maps']],
] as const) {
  for (const key of ['Enter', 'Space']) {
    test(`${name} works with ${key}, and the focus goes to the way back, not to the body (A18, A19, C20)`, async ({
      page,
    }) => {
      await page.goto(situation('canaries.html'))
      await expect(banner(page)).toBeVisible()
      await tabTo(page, `[data-placet-do="${action}"]`)
      await page.keyboard.press(key)
      await expect(banner(page)).toBeHidden()
      await expect(reopen(page)).toBeFocused()
      await expect.poll(() => ran(page)).toEqual(expected)
      await settled(page)
      await expect(reopen(page)).toBeFocused()
      // From there, Tab goes forward into the page.
      await page.keyboard.press('Tab')
      expect(await focus(page)).not.toBe('body')
    })
  }
}

test('refusing and accepting are one Tab apart (C20, C23)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  const refuseAt = await tabTo(page, '[data-placet-do="reject-all"]')
  await page.reload()
  await expect(banner(page)).toBeVisible()
  const acceptAt = await tabTo(page, '[data-placet-do="accept-all"]')
  expect(Math.abs(refuseAt - acceptAt)).toBe(1)
})

test('the settings open on their heading, and Esc closes them with nothing saved and the focus back (A17, A18)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await tabTo(page, '#placet-banner [data-placet-do] ~ [data-placet-open]')
  const opener = await focus(page)
  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeVisible()
  await expect(preferences(page).getByRole('heading', { level: 2 })).toBeFocused()
  await tabTo(page, 'input[name="category:analytics"]')
  await page.keyboard.press('Space')
  await expect(page.locator('input[name="category:analytics"]')).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(preferences(page)).toBeHidden()
  expect(await focus(page)).toBe(opener)
  expect(await stored(page)).toEqual(nothing)
  expect(await api(page, ({ decided }) => decided)).toBe(false)
  await expect(banner(page)).toBeVisible()
})

test('a choice by purpose is made and saved with the keyboard alone (A12, A17, A18)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await wayToSettings(page).press('Enter')
  await expect(preferences(page).getByRole('heading', { level: 2 })).toBeFocused()
  await tabTo(page, 'input[name="category:analytics"]')
  await page.keyboard.press('Space')
  await control(preferences(page), 'save').focus()
  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeHidden()
  await expect(banner(page)).toBeHidden()
  await expect(reopen(page)).toBeFocused()
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second'])
})

for (const action of ['reject-all', 'accept-all', 'save'] as const) {
  test(`“${action}” in settings that the banner opened leaves the focus at the way back: the banner is gone (A18)`, async ({
    page,
  }) => {
    await page.goto(situation('canaries.html'))
    await banner(page).getByRole('button', { name: 'Cookie settings' }).press('Enter')
    await expect(preferences(page)).toBeVisible()
    await control(preferences(page), action).press('Enter')
    await expect(preferences(page)).toBeHidden()
    await expect(banner(page)).toBeHidden()
    await expect(reopen(page)).toBeFocused()
  })
}

test('settings opened from the page give the focus back to what opened them (A18)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await refuse(page)
  const opener = page.locator('main').getByRole('button', { name: 'Cookie settings' })
  for (const close of ['Escape', 'save']) {
    await opener.press('Enter')
    await expect(preferences(page)).toBeVisible()
    if (close === 'save') await control(preferences(page), 'save').press('Enter')
    else await page.keyboard.press('Escape')
    await expect(preferences(page)).toBeHidden()
    await expect(opener).toBeFocused()
  }
})

test('the focus stays inside the settings while they are open (A16)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await openPreferences(page)
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab')
    // The browser’s own controls come between the last and the first.
    const isInside = await page.evaluate(
      () =>
        document.activeElement === document.body || !!document.activeElement?.closest('#placet-preferences'),
    )
    expect(isInside).toBe(true)
  }
})

test('Esc in the banner refuses and leaves the focus at the way back (A18, C42)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(banner(page)).toBeHidden()
  await expect(reopen(page)).toBeFocused()
  expect(await recordOf(page)).toMatchObject({ action: 'close', categories: { analytics: false } })
})

test('the modal banner holds the focus (A16)', async ({ page }) => {
  await page.goto(situation('canaries.html', { ui: { banner: 'modal' } }))
  await expect(page.getByRole('dialog', { name: 'May we use cookies?' })).toBeVisible()
  for (let press = 0; press < 15; press++) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || !!document.activeElement?.closest('#placet-banner'),
      ),
    ).toBe(true)
  }
})

// Not after the fifteen: past the last of a page, Firefox is in its own bars, and takes the next key there.
test('the modal banner gives the focus to the way back (A18)', async ({ page }) => {
  await page.goto(situation('canaries.html', { ui: { banner: 'modal' } }))
  await expect(banner(page)).toBeVisible()
  await tabTo(page, '#placet-banner [data-placet-do="reject-all"]')
  await page.keyboard.press('Enter')
  await expect(banner(page)).toBeHidden()
  await expect(reopen(page)).toBeFocused()
})

test('switches are switches with a name that does not change (A5)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await openPreferences(page)
  const input = page.getByRole('switch', { name: 'Analytics', exact: true })
  await expect(input).not.toBeChecked()
  await (await switchOf(page, 'category:analytics')).press('Space')
  await expect(input).toBeChecked()
})

test('a placeholder’s buttons are reached in their place and work with the keyboard (A51)', async ({
  page,
  firefox,
}) => {
  if (firefox) await leaveObjectsOut(page)
  await page.goto(situation('embeds.html'))
  await accept(page)
  await page.goto(situation('embeds.html', { revision: 2 }))
  await refuse(page)
  await expect(placeholders(page)).toHaveCount(2)
  await tabTo(page, '.placet-placeholder [data-placet-do="load-once"]')
  await page.keyboard.press('Tab')
  await expect(control(placeholders(page).first(), 'always-allow')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  expect(await focus(page)).not.toBe('body')
})
