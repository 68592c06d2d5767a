/** A. Storage: what cannot be read is no choice, and what cannot be kept elsewhere is kept for the page. */

import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { switchCookiesOff } from '../firefox'
import {
  accept,
  api,
  banner,
  choiceCookie,
  choiceCookies,
  countLoads,
  expect,
  nothing,
  type PageWindow,
  ran,
  recordOf,
  refuse,
  settled,
  situation,
  stored,
  test,
} from '../world'
import {
  alter,
  alterConfig,
  canaries,
  expectAsked,
  expectDecided,
  expectHeld,
  isSaid,
  plant,
  tamper,
  yesCookie,
} from './faults'

declare const window: PageWindow

const address = situation('canaries.html')
const still = situation('canaries.html', { ui: { reload: 'never' } })
const nowS = Math.floor(Date.now() / 1000)
const dayS = 86_400

test('a cookie that cannot be read is overwritten by the next answer (fault A1.2)', async ({
  page,
  seen,
}) => {
  await plant(page, '%E0%A4%A')
  await page.goto(address)
  await expectAsked(page, seen)
  await refuse(page)
  await settled(page)
  expect(await choiceCookies(page)).toHaveLength(1)
  expect(JSON.parse(decodeURIComponent((await choiceCookie(page)).value))).toMatchObject({ v: '1' })
  await page.reload()
  await expectDecided(page)
})

test('a record with values of other types, with words of its own or with a word twice grants nothing (fault A2.1)', async ({
  page,
  seen,
}) => {
  const yes = await yesCookie(page)
  // Without the mark of the config, all of it is worked out anew.
  const fresh = { h: '', g: '' }
  const forged: readonly (readonly [string, object])[] = [
    ['a boolean for the categories', { ...fresh, c: true }],
    ['a list for the categories', { ...fresh, c: ['analytics', 'marketing'] }],
    ['a map for the categories', { ...fresh, c: { analytics: true } }],
    ['a list for what is granted', { g: ['analytics'] }],
    ['a word twice', { ...fresh, c: 'analytics.analytics' }],
    ['a yes and a no to one word', { ...fresh, c: 'analytics.!analytics.marketing.chat.maps' }],
    ['words that are no keys', { ...fresh, c: 'analytics true.marketing' }],
    ['categories that nobody has', { ...fresh, c: 'all.everything.necessary', s: '' }],
    ['names that every object has', { ...fresh, c: '__proto__.constructor.toString.valueOf', s: '' }],
    ['a format that is a number', { v: 1 }],
    ['a revision that is none', { n: 'one.0' }],
    ['too few facts', { f: 'opt-in~analytics' }],
    ['too many facts', { f: '~~~~~~~~~' }],
  ]
  for (const [what, fields] of forged) {
    await test.step(what, async () => {
      seen.forget()
      await plant(page, tamper(yes, fields))
      await page.goto(address)
      await expectAsked(page, seen)
      expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    })
  }
})

test('a record that carries a prototype of its own stays the no that it is, and pollutes nothing (fault A2.2)', async ({
  page,
  seen,
}) => {
  const no = decodeURIComponent(await yesCookie(page, refuse))
  await plant(
    page,
    encodeURIComponent(no.replace('{', '{"__proto__":{"analytics":true,"g":"analytics"},"constructor":{},')),
  )
  seen.forget()
  await page.goto(address)
  await expectDecided(page)
  await expectHeld(page, seen)
  expect(await page.evaluate(() => 'analytics' in {})).toBe(false)
})

