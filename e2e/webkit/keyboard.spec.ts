/** A visitor who uses the keyboard alone, in WebKit. */
import { nothing, situation } from '../world'
import {
  accept,
  banner,
  canaries,
  control,
  count,
  expect,
  hasFocus,
  isDecided,
  isDeciding,
  isGone,
  isShown,
  openPreferences,
  placeholder,
  poll,
  preferences,
  ran,
  recordOf,
  refuse,
  reopen,
  settled,
  stored,
  tabTo,
  test,
} from './world'

const bench = situation('canaries.html')
const isFocused = (tab: Parameters<typeof hasFocus>[0], selector: string) =>
  poll(() => hasFocus(tab, selector), `${selector} has the focus`).toBe(true)

test('the banner takes no focus, and is the first thing that Tab reaches', async ({ tab, site }) => {
  await tab.goto(bench)
  await isShown(tab, banner)
  await settled(tab, site)
  expect(await hasFocus(tab, 'body')).toBe(true)
  await tab.press('Tab')
  expect(await hasFocus(tab, `${banner} *`)).toBe(true)
})

test('after a skip link, where the page has one first', async ({ tab }) => {
  await tab.goto('/shop/')
  await isShown(tab, banner)
  await tab.press('Tab')
  expect(await hasFocus(tab, 'a[href="#content"]')).toBe(true)
  await tab.press('Tab')
  expect(await hasFocus(tab, `${banner} *`)).toBe(true)
})

test('the Tab order is the order of the banner; it leads into the page, and Shift+Tab back', async ({
  tab,
}) => {
  await tab.goto(bench)
  await isShown(tab, banner)
  const stops: number[] = []
  const stopCount = await count(tab, `${banner} :is(button, a[href])`)
  for (let press = 0; press < stopCount; press++) {
    await tab.press('Tab')
    stops.push(
      await tab.evaluate(
        (selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement!),
        `${banner} :is(button, a[href])`,
      ),
    )
  }
  expect(stops).toEqual([...stops.keys()])
  await tabTo(tab, 'main input')
  await tab.press('Shift+Tab')
  expect(await hasFocus(tab, '#placet *')).toBe(true)
})

for (const [action, expected] of [
  ['reject-all', []],
  ['accept-all', canaries],
] as const) {
  for (const key of ['Enter', 'Space']) {
    test(`“${action}” works with ${key}, and the focus goes to the way back, not to the body`, async ({
      tab,
      site,
    }) => {
      await tab.goto(bench)
      await isShown(tab, banner)
      await tabTo(tab, control(banner, action))
      await tab.press(key)
      await isGone(tab, banner)
      await isFocused(tab, reopen)
      await poll(() => ran(tab)).toEqual(expected)
      await settled(tab, site)
      expect(await hasFocus(tab, reopen)).toBe(true)
      await tab.press('Tab')
      expect(await hasFocus(tab, 'body')).toBe(false)
    })
  }
}

test('refusing and accepting are one Tab apart', async ({ tab }) => {
  await tab.goto(bench)
  await isShown(tab, banner)
  const refuseAt = await tabTo(tab, control(banner, 'reject-all'))
  await tab.reload()
  await isShown(tab, banner)
  const acceptAt = await tabTo(tab, control(banner, 'accept-all'))
  expect(Math.abs(refuseAt - acceptAt)).toBe(1)
})

test('Esc in the banner refuses, leaves the focus at the way back, and is remembered', async ({
  tab,
  site,
}) => {
  await tab.goto(bench)
  await isShown(tab, banner)
  await tab.press('Tab', 'Escape')
  await isGone(tab, banner)
  await isFocused(tab, reopen)
  expect(await recordOf(tab)).toMatchObject({ action: 'close', categories: { analytics: false } })
  await tab.reload()
  await isDecided(tab)
  await settled(tab, site)
  expect(await count(tab, banner)).toBe(0)
})

test('Esc elsewhere in the page answers nothing', async ({ tab }) => {
  await tab.goto(bench)
  await isShown(tab, banner)
  await tab.click('main input')
  await tab.press('Escape')
  expect(await tab.isShown(banner)).toBe(true)
  expect(await stored(tab)).toEqual(nothing)
})

