/** What moves in a page by itself. */
import type { Page } from '@playwright/test'

/**
 * Notes what moves on every page that `page` opens from now on. @returns what has moved so far on this one.
 *
 * Chromium measures it (Layout Instability). Elsewhere the page's own elements are looked at before each frame.
 */
export async function watchShifts(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(() => {
    const shifts: unknown[] = []
    Object.assign(window, { shifts })
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'))
      }).observe({ type: 'layout-shift', buffered: true })
      return
    }
    const places = new Map<Element, string>()
    const look = () => {
      for (const element of document.body.querySelectorAll(
        ':not(#placet, #placet *, .placet-placeholder, .placet-placeholder *)',
      )) {
        const { left, top, width, height } = element.getBoundingClientRect()
        // What is not drawn has no place, and gets its own when it is.
        if (!width || !height) continue
        const place = `${Math.round(left + scrollX)}, ${Math.round(top + scrollY)}`
        const before = places.get(element) ?? place
        // As Chromium reckons: what nobody sees may move.
        if (before !== place && top < innerHeight && top + height > 0)
          shifts.push(`${element.outerHTML.slice(0, 60)}: ${before} to ${place}`)
        places.set(element, place)
      }
      requestAnimationFrame(look)
    }
    // Until then the parser moves things. Frames of no page have nothing to look at.
    if (window === top) addEventListener('DOMContentLoaded', look)
  })
  return () => page.evaluate((): unknown[] => Reflect.get(window, 'shifts'))
}
