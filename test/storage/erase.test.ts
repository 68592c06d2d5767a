// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ServiceInput } from '../../src/config/input'
import { eraseLeftovers, expireCookie } from '../../src/storage/erase'
import { leftoversByKind } from '../../src/storage/leftovers'
import { createJar } from './jar'

const page = 'https://www.shop.example/a/b/c.html'
const jarAt = (address = page) => {
  const jar = createJar(address)
  jar.install()
  return jar
}
/** Erases what `service` declares. @returns what is still there. */
const erase = async (service: Partial<ServiceInput>, ...others: readonly ServiceInput[]) => {
  const services: ServiceInput[] = [{ id: 'ga', category: 'analytics', ...service }, ...others]
  const left = await eraseLeftovers(() => leftoversByKind(services, () => false, 'placet'))
  return left.map(({ kind, name }) => `${kind} ${name}`)
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a cookie is deleted that was set', () => {
  test.each([
    ['for the host', '_ga=1;path=/'],
    ['for the host, with its name', '_ga=1;path=/;domain=www.shop.example'],
    ['for the domain above', '_ga=1;path=/;domain=shop.example'],
    ['for the domain above, with a dot', '_ga=1;path=/;domain=.shop.example'],
    ['for the first level', '_ga=1;path=/a'],
    ['for the first level, with a slash', '_ga=1;path=/a/'],
    ['for the second level', '_ga=1;path=/a/b'],
    ['for the second level, with a slash', '_ga=1;path=/a/b/'],
    ['for the page', '_ga=1;path=/a/b/c.html'],
    ['without a path', '_ga=1'],
    ['for a level of the domain above', '_ga=1;path=/a/b;domain=shop.example'],
    ['as Secure', '_ga=1;path=/;secure'],
    ['in the partition', '_ga=1;path=/;secure;partitioned'],
    [
      'in the partition, for a level of the domain above',
      '_ga=1;path=/a;domain=shop.example;secure;partitioned',
    ],
    ['with a name that needs Secure', '__Secure-ga=1;path=/;secure'],
    [
      'with a name that needs Secure, for the domain above',
      '__Secure-ga=1;path=/;secure;domain=shop.example',
    ],
    ['with a name that needs the host', '__Host-ga=1;path=/;secure'],
    ['with a name that is encoded', '%5Fga%20=1;path=/'],
    ['without a value', '_ga=;path=/'],
  ])('%s', async (_, text) => {
    const jar = jarAt()
    jar.plant(text)
    expect(jar.all()).toHaveLength(1)
    expect(await erase({ cookies: [{ name: jar.all()[0]!.name }] })).toEqual([])
    expect(jar.all()).toEqual([])
  })
})

test('all copies of a name go', async () => {
  const jar = jarAt()
  for (const domain of ['', ';domain=shop.example', ';domain=www.shop.example'])
    for (const path of ['/', '/a', '/a/b/']) jar.plant(`_ga=1;path=${path}${domain}`)
  expect(jar.all()).toHaveLength(9)
  expect(await erase({ cookies: [{ name: '_ga*' }] })).toEqual([])
  expect(jar.all()).toEqual([])
})

test('others stay, and the record too', async () => {
  const jar = jarAt()
  jar.plant('_ga=1;path=/', 'basket=1;path=/', 'placet=1;path=/', '_gb=1;path=/a')
  await erase(
    { cookies: [{ name: '*' }] },
    { id: 'shop', category: 'necessary', cookies: [{ name: 'basket' }] },
  )
  expect(jar.all().map(({ name }) => name)).toEqual(['basket', 'placet'])
})

test('a cookie that one write deletes costs no more', async () => {
  const jar = jarAt()
  jar.plant('_ga=1;path=/', '_gid=1;path=/')
  await erase({ cookies: [{ name: '_g*' }] })
  expect(jar.written).toHaveLength(2)
})

test('what scripts cannot delete is given back', async () => {
  const jar = jarAt()
  jar.force({ name: '_ga', path: '/a/' })
  jar.install()
  const stubborn = Object.getOwnPropertyDescriptor(document, 'cookie')!
  Object.defineProperty(document, 'cookie', { ...stubborn, set: () => {} })
  expect(await erase({ cookies: [{ name: '_ga' }] })).toEqual(['cookie _ga'])
})

test('what scripts cannot see is neither deleted nor given back', async () => {
  const jar = jarAt()
  jar.plant('_ga=1;path=/;httponly')
  expect(await erase({ cookies: [{ name: '_ga' }] })).toEqual([])
  expect(jar.all()).toHaveLength(1)
})

