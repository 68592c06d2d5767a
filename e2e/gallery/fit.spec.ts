/** Words fit: in every language on the narrowest phone, at any size of text, on targets that a thumb can hit. */
import { chromium, type Locator, type Page } from '@playwright/test'
import { chromiumLaunchOptions } from '../../tools/browsers.mjs'
import { control, expect, test } from '../world'
import { addressOf, languages, layouts, open, openDetails, type Scene, speak, surfaces } from './stage'

const narrow = { width: 320, height: 640 }

/** What is cut off, runs over its edge, is too small to read or too small to hit. Runs in the page. */
function faults(surface: Element): string[] {
  const found: string[] = []
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40)}”`
  const isSeen = (element: Element) => element.checkVisibility()
  const { right, left } = surface.getBoundingClientRect()
  for (const element of surface.querySelectorAll(
    'button, a, label, summary, legend, caption, h2, p, b, td, th',
  )) {
    if (!isSeen(element)) continue
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    if (!texts.length) continue
    const box = element.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < 14) found.push(`${name(element)} is ${size}px`)
    for (const text of texts) {
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const line of range.getClientRects()) {
        const isOver = line.right > right + 1 || line.left < left - 1
        // The last of a cell may hang over its own edge only where the surface has room for it.
        const isCut =
          element.matches('button:not(.placet-close)') &&
          (line.right > box.right + 1 ||
            line.left < box.left - 1 ||
            line.bottom > box.bottom + 2 ||
            line.top < box.top - 2)
        if (isOver || isCut) found.push(`${name(element)} runs over`)
      }
    }
  }
  for (const target of surface.querySelectorAll('button, a, input, select, summary')) {
    if (!isSeen(target)) continue
    const { width, height } = target.getBoundingClientRect()
    const isMain = target.matches('[data-placet-do], input, .placet-close, .placet-quiet')
    const least = isMain ? 44 : 24
    if (height < least - 0.5 || (isMain && width < least - 0.5))
      found.push(`${name(target)} is ${Math.round(width)} × ${Math.round(height)}`)
  }
  if (surface.scrollWidth > surface.clientWidth + 1) found.push('scrolls sideways')
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
  return [...new Set(found)]
}

const scenes: readonly Scene[] = [
  ...layouts.map((layout) => ({ surface: 'banner', layout, close: 'reject' }) as const),
  { surface: 'preferences', languages: 'en,fr', state: 'accepted' },
  { surface: 'ask' },
  { surface: 'placeholder' },
]

for (const scene of scenes) {
  const { surface, layout = '' } = scene
  test(`nothing is cut, too small or too close in the ${surface} ${layout} in any language, 320 wide (A24 to A26)`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize(narrow)
    const place = await open(page, scene)
    for (const language of languages) {
      await speak(page, language, surface)
      await openDetails(place)
      expect.soft(await place.evaluate(faults), language).toEqual([])
    }
  })
}

test('the first layer is read without scrolling on a laptop, and in shorter windows scrolls one way (A22, A24)', async ({
  page,
}) => {
  for (const [layout, language, width, height] of [
    ...layouts.map((each) => [each, 'en', 1366, 768] as const),
    ...layouts.map((each) => [each, 'de', 1280, 560] as const),
    ...layouts.map((each) => [each, 'ar', 800, 480] as const),
  ]) {
    await page.setViewportSize({ width, height })
    const place = await open(page, { surface: 'banner', layout, close: 'reject' })
    await speak(page, language, 'banner')
    const beyond = await place
      .locator('.placet-text')
      .evaluate((text) => [text.scrollWidth - text.clientWidth, text.scrollHeight - text.clientHeight])
    expect.soft(beyond, `${layout} ${language}`).toEqual([0, language === 'en' ? 0 : expect.any(Number)])
    expect.soft(await place.evaluate(faults), `${layout} ${language}`).toEqual([])
  }
})

test('nor on a page that halves its root, and styles everything (A24)', async ({ page }) => {
  await page.setViewportSize(narrow)
  for (const scene of scenes) {
    const place = await open(page, { ...scene, page: 'hostile' })
    await openDetails(place)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('8px')
    // In its own place a hostile page may push it about: there the page is what scrolls.
    const found = (await place.evaluate(faults)).filter((fault) => fault !== 'the page scrolls sideways')
    expect.soft(found, scene.surface).toEqual([])
  }
})

test('nor for readers who space their text out (A27)', async ({ page }) => {
  await page.setViewportSize(narrow)
  for (const scene of scenes) {
    const place = await open(page, scene)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    })
    await openDetails(place)
    expect.soft(await place.evaluate(faults), scene.surface).toEqual([])
  }
})

/** Both answers can be seen, or scrolled to, and clicked. */
async function expectReach(surface: Locator): Promise<void> {
  for (const action of ['reject-all', 'accept-all']) {
    await control(surface, action).scrollIntoViewIfNeeded()
    await expect(control(surface, action)).toBeInViewport({ ratio: 1 })
    await control(surface, action).click({ trial: true })
  }
}

test('with text at 200 % nothing is lost, and both answers are in reach (A26)', async ({
  baseURL,
  browser: usual,
  firefox,
}) => {
  // In the one it is set while it runs, in the other when it starts.
  await firefox?.set({ 'font.size.variable.x-western': 32, 'font.size.variable.ar': 32 })
  const { args = [], ...launch } = await chromiumLaunchOptions()
  const large = { ...launch, args: [...args, '--blink-settings=defaultFontSize=32'] }
  const browser = firefox ? usual : await chromium.launch(large)
  try {
    for (const viewport of [
      { width: 640, height: 800 },
      { width: 1280, height: 1024 },
    ]) {
      const page: Page = await browser.newPage({ viewport, ...(baseURL && { baseURL }) })
      for (const scene of scenes) {
        const place = await open(page, scene)
        expect(await place.evaluate((element) => getComputedStyle(element).fontSize)).toBe('32px')
        await openDetails(place)
        expect.soft(await place.evaluate(faults), `${addressOf(scene)} ${viewport.width}`).toEqual([])
        if (/banner|preferences/.test(scene.surface)) await expectReach(place)
      }
      await page.close()
    }
  } finally {
    if (!firefox) await browser.close()
  }
})

test('at 400 % zoom every surface still shows its answers (A22, A25)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const layout of layouts)
    await expectReach(await open(page, { surface: 'banner', layout, language: 'de' }))
  await expectReach(await open(page, { surface: 'preferences', language: 'de' }))
})

test('in forced colours every answer keeps a border, and the switches their state (A32)', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const surface of surfaces) {
    const place = await open(page, { surface, state: surface === 'preferences' ? 'accepted' : 'refused' })
    for (const button of await place.locator('.placet-actions .placet-button').all()) {
      await expect(button).toHaveCSS('border-top-style', 'solid')
      const [border, ground] = await button.evaluate((element) => {
        const { borderTopColor, backgroundColor } = getComputedStyle(element)
        return [borderTopColor, backgroundColor]
      })
      expect(border).not.toBe(ground)
    }
  }
})
