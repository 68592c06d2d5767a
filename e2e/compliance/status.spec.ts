/** What is announced, in which language, and what stays quiet. */
import { switchCookiesOff } from '../firefox'
import {
  accept,
  api,
  banner,
  choiceCookies,
  control,
  expect,
  holdUp,
  openDetails,
  openPreferences,
  placeholders,
  preferences,
  recordOf,
  refuse,
  reopen,
  save,
  settled,
  shopPages,
  situation,
  switchOf,
  test,
} from '../world'
import { openOwn, service, status, wordsOf } from './bench'

for (const [asked, language, title, refusal] of [
  ['de-AT', 'de', 'Dürfen wir Cookies verwenden?', 'Alle ablehnen'],
  ['fr-CA', 'fr', '', 'Tout refuser'],
  ['xx', 'en', 'May we use cookies?', 'Refuse all'],
] as const) {
  test(`a page in “${asked}” is asked in ${language}, all of it, and marked as such (A40, C16)`, async ({
    page,
  }) => {
    await page.goto(situation('canaries.html', {}, { lang: asked }))
    await expect(page.locator('#placet')).toHaveAttribute('lang', language)
    await expect(control(banner(page), 'reject-all')).toHaveText(refusal)
    if (title) await expect(banner(page).getByRole('heading')).toHaveText(title)
    if (language === 'en') return
    // No word of ours is left in English, in any layer.
    const english = /\b(the|your|you|and|cookie settings|privacy policy|refuse|accept|kept)\b/i
    const said = (await wordsOf(banner(page))).replace(/The test bench/g, '')
    expect(said.match(english)?.[0]).toBeUndefined()
    await page.locator('#placet-banner .placet-quiet').click()
    await expect(preferences(page)).toBeVisible()
    const more = (await wordsOf(preferences(page))).replace(
      /Canary & Co|Sings when it runs|Shows that it ran|Draws a map/g,
      '',
    )
    expect(more.match(english)?.[0]).toBeUndefined()
  })
}

test('a change of language marks every surface with it (A40)', async ({ page }) => {
  await page.goto(situation('embeds.html'))
  await expect(placeholders(page).first()).toBeVisible()
  await api(page, (placet) => void placet.setLanguage('ar'))
  await expect(page.locator('#placet')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('#placet')).toHaveAttribute('dir', 'rtl')
  await expect(placeholders(page).first()).toHaveAttribute('lang', 'ar')
  await expect(control(banner(page), 'reject-all')).not.toHaveText('Refuse all')
})

test('names that are written from left to right stay whole in sentences that are not (A40)', async ({
  page,
}) => {
  await page.goto(situation('embeds.html', {}, { lang: 'ar' }))
  await expect(placeholders(page).first().locator('p bdi')).toHaveText('Atlas Ouvert')
  await page.locator('#placet-banner .placet-quiet').click()
  await expect(preferences(page)).toBeVisible()
  await openDetails(preferences(page))
  await expect(preferences(page).locator('.placet-service p bdi').first()).toHaveText('Canary & Co analytics')
  await page.keyboard.press('Escape')
  await api(page, (placet) => void placet.ask('map-a'))
  await expect(page.locator('#placet-ask p bdi').first()).toHaveText('Atlas Ouvert')
})

test('a visitor who changes the language in the settings keeps the switches that are not saved yet (A40)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', { ui: { languages: ['en', 'fr'] } }))
  await openPreferences(page)
  await (await switchOf(page, 'category:analytics')).check()
  await preferences(page).locator('select').selectOption('fr')
  await expect(page.locator('#placet')).toHaveAttribute('lang', 'fr')
  await expect(preferences(page)).toBeVisible()
  await expect(await switchOf(page, 'category:analytics')).toBeChecked()
  // Closed without saving: nothing is left of them, in either language.
  await page.keyboard.press('Escape')
  await expect(preferences(page)).toHaveCount(0)
  await api(page, (placet) => void placet.setLanguage('en'))
  await openPreferences(page)
  await expect(await switchOf(page, 'category:analytics')).not.toBeChecked()
})

test('of two languages chosen in quick succession the later one is shown, where the earlier arrives last (A40)', async ({
  page,
}) => {
  const come = await holdUp(page, '**/dist/locales/fr*')
  await page.goto(situation('embeds.html'))
  await expect(placeholders(page).first()).toBeVisible()
  await openPreferences(page)
  await api(page, (placet) => {
    placet.setLanguage('fr')
    placet.setLanguage('de')
  })
  const late = page.waitForResponse('**/dist/locales/fr-more.js')
  come()
  await late
  await settled(page)
  await expect(control(banner(page), 'reject-all')).toHaveText('Alle ablehnen')
  await expect(control(preferences(page), 'reject-all')).toHaveText('Alle ablehnen')
  await expect(placeholders(page).first()).toHaveAttribute('lang', 'de')
})

test('of two languages chosen in quick succession the later one is shown, where the earlier arrives first (A40)', async ({
  page,
}) => {
  const come = await holdUp(page, '**/dist/locales/de*')
  await page.goto(situation('embeds.html'))
  await expect(placeholders(page).first()).toBeVisible()
  await openPreferences(page)
  const early = page.waitForResponse('**/dist/locales/fr-more.js')
  await api(page, (placet) => {
    placet.setLanguage('fr')
    placet.setLanguage('de')
  })
  await early
  come()
  await expect(control(banner(page), 'reject-all')).toHaveText('Alle ablehnen')
  await expect(control(preferences(page), 'reject-all')).toHaveText('Alle ablehnen')
  await expect(placeholders(page).first()).toHaveAttribute('lang', 'de')
})

