/** C5. Markup: what is not understood stays held, and where it stands makes no difference. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  banner,
  expect,
  type PageWindow,
  painted,
  ran,
  refuse,
  settled,
  situation,
  test,
  times,
} from '../world'
import { addInert, canaries, expectAsked, expectHeld, isSaid, plant, yesCookie } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')

test('a need that is empty, misspelt, or a name that every object has is never met (fault C5.2)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  const needs = [
    '',
    ' ',
    'ANALYTICS',
    'analytic',
    'analytics,marketing',
    'analytics|marketing',
    '*',
    'true',
    'all',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'necessary analytcs',
  ]
  for (const need of needs) await addInert(page, `need "${need}"`, { 'data-consent': need })
  for (const need of ['', 'nobody', '__proto__'])
    await addInert(page, `service "${need}"`, { 'data-service': need })
  await expectHeld(page, seen)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(await ran(page)).toEqual(canaries)
  expect(isSaid(seen, 'PLACET_KEY_UNKNOWN')).toBe(true)
  expect(seen.exceptions).toEqual([])
})

test('a “without” of a key that nobody declared is met by no answer (fault C5.11)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  for (const need of ['!', '!!analytics', '!analytcs', '!__proto__'])
    await addInert(page, `need "${need}"`, { 'data-consent': need })
  await expectHeld(page, seen)
  await accept(page)
  await expect.poll(() => ran(page)).toContain('maps')
  await settled(page)
  expect(await ran(page)).toEqual(canaries)
})

test('a need that says “without” waits for the decision: it runs after a no, and not before (fault C5.3)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await addInert(page, 'without', { 'data-consent': '!marketing' })
  await expectHeld(page, seen)
  await refuse(page)
  await expect.poll(() => ran(page)).toEqual(['without'])
})

test('an element that needs a service and another purpose waits for both (fault C5.4)', async ({ page }) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await addInert(page, 'both', { 'data-service': 'canary-chat', 'data-consent': 'marketing' })
  await api(page, (placet) => void placet.save({ chat: true }))
  await expect.poll(() => ran(page)).toEqual(['chat'])
  await api(page, (placet) => void placet.save({ marketing: true }))
  await expect.poll(() => ran(page)).toContain('both')
})

test('what stands in a template is no part of the page, and is gated when it is put there (fault C5.5)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await page.evaluate(() => {
    const template = document.createElement('template')
    template.innerHTML = `<div><script type="text/plain" data-consent="analytics">(window.ran ??= []).push('stamped')</${'script'}>
      <img data-consent="analytics" data-src="/collect/pixel.gif?stamped" alt=""></div>`
    template.id = 'stamp'
    document.body.append(template)
  })
  await expectAsked(page, seen)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(seen.paths('?stamped')).toEqual([])
  await page.evaluate(() => {
    const template = document.querySelector<HTMLTemplateElement>('#stamp')
    if (template) for (let n = 0; n < 2; n++) document.body.append(template.content.cloneNode(true))
  })
  await expect.poll(async () => times(await ran(page), 'stamped')).toBe(2)
  await expect.poll(() => seen.paths('?stamped').length).toBeGreaterThan(0)
})

test('a closed shadow root and a tree that is not in the page are gated by `scan`, and only there (fault C5.6)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await api(page, (placet) => {
    const picture = (name: string) =>
      `<img data-consent="analytics" data-src="/collect/pixel.gif?${name}" alt="">`
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'closed' })
    root.innerHTML = picture('closed')
    document.body.append(host)
    placet.scan(root)
    const tree = document.createElement('div')
    tree.innerHTML = picture('detached')
    placet.scan(tree)
    tree.insertAdjacentHTML('beforeend', picture('added-to-detached'))
    const other = document.createElement('div')
    other.attachShadow({ mode: 'open' }).innerHTML = picture('unscanned')
    document.body.append(other)
  })
  await expectHeld(page, seen)
  await accept(page)
  for (const name of ['?closed', '?detached', '?added-to-detached'])
    await expect.poll(() => seen.paths(name).length, name).toBe(1)
  await settled(page)
  expect(seen.paths('?unscanned')).toEqual([])
})

test('elements of other vocabularies that carry our attributes break nothing, and what stands beside them is gated (fault C5.7)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    const box = document.createElement('div')
    for (const space of ['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'urn:example']) {
      const element = document.createElementNS(space, 'script')
      for (const [name, value] of Object.entries({
        'data-consent': 'analytics',
        'data-src': '/collect/pixel.gif?strange',
        type: 'text/plain',
      }))
        element.setAttribute(name, value)
      box.append(element)
    }
    box.insertAdjacentHTML(
      'beforeend',
      '<img data-consent="analytics" data-src="/collect/pixel.gif?beside" alt="">',
    )
    document.body.append(box)
  })
  await expectHeld(page, seen)
  await accept(page)
  await expect.poll(() => seen.paths('?beside').length).toBe(1)
  expect(seen.exceptions).toEqual([])
})

/** Names that a field of a form may well have, and that stand in front of the form's own members. */
const fields = [
  'matches',
  'querySelectorAll',
  'dataset',
  'closest',
  'hidden',
  'type',
  'isConnected',
  'replaceWith',
]