test('a record whose dates cannot be is no choice (fault A3.2)', async ({ page, seen }) => {
  const yes = await yesCookie(page)
  for (const dates of [
    'NaN.NaN.NaN',
    '0.0.0',
    '',
    'now.now.never',
    `${nowS}.${nowS}.Infinity`,
    // Longer than anything that is ever written.
    `${nowS}.${nowS}.${nowS + 800 * dayS}`,
    // It ends before it begins; it was changed before it was made.
    `${nowS}.${nowS}.${nowS - dayS}`,
    `${nowS}.${nowS - 2 * dayS}.${nowS + dayS}`,
    // From a future further ahead than two clocks differ.
    `${nowS + 3 * dayS}.${nowS + 3 * dayS}.${nowS + 100 * dayS}`,
    `${-nowS}.${nowS + 900 * dayS}.${nowS + 901 * dayS}`,
  ]) {
    await test.step(dates, async () => {
      seen.forget()
      await plant(page, tamper(yes, { d: dates }))
      await page.goto(address)
      await expectAsked(page, seen)
    })
  }
})

for (const [id, year] of [
  ['A4.1', 1980],
  ['A4.2', 2038],
  ['A4.3', 2100],
] as const) {
  test(`with a clock in ${year} an answer holds while the clock does, and is no longer believed when it is set right (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await page.clock.setFixedTime(new Date(`${year}-06-15T12:00:00Z`))
    await page.goto(address)
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(canaries)
    expect((await recordOf(page))?.created).toContain(`${year}-06-15`)
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(canaries)
    await expectDecided(page)
    await page.clock.setFixedTime(new Date())
    seen.forget()
    await page.reload()
    await expectAsked(page, seen)
  })
}

test('a record too big for a cookie is kept elsewhere, and so is the no that follows it (fault A5)', async ({
  page,
  seen,
}) => {
  await alterConfig(
    page,
    `for (let n = 0; n < 300; n++) config.services.push({
      id: 'one-service-of-very-many-' + n, category: 'analytics', name: 'N' + n, provider: { name: 'N', country: 'FR' } })`,
  )
  await page.goto(address)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(await choiceCookies(page)).toEqual([])
  expect((await stored(page)).local).toContain('placet')
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(canaries)
  await expectDecided(page)
  await page.locator('#withdraw').click()
  await expect.poll(() => ran(page).catch(() => ['under way'])).toEqual([])
  await expectDecided(page)
  seen.forget()
  await page.reload()
  await expectDecided(page)
  await expectHeld(page, seen)
})

test('a choice that a full jar pushes out is asked for again, and nothing runs on its memory (fault A6)', async ({
  page,
  seen,
}) => {
  const fill = (name: string) =>
    page.evaluate((name) => {
      for (let n = 0; n < 400; n++) document.cookie = `${name}${n}=${n}; path=/; max-age=600`
    }, name)
  await page.goto(address)
  await fill('crumb')
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  // Which cookies go is the browser's affair: until ours has.
  let round = 0
  await expect(async () => {
    await fill(`flake${round++}-`)
    expect(await choiceCookies(page)).toEqual([])
  }).toPass()
  await page.goto('about:blank')
  seen.forget()
  await page.goto(address)
  await expectAsked(page, seen)
})

/** A page of the site without Placet, with one frame in it. */
async function frameIn(page: Page, source: string, sandbox?: string) {
  await page.goto('/e2e/matrix-host.html')
  await page.evaluate(
    ([source, sandbox]) => {
      const frame = document.createElement('iframe')
      if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox)
      Object.assign(frame, { id: 'inner', width: 900, height: 700, src: source })
      document.body.append(frame)
    },
    [source, sandbox] as const,
  )
  const handle = await page.locator('#inner').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('There is no frame.')
  // Not until its network is idle: of a frame that changes its process, Firefox does not always say so.
  await frame.waitForFunction(() => typeof window.placet?.allows === 'function')
  return frame
}

test('in a sandboxed frame, whose files no server hands out, nothing runs (fault A9.1)', async ({
  page,
  seen,
}) => {
  const frame = await frameIn(page, address, 'allow-scripts')
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(seen.exceptions).toEqual([])
  expect(await frame.evaluate(() => [window.ran ?? [], window.placet.allows('analytics')])).toEqual([
    [],
    false,
  ])
})

test('in a sandboxed frame without any storage an answer holds for the frame alone (fault A9.2)', async ({
  page,
  seen,
}) => {
  // The frame has no origin, so that the server must name all of them.
  await alter(page, '**/dist/**', (text) => text, { 'access-control-allow-origin': '*' })
  const frame = await frameIn(page, address, 'allow-scripts')
  await expect(frame.locator('#placet-banner')).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual([])
  await frame.evaluate(() => void window.placet.acceptAll())
  await expect.poll(() => frame.evaluate(() => window.ran ?? [])).toEqual(canaries)
  await expect(frame.locator('#placet-banner')).toHaveCount(0)
  expect(isSaid(seen, 'PLACET_STORAGE_REFUSED')).toBe(true)
  expect(await stored(page)).toEqual(nothing)
  // The canaries write cookies, which is refused: what they throw is theirs.
  const isCanarys = (line: string) => /'cookie' property|Document\.cookie setter/.test(line)
  expect(seen.exceptions.filter((line) => !isCanarys(line))).toEqual([])
})

test('in a sandboxed frame no rejection reaches the page (fault A9.4)', async ({ page, seen }) => {
  await frameIn(page, address, 'allow-scripts')
  await settled(page)
  expect(seen.exceptions).toEqual([])
})

test('in a frame of another site nothing runs unasked, and an answer there says nothing for the site itself (fault A9.3)', async ({
  page,
  seen,
  firefox,
}) => {
  await page.goto('/e2e/matrix-host.html')
  const { port } = new URL(page.url())
  const frame = await frameIn(page, `http://127.0.0.1:${port}${address}`)
  await expect(frame.locator('#placet-banner')).toBeVisible()
  await settled(page)
  expect(await frame.evaluate(() => window.ran ?? [])).toEqual([])
  expect(seen.paths('/e2e/canary.js', '/collect')).toEqual([])
  // In Firefox, no click of Playwright's gets into a frame of another process.
  if (firefox) await frame.evaluate(() => void window.placet.rejectAll())
  else await frame.locator('#placet-banner [data-placet-do="reject-all"]').click()
  await expect(frame.locator('#placet-banner')).toHaveCount(0)
  await page.goto(address)
  seen.forget()
  await expectAsked(page, seen)
})

