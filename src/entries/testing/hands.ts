/** A visitor's hands: the clicks that a visitor makes, on the controls that a visitor sees. */
import type { Locator, Page } from '@playwright/test'

/** Accepts everything: in the banner where it asks, else in the preferences. Resolves once it is decided. */
export const acceptAll = (page: Page): Promise<void> => answer(page, 'accept-all')

/** Refuses everything: in the banner where it asks, else in the preferences. Resolves once it is decided. */
export const rejectAll = (page: Page): Promise<void> => answer(page, 'reject-all')

/**
 * Takes everything back: with a control of the page's own where it shows one, else in the preferences. Resolves
 * once it is decided.
 *
 * Where code of a service has run, the page then loads again by itself: go on with assertions that wait.
 */
export async function withdraw(page: Page): Promise<void> {
  await started(page)
  const own = visible(page, '[data-placet-do="withdraw"]')
  if (await own.isVisible()) await decide(page, own)
  else await answerInPreferences(page, 'reject-all')
}

type Answer = 'accept-all' | 'reject-all'

async function answer(page: Page, action: Answer): Promise<void> {
  const root = await started(page)
  const banner = page.locator('#placet-banner')
  const control = banner.locator(`[data-placet-do="${action}"]`)
  // The banner is a file of its own. Where nothing is under way any more, there will be none.
  if ((await root.getAttribute('data-placet-state')) === 'undecided')
    await Promise.race([banner.waitFor().catch(() => {}), page.waitForLoadState('networkidle')])
  if (await control.isVisible()) await decide(page, control)
  else await answerInPreferences(page, action)
}

async function answerInPreferences(page: Page, action: Answer): Promise<void> {
  const preferences = page.locator('#placet-preferences')
  if (!(await preferences.isVisible())) await visible(page, '[data-placet-open="preferences"]').click()
  await decide(page, preferences.locator(`[data-placet-do="${action}"]`))
}

/** Clicks, and waits until the page has been told of the decision: what follows from it is under way then. */
async function decide(page: Page, control: Locator): Promise<void> {
  const told = await page.evaluateHandle(() => {
    const decision = new Promise<void>((resolve) => {
      for (const event of ['placet:decide', 'placet:change'])
        document.addEventListener(event, () => resolve(), { once: true })
    })
    // In an object: a promise would be waited for here.
    return { decision }
  })
  await control.click()
  // A page that loads again has been told as well.
  await told.evaluate(({ decision }) => decision).catch(() => page.waitForLoadState())
}

const visible = (page: Page, selector: string): Locator =>
  page.locator(selector).filter({ visible: true }).first()

/** Waits until Placet has read the stored choice. */
async function started(page: Page): Promise<Locator> {
  const root = page.locator('#placet[data-placet-state]')
  await root.waitFor({ state: 'attached' })
  return root
}
