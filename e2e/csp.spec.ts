/** A page under the strictest policy Placet works with: a nonce, `strict-dynamic`, no inline style, Trusted Types. */
import { leaveObjectsOut } from './firefox'
import {
  accept,
  banner,
  control,
  expect,
  openDetails,
  openPreferences,
  placeholders,
  preferences,
  question,
  refuse,
  settled,
  situation,
  test,
} from './world'

test.beforeEach(async ({ page }) => {
  const violations: string[] = []
  await page.exposeFunction('noteViolation', (what: string) => void violations.push(what))
  await page.addInitScript(() => {
    const note: unknown = Reflect.get(window, 'noteViolation')
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) => {
      if (typeof note === 'function') note(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`)
    })
  })
  Object.assign(page, { violations })
})

test.afterEach(async ({ page }) => {
  expect(Reflect.get(page, 'violations')).toEqual([])
})

test('the shop works under it from the first question to the withdrawal, with no violation and no error', async ({
  page,
  seen,
}) => {
  await page.goto('/shop/visit.html?csp=strict')
  await expect(banner(page)).toBeVisible()
  await expect(placeholders(page)).toHaveCount(1)
  await openPreferences(page)
  await openDetails(preferences(page))
  await page.keyboard.press('Escape')
  await control(placeholders(page), 'load-once').click()
  await expect(page.frameLocator('iframe.film').getByRole('button')).toBeVisible()
  await accept(page)
  await expect(page.locator('#studio-map .leaflet-tile').first()).toBeAttached()
  for (const part of ['/collect/posthog', '/collect/amplitude', '/collect/mixpanel'])
    await expect.poll(() => seen.paths(part).length, part).toBeGreaterThan(0)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' }).click()
  await expect(page.locator('#studio-chat')).toBeAttached()
  await page.getByRole('button', { name: 'Chat with us' }).click()
  await expect(page.locator('#studio-chat').getByRole('textbox')).toBeFocused()
  await page.goto('/shop/cookies.html?csp=strict')
  // Its config is a file, and until that is there no control is heard.
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await page.getByRole('button', { name: 'Withdraw every consent now' }).click()
  await expect.poll(async () => (await page.context().cookies()).map(({ name }) => name)).toEqual(['placet'])
  await settled(page)
  // A database that a tag still holds open goes with the page, and until then is reported as left.
  // And a browser on a slow machine says of what is fetched ahead that it waits for its turn.
  const isTimely = (line: string) => !/PLACET_LEFTOVER|was preloaded using link preload/.test(line)
  expect(seen.complaints.filter(isTimely)).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('questions in context, in French, work under it', async ({ page, seen }) => {
  await page.goto('/shop/fr/help.html?csp=strict')
  await refuse(page)
  await page.locator('[data-placet-ask="studio-chat"]').click()
  await control(question(page), 'always-allow').click()
  await expect(page.locator('#studio-chat').getByRole('textbox')).toBeFocused()
  await settled(page)
  expect(seen.complaints).toEqual([])
  expect(seen.exceptions).toEqual([])
})

for (const name of ['kinds.html', 'embeds.html']) {
  test(`${name}: what is released carries the page’s nonce and is let in`, async ({
    page,
    seen,
    firefox,
  }) => {
    if (firefox) await leaveObjectsOut(page)
    await page.goto(situation(name, {}, { csp: 'strict' }))
    await accept(page)
    const last = name === 'kinds.html' ? 'name=module' : '?map-b'
    await expect.poll(() => seen.paths(last).length).toBeGreaterThan(0)
    await settled(page)
    expect(seen.exceptions).toEqual([])
    expect(
      seen.complaints.filter((line) => /Content Security Policy|TrustedScript|nonce/i.test(line)),
    ).toEqual([])
  })
}
