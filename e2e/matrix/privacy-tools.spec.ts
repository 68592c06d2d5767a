/** E14 to E16. Translators, extensions and blockers: whatever they take away or change, the page goes on and the gate stays. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  banner,
  control,
  expect,
  openPreferences,
  type PageWindow,
  placeholders,
  preferences,
  ran,
  refuse,
  reopen,
  settled,
  situation,
  switchOf,
  test,
} from '../world'
import { canaries, expectAsked, expectDecided, expectHeld } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')
const still = situation('canaries.html', { ui: { reload: 'never' } })

/** Puts each text into two `<font>` elements, in another language, as a translator in the browser does. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script,style')) continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.append(inner)
      inner.textContent = `⟦${text.data}⟧`
      text.replaceWith(outer)
    }
    document.documentElement.classList.add('translated-ltr')
  })

test('a page that is translated in the browser can be answered, and what changes later is shown (fault E14.1)', async ({
  page,
  seen,
}) => {
  await page.goto(still)
  await expect(banner(page)).toBeVisible()
  await translate(page)
  await expect(banner(page).locator('h2')).toContainText('⟦')
  await banner(page).locator('[data-placet-open="preferences"]').last().click()
  await expect(preferences(page)).toBeVisible()
  await translate(page)
  await (await switchOf(page, 'category:analytics')).check()
  await control(preferences(page), 'save').click()
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second'])
  await expect(page.locator('#placet [role="status"]')).toContainText('Analytics on')
  await translate(page)
  await reopen(page).click()
  await expect(preferences(page)).toBeVisible()
  await control(preferences(page), 'reject-all').click()
  await expect(page.locator('#placet [role="status"]')).toContainText('Analytics off')
  expect(seen.exceptions).toEqual([])
})

test('a translated banner that changes its language shows the new words alone (fault E14.2)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await translate(page)
  await page.evaluate(() => void window.placet.setLanguage('fr'))
  await expect(banner(page)).toContainText('Acceptez-vous')
  await expect(banner(page)).not.toContainText('⟦')
  await expect(reopen(page)).toHaveText('Gérer mes cookies')
  await refuse(page)
  await expectHeld(page, seen)
})

/** With the pointer and the keyboard: what is inert can be filled all the same. */
async function useThePage(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'A field of the page' })
  await field.click()
  await page.keyboard.type('free')
  await expect(field).toHaveValue('free')
}

for (const [what, id, selector] of [
  ['the banner', 'E15.1', '#placet-banner'],
  ['everything of ours', 'E15.2', '#placet'],
] as const) {
  test(`an extension that removes ${what} is no answer: nothing is released, nothing is locked, and the API works (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await page.goto(situation('canaries.html', { ui: { banner: 'modal', reload: 'never' } }))
    await expect(banner(page)).toBeVisible()
    await page.evaluate((selector) => document.querySelector(selector)?.remove(), selector)
    await expectHeld(page, seen)
    expect(await api(page, ({ decided }) => decided)).toBe(false)
    // Nothing of the page is out of reach.
    await useThePage(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible')
    await api(page, async (placet) => void (await placet.rejectAll()))
    expect(await api(page, ({ decided }) => decided)).toBe(true)
    await api(page, async (placet) => void (await placet.acceptAll()))
    await expect.poll(() => ran(page)).toEqual(canaries)
    expect(seen.exceptions).toEqual([])
  })
}

test('after an extension has removed everything of ours, the settings open all the same (fault E15.3)', async ({
  page,
}) => {
  await page.goto(address)
  await refuse(page)
  await page.evaluate(() => document.getElementById('placet')?.remove())
  await page.locator('[data-placet-open="preferences"]').last().click()
  await expect(preferences(page)).toBeVisible()
})

/** Hides an element as the lists of blockers do: with a rule that wins. */
const hide = (page: Page, selector: string) =>
  page.addInitScript((selector) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${selector} { display: none !important }`)
    addEventListener('DOMContentLoaded', () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    })
  }, selector)

test('a blocker that hides the banner is no answer: the page can be used, and nothing is released (fault E16.1)', async ({
  page,
  seen,
}) => {
  await hide(page, '#placet-banner')
  await page.goto(address)
  await expect(banner(page)).toBeAttached()
  await expect(banner(page)).toBeHidden()
  await useThePage(page)
  await expectHeld(page, seen)
  expect(await api(page, ({ decided }) => decided)).toBe(false)
})

for (const [id, selector] of [
  ['E16.2', '#placet-banner'],
  ['E16.3', '#placet'],
] as const) {
  test(`a modal banner that a blocker hides by \`${selector}\` locks nobody out of the page (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await hide(page, selector)
    await page.goto(situation('canaries.html', { ui: { banner: 'modal' } }))
    await expect(banner(page)).toBeAttached()
    await expectHeld(page, seen)
    await page.getByRole('link', { name: 'A link of the page' }).click()
    await expect(page).toHaveURL(/\/shop\//)
  })
}

test('nothing of ours has a name that filter lists look for: no file, id or class (fault E16.4)', async ({
  page,
  seen,
}) => {
  await page.goto(situation('embeds.html'))
  await expect(banner(page)).toBeVisible()
  await expect(placeholders(page)).toHaveCount(2)
  await openPreferences(page)
  const names = await page.evaluate(() =>
    [
      ...document.querySelectorAll('[id="placet"], #placet *, .placet-placeholder, .placet-placeholder *'),
    ].flatMap(({ id, classList }) => [id, ...classList]),
  )
  const listed =
    /cookie-?_?(consent|banner|notice|bar|law)|consent-?_?(banner|manager|popup)|gdpr|cmp\b|privacy-?_?(banner|consent)|tracking-consent|js-cookie/i
  expect(names.filter((name) => listed.test(name))).toEqual([])
  const files = seen.paths('/dist/').map((path) => path.replace(/\?.*/, ''))
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((path) => listed.test(path) || /consent|cookie|privacy/i.test(path))).toEqual([])
})

test('an extension that refuses by a click of its own is obeyed and remembered (fault E16.5)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  // By text, as generic rules do, from a world of its own.
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      /^(refuse|reject|deny) all$/i.test(textContent ?? ''),
    )
    button?.click()
  })
  await expect(banner(page)).toBeHidden()
  await page.reload()
  await expectDecided(page)
  await expectHeld(page, seen)
})

test('an extension that clears cookies while the page is open opens nothing, and the next page asks (fault E16.6)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await refuse(page)
  await settled(page)
  await page.context().clearCookies()
  await page.evaluate(() => {
    localStorage.clear()
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expectHeld(page, seen)
  await page.reload()
  await expectAsked(page, seen)
})

test('an extension that clears cookies after a yes takes the yes away, on the page that is open too (fault E16.7)', async ({
  page,
}) => {
  await page.goto(still)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  await page.context().clearCookies()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => api(page, (placet) => placet.allows('analytics'))).toBe(false)
  await expect(banner(page)).toBeVisible()
})
