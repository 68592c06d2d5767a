/** B11. Global Privacy Control: a no that is heard before anything runs, and gives way to an answer alone. */
import type { Page } from '@playwright/test'
import {
  api,
  banner,
  choiceCookie,
  choiceCookies,
  control,
  expect,
  nothing,
  openPreferences,
  type PageWindow,
  preferences,
  ran,
  recordOf,
  settled,
  situation,
  stored,
  test,
} from '../world'
import { canaries } from './faults'

declare const window: PageWindow

const unlessRefused = { mode: 'opt-out', ui: { reload: 'never' } }
const address = situation('canaries.html', unlessRefused)

/** The property as browsers with the signal have it, or another value in its place. */
async function signal(page: Page, value: unknown): Promise<void> {
  await page.addInitScript((value) => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      get: () => value,
      configurable: true,
    })
  }, value)
}

const withoutMarketing = canaries.filter((name) => name !== 'marketing')

test('where everything is on until a no, the signal is one for marketing before anything has run (fault B11.1)', async ({
  page,
  seen,
}) => {
  await signal(page, true)
  await page.goto(address)
  await expect.poll(() => ran(page)).toEqual(withoutMarketing)
  await settled(page)
  expect(await ran(page)).toEqual(withoutMarketing)
  expect(seen.paths('name=marketing', '/collect/canary/marketing')).toEqual([])
  await expect(banner(page)).toHaveCount(0)
  expect(await api(page, (placet) => placet.allows('marketing'))).toBe(false)
})

test('an explicit yes after the signal wins, and the record says that the signal was there (fault B11.2)', async ({
  page,
}) => {
  await signal(page, true)
  await page.goto(address)
  await expect.poll(() => ran(page)).toEqual(withoutMarketing)
  await openPreferences(page)
  await control(preferences(page), 'accept-all').click()
  await expect.poll(() => ran(page)).toContain('marketing')
  expect(await recordOf(page)).toMatchObject({ gpc: true, categories: { marketing: true } })
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(canaries)
})

test('only `true` is the signal: every other value says nothing, and never yes (fault B11.3)', async ({
  page,
  seen,
}) => {
  for (const value of [false, 'true', 1, 'false', null]) {
    await signal(page, value)
    await page.goto(address)
    await expect.poll(() => ran(page), String(value)).toEqual(canaries)
    await page.goto(situation('canaries.html'))
    await expect(banner(page)).toBeVisible()
    await settled(page)
    expect(await ran(page), String(value)).toEqual([])
  }
  expect(seen.exceptions).toEqual([])
})

test('a signal that is switched off again is no yes to what it had refused (fault B11.4)', async ({
  page,
}) => {
  await signal(page, true)
  await page.goto(address)
  await expect.poll(() => ran(page)).toEqual(withoutMarketing)
  await settled(page)
  await signal(page, false)
  await page.reload()
  await expect.poll(() => ran(page)).toContain('maps')
  await settled(page)
  expect(await ran(page)).not.toContain('marketing')
})

test('what the signal refused is kept without an id, once, and gives way to an answer (fault B11.7)', async ({
  page,
}) => {
  await signal(page, true)
  await page.goto(address)
  await expect.poll(() => ran(page)).toEqual(withoutMarketing)
  await expect.poll(async () => (await choiceCookies(page)).length).toBe(1)
  const { value, expires } = await choiceCookie(page)
  const { f, c, g } = JSON.parse(decodeURIComponent(value))
  expect([f.split('~')[0], c, g]).toEqual(['', '!marketing', ''])
  // It is no choice.
  expect(await api(page, ({ decided, record }) => [decided, record])).toEqual([false, undefined])
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(withoutMarketing)
  await settled(page)
  expect(await choiceCookie(page)).toMatchObject({ value, expires })
  await signal(page, false)
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(withoutMarketing)
  await openPreferences(page)
  await control(preferences(page), 'accept-all').click()
  await expect.poll(() => ran(page)).toContain('marketing')
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(canaries)
})

test('an answer that a page gives as soon as it is told what holds is not lost to what the signal refused (fault B11.8)', async ({
  page,
}) => {
  await signal(page, true)
  await page.addInitScript(() => {
    const answer = () => void window.placet.acceptAll()
    document.addEventListener('placet:ready', answer, { once: true })
  })
  await page.goto(address)
  await expect.poll(async () => (await recordOf(page))?.action).toBe('accept-all')
  await settled(page)
  expect(await recordOf(page)).toMatchObject({ action: 'accept-all', categories: { marketing: true } })
})

test('where nothing runs before a yes, the signal opens nothing and asks no less (fault B11.5)', async ({
  page,
  seen,
}) => {
  await signal(page, true)
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
  // Nothing to keep: nothing is allowed before a yes, with the signal or without.
  expect(await stored(page)).toEqual(nothing)
})
