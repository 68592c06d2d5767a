/** Keyboard, pointer and focus, in pages that make it hard. */

import type { Page } from '@playwright/test'
import { tabStops } from '../firefox'
import {
  accept,
  banner,
  control,
  expect,
  preferences,
  ran,
  recordOf,
  refuse,
  reopen,
  settled,
  situation,
  test,
} from '../world'
import { contrast, differentPixels, openOwn, styleOf } from './bench'

test('a press that ends beside the button answers nothing (A13)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  for (const action of ['accept-all', 'reject-all']) {
    const box = await control(banner(page), action).boundingBox()
    if (!box) throw new Error(`${action} is not there`)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(900, 80, { steps: 4 })
    await page.mouse.up()
  }
  await settled(page)
  await expect(banner(page)).toBeVisible()
  expect(await ran(page)).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('clicks that a script makes open, close and withdraw, as helpers of people and of privacy do (A13)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  await reopen(page).evaluate((button: HTMLElement) => button.click())
  await expect(preferences(page)).toBeVisible()
  await control(preferences(page), 'close').evaluate((button: HTMLElement) => button.click())
  await expect(preferences(page)).toBeHidden()
  await page.locator('#withdraw').evaluate((button: HTMLElement) => button.click())
  await expect.poll(async () => (await recordOf(page))?.action).toBe('withdraw')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the focus is a ring of 2 pixels all round that stands out, on every control, ${colorScheme} (A20, A29)`, async ({
    page,
    firefox,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(situation('canaries.html', { ui: { close: 'reject' } }))
    await expect(banner(page)).toBeVisible()
    const all = await tabStops(banner(page), firefox)
    const [paper = ''] = await styleOf(banner(page), ['background-color'])
    const count = await all.count()
    expect(count).toBeGreaterThan(5)
    for (let press = 0; press < count; press++) {
      await page.keyboard.press('Tab')
      const focused = all.nth(press)
      await expect(focused).toBeFocused()
      const [style, width, colour = '', offset, own = ''] = await styleOf(focused, [
        'outline-style',
        'outline-width',
        'outline-color',
        'outline-offset',
        'background-color',
      ])
      const name = await focused.textContent()
      expect(style, `${name}`).toBe('solid')
      expect(Number.parseFloat(width ?? ''), `${name}`).toBeGreaterThanOrEqual(2)
      // A ring that is drawn inside lies on the control, one outside on the paper.
      const ground = Number.parseFloat(offset ?? '') < 0 ? own : paper
      expect(contrast(colour, ground), `${name}: ${colour} on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  })
}

test('the ring is really seen: no other element covers or clips it (A20)', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  // In their order: past the last of a page, Firefox goes on in its own bars.
  for (const name of ['6 partners', 'Privacy policy', 'Refuse all', 'Accept all', 'Cookie settings']) {
    const target = banner(page)
      .getByRole(/policy/.test(name) ? 'link' : 'button', { name, exact: true })
      .first()
    if (!(await target.count())) continue
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (!box) throw new Error(`${name} is not there`)
    const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 }
    const before = await page.screenshot({ clip })
    await tabUntil(page, name)
    const after = await page.screenshot({ clip })
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    // The ring lies up to 6 pixels inside the button: that much shorter on each side.
    const perimeter = 2 * (box.width - 12 + box.height - 12)
    expect(await differentPixels(page, before, after), name).toBeGreaterThanOrEqual(perimeter * 2 * 0.9)
  }
})

