/** Other hosts, which no test contacts: each request to one is noted, and answered here. */
import type { Page } from '@playwright/test'

/** What is answered: the text of a script, or all that `route.fulfill` takes. */
export type Answer =
  | string
  | { readonly status?: number; readonly contentType?: string; readonly body?: string }

/** Open to the page that asks, its cookies included. */
const openTo = (page: Page) => ({
  'access-control-allow-origin': new URL(page.url()).origin,
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'content-type',
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
})

/**
 * Answers every request that leaves the test's own host.
 *
 * @param answer For an address; `undefined` for one that only collects.
 * @returns every address that was asked for, in order.
 */
export async function answerOthers(
  page: Page,
  answer: (url: string) => Answer | undefined,
): Promise<string[]> {
  const asked: string[] = []
  await page.route(
    (url) => url.hostname !== 'localhost' && /^http/.test(url.protocol),
    (route) => {
      const url = route.request().url()
      asked.push(url)
      const found = answer(url)
      const headers = openTo(page)
      if (found === undefined) return route.fulfill({ status: 204, headers })
      const script = { contentType: 'text/javascript; charset=utf-8' }
      return route.fulfill({
        headers,
        ...(typeof found === 'string' ? { ...script, body: found } : found),
      })
    },
  )
  return asked
}
