/** Yes and no weigh the same: in every language, layout and theme, on a phone and on a desk (C19 to C25, C27). */
import { control, expect, test } from '../world'
import { languages, layouts, open, speak, themes } from './stage'

/**
 * How the answers within `surface` differ, if they do. Runs in the page, once for each language.
 *
 * Of the computed style everything counts, but for what follows from the place: that is compared as boxes.
 */
function differences(surface: Element): string[] {
  const [no, yes] = ['reject-all', 'accept-all'].map((action) =>
    [...surface.querySelectorAll<HTMLElement>(`[data-placet-do="${action}"]`)].filter(
      (button) => button.offsetParent || getComputedStyle(button).position === 'fixed',
    ),
  )
  if (no?.length !== 1 || yes?.length !== 1) return [`${no?.length} no and ${yes?.length} yes`]
  const pair = [no[0], yes[0]] as [HTMLElement, HTMLElement]
  const found: string[] = []
  const same = (what: string, of: (button: HTMLElement) => string) => {
    const [a, b] = pair.map(of)
    if (a !== b) found.push(`${what}: ${a} / ${b}`)
  }
  const placed = /^(inline-size|block-size|width|height|perspective-origin|transform-origin)$/
  const style = (button: HTMLElement) => {
    const computed = getComputedStyle(button)
    return [...computed]
      .filter((name) => !placed.test(name))
      .map((name) => `${name}: ${computed.getPropertyValue(name)}`)
  }
  const compare = (state: string, of: (button: HTMLElement) => string[]) => {
    const [a = [], b = []] = pair.map(of)
    found.push(...a.filter((line, index) => line !== b[index]).map((line) => `${state}: no has ${line}`))
  }

  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  same('markup', ({ tagName, className, attributes }) => `${tagName} ${className} ${attributes.length}`)
  compare('at rest', style)
  // The cast: `focusVisible` is newer than the types.
  const focused = (button: HTMLElement) => {
    button.focus({ focusVisible: true, preventScroll: true } as FocusOptions)
    return style(button)
  }
  compare('focused', focused)
  pair[1].blur()
  const boxes = pair.map((button) => button.getBoundingClientRect()) as [DOMRect, DOMRect]
  const [a, b] = boxes
  if (Math.abs(a.width - b.width) > 1) found.push(`width: ${a.width} / ${b.width}`)
  if (Math.abs(a.height - b.height) > 1) found.push(`height: ${a.height} / ${b.height}`)
  if (Math.abs(a.y - b.y) > 1 && Math.abs(a.x - b.x) > 1) found.push('neither one row nor one column')
  // Refuse comes first, in the markup and as it is read, and nothing stands between.
  if (pair[0].nextElementSibling !== pair[1]) found.push('not neighbours, or yes first')
  const isRtl = getComputedStyle(surface).direction === 'rtl'
  if (Math.abs(a.y - b.y) <= 1 ? (isRtl ? a.x < b.x : a.x > b.x) : a.y > b.y) found.push('yes is read first')
  // In its first moment the banner takes no clicks, for either answer.
  for (const animation of document.getAnimations()) animation.finish()
  const isInView = ({ x, y, width, height }: DOMRect, button: HTMLElement) =>
    button.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  if (isInView(a, pair[0]) !== isInView(b, pair[1])) found.push('one of them is out of view')
  return found
}

for (const theme of themes) {
  for (const width of [320, 1280]) {
    test(`refusing and accepting weigh the same in every language and layout: ${theme}, ${width} wide (C19 to C25)`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width, height: width < 600 ? 640 : 800 })
      for (const layout of layouts) {
        const surface = await open(page, { surface: 'banner', layout, theme })
        for (const language of languages) {
          await speak(page, language, 'banner')
          expect.soft(await surface.evaluate(differences), `${layout} ${language}`).toEqual([])
        }
      }
      const settings = await open(page, { surface: 'preferences', theme })
      for (const language of languages) {
        await speak(page, language, 'preferences')
        expect.soft(await settings.evaluate(differences), `preferences ${language}`).toEqual([])
      }
    })
  }
}

test('the pointer changes both answers alike', async ({ page }) => {
  for (const layout of layouts) {
    const surface = await open(page, { surface: 'banner', layout })
    const looks: string[] = []
    for (const action of ['reject-all', 'accept-all']) {
      await control(surface, action).hover()
      looks.push(
        await control(surface, action).evaluate((button) => {
          const { backgroundColor, color, opacity, filter, outline, boxShadow, cursor } =
            getComputedStyle(button)
          return [backgroundColor, color, opacity, filter, outline, boxShadow, cursor].join()
        }),
      )
    }
    expect(looks[1]).toBe(looks[0])
  }
})

test('the three answers of the question in context, and the two of a placeholder, are of one size', async ({
  page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const surface of ['ask', 'placeholder'] as const) {
      const place = await open(page, { surface })
      for (const language of languages) {
        await speak(page, language, surface)
        const buttons = place.locator('.placet-actions button')
        const looks = await buttons.evaluateAll((all) =>
          all.map((button) => {
            const { width, height } = button.getBoundingClientRect()
            const { color, backgroundColor, border, font } = getComputedStyle(button)
            return { size: [width, height], look: [color, backgroundColor, border, font].join() }
          }),
        )
        expect(looks).toHaveLength(surface === 'ask' ? 3 : 2)
        for (const { size, look } of looks) {
          expect.soft(look, `${surface} ${language}`).toBe(looks[0]?.look)
          const off = size.map((value, index) => Math.abs(value - (looks[0]?.size[index] ?? 0)))
          expect
            .soft(Math.max(...off), `${surface} ${language} ${width}: ${JSON.stringify(looks)}`)
            .toBeLessThanOrEqual(1)
        }
      }
    }
  }
})
