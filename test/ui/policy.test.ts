// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/cookies" }
/** The cookie policy, drawn by Preact as in its bundle: this file runs without the runtime of the other surfaces. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { PlacetConfig } from '../../src/config/input'
import type { ConsentRecord, Rules } from '../../src/consent/types'
import { renderPolicy } from '../../src/entries/policy'
import { first, more, policy } from '../../src/locales/ar'
import { plausible } from '../../src/services/plausible'
import { withPreset } from '../../src/services/with-preset'
import { chunk } from '../../src/ui/policy-chunk'
import type { Actions, Mounted, Stage, View } from '../../src/ui/types'
import { record } from '../consent/samples'
import { details, texts, view } from './samples'

const HOSTILE = '<img src=x onerror=alert(1)>'
const input: PlacetConfig = {
  controller: {
    name: 'Bench',
    address: '1 Test Street\nLyon',
    email: 'hello@bench.example',
    dpo: 'dpo@bench.example',
    privacyPolicy: '/privacy',
    legalNotice: 'javascript:alert(1)',
  },
  categories: { necessary: {}, analytics: {}, chat: {} },
  services: [
    {
      id: 'basket',
      category: 'necessary',
      name: 'Basket',
      why: 'It would be empty.',
      provider: { name: 'Bench', country: 'FR' },
    },
    {
      id: 'visits',
      category: 'analytics',
      name: 'Visits',
      provider: { name: 'Count & Co', country: 'US', privacyPolicy: 'https://count.example/privacy' },
      purpose: 'Counts visits.',
      hosts: ['count.example', '*.count.example'],
      cookies: [{ name: 'visit*', days: 30, purpose: 'Tells visits apart' }],
      storage: [{ kind: 'localStorage', name: 'visits', purpose: 'Waits' }],
      transfers: [{ country: 'US', safeguard: 'none' }],
    },
  ],
  storage: { name: 'answer', months: 4 },
}
const decided = (updated: string, grants: readonly string[], given: Partial<ConsentRecord> = {}) => ({
  decided: true,
  grants: ['necessary', ...grants],
  record: record({ updated, surface: 'policy', ...given }),
})

let mounted: Mounted | undefined
afterEach(() => {
  mounted?.close()
  document.body.replaceChildren()
})

/** A page with a place for the policy, and what fills it. */
function declare(
  config = input,
  now: Partial<View> = {},
  html = '<div data-placet-policy></div>',
  rules: Partial<Rules> = {},
) {
  const shown: object[] = []
  const engine = {
    details: () => details(config, undefined, rules),
    shown: (words: object) => void shown.push(words),
    decideIn() {},
    loadOnce() {},
  }
  const root = document.createElement('div')
  root.append(Object.assign(document.createElement('p'), { className: 'placet-status' }))
  document.body.append(root, document.createRange().createContextualFragment(html))
  const place = document.body.querySelector<HTMLElement>('[data-placet-policy]')!
  const first = view(config, now)
  // The casts: a policy asks for no more than these.
  const actions = { engine: (work: (given: typeof engine) => unknown) => work(engine) } as unknown as Actions
  const stage = { root, view: first, texts, actions } as unknown as Stage
  mounted = chunk.declare!(place, stage)
  return {
    ...{ root, place, shown, stage },
    update: (then: Partial<View>) => mounted?.update({ ...first, ...then }),
    said: () => root.textContent,
  }
}
const headings = (place: HTMLElement) =>
  [...place.querySelectorAll('h2, h3, h4, h5, h6')].map(
    ({ tagName, textContent }) => `${tagName} ${textContent}`,
  )