describe('the variants that are tried', () => {
  const triedAt = (address: string) => {
    const jar = jarAt(address)
    const stubborn = Object.getOwnPropertyDescriptor(document, 'cookie')!
    const tried: string[] = []
    Object.defineProperty(document, 'cookie', {
      ...stubborn,
      get: () => 'x=1',
      set: (text: string) => tried.push(text),
    })
    expireCookie('x')
    expect(jar.all()).toEqual([])
    return tried.map((text) => text.replace('x=;max-age=0', ''))
  }

  test.each([
    ['https://shop.example/', ['', ';domain=shop.example']],
    ['https://www.shop.example/', ['', ';domain=www.shop.example', ';domain=shop.example']],
    [
      'https://a.b.shop.example/',
      ['', ';domain=a.b.shop.example', ';domain=b.shop.example', ';domain=shop.example'],
    ],
    ['http://localhost/', ['']],
  ])('at %s are of the domains %j', (address, expected) => {
    const domains = triedAt(address).map((text) => text.match(/;domain=[^;]*/)?.[0] ?? '')
    expect([...new Set(domains)]).toEqual(expected)
  })

  test.each([
    ['https://shop.example/', ['/']],
    ['https://shop.example/a', ['/', '/a', '/a/']],
    ['https://shop.example/a/', ['/', '/a', '/a/']],
    ['https://shop.example/a/b', ['/', '/a', '/a/', '/a/b', '/a/b/']],
    ['https://shop.example/%C3%A9/b?c=/d#/e', ['/', '/%C3%A9', '/%C3%A9/', '/%C3%A9/b', '/%C3%A9/b/']],
  ])('at %s are of the paths %j', (address, expected) => {
    const paths = triedAt(address).map((text) => text.match(/;path=([^;]*)/)?.[1])
    expect([...new Set(paths)]).toEqual(expect.arrayContaining(expected))
  })

  test('end at the first that works', () => {
    const jar = jarAt()
    jar.plant('x=1;path=/')
    expireCookie('x')
    expect(jar.written).toEqual(['x=;max-age=0;path=/'])
  })
})

describe('what is kept elsewhere is deleted', () => {
  test('from web storage, and others stay', async () => {
    for (const store of [localStorage, sessionStorage])
      for (const name of ['ga-1', 'ga-2', 'shop']) store.setItem(name, '1')
    const storage = [
      { kind: 'localStorage', name: 'ga-*' },
      { kind: 'sessionStorage', name: 'ga-1' },
    ] as const
    jarAt()
    expect(await erase({ storage })).toEqual([])
    expect(Object.keys(localStorage)).toEqual(['shop'])
    expect(Object.keys(sessionStorage)).toEqual(['ga-2', 'shop'])
  })

  test('from web storage, and a cookie of the same name stays', async () => {
    const jar = jarAt()
    jar.plant('basket=1;path=/')
    localStorage.setItem('basket', '1')
    expect(await erase({ storage: [{ kind: 'localStorage', name: 'basket' }] })).toEqual([])
    expect(localStorage.length).toBe(0)
    expect(jar.all()).toHaveLength(1)
    expect(jar.written).toEqual([])
  })

  test.each(['onsuccess', 'onerror', 'onblocked'] as const)(
    'from databases and caches, though a database answers with %s',
    async (answer) => {
      const databases = new Set(['ga-db', 'shop'])
      const stores = new Set(['ga-cache', 'shop'])
      vi.stubGlobal('indexedDB', {
        databases: async () => [...databases].map((name) => ({ name })),
        deleteDatabase(name: string) {
          const request: { [event: string]: (() => void) | null } = {}
          if (answer === 'onsuccess') databases.delete(name)
          queueMicrotask(() => request[answer]?.())
          return request
        },
      })
      vi.stubGlobal('caches', {
        keys: async () => [...stores],
        delete: async (name: string) => stores.delete(name),
      })
      jarAt()
      const storage = [
        { kind: 'indexedDB', name: 'ga*' },
        { kind: 'cacheStorage', name: 'ga*' },
      ] as const
      expect(await erase({ storage })).toEqual(answer === 'onsuccess' ? [] : ['indexedDB ga-db'])
      expect([...stores]).toEqual(['shop'])
    },
  )

  test('cookies and web storage before anything is waited for', () => {
    const jar = jarAt()
    jar.plant('_ga=1;path=/')
    localStorage.setItem('ga', '1')
    void erase({ cookies: [{ name: '_ga' }], storage: [{ kind: 'localStorage', name: 'ga' }] })
    expect(jar.all()).toEqual([])
    expect(localStorage.length).toBe(0)
  })
})
