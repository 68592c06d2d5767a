/** Whether the texts of the surfaces can be read: for sites that set colors of their own. */
import type { Page } from '@playwright/test'

/** One text, and what it stands on. */
export interface Contrast {
  readonly text: string
  /** Both as `rgb(…)`; what is see-through is mixed with what is behind it. */
  readonly color: string
  readonly ground: string
  /** From 1 to 21 (WCAG 2, contrast ratio). */
  readonly ratio: number
  /** 4.5, or 3 for large text (WCAG 2.2, 1.4.3, level AA). */
  readonly needs: 4.5 | 3
}

/**
 * The contrast of every text that Placet shows on `page` now, poorest first. Open the surface to be checked, and
 * set the color scheme, before. Pictures and gradients behind a text are not seen.
 */
export const contrastOf = (page: Page): Promise<readonly Contrast[]> => page.evaluate(measure)

/** Runs in the page, so everything it needs is inside. */
function measure(): readonly Contrast[] {
  type Rgb = readonly [number, number, number]
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const white: Rgb = [255, 255, 255]

  /** Any CSS color over an opaque one, as the browser mixes them. */
  function over(color: string, ground: Rgb, opacity = 1): Rgb {
    if (!canvas) return ground
    canvas.globalAlpha = 1
    canvas.fillStyle = `rgb(${ground})`
    canvas.fillRect(0, 0, 1, 1)
    canvas.globalAlpha = opacity
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [r, g, b]
  }

  function groundOf(element: Element | null): Rgb {
    if (!element) return over('Canvas', white)
    const { backgroundColor, display } = getComputedStyle(element)
    const isTop = element.matches('dialog:modal') || display === 'none'
    return over(backgroundColor, isTop ? white : groundOf(element.parentElement))
  }

  function luminance(rgb: Rgb): number {
    const [r = 0, g = 0, b = 0] = rgb.map((part) => {
      const value = part / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const places = '#placet, .placet-placeholder, .placet-policy'
  const texts = [...document.querySelectorAll(places)]
    .flatMap((place) => [place, ...place.querySelectorAll('*')])
    .filter((element) => hasText(element) && element.checkVisibility() && !element.closest('[role="status"]'))
  const measured = texts.map((element): Contrast => {
    const { color, opacity, fontSize, fontWeight } = getComputedStyle(element)
    const ground = groundOf(element)
    const ink = over(color, ground, Number(opacity))
    const [low = 0, high = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b)
    const size = Number.parseFloat(fontSize)
    return {
      text: (element.textContent ?? '').trim().slice(0, 60),
      color: `rgb(${ink.join(', ')})`,
      ground: `rgb(${ground.join(', ')})`,
      ratio: Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100,
      // 18 pt, or 14 pt bold.
      needs: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5,
    }
  })
  return measured.sort((a, b) => a.ratio - b.ratio)
}
