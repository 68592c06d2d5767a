/** Taking it back in WebKit: at once, and for good. */

import { leaveCanaryTraces } from '../in-page'
import { onlyTheChoice, type PageWindow, type Stored, situation } from '../world'
import type { Tab } from './driver'
import {
  accept,
  asked,
  banner,
  canaries,
  control,
  count,
  expect,
  gated,
  isDecided,
  isGone,
  isShown,
  openPreferences,
  placeholder,
  poll,
  preferences,
  ran,
  recordOf,
  refuse,
  reopen,
  save,
  settled,
  stored,
  test,
  turn,
  yeses,
} from './world'

declare const window: PageWindow

/** What must outlive a withdrawal: the vendors' own opt-out records, and the basket. */
const cleaned: Stored = {
  ...onlyTheChoice,
  local: ['__mp_opt_in_out_shop', '__ph_opt_in_out_shop'],
  session: ['merle-basket'],
}

/** Accepts in the shop, and walks until every vendor has left its traces. */
async function leaveTraces(tab: Tab): Promise<void> {
  await tab.goto('/shop/help.html')
  await accept(tab)
  await tab.evaluate(() => {
    for (const name of ['__ph_opt_in_out_shop', '__mp_opt_in_out_shop']) localStorage.setItem(name, '0')
    sessionStorage.setItem('merle-basket', '["moss"]')
  })
  await poll(() => count(tab, '#studio-chat')).toBe(1)
  // Here, where the chat is: a page that ends takes along a database that is still to be made.
  await poll(async () => (await stored(tab)).databases).toContain('studio-chat')
  await tab.goto('/shop/visit.html')
  const marks = /^(ph_phc_|AMP_|mp_|studio_video_viewer|studio_chat_visitor)/
  await poll(async () => {
    const { cookies } = await stored(tab)
    return new Set(cookies.flatMap((name) => marks.exec(name)?.[0] ?? [])).size
  }).toBe(5)
  await poll(async () => (await stored(tab)).local.length).toBeGreaterThan(2)
}

const ways: readonly (readonly [string, (tab: Tab) => Promise<void>])[] = [
  [
    'with “refuse all” in the settings',
    async (tab) => {
      await tab.click(reopen)
      await tab.click(control(preferences, 'reject-all'))
    },
  ],
  [
    'with one click on the cookies page',
    async (tab) => {
      await tab.goto('/shop/cookies.html')
      // Its config is a file, and until that is there no control is heard.
      await isDecided(tab)
      await tab.click('main button[data-placet-do="withdraw"]')
    },
  ],
]

for (const [way, withdraw] of ways) {
  test(`a visitor who withdraws ${way} leaves no vendor’s trace behind, now or after a reload`, async ({
    tab,
    site,
  }) => {
    await leaveTraces(tab)
    await withdraw(tab)
    await poll(() => stored(tab)).toEqual(cleaned)
    await isDecided(tab)
    await settled(tab, site)

    site.forget()
    await tab.goto('/shop/visit.html')
    await poll(() => count(tab, placeholder)).toBe(1)
    await settled(tab, site)
    expect(gated(site)).toEqual([])
    expect(await stored(tab)).toEqual(cleaned)
    expect(await count(tab, banner)).toBe(0)
    expect(await yeses(tab)).toEqual([])
  })
}

test('a withdrawal empties cookies, localStorage, sessionStorage, databases and caches, and loads the page once', async ({
  tab,
  site,
}) => {
  const address = situation('canaries.html', {}, { beat: '1' })
  await tab.goto(address)
  await accept(tab)
  const kinds = ['local', 'session', 'databases', 'caches'] as const
  for (const kind of kinds)
    await poll(async () => (await stored(tab))[kind], kind).toHaveLength(canaries.length)
  expect((await stored(tab)).cookies.length).toBeGreaterThan(canaries.length)

  site.forget()
  await tab.click('#withdraw')
  await poll(async () => asked(site, '/e2e/canaries.html').length).toBe(1)
  expect(site.cookieAt('/e2e/canaries.html')).not.toContain('canary_')
  await poll(() => stored(tab)).toEqual(onlyTheChoice)
  await isDecided(tab)
  site.forget()
  await settled(tab, site)
  // Five beats of the canaries, were any of them still alive; and no second load.
  expect(site.asked).toEqual([])
  expect(await ran(tab)).toEqual([])
  expect(await recordOf(tab)).toMatchObject({ action: 'withdraw' })

  await tab.reload()
  await isDecided(tab)
  await settled(tab, site)
  expect(await stored(tab)).toEqual(onlyTheChoice)
  expect(gated(site)).toEqual([])
})

test('without a reload, embeds turn back into placeholders and their frames are gone', async ({
  tab,
  site,
}) => {
  await tab.goto(situation('embeds.html', { ui: { reload: 'never' } }))
  await accept(tab)
  await poll(async () => asked(site, '?map-a').length).toBe(1)
  await poll(() => count(tab, placeholder)).toBe(0)
  await openPreferences(tab)
  await tab.click(control(preferences, 'reject-all'))
  await poll(() => count(tab, placeholder)).toBe(2)
  const left = await tab.evaluate(() =>
    ['map-a', 'map-b', 'img', 'video', 'object', 'embed'].filter((id) =>
      ['src', 'srcset', 'data', 'poster'].some((name) => document.getElementById(id)?.hasAttribute(name)),
    ),
  )
  expect(left).toEqual([])
  expect(await tab.evaluate(() => getComputedStyle(document.querySelector('#styled')!).outlineStyle)).toBe(
    'none',
  )
  await settled(tab, site)
  expect(asked(site, 'embeds.html')).toHaveLength(1)
})

test('one purpose taken back leaves the others as they are', async ({ tab, site }) => {
  await tab.goto(situation('canaries.html'))
  await accept(tab)
  await poll(async () => (await stored(tab)).caches).toHaveLength(5)
  await openPreferences(tab)
  await turn(tab, 'category:marketing')
  await save(tab)
  const others = canaries.filter((name) => name !== 'marketing')
  await poll(async () => JSON.stringify(await stored(tab))).not.toContain('canary_marketing')
  await poll(() => ran(tab)).toEqual(others)
  const { cookies } = await stored(tab)
  for (const name of others) expect(cookies).toContain(`canary_${name}`)
  site.forget()
  await tab.reload()
  await poll(() => ran(tab)).toEqual(others)
  await settled(tab, site)
  expect(asked(site, 'marketing')).toEqual([])
})

test('leftovers of what is not granted are swept at the next start', async ({ tab }) => {
  await tab.goto(situation('canaries.html'))
  await refuse(tab)
  await tab.evaluate(leaveCanaryTraces)
  await tab.reload()
  await poll(() => stored(tab)).toEqual(onlyTheChoice)
})

test('“ask me again” forgets the choice; nothing runs until the next answer', async ({ tab, site }) => {
  await tab.goto(situation('canaries.html'))
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
  await tab.click('#reset')
  await poll(async () => JSON.stringify(await stored(tab))).not.toMatch(/canary|placet/)
  await isShown(tab, banner)
  await settled(tab, site)
  expect(await ran(tab)).toEqual([])
  await refuse(tab)
  await isGone(tab, banner)
  expect(await yeses(tab)).toEqual([])
})
