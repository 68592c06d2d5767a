/** Coming back in WebKit: a choice is believed only if it can be read without a doubt, and costs no download. */
import { onlyTheChoice, type PageWindow, situation } from '../world'
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
  isDecided,
  isDeciding,
  isShown,
  ours,
  poll,
  ran,
  recordOf,
  refuse,
  reopen,
  settled,
  stored,
  test,
  text,
  yeses,
} from './world'

declare const window: PageWindow

const day = 86_400
const bench = situation('canaries.html')

for (const [answer, decide, names] of [
  ['yes', accept, canaries],
  ['no', refuse, []],
] as const) {
  test(`a visitor who comes back with a ${answer} downloads placet.js and nothing else of ours`, async ({
    tab,
    site,
  }) => {
    await tab.goto(bench)
    await decide(tab)
    await poll(() => ran(tab)).toEqual(names)
    await settled(tab, site)
    site.forget()
    await tab.reload()
    await poll(() => ran(tab)).toEqual(names)
    await settled(tab, site)
    expect(ours(site)).toEqual(['/dist/placet.js'])
    expect(await count(tab, banner)).toBe(0)
    await isShown(tab, reopen)
  })
}

test('in the shop, with the stub, it is placet-stub.js and placet.js', async ({ tab, site }) => {
  await tab.goto('/shop/')
  await accept(tab)
  await settled(tab, site)
  site.forget()
  await tab.goto('/shop/product.html')
  await poll(async () => asked(site, '/collect/posthog').length).toBeGreaterThan(0)
  await settled(tab, site)
  expect(ours(site)).toEqual(['/dist/placet-stub.js', '/dist/placet.js'])
})

for (const [path, locale] of [
  ['/shop/', 'en'],
  ['/shop/fr/', 'fr'],
] as const) {
  test(`on ${path} the stub fetches each file of the first question once`, async ({ tab, site }) => {
    await tab.goto(path)
    await isShown(tab, banner)
    await settled(tab, site)
    const files = ours(site)
    expect(files).toEqual([...new Set(files)])
    for (const file of [`locales/${locale}.js`, 'placet-banner.js', 'placet-stub.js', 'placet.js'])
      expect(files).toContain(`/dist/${file}`)
  })
}

/** The fields of the choice as the cookie holds them; `d` has when it was made, changed and ends, in seconds. */
type Fields = { readonly d: string; readonly [name: string]: unknown }

const encode = (fields: object): string => encodeURIComponent(JSON.stringify(fields))

/** A cookie's text in which every time is `seconds` later, with nothing else changed. */
const later = (fields: Fields, seconds: number): string =>
  encode({
    ...fields,
    d: fields.d
      .split('.')
      .map((time) => String(Number(time) + seconds))
      .join('.'),
  })

/** Makes a choice, and gives its cookie. The browser then has none. */
async function choiceMadeBy(tab: Tab, decide: (tab: Tab) => Promise<void>): Promise<string> {
  await tab.goto(bench)
  await decide(tab)
  const { value } = await choiceCookie(tab)
  await tab.evaluate(() => {
    document.cookie = 'placet=; path=/; max-age=0'
  })
  return value
}

/** Puts a cookie of ours into the browser, as anybody could. */
const plant = (tab: Tab, value: string, path = '/'): Promise<void> =>
  tab.evaluate(
    (value, path) => {
      document.cookie = `placet=${value}; path=${path}; max-age=86400`
    },
    value,
    path,
  )

