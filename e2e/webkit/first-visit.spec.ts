/** A first visit in WebKit: nothing happens before a choice. */

import { noteReads } from '../in-page'
import { nothing, type PageWindow, shopPages, situation } from '../world'
import {
  banner,
  control,
  count,
  expect,
  gated,
  isDeciding,
  isShown,
  poll,
  settled,
  stored,
  test,
  text,
} from './world'

declare const window: PageWindow

const paths = [...shopPages.map((name) => `/shop/${name}`), '/shop/fr/', '/shop/fr/visit.html']

for (const path of paths) {
  test(`on ${path} nothing is contacted or stored before a choice`, async ({ tab, site }) => {
    await tab.goto(path)
    await isShown(tab, banner)
    await tab.evaluate(() => window.scrollTo(0, 20_000))
    await poll(() => tab.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    for (let press = 0; press < 10; press++) await tab.press('Tab')
    await settled(tab, site)

    expect(gated(site)).toEqual([])
    expect(await stored(tab)).toEqual(nothing)
    expect(await tab.isShown(banner)).toBe(true)
    expect(
      await count(tab, 'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"]'),
    ).toBe(0)
  })
}

test('no cookie, storage or database is even read before a choice, but for the one that holds it', async ({
  tab,
  site,
}) => {
  site.prepare(noteReads)
  await tab.goto(situation('canaries.html'))
  await isShown(tab, banner)
  await settled(tab, site)
  const reads = await tab.evaluate(() => Reflect.get(window, 'reads') as string[])
  expect(reads.filter((read) => !/^getItem placet/.test(read))).toEqual([])
  expect(await stored(tab)).toEqual(nothing)
  expect(gated(site)).toEqual([])
})

test('going on to other pages is no consent: the question stands on each of them', async ({ tab, site }) => {
  await tab.goto('/shop/')
  for (const name of ['product.html', 'visit.html', 'help.html']) {
    await tab.click(`nav a[href="/shop/${name}"]`)
    await isShown(tab, `nav a[href="/shop/${name}"][aria-current="page"]`)
    await isShown(tab, banner)
    expect(await isDeciding(tab)).toBe(true)
  }
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  expect(await stored(tab)).toEqual(nothing)
})

test('keys and clicks beside the buttons never become a yes', async ({ tab, site }) => {
  await tab.goto(situation('canaries.html'))
  await isShown(tab, banner)
  await tab.click('main h1')
  await tab.click('main input[name="field"]')
  await tab.press('y', 'Escape', 'Enter', 'Tab', 'Shift+Tab', 'Escape')
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  expect(await stored(tab)).toEqual(nothing)
  await isShown(tab, banner)
})

for (const how of ['click', 'dispatch'] as const) {
  test(`a script cannot accept by ${how === 'click' ? 'click()' : 'an event of its own'}`, async ({
    tab,
    site,
  }) => {
    await tab.goto(situation('canaries.html'))
    await isShown(tab, banner)
    const codes = await tab.evaluate(
      (selectors, how) => {
        const codes: (string | undefined)[] = []
        window.placet.on('error', ({ code }) => codes.push(code))
        for (const selector of selectors) {
          const button = document.querySelector<HTMLElement>(selector)
          if (how === 'click') button?.click()
          else button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
        }
        return new Promise<typeof codes>((resolve) => setTimeout(() => resolve(codes), 50))
      },
      [control(banner, 'accept-all'), '#accept'],
      how,
    )
    expect(codes).toEqual(['PLACET_UNTRUSTED', 'PLACET_UNTRUSTED'])
    await settled(tab, site)
    expect(gated(site)).toEqual([])
    expect(await stored(tab)).toEqual(nothing)
    await isShown(tab, banner)
  })
}

test('Google’s consent stands at denied before anything else is told', async ({ tab }) => {
  await tab.goto('/shop/')
  await isShown(tab, banner)
  const [command, kind, states] = await tab.evaluate(() => Array.from(window.dataLayer[0] as IArguments))
  expect([command, kind]).toEqual(['consent', 'default'])
  expect(Object.keys(states as object)).toHaveLength(7)
  expect(new Set(Object.values(states as object))).toEqual(new Set(['denied']))
})

test('the page stays usable while it is undecided: it scrolls, and its links and fields work', async ({
  tab,
}) => {
  await tab.goto('/shop/product.html')
  await isShown(tab, banner)
  await tab.evaluate(() => document.querySelector('[data-basket-form]')?.scrollIntoView({ block: 'start' }))
  await tab.click('[data-basket-form] button')
  await poll(() => text(tab, '[data-basket-list]')).toContain('slate cloth')
  await tab.click('nav a[href="/shop/help.html"]')
  await isShown(tab, 'nav a[href="/shop/help.html"][aria-current="page"]')
})