test('a form whose fields bear the names of its members is gated, clicked and left like any other (fault C5.8)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await page.evaluate((fields) => {
    const form = document.createElement('form')
    form.innerHTML = fields.map((name) => `<input name="${name}">`).join('')
    form.insertAdjacentHTML(
      'beforeend',
      `<img data-consent="analytics" data-src="/collect/pixel.gif?in-form" alt=""><button type="button" id="in-form">Press</button>`,
    )
    form.id = 'clobbered'
    document.body.append(form)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img data-consent="analytics" data-src="/collect/pixel.gif?after-form" alt="">',
    )
    form.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }, fields)
  await page.locator('#in-form').click()
  await expectHeld(page, seen)
  await accept(page)
  for (const name of ['?in-form', '?after-form'])
    await expect.poll(() => seen.paths(name).length, name).toBe(1)
  expect(seen.exceptions).toEqual([])
})

test('an attribute that is changed later opens nothing by itself (fault C5.9)', async ({ page, seen }) => {
  await page.goto(address)
  await addInert(page, 'changed', { 'data-consent': 'marketing', id: 'changed' })
  await expectAsked(page, seen)
  await page.evaluate(() => {
    const script = document.querySelector<HTMLScriptElement>('#changed')
    if (!script) return
    script.dataset.consent = 'necessary'
    script.dataset.src = '/e2e-api/note.js?name=changed'
  })
  await expectHeld(page, seen)
})

const onPage = (page: Page, name: string) => page.evaluate((name): unknown => Reflect.get(window, name), name)

test('an element that a script makes, marks and inserts in one step is gated before it can load (fault C5.10)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.dataset.consent = 'maps'
    frame.dataset.src = '/e2e/frame.html?made'
    frame.title = 'Made'
    const image = new Image()
    image.dataset.consent = 'maps'
    image.dataset.src = '/collect/pixel.gif?made'
    const fragment = document.createDocumentFragment()
    fragment.append(frame, image)
    document.body.append(fragment)
    Object.assign(window, { madeAt: performance.now() })
  })
  expect(await onPage(page, 'madeAt')).toBeGreaterThan(0)
  await expectHeld(page, seen)
  await accept(page)
  await expect.poll(() => seen.paths('?made').length).toBe(2)
})

/** Opens a page whose answer stops in the middle of an element. @returns what lets the rest come. */
async function openHalf(page: Page, name: string, config = {}): Promise<() => Promise<unknown>> {
  const key = `${test.info().testId}${test.info().retry}`
  const query = new URLSearchParams({ key, config: JSON.stringify(config) })
  await page.goto(`/e2e-api/halves/${name}?${query}`, { waitUntil: 'commit' })
  return () => page.request.get(`/e2e-api/rest?key=${key}`)
}

test('a script that the parser is in the middle of waits for its end, and those after it wait for it (fault C5.13)', async ({
  page,
  seen,
}) => {
  await plant(page, await yesCookie(page))
  const goOn = await openHalf(page, 'script.html')
  expect(await api(page, (placet) => placet.allows('canary-analytics'))).toBe(true)
  await expect
    .poll(() => page.evaluate(() => document.querySelector('body > script')?.textContent))
    .toContain('first half')
  // What is released has run by then.
  await painted(page)
  expect(await ran(page)).toEqual([])
  await goOn()
  await expect.poll(() => ran(page)).toEqual(['first half', 'second half', 'the next'])
  expect(seen.exceptions).toEqual([])
})

test('a config that the parser is in the middle of is read when all of it is there (fault C5.14)', async ({
  page,
  seen,
}) => {
  const goOn = await openHalf(page, 'config.html')
  await page.waitForFunction(() => document.querySelector('#config')?.textContent)
  await goOn()
  await expect(banner(page)).toBeVisible()
  expect(isSaid(seen, 'PLACET_CONFIG_MISSING')).toBe(false)
})

test('a question whose files are there before the page has a body waits for it (fault C5.15)', async ({
  page,
  seen,
}) => {
  const goOn = await openHalf(page, 'head.html', { ui: { banner: 'modal' } })
  // They have delivered. By a timer: without a body there are no frames.
  await page.waitForFunction(
    () => [...document.scripts].filter((script) => 'placet' in script).length === 2,
    undefined,
    { polling: 50 },
  )
  expect(await page.evaluate(() => document.body)).toBe(null)
  await goOn()
  await expect(banner(page)).toBeVisible()
  // The wall stands below the banner's own sheet.
  await expect(banner(page)).toHaveCSS('animation-name', 'placet-ready')
  expect(isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(false)
  expect(seen.exceptions).toEqual([])
})