test('opened from disk, nothing runs and nothing is thrown (fault A10)', async ({ page, seen }, info) => {
  const file = info.outputPath('page.html')
  const script = pathToFileURL('dist/placet.js').href
  await writeFile(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>From disk</title>
    <script>window.placetConfig = { categories: { analytics: {} } }</script>
    <script type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
    <script src="${script}"></script>
    <body><img data-consent="analytics" data-src="pixel.gif" alt=""><h1>From disk</h1>`,
  )
  await page.goto(pathToFileURL(file).href)
  await expect(page.locator('#placet')).toBeAttached()
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.paths('pixel.gif')).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('with cookies off and the other store full, an answer holds for the page and is said not to be kept (fault A11.1)', async ({
  page,
  seen,
  firefox,
}) => {
  await switchCookiesOff(page, firefox)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await page.goto(address)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  expect(isSaid(seen, 'PLACET_STORAGE_REFUSED')).toBe(true)
  expect(seen.exceptions).toEqual([])
  seen.forget()
  await page.reload()
  await expectAsked(page, seen)
})

for (const [what, id, spoil] of [
  [
    'lists of databases and caches that are refused',
    'A11.2',
    () => {
      IDBFactory.prototype.databases = () => Promise.reject(new DOMException('refused', 'SecurityError'))
      // Firefox has none on the blank page that comes first.
      if ('CacheStorage' in window)
        CacheStorage.prototype.keys = () => Promise.reject(new DOMException('refused', 'SecurityError'))
    },
  ],
  [
    'neither caches nor a list of databases',
    'A11.3',
    () => {
      Reflect.deleteProperty(IDBFactory.prototype, 'databases')
      Reflect.deleteProperty(window, 'caches')
    },
  ],
  [
    'entries and caches that refuse to be deleted',
    'A11.4',
    () => {
      Storage.prototype.removeItem = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      if ('CacheStorage' in window)
        CacheStorage.prototype.delete = () => Promise.reject(new DOMException('refused', 'UnknownError'))
    },
  ],
] as const) {
  test(`with ${what} a withdrawal still deletes the cookies and ends what had run (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await page.addInitScript(spoil)
    await page.goto(address)
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(canaries)
    await settled(page)
    const loads = countLoads(page)
    await page.locator('#withdraw').click()
    await expect.poll(loads).toBe(1)
    await expectDecided(page)
    expect(await ran(page)).toEqual([])
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['placet'])
    expect(seen.exceptions).toEqual([])
  })
}

