// @ts-check
/** Takes the pictures of README and docs from the example, with the browser the tests use: `npm run pictures`. */
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumLaunchOptions } from './browsers.mjs'
import { serve } from './serve.mjs'

const out = new URL('../docs/images/', import.meta.url)
mkdirSync(out, { recursive: true })
const server = await serve({ port: 0, host: '127.0.0.1' })
const browser = await chromium.launch(await chromiumLaunchOptions())

/**
 * @param {string} name
 * @param {string} path
 * @param {import('@playwright/test').BrowserContextOptions} options
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} act
 */
async function picture(name, path, options, act) {
  const context = await browser.newContext({ deviceScaleFactor: 1.5, ...options })
  const page = await context.newPage()
  await page.goto(server.origin + path)
  await page.locator('#placet-banner').waitFor()
  await act(page)
  await page.screenshot({ path: new URL(`${name}.png`, out).pathname })
  await context.close()
}

const desktop = { viewport: { width: 1080, height: 675 } }
await picture('banner', '/shop/', desktop, async () => {})
await picture('preferences', '/shop/', { ...desktop, colorScheme: 'dark' }, async (page) => {
  await page.locator('.placet-actions [data-placet-open]').click()
  await page.locator('#placet-preferences').waitFor()
})
await browser.close()
await server.close()