const states = (place: HTMLElement) => [...place.querySelectorAll('li')].map(({ textContent }) => textContent)
const rows = (place: HTMLElement) =>
  [...place.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
const controls = (place: HTMLElement) =>
  [...place.querySelectorAll('button')].map(
    ({ dataset, textContent }) => `${dataset.placetDo ?? dataset.placetOpen}: ${textContent}`,
  )

describe('the policy', () => {
  test('says who is responsible, what was chosen, and lists every category and service', () => {
    const { place } = declare()
    expect(headings(place)).toEqual([
      'H3 Who is responsible',
      'H3 Your choice',
      'H3 Strictly necessary',
      'H4 Bench',
      'H4 Basket',
      'H3 Analytics',
      'H4 Visits',
      'H3 Chat',
    ])
    expect(place.textContent).toContain('Bench stores and reads the following')
    expect(place.textContent).toContain('Nothing of this kind.')
  })

  test.each([
    ['2', 'H2', 'H3'],
    ['5', 'H5', 'H6'],
    ['', 'H3', 'H4'],
    ['1', 'H3', 'H4'],
    ['9', 'H3', 'H4'],
    ['x', 'H3', 'H4'],
  ])('with data-placet-policy="%s" starts at %s', (level, top, below) => {
    const { place } = declare(input, {}, `<div data-placet-policy="${level}"></div>`)
    expect([...new Set(headings(place).map((each) => each.slice(0, 2)))]).toEqual([top, below])
  })

  test('marks its place, for the styles, the decisions and the reader', () => {
    const { place } = declare(input, {}, '<div class="mine" data-placet-policy></div>')
    const { className, lang, dir, dataset } = place
    expect([className, lang, dir, dataset.placetSurface]).toEqual([
      'mine placet-policy',
      'en',
      'ltr',
      'policy',
    ])
  })

  test('lists everything that is stored, the choice itself first', () => {
    expect(rows(declare().place)).toEqual([
      ['answer', 'Cookie', 'Keeps your choice, so that you are not asked again.', '4 months'],
      ['visit*', 'Cookie', 'Tells visits apart', '30 days'],
      ['visits', 'localStorage', 'Waits', 'until it is deleted'],
    ])
  })

  test('says of a service who, why, what for, which hosts and where data goes', () => {
    const text = declare().place.textContent
    for (const part of [
      'Counts visits.',
      'Contacts: count.example and *.count.example',
      'Provider: Count & Co, United States',
      'Data is sent to United States: no safeguard.',
      'Why it is necessary: It would be empty.',
    ])
      expect(text).toContain(part)
  })

  test('links where it is safe, and to what is an address', () => {
    const { place } = declare()
    expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'mailto:hello@bench.example',
      'mailto:dpo@bench.example',
      '/privacy',
      'https://count.example/privacy',
    ])
  })

  test('draws what a config says as text', () => {
    const { place } = declare({
      controller: { name: HOSTILE, address: HOSTILE, email: HOSTILE, dpo: `a@b${HOSTILE}` },
      categories: { analytics: { texts: { en: { title: HOSTILE, description: HOSTILE } } } },
      services: [{ id: 'x', category: 'analytics', name: HOSTILE, purpose: HOSTILE, hosts: [HOSTILE] }],
    })
    expect(place.querySelector('img')).toBeNull()
    expect(place.textContent).toContain(HOSTILE)
  })

  test('stands on a config that is malformed', () => {
    const { place } = declare({
      controller: { name: 5 },
      services: [null, 'google-maps', { id: 'x', category: 'analytics', hosts: [5, null, 'x.example'] }],
    } as never)
    expect(place.textContent).toContain('www.shop.example stores')
    expect(place.textContent).toContain('Contacts: x.example')
  })

  test('asks for nothing where there is nothing to decide', () => {
    const { place } = declare({ services: input.services!.slice(0, 1) }, {}, undefined, { categories: [] })
    expect(headings(place).filter((each) => each.startsWith('H3'))).toEqual(['H3 Strictly necessary'])
    expect(controls(place)).toEqual([])
  })
})

