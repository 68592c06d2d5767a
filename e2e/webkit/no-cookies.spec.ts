/** A WebKit that keeps no cookies. */
import { refuseEveryStore } from '../in-page'
import { nothing, type PageWindow, situation } from '../world'
import {
  accept,
  banner,
  canaries,
  count,
  expect,
  gated,
  isDecided,
  isShown,
  poll,
  ran,
  refuse,
  settled,
  stored,
  test,
} from './world'

declare const window: PageWindow

test.use({ switches: ['--cookies-policy=never'] })

test('with cookies switched off a refusal is kept elsewhere, and nothing runs', async ({ tab, site }) => {
  await tab.goto(situation('canaries.html'))
  await refuse(tab)
  // This WebKit says that cookies are enabled, takes one without an error, and has none.
  expect(await tab.evaluate(() => document.cookie)).toBe('')
  await tab.reload()
  await isDecided(tab)
  await settled(tab, site)
  expect(await count(tab, banner)).toBe(0)
  expect(await stored(tab)).toEqual({ ...nothing, local: ['placet'] })
  expect(gated(site)).toEqual([])
})

test('with cookies switched off a yes is kept elsewhere, and so is its withdrawal', async ({ tab }) => {
  await tab.goto(situation('canaries.html'))
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
  await tab.reload()
  await poll(() => ran(tab)).toEqual(canaries)
  await tab.click('#withdraw')
  await poll(() => ran(tab)).toEqual([])
  await poll(() => stored(tab)).toEqual({ ...nothing, local: ['placet'] })
})

test('with no storage at all an answer holds for the page, and the next page asks again', async ({
  tab,
  site,
}) => {
  site.prepare(refuseEveryStore)
  await tab.goto(situation('canaries.html'))
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
  // Another tab, or coming back into view, must not make it forget.
  await tab.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(await tab.evaluate(() => window.placet.allows('analytics'))).toBe(true)
  await tab.reload()
  await isShown(tab, banner)
  await settled(tab, site)
  expect(await ran(tab)).toEqual([])
})
