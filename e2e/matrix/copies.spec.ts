/** C6, C7. Copies and versions: one banner, one gate, one choice, whoever else is on the page. */
import {
  accept,
  api,
  banner,
  expect,
  holdUp,
  type PageWindow,
  ran,
  refuse,
  settled,
  situation,
  test,
} from '../world'
import { alter, canaries, expectAsked, expectDecided, expectHeld, isSaid } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')

/** A second script tag after the first. */
const withSecond = (src: string) => (text: string) =>
  text.replace('</head>', `<script async src="${src}"></script></head>`)

test('a copy that comes long after the first stays out (fault C6.2)', async ({ page, seen }) => {
  await page.goto(address)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const script = document.createElement('script')
        script.src = '/dist/placet.js?late'
        script.onload = resolve
        document.head.append(script)
      }),
  )
  await expect.poll(() => isSaid(seen, 'PLACET_ALREADY_LOADED')).toBe(true)
  await settled(page)
  expect(await ran(page)).toEqual(canaries)
  await expect(page.locator('[id="placet"]')).toHaveCount(1)
  expect(seen.exceptions).toEqual([])
})

test('a second copy that comes while the first waits for its config stays out, and asks nothing of its own (fault C6.3)', async ({
  page,
  seen,
}) => {
  const come = await holdUp(page, '**/e2e/late.json', (route) =>
    route.fulfill({ json: { categories: { analytics: {} } } }),
  )
  await alter(page, '**/e2e/canaries.html*', (text) =>
    text.replace(
      '<script nonce="" async src="/dist/placet.js"></script>',
      '<script src="/dist/placet.js" data-config="/e2e/late.json"></script><script src="/dist/placet.js?second"></script>',
    ),
  )
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await expect.poll(() => isSaid(seen, 'PLACET_ALREADY_LOADED')).toBe(true)
  await expect(page.locator('#placet')).toHaveCount(0)
  come()
  await expectAsked(page, seen)
  await expect(banner(page)).not.toContainText('Marketing')
  await expect(page.locator('[id="placet"]')).toHaveCount(1)
})

test('of two versions the first one keeps the page, and its files are its own (fault C7.2)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/dist/placet.js?other', (text) => text.replace(/"0\.\d+\.\d+[^"]*"/, '"99.0.0"'))
  await alter(page, '**/e2e/canaries.html*', withSecond('/dist/placet.js?other'))
  await page.goto(address)
  await expect.poll(() => isSaid(seen, 'PLACET_ALREADY_LOADED')).toBe(true)
  await expectAsked(page, seen)
  await expect(page.locator('[id="placet-banner"]')).toHaveCount(1)
  const files = seen.paths('/dist/').filter((path) => !path.includes('placet.js'))
  expect(files).toEqual([...new Set(files)])
  await refuse(page)
  await page.reload()
  await expectDecided(page)
})

for (const [what, id, foreign] of [
  ['an object', 'C7.3', '{ accept() {}, version: 7 }'],
  ['a function', 'C7.4', 'function placet() {}'],
  ['a text', 'C7.5', '"the latin word"'],
] as const) {
  test(`where the page has ${what} under our name, nothing is released and nothing is thrown (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await page.addInitScript(`window.placet = ${foreign}`)
    await page.goto(address)
    await settled(page)
    expect(await ran(page)).toEqual([])
    expect(seen.gated()).toEqual([])
    expect(seen.exceptions).toEqual([])
    // An object may be somebody’s: it is left alone, and said. Anything else nobody could have called.
    if (id === 'C7.3') {
      expect(isSaid(seen, 'PLACET_ALREADY_LOADED')).toBe(true)
      expect(await page.evaluate(() => Reflect.get(window.placet, 'version') as unknown)).toBe(7)
    } else await expect(banner(page)).toBeVisible()
  })
}

test('files of another build beside the core are refused, one by one (fault C7.6)', async ({
  page,
  seen,
}) => {
  // The core of another build pins other files than those that lie there.
  await alter(page, '**/dist/placet.js', (text) => text.replace(/sha256-[\w+/]{10}/g, 'sha256-AAAAAAAAAA'))
  await page.goto(address)
  await expect.poll(() => isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(true)
  await expectHeld(page, seen)
  await expect(banner(page)).toHaveCount(0)
})

test('a stored choice is believed by a core whose other files are all missing, a yes and a no (fault C7.7)', async ({
  page,
  seen,
}) => {
  for (const [decide, names] of [
    [accept, canaries],
    [refuse, []],
  ] as const) {
    await page.unrouteAll()
    await page.context().clearCookies()
    await page.goto(address)
    await decide(page)
    await expect.poll(() => ran(page)).toEqual(names)
    await settled(page)
    await page.route(/\/dist\/(?!placet\.js)/, (route) => route.abort())
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(names)
    await expectDecided(page)
  }
  expect(seen.exceptions).toEqual([])
})

test('what is on `window` cannot be traded for another by the page’s later scripts, nor emptied (fault C7.8)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  const kept = await api(page, (placet) => placet)
  expect(kept).toBeTruthy()
  const methods = () => page.evaluate(() => Object.keys(Object.getPrototypeOf(window.placet)))
  const before = await methods()
  await page.evaluate(() => {
    const { stores } = window.placet
    for (const name of Object.keys(Object.getPrototypeOf(window.placet))) {
      Reflect.set(window.placet, name, () => true)
      Reflect.defineProperty(Object.getPrototypeOf(window.placet), name, { value: () => true })
      Reflect.deleteProperty(Object.getPrototypeOf(window.placet), name)
    }
    Reflect.set(stores, '$grants', { get: () => ['analytics'] })
    Reflect.set(stores.$grants?.get() ?? {}, '1', 'analytics')
  })
  expect(await methods()).toEqual(before)
  expect(await api(page, (placet) => [placet.allows('analytics'), placet.decided])).toEqual([false, false])
  await expectAsked(page, seen)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
})
