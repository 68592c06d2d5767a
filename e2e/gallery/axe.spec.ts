/** axe finds nothing in any surface: light and dark, left to right and right to left, narrow and wide. */
import { expect, test } from '../world'
import { layouts, open, openDetails, type Scene, surfaces, violations } from './stage'

const scenes: readonly Scene[] = [
  ...layouts.map((layout) => ({ surface: 'banner', layout, close: 'reject' }) as const),
  ...surfaces.filter((surface) => surface !== 'banner').map((surface) => ({ surface })),
  { surface: 'preferences', state: 'transfer', languages: 'en,ar,fr' },
  { surface: 'ask', state: 'transfer' },
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ar']) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing in any surface: ${language}, ${colorScheme}, ${width} wide (A1 to A10, A24, A29)`, async ({
        page,
      }) => {
        test.setTimeout(120_000)
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const scene of scenes) {
          await openDetails(await open(page, { ...scene, language }))
          expect.soft(await violations(page, true), JSON.stringify(scene)).toEqual([])
        }
      })
    }
  }
}
