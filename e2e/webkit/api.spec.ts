/** The API in WebKit, as a page’s own code uses it: from a script tag, early, twice, and from npm. */
import { nothing, onlyTheChoice, type PageWindow, situation, times } from '../world'
import type { Tab } from './driver'
import {
  accept,
  asked,
  banner,
  canaries,
  choiceCookie,
  count,
  expect,
  gated,
  isGone,
  isShown,
  openPreferences,
  placeholder,
  poll,
  preferences,
  ran,
  refuse,
  settled,
  stored,
  test,
  text,
} from './world'

declare const window: PageWindow

const still = situation('canaries.html', { ui: { reload: 'never' } })

/** Opens the page, and waits until its instance is there. */
async function start(tab: Tab, address = still): Promise<void> {
  await tab.goto(address)
  await poll(() => tab.evaluate(() => !!window.placet && !Array.isArray(window.placet))).toBe(true)
}

test('`allows` follows each decision, for categories and services', async ({ tab }) => {
  await start(tab)
  const keys = [
    'necessary',
    'analytics',
    'canary-analytics',
    'canary-second',
    'marketing',
    'nobody',
    'constructor',
  ]
  const allowed = () => tab.evaluate((keys) => keys.filter((key) => window.placet.allows(key)), keys)
  expect(await allowed()).toEqual(['necessary'])
  await tab.evaluate(async () => {
    await window.placet.save({ analytics: true, services: { 'canary-second': false } })
  })
  expect(await allowed()).toEqual(['necessary', 'analytics', 'canary-analytics'])
  await tab.evaluate(async () => void (await window.placet.acceptAll()))
  expect(await allowed()).toEqual(keys.slice(0, 5))
  await tab.evaluate(async () => void (await window.placet.withdraw('marketing')))
  expect(await allowed()).toEqual(keys.slice(0, 4))
  await tab.evaluate(async () => void (await window.placet.rejectAll()))
  expect(await allowed()).toEqual(['necessary'])
})

test('a decision returns the record that is stored, and the next page reads the same', async ({ tab }) => {
  await start(tab)
  const record = await tab.evaluate(() => window.placet.acceptAll())
  expect(record).toMatchObject({ action: 'accept-all', surface: 'api', mode: 'opt-in', revision: 1 })
  await choiceCookie(tab)
  await start(tab)
  expect(await tab.evaluate(() => window.placet.record ?? null)).toEqual(record)
})

test('`when` resolves once granted, and events tell each thing once', async ({ tab }) => {
  await start(tab)
  await isShown(tab, banner)
  await tab.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    void window.placet.when('analytics').then(() => heard.push('when analytics'))
    for (const name of ['decide', 'change', 'grant', 'revoke', 'close'])
      window.placet.on(name, ({ surface = '' }) => heard.push(`${name} ${surface}`.trim()))
    document.addEventListener('placet:decide', () => heard.push('on the document'))
  })
  const heard = () => tab.evaluate(() => Reflect.get(window, 'heard') as string[])
  expect(await heard()).toEqual([])
  await accept(tab)
  await poll(heard).toContain('when analytics')
  await poll(heard).toContain('close banner')
  for (const what of ['decide', 'on the document', 'grant', 'close banner', 'when analytics'])
    expect(times(await heard(), what), what).toBe(1)
  await tab.evaluate(async () => void (await window.placet.rejectAll()))
  await poll(heard).toContain('revoke')
  expect(times(await heard(), 'decide')).toBe(1)
  expect(times(await heard(), 'change')).toBe(1)
})

test('`sweep` deletes what is not granted and nothing else', async ({ tab, site }) => {
  await start(tab)
  await refuse(tab)
  await settled(tab, site)
  await tab.evaluate(() => {
    document.cookie = 'canary_marketing=1; path=/'
    document.cookie = 'canary_analytics_deep=1; path=/e2e'
    document.cookie = 'of_the_site=1; path=/'
    localStorage.setItem('canary_chat', '1')
  })
  // WebKit hears of a new cookie twice, the second time from another process: then it reads one that is gone already.
  await poll(async () => (await tab.cookies()).length).toBe(4)
  expect(await tab.evaluate(() => window.placet.sweep())).toEqual([])
  expect(await stored(tab)).toEqual({ ...onlyTheChoice, cookies: ['of_the_site', 'placet'] })
})

test('`setLanguage` shows every surface in the other language', async ({ tab }) => {
  await start(tab, situation('embeds.html'))
  await isShown(tab, banner)
  await tab.evaluate(async () => void (await window.placet.setLanguage('fr-CH')))
  await poll(() => text(tab, banner)).toContain('Acceptez-vous les cookies')
  await poll(() => text(tab, placeholder)).toContain('Charger une fois')
  await openPreferences(tab)
  expect(await text(tab, `${preferences} h2`)).toBe('Gérer mes cookies')
})

test('`open`, `close` and `destroy` show the surfaces and take them away; what is held stays held', async ({
  tab,
  site,
}) => {
  await start(tab)
  await isShown(tab, banner)
  await tab.evaluate(() => void window.placet.open('preferences'))
  await isShown(tab, preferences)
  await tab.evaluate(() => void window.placet.close())
  await isGone(tab, preferences)
  await tab.evaluate(() => void window.placet.destroy())
  await poll(() => count(tab, '#placet')).toBe(0)
  await tab.click('#accept')
  await settled(tab, site)
  expect(gated(site)).toEqual([])
  expect(await stored(tab)).toEqual(nothing)
})

test('tasks queued before Placet arrives are run in order, and loaded twice there is one of it', async ({
  tab,
  site,
}) => {
  await tab.goto('/e2e/twice.html')
  await isShown(tab, banner)
  expect(await tab.evaluate((): unknown => Reflect.get(window, 'early'))).toEqual([
    ['first', 'function'],
    ['second', false],
  ])
  await settled(tab, site)
  expect([await count(tab, '[id="placet"]'), await count(tab, '[id="placet-banner"]')]).toEqual([1, 1])
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
  await settled(tab, site)
  expect(await ran(tab)).toEqual(canaries)
  await choiceCookie(tab)
})

test('from npm nothing shows before `start`, the surfaces come by themselves, and coming back loads none', async ({
  tab,
  site,
}) => {
  await tab.goto(situation('npm.html'))
  await isShown(tab, banner)
  await poll(() => count(tab, placeholder)).toBe(1)
  await settled(tab, site)
  expect(await tab.evaluate(() => Reflect.get(window, 'beforeStart') === true)).toBe(true)
  expect(asked(site, '/e2e/canary.js', '/e2e/frame.html', '/collect')).toEqual([])
  expect(await stored(tab)).toEqual(nothing)
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
  await poll(async () => asked(site, '/e2e/frame.html?map-a').length).toBe(1)
  await settled(tab, site)
  site.forget()
  await tab.reload()
  await poll(() => ran(tab)).toEqual(canaries)
  await settled(tab, site)
  expect(asked(site, 'banner', 'preferences', 'placeholder', '/locales/')).toEqual([])
})
