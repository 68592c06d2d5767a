/** Names, roles, headings and states, as assistive technology is told them. */
import type { Locator, Page } from '@playwright/test'
import {
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
  switchOf,
  test,
} from '../world'
import { differentPixels, service, styleOf } from './bench'

const bench = {
  services: [
    service('basket', 'necessary', { why: 'Without it the basket is empty on the next page.' }),
    service('map-a', 'maps', { cookies: [{ name: 'map*', days: 30, purpose: 'Where you looked' }] }),
    service('counter', 'analytics', {
      storage: [{ kind: 'localStorage', name: 'count', purpose: 'Counts' }],
    }),
    service('second', 'analytics', { transfers: [{ country: 'US', safeguard: 'none' }] }),
  ],
  transfers: 'ask',
}

/** The settings of a site that has something in every part of them, all details open. */
async function openEverything(page: Page): Promise<Locator> {
  await openPreferences(page)
  await openDetails(preferences(page))
  return preferences(page)
}

test('each dialog has the name that it shows, and no description that would read all of it out (A2)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', { ui: { banner: 'modal' } }))
  await expect(page.getByRole('dialog', { name: 'May we use cookies?' })).toBeVisible()
  await refuse(page)
  await openPreferences(page)
  await expect(page.getByRole('dialog', { name: 'Cookie settings' })).toBeVisible()
  await expect(preferences(page)).not.toHaveAttribute('aria-describedby')
  await page.keyboard.press('Escape')
  await page.locator('#later').click()
  await expect(page.getByRole('dialog', { name: 'Allow Canary chat?' })).toBeVisible()
  await expect(question(page)).not.toHaveAttribute('aria-describedby')
})

test('each surface has one title of the second level, and skips no level below it (A3)', async ({ page }) => {
  const outline = (surface: Locator) =>
    surface
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((list) =>
        list.map((title) => [Number(title.localName[1]), title.textContent?.trim()] as const),
      )
  const expectOutline = async (surface: Locator) => {
    const levels = await outline(surface)
    expect(levels[0]?.[0]).toBe(2)
    expect(levels.filter(([level]) => level === 2)).toHaveLength(1)
    for (const [at, [level, text]] of levels.entries()) {
      expect(text).not.toBe('')
      expect(level - (levels[at - 1]?.[0] ?? 1)).toBeLessThanOrEqual(1)
    }
  }
  await page.goto(situation('canaries.html'))
  await page.locator('#later').click()
  await expect(question(page)).toBeVisible()
  await expectOutline(question(page))
  await page.keyboard.press('Escape')
  await page.goto(situation('canaries.html', bench))
  await expect(banner(page)).toBeVisible()
  await expectOutline(banner(page))
  await expectOutline(await openEverything(page))
})

