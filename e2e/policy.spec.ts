/** The cookie policy in the page: all that the config declares, the choice, and the means to change it there. */
import type { Locator, Page } from '@playwright/test'
import axe from 'axe-core'
import type { renderPolicy } from '../src/entries/policy'
import {
  accept,
  api,
  banner,
  control,
  expect,
  nothing,
  onlyTheChoice,
  type PageWindow,
  preferences,
  recordOf,
  refuse,
  reopen,
  settled,
  situation,
  stored,
  test,
} from './world'

declare const window: PageWindow

const policy = (page: Page): Locator => page.locator('.placet-policy')

/** A test page with a place for the policy at its end. */
async function openPolicy(
  page: Page,
  config: object = {},
  more: Record<string, string> = {},
  file = 'canaries.html',
): Promise<void> {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      if (document.querySelector('[data-placet-policy]')) return
      const place = document.createElement('div')
      place.dataset.placetPolicy = '2'
      document.querySelector('main')?.append(place)
    }),
  )
  await page.goto(situation(file, config, more))
  await expect(policy(page).locator('table').first()).toBeVisible()
}

const headings = (page: Page): Promise<string[]> =>
  policy(page)
    .locator('h2, h3')
    .evaluateAll((all) => all.map(({ tagName, textContent }) => `${tagName} ${textContent}`))
/** Every row of every table: what is stored, its kind, what for and for how long. */
const rows = (page: Page): Promise<string[]> =>
  policy(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map(({ children }) => [...children].map((cell) => cell.textContent).join(' | ')),
    )
const states = (page: Page): Promise<string[]> => policy(page).locator('li').allTextContents()
const allOff = ['Analytics off', 'Marketing off', 'Chat off', 'Maps off']
const allOn = ['Analytics on', 'Marketing on', 'Chat on', 'Maps on']

test('every trace that the config declares is in it, to be read before anything is decided (C74, C76)', async ({
  page,
  seen,
}) => {
  await openPolicy(page)
  const config = await page.evaluate(
    () =>
      Reflect.get(window, 'placetConfig') as {
        readonly services: readonly {
          readonly name: string
          readonly cookies?: readonly { readonly name: string }[]
          readonly storage?: readonly { readonly name: string; readonly kind: string }[]
        }[]
      },
  )
  const declared = config.services.flatMap(({ cookies = [], storage = [] }) => [
    ...cookies.map(({ name }) => `${name} | Cookie | Shows that it ran | 30 days`),
    ...storage.map(
      ({ name, kind }) =>
        `${name} | ${kind} | Shows that it ran | ${kind === 'sessionStorage' ? 'until you close the browser' : 'until it is deleted'}`,
    ),
  ])
  expect(declared.length).toBeGreaterThan(20)
  expect(await rows(page)).toEqual([
    'placet | Cookie | Keeps your choice, so that you are not asked again. | 6 months',
    ...declared,
  ])
  const services = config.services.map(({ name }) => `H3 ${name}`)
  expect((await headings(page)).filter((each) => services.includes(each))).toEqual(services)
  await expect(policy(page)).toContainText('You have not chosen yet.')
  await expect(
    policy(page).getByRole('link', { name: 'Privacy policy of Canary & Co chat' }),
  ).toHaveAttribute('href', '/shop/privacy.html#chat')
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(await stored(page)).toEqual(nothing)
})

test('a visitor changes the choice in it: accepts, refuses, and takes all back, with its date (C75)', async ({
  page,
}) => {
  await openPolicy(page)
  expect(await states(page)).toEqual(allOff)
  await expect(control(policy(page), 'withdraw')).toHaveCount(0)
  await control(policy(page), 'accept-all').click()
  await expect(banner(page)).toBeHidden()
  await expect.poll(() => states(page)).toEqual(allOn)
  const record = await recordOf(page)
  expect([record?.action, record?.surface]).toEqual(['accept-all', 'policy'])
  await expect(policy(page).locator('time')).toHaveAttribute('datetime', record?.updated ?? '')
  await expect(policy(page)).toContainText(`Your last choice: `)

  await control(policy(page), 'withdraw').click()
  await expect.poll(() => stored(page).catch(() => undefined)).toEqual(onlyTheChoice)
  await expect(control(policy(page), 'reject-all')).toBeVisible()
  await expect.poll(() => states(page)).toEqual(allOff)
  expect((await recordOf(page))?.action).toBe('withdraw')
  await expect(control(policy(page), 'withdraw')).toHaveCount(0)
})

test('it follows what is decided elsewhere: in the banner, in the settings that it opens', async ({
  page,
}) => {
  await openPolicy(page)
  await refuse(page)
  await expect(policy(page)).toContainText('Your last choice:')
  await policy(page).locator('[data-placet-open="preferences"]').click()
  await preferences(page).locator('input[name="category:chat"]').click()
  await control(preferences(page), 'save').click()
  await expect.poll(() => states(page)).toEqual(['Analytics off', 'Marketing off', 'Chat on', 'Maps off'])
})