describe('the choice in it', () => {
  test('is none before the first, with the same two answers as everywhere', () => {
    const { place } = declare()
    expect(place.textContent).toContain('You have not chosen yet.')
    expect(states(place)).toEqual(['Analytics off', 'Chat off'])
    expect(controls(place)).toEqual([
      'reject-all: Refuse all',
      'accept-all: Accept all',
      'preferences: Cookie settings',
    ])
    const [refuse, accept] = place.querySelectorAll('.placet-button')
    expect(refuse!.getAttributeNames()).toEqual(accept!.getAttributeNames())
    expect(refuse!.nextElementSibling).toBe(accept)
  })

  test('follows what the visitor decides, with its date, and can be taken back', () => {
    const { place, update } = declare()
    update(decided('2026-03-01T12:00:00.000Z', ['analytics', 'visits']))
    expect(states(place)).toEqual(['Analytics on', 'Chat off'])
    expect(place.querySelector('time')!.dateTime).toBe('2026-03-01T12:00:00.000Z')
    expect(place.textContent).toContain('Your last choice: March 1, 2026')
    expect(controls(place).at(-1)).toBe('withdraw: Withdraw all')
    update(decided('2026-03-02T12:00:00.000Z', []))
    expect(states(place)).toEqual(['Analytics off', 'Chat off'])
    expect(controls(place)).toHaveLength(3)
  })

  test('names a service that goes its own way', () => {
    expect(states(declare(input, decided('2026-03-01T12:00:00.000Z', ['analytics'])).place)).toEqual([
      'Analytics on',
      'Chat off',
      'Visits off',
    ])
  })

  test('keeps its elements, so that the focus stays where it is', () => {
    const { place, update } = declare()
    const accept = place.querySelector<HTMLElement>('[data-placet-do="accept-all"]')!
    accept.focus()
    update(decided('2026-03-01T12:00:00.000Z', ['analytics', 'visits']))
    expect(document.activeElement).toBe(accept)
  })

  test('hands the focus on when the button that had it goes', () => {
    const { place, update } = declare(input, decided('2026-03-01T12:00:00.000Z', ['analytics', 'visits']))
    place.querySelector<HTMLElement>('[data-placet-do="withdraw"]')!.focus()
    update(decided('2026-03-02T12:00:00.000Z', []))
    expect((document.activeElement as HTMLElement).dataset.placetOpen).toBe('preferences')
  })

  test('says what accepting includes, where a transfer needs a yes of its own', () => {
    const statement = 'Accepting all includes sending data to United States'
    const { textContent } = declare({ ...input, transfers: 'ask' }).place
    expect(textContent).toContain(statement)
    expect(textContent).toContain('authorities may read it')
    expect(declare().place.textContent).not.toContain(statement)
  })

  test('says what the browser asks, and what could not be deleted', () => {
    const { place } = declare(input, { gpc: true, leftovers: ['_a', '_b'] })
    expect(place.textContent).toContain('Global Privacy Control')
    expect(place.textContent).toContain('_a and _b could not be deleted')
  })

  test('is announced when it was made here', () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00.500Z') })
    const { update, said } = declare()
    update(decided('2026-03-01T12:00:00.000Z', ['analytics', 'visits'], { categories: { analytics: true } }))
    expect(said()).toBe('Choice saved: Analytics on.')
    vi.useRealTimers()
  })

  test.each([
    ['on an earlier page', '2026-02-01T12:00:00.000Z', {}],
    ['elsewhere on this page', '2099-03-01T12:00:00.000Z', { surface: 'reopen' }],
  ] as const)('is not announced when it was made %s', (_, updated, given) => {
    const { update, said } = declare()
    update(decided(updated, ['analytics'], given))
    expect(said()).toBe('')
  })

  test('is left to a surface that closes with it to announce', () => {
    const { root, update, said } = declare()
    root.append(Object.assign(document.createElement('section'), { id: 'placet-banner' }))
    document.getElementById('placet-banner')!.dataset.placetSurface = 'banner'
    update(decided('2099-03-01T12:00:00.000Z', ['analytics']))
    expect(said()).toBe('')
  })

  test('is about the texts that are shown', () => {
    expect(declare().shown).toEqual([texts])
  })
})

