/** The data layer, entry by entry: what is said to Google's tags and to tag managers, and in which order. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  type EventDetail,
  expect,
  type PageWindow,
  refuse,
  settled,
  situation,
  test,
} from '../world'
import { answerOthers } from './others'
import { addressOf, sheetOf, use } from './sheets'

declare const window: PageWindow & {
  /** What the stand-in for a tag manager heard: an event, and what was allowed when it came. */
  readonly heard?: readonly (readonly string[])[]
}

type Entry = readonly unknown[] | { readonly [name: string]: unknown }

const own = (id: string, category: string) => ({ id, category, name: id, provider: { name: `${id} & Co` } })
const config = {
  categories: { necessary: {}, analytics: {}, marketing: {} },
  services: [own('counter', 'analytics'), own('advertiser', 'marketing')],
}
const ALL = ['necessary', 'analytics', 'marketing', 'counter', 'advertiser']
const ASKED = ALL.slice(1)

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
}
const analytics = { analytics_storage: 'granted' }
const ads = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }

/** Before any choice is known. */
const start: readonly Entry[] = [
  ['consent', 'default', denied],
  ['consent', 'default', { ...denied, wait_for_update: 500 }],
  ['set', 'ads_data_redaction', true],
]
const update = (granted: object = {}): Entry => [
  'consent',
  'update',
  { ...denied, security_storage: 'granted', ...granted },
]
const event = (name: 'placet_ready' | 'placet_change', placet: EventDetail): Entry => ({
  event: name,
  _clear: true,
  placet: { decided: true, granted: [], revoked: [], ...placet },
})
const firstVisit = [
  ...start,
  update(),
  event('placet_ready', { decided: false, action: '', grants: ['necessary'] }),
]
/** What is said of a choice, on the page where it is made and on the next one. */
const told = (name: 'placet_ready' | 'placet_change', granted: object, detail: EventDetail) => [
  update(granted),
  event(name, detail),
]
const container: Entry = { event: 'gtm.js', 'gtm.start': expect.any(Number) }

/** The list as it is: commands as plain lists, and no record, which has a clock in it. */
const entries = (page: Page): Promise<readonly Entry[]> =>
  page.evaluate(() =>
    window.dataLayer.map((entry) => {
      if (!('event' in entry)) return [...(entry as IArguments)]
      const { placet, ...rest } = entry
      if (!placet) return { ...rest }
      return { ...rest, placet: { ...placet, record: undefined } }
    }),
  )

/** Until the page has said that it is ready, the list holds what it must. */
async function expectEntries(page: Page, expected: readonly Entry[]): Promise<void> {
  await expect.poll(() => entries(page)).toEqual(expected)
  await settled(page)
  expect(await entries(page)).toEqual(expected)
}

const acceptedAll = { action: 'accept-all', grants: ALL, granted: ASKED }
const withdrawn = { action: 'withdraw', grants: ['necessary'], revoked: ASKED }
const refusedAll = { action: 'reject-all', grants: ['necessary'] }

for (const [name, file] of [
  ['Placet alone', 'preset-loader.html'],
  ['the stub and an async script', 'preset-stub.html'],
] as const) {
  const address = situation(file, config)

  test.describe(name, () => {
    test('on a first visit: denied twice, the state, the event; a yes adds its update and its event', async ({
      page,
    }) => {
      await page.goto(address)
      await expectEntries(page, firstVisit)
      await accept(page)
      await expectEntries(page, [
        ...firstVisit,
        ...told('placet_change', { ...analytics, ...ads }, acceptedAll),
      ])
    })

    test('on a visit after a yes, it is denied until the choice is read, in the same order', async ({
      page,
    }) => {
      await page.goto(address)
      await accept(page)
      await page.goto(address)
      await expectEntries(page, [...start, ...told('placet_ready', { ...analytics, ...ads }, acceptedAll)])
    })

    test('a no, and a visit after it, grant nothing', async ({ page }) => {
      await page.goto(address)
      await refuse(page)
      await expectEntries(page, [...firstVisit, ...told('placet_change', {}, refusedAll)])
      await page.goto(address)
      await expectEntries(page, [...start, ...told('placet_ready', {}, refusedAll)])
    })

    test('a choice in part grants that part', async ({ page }) => {
      const part = {
        action: 'save',
        grants: ['necessary', 'analytics', 'counter'],
        granted: ['analytics', 'counter'],
      }
      await page.goto(address)
      await api(page, (placet) => void placet.save({ analytics: true }))
      await expectEntries(page, [...firstVisit, ...told('placet_change', analytics, part)])
      await page.goto(address)
      await expectEntries(page, [...start, ...told('placet_ready', analytics, part)])
    })

    test('a withdrawal is denied, and then an event', async ({ page }) => {
      await page.goto(address)
      await accept(page)
      await api(page, (placet) => void placet.withdraw())
      await expectEntries(page, [
        ...firstVisit,
        ...told('placet_change', { ...analytics, ...ads }, acceptedAll),
        ...told('placet_change', {}, withdrawn),
      ])
    })

    test('a withdrawal on a later visit is denied at once, and again with its event when all is done', async ({
      page,
    }) => {
      await page.goto(address)
      await accept(page)
      await page.goto(address)
      await api(page, (placet) => void placet.withdraw())
      await expectEntries(page, [
        ...start,
        ...told('placet_ready', { ...analytics, ...ads }, acceptedAll),
        // It does not wait for the file that does the rest, which such a visit has not needed yet.
        update(),
        ...told('placet_change', {}, withdrawn),
      ])
    })
  })
}