test('whatever can be used is a native control: nothing else takes the focus, a role or a click (A4)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { addEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (
        /^(click|mousedown|pointerdown|touchstart|mouseup|pointerup)$/.test(type) &&
        this instanceof Element
      )
        this.setAttribute('data-heard', `${this.getAttribute('data-heard') ?? ''} ${type}`)
      return Reflect.apply(addEventListener, this, [type, ...rest])
    }
  })
  await page.goto(situation('embeds.html', bench))
  await expect(placeholders(page).first()).toBeVisible()
  await openEverything(page)
  const faults = await page.locator('#placet *, .placet-placeholder *').evaluateAll((list) =>
    list
      .filter((element) => {
        const isNative = element.matches('button, a[href], input, summary, select, option, dialog')
        const acts = element.matches(
          '[onclick], [data-heard], [role="button"], [role="link"], [role="checkbox"], [role="switch"], [tabindex]:not([tabindex="-1"])',
        )
        return acts && !isNative
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect(faults).toEqual([])
  // By `click`, which every means of input ends in, and by no part of a gesture.
  const gestures = await page
    .locator('[data-heard]')
    .evaluateAll((list) =>
      list
        .filter((element) => element.closest('#placet, .placet-placeholder'))
        .map((element) => element.getAttribute('data-heard')),
    )
  expect(gestures.join(' ')).not.toMatch(/mouse|pointer|touch/)
})

/** The controls of a surface, by what they show and how they are called. */
const controls = (surface: Locator) =>
  surface.locator('button, a[href], input, summary, select').evaluateAll((list) =>
    list.map((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      const shown = (label ?? element).textContent?.trim().replace(/\s+/g, ' ') ?? ''
      return {
        shown,
        given: element.getAttribute('aria-label') ?? '',
        isNamedElsewhere: element.hasAttribute('aria-labelledby'),
        leadsTo: element.getAttribute('href') ?? element.getAttribute('data-placet-open') ?? '',
      }
    }),
  )

test('what a control shows is how it is called, and no two of a surface are called alike (A5, A6)', async ({
  page,
}) => {
  await page.goto(situation('embeds.html', { ...bench, ui: { close: 'reject' } }))
  await expect(placeholders(page).first()).toBeVisible()
  const surfaces = [banner(page), placeholders(page).first()]
  const check = async (surface: Locator) => {
    const all = await controls(surface)
    expect(all.length).toBeGreaterThan(2)
    for (const { shown, given, isNamedElsewhere } of all) {
      expect(isNamedElsewhere, shown).toBe(false)
      // A sign is no word: the × is called by what it does.
      if (shown === '×') expect(given).toMatch(/\w{4,}/)
      else if (given) expect(given.startsWith(shown), given).toBe(true)
    }
    // Two that lead to the same place may have the same name.
    const names = all.map(({ shown, given, leadsTo }) => `${given || shown} ${leadsTo}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
  for (const surface of surfaces) await check(surface)
  await check(await openEverything(page))
})

test('a switch keeps its name when its state changes (A5)', async ({ page }) => {
  await page.goto(situation('canaries.html', bench))
  await openPreferences(page)
  const input = page.getByRole('switch', { name: 'Analytics', exact: true })
  await input.check()
  await expect(input).toBeChecked()
  await input.uncheck()
  await expect(input).not.toBeChecked()
  await expect(input).toHaveAccessibleDescription('Measure how the site is used.')
})

test('the switches are one group with a name (A7)', async ({ page }) => {
  await page.goto(situation('canaries.html', bench))
  await openPreferences(page)
  const group = page.getByRole('group', { name: 'Purposes' })
  expect(await group.getByRole('switch').count()).toBeGreaterThan(3)
  expect(await preferences(page).getByRole('switch').count()).toBe(await group.getByRole('switch').count())
})

test('what is necessary is a switch that cannot be turned, and says why (A8, C33)', async ({ page }) => {
  await page.goto(situation('canaries.html', bench))
  await openPreferences(page)
  const necessary = page.getByRole('switch', { name: 'Strictly necessary', exact: true })
  await expect(necessary).toBeDisabled()
  await expect(necessary).toBeChecked()
  await expect(necessary).toHaveAccessibleDescription(/Always on/)
})

for (const forcedColors of ['none', 'active'] as const) {
  test(`on and off differ without colour, by a mark and a place, forced colours ${forcedColors} (A9, A32)`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
    await page.goto(situation('canaries.html', bench))
    await openPreferences(page)
    const input = await switchOf(page, 'category:analytics')
    const shot = () => input.screenshot({ animations: 'disabled' })
    const off = await shot()
    const offMark = await styleOf(input, ['content'], '::before')
    const offPlace = await styleOf(input, ['justify-self'], '::after')
    await input.check()
    await input.evaluate((element) => element.blur())
    expect(await styleOf(input, ['content'], '::before')).not.toEqual(offMark)
    expect(await styleOf(input, ['justify-self'], '::after')).not.toEqual(offPlace)
    expect(await differentPixels(page, off, await shot(), true)).toBeGreaterThan(80)
  })
}

test('ids are ours alone and once each, and every reference finds its element in the open (A10, A11)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { attachShadow } = Element.prototype
    Element.prototype.attachShadow = function (options) {
      document.documentElement.dataset.shadows = `${document.documentElement.dataset.shadows ?? ''} ${options.mode}`
      return attachShadow.call(this, options)
    }
  })
  await page.goto(situation('embeds.html', bench))
  await expect(placeholders(page).first()).toBeVisible()
  await openEverything(page)
  await settled(page)
  const { ids, broken } = await page.evaluate(() => {
    const ours = [
      ...document.querySelectorAll('#placet, #placet *, .placet-placeholder, .placet-placeholder *'),
    ]
    const references = ours.flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
        (element.getAttribute(name) ?? '').split(' ').filter(Boolean),
      ),
    )
    return {
      ids: ours.map(({ id }) => id).filter(Boolean),
      broken: references.filter((id) => document.querySelectorAll(`[id="${id}"]`).length !== 1),
    }
  })
  expect(ids.length).toBeGreaterThan(10)
  expect(ids.filter((id) => !id.startsWith('placet'))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(broken).toEqual([])
  await expect(page.locator('html')).not.toHaveAttribute('data-shadows')
})

test('refusing is named as a button in the banner, the settings and the page alike (A1, C25)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page).getByRole('button', { name: 'Refuse all', exact: true })).toBeVisible()
  await openPreferences(page)
  await expect(preferences(page).getByRole('button', { name: 'Refuse all', exact: true })).toBeVisible()
  await expect(control(preferences(page), 'accept-all')).toHaveText('Accept all')
})
