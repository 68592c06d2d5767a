/** What the stories of these items share: pages of their own, and what can be measured of a surface. */
import type { Locator, Page } from '@playwright/test'
import { situation } from '../world'

/** A service of the bench: everything that a test does not care about is filled in. */
export const service = (id: string, category: string, more: object = {}) => ({
  id,
  category,
  name: `The ${id}`,
  provider: { name: `${id} & Co`, country: 'FR', privacyPolicy: `/shop/privacy.html#${id}` },
  ...more,
})

/** A page with `body` in it, under the bench's config with `config` over it. */
export async function openOwn(page: Page, body: string, config: object = {}, lang = 'en'): Promise<void> {
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page of its own</title>' +
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="/e2e/bench.css">' +
    '<script src="/e2e/situation.js"></script><script async src="/dist/placet.js"></script>'
  await page.route('**/e2e/own.html?*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    }),
  )
  await page.goto(situation('own.html', config, { lang }))
}

/** The styles of ours that the page has, as text. */
export const ownStyles = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  )

/** What of `surface` is shown as text. */
export const wordsOf = async (surface: Locator): Promise<string> =>
  (await surface.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim()

/** How many pixels of two pictures differ. Without `inGrey` a change of colour alone counts too. */
export async function differentPixels(
  page: Page,
  one: Buffer,
  other: Buffer,
  inGrey = false,
): Promise<number> {
  // A page of its own: the policy of the page under test may refuse pictures.
  const desk = await page.context().newPage()
  try {
    return await desk.evaluate(
      async ([one, other, inGrey]) => {
        const read = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
        }
        const [a, b] = [await read(one), await read(other)]
        const grey = (data: Uint8ClampedArray, at: number) =>
          0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!
        let count = 0
        for (let at = 0; at < Math.min(a.length, b.length); at += 4) {
          const differs = inGrey
            ? Math.abs(grey(a, at) - grey(b, at)) > 60
            : [0, 1, 2].some((part) => Math.abs(a[at + part]! - b[at + part]!) > 30)
          if (differs) count++
        }
        return count
      },
      [one.toString('base64'), other.toString('base64'), inGrey] as const,
    )
  } finally {
    await desk.close()
  }
}

/** Contrast of two computed colours, as WCAG 2 reckons it. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How opaque a computed colour is, 0 to 1. */
export const opacityOf = (colour: string): number => Number(/^rgba\(.*,\s*([\d.]+)\)$/.exec(colour)?.[1] ?? 1)

/** Computed styles of an element, or of a part that CSS adds to it. */
export const styleOf = (element: Locator, names: readonly string[], pseudo = ''): Promise<string[]> =>
  element.evaluate(
    (element, [names, pseudo]) => {
      const style = getComputedStyle(element, pseudo || null)
      return names.map((name) => style.getPropertyValue(name))
    },
    [names, pseudo] as const,
  )

/** The polite announcements. */
export const status = (page: Page): Locator => page.locator('#placet > [role="status"]')
