/** What the surfaces cost a page: no shift of its layout, and never the place of its largest content. */
import type { Page } from '@playwright/test'
import { watchShifts } from '../shifts'
import { control, expect, settled, test } from '../world'
import { addressOf, layouts } from './stage'

/** The largest content so far. */
const largestOf = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        let largest = ''
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            // The cast: the types do not know this kind of entry.
            const { element } = entry as PerformanceEntry & { element?: Element | null }
            largest = `${element?.closest('#placet') ? 'placet: ' : ''}${element?.tagName} ${element?.textContent?.slice(0, 40)}`
          }
        })
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
        setTimeout(() => {
          observer.disconnect()
          resolve(largest)
        }, 100)
      }),
  )

const pages = [
  ...layouts.map((layout) => addressOf({ surface: 'banner', layout })),
  addressOf({ surface: 'banner', position: 'top-start', language: 'de' }),
  '/shop/',
  '/shop/visit.html',
  '/minimal/',
]

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(`nothing shifts, and the largest content stays the page’s own: ${viewport.width} wide`, async ({
    page,
    firefox,
  }) => {
    test.setTimeout(60_000)
    // They take no room elsewhere. A short page gets one while the banner covers its end, which moves what is centred.
    await firefox?.set({ 'ui.useOverlayScrollbars': 1 })
    await page.setViewportSize(viewport)
    const shifts = await watchShifts(page)
    for (const address of pages) {
      await page.context().clearCookies()
      await page.goto(address)
      const surface = page.locator('#placet-banner')
      await expect(surface).toBeVisible()
      await settled(page)
      expect.soft(await largestOf(page), address).toMatch(/^(?!placet: )\w/)
      await control(surface, 'reject-all').evaluate((button: HTMLElement) => button.click())
      await expect(surface).toBeHidden()
      await settled(page)
      expect.soft(await shifts(), address).toEqual([])
    }
  })
}
