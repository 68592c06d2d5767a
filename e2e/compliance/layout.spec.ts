/** Zoom, spacing, motion, colours, directions and paper. */
import type { Locator, Page } from '@playwright/test'
import {
  banner,
  control,
  expect,
  openDetails,
  openPreferences,
  placeholders,
  preferences,
  refuse,
  reopen,
  settled,
  situation,
  switchOf,
  test,
} from '../world'
import { contrast, opacityOf, ownStyles, service, styleOf, wordsOf } from './bench'

const bench = {
  services: [
    service('basket', 'necessary', { why: 'Without it the basket is empty on the next page.' }),
    service('map-a', 'maps', { cookies: [{ name: 'map*', days: 30, purpose: 'Where you looked' }] }),
    service('counter', 'analytics', { cookies: [{ name: 'count', purpose: 'Counts' }] }),
  ],
}

async function openEverything(page: Page): Promise<Locator> {
  await openPreferences(page)
  await openDetails(preferences(page))
  return preferences(page)
}

test('upright and on its side, a phone shows both answers, in what its frame leaves free (A22, A28)', async ({
  page,
}) => {
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const layout of ['box', 'bar', 'modal']) {
      await page.goto(situation('canaries.html', { ui: { banner: layout } }))
      await expect(banner(page)).toBeVisible()
      for (const action of ['reject-all', 'accept-all'])
        await expect(control(banner(page), action)).toBeInViewport({ ratio: 1 })
      await expect(banner(page)).toHaveCSS('rotate', 'none')
    }
  }
  expect(await ownStyles(page)).toContain('env(safe-area-inset-bottom)')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`buttons and switches stand out from their ground, ${colorScheme} (A29, A35)`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(situation('embeds.html', bench))
    await expect(placeholders(page).first()).toBeVisible()
    const [ground = ''] = await styleOf(banner(page), ['background-color'])
    expect(contrast(ground, colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)')).toBeLessThan(1.6)
    const check = async (surface: Locator, on: string) => {
      for (const button of await surface.locator('button:visible').all()) {
        const [paper = '', line = '', text = '', width] = await styleOf(button, [
          'background-color',
          'border-top-color',
          'color',
          'border-top-width',
        ])
        const own = opacityOf(paper) ? paper : on
        const name = `${await button.textContent()}`
        expect(contrast(text, own), name).toBeGreaterThanOrEqual(7)
        const edge = Math.max(contrast(own, on), width === '0px' ? 0 : contrast(line, on), contrast(text, on))
        expect(edge, name).toBeGreaterThanOrEqual(3)
      }
    }
    await check(banner(page), ground)
    const placeholder = placeholders(page).first()
    await check(placeholder, (await styleOf(placeholder, ['background-color']))[0] ?? '')
    await openPreferences(page)
    const [paper = ''] = await styleOf(preferences(page), ['background-color'])
    await check(preferences(page), paper)
    const input = await switchOf(page, 'category:analytics')
    for (const isOn of [false, true]) {
      await input.setChecked(isOn)
      const [line = '', track = ''] = await styleOf(
        input,
        ['border-top-color', 'background-color'],
        '::before',
      )
      const [knob = ''] = await styleOf(input, ['border-top-color'], '::after')
      const under = opacityOf(track) ? track : paper
      expect(Math.max(contrast(line, paper), contrast(under, paper)), `track ${isOn}`).toBeGreaterThanOrEqual(
        3,
      )
      expect(contrast(knob, under), `knob ${isOn}`).toBeGreaterThanOrEqual(3)
    }
  })
}

test('the site’s word on the theme goes before the system’s (A35)', async ({ page }) => {
  const grounds: string[] = []
  for (const [colorScheme, theme] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(situation('canaries.html', { ui: { theme } }))
    await expect(banner(page)).toBeVisible()
    grounds.push(...(await styleOf(banner(page), ['background-color'])))
  }
  const [dark = '', light = ''] = grounds
  expect(contrast(dark, 'rgb(0, 0, 0)')).toBeLessThan(1.6)
  expect(contrast(light, 'rgb(255, 255, 255)')).toBeLessThan(1.6)
})

test('in forced colours every button keeps its border, and the focus its ring (A32)', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(situation('embeds.html', bench))
  await expect(placeholders(page).first()).toBeVisible()
  const check = async (surface: Locator) => {
    const [ground = ''] = await styleOf(surface, ['background-color'])
    for (const button of await surface.locator('.placet-actions [data-placet-do]:visible').all()) {
      const name = `${await button.textContent()}`
      // A key first: after a click the browser keeps the ring to itself.
      await page.keyboard.press('Tab')
      await button.focus()
      const [style, width, line = '', outline, ring] = await styleOf(button, [
        'border-top-style',
        'border-top-width',
        'border-top-color',
        'outline-style',
        'outline-width',
      ])
      expect([style, outline], name).toEqual(['solid', 'solid'])
      expect(Number.parseFloat(width ?? ''), name).toBeGreaterThanOrEqual(1)
      expect(Number.parseFloat(ring ?? ''), name).toBeGreaterThanOrEqual(2)
      expect(contrast(line, ground), name).toBeGreaterThanOrEqual(3)
    }
  }
  await check(banner(page))
  await check(placeholders(page).first())
  await openPreferences(page)
  await check(preferences(page))
})

