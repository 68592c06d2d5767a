/** SnapEngage, a chat without a safeguard for its transfer, where transfers are asked for: in place, and one by one. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  banner,
  choiceCookie,
  control,
  expect,
  onlyTheChoice,
  openPreferences,
  question,
  recordOf,
  refuse,
  save,
  settled,
  situation,
  stored,
  switchOf,
  test,
} from '../world'
import { answerOthers } from './others'
import { addressOf, sheetOf, use } from './sheets'

const script = addressOf(sheetOf('snapengage'))
const alternative = { label: 'Write to us', url: '/shop/help.html' }
const address = situation('preset-chat.html', {
  transfers: 'ask',
  categories: { necessary: {}, analytics: {}, chat: {} },
  services: [{ ...use('snapengage'), alternative }, use('plausible')],
})

/** In the place of SnapEngage's own. */
const standIn = `
window.SnapEngage = { clearAllCookies() {} }
document.cookie = 'SnapABugHistory=1; path=/; max-age=3600; samesite=lax'
document.body.append(Object.assign(document.createElement('div'), { id: 'SnapABug_W', textContent: 'Chat' }))`

const open = (page: Page) => answerOthers(page, (url) => (url === script ? standIn : ''))

const chatButton = (page: Page) => page.getByRole('button', { name: 'Chat with us', exact: true })
const clicks = (page: Page) => page.locator('#clicks')
const widget = (page: Page) => page.locator('#SnapABug_W')

/** Why the chat is where it is. */
const reason = (page: Page) =>
  api(page, async (placet) => {
    const entries = await placet.explain()
    const { state, reason: why } =
      entries.find(({ kind, key }) => kind === 'service' && key === 'snapengage') ?? {}
    return [state, why]
  })

test('chat without the transfer keeps it held, and the reason is “transfer”', async ({ page }) => {
  const asked = await open(page)
  await page.goto(address)
  await openPreferences(page)
  await (await switchOf(page, 'category:chat')).click()
  await expect(await switchOf(page, 'transfer:US')).not.toBeChecked()
  await save(page)
  await settled(page)
  expect(await reason(page)).toEqual(['held', 'transfer'])
  expect(await api(page, (placet) => [placet.allows('chat'), placet.allows('snapengage')])).toEqual([
    true,
    false,
  ])
  await page.goto(address)
  await settled(page)
  expect(await reason(page)).toEqual(['held', 'transfer'])
  expect(asked).toEqual([])
  expect(await stored(page)).toEqual(onlyTheChoice)

  await openPreferences(page)
  await (await switchOf(page, 'transfer:US')).click()
  await save(page)
  await expect(widget(page)).toBeAttached()
  expect(await reason(page)).toEqual(['released', 'granted'])
  expect(asked).toEqual([script])
})

test('“accept all” says that it is about the transfer, and includes it', async ({ page }) => {
  await open(page)
  await page.goto(address)
  await expect(banner(page)).toContainText('United States')
  await accept(page)
  await expect(widget(page)).toBeAttached()
  expect(await recordOf(page)).toMatchObject({ transfers: { US: true } })
})

test('“Chat with us” asks in place, names the transfer, and “always allow” goes on with the click', async ({
  page,
}) => {
  const asked = await open(page)
  await page.goto(address)
  await refuse(page)
  await expect(page.locator('#off')).toBeVisible()
  await chatButton(page).click()
  await expect(question(page)).toBeVisible()
  await expect(question(page).getByRole('heading')).toContainText('SnapEngage')
  await expect(question(page)).toContainText('SnapEngage, LLC')
  await expect(question(page)).toContainText('United States')
  expect(asked).toEqual([])
  await expect(clicks(page)).toHaveText('0')

  await control(question(page), 'always-allow').click()
  await expect(question(page)).toBeHidden()
  await expect(widget(page)).toBeAttached()
  await expect(clicks(page)).toHaveText('1')
  await expect(page.locator('#on')).toBeVisible()
  expect(await recordOf(page)).toMatchObject({
    action: 'ask',
    categories: { analytics: false, chat: false },
    services: { snapengage: true },
    transfers: { US: true },
  })

  await page.goto(address)
  await expect(widget(page)).toBeAttached()
  await chatButton(page).click()
  await expect(clicks(page)).toHaveText('1')
  // Once for each page: the other service was not asked about, and stays away.
  expect(asked).toEqual([script, script])
})

test('before any choice, the question leaves the others open', async ({ page }) => {
  await open(page)
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await chatButton(page).click()
  await control(question(page), 'always-allow').click()
  await expect(widget(page)).toBeAttached()
  await expect(banner(page)).toBeVisible()
  expect(await api(page, (placet) => [placet.decided, placet.allows('analytics')])).toEqual([false, false])
})

test('“load once” is for this page alone, and changes no record', async ({ page }) => {
  const asked = await open(page)
  await page.goto(address)
  await refuse(page)
  const before = await choiceCookie(page)
  await chatButton(page).click()
  await control(question(page), 'load-once').click()
  await expect(widget(page)).toBeAttached()
  await expect(clicks(page)).toHaveText('1')
  await settled(page)
  expect(await choiceCookie(page)).toEqual(before)

  await page.goto(address)
  await expect.poll(() => stored(page)).toEqual(onlyTheChoice)
  await settled(page)
  expect(asked).toEqual([script])
  await chatButton(page).click()
  await expect(question(page)).toBeVisible()
  await expect(clicks(page)).toHaveText('0')
})

test('“not now” leaves everything as it is; another way to the same end is offered', async ({ page }) => {
  const asked = await open(page)
  await page.goto(address)
  await refuse(page)
  const before = await choiceCookie(page)
  await chatButton(page).click()
  await expect(question(page).getByRole('link', { name: alternative.label })).toHaveAttribute(
    'href',
    alternative.url,
  )
  await control(question(page), 'close').click()
  await expect(question(page)).toBeHidden()
  await settled(page)
  expect(asked).toEqual([])
  await expect(clicks(page)).toHaveText('0')
  expect(await choiceCookie(page)).toEqual(before)
})
