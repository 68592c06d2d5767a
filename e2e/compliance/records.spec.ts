/** What is kept of a choice, how long, and where it goes. */
import {
  accept,
  api,
  banner,
  control,
  expect,
  openPreferences,
  type PageWindow,
  preferences,
  ran,
  recordOf,
  refuse,
  reopen,
  save,
  settled,
  situation,
  switchOf,
  test,
} from '../world'
import { service } from './bench'

declare const window: PageWindow

const day = 86_400_000

test.describe('with Global Privacy Control', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    ),
  )

  test('what sells or shares is refused before its first request, without a banner, and that is shown (C44)', async ({
    page,
    seen,
  }) => {
    await page.goto(situation('canaries.html', { mode: 'opt-out' }))
    await expect.poll(() => ran(page)).toEqual(['analytics', 'second', 'chat', 'maps'])
    await settled(page)
    expect(seen.paths('marketing')).toEqual([])
    await expect(banner(page)).toHaveCount(0)
    await reopen(page).click()
    await expect(preferences(page)).toContainText('Global Privacy Control')
    await expect(preferences(page)).toContainText('refusal of: Marketing')
    await expect(await switchOf(page, 'category:marketing')).not.toBeChecked()
    await save(page)
    expect(await recordOf(page)).toMatchObject({
      gpc: true,
      categories: { marketing: false, analytics: true },
    })
  })

  test('it is never a yes: where consent is asked for, everything still waits (C44)', async ({
    page,
    seen,
  }) => {
    await page.goto(situation('canaries.html'))
    await expect(banner(page)).toBeVisible()
    await settled(page)
    expect(seen.gated()).toEqual([])
    expect(await ran(page)).toEqual([])
  })
})

test('no choice is kept for more than 24 months, whatever the site says, and a no as long as a yes (C49)', async ({
  page,
}) => {
  const now = Date.now()
  const kept: number[] = []
  for (const decide of [refuse, accept]) {
    await page.context().clearCookies()
    await page.clock.setFixedTime(now)
    await page.goto(situation('canaries.html', { storage: { months: 36 } }))
    await expect(banner(page)).toContainText('24 months')
    await decide(page)
    await expect.poll(async () => (await recordOf(page))?.expires).toBeTruthy()
    kept.push((Date.parse((await recordOf(page))?.expires ?? '') - now) / day)
  }
  expect(kept[0]).toBe(kept[1])
  expect(kept[0]).toBeGreaterThan(729)
  expect(kept[0]).toBeLessThan(731.1)
})

test('a service that declares a cookie for more than thirteen months stays held after a yes (C51)', async ({
  page,
  seen,
}) => {
  const cookie = (days: number) => ({ cookies: [{ name: 'long', days, purpose: 'Lasts' }] })
  const services = [
    service('canary-analytics', 'analytics', cookie(396)),
    service('canary-marketing', 'marketing', cookie(395)),
  ]
  await page.goto(situation('canaries.html', { services }))
  await accept(page)
  await expect.poll(() => ran(page)).toContain('marketing')
  await settled(page)
  expect(await ran(page)).not.toContain('analytics')
  expect(seen.complaints.some((line) => line.includes('PLACET_PROMISE'))).toBe(true)
})

test('a promise of session cookies holds whoever keeps one longer, and the settings say what a session is (C53, A54)', async ({
  page,
}) => {
  const cookie = (days: number) => ({ cookies: [{ name: 'short', days, purpose: 'Is short' }] })
  const services = [
    service('canary-analytics', 'analytics', cookie(1)),
    service('canary-marketing', 'marketing', cookie(0)),
  ]
  await page.goto(situation('canaries.html', { services, promises: { sessionCookiesOnly: true } }))
  await accept(page)
  await expect.poll(() => ran(page)).toContain('marketing')
  await settled(page)
  expect(await ran(page)).not.toContain('analytics')
  await openPreferences(page)
  await preferences(page).getByText('Details about Marketing').click()
  await expect(preferences(page).getByRole('row', { name: /short/ }).last()).toContainText(
    'until you close the browser',
  )
})

