/** F, C8. The network: files that do not come or are not what they were, and the place where records are sent. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page, Route } from '@playwright/test'
import { leaveObjectsOut } from '../firefox'
import {
  accept,
  api,
  banner,
  choiceCookie,
  control,
  createLatch,
  expect,
  holdUp,
  onlyTheChoice,
  openPreferences,
  type PageWindow,
  placeholders,
  preferences,
  question,
  ran,
  recordOf,
  refuse,
  reopen,
  settled,
  situation,
  stored,
  test,
} from '../world'
import { alter, alterConfig, canaries, expectAsked, expectDecided, expectHeld, isSaid } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')
const still = situation('canaries.html', { ui: { reload: 'never' } })

/** What another build, a proxy or a thief would put there: the same code, and a little more. */
const tampered = (text: string): string => `${text};window.isTampered = true;`

const isTampered = (page: Page): Promise<boolean> => page.evaluate(() => 'isTampered' in window)

for (const [file, id] of [
  ['placet-banner', 'C8.2'],
  ['locales/en', 'C8.3'],
] as const) {
  test(`a ${file}.js with other content is not run: there is no question, and nothing is released (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await alter(page, `**/dist/${file}.js`, tampered)
    await page.goto(address)
    await expect.poll(() => isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(true)
    await expectHeld(page, seen)
    await expect(banner(page)).toHaveCount(0)
    expect(await isTampered(page)).toBe(false)
    // The way back stays: the core draws it by itself.
    await expect(reopen(page)).toBeVisible()
  })
}

test('without its engine a yes is not carried out: nothing is released, and the question stays (fault C8.4)', async ({
  page,
  seen,
}) => {
  await page.route('**/dist/placet-engine.js', (route) => route.abort())
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await control(banner(page), 'accept-all').click()
  await expect.poll(() => isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(true)
  await expectAsked(page, seen)
  expect(await api(page, ({ decided }) => decided)).toBe(false)
})

test('an engine with other content is not run, and a yes is carried out once it is the right one (fault C8.5)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/dist/placet-engine.js', tampered)
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await control(banner(page), 'accept-all').click()
  await expect.poll(() => isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(true)
  await expectAsked(page, seen)
  expect(await isTampered(page)).toBe(false)
  await page.unroute('**/dist/placet-engine.js')
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
})

test('a no does not wait for a file that never comes: the gate closes, and the yes is forgotten (fault C8.6)', async ({
  page,
  seen,
}) => {
  await page.goto(still)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  await page.route('**/dist/placet-engine.js', () => new Promise(() => {}))
  await page.goto(still)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await page.locator('#withdraw').click()
  await expect.poll(() => api(page, (placet) => placet.allows('analytics'))).toBe(false)
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('placet')
  seen.forget()
  await page.goto('about:blank')
  // What is left behind cannot be swept without the engine, for which the page’s load goes on waiting.
  await page.goto(still, { waitUntil: 'domcontentloaded' })
  await expect(banner(page)).toBeVisible()
  expect(await api(page, ({ decided }) => decided)).toBe(false)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
})

/**
 * Never answers for the engine, until what is returned is called: then it comes to the pages that ask from then on. A
 * page’s load goes on waiting for it.
 */
async function keepEngineOut(page: Page): Promise<() => void> {
  let isLate = true
  await page.route('**/dist/placet-engine.js', (route) => (isLate ? new Promise(() => {}) : route.continue()))
  return () => {
    isLate = false
  }
}

for (const [mode, id] of [
  ['opt-in', 'C8.22'],
  ['opt-out', 'C8.23'],
] as const) {
  test(`in ${mode}, a no on a page that ends before the engine is there is kept by the next page (fault ${id})`, async ({
    page,
    seen,
  }) => {
    const where = situation('canaries.html', { mode })
    const letCome = await keepEngineOut(page)
    await page.goto(where, { waitUntil: 'domcontentloaded' })
    if (mode === 'opt-in') {
      await expect(banner(page)).toBeVisible()
      await control(banner(page), 'reject-all').click()
    } else await api(page, (placet) => void placet.rejectAll())
    letCome()
    await page.goto(where)
    await expectDecided(page)
    await settled(page)
    expect(await recordOf(page)).toMatchObject({ action: 'reject-all' })
    await expect(banner(page)).toHaveCount(0)
    expect(await ran(page)).toEqual([])
    expect(seen.gated()).toEqual([])
    // Nothing is left of the note: it is carried out once.
    expect(await stored(page)).toEqual(onlyTheChoice)
  })
}

for (const [what, mode, key, id] of [
  ['all', 'opt-out', undefined, 'C8.26'],
  ['one purpose', 'opt-out', 'analytics', 'C8.27'],
  ['one purpose', 'opt-in', 'analytics', 'C8.28'],
] as const) {
  test(`in ${mode}, ${what} taken back on a page that ends before the engine is there leaves nothing allowed (fault ${id})`, async ({
    page,
    seen,
  }) => {
    const where = situation('canaries.html', { mode, ui: { reload: 'never' } })
    await page.goto(where)
    // What was refused before must not come back with it.
    await api(page, (placet) => placet.save({ analytics: true, marketing: false, chat: true, maps: true }))
    await expect.poll(() => ran(page)).toContain('analytics')
    await settled(page)
    const letCome = await keepEngineOut(page)
    await page.goto(where, { waitUntil: 'domcontentloaded' })
    await expect.poll(() => ran(page)).toContain('analytics')
    await page.evaluate((key) => void window.placet.withdraw(key), key)
    letCome()
    await page.goto('about:blank')
    seen.forget()
    await page.goto(where)
    if (mode === 'opt-in') await expect(banner(page)).toBeVisible()
    else {
      await expectDecided(page)
      const { categories, services } = (await recordOf(page)) ?? {}
      expect(Object.values({ ...categories, ...services })).not.toContain(true)
      expect(categories).not.toHaveProperty('null')
    }
    await settled(page)
    expect(await api(page, (placet) => ['analytics', 'marketing', 'chat'].filter(placet.allows))).toEqual([])
    expect(await ran(page)).toEqual([])
    expect(seen.gated()).toEqual([])
  })
}

test('a no that waited for the engine does not stand above what another tab was told since (fault C8.25)', async ({
  page,
  context,
}) => {
  const letCome = await keepEngineOut(page)
  await page.goto(still, { waitUntil: 'domcontentloaded' })
  await expect(banner(page)).toBeVisible()
  await control(banner(page), 'reject-all').click()
  const other = await context.newPage()
  await other.goto(still)
  await accept(other)
  await settled(other)
  letCome()
  await page.goto(still)
  await expect.poll(() => ran(page)).toEqual(canaries)
  // Has the engine come.
  await openPreferences(page)
  await settled(page)
  expect(await recordOf(page)).toMatchObject({ action: 'accept-all' })
  expect((await stored(page)).session).not.toContain('placet')
})

test('in opt-out, what waits for the engine is allowed by none of it once a no was said meanwhile (fault C8.24)', async ({
  page,
  seen,
}) => {
  const come = await holdUp(page, '**/dist/placet-engine.js')
  await page.goto(situation('canaries.html', { mode: 'opt-out' }), { waitUntil: 'domcontentloaded' })
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const name of ['ready', 'decide', 'change', 'grant', 'revoke'])
      document.addEventListener(`placet:${name}`, () => heard.push(name))
  })
  await api(page, (placet) => void placet.rejectAll())
  come()
  await expectDecided(page)
  await settled(page)
  expect(await recordOf(page)).toMatchObject({ action: 'reject-all' })
  // Once: it is carried out where it waits, and not from its note as well.
  expect(await page.evaluate((): unknown => Reflect.get(window, 'heard'))).toEqual(['ready'])
  expect(await stored(page)).toEqual(onlyTheChoice)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
})

test('settings whose file has other content do not open, and what was decided stands (fault C8.7)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/dist/placet-preferences.js', tampered)
  await page.goto(address)
  await refuse(page)
  await reopen(page).click()
  await expect.poll(() => isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(true)
  await expectHeld(page, seen)
  await expect(preferences(page)).toHaveCount(0)
  expect(await isTampered(page)).toBe(false)
  await expectDecided(page)
})

test('a question in context whose file does not come is answered no, and the click goes no further (fault C8.8)', async ({
  page,
  seen,
}) => {
  await page.route('**/dist/placet-preferences.js', (route) => route.abort())
  await page.goto(address)
  await refuse(page)
  const opened = await page.evaluateHandle(() => {
    const list: string[] = []
    document.getElementById('later')?.addEventListener('click', () => list.push('opened'))
    void Promise.resolve(window.placet.ask('canary-chat')).then((answer) => list.push(`asked: ${answer}`))
    return list
  })
  await expect.poll(() => opened.evaluate((list) => [...list])).toEqual(['asked: false'])
  await page.locator('#later').click()
  await expectHeld(page, seen)
  await expect(question(page)).toHaveCount(0)
  expect(await opened.evaluate((list) => [...list])).toEqual(['asked: false'])
})

test('a placeholder’s file with other content is not run: the embed stays held, with nothing in its place (fault C8.9)', async ({
  page,
  seen,
  firefox,
}) => {
  if (firefox) await leaveObjectsOut(page)
  await alter(page, '**/dist/placet-placeholder.js', tampered)
  await page.goto(situation('embeds.html'))
  await expect(banner(page)).toBeVisible()
  await expect.poll(() => isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(true)
  await expectHeld(page, seen)
  await expect(placeholders(page)).toHaveCount(0)
  expect(await isTampered(page)).toBe(false)
  await accept(page)
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
})

test('a file that answers with a page is not run, and neither is one of the wrong kind (fault C8.10)', async ({
  page,
  seen,
}) => {
  await page.route('**/dist/placet-banner.js', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
  )
  await page.goto(address)
  await expect.poll(() => isSaid(seen, 'PLACET_CHUNK_FAILED')).toBe(true)
  await expectHeld(page, seen)
})

test('a file that never answers holds nothing of the page up, and the API still takes an answer (fault C8.11)', async ({
  page,
  seen,
}) => {
  await page.route('**/dist/placet-banner.js', () => new Promise(() => {}))
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await expect.poll(() => seen.paths('/dist/placet-banner.js').length).toBeGreaterThan(0)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
  await api(page, (placet) => void placet.save({ analytics: true }))
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second'])
  expect(seen.exceptions).toEqual([])
})

test('a file of a preset that does not come leaves that service held, and the rest works (fault C8.12)', async ({
  page,
  seen,
}) => {
  await page.route('**/dist/services/**', (route) => route.abort())
  const canary = { category: 'analytics', name: 'Canary', provider: { name: 'Canary & Co', country: 'FR' } }
  const services = [{ use: 'matomo', id: '1' }, 'google-maps', { id: 'canary-analytics', ...canary }]
  await page.goto(situation('canaries.html', { services }))
  await expect(banner(page)).toBeVisible()
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['analytics'])
  await settled(page)
  expect(seen.urls.filter((url) => !url.startsWith('http://localhost') && !url.startsWith('data:'))).toEqual(
    [],
  )
  expect(seen.exceptions).toEqual([])
})

/* Records that are sent to the site */

const sent = situation('canaries.html', { records: { url: '/consent-records' } })
const records = '**/consent-records'

for (const [what, id, respond] of [
  ['fails', 'F1.1', { status: 500, body: 'Error' }],
  ['cannot be reached', 'F1.2', 'abort'],
  ['answers with a page', 'F2.1', { contentType: 'text/html', body: '<!doctype html>' }],
  ['never answers', 'F2.2', 'hang'],
  ['has too many of them', 'F1.3', { status: 429, headers: { 'retry-after': '3600' } }],
] as const) {
  test(`where records are sent to a place that ${what}, both answers take effect at once (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await page.route(records, (route) =>
      respond === 'abort'
        ? route.abort()
        : respond === 'hang'
          ? new Promise(() => {})
          : route.fulfill(respond),
    )
    await page.goto(sent)
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(canaries)
    await expect.poll(() => seen.paths('/consent-records').length).toBe(1)
    expect(await recordOf(page)).toMatchObject({ action: 'accept-all' })
    expect(seen.exceptions).toEqual([])
    await page.locator('#withdraw').click()
    await expect.poll(() => ran(page).catch(() => ['under way'])).toEqual([])
    await expect.poll(() => recordOf(page).catch(() => undefined)).toMatchObject({ action: 'withdraw' })
  })
}

