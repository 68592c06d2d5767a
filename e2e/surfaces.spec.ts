/** How the surfaces look: the two answers alike, everything readable, nothing in the way. */
import type { Locator, Page } from '@playwright/test'
import axe from 'axe-core'
import {
  accept,
  banner,
  control,
  expect,
  openDetails,
  openPreferences,
  placeholders,
  preferences,
  question,
  refuse,
  reopen,
  settled,
  situation,
  test,
} from './world'

const axeSource = axe.source

const viewports = [
  { width: 320, height: 256 },
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const

/** All that makes one button weigh more than another. */
const looks = [
  'display',
  'color',
  'backgroundColor',
  'backgroundImage',
  'opacity',
  'zIndex',
  'boxShadow',
  'textDecorationLine',
  'textTransform',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'letterSpacing',
  'lineHeight',
  'borderTopWidth',
  'borderTopStyle',
  'borderTopColor',
  'borderRadius',
  'outlineStyle',
  'paddingTop',
  'paddingBottom',
  'filter',
  'transform',
  'cursor',
] as const

interface Look {
  readonly tag: string
  readonly classes: string
  readonly role: string | null
  readonly style: Record<string, string>
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly isInView: boolean
  readonly words: number
}

const lookOf = (button: Locator): Promise<Look> =>
  button.evaluate((element, looks) => {
    const style = getComputedStyle(element)
    const { x, y, width, height } = element.getBoundingClientRect()
    // Seen without scrolling: neither outside the window, nor cut off by something that scrolls.
    const at = document.elementFromPoint(x + width / 2, y + height / 2)
    return {
      tag: element.tagName,
      classes: element.className,
      role: element.getAttribute('role'),
      style: Object.fromEntries(looks.map((name) => [name, String(Reflect.get(style, name))])),
      box: { x, y, width, height },
      isInView: at === element || (at !== null && element.contains(at)),
      words: (element.textContent ?? '').trim().split(/\s+/).length,
    }
  }, looks)

/** The two answers of `surface` weigh the same (C19, C21 to C25). */
async function expectParity(surface: Locator): Promise<void> {
  // In its first moment the banner takes no clicks, for either answer.
  await surface.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)))
  await expect(control(surface, 'reject-all')).toHaveCount(1)
  await expect(control(surface, 'accept-all')).toHaveCount(1)
  // Without the focus or the pointer on either.
  await surface.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  const no = await lookOf(control(surface, 'reject-all'))
  const yes = await lookOf(control(surface, 'accept-all'))
  expect(yes.tag).toBe('BUTTON')
  expect({ tag: yes.tag, classes: yes.classes, role: yes.role, style: yes.style }).toEqual({
    tag: no.tag,
    classes: no.classes,
    role: no.role,
    style: no.style,
  })
  expect(yes.box.width / no.box.width, 'width').toBeGreaterThanOrEqual(0.95)
  expect(yes.box.width / no.box.width, 'width').toBeLessThanOrEqual(1.05)
  expect(yes.box.height / no.box.height, 'height').toBeGreaterThanOrEqual(0.95)
  expect(yes.box.height / no.box.height, 'height').toBeLessThanOrEqual(1.05)
  const isRow = Math.abs(yes.box.y - no.box.y) < 2
  const isColumn = Math.abs(yes.box.x - no.box.x) < 2
  expect(isRow || isColumn, `in one row or one column: ${JSON.stringify([no.box, yes.box])}`).toBe(true)
  const gap = isRow
    ? Math.max(no.box.x, yes.box.x) - Math.min(no.box.x, yes.box.x) - no.box.width
    : Math.max(no.box.y, yes.box.y) - Math.min(no.box.y, yes.box.y) - no.box.height
  expect(gap, 'side by side, with nothing between').toBeLessThanOrEqual(24)
  expect(gap).toBeGreaterThanOrEqual(0)
  expect(yes.isInView, 'both in view, or neither').toBe(no.isInView)
  expect(Math.abs(yes.words - no.words), 'labels of the same shape').toBeLessThanOrEqual(2)
  const siblings = await control(surface, 'accept-all').evaluate(
    (element) =>
      element.previousElementSibling?.getAttribute('data-placet-do') ??
      element.nextElementSibling?.getAttribute('data-placet-do'),
  )
  expect(siblings, 'neighbours in the markup').toBe('reject-all')
}

for (const layout of ['box', 'bar', 'modal']) {
  for (const viewport of viewports) {
    test(`in the ${layout} at ${viewport.width}×${viewport.height} refusing and accepting weigh the same, in either theme and language (A31, C19, C21, C22, C23, C24, C25)`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const lang of ['en', 'fr']) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await page.goto(situation('canaries.html', { ui: { banner: layout } }, { lang }))
          await expect(banner(page)).toBeVisible()
          await expectParity(banner(page))
        }
      }
    })
  }
}

test('in the settings too, and saving does not look like accepting (C35)', async ({ page }) => {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(situation('canaries.html'))
      await openPreferences(page)
      await expectParity(preferences(page))
      const save = await lookOf(control(preferences(page), 'save'))
      const yes = await lookOf(control(preferences(page), 'accept-all'))
      expect([save.style.backgroundColor, save.style.borderTopColor, save.classes]).not.toEqual([
        yes.style.backgroundColor,
        yes.style.borderTopColor,
        yes.classes,
      ])
    }
  }
})

test('hover and focus mark the two answers in the same way (C22)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  const looked: Look['style'][] = []
  for (const action of ['reject-all', 'accept-all']) {
    const button = control(banner(page), action)
    await button.hover()
    await button.focus()
    await expect(button).toBeFocused()
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    looked.push((await lookOf(button)).style)
  }
  expect(looked[1]).toEqual(looked[0])
})

