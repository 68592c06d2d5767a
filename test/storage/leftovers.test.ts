// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ServiceInput } from '../../src/config/input'
import { leftoversByKind } from '../../src/storage/leftovers'
import { createJar, forbidCookies } from './jar'

const held = (id: string, more: Partial<ServiceInput>): ServiceInput => ({
  id,
  category: 'analytics',
  ...more,
})

async function found(services: readonly ServiceInput[], ...granted: readonly string[]) {
  const all = await Promise.all(leftoversByKind(services, (key) => granted.includes(key), 'placet'))
  return all.flat().map(({ kind, name }) => `${kind} ${name}`)
}

/** Names of cookies that are there, found for services that declare `names`. */
const cookiesFound = (...names: readonly string[]) =>
  found([held('ga', { cookies: names.map((name) => ({ name })) })])

beforeEach(() => {
  const jar = createJar('https://www.shop.example/')
  jar.install()
  jar.plant('_ga=1', '_ga_X1=1', '_gid=1', 'basket=1', 'placet=1', '__proto__=1', 'a.c=1', 'axc=1')
  localStorage.clear()
  sessionStorage.clear()
})

describe('a declared name', () => {
  test.each([
    [['_ga'], ['_ga']],
    [['_ga*'], ['_ga', '_ga_X1']],
    [['_g*'], ['_ga', '_ga_X1', '_gid']],
    [
      ['_ga_*', '_gid'],
      ['_ga_X1', '_gid'],
    ],
    [['_GA'], []],
    [['ga'], []],
    [['*ga'], []],
    [['_g*a'], []],
    [['a.c'], ['a.c']],
    [['.*'], []],
    [['['], []],
    [['('.repeat(50)], []],
    [['__proto__'], ['__proto__']],
    [['constructor'], []],
    [[''], []],
    [[], []],
  ])('of %j matches %j', async (names, expected) => {
    expect(await cookiesFound(...names)).toEqual(expected.map((name) => `cookie ${name}`))
  })

  test.each(['*', 'placet', 'place*'])('of %s spares the record', async (name) => {
    expect(await cookiesFound(name)).not.toContain('cookie placet')
  })
})

describe('what is spared', () => {
  const ga = held('ga', { cookies: [{ name: '_g*' }] })

  test('is what a service that is granted declares too', async () => {
    const shared = held('hot', { cookies: [{ name: '_gid' }] })
    expect(await found([ga, shared], 'hot')).toEqual(['cookie _ga', 'cookie _ga_X1'])
    expect(await found([ga, shared])).toEqual(['cookie _ga', 'cookie _ga_X1', 'cookie _gid'])
  })

  test('is what a necessary service declares too', async () => {
    const shop = held('shop', { category: 'necessary', cookies: [{ name: '_ga*' }, { name: 'basket' }] })
    expect(await found([ga, shop])).toEqual(['cookie _gid'])
  })

  test('is everything of services that are granted', async () => {
    expect(await found([ga], 'ga')).toEqual([])
  })

  test('is what nobody declares', async () => {
    expect(await found([held('ga', {})])).toEqual([])
  })

  test('is a service’s own opt-out record', async () => {
    localStorage.setItem('ga-opt-out', '1')
    localStorage.setItem('ga-id', '1')
    const storage = [
      { kind: 'localStorage', name: 'ga-*' },
      { kind: 'localStorage', name: 'ga-opt-out', keep: true },
    ] as const
    expect(await found([held('ga', { storage })])).toEqual(['localStorage ga-id'])
  })

  test('is the record in the second store', async () => {
    localStorage.setItem('placet', '1')
    expect(await found([held('ga', { storage: [{ kind: 'localStorage', name: '*' }] })])).toEqual([])
  })
})

describe('storage', () => {
  test('is looked at by its kind', async () => {
    localStorage.setItem('x', '1')
    sessionStorage.setItem('y', '1')
    const names = ['x', 'y']
    const storage = (['localStorage', 'sessionStorage'] as const).flatMap((kind) =>
      names.map((name) => ({ kind, name })),
    )
    expect(await found([held('ga', { storage })])).toEqual(['localStorage x', 'sessionStorage y'])
  })

  test('of databases and caches is looked at, where the browser lists them', async () => {
    vi.stubGlobal('indexedDB', { databases: async () => [{ name: 'ga-db' }, { name: 'shop' }, {}] })
    vi.stubGlobal('caches', { keys: async () => ['ga-cache', 'shop'] })
    const storage = [
      { kind: 'indexedDB', name: 'ga*' },
      { kind: 'cacheStorage', name: 'ga*' },
    ] as const
    expect(await found([held('ga', { storage })])).toEqual(['indexedDB ga-db', 'cacheStorage ga-cache'])
  })

  test('that the browser refuses has nothing in it, and the rest is found', async () => {
    vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) })
    vi.stubGlobal('caches', undefined)
    const storage = [
      { kind: 'indexedDB', name: '*' },
      { kind: 'cacheStorage', name: '*' },
    ] as const
    expect(await found([held('ga', { storage, cookies: [{ name: '_gid' }] })])).toEqual(['cookie _gid'])
  })

  test('is none, and is not looked for, among the databases of a frame without an origin', async () => {
    const databases = vi.fn(async () => [{ name: 'ga-db' }])
    vi.stubGlobal('indexedDB', { databases })
    const services = [held('ga', { storage: [{ kind: 'indexedDB', name: '*' }] })]
    vi.stubGlobal('origin', 'null')
    expect(await found(services)).toEqual([])
    expect(databases).not.toHaveBeenCalled()
    vi.stubGlobal('origin', 'https://www.shop.example')
    expect(await found(services)).toEqual(['indexedDB ga-db'])
  })

  test('that nobody declares is not looked at', async () => {
    const databases = vi.fn(async () => [])
    vi.stubGlobal('indexedDB', { databases })
    await found([held('ga', { cookies: [{ name: '_ga' }] })])
    expect(databases).not.toHaveBeenCalled()
  })

  test('that only services that are granted declare is not looked at', async () => {
    const databases = vi.fn(async () => [])
    vi.stubGlobal('indexedDB', { databases })
    const storage = [{ kind: 'indexedDB', name: 'ga*' }] as const
    await found([held('ga', { storage }), held('hot', { cookies: [{ name: '_ga' }] })], 'ga')
    expect(databases).not.toHaveBeenCalled()
  })

  test('of one service is found beside cookies of another', async () => {
    localStorage.setItem('x', '1')
    const hot = held('hot', { storage: [{ kind: 'localStorage', name: 'x' }] })
    expect(await found([held('ga', { cookies: [{ name: '_ga' }] }), hot])).toEqual([
      'cookie _ga',
      'localStorage x',
    ])
  })

  test('is none where cookies throw', async () => {
    forbidCookies()
    expect(await cookiesFound('*')).toEqual([])
  })
})

test.each([
  [{ cookies: '_ga' }],
  [{ cookies: [null] }],
  [{ cookies: [{}] }],
  [{ cookies: [{ name: 5 }] }],
  [{ storage: null }],
  [{ storage: [null] }],
  [{ id: null }],
])('a service that nobody understands makes nothing throw: %j', async (more) => {
  await expect(found([held('ga', more as never)])).resolves.toEqual([])
})