const spoiled: readonly (readonly [string, (yes: string, fields: Fields) => string])[] = [
  ['empty', () => ''],
  ['a word', () => 'true'],
  ['garbage', () => '%7B%22!!'],
  ['not decodable', () => '%E0%A4%A'],
  ['cut off', (yes) => yes.slice(0, Math.floor(yes.length * 0.8))],
  ['of another tool', () => encode({ analytics: true, marketing: true, v: 1 })],
  ['a list', () => encode([1, 1, 1, 1, 1, 1, 1, 1])],
  ['null', () => 'null'],
  ['of a later format', (_, fields) => encode({ ...fields, v: 99 })],
  [
    'with a number in every field',
    (_, fields) => encode(Object.fromEntries(Object.keys(fields).map((it) => [it, 1]))),
  ],
  ['seven months old, so that it has expired', (_, fields) => later(fields, -214 * day)],
  ['from a month ahead', (_, fields) => later(fields, 30 * day)],
]

test('a choice that is broken, has expired or comes from the future is no choice: asked again, and nothing runs', async ({
  tab,
  site,
}) => {
  const yes = await choiceMadeBy(tab, accept)
  const fields = JSON.parse(decodeURIComponent(yes)) as Fields
  await tab.goto('/e2e/matrix-host.html')
  for (const [what, spoil] of spoiled) {
    expect(spoil(yes, fields), 'it is spoiled').not.toBe(yes)
    await plant(tab, spoil(yes, fields))
    site.forget()
    await tab.goto(bench)
    await isShown(tab, banner, `the question after a cookie that is ${what}`)
    await settled(tab, site)
    expect(await ran(tab), what).toEqual([])
    expect(gated(site), what).toEqual([])
    expect(await isDeciding(tab), what).toBe(true)
  }
  // The same cookie unspoiled is believed, even a month later, so it was the spoiling that mattered.
  await plant(tab, later(fields, -30 * day))
  await tab.goto(bench)
  await poll(() => ran(tab)).toEqual(canaries)
  expect(await count(tab, banner)).toBe(0)
})

for (const [where, yesPath, noPath] of [
  ['above', '/', '/e2e'],
  ['below', '/e2e', '/'],
] as const) {
  test(`a yes planted ${where} a no does not turn it into a yes`, async ({ tab, site }) => {
    const yes = await choiceMadeBy(tab, accept)
    const no = await choiceMadeBy(tab, refuse)
    site.forget()
    await plant(tab, yes, yesPath)
    await plant(tab, no, noPath)
    await tab.goto(bench)
    await isDecided(tab)
    await settled(tab, site)
    expect(gated(site)).toEqual([])
    await tab.reload()
    await settled(tab, site)
    expect(await ran(tab)).toEqual([])
    expect(await yeses(tab)).toEqual([])
    // Of two cookies one stays.
    expect((await choiceCookie(tab)).path).toBe('/')
  })
}

test('a raised revision asks again about everything, and nothing runs meanwhile', async ({ tab, site }) => {
  await tab.goto(bench)
  await accept(tab)
  await poll(() => ran(tab)).toEqual(canaries)
  await settled(tab, site)
  site.forget()
  await tab.goto(situation('canaries.html', { revision: 2 }))
  await isShown(tab, banner)
  await settled(tab, site)
  expect(await ran(tab)).toEqual([])
  expect(gated(site)).toEqual([])
  await refuse(tab)
  await tab.reload()
  await settled(tab, site)
  expect(await count(tab, banner)).toBe(0)
  expect(await recordOf(tab)).toMatchObject({ revision: 2 })
  expect(await stored(tab)).toEqual(onlyTheChoice)
})

test('a purpose that is new is asked about alone; the older answers stand', async ({ tab }) => {
  await tab.goto(bench)
  await refuse(tab)
  const categories = await tab.evaluate(() => Reflect.get(window, 'placetConfig').categories as object)
  const personal = { texts: { en: { title: 'Suggestions', description: 'Show what you may like.' } } }
  await tab.goto(situation('canaries.html', { categories: { ...categories, personal } }))
  await isShown(tab, banner)
  expect(await text(tab, banner)).toContain('Suggestions')
  expect(await text(tab, banner)).not.toContain('Marketing')
  await accept(tab)
  expect(await yeses(tab)).toEqual(['personal'])
  expect(await ran(tab)).toEqual([])
})