test('the page’s own button styles reach both or neither (C27)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'button { background: lime; text-transform: uppercase; float: left; font-size: 9px } button:last-of-type { display: none } div { position: relative !important } * { letter-spacing: 0.4em }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  await expectParity(banner(page))
  for (const action of ['reject-all', 'accept-all']) {
    const { style } = await lookOf(control(banner(page), action))
    expect(Number.parseFloat(style.fontSize ?? '')).toBeGreaterThanOrEqual(14)
    expect(style.textTransform).toBe('none')
    expect(style.backgroundColor).not.toBe('rgb(0, 255, 0)')
  }
})

for (const layout of ['box', 'bar']) {
  test(`the ${layout} covers at most half of the window, and no page scrolls sideways for it (A22, A25)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    for (const path of [
      situation('canaries.html', { ui: { banner: layout } }),
      ...(layout === 'box' ? ['/shop/', '/shop/fr/'] : []),
    ]) {
      await page.goto(path)
      await expect(banner(page)).toBeVisible()
      const box = await banner(page).boundingBox()
      expect(box?.height, path).toBeLessThanOrEqual(400)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
      await expect(banner(page)).toHaveCSS('position', 'fixed')
    }
  })
}

test('at 320 pixels nothing scrolls sideways, in any surface, and everything can be reached (A25)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  for (const lang of ['en', 'fr']) {
    for (const layout of ['box', 'bar', 'modal']) {
      await page.context().clearCookies()
      await page.goto(situation('embeds.html', { ui: { banner: layout } }, { lang }))
      await expect(banner(page)).toBeVisible()
      expect(await width(), `${layout} ${lang}`).toBeLessThanOrEqual(320)
      expect(
        await banner(page).evaluate((element) => element.scrollWidth - element.clientWidth),
      ).toBeLessThanOrEqual(1)
      await control(banner(page), 'accept-all').scrollIntoViewIfNeeded()
      await expect(control(banner(page), 'accept-all')).toBeInViewport()
    }
    await refuse(page)
    await openPreferences(page)
    await openDetails(preferences(page))
    expect(await width()).toBeLessThanOrEqual(320)
    expect(
      await preferences(page).evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(1)
  }
})

test('main targets are 44 pixels and text is 14 at least, whatever the page does to its root (A24)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('font-size', '8px'),
    ),
  )
  await page.goto(situation('embeds.html', { ui: { close: 'reject' } }))
  await expect(banner(page)).toBeVisible()
  const check = async (surface: Locator) => {
    for (const target of await surface.locator('button[data-placet-do]:visible').all()) {
      const box = await target.boundingBox()
      const name = (await target.getAttribute('data-placet-do')) ?? ''
      expect(box?.height, name).toBeGreaterThanOrEqual(44)
      expect(box?.width, name).toBeGreaterThanOrEqual(44)
    }
    const smallest = await surface.evaluate((element) => {
      const texts = [...element.querySelectorAll('*')].filter((child) =>
        [...child.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      return Math.min(...texts.map((child) => Number.parseFloat(getComputedStyle(child).fontSize)))
    })
    expect(smallest).toBeGreaterThanOrEqual(14)
  }
  await check(banner(page))
  await refuse(page)
  await check(placeholders(page).first())
  const back = await reopen(page).boundingBox()
  expect(back?.height).toBeGreaterThanOrEqual(24)
  expect(back?.width).toBeGreaterThanOrEqual(24)
  await openPreferences(page)
  await check(preferences(page))
})

test('a surface that is answered is gone at once, and leaves nothing over the page (A34)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  const isGone = await control(banner(page), 'reject-all').evaluate((button: HTMLElement) => {
    button.click()
    const left = document.getElementById('placet-banner')
    return !left || getComputedStyle(left).display === 'none'
  })
  expect(isGone).toBe(true)
})

interface AxeNode {
  readonly element: Element
  readonly html: string
  readonly failureSummary?: string
}
interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[] }>
}

/** What axe finds within Placet’s own surfaces, in the context of the page around them. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    // The cast: `axeSource` has just put it there.
    const { axe } = window as unknown as { readonly axe: Axe }
    const found = await axe.run(document, {
      elementRef: true,
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ element }) => element.closest('#placet, .placet-placeholder'))
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary}`),
    )
  })
}

for (const lang of ['en', 'fr']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing in any surface: ${lang}, ${colorScheme}, ${width} wide (A29, A35)`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(situation('embeds.html', {}, { lang }))
        await expect(banner(page)).toBeVisible()
        await expect(placeholders(page)).toHaveCount(2)
        expect(await violations(page), 'banner and placeholders').toEqual([])
        await refuse(page)
        await openPreferences(page)
        await openDetails(preferences(page))
        expect(await violations(page), 'settings').toEqual([])
      })
    }
  }
}

test('axe finds nothing in the modal banner, the bar and the question in context', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const layout of ['modal', 'bar']) {
    await page.goto(situation('canaries.html', { ui: { banner: layout, close: 'reject' } }))
    await expect(banner(page)).toBeVisible()
    expect(await violations(page), layout).toEqual([])
  }
  await refuse(page)
  await page.locator('#later').click()
  await expect(question(page)).toBeVisible()
  expect(await violations(page), 'question').toEqual([])
})

test('nothing of ours is an inline style in markup, and nothing is printed over the page (A39)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  expect(await page.locator('#placet [style]').count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await expect(banner(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await accept(page)
  await settled(page)
  await expect(reopen(page)).toBeInViewport()
})