test('and in another tab', async ({ page, context }) => {
  await openPolicy(page)
  const other = await context.newPage()
  await openPolicy(other)
  await control(policy(other), 'accept-all').click()
  await expect.poll(() => states(page), { timeout: 1000 }).toEqual(allOn)
})

test('no script can accept in it, and one can refuse', async ({ page }) => {
  await openPolicy(page)
  await control(policy(page), 'accept-all').evaluate((button: HTMLElement) => button.click())
  await settled(page)
  expect(await recordOf(page)).toBeUndefined()
  await control(policy(page), 'reject-all').evaluate((button: HTMLElement) => button.click())
  await expect(policy(page)).toContainText('Your last choice:')
  expect((await recordOf(page))?.action).toBe('reject-all')
})

test('a choice made in it is announced once, and the keyboard stays where it was (A18, A44)', async ({
  page,
}) => {
  await openPolicy(page, { ui: { reload: 'never' } })
  await refuse(page)
  await page.evaluate(() => {
    const status = document.querySelector('.placet-status')
    const heard: string[] = []
    Object.assign(window, { heard })
    if (status)
      new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true })
  })
  await control(policy(page), 'accept-all').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => states(page)).toEqual(allOn)
  await expect(control(policy(page), 'accept-all')).toBeFocused()
  await control(policy(page), 'withdraw').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => states(page)).toEqual(allOff)
  await expect(policy(page).locator('[data-placet-open="preferences"]')).toBeFocused()
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    'Choice saved: Analytics on, Marketing on, Chat on, Maps on.',
    'Choice saved: Analytics off, Marketing off, Chat off, Maps off.',
  ])
})

test('it is read in another language in the same place, with the focus kept (A40)', async ({ page }) => {
  await openPolicy(page)
  await refuse(page)
  await control(policy(page), 'accept-all').focus()
  await api(page, (placet) => void placet.setLanguage('fr'))
  await expect(policy(page)).toHaveAttribute('lang', 'fr')
  await expect(control(policy(page), 'accept-all')).toHaveText('Tout accepter')
  await expect(control(policy(page), 'accept-all')).toBeFocused()
  expect(await headings(page)).toContain('H2 Plans')
  await api(page, (placet) => void placet.setLanguage('ar'))
  await expect(policy(page)).toHaveAttribute('dir', 'rtl')
})

test('beside “accept all” it says what that includes, where data goes unprotected (C79)', async ({
  page,
}) => {
  const services = [
    {
      id: 'far',
      category: 'chat',
      name: 'Far',
      provider: { name: 'Far away', country: 'US' },
      transfers: [{ country: 'US', safeguard: 'none' }],
    },
  ]
  await openPolicy(page, { transfers: 'ask', services })
  const statement = policy(page).getByText('Accepting all includes sending data to United States')
  await expect(statement).toContainText('authorities may read it')
  expect(await statement.evaluate((element) => element.nextElementSibling?.className)).toBe('placet-actions')
  await control(policy(page), 'accept-all').click()
  await expect.poll(async () => (await recordOf(page))?.transfers).toEqual({ US: true })
})

test('the npm package draws the same', async ({ page }) => {
  await openPolicy(page)
  const drawn = [await headings(page), await rows(page)]
  await page.goto(situation('npm.html'))
  await expect(policy(page).locator('table').first()).toBeVisible()
  expect([await headings(page), await rows(page)]).toEqual(drawn)
  await control(policy(page), 'accept-all').click()
  await expect.poll(() => states(page)).toEqual(allOn)
})

test('a site renders the same for visitors without scripts, with no control that does nothing (A55, C76)', async ({
  page,
  browser,
  baseURL,
}) => {
  await openPolicy(page)
  const config = await page.evaluate(() => Reflect.get(window, 'placetConfig') as object)
  // The cast: by a name that TypeScript does not follow, because the build makes it.
  const built = (await import(new URL('../dist/esm/policy.js', import.meta.url).href)) as {
    readonly renderPolicy: typeof renderPolicy
  }
  const html = await built.renderPolicy(config, { level: 2 })
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${baseURL}` })
  const still = await context.newPage()
  await still.route('**/policy-still.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Cookies</title><link rel="stylesheet" href="/dist/placet.css"><h1>Cookies</h1>${html}`,
    }),
  )
  await still.goto('/policy-still.html')
  await expect(policy(still).getByRole('table')).toHaveCount(await policy(page).getByRole('table').count())
  await expect(still.getByRole('button')).toHaveCount(0)
  const snapshotOf = (part: Locator) => part.ariaSnapshot()
  for (const index of [0, 3])
    expect(await snapshotOf(policy(still).getByRole('table').nth(index))).toBe(
      await snapshotOf(policy(page).getByRole('table').nth(index)),
    )
  await expect(policy(still)).toContainText('You have not chosen yet.')
  await context.close()

  // Where scripts run after all, the same place is theirs.
  await page.addInitScript((markup) => {
    document.addEventListener('DOMContentLoaded', () => {
      const place = document.createRange().createContextualFragment(markup)
      document.querySelector('[data-placet-policy]')?.replaceWith(place)
    })
  }, html)
  await page.goto(situation('canaries.html'))
  await expect(control(policy(page), 'reject-all')).toBeVisible()
  await expect(policy(page)).toHaveCount(1)
  await expect(policy(page).getByText('You have not chosen yet.')).toHaveCount(1)
})