test('a choice that the server sets again is believed, and no visit prolongs it (fault A12)', async ({
  page,
}) => {
  const yes = await yesCookie(page)
  await page.route('**/e2e/canaries.html*', async (route) => {
    const response = await route.fetch()
    const cookie = `placet=${yes}; Path=/; Max-Age=${30 * dayS}; SameSite=Lax`
    await route.fulfill({ response, headers: { ...response.headers(), 'set-cookie': cookie } })
  })
  await page.goto(address)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await expectDecided(page)
  await page.unroute('**/e2e/canaries.html*')
  const before = await choiceCookie(page)
  expect(before.value).toBe(yes)
  // As long as the server has said, and no longer.
  expect(before.expires).toBeLessThan(nowS + 31 * dayS)
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(canaries)
  await expectDecided(page)
  expect(await choiceCookie(page)).toEqual(before)
})

test('the end that is written in the record counts, to the second, and not the cookie’s own (fault A13.2)', async ({
  page,
  seen,
}) => {
  const yes = await yesCookie(page)
  const [created, updated, expires] = String(JSON.parse(decodeURIComponent(yes)).d)
    .split('.')
    .map(Number) as [number, number, number]
  await plant(page, tamper(yes, { d: `${created}.${updated}.${expires}` }))
  await page.clock.setFixedTime((expires - 1) * 1000)
  await page.goto(address)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await page.goto('about:blank')
  seen.forget()
  await page.clock.setFixedTime((expires + 1) * 1000)
  await page.goto(address)
  await expectAsked(page, seen)
})

test('no config keeps a choice for longer than 24 months (fault A15)', async ({ page }) => {
  await page.goto(situation('canaries.html', { storage: { months: 1200 } }))
  await refuse(page)
  const { updated = '', expires = '' } = (await recordOf(page)) ?? {}
  const months = (Date.parse(expires) - Date.parse(updated)) / (30.4 * dayS * 1000)
  expect(Math.round(months)).toBe(24)
  await page.reload()
  await expectDecided(page)
})

test('a name that the browser refuses costs the cookie, not the choice (fault A16)', async ({
  page,
  seen,
}) => {
  const strict = situation('canaries.html', { storage: { name: '__Host-placet' } })
  await page.goto(strict)
  await refuse(page)
  await settled(page)
  expect(await page.context().cookies()).toEqual([])
  expect((await stored(page)).local).toEqual(['__Host-placet'])
  await page.reload()
  await expectDecided(page)
  await expectHeld(page, seen)
})

test('a cookie property that throws takes neither the question nor the answer away (fault A17)', async ({
  page,
  seen,
}) => {
  await page.addInitScript(() => {
    const refused = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refused, set: refused, configurable: true })
  })
  await page.goto(still)
  await expectAsked(page, seen)
  await refuse(page)
  await page.reload()
  await expectDecided(page)
  await expectHeld(page, seen)
  expect(await api(page, ({ decided }) => decided)).toBe(true)
  await expect(banner(page)).toHaveCount(0)
})