/** What proof needs of a choice. */
const proof = [
  'action',
  'categories',
  'created',
  'expires',
  'gpc',
  'id',
  'language',
  'mode',
  'placet',
  'region',
  'revision',
  'services',
  'surface',
  'texts',
  'transfers',
  'updated',
]

test('a yes, a no and a withdrawal are recorded with the same care (C82, C83)', async ({ page }) => {
  const records: object[] = []
  for (const decide of [accept, refuse]) {
    await page.context().clearCookies()
    await page.goto(situation('canaries.html', { region: 'FR', ui: { reload: 'never' } }))
    await api(page, (placet) => void placet.on('decide', (detail) => Object.assign(window, { told: detail })))
    await decide(page)
    const record = { ...(await recordOf(page)) }
    records.push(record)
    await expect
      .poll(() => page.evaluate((): unknown => Reflect.get(window, 'told')))
      .toMatchObject({ decided: true, action: record.action, record: { id: record.id } })
  }
  await control(banner(page), 'reject-all').waitFor({ state: 'detached' })
  await page.locator('#withdraw').click()
  await expect.poll(async () => (await recordOf(page))?.action).toBe('withdraw')
  records.push({ ...(await recordOf(page)) })
  for (const record of records) {
    for (const name of proof) expect(record, name).toHaveProperty(name)
    expect(record).toMatchObject({ language: 'en', region: 'FR', mode: 'opt-in' })
    expect(Reflect.get(record, 'texts')).toMatch(/^[\w-]{43}$/)
    expect(Reflect.get(record, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.000)?Z$/)
  }
})

test('the record holds a mark of the texts and services that were shown: other words, another mark (C77)', async ({
  page,
}) => {
  const marks: unknown[] = []
  for (const title of ['May we?', 'May we?', 'Would you mind?']) {
    await page.context().clearCookies()
    await page.goto(situation('canaries.html', { texts: { en: { banner: { title } } } }))
    await refuse(page)
    marks.push({ ...(await recordOf(page)) })
  }
  const [first, same, other] = marks.map((record) => Reflect.get(Object(record), 'texts'))
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(same).toBe(first)
  expect(other).not.toBe(first)
})

test('no record leaves the device unless the site names a place; there, each choice arrives once, as it is kept (C54, C84)', async ({
  page,
  seen,
}) => {
  await page.goto(situation('canaries.html'))
  await refuse(page)
  await settled(page)
  expect(seen.paths('records')).toEqual([])
  await page.context().clearCookies()
  const sent: unknown[] = []
  await page.exposeFunction('noteRecord', (text: string) => void sent.push(JSON.parse(text)))
  await page.addInitScript(() => {
    const { fetch } = window
    window.fetch = (address, options) => {
      const note: unknown = Reflect.get(window, 'noteRecord')
      if (typeof options?.body === 'string' && typeof note === 'function') note(options.body)
      return fetch(address, options)
    }
  })
  await page.goto(situation('canaries.html', { records: { url: '/consent-records' } }))
  await refuse(page)
  await expect.poll(() => sent.length).toBe(1)
  expect(sent[0]).toEqual(await page.evaluate(() => ({ ...window.placet.record })))
  expect(seen.paths('/consent-records')).toHaveLength(1)
  await page.reload()
  await settled(page)
  expect(sent).toHaveLength(1)
})

test('a no to a purpose takes with it the yes that one of its services had (C39)', async ({ page }) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await openPreferences(page)
  await (await switchOf(page, 'service:canary-second')).check()
  await save(page)
  await expect.poll(() => ran(page)).toEqual(['second'])
  await openPreferences(page)
  await (await switchOf(page, 'category:analytics')).check()
  await save(page)
  await openPreferences(page)
  await (await switchOf(page, 'category:analytics')).uncheck()
  await save(page)
  await page.reload()
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(await api(page, (placet) => placet.allows('canary-second'))).toBe(false)
})