test('who asks for more contrast gets opaque paper and solid borders (A33)', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.goto(situation('embeds.html', bench))
  await expect(placeholders(page).first()).toBeVisible()
  for (const surface of [banner(page), placeholders(page).first()]) {
    const [paper = '', opacity, filter] = await styleOf(surface, [
      'background-color',
      'opacity',
      'backdrop-filter',
    ])
    expect([opacityOf(paper), opacity, filter]).toEqual([1, '1', 'none'])
    for (const button of await surface.locator('.placet-actions [data-placet-do]:visible').all()) {
      const [line = '', style] = await styleOf(button, ['border-top-color', 'border-top-style'])
      expect([opacityOf(line), style]).toEqual([1, 'solid'])
    }
  }
})

test('nothing moves: no surface comes, goes or changes with an animation (A34)', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.context().clearCookies()
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => {
      const moved: string[] = []
      Object.assign(window, { moved })
      for (const name of ['animationstart', 'transitionrun'])
        document.addEventListener(name, (event) => {
          const { target } = event
          // It keeps clicks out of the banner's first moment, and moves nothing.
          if (event instanceof AnimationEvent && event.animationName === 'placet-ready') return
          if (target instanceof Element && target.closest('#placet')) moved.push(`${name} ${target.id}`)
        })
    })
    await page.goto(situation('canaries.html', bench))
    await expect(banner(page)).toBeVisible()
    await openPreferences(page)
    await (await switchOf(page, 'category:analytics')).check()
    await control(preferences(page), 'reject-all').click()
    await expect(preferences(page)).toBeHidden()
    await settled(page)
    expect(
      await page.evaluate(() => [document.getAnimations().length, Reflect.get(window, 'moved')]),
    ).toEqual([0, []])
  }
  expect((await ownStyles(page)).replace(/animation: [^;}]*placet-ready/, '')).not.toMatch(
    /(animation|transition|scroll-behavior)[\w-]*: (?!initial|revert|none)/,
  )
})

test('in Arabic everything stands the other way round, and the Tab order with it (A36)', async ({ page }) => {
  await page.goto(situation('canaries.html', { ...bench, ui: { close: 'reject' } }, { lang: 'ar' }))
  await expect(page.locator('#placet')).toHaveAttribute('dir', 'rtl')
  await expect(banner(page)).toHaveCSS('direction', 'rtl')
  const box = await banner(page).boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0), 'at the start, which is the right').toBeGreaterThan(1240)
  const [no, yes, cross] = await Promise.all(
    ['reject-all', 'accept-all', 'close'].map((action) => control(banner(page), action).boundingBox()),
  )
  expect(no?.x, 'refusing is read first').toBeGreaterThan(yes?.x ?? Number.POSITIVE_INFINITY)
  expect(cross?.x).toBeLessThan((box?.x ?? 0) + 60)
  await control(banner(page), 'reject-all').focus()
  await page.keyboard.press('Tab')
  await expect(control(banner(page), 'accept-all')).toBeFocused()
  await banner(page).locator('.placet-quiet').click()
  await expect(preferences(page)).toBeVisible()
  const dialog = preferences(page)
  const input = await switchOf(page, 'category:analytics')
  const label = await dialog.locator('label[for="placet-category-analytics"]').boundingBox()
  expect((await input.boundingBox())?.x).toBeLessThan(label?.x ?? 0)
  await openDetails(dialog)
  for (const name of await dialog.locator('tbody th').all()) await expect(name.locator('bdi')).toHaveCount(1)
  const physical = (await ownStyles(page))
    .replace(/env\([^)]*\)/g, '')
    .match(
      /(?:^|[;{]\s*)(?:margin-|padding-|border-)?(?:left|right)\s*:|text-align: (?:left|right)|float: (?:left|right)/gm,
    )
  expect(physical).toBeNull()
})

test('nothing is shown only to a pointer that hovers (A37)', async ({ page }) => {
  await page.goto(situation('embeds.html', bench))
  await expect(placeholders(page).first()).toBeVisible()
  await openEverything(page)
  expect(await page.locator('#placet [title], .placet-placeholder [title]').count()).toBe(0)
  const rules = (await ownStyles(page)).match(/:hover[^{]*\{[^}]*\}/g) ?? []
  expect(rules.filter((rule) => /display|visibility|opacity|content/.test(rule))).toEqual([])
})

test('without styles the order makes sense: title, text, the two answers, settings (A38)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  const said = await wordsOf(banner(page))
  const order = [
    'May we use cookies?',
    'for these purposes',
    'Analytics',
    'withdraw it',
    'Refuse all',
    'Accept all',
    'Cookie settings',
  ]
  const places = order.map((words) => said.lastIndexOf(words))
  expect(places).not.toContain(-1)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
})

test('on paper a placeholder keeps its words and the way to the original, and no button (A39)', async ({
  page,
}) => {
  await page.goto(situation('embeds.html'))
  await refuse(page)
  const placeholder = placeholders(page).first()
  await expect(placeholder).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(placeholder).toBeVisible()
  await expect(placeholder).toContainText('Map A is off')
  await expect(placeholder.getByRole('link', { name: /^Open at localhost/ })).toBeVisible()
  await expect(placeholder.locator('button:visible')).toHaveCount(0)
  await expect(reopen(page)).toBeHidden()
})
