/** What goes wrong in the matrix, done to a page; and what holds all the same. */
import type { Page } from '@playwright/test'
import { accept, banner, choiceCookie, expect, ran, type Seen, settled, situation } from '../world'

/** The canaries of `canaries.html`, in its order. */
export const canaries = ['analytics', 'second', 'marketing', 'chat', 'maps'] as const

/** Nothing that waits for a yes has run or was asked for, and no error of ours has reached the page. */
export async function expectHeld(page: Page, seen: Seen): Promise<void> {
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
}

/** The same, and the visitor is asked. */
export async function expectAsked(page: Page, seen: Seen): Promise<void> {
  await expect(banner(page)).toBeVisible()
  await expectHeld(page, seen)
}

/** The choice is known: nobody is asked. */
export async function expectDecided(page: Page): Promise<void> {
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
}

/** Whether something was said on the console with `code`. */
export const isSaid = (seen: Seen, code: string): boolean =>
  seen.complaints.some((line) => line.includes(code))

/** From now on the answer to requests for `address` comes changed, and with further `headers`. */
export async function alter(
  page: Page,
  address: string,
  change: (text: string) => string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), ...headers },
      body: change(await response.text()),
    })
  })
}

/** The test pages' config goes through `code`, in which it is `config`: for what no address can carry. */
export const alterConfig = (page: Page, code: string): Promise<void> =>
  alter(page, '**/e2e/situation.js', (text) => `${text};((config) => {${code}})(window.placetConfig)`)

/** Puts a cookie into the browser, as anybody could. */
export async function plant(page: Page, value: string, path = '/', name = 'placet'): Promise<void> {
  const expires = Date.now() / 1000 + 300 * 86_400
  await page.context().addCookies([{ name, value, domain: 'localhost', path, sameSite: 'Lax', expires }])
}

/** The cookie of a visitor who accepts everything under the bench's config; it is taken away again. */
export async function yesCookie(page: Page, decide = accept): Promise<string> {
  await page.goto(situation('canaries.html'))
  await decide(page)
  await settled(page)
  const { value } = await choiceCookie(page)
  await page.goto('about:blank')
  await page.context().clearCookies()
  return value
}

/** A record's cookie with `fields` put over its own. */
export const tamper = (value: string, fields: object): string =>
  encodeURIComponent(JSON.stringify({ ...JSON.parse(decodeURIComponent(value)), ...fields }))

/** Adds an inert script that notes `name` when it runs, with these attributes besides. */
export const addInert = (
  page: Page,
  name: string,
  attributes: Readonly<Record<string, string>> = { 'data-consent': 'analytics' },
): Promise<void> =>
  page.evaluate(
    ([name, attributes]) => {
      const script = document.createElement('script')
      script.type = 'text/plain'
      for (const [key, value] of Object.entries(attributes)) script.setAttribute(key, value)
      if (!script.dataset.src) script.text = `(window.ran ??= []).push(${JSON.stringify(name)})`
      document.body.append(script)
    },
    [name, attributes] as const,
  )