/** The answer of the server has been heard, and that it was none is noted. */
const expectUnsent = (page: Page): Promise<void> =>
  expect
    .poll(async () => JSON.parse(decodeURIComponent((await choiceCookie(page)).value)).h)
    .toMatch(/^unsent/)

test('a record that could not be delivered is sent again, with the same id (fault F1.4)', async ({
  page,
}) => {
  const ids: string[] = []
  await page.route(records, async (route) => {
    ids.push(String(route.request().postDataJSON()?.id))
    await route.fulfill({ status: ids.length > 1 ? 204 : 503 })
  })
  await page.goto(sent)
  await refuse(page)
  await expect.poll(() => ids.length).toBe(1)
  await expectUnsent(page)
  await page.reload()
  await expect.poll(() => ids.length).toBe(2)
  expect(ids[0]).toBe(ids[1])
  await settled(page)
  // It has arrived.
  await page.reload()
  await settled(page)
  expect(ids.length).toBe(2)
})

test('a record that is refused again and again is sent five times, and the choice stands all the while (fault F1.5)', async ({
  page,
  seen,
}) => {
  let requests = 0
  await page.route(records, async (route) => {
    requests++
    await route.fulfill({ status: 503 })
  })
  await page.goto(sent)
  await refuse(page)
  const { expires } = await choiceCookie(page)
  for (const visit of [1, 2, 3, 4]) {
    await expect.poll(() => requests).toBe(visit)
    await expectUnsent(page)
    await page.reload()
    await expectDecided(page)
  }
  await expect.poll(() => requests).toBe(5)
  await settled(page)
  await page.reload()
  await expectDecided(page)
  expect(requests).toBe(5)
  expect(await choiceCookie(page)).toMatchObject({ expires })
  await expectHeld(page, seen)
})

