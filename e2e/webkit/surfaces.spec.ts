/** How the surfaces look and read in WebKit: the two answers alike, in every direction of writing, for everybody. */
import axe from 'axe-core'
import { type PageWindow, situation } from '../world'
import type { Tab } from './driver'
import type { Site } from './site'
import {
  answer,
  banner,
  control,
  expect,
  isGone,
  isShown,
  openPreferences,
  placeholder,
  poll,
  preferences,
  question,
  recordOf,
  refuse,
  reopen,
  test,
  text,
  turn,
} from './world'

declare const window: PageWindow

/** All that makes one button weigh more than another, and where it is. */
const lookOf = (tab: Tab, selector: string) =>
  tab.evaluate((selector) => {
    const button = document.querySelector(selector)!
    const style = getComputedStyle(button)
    const names = [
      'color',
      'backgroundColor',
      'backgroundImage',
      'opacity',
      'boxShadow',
      'textTransform',
      'fontSize',
    ]
    names.push(
      'fontWeight',
      'fontStyle',
      'borderTopWidth',
      'borderTopColor',
      'borderRadius',
      'paddingTop',
      'display',
    )
    const { x, y, width, height } = button.getBoundingClientRect()
    const at = document.elementFromPoint(x + width / 2, y + height / 2)
    return {
      style: names.map((name) => `${name}: ${String(Reflect.get(style, name))}`),
      box: { x, y, width, height },
      isInView: at !== null && button.contains(at),
    }
  }, selector)

for (const layout of ['box', 'bar', 'modal']) {
  for (const [width, height] of [
    [1200, 800],
    [500, 500],
  ] as const) {
    test(`in the ${layout}, in a window of ${width}×${height}, refusing and accepting weigh the same`, async ({
      tab,
    }) => {
      await tab.resize(width, height)
      for (const lang of ['en', 'fr', 'ar']) {
        await tab.goto(situation('canaries.html', { ui: { banner: layout } }, { lang }))
        await isShown(tab, banner)
        await tab.evaluate(
          (selector) =>
            Promise.all(
              document
                .querySelector(selector)!
                .getAnimations()
                .map(({ finished }) => finished),
            ).then(() => (document.activeElement as HTMLElement).blur()),
          banner,
        )
        const no = await lookOf(tab, control(banner, 'reject-all'))
        const yes = await lookOf(tab, control(banner, 'accept-all'))
        expect(yes.style).toEqual(no.style)
        expect(Math.abs(yes.box.width / no.box.width - 1), `${lang}: width`).toBeLessThan(0.05)
        expect(Math.abs(yes.box.height / no.box.height - 1), `${lang}: height`).toBeLessThan(0.05)
        const isAligned = Math.abs(yes.box.y - no.box.y) < 2 || Math.abs(yes.box.x - no.box.x) < 2
        expect(isAligned, `${lang}: in one row or one column`).toBe(true)
        expect([yes.isInView, no.isInView], `${lang}: both in view`).toEqual([true, true])
        const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `${lang}: nothing beside the window`).toBeLessThanOrEqual(0)
      }
      await tab.resize(1024, 768)
    })
  }
}

test('a French page is asked in French, in every surface', async ({ tab }) => {
  await tab.goto('/shop/fr/visit.html')
  await isShown(tab, banner)
  expect(await text(tab, banner)).toContain('Acceptez-vous les cookies')
  expect(await tab.evaluate(() => document.querySelector('#placet')?.getAttribute('lang'))).toBe('fr')
  await poll(() => text(tab, placeholder)).toContain('Charger une fois')
  await openPreferences(tab)
  expect(await tab.accessible(preferences)).toEqual({ role: 'dialog', name: 'Gérer mes cookies' })
  await tab.press('Escape')
  await isGone(tab, preferences)
  await refuse(tab)
  await poll(() => text(tab, reopen)).toBe('Gérer mes cookies')
  expect(await recordOf(tab)).toMatchObject({ language: 'fr' })
})

test('in Arabic everything stands the other way round, and the Tab order with it', async ({ tab }) => {
  await tab.goto(situation('canaries.html', { ui: { close: 'reject' } }, { lang: 'ar' }))
  await isShown(tab, banner)
  const [dir, direction] = await tab.evaluate(
    (selector) => [
      document.querySelector('#placet')?.getAttribute('dir') ?? '',
      getComputedStyle(document.querySelector(selector)!).direction,
    ],
    banner,
  )
  expect([dir, direction]).toEqual(['rtl', 'rtl'])
  const { box } = await lookOf(tab, banner)
  const width = await tab.evaluate(() => window.innerWidth)
  expect(width - box.x - box.width, 'at the start, which is the right').toBeLessThan(box.x)
  const [no, yes, cross] = [
    await lookOf(tab, control(banner, 'reject-all')),
    await lookOf(tab, control(banner, 'accept-all')),
    await lookOf(tab, control(banner, 'close')),
  ]
  expect(no.box.x, 'refusing is read first').toBeGreaterThan(yes.box.x)
  expect(cross.box.x).toBeLessThan(box.x + 60)
  await openPreferences(tab)
  await turn(tab, 'category:analytics')
  const label = await lookOf(tab, `${preferences} label[for="placet-category-analytics"]`)
  const input = await lookOf(tab, `${preferences} input[name="category:analytics"]`)
  expect(input.box.x).toBeLessThan(label.box.x)
})

/** What axe finds wrong, by rule. It is served by the site, as its script would be too long for a command. */
async function violations(tab: Tab, site: Site, selector: string): Promise<readonly string[]> {
  site.answer('/axe.js', { type: 'text/javascript', body: axe.source })
  return tab.evaluate(async (selector) => {
    const script = document.createElement('script')
    script.src = '/axe.js'
    await new Promise((resolve) => {
      script.onload = resolve
      document.head.append(script)
    })
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(selector)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, selector)
}

test('axe finds nothing wrong in the banner, the settings, the question in context and the placeholder', async ({
  tab,
  site,
}) => {
  await tab.goto('/shop/visit.html')
  await isShown(tab, banner)
  await isShown(tab, placeholder)
  expect(await violations(tab, site, '#placet')).toEqual([])
  expect(await violations(tab, site, placeholder)).toEqual([])
  await openPreferences(tab)
  expect(await violations(tab, site, preferences)).toEqual([])
  await tab.press('Escape')
  await answer(tab, 'reject-all')
  await tab.click('main [data-placet-ask="studio-map"]')
  await isShown(tab, question)
  expect(await violations(tab, site, question)).toEqual([])
})
