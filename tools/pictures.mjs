// @ts-check
/** Takes the pictures of README and docs from the gallery, with the browser the tests use: `npm run pictures`. */
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumLaunchOptions } from './browsers.mjs'
import { serve } from './serve.mjs'

const out = new URL('../docs/images/', import.meta.url)
mkdirSync(out, { recursive: true })
const server = await serve({ port: 0, host: '127.0.0.1' })
const browser = await chromium.launch(await chromiumLaunchOptions())

/**
 * @param {string} name Of the file.
 * @param {Record<string, string>} scene As `examples/gallery/surface.js` reads it.
 * @param {string} surface What must be there.
 */
async function picture(name, scene, surface) {
  const viewport = { width: 1080, height: 675 }
  const context = await browser.newContext({ deviceScaleFactor: 1.5, viewport })
  const page = await context.newPage()
  // Pictures that are taken again should differ by what has changed.
  await page.clock.setFixedTime('2026-11-22T10:00:00Z')
  await page.goto(`${server.origin}/gallery/surface.html?${new URLSearchParams(scene)}`)
  await page.locator(surface).waitFor()
  await page.screenshot({ path: new URL(`${name}.png`, out).pathname, animations: 'disabled' })
  await context.close()
}

await picture('banner', { surface: 'banner' }, '#placet-banner')
await picture(
  'preferences',
  { surface: 'preferences', state: 'accepted', theme: 'dark' },
  '#placet-preferences',
)
await picture('placeholder', { surface: 'placeholder' }, '.placet-placeholder')
for (const theme of ['calm', 'contrast', 'ink'])
  await picture(`theme-${theme}`, { surface: 'banner', theme, scheme: 'light' }, '#placet-banner')
await browser.close()
await server.close()
