/** What the question says, and what it must not: pressure, walls, other ways than consent. */
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
} from '../world'
import { openOwn, styleOf, wordsOf } from './bench'

test('no surface offers another ground than consent: no switch but for purposes, services and countries (C15)', async ({
  page,
}) => {
  await page.goto(situation('embeds.html'))
  await expect(placeholders(page)).toHaveCount(2)
  const said = [await wordsOf(banner(page)), ...(await placeholders(page).allInnerTexts())]
  await openPreferences(page)
  await openDetails(preferences(page))
  said.push(await wordsOf(preferences(page)))
  const inputs = await preferences(page)
    .locator('input, select')
    .evaluateAll((list) => list.map((input) => input.getAttribute('name') ?? input.id))
  expect(inputs.length).toBeGreaterThan(8)
  expect(inputs.filter((name) => !/^(category|service|transfer):/.test(name))).toEqual([])
  expect(said.join(' ')).not.toMatch(/legitimate|object to/i)
})

test('the question waits a day and a night without a word more, a timer or an end (C17, A50)', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  const before = await wordsOf(banner(page))
  await page.clock.fastForward('24:00:00')
  await expect(banner(page)).toBeVisible()
  expect(await wordsOf(banner(page))).toBe(before)
  expect(before).not.toMatch(/seconds|hurry|last chance|sorry|please|\p{Extended_Pictographic}/iu)
  await openPreferences(page)
  await page.clock.fastForward('24:00:00')
  await expect(preferences(page)).toBeVisible()
})

for (const width of [360, 1280]) {
  test(`the legal pages can be read in full while the question stands, ${width} wide (C18)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 })
    for (const path of ['/shop/privacy.html', '/shop/cookies.html']) {
      await page.goto(path)
      await expect(banner(page)).toBeVisible()
      await settled(page)
      // Any line above the last half window can be scrolled to the top; these are the lines that cannot.
      await page.evaluate(() =>
        window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
      )
      const covered = await page.evaluate(() => {
        const cover = document.getElementById('placet-banner')?.getBoundingClientRect()
        const lines: string[] = []
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.trim() || node.parentElement?.closest('#placet, script, noscript')) continue
          const range = document.createRange()
          range.selectNodeContents(node)
          for (const { left, right, top, bottom, width } of range.getClientRects())
            if (
              cover &&
              width > 0 &&
              bottom > cover.top + 1 &&
              top < cover.bottom &&
              right > cover.left &&
              left < cover.right
            )
              lines.push(node.textContent.trim().slice(0, 40))
        }
        return lines
      })
      expect(covered, path).toEqual([])
    }
  })
}

test('a refusal that the site words as going on without accepting weighs as much as accepting (C22, C26)', async ({
  page,
}) => {
  const texts = { en: { banner: { reject: 'Continue without accepting' } } }
  await page.goto(situation('canaries.html', { texts }))
  await expect(control(banner(page), 'reject-all')).toHaveText('Continue without accepting')
  const looks = [
    'color',
    'background-color',
    'font-size',
    'font-weight',
    'border-top-width',
    'height',
    'width',
  ]
  const no = await styleOf(control(banner(page), 'reject-all'), looks)
  const yes = await styleOf(control(banner(page), 'accept-all'), looks)
  expect(yes.slice(0, -1)).toEqual(no.slice(0, -1))
  expect(Number.parseFloat(yes.at(-1) ?? '') / Number.parseFloat(no.at(-1) ?? '')).toBeCloseTo(1, 1)
})

test('the modal banner is no wall: behind it is the same after either answer (C28, C29)', async ({
  page,
}) => {
  const article = '<main><h1>An article</h1><p>All of it.</p><p><a href="/shop/">On</a></p></main>'
  const read: string[] = []
  for (const decide of [refuse, accept]) {
    await page.context().clearCookies()
    await openOwn(page, article, { ui: { banner: 'modal' } })
    await decide(page)
    await settled(page)
    expect(await page.locator('dialog:modal').count()).toBe(0)
    read.push(await wordsOf(page.locator('main')))
    await page.getByRole('link', { name: 'On' }).click()
    await page.waitForURL('**/shop/')
  }
  expect(read[1]).toBe(read[0])
})

test('refusing asks nothing more: no reason, no second question, no warning (C20, C60)', async ({ page }) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await accept(page)
  await openPreferences(page)
  await control(preferences(page), 'reject-all').click()
  await expect(preferences(page)).toBeHidden()
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  await expect(question(page)).toHaveCount(0)
  expect(await page.locator('dialog[open]').count()).toBe(0)
})

test('asked again because something is new, the banner says so, and nothing of the kind at a first visit (A49)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await expect(banner(page)).not.toContainText('We ask again')
  await refuse(page)
  const categories = { necessary: {}, analytics: {}, marketing: {}, chat: {}, maps: {}, personal: {} }
  await page.goto(situation('canaries.html', { categories }))
  await expect(banner(page)).toContainText('We ask again because something is new')
})
