/** The answers in WebKit: a no that is kept, a yes that reaches everything once, and a yes that reaches one purpose. */
import { inOrder, nothing, onlyTheChoice, type PageWindow, shopPages, situation, times } from '../world'
import {
  accept,
  asked,
  banner,
  canaries,
  choiceCookie,
  control,
  count,
  expect,
  gated,
  isDecided,
  isGone,
  isShown,
  openPreferences,
  poll,
  preferences,
  ran,
  recordOf,
  refuse,
  save,
  settled,
  stored,
  test,
  text,
  turn,
  yeses,
} from './world'

declare const window: PageWindow

test('a visitor who refuses is not measured, here or on the next pages, and has one cookie of ours', async ({
  tab,
  site,
}) => {
  await tab.goto('/shop/')
  await refuse(tab)
  for (const name of shopPages) {
    await tab.goto(`/shop/${name}`)
    await isDecided(tab)
    await settled(tab, site)
    expect(await count(tab, banner)).toBe(0)
    expect(await stored(tab)).toEqual(onlyTheChoice)
  }
  expect(gated(site)).toEqual([])
  expect(await recordOf(tab)).toMatchObject({ action: 'reject-all', surface: 'banner' })
  expect(await yeses(tab)).toEqual([])
})

test('a refusal stands even if the page is left in the same moment', async ({ tab, site }) => {
  await tab.goto(situation('canaries.html'))
  await isShown(tab, banner)
  await tab.evaluate(
    (selector) => {
      document.querySelector<HTMLElement>(selector)?.click()
      location.search += '&next'
    },
    control(banner, 'reject-all'),
  )
  await poll(() => tab.url()).toContain('&next')
  await isDecided(tab)
  await settled(tab, site)
  expect(await recordOf(tab)).toMatchObject({ action: 'reject-all' })
  expect(gated(site)).toEqual([])
})

for (const [what, decide] of [
  ['yes', accept],
  ['no', refuse],
] as const) {
  test(`a ${what} is one cookie, small, first-party, SameSite=Lax, for six calendar months`, async ({
    tab,
    site,
  }) => {
    await tab.goto(situation('canaries.html'))
    await decide(tab)
    const { name: _, value, ...cookie } = await choiceCookie(tab)
    const { created = '', expires = '' } = (await recordOf(tab)) ?? {}
    // WebKit keeps no Secure cookie of plain http, not even of localhost: that attribute is for https.
    expect(cookie).toMatchObject({
      domain: new URL(site.origin).hostname,
      path: '/',
      sameSite: 'Lax',
      httpOnly: false,
      secure: false,
    })
    expect(value.length).toBeLessThan(1024)
    expect(Math.abs((cookie.expiry ?? 0) - Date.parse(expires) / 1000)).toBeLessThanOrEqual(2)
    const half = new Date(created)
    half.setUTCMonth(half.getUTCMonth() + 6)
    expect(Math.abs(half.getTime() - Date.parse(expires))).toBeLessThan(2 * 86_400_000)
  })
}

test('after a yes scripts of every kind run once each, in the order of a parser', async ({ tab, site }) => {
  await tab.goto(situation('kinds.html'))
  await isShown(tab, banner)
  await settled(tab, site)
  expect(await ran(tab)).toEqual([])
  expect(gated(site)).toEqual([])

  await accept(tab)
  await poll(() => ran(tab)).toHaveLength(inOrder.length + 1)
  await settled(tab, site)
  const names = await ran(tab)
  expect(names.filter((name) => name !== 'async')).toEqual(inOrder)
  expect(times(names, 'async')).toBe(1)
  const notes = asked(site, '/e2e-api/')
  expect(new Set(notes).size).toBe(notes.length)
  expect(notes).toHaveLength(8)
})

test('everything that can be embedded is silent before a yes and comes after it', async ({ tab, site }) => {
  await tab.goto(situation('embeds.html'))
  await isShown(tab, banner)
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  await accept(tab)
  const wanted = [
    '?map-a',
    '?map-b',
    '?img',
    '?source',
    '?video',
    '?poster',
    '?audio',
    '?object',
    '?embed',
    'style.css',
  ]
  for (const part of wanted) await poll(async () => asked(site, part).length, part).toBeGreaterThan(0)
  await settled(tab, site)
  for (const part of ['?map-a', '?map-b', '?img', '?object', '?embed', 'style.css'])
    expect(asked(site, part), part).toHaveLength(1)
  expect(await count(tab, '.placet-placeholder')).toBe(0)
})