test('the settings open on their heading, and Esc closes them with nothing saved and the focus back', async ({
  tab,
}) => {
  const opener = `${banner} [data-placet-do] ~ [data-placet-open]`
  const analytics = `${preferences} input[name="category:analytics"]`
  await tab.goto(bench)
  await isShown(tab, banner)
  await tabTo(tab, opener)
  await tab.press('Enter')
  await isShown(tab, preferences)
  await isFocused(tab, `${preferences} h2`)
  await tabTo(tab, analytics)
  await tab.press('Space')
  await poll(() => count(tab, `${analytics}:checked`)).toBe(1)
  await tab.press('Escape')
  await isGone(tab, preferences)
  await isFocused(tab, opener)
  expect(await isDeciding(tab)).toBe(true)
  expect(await stored(tab)).toEqual(nothing)
  expect(await tab.isShown(banner)).toBe(true)
})

test('a choice by purpose is made and saved with the keyboard alone', async ({ tab }) => {
  await tab.goto(bench)
  await isShown(tab, banner)
  await tabTo(tab, `${banner} [data-placet-do] ~ [data-placet-open]`)
  await tab.press('Enter')
  await isFocused(tab, `${preferences} h2`)
  await tabTo(tab, `${preferences} input[name="category:analytics"]`)
  await tab.press('Space')
  await tabTo(tab, control(preferences, 'save'))
  await tab.press('Enter')
  await isGone(tab, preferences)
  await isGone(tab, banner)
  await isFocused(tab, reopen)
  await poll(() => ran(tab)).toEqual(['analytics', 'second'])
})

test('the way back opens the settings, and has the focus again when they close', async ({ tab }) => {
  await tab.goto(bench)
  await refuse(tab)
  for (const close of ['Escape', 'save'] as const) {
    await isFocused(tab, reopen)
    await tab.press('Enter')
    await isShown(tab, preferences)
    await isFocused(tab, `${preferences} h2`)
    if (close === 'Escape') await tab.press('Escape')
    else {
      await tabTo(tab, control(preferences, 'save'))
      await tab.press('Enter')
    }
    await isGone(tab, preferences)
  }
  await isFocused(tab, reopen)
})

test('settings opened from the page give the focus back to what opened them', async ({ tab }) => {
  const opener = 'main [data-placet-open="preferences"]'
  await tab.goto(bench)
  await refuse(tab)
  await tabTo(tab, opener)
  await tab.press('Enter')
  await isShown(tab, preferences)
  await tab.press('Escape')
  await isGone(tab, preferences)
  await isFocused(tab, opener)
})

test('the focus stays inside the settings while they are open, and inside the modal banner', async ({
  tab,
}) => {
  await tab.goto(bench)
  await openPreferences(tab)
  for (let press = 0; press < 20; press++) {
    await tab.press('Tab')
    // Between the last and the first come the dialog itself, which scrolls, and the browser’s own controls.
    expect(await hasFocus(tab, `body, ${preferences}, ${preferences} *`)).toBe(true)
  }
  await tab.goto(situation('canaries.html', { ui: { banner: 'modal' } }))
  await isShown(tab, banner)
  for (let press = 0; press < 10; press++) {
    await tab.press('Tab')
    expect(await hasFocus(tab, `body, ${banner}, ${banner} *`)).toBe(true)
  }
  await tabTo(tab, control(banner, 'reject-all'))
  await tab.press('Enter')
  await isGone(tab, banner)
  await isFocused(tab, reopen)
})

test('a placeholder’s buttons are reached in their place, and the focus goes on into the frame', async ({
  tab,
}) => {
  await tab.goto(situation('embeds.html'))
  await accept(tab)
  await tab.goto(situation('embeds.html', { revision: 2 }))
  await refuse(tab)
  await poll(() => count(tab, placeholder)).toBe(2)
  await tabTo(tab, control(placeholder, 'load-once'))
  await tab.press('Tab')
  expect(await hasFocus(tab, control(placeholder, 'always-allow'))).toBe(true)
  await tab.press('Enter')
  await poll(() => count(tab, placeholder)).toBe(1)
  await isFocused(tab, 'iframe#map-a')
})

test('assistive technology hears a region, buttons and switches by their names', async ({ tab }) => {
  await tab.goto(bench)
  await isShown(tab, banner)
  expect(await tab.accessible(banner)).toEqual({ role: 'region', name: 'May we use cookies?' })
  expect(await tab.accessible(control(banner, 'reject-all'))).toEqual({ role: 'button', name: 'Refuse all' })
  expect(await tab.accessible(control(banner, 'accept-all'))).toEqual({ role: 'button', name: 'Accept all' })
  await openPreferences(tab)
  expect(await tab.accessible(preferences)).toEqual({ role: 'dialog', name: 'Cookie settings' })
  expect(await tab.accessible('input[name="category:analytics"]')).toEqual({
    role: 'switch',
    name: 'Analytics',
  })
})
