import { describe, expect, test } from 'vitest'
import type { PlacetConfig, ServiceInput } from '../../src/config/input'
import { resolveConfig } from '../../src/config/resolve'
import { first } from '../../src/locales/en'
import { consentCountries, providerOf, services, withOwnTexts, wordsOf } from '../../src/ui/view'
import { HOSTILE } from '../seeded'
import { view } from './samples'

describe('the words for a category', () => {
  const own = {
    maps: { texts: { en: { title: 'Maps' }, fr: { title: 'Cartes', description: 'Voir.' } } },
    analytics: { texts: { fr: { title: 'Mesure' } } },
  }

  test.each([
    ['analytics', {}, 'en', { title: 'Analytics', about: 'Measure how the site is used.' }],
    ['analytics', own, 'en', { title: 'Analytics', about: 'Measure how the site is used.' }],
    ['analytics', own, 'fr', { title: 'Mesure', about: 'Measure how the site is used.' }],
    ['maps', own, 'en', { title: 'Maps', about: '' }],
    ['maps', own, 'fr', { title: 'Cartes', about: 'Voir.' }],
    ['unknown', own, 'en', { title: 'unknown', about: '' }],
    ['constructor', own, 'en', { title: 'constructor', about: '' }],
    ['__proto__', own, 'en', { title: '__proto__', about: '' }],
  ] as const)('%s in %j, in %s', (id, categories, language, expected) => {
    expect(wordsOf(id, view({ categories }, { language }), first)).toEqual(expected)
  })

  test.each([
    null,
    [],
    5,
    { analytics: null },
    { analytics: { texts: null } },
    { analytics: { texts: { en: null } } },
  ])('where the config has %j are ours', (categories) => {
    expect(wordsOf('analytics', view({ categories } as never), first).title).toBe('Analytics')
  })
})

describe('the site’s own texts', () => {
  test('stand over ours, name by name, in their language', () => {
    const texts = { en: { banner: { title: 'Hello', accept: 'Yes' } }, fr: { banner: { title: 'Bonjour' } } }
    expect(withOwnTexts(first, view({ texts })).banner).toEqual({
      ...first.banner,
      title: 'Hello',
      accept: 'Yes',
    })
    expect(withOwnTexts(first, view({ texts }, { language: 'fr' })).banner.title).toBe('Bonjour')
    expect(withOwnTexts(first, view({ texts })).status).toEqual(first.status)
  })

  test.each([
    undefined,
    null,
    [],
    { en: null },
    { en: [] },
    { en: { banner: null } },
    { en: { banner: 'Hello' } },
    { en: { nothing: { a: 'b' } } },
  ])('that are %j change nothing', (texts) => {
    expect(withOwnTexts(first, view({ texts } as never))).toEqual(first)
  })

  test('that are no text change nothing: what is drawn is text', () => {
    for (const stranger of [5, null, true, ['a'], { type: 'img', props: { onerror: 'alert(1)' } }]) {
      const texts = { en: { banner: { title: stranger } } }
      expect(withOwnTexts(first, view({ texts } as never)).banner.title).toBe(first.banner.title)
    }
  })

  test.each(HOSTILE)('under %s change nothing', (key) => {
    const input = JSON.parse(
      `{"texts":{"${key}":{"banner":{"title":"x"}},"en":{"${key}":{"title":"x"}}}}`,
    ) as PlacetConfig
    expect(withOwnTexts(first, view(input))).toEqual(first)
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })
})

describe('partners', () => {
  const service = (id: string, more: Partial<ServiceInput> = {}): ServiceInput => ({
    id,
    category: 'analytics',
    ...more,
  })
  const countOf = (...all: readonly unknown[]) =>
    new Set(services(view({ services: all } as never)).map(providerOf)).size

  test.each([
    ['none', [], 0],
    [
      'two of one provider',
      [service('ga', { provider: { name: 'Google' } }), service('ads', { provider: { name: 'Google' } })],
      1,
    ],
    ['two of two', [service('ga', { provider: { name: 'Google' } }), service('snap')], 2],
    ['one by its name, one by its id', [service('a', { name: 'b' }), service('b')], 1],
    ['necessary ones are not counted', [service('shop', { category: 'necessary' })], 0],
    ['what is no service is not counted', [null, 'google-maps', 5, []], 0],
  ])('%s: %3$d', (_, all, expected) => {
    expect(countOf(...all)).toBe(expected)
  })

  test.each([undefined, null, {}, 'ga'])('a config whose services are %j has none', (all) => {
    expect(services(view({ services: all } as never))).toEqual([])
  })
})

describe('the countries that accepting all includes', () => {
  const service = (transfers: unknown): ServiceInput =>
    ({ id: 'ga', category: 'analytics', transfers }) as never
  const shownFor = (all: readonly ServiceInput[], transfers = 'ask') =>
    consentCountries(all, view({ transfers, services: all } as PlacetConfig))

  test('are named once each', () => {
    const us = { country: 'US', safeguard: 'none' } as const
    const india = { country: 'IN', safeguard: 'none' } as const
    expect(shownFor([service([us, india]), service([us])])).toEqual(['US', 'IN'])
    expect(shownFor([service([us])], 'disclose')).toEqual([])
  })

  test.each(['none', 'scc', 'dpf', 'NONE', '', undefined, 5, null])(
    'are those that the rules ask about, for a safeguard %j',
    (safeguard) => {
      const all = [service([{ country: 'US', safeguard }])]
      const { services: resolved } = resolveConfig({ transfers: 'ask', services: all }, () => {})
      expect(shownFor(all)).toEqual(resolved.flatMap((one) => one.consentCountries))
    },
  )

  test.each(['ask', 'disclose', 'Ask', '', true, null, undefined])(
    'are those that the rules ask about, with `transfers: %j`',
    (transfers) => {
      const all = [service([{ country: 'US', safeguard: 'none' }])]
      const input = { transfers, services: all } as PlacetConfig
      const { services: resolved } = resolveConfig(input, () => {})
      expect(consentCountries(all, view(input))).toEqual(resolved.flatMap((one) => one.consentCountries))
    },
  )

  test.each([null, 'US', 5, {}, [null], ['US'], [{}]])(
    'are none for transfers that are %j, and nothing throws',
    (transfers) => {
      expect(shownFor([service(transfers)]).filter(Boolean)).toEqual([])
    },
  )
})