test('the shop’s real tags run after a yes, and each says hello to its own collector', async ({
  tab,
  site,
}) => {
  site.prepare(() => {
    const faults: string[] = []
    Object.assign(window, { faults })
    addEventListener('error', ({ message }) => faults.push(message))
    addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  })
  await tab.goto('/shop/')
  await accept(tab)
  for (const part of ['/collect/posthog', '/collect/amplitude', '/collect/mixpanel', '/collect/pixel.gif'])
    await poll(async () => asked(site, part).length, part).toBeGreaterThan(0)
  for (const file of ['posthog.js', 'amplitude.js', 'mixpanel.js'])
    expect(asked(site, `/vendor/${file}`), file).toHaveLength(1)
  expect(await tab.evaluate((): unknown => Reflect.get(window, 'faults'))).toEqual([])
})

test('Google hears of the yes first, then the data layer, and both before any tag runs', async ({ tab }) => {
  await tab.goto(situation('canaries.html'))
  await isShown(tab, banner)
  await tab.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const push = window.dataLayer.push.bind(window.dataLayer)
    window.dataLayer.push = (...entries) => {
      for (const entry of entries) {
        const what = 'length' in entry ? Array.from(entry).slice(0, 2).join(' ') : `event ${entry.event}`
        heard.push(`${what}, ran: ${window.ran?.length ?? 0}`)
      }
      return push(...entries)
    }
  })
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
  expect(await tab.evaluate((): unknown => Reflect.get(window, 'heard'))).toEqual([
    'consent update, ran: 0',
    'event placet_change, ran: 0',
  ])
})

test('what the visitor chose is announced once, politely', async ({ tab, site }) => {
  const status = '#placet [role="status"]'
  await tab.goto(situation('canaries.html'))
  await poll(() => text(tab, status)).toBe('May we use cookies?')
  await accept(tab)
  await poll(() => text(tab, status)).toContain('Analytics on')
  await tab.reload()
  await settled(tab, site)
  expect(await text(tab, status)).toBe('')
})

for (const [category, names] of [
  ['analytics', ['analytics', 'second']],
  ['marketing', ['marketing']],
] as const) {
  test(`a yes to ${category} alone lets nothing else run, on this page and the next`, async ({
    tab,
    site,
  }) => {
    await tab.goto(situation('canaries.html'))
    await openPreferences(tab)
    await turn(tab, `category:${category}`)
    await save(tab)
    await isGone(tab, banner)
    await poll(() => ran(tab)).toEqual(names)
    await settled(tab, site)
    await tab.reload()
    await poll(() => ran(tab)).toEqual(names)
    await settled(tab, site)
    const sung = new Set(asked(site, '/collect/canary/').map((path) => path.split('/').at(-1)))
    expect([...sung].sort()).toEqual([...names])
    const { cookies, local, session, databases, caches } = await stored(tab)
    const others = [...cookies, ...local, ...session, ...databases, ...caches].filter(
      (key) => key !== 'placet' && !names.some((name) => key.startsWith(`canary_${name}`)),
    )
    expect(others).toEqual([])
    expect(await recordOf(tab)).toMatchObject({ action: 'save', surface: 'preferences' })
    expect(await yeses(tab)).toEqual([category])
  })
}

test('a no to one service stands beside the yes to its category', async ({ tab }) => {
  await tab.goto(situation('canaries.html'))
  await openPreferences(tab)
  await turn(tab, 'category:analytics')
  await turn(tab, 'service:canary-second')
  await save(tab)
  await poll(() => ran(tab)).toEqual(['analytics'])
  await tab.reload()
  await poll(() => ran(tab)).toEqual(['analytics'])
  expect(
    await tab.evaluate(() =>
      ['canary-analytics', 'canary-second'].filter((key) => window.placet.allows(key)),
    ),
  ).toEqual(['canary-analytics'])
})

test('a country without a safeguard takes a second yes of its own', async ({ tab, site }) => {
  await tab.goto('/shop/help.html')
  await openPreferences(tab)
  await turn(tab, 'category:chat')
  await save(tab)
  await settled(tab, site)
  expect(asked(site, '/shop/embeds/chat.js')).toEqual([])
  await openPreferences(tab)
  await turn(tab, 'transfer:US')
  await save(tab)
  await poll(async () => asked(site, '/shop/embeds/chat.js')).toHaveLength(1)
  expect(await yeses(tab)).toEqual(['chat', 'US'])
})

test('closing the settings saves nothing: by Esc, by the × and by a click beside them', async ({
  tab,
  site,
}) => {
  await tab.goto(situation('canaries.html'))
  for (const close of ['Escape', 'button', 'beside'] as const) {
    await isShown(tab, banner)
    await openPreferences(tab)
    await turn(tab, 'category:analytics')
    if (close === 'Escape') await tab.press('Escape')
    else if (close === 'button') await tab.click(control(preferences, 'close'))
    else await tab.clickAt(3, 3)
    await isGone(tab, preferences)
  }
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  expect(await stored(tab)).toEqual(nothing)
})
