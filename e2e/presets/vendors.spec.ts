/**
 * Vendors' own files, from npm, in the place where their tags look for them: held, released and taken back for
 * real. What they store, for how long, and whom they contact is compared with what their sheets declare.
 */
import type { Cookie, Page } from '@playwright/test'
import {
  expect,
  nothing,
  onlyTheChoice,
  type PageWindow,
  refuse,
  type Stored,
  settled,
  situation,
  stored,
  test,
} from '../world'
import { answerOthers } from './others'
import { sheetOf, type Tagged, use } from './sheets'
import { answersOf, disguise, type Vendor, vendors } from './vendors'

declare const window: PageWindow

const SECONDS_PER_DAY = 86_400

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

const kinds = {
  localStorage: 'local',
  sessionStorage: 'session',
  indexedDB: 'databases',
  cacheStorage: 'caches',
} as const

/** What is stored besides cookies, by kind and name. */
const entriesOf = (found: Stored) =>
  Object.entries(kinds).flatMap(([kind, list]) =>
    found[list as (typeof kinds)[keyof typeof kinds]].map((name) => ({ kind, name })),
  )

/** Whether the sheet says that it is stored, and for so long. */
const isDeclaredCookie = ({ cookies }: Tagged, { name, expires }: Cookie): boolean =>
  cookies.some(
    ({ name: pattern, days = 0, domain }) =>
      !domain &&
      matches(pattern, name) &&
      (expires === -1 || expires - Date.now() / 1000 <= (days + 0.001) * SECONDS_PER_DAY),
  )

/** What the vendor has stored and contacted, and its sheet does not declare. */
async function undeclared(page: Page, sheet: Tagged, asked: readonly string[]): Promise<readonly string[]> {
  const cookies = await page.context().cookies()
  const hosts = new Set(asked.map((url) => new URL(url).hostname))
  return [
    ...cookies
      .filter((cookie) => cookie.name !== 'placet' && !isDeclaredCookie(sheet, cookie))
      .map(({ name, expires }) => `cookie ${name} until ${new Date(expires * 1000).toISOString()}`),
    ...entriesOf(await stored(page))
      .filter(
        ({ kind, name }) => !sheet.storage?.some((item) => item.kind === kind && matches(item.name, name)),
      )
      .map(({ kind, name }) => `${kind} ${name}`),
    ...[...hosts].filter(
      (host) =>
        !sheet.hosts.some((known) => (known[0] === '*' ? host.endsWith(known.slice(1)) : host === known)),
    ),
  ]
}

/** What is left of the vendor, its own record of a no aside. */
async function traces(page: Page, { storage = [] }: Tagged): Promise<readonly string[]> {
  const isKept = (kind: string, name: string) =>
    storage.some((item) => item.keep && item.kind === kind && matches(item.name, name))
  const { cookies, ...rest } = await stored(page)
  return [
    ...cookies.filter((name) => name !== 'placet'),
    ...entriesOf({ cookies, ...rest })
      .filter(({ kind, name }) => !isKept(kind, name))
      .map(({ name }) => name),
  ]
}

/** Functions that the sheet's steps call, in what the vendor's file has put there. */
const callsOf = ({ tag }: Tagged): readonly string[] =>
  [tag.after, tag.grant, tag.revoke]
    .flatMap((steps) => steps ?? [])
    .flatMap(([kind, path]) => (kind === 'call' ? path : []))

const isCallable = (path: string): boolean => {
  const names = path.split('.')
  const thing = names.reduce<unknown>(
    (owner, name) =>
      owner && /^(object|function)$/.test(typeof owner) ? Reflect.get(owner, name) : undefined,
    window,
  )
  return typeof thing === 'function'
}

/** Allows its category, uses it as a site does, and waits until it sends. */
async function allow(page: Page, vendor: Vendor, asked: readonly string[]): Promise<void> {
  const sheet = sheetOf(vendor.id)
  const before = asked.filter((url) => vendor.collects.test(url)).length
  await page.evaluate((category) => void window.placet.save({ [category]: true }), sheet.category)
  for (const path of callsOf(sheet)) await page.waitForFunction(isCallable, path)
  if (vendor.act) await page.addScriptTag({ content: vendor.act })
  await page.locator('#plain').click()
  await expect
    .poll(() => asked.filter((url) => vendor.collects.test(url)).length, { timeout: 40_000 })
    .toBeGreaterThan(before)
}

for (const vendor of vendors) {
  test(`${vendor.package}: held, released and taken back; it stores and contacts only what its sheet declares`, async ({
    page,
    seen,
  }) => {
    // Nothing of it is quick: it waits to send, and one has to be bundled first.
    test.setTimeout(150_000)
    const sheet = sheetOf(vendor.id)
    const address = situation('preset-loader.html', {
      categories: { necessary: {}, [sheet.category]: {} },
      services: [use(vendor.id)],
    })
    await disguise(page)
    const asked = await answerOthers(page, await answersOf(vendor))

    await test.step('without a yes, it is not contacted and stores nothing', async () => {
      await page.goto(address)
      await settled(page)
      expect(await stored(page)).toEqual(nothing)
      await refuse(page)
      await page.goto(address)
      await settled(page)
      expect(await stored(page)).toEqual(onlyTheChoice)
      expect(asked).toEqual([])
    })

    await test.step('with one, it stores and contacts what is declared, here and on the next page', async () => {
      await allow(page, vendor, asked)
      expect(await undeclared(page, sheet, asked)).toEqual([])
      expect(await traces(page, sheet)).not.toEqual([])
      await page.goto(address)
      await settled(page)
      expect(await undeclared(page, sheet, asked)).toEqual([])
    })

    await test.step('when it is taken back, it is gone, and does not come back', async () => {
      const reloaded = page.waitForEvent('load')
      await page.evaluate(() => void window.placet.withdraw())
      await reloaded
      await settled(page)
      await expect.poll(() => traces(page, sheet)).toEqual([])
      asked.length = 0
      await page.goto(address)
      await settled(page)
      expect(await traces(page, sheet)).toEqual([])
      expect(asked).toEqual([])
    })

    await test.step('after another yes, it measures again', async () => {
      await allow(page, vendor, asked)
      expect(await undeclared(page, sheet, asked)).toEqual([])
    })
    expect(seen.exceptions).toEqual([])
  })
}
