import { afterEach, describe, expect, test, vi } from 'vitest'
import { createPlacet } from '../../src/entries/index'
import { PlacetError } from '../../src/shared/errors'

const config = {
  services: [
    { id: 'ga', category: 'analytics' },
    { id: 'shop', category: 'necessary', why: 'The basket.' },
  ],
}

afterEach(() => {
  vi.resetModules()
})

describe('where there is no document', () => {
  test('there is none, or these tests say nothing', () => {
    expect([typeof document, typeof window, typeof location]).toEqual(['undefined', 'undefined', 'undefined'])
  })

  test('importing, creating and starting leave no global behind', async () => {
    vi.resetModules()
    const before = Reflect.ownKeys(globalThis)
    const fresh = await import('../../src/entries/index')
    const surfaces = await import('../../src/entries/ui')
    fresh.createPlacet(config).start()
    expect(surfaces).toBeDefined()
    // nanostores keeps one, shared by all its copies in a page.
    expect(
      Reflect.ownKeys(globalThis).filter((key) => !before.includes(key) && key !== 'nanostoresGlobal'),
    ).toEqual([])
  })

  test('starting does nothing, and gives the instance', () => {
    const placet = createPlacet(config)
    expect(placet.start()).toBe(placet)
    expect(placet.start().decided).toBe(false)
    expect(placet.record).toBeUndefined()
    expect(placet.stores.$grants.get()).toEqual(['necessary'])
  })

  test('nothing is allowed but what is necessary', () => {
    const placet = createPlacet(config).start()
    expect(['necessary', 'analytics', 'marketing', 'ga'].map(placet.allows)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('an unknown key is reported, and not allowed', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(createPlacet(config).allows('nobody')).toBe(false)
    expect(warn.mock.calls.join()).toContain('PLACET_KEY_UNKNOWN nobody')
  })

  test('listening, closing, scanning and destroying do no harm', () => {
    const placet = createPlacet(config).start()
    const stop = placet.on('change', () => expect.unreachable())
    stop()
    placet.close()
    placet.scan()
    placet.setLanguage('fr')
    placet.destroy()
    expect(placet.decided).toBe(false)
  })

  test('what a site may ask is answered', async () => {
    const placet = createPlacet(config).start()
    expect(await placet.ask('ga')).toBe(false)
    expect(await placet.sweep()).toEqual([])
    expect((await placet.explain()).map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
      'ga: undecided',
      'shop: granted',
    ])
    await expect(placet.when('necessary')).resolves.toBeUndefined()
  })
})

test('an instance is frozen, and shares nothing with another', () => {
  const [one, other] = [createPlacet(config), createPlacet(config)]
  expect(Object.isFrozen(one)).toBe(true)
  expect(one.stores.$grants).not.toBe(other.stores.$grants)
})

describe('misuse throws', () => {
  const placet = createPlacet(config)
  const codeOf = async (work: () => unknown) => {
    try {
      await work()
    } catch (error) {
      return error instanceof PlacetError ? error.code : `${error}`
    }
    return 'no error'
  }

  test.each([
    ['PLACET_KEY_UNKNOWN', 'save', () => placet.save({ nobody: true })],
    ['PLACET_USAGE', 'save', () => placet.save({ analytics: 'true' } as never)],
    // Each has its place: in the other's it would be kept, and mean nothing.
    ['PLACET_KEY_UNKNOWN', 'save', () => placet.save({ ga: true })],
    ['PLACET_KEY_UNKNOWN', 'save', () => placet.save({ services: { analytics: true } })],
    ['PLACET_KEY_UNKNOWN', 'withdraw', () => placet.withdraw('nobody')],
    ['PLACET_USAGE', 'withdraw', () => placet.withdraw('necessary')],
    ['PLACET_KEY_UNKNOWN', 'ask', () => placet.ask('nobody')],
    ['PLACET_KEY_UNKNOWN', 'when', () => placet.when('nobody')],
    ['PLACET_USAGE', 'on', () => placet.on('nothing' as never, () => {})],
    ['PLACET_USAGE', 'open', () => placet.open('ask' as never)],
    ['PLACET_USAGE', 'open', () => placet.open('policy' as never)],
  ])('%s from %s', async (code, _, work) => {
    expect(await codeOf(work)).toBe(code)
  })
})

test.each([
  [undefined],
  [null],
  [5],
  ['opt-out'],
  [[]],
  [{ services: 5, categories: [], storage: null, signals: 1, ui: null }],
  [{ services: [null, 5, 'google-maps', {}] }],
])('a config of %j makes nothing throw, and allows nothing', (broken) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const placet = createPlacet(broken as never).start()
  expect(placet.allows('analytics')).toBe(false)
  expect(warn).not.toHaveBeenCalled()
})