test('what the config says of Google comes with the second default, and before the state', async ({
  page,
}) => {
  const google = {
    regions: ['FR', 'US-CA'],
    waitForUpdate: 1000,
    urlPassthrough: true,
    adsDataRedaction: false,
    developerId: 'dABCdEF',
  }
  await page.goto(situation('preset-stub.html', { ...config, signals: { google } }))
  await expectEntries(page, [
    ['consent', 'default', denied],
    ['consent', 'default', { ...denied, wait_for_update: 1000, region: ['FR', 'US-CA'] }],
    ['set', 'ads_data_redaction', false],
    ['set', 'url_passthrough', true],
    ['set', 'developer_id.dABCdEF', true],
    ...firstVisit.slice(3),
  ])
})

test('with Google’s signals off, the list has the first denial and the events', async ({ page }) => {
  await page.goto(situation('preset-stub.html', { ...config, signals: { google: false } }))
  await expectEntries(page, [...firstVisit.slice(0, 1), ...firstVisit.slice(4)])
})

test('an update and its event come in one go: nothing can run between them', async ({ page }) => {
  await page.addInitScript(() => {
    let turn = 0
    const turns: number[] = []
    const layer: unknown[] = []
    // Microtasks run as soon as what pushed has ended: one turn is one go.
    layer.push = (...items) => {
      turns.push(turn)
      queueMicrotask(() => void turn++)
      return Array.prototype.push.apply(layer, items)
    }
    Object.assign(window, { dataLayer: layer, turns })
  })
  const address = situation('preset-stub.html', config)
  const pairs = () =>
    page.evaluate(() => {
      const turns: readonly number[] = Reflect.get(window, 'turns')
      return window.dataLayer.flatMap((entry, index) =>
        'event' in entry ? [[entry.event, turns[index] === turns[index - 1]]] : [],
      )
    })
  await page.goto(address)
  await accept(page)
  await expect.poll(pairs).toEqual([
    ['placet_ready', true],
    ['placet_change', true],
  ])
  await page.goto(address)
  await api(page, (placet) => void placet.withdraw())
  await expect.poll(pairs).toEqual([
    ['placet_ready', true],
    ['placet_change', true],
  ])
})

/* Tag managers */

/** In the place of Google's container: reads the list in its order, and goes on reading. */
const manager = `(() => {
  const heard = (window.heard = [])
  const allowed = {}
  const read = (entry) => {
    if (entry[0] === 'consent') Object.assign(allowed, entry[2])
    if (entry.event) heard.push([entry.event, allowed.analytics_storage, allowed.ad_storage])
  }
  dataLayer.forEach(read)
  dataLayer.push = (...entries) => {
    entries.forEach(read)
    return Array.prototype.push.apply(dataLayer, entries)
  }
})()`

const heard = (page: Page) => page.evaluate(() => window.heard)
const yes = ['granted', 'granted']
const no = ['denied', 'denied']

test.describe('a tag manager in the page', () => {
  test.beforeEach(({ page }) => answerOthers(page, () => manager))

  test('before Placet hears a denial first, then each answer with its event', async ({ page }) => {
    const address = situation('preset-manager-first.html', config)
    await page.goto(address)
    await expectEntries(page, [...start.slice(0, 1), container, ...firstVisit.slice(1)])
    await accept(page)
    await expect
      .poll(() => heard(page))
      .toEqual([
        ['gtm.js', ...no],
        ['placet_ready', ...no],
        ['placet_change', ...yes],
      ])
    await page.goto(address)
    await expect
      .poll(() => heard(page))
      .toEqual([
        ['gtm.js', ...no],
        ['placet_ready', ...yes],
      ])
    await api(page, (placet) => void placet.withdraw())
    await expect.poll(async () => (await heard(page))?.at(-1)).toEqual(['placet_change', ...no])
  })

  test('after Placet hears the answer before its own first event', async ({ page }) => {
    const address = situation('preset-manager-last.html', config)
    await page.goto(address)
    await expectEntries(page, [...firstVisit, container])
    expect(await heard(page)).toEqual([
      ['placet_ready', ...no],
      ['gtm.js', ...no],
    ])
    await accept(page)
    await page.goto(address)
    await expect
      .poll(() => heard(page))
      .toEqual([
        ['placet_ready', ...yes],
        ['gtm.js', ...yes],
      ])
    await api(page, (placet) => void placet.withdraw())
    await expect.poll(async () => (await heard(page))?.at(-1)).toEqual(['placet_change', ...no])
  })
})

test('a tag manager that Placet loads is started after the update, and hears nothing before a yes', async ({
  page,
}) => {
  const asked = await answerOthers(page, () => manager)
  const address = situation('preset-stub.html', { ...config, services: [use('google-tag-manager')] })
  const granted = [...ALL.slice(0, 3), 'google-tag-manager']
  await page.goto(address)
  await expectEntries(page, firstVisit)
  expect(asked).toEqual([])
  await accept(page)
  const started = { event: 'gtm.js', 'gtm.start': expect.anything() }
  const answer = { action: 'accept-all', grants: granted, granted: granted.slice(1) }
  const all = { ...analytics, ...ads }
  await expectEntries(page, [...firstVisit, ...told('placet_change', all, answer), started])
  expect(asked).toEqual([addressOf(sheetOf('google-tag-manager'))])
  expect((await heard(page))?.at(-1)).toEqual(['gtm.js', ...yes])
  await page.goto(address)
  await expectEntries(page, [...start, ...told('placet_ready', all, answer), started])
  expect(await heard(page)).toEqual([
    ['placet_ready', ...yes],
    ['gtm.js', ...yes],
  ])
})
