/** The ready themes: text that can be read, in light and dark, and nothing that weighs one answer over the other. */
import { readdirSync, readFileSync } from 'node:fs'
import { contrastOf } from '../../src/entries/testing/contrast-of'
import { expect, test } from '../world'
import { open, openDetails, surfaces, themes, violations } from './stage'

for (const theme of themes) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`every text of the theme ${theme} can be read, ${scheme} (A29, A31)`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.emulateMedia({ colorScheme: scheme })
      for (const surface of surfaces) {
        await openDetails(await open(page, { surface, theme, scheme, close: 'reject' }))
        const pairs = await contrastOf(page)
        expect.soft(pairs.length, surface).toBeGreaterThan(0)
        expect
          .soft(
            pairs.filter(({ ratio, needs }) => ratio < needs),
            surface,
          )
          .toEqual([])
        expect.soft(await violations(page, false), surface).toEqual([])
      }
    })
  }
}

test('contrastOf names the texts of a theme that cannot be read', async ({ page }) => {
  await open(page, { surface: 'banner' })
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#placet { --placet-accent: #999; --placet-on-accent: #fff }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const poor = (await contrastOf(page)).filter(({ ratio, needs }) => ratio < needs)
  expect(poor.map(({ text }) => text)).toEqual(['Refuse all', 'Accept all'])
  expect(poor[0]).toMatchObject({ color: 'rgb(255, 255, 255)', ground: 'rgb(153, 153, 153)', needs: 4.5 })
  expect(poor[0]?.ratio).toBeCloseTo(2.85, 1)
})

test('a theme sets properties, and nothing else (C27)', () => {
  const files = readdirSync('styles/themes')
  expect(files).toEqual(['calm.css', 'contrast.css', 'ink.css'])
  for (const file of files) {
    const css = readFileSync(`styles/themes/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '')
    const [, selector, body] = /^\s*([^{]*?)\s*\{([^{}]*)\}\s*$/.exec(css) ?? []
    expect(selector?.split(/,\s*/)).toEqual(['#placet', '.placet-placeholder', '.placet-policy'])
    const names = (body ?? '').split(';').flatMap((line) => line.split(':')[0]?.trim() || [])
    expect(names.filter((name) => !/^--placet-[a-z-]+$/.test(name))).toEqual([])
  }
})