describe('its place', () => {
  test('is emptied of what a server rendered', () => {
    const html = '<div data-placet-policy><p id="old">Without scripts</p></div>'
    expect(declare(input, {}, html).place.querySelector('#old')).toBeNull()
  })

  test('takes another language without losing the focus', () => {
    const { place, stage } = declare()
    const refuse = place.querySelector<HTMLElement>('[data-placet-do="reject-all"]')!
    refuse.focus()
    mounted?.close()
    expect(place.textContent).toContain('Refuse all')
    mounted = chunk.declare!(place, {
      ...stage,
      view: { ...stage.view, language: 'ar' },
      texts: { ...first, ...more, ...policy },
    })
    expect([place.lang, place.dir]).toEqual(['ar', 'rtl'])
    expect(document.activeElement).toBe(refuse)
    expect(refuse.textContent).toBe(first.banner.reject)
  })

  test('is left alone once it is closed', () => {
    const { place, update } = declare()
    mounted?.close()
    update(decided('2026-03-01T12:00:00.000Z', ['analytics', 'visits']))
    expect(states(place)).toEqual(['Analytics off', 'Chat off'])
  })
})

describe('rendered without a page', () => {
  const services = [...input.services!, withPreset(plausible, { category: 'analytics' })] as NonNullable<
    PlacetConfig['services']
  >

  test('is the same policy, without controls', async () => {
    const html = await renderPolicy({ ...input, services })
    const { place } = declare({ ...input, services }, {}, html)
    const drawn = document.createRange().createContextualFragment(html).firstElementChild as HTMLElement
    expect([drawn.className, drawn.lang, drawn.dir]).toEqual(['placet-policy', 'en', 'ltr'])
    expect(headings(drawn)).toEqual(headings(place))
    expect(rows(drawn)).toEqual(rows(place))
    expect(states(drawn)).toEqual(states(place))
    expect(controls(drawn)).toEqual([])
    expect(drawn.textContent).toContain('Measure how the site is used')
  })

  test('where there is no document either, has its links all the same', async () => {
    vi.stubGlobal('document', undefined)
    const { location } = globalThis
    Reflect.deleteProperty(globalThis, 'location')
    const html = await renderPolicy(input)
    const isLeft = 'location' in globalThis
    vi.unstubAllGlobals()
    Object.defineProperty(globalThis, 'location', { value: location, configurable: true, writable: true })
    expect(isLeft).toBe(false)
    expect(html).toContain('href="https://count.example/privacy"')
    expect(html).toContain('href="/privacy"')
    expect(html).not.toContain('javascript:')
  })

  test('speaks the language that it is told, or that of the config', async () => {
    expect(await renderPolicy(input, { language: 'fr-CA' })).toContain('lang="fr"')
    expect(await renderPolicy({ ...input, language: 'ar' }, { level: 2 })).toContain('dir="rtl"')
    expect(await renderPolicy(input, { language: 'xx' })).toContain('lang="en"')
  })

  test('knows presets by their names, in the category they prefer', async () => {
    const presets = { plausible: (options: object) => withPreset(plausible, options) }
    const by = (name: unknown) => renderPolicy({ ...input, services: [name] } as never, { presets })
    expect(await by('plausible')).toContain('Plausible Insights OÜ')
    expect(await by({ use: 'plausible', name: 'Counter' })).toContain('>Counter</h4>')
    expect(await by('plausible')).toMatch(/>Analytics<\/h3>.*Plausible Analytics.*>Chat<\/h3>/)
  })

  test('is refused where it would not be whole', async () => {
    await expect(renderPolicy({ services: ['plausible'] }, { host: 'shop.example' })).rejects.toThrow(
      'PLACET_SERVICE_UNKNOWN',
    )
    await expect(renderPolicy({})).rejects.toThrow('PLACET_USAGE')
    expect(await renderPolicy({}, { host: 'shop.example' })).toContain('shop.example')
  })

  test('escapes what a config says', async () => {
    const html = await renderPolicy({ controller: { name: HOSTILE, email: `"${HOSTILE}` } })
    expect(html).not.toContain('<img')
  })
})