/** Where records are sent: it answers when `come` is called, and notes who was still there to hear it. */
async function slowServer() {
  const { come, awaited } = createLatch()
  const heard: string[] = []
  const server = createServer(async (request, response) => {
    const isRecord = request.method === 'POST'
    for (const name of ['origin', 'headers', 'methods'])
      response.setHeader(`access-control-allow-${name}`, '*')
    if (isRecord) response.on('close', () => heard.push(response.writableFinished ? 'answered' : 'cut off'))
    if (isRecord) await awaited
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/`, heard, come, close: () => server.close() }
}

test('a record is sent even if the page is left in the same moment (fault F4)', async ({ page }) => {
  const { url, heard, come, close } = await slowServer()
  await page.goto(situation('canaries.html', { records: { url } }))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  await page.evaluate(() => {
    void window.placet.rejectAll()
    location.assign('/e2e/matrix-host.html')
  })
  await expect(page.getByRole('heading', { name: 'A page without Placet' })).toBeVisible()
  come()
  await expect.poll(() => heard).toEqual(['answered'])
  close()
})

test('a record is far below what browsers let through when a page ends, also with hundreds of services (fault F5)', async ({
  page,
}) => {
  await alterConfig(
    page,
    `for (let n = 0; n < 300; n++) config.services.push({
      id: 'one-service-of-very-many-' + n, category: 'analytics', name: 'N' + n, provider: { name: 'N', country: 'FR' } })`,
  )
  // On the page itself: over WebDriver BiDi, Firefox does not tell what such a request carries.
  const bodies: string[] = []
  await page.exposeFunction('noteBody', (body: string) => void bodies.push(body))
  await page.addInitScript(() => {
    const send = window.fetch
    window.fetch = (input, init) => {
      const note: unknown = Reflect.get(window, 'noteBody')
      if (init?.keepalive && typeof note === 'function') note(init.body)
      return send(input, init)
    }
  })
  await page.goto(sent)
  const request = page.waitForRequest(records)
  await refuse(page)
  await request
  await expect.poll(() => bodies).toHaveLength(1)
  const [body = ''] = bodies
  expect(JSON.parse(body)).toMatchObject({ action: 'reject-all' })
  expect(body.length).toBeLessThan(16_384)
})

test('where the page’s policy forbids to send records, the choice stands and nothing is thrown (fault F6)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/e2e/canaries.html*', (text) => text, {
    'content-security-policy': "connect-src 'none'",
  })
  await page.goto(sent)
  await refuse(page)
  await settled(page)
  expect(seen.exceptions).toEqual([])
  // The browser's own, that the policy forbids it and that nothing was fetched.
  expect(seen.complaints.filter((line) => line.includes('consent-records')).length).toBeLessThanOrEqual(2)
  await page.reload()
  await expectDecided(page)
  await expectHeld(page, seen)
})

/** A config that the page asks for by its address, for tests that answer late. */
const lateConfig = '**/e2e/late.json'
const withLateConfig = (text: string): string =>
  text.replace('src="/dist/placet.js"', 'src="/dist/placet.js" data-config="/e2e/late.json"')

test('a config that comes late asks late, and releases nothing meanwhile (fault F7)', async ({
  page,
  seen,
}) => {
  const come = await holdUp(page, lateConfig, (route) =>
    route.fulfill({ json: { categories: { analytics: {}, marketing: {} } } }),
  )
  await alter(page, '**/e2e/canaries.html*', withLateConfig)
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await expect.poll(() => seen.paths('/e2e/late.json').length).toBe(1)
  expect(
    await page.evaluate(() => (window.dataLayer ?? []).map((entry) => Array.from(entry as IArguments)[1])),
  ).toEqual(['default'])
  expect(await ran(page)).toEqual([])
  come()
  await expectAsked(page, seen)
})

/** A visitor who accepted once comes to a page whose config is not there before `come` is called. */
async function comeBackEarly(page: Page): Promise<() => void> {
  await page.goto(still)
  const config = await page.evaluate((): unknown => Reflect.get(window, 'placetConfig'))
  const answer = (route: Route) => route.fulfill({ json: config })
  await page.route(lateConfig, answer)
  await alter(page, '**/e2e/canaries.html*', withLateConfig)
  await page.goto(still)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  const come = await holdUp(page, lateConfig, answer)
  const asked = page.waitForRequest(lateConfig)
  await page.goto(still, { waitUntil: 'domcontentloaded' })
  await asked
  return come
}

test('a no that is clicked before the config is there is carried out when it is, before anything has run (fault C8.29)', async ({
  page,
  seen,
}) => {
  const come = await comeBackEarly(page)
  seen.forget()
  await page.locator('#withdraw').click()
  come()
  await expect.poll(() => api(page, ({ record }) => record?.action)).toBe('withdraw')
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
  expect(await stored(page)).toEqual(onlyTheChoice)
  // Nobody has heard of the yes that it takes back.
  const told = await page.evaluate(() =>
    (window.dataLayer ?? []).map((entry) => JSON.stringify(entry)).join(),
  )
  expect(told).toContain('"analytics_storage":"denied"')
  expect(told).not.toContain('"analytics_storage":"granted"')
})

test('a yes that a script clicks before the config is there is none (fault C8.30)', async ({
  page,
  seen,
}) => {
  const come = await comeBackEarly(page)
  seen.forget()
  await page.locator('#reset').click()
  await page.evaluate(() => document.getElementById('accept')?.click())
  come()
  await expectAsked(page, seen)
})

test('settings that are asked for before the config is there open when it is, and stay (fault C8.31)', async ({
  page,
}) => {
  const come = await comeBackEarly(page)
  const wayToSettings = page.locator('main [data-placet-open="preferences"]')
  await wayToSettings.click()
  come()
  await expect(preferences(page)).toBeVisible()
  await settled(page)
  await expect(preferences(page)).toBeVisible()
  await expectDecided(page)
})

test('where the config never comes, a click that waited for it goes on (fault C8.32)', async ({
  page,
  seen,
}) => {
  const come = await holdUp(page, lateConfig, (route) => route.abort())
  await alter(page, '**/e2e/canaries.html*', (text) =>
    withLateConfig(text).replace(
      '<a href="/shop/">',
      '<a href="/shop/visit.html" data-placet-open="preferences">',
    ),
  )
  const asked = page.waitForRequest(lateConfig)
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await asked
  await page.getByRole('link', { name: 'A link of the page' }).click()
  expect(new URL(page.url()).pathname).toBe('/e2e/canaries.html')
  come()
  await page.waitForURL('**/shop/visit.html')
  expect(seen.exceptions).toEqual([])
})

test('the settings open on what is stored, when their file comes after the answer of another tab (fault F8)', async ({
  page,
  context,
}) => {
  await page.goto(still)
  await expect(banner(page)).toBeVisible()
  const come = await holdUp(page, '**/dist/placet-preferences.js')
  await page.evaluate(() => void window.placet.open('preferences'))
  const other = await context.newPage()
  await other.goto(still)
  await accept(other)
  await expect.poll(() => api(page, ({ decided }) => decided)).toBe(true)
  come()
  await settled(page)
  // Answered elsewhere: what was asked for before is no longer wanted.
  await expect(preferences(page)).toHaveCount(0)
  await openPreferences(page)
  await expect(preferences(page).locator('input[name="category:analytics"]')).toBeChecked()
})