async function tabUntil(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

const long = `<main><h1>A long page</h1>${Array.from({ length: 60 }, (_, at) => `<p>${'Some words of a line. '.repeat(6)}<a href="#p${at}">Link ${at}</a></p>`).join('')}</main>`

for (const [layout, position, width, height] of [
  ['box', 'bottom-start', 360, 640],
  ['box', 'bottom-start', 1280, 800],
  ['bar', 'bottom-start', 1280, 800],
  ['bar', 'top-start', 1280, 800],
] as const) {
  test(`what has the focus is scrolled out from behind the ${layout}, ${position}, ${width}×${height} (A21)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openOwn(page, long, { ui: { banner: layout, position } })
    await expect(banner(page)).toBeVisible()
    const hidden: string[] = []
    let stops = 0
    for (let press = 0; press < 72; press++) {
      await page.keyboard.press('Tab')
      const link = await page.evaluate(() => {
        const { activeElement } = document
        if (!activeElement?.closest('main')) return undefined
        const { left, right, top, bottom } = activeElement.getBoundingClientRect()
        const spots = [
          [left + 1, top + 1],
          [right - 1, top + 1],
          [left + 1, bottom - 1],
          [right - 1, bottom - 1],
          [(left + right) / 2, (top + bottom) / 2],
        ] as const
        const isSeen = spots.some(([x, y]) => document.elementFromPoint(x, y) === activeElement)
        // Where the page ends, no scrolling helps.
        const from = top + window.scrollY
        const isAtEnd =
          from < innerHeight / 2 || from > document.documentElement.scrollHeight - innerHeight * 0.55
        return { text: activeElement.textContent ?? '', isSeen: isSeen || isAtEnd }
      })
      if (link) stops++
      if (link && !link.isSeen) hidden.push(link.text)
    }
    expect(stops).toBeGreaterThan(55)
    expect(hidden).toEqual([])
  })
}

test('a dialog of the page’s own leaves the banner as it was; settings opened from it go on top (A23)', async ({
  page,
}) => {
  const body = `<main><h1>A page with a dialog</h1><button type="button" id="open">Sizes</button></main>
    <dialog id="own"><p>Our sizes.</p><button type="button" data-placet-open="preferences">Your choices</button> <button type="button" id="shut">Done</button></dialog>
    <script>
      open.onclick = document.getElementById('open').onclick = () => own.showModal()
      document.getElementById('shut').onclick = () => own.close()
    </script>`
  await openOwn(page, body)
  await expect(banner(page)).toBeVisible()
  await page.locator('#open').click()
  await expect(page.locator('#own')).toBeVisible()
  await page.getByRole('button', { name: 'Your choices' }).click()
  await expect(preferences(page)).toBeVisible()
  await preferences(page).getByRole('switch', { name: 'Analytics' }).check()
  await page.keyboard.press('Escape')
  await expect(preferences(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Your choices' })).toBeFocused()
  await page.locator('#shut').click()
  await expect(banner(page)).toBeVisible()
  await refuse(page)
  expect(await recordOf(page)).toMatchObject({ action: 'reject-all' })
})

test('a click beside the modal banner answers nothing (A12, C41)', async ({ page }) => {
  await page.goto(situation('canaries.html', { ui: { banner: 'modal' } }))
  await expect(banner(page)).toBeVisible()
  await page.mouse.click(5, 5)
  await settled(page)
  await expect(banner(page)).toBeVisible()
  expect(await ran(page)).toEqual([])
})

test('the whole way by keyboard: settings, details, one switch, save, and back to take it away (A12)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await expect(banner(page)).toBeVisible()
  const reach = async (selector: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return
    }
    throw new Error(`Tab does not reach ${selector}`)
  }
  await reach('.placet-quiet')
  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeVisible()
  await reach('summary')
  await page.keyboard.press('Enter')
  await expect(preferences(page).locator('details[open]')).toHaveCount(1)
  await reach('input[name="service:canary-second"]')
  await page.keyboard.press('Space')
  // Enter in a form field must not save by accident.
  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeVisible()
  await reach('[data-placet-do="save"]')
  await page.keyboard.press('Space')
  await expect.poll(() => ran(page)).toEqual(['second'])
  await expect(reopen(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeVisible()
  await reach('[data-placet-do="reject-all"]')
  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeHidden()
  await expect.poll(async () => (await recordOf(page))?.action).toBe('reject-all')
  await expect(reopen(page)).toBeFocused()
})
