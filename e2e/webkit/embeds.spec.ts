/** What is embedded from elsewhere, in WebKit: said first, loaded when asked, and asked about where it is wanted. */
import { nothing, onlyTheChoice, type PageWindow, situation } from '../world'
import type { Tab } from './driver'
import {
  asked,
  banner,
  choiceCookie,
  control,
  count,
  expect,
  gated,
  hasFocus,
  isDeciding,
  isGone,
  isShown,
  openPreferences,
  placeholder,
  poll,
  question,
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

/** The words in a frame, as far as they have come. */
const words = (tab: Tab, frame: string): Promise<string> =>
  tab.evaluate(
    (frame) =>
      document.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.body?.textContent?.trim() ?? '',
    frame,
  )

const boxOf = (tab: Tab, selector: string) =>
  tab.evaluate((selector) => {
    const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect()
    return [left + window.scrollX, top + window.scrollY, width, height].map(Math.round)
  }, selector)

for (const [state, decide] of [
  ['undecided', undefined],
  ['refused', refuse],
] as const) {
  test(`“load once” (${state}) loads that one, in the placeholder’s place, and ends with the page`, async ({
    tab,
    site,
  }) => {
    await tab.goto(situation('embeds.html'))
    await decide?.(tab)
    await poll(() => count(tab, placeholder)).toBe(2)
    expect(await text(tab, placeholder)).toContain('Atlas Ouvert')
    const before = await boxOf(tab, placeholder)
    const next = await boxOf(tab, '#between')
    await tab.click(control(placeholder, 'load-once'))
    await poll(() => words(tab, '#map-a')).toBe('Here is the frame.')
    await settled(tab, site)
    expect(gated(site)).toEqual(['/e2e/frame.html?map-a'])
    expect(await count(tab, placeholder)).toBe(1)
    expect(await boxOf(tab, '#map-a')).toEqual(before)
    expect(await boxOf(tab, '#between')).toEqual(next)
    expect(await stored(tab)).toEqual(decide ? onlyTheChoice : nothing)
    expect(await tab.evaluate(() => window.placet.allows('map-a'))).toBe(false)
    await tab.reload()
    await poll(() => count(tab, placeholder)).toBe(2)
    await settled(tab, site)
    expect(gated(site)).toEqual(['/e2e/frame.html?map-a'])
  })
}

test('“always allow” is a lasting yes to that one service, and can be taken back', async ({ tab, site }) => {
  await tab.goto(situation('embeds.html'))
  await refuse(tab)
  await tab.click(control(placeholder, 'always-allow'))
  await poll(() => words(tab, '#map-a')).toBe('Here is the frame.')
  await settled(tab, site)
  expect(gated(site)).toEqual(['/e2e/frame.html?map-a'])
  expect(await recordOf(tab)).toMatchObject({ action: 'ask', surface: 'placeholder' })
  expect(await yeses(tab)).toEqual(['map-a'])

  await tab.reload()
  await poll(() => words(tab, '#map-a')).toBe('Here is the frame.')
  expect(await count(tab, placeholder)).toBe(1)
  await openPreferences(tab)
  await turn(tab, 'service:map-a')
  await save(tab)
  await poll(() => count(tab, placeholder)).toBe(2)
  expect(await count(tab, '#map-a[src]')).toBe(0)
})

test('“always allow” before any other answer leaves the question open', async ({ tab, site }) => {
  await tab.goto('/shop/visit.html')
  await tab.click(control(placeholder, 'always-allow'))
  await poll(async () => asked(site, '/shop/embeds/video.html').length).toBe(1)
  await settled(tab, site)
  expect(asked(site, '/vendor/', '/collect/')).toEqual([])
  expect(await isDeciding(tab)).toBe(true)
  expect(await yeses(tab)).toEqual(['studio-video'])
  expect(await tab.isShown(banner)).toBe(true)
})

test('a script can press neither button of a placeholder', async ({ tab, site }) => {
  await tab.goto(situation('embeds.html'))
  await poll(() => count(tab, placeholder)).toBe(2)
  await tab.evaluate(() => {
    for (const action of ['load-once', 'always-allow'])
      document.querySelector<HTMLElement>(`.placet-placeholder [data-placet-do="${action}"]`)?.click()
  })
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  expect(await stored(tab)).toEqual(nothing)
})

test('“show the map” asks, and a yes draws it with its style and its scripts in order', async ({
  tab,
  site,
}) => {
  await tab.goto('/shop/visit.html')
  await refuse(tab)
  await tab.click('main [data-placet-ask="studio-map"]')
  await isShown(tab, question)
  expect(await text(tab, question)).toContain('Atlas Ouvert')
  expect(gated(site)).toEqual([])
  await tab.click(control(question, 'always-allow'))
  await isGone(tab, question)
  await poll(() => count(tab, '#studio-map .leaflet-tile')).toBeGreaterThan(0)
  expect(asked(site, '/vendor/').slice(0, 2).sort()).toEqual(['/vendor/leaflet.css', '/vendor/leaflet.js'])
  expect(asked(site, '/collect/', '/vendor/posthog', '/shop/embeds/')).toEqual([])
  expect(await yeses(tab)).toEqual(['studio-map'])
})

test('a yes in context lets the click go on: the chat opens by itself', async ({ tab, site }) => {
  await tab.goto('/shop/help.html')
  await refuse(tab)
  await tab.click('main [data-placet-ask="studio-chat"]')
  await isShown(tab, question)
  expect(await text(tab, question)).toMatch(
    /United States[\s\S]*no safeguard|no safeguard[\s\S]*United States/,
  )
  await tab.click(control(question, 'always-allow'))
  const chat = () => tab.evaluate(() => document.querySelector('#studio-chat')?.shadowRoot?.textContent)
  await poll(chat).toContain('Hello! A question about a notebook, or a repair?')
  expect(asked(site, '/shop/embeds/chat.js')).toHaveLength(1)
  expect(await yeses(tab)).toEqual(['studio-chat', 'US'])
})

for (const way of ['Escape', 'not now'] as const) {
  test(`a question in context closed by ${way} leaves everything as it was, and the focus on what was pressed`, async ({
    tab,
    site,
  }) => {
    const opener = 'main [data-placet-ask="studio-chat"]'
    await tab.goto('/shop/help.html')
    await refuse(tab)
    const before = (await choiceCookie(tab)).value
    await tab.click(opener)
    await isShown(tab, question)
    if (way === 'Escape') await tab.press('Escape')
    else await tab.click(control(question, 'close'))
    await isGone(tab, question)
    await poll(() => hasFocus(tab, opener)).toBe(true)
    await settled(tab, site)
    expect(gated(site)).toEqual([])
    expect((await choiceCookie(tab)).value).toBe(before)
  })
}
