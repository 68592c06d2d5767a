/** A page that WebKit put away and brings back, and windows that are open side by side. */
import { onlyTheChoice, type PageWindow, situation } from '../world'
import type { Tab } from './driver'
import {
  accept,
  asked,
  banner,
  canaries,
  expect,
  gated,
  isDecided,
  isDeciding,
  isGone,
  isShown,
  poll,
  ran,
  refuse,
  settled,
  stored,
  test,
  yeses,
} from './world'

declare const window: PageWindow

const still = situation('canaries.html', { ui: { reload: 'never' } })

/** Notes on the page itself, which a load would wipe away, whether it was brought back. */
const noteReturn = (tab: Tab): Promise<void> =>
  tab.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isBroughtBack: persisted })),
  )

/** Goes back as a visitor does. The driver's own way waits for a load that never comes. */
async function goBack(tab: Tab): Promise<void> {
  await tab.evaluate(() => void setTimeout(() => history.back(), 20))
  await poll(() => tab.evaluate(() => Reflect.get(window, 'isBroughtBack') === true)).toBe(true)
}

for (const [said, before, after, expected] of [
  ['no', accept, 'rejectAll', []],
  ['yes', refuse, 'acceptAll', canaries],
] as const) {
  test(`a page that comes back from the back-forward cache takes the ${said} that was said meanwhile`, async ({
    tab,
    site,
  }) => {
    await tab.goto(still)
    await before(tab)
    await poll(() => ran(tab)).toEqual(said === 'no' ? canaries : [])
    await noteReturn(tab)
    await tab.goto(situation('embeds.html', { ui: { reload: 'never' } }))
    await isDecided(tab)
    await tab.evaluate((after) => window.placet[after](), after)
    site.forget()
    await goBack(tab)
    await poll(() => tab.evaluate(() => window.placet.allows('marketing'))).toBe(said === 'yes')
    await settled(tab, site)
    expect(asked(site, 'canaries.html'), 'it was not loaded again').toEqual([])
    expect(await yeses(tab)).toHaveLength(expected.length - (said === 'yes' ? 1 : 0))
    if (said === 'yes') expect(await ran(tab)).toEqual(canaries)
    else await poll(() => stored(tab)).toEqual(onlyTheChoice)
  })
}

test('a page that comes back undecided still asks, and its buttons work', async ({ tab, site }) => {
  await tab.goto(still)
  await isShown(tab, banner)
  await noteReturn(tab)
  await tab.goto('/e2e/matrix-host.html')
  await goBack(tab)
  await isShown(tab, banner)
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
})

test('another window follows a yes and a withdrawal without being touched', async ({ tab, newTab, site }) => {
  const address = situation('canaries.html', {}, { beat: '1' })
  const other = await newTab()
  await tab.goto(address)
  await other.goto(address)
  await isShown(other, banner)
  await isShown(tab, banner)

  await accept(tab)
  await isGone(other, banner)
  await poll(() => ran(other)).toEqual(canaries)

  await tab.click('#withdraw')
  await poll(() => ran(tab)).toEqual([])
  await poll(() => ran(other)).toEqual([])
  await poll(() => other.evaluate(() => window.placet.allows('analytics'))).toBe(false)
  await poll(() => stored(other)).toEqual(onlyTheChoice)
  site.forget()
  await settled(other, site)
  // Five beats of the canaries, were any of them still alive in either window.
  expect(gated(site)).toEqual([])
})

test('another window follows a refusal: its question is gone, and nothing ran', async ({
  tab,
  newTab,
  site,
}) => {
  const other = await newTab()
  await tab.goto('/shop/')
  await other.goto('/shop/visit.html')
  await isShown(other, banner)
  await refuse(tab)
  await isGone(other, banner)
  expect(await isDeciding(other)).toBe(false)
  await settled(other, site)
  expect(gated(site)).toEqual([])
  expect(await stored(other)).toEqual(onlyTheChoice)
})