test('the focus stays in the settings when their language changes (A40)', async ({ page }) => {
  await page.goto(situation('canaries.html', { ui: { languages: ['en', 'fr'] } }))
  await openPreferences(page)
  await preferences(page).locator('select').selectOption('fr')
  await expect(preferences(page).getByRole('heading', { level: 2 })).toHaveText(/cookies/i)
  await expect
    .poll(() => page.evaluate(() => !!document.activeElement?.closest('#placet-preferences')))
    .toBe(true)
})

test('links say where they go, and none opens a new window (A42)', async ({ page }) => {
  await page.goto(situation('embeds.html'))
  await expect(placeholders(page).first()).toBeVisible()
  await openPreferences(page)
  await openDetails(preferences(page))
  const links = await page
    .locator('#placet a, .placet-placeholder a')
    .evaluateAll((list) =>
      list.map((link) => [link.textContent?.trim() ?? '', link.getAttribute('target') ?? '']),
    )
  expect(links.length).toBeGreaterThan(5)
  for (const [text, target] of links) {
    expect(text).toMatch(/(policy|notice|Privacy policy of .+|Open at .+)$/)
    expect(target).toBe('')
  }
})

test('the way back has one name and one place on every page (A43, C56)', async ({ page }) => {
  await page.goto('/shop/')
  await refuse(page)
  const places = new Set<string>()
  for (const name of shopPages) {
    await page.goto(`/shop/${name}`)
    await expect(reopen(page)).toBeVisible()
    const box = await reopen(page).boundingBox()
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('button, a[href]')].findIndex(({ id }) => id === 'placet-reopen'),
    )
    places.add(`${await reopen(page).textContent()} ${JSON.stringify(box)} ${order}`)
  }
  expect([...places]).toHaveLength(1)
})

test('the place of announcements is there, empty and audible, before anything is said (A48)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof Element && node.id === 'placet')
            seen.push(`there: “${node.querySelector('[role="status"]')?.textContent}”`)
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  expect(await page.evaluate((): unknown => Reflect.get(window, 'seen'))).toEqual(['there: “”'])
  await expect(status(page)).toHaveCount(1)
  await expect(status(page)).not.toHaveCSS('display', 'none')
  await expect(status(page)).not.toHaveCSS('visibility', 'hidden')
  expect(
    await status(page).evaluate((element) => element.closest('[aria-hidden="true"], [inert]')),
  ).toBeNull()
})

test('what is said while a dialog is open is said inside it: all else is out of reach (A48)', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(situation('canaries.html'))
  await refuse(page)
  await openPreferences(page)
  await preferences(page).getByRole('button', { name: 'Copy the record of my choice' }).click()
  await expect(preferences(page).getByRole('status')).toHaveText('Copied.')
})

test('a first visit is told once that there is a question, without moving the focus (A45)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await expect(status(page)).toContainText('May we use cookies?')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
})

test('opening the settings says nothing besides their title, and the next page nothing at all (A44, A46)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await accept(page)
  await expect(status(page)).toContainText('Choice saved')
  await page.reload()
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await settled(page)
  await expect(status(page)).toHaveText('')
  await openPreferences(page)
  await expect(preferences(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(status(page)).toHaveText('')
  await (await switchOf(page, 'category:marketing')).uncheck()
  await save(page)
  await expect.poll(async () => (await recordOf(page))?.categories.marketing).toBe(false)
})

test('what was loaded once has the focus and a name to be read (A47)', async ({ page }) => {
  await page.goto(situation('embeds.html'))
  await refuse(page)
  await control(placeholders(page).first(), 'load-once').press('Enter')
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  await expect(page.locator('#map-a')).toBeFocused()
  await expect(page.locator('#map-a')).toHaveAccessibleName('Map A')
})

test('an answer that cannot be kept is said to hold for this page only (A56)', async ({ page, firefox }) => {
  await switchCookiesOff(page, firefox)
  if (!firefox)
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }),
    )
  await page.goto(situation('canaries.html'))
  await refuse(page)
  await expect(status(page)).toContainText('could not be kept')
  expect(await choiceCookies(page)).toEqual([])
})

test('lifetimes are words with units, in the visitor’s language (A54)', async ({ page }) => {
  const services = [
    service('counter', 'analytics', {
      cookies: [
        { name: 'short', days: 1, purpose: 'One' },
        { name: 'long', days: 395, purpose: 'Two' },
      ],
    }),
  ]
  for (const [lang, units] of [
    ['en', ['1 day', '395 days']],
    ['fr', ['1 jour', '395 jours']],
  ] as const) {
    await page.goto(situation('canaries.html', { services }, { lang }))
    await openPreferences(page)
    await preferences(page).locator('summary').first().click()
    for (const words of units) await expect(preferences(page).getByText(words, { exact: true })).toBeVisible()
  }
})

test('a placeholder leads to the original at its provider, for who wants no consent to anything (A52)', async ({
  page,
}) => {
  await openOwn(
    page,
    '<main><h1>A map</h1><iframe data-service="map-a" data-src="https://maps.example/lyon" title="Map A" width="480" height="300"></iframe></main>',
  )
  await expect(placeholders(page).getByRole('link', { name: 'Open at maps.example' })).toHaveAttribute(
    'href',
    'https://maps.example/lyon',
  )
})
