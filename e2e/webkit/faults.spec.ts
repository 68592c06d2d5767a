/** What breaks in WebKit leaves the gate closed, and the page working. */

import { refuseLocalStorage } from '../in-page'
import { nothing, type PageWindow, shopConfig, situation } from '../world'
import type { Answer } from './site'
import {
  banner,
  count,
  expect,
  gated,
  isDecided,
  isShown,
  openPreferences,
  poll,
  refuse,
  settled,
  stored,
  test,
  text,
} from './world'

declare const window: PageWindow

const missing: Answer = { status: 404, body: 'Not found' }
const script = (body: string): Answer => ({ type: 'text/javascript', body })

const faults: readonly (readonly [string, string, Answer])[] = [
  ['placet.js is blocked', '/dist/placet.js', 'cut'],
  ['placet.js is missing', '/dist/placet.js', missing],
  ['placet.js is cut off', '/dist/placet.js', script('(()=>{var a=1;function b(')],
  ['everything of dist is blocked', '/dist/', 'cut'],
  ['the config is missing', shopConfig, missing],
  [
    'the config is no JSON',
    shopConfig,
    { type: 'application/json', body: '{"categories":{"necessary":{}},' },
  ],
  ['the config is a page', shopConfig, { type: 'text/html', body: '<!doctype html><title>Error</title>' }],
  ['the config cannot be reached', shopConfig, 'cut'],
  ['the banner’s file is missing', '/dist/placet-banner.js', missing],
  ['the banner’s file is another one', '/dist/placet-banner.js', script('window.isTampered = true')],
  ['the language’s file is missing', '/dist/locales/', missing],
]

for (const [what, part, answer] of faults) {
  test(`if ${what}, nothing gated runs and the shop works`, async ({ tab, site }) => {
    site.answer(part, answer)
    await tab.goto('/shop/product.html')
    await poll(async () => site.asked.filter((path) => path.includes(part)).length).toBeGreaterThan(0)
    await tab.click('[data-basket-form] button')
    await poll(() => text(tab, '[data-basket-list]')).toContain('slate cloth')
    await tab.click('nav a[href="/shop/visit.html"]')
    await isShown(tab, 'nav a[href="/shop/visit.html"][aria-current="page"]')
    await settled(tab, site)
    expect(gated(site)).toEqual([])
    expect(await stored(tab)).toEqual({ ...nothing, session: ['merle-basket'] })
    expect(await tab.evaluate(() => 'isTampered' in window)).toBe(false)
    expect(await count(tab, banner)).toBe(0)
  })
}

test('if the settings’ file fails once, it is fetched again when they are asked for again', async ({
  tab,
  site,
}) => {
  await tab.goto(situation('canaries.html'))
  await refuse(tab)
  site.answer('/dist/placet-preferences.js', 'cut')
  await tab.click('#placet-reopen')
  await poll(async () => site.asked.includes('/dist/placet-preferences.js')).toBe(true)
  await settled(tab, site)
  site.answer('/dist/placet-preferences.js', 'file')
  await openPreferences(tab)
})

test('a refused localStorage alone changes nothing', async ({ tab, site }) => {
  site.prepare(refuseLocalStorage)
  await tab.goto(situation('canaries.html'))
  await refuse(tab)
  await tab.reload()
  await isDecided(tab)
  await settled(tab, site)
  expect(await count(tab, banner)).toBe(0)
  expect(gated(site)).toEqual([])
})

test('a page that put other things under our names opens nothing', async ({ tab, site }) => {
  site.prepare(() => {
    Object.defineProperty(Object.prototype, 'analytics', { value: true, configurable: true, writable: true })
    Object.assign(window, { dataLayer: { push: undefined }, uetq: 'none' })
    document.addEventListener('DOMContentLoaded', () => {
      const form = document.createElement('form')
      form.id = 'nanostoresGlobal'
      form.innerHTML = '<input name="epoch"><img name="cookie" alt=""><img name="currentScript" alt="">'
      document.body.append(form)
    })
  })
  await tab.goto(situation('canaries.html'))
  await isShown(tab, banner)
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  await refuse(tab)
  await tab.reload()
  await isDecided(tab)
  await settled(tab, site)
  expect(await count(tab, banner)).toBe(0)
  expect(gated(site)).toEqual([])
})
