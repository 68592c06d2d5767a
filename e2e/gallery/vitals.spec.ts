/** What the surfaces cost a page: no shift of its layout, and never the place of its largest content. */
import type { Page } from '@playwright/test'
import { control, expect, settled, test } from '../world'
import { addressOf, layouts } from './stage'

interface Vitals {
  readonly shift: number
  readonly largest: string
}

/** As the browser has measured them so far. */
const vitals = (page: Page): Promise<Vitals> =>
  page.evaluate(
    () =>
      new Promise<Vitals>((resolve) => {
        let shift = 0
        let largest = ''
        const types = ['layout-shift', 'largest-contentful-paint']
        const observers = types.map((type) => {
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              // The cast: the types know neither kind of entry in full.
              const { value = 0, element } = entry as PerformanceEntry & {
                value?: number
                element?: Element | null
              }
              shift += value
              if (type !== 'layout-shift')
                largest = `${element?.closest('#placet') ? 'placet: ' : ''}${element?.tagName} ${element?.textContent?.slice(0, 40)}`
            }
          })
          observer.observe({ type, buffered: true })
          return observer
        })
        setTimeout(() => {
          for (const observer of observers) observer.disconnect()
          resolve({ shift, largest })
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
  test(`nothing shifts, and the largest content stays the page’s own: ${viewport.width} wide @chromium-only`, async ({
    page,
  }) => {
    test.setTimeout(60_000)
    await page.setViewportSize(viewport)
    for (const address of pages) {
      await page.context().clearCookies()
      await page.goto(address)
      const surface = page.locator('#placet-banner')
      await expect(surface).toBeVisible()
      await settled(page)
      const { shift, largest } = await vitals(page)
      expect.soft(shift, address).toBe(0)
      expect.soft(largest, address).toMatch(/^(?!placet: )\w/)
      await control(surface, 'reject-all').evaluate((button: HTMLElement) => button.click())
      await expect(surface).toBeHidden()
      expect.soft((await vitals(page)).shift, `${address}, refused`).toBe(0)
    }
  })
}