test('under the strictest policy it is drawn and heard, with no violation', async ({ page, seen }) => {
  await openPolicy(page, {}, { csp: 'strict' })
  await control(policy(page), 'reject-all').click()
  await expect(policy(page)).toContainText('Your last choice:')
  await settled(page)
  expect(seen.complaints).toEqual([])
  expect(seen.exceptions).toEqual([])
  expect(await page.locator('.placet-policy[style], .placet-policy [style]').count()).toBe(0)
})

test('main targets are 44 pixels and text is 14 at least, whatever the page does to its root (A24)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openPolicy(page)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '8px'))
  for (const button of await policy(page).getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
  const smallest = await policy(page).evaluate((element) =>
    Math.min(
      ...[...element.querySelectorAll('*')]
        .filter((child) => child.textContent?.trim())
        .map((child) => Number.parseFloat(getComputedStyle(child).fontSize)),
    ),
  )
  expect(smallest).toBeGreaterThanOrEqual(14)
})

test('at 320 pixels nothing scrolls sideways, and each row is a card that names its cells (A25, A53)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const lang of ['en', 'de', 'ar']) {
    await openPolicy(page, {}, { lang })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(320)
    const [refusal, acceptance] = await Promise.all(
      ['reject-all', 'accept-all'].map((action) => control(policy(page), action).boundingBox()),
    )
    // In one row, or where the words are too long for that, in one column.
    expect(refusal?.y === acceptance?.y || refusal?.x === acceptance?.x, lang).toBe(true)
    expect([refusal?.width, refusal?.height]).toEqual([acceptance?.width, acceptance?.height])
  }
  const card = policy(page).locator('tbody tr').first()
  expect(
    await card
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content)),
  ).not.toContain('none')
})

test('the page’s own rules for layout stop at it, and its type and color do not (C27)', async ({ page }) => {
  await openPolicy(page)
  const looks = () =>
    policy(page).evaluate((element) =>
      [element, ...element.querySelectorAll('h2, p, ul, li, button, section, table, th, td, a')].map(
        (part) => {
          const { display, position, float, textTransform, marginTop, fontSize, backgroundColor } =
            getComputedStyle(part)
          return [
            part.tagName,
            display,
            position,
            float,
            textTransform,
            marginTop,
            fontSize,
            backgroundColor,
          ].join()
        },
      ),
    )
  const before = await looks()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'div { display: flex; font-size: 9px } section { position: absolute; margin-top: 99px } h2 { float: right; font-size: 9px } * { letter-spacing: 0.4em } button { background: lime; text-transform: uppercase; float: left } button:last-of-type { display: none } table, td, th { display: inline; border: 3px solid red } li { display: none } a { display: block }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  expect(await looks()).toEqual(before)
  await page.evaluate(() => {
    document.body.style.setProperty('color', 'rgb(10, 20, 30)')
    document.body.style.setProperty('font-family', 'monospace')
  })
  await expect(policy(page).locator('p').first()).toHaveCSS('color', 'rgb(10, 20, 30)')
  await expect(policy(page).locator('td').first()).toHaveCSS('font-family', 'monospace')
})

test('printed, it is whole, and has nothing to press (A39)', async ({ page }) => {
  await openPolicy(page)
  await refuse(page)
  await page.emulateMedia({ media: 'print' })
  await expect(control(policy(page), 'accept-all')).toBeHidden()
  await expect(reopen(page)).toBeHidden()
  for (const table of await policy(page).getByRole('table').all()) await expect(table).toBeVisible()
})

test('with forced colors, every control keeps its border, and the state its word', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPolicy(page)
  for (const button of await policy(page).getByRole('button').all())
    await expect(button).toHaveCSS('border-top-style', 'solid')
  expect(await states(page)).toEqual(allOff)
})

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly element: Element; readonly failureSummary?: string }[]
    }[]
  }>
}

/** What axe finds within the policy, in the context of the page around it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // The cast: the line before has just put it there.
    const { axe } = window as unknown as { readonly axe: Axe }
    const found = await axe.run(document, {
      elementRef: true,
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ element }) => element.closest('.placet-policy'))
        .map(({ element, failureSummary }) => `${id}: ${element.outerHTML.slice(0, 160)}: ${failureSummary}`),
    )
  })
}

for (const lang of ['en', 'ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing in it: ${lang}, ${colorScheme}, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await openPolicy(page, {}, { lang })
        await accept(page)
        await expect(control(policy(page), 'withdraw')).toBeVisible()
        expect(await violations(page)).toEqual([])
      })
    }
  }
}
