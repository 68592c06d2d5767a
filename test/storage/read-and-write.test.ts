// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encode } from '../../src/consent/encode'
import { initial } from '../../src/consent/grants'
import type { Proof } from '../../src/consent/record'
import { strictest } from '../../src/consent/strictest'
import type { ConsentRecord } from '../../src/consent/types'
import { readProofs } from '../../src/storage/read'
import { forgetProof, isCrossed, writeProof } from '../../src/storage/write'
import { NOW, record, rules } from '../consent/samples'
import { type Cookie, createJar, forbidCookies, forbidStorage } from './jar'

const page = 'https://www.shop.example/a/b'
const storage = { name: 'placet', domain: '', path: '/', sameSite: 'Lax', months: 6, id: true } as const
const proof = (more: Partial<ConsentRecord> = {}, grants: readonly string[] = []): Proof => ({
  record: record(more),
  grants,
  fingerprint: 'k3x9',
})
const yes = proof({ categories: { analytics: true, marketing: true } }, ['analytics', 'marketing'])
const no = proof({ categories: { analytics: false, marketing: false } })
const cookieOf = (given: Proof, attributes = ';path=/') =>
  `placet=${encodeURIComponent(encode(given))}${attributes}`
/** What a visitor is granted by what is stored now. */
const grantsNow = () => initial(rules(), strictest(readProofs('placet').map((found) => found.record))).grants

function open(address = page, isRefused?: (cookie: Cookie) => boolean) {
  const jar = createJar(address, isRefused)
  jar.install()
  return jar
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW) })
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('the record', () => {
  test('reads back as it was written', () => {
    open()
    const given = proof(
      {
        services: { ga: false },
        categories: { analytics: true },
        transfers: { US: true },
        known: ['hot', 'ga'],
        region: 'US-CA',
      },
      ['analytics'],
    )
    expect(writeProof(given, storage)).toBe(true)
    expect(readProofs('placet')).toEqual([given])
  })

  test('has no attribute from the prototype of all objects', () => {
    const jar = open()
    for (const [name, value] of Object.entries({ domain: 'elsewhere.example', path: '/nowhere', each() {} }))
      Object.defineProperty(Object.prototype, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    try {
      expect(writeProof(no, storage)).toBe(true)
    } finally {
      for (const name of ['domain', 'path', 'each']) Reflect.deleteProperty(Object.prototype, name)
    }
    expect(jar.all()).toMatchObject([{ path: '/', domain: 'www.shop.example', isHostOnly: true }])
  })

  test('is one cookie that lasts as long as it says, the same for a yes and a no', () => {
    const [first, second] = [yes, no].map((given) => {
      const jar = open()
      writeProof(given, storage)
      return jar.all()
    })
    expect(first).toHaveLength(1)
    expect(first![0]).toMatchObject({
      name: 'placet',
      path: '/',
      isHostOnly: true,
      isSecure: true,
      sameSite: 'Lax',
      expires: Date.parse(yes.record.expires),
    })
    expect({ ...second![0], value: '' }).toEqual({ ...first![0], value: '' })
    expect(localStorage.getItem('placet')).toBeNull()
  })

  test('is not Secure where the page is not', () => {
    const jar = open('http://www.shop.example/')
    expect(writeProof(no, storage)).toBe(true)
    expect(jar.all()[0]!.isSecure).toBe(false)
  })

  test('is written where the config says', () => {
    const jar = open()
    expect(
      writeProof(no, { ...storage, name: 'choice', domain: 'shop.example', path: '/a', sameSite: 'Strict' }),
    ).toBe(true)
    expect(jar.all()[0]).toMatchObject({
      name: 'choice',
      domain: 'shop.example',
      isHostOnly: false,
      path: '/a',
      sameSite: 'Strict',
    })
    expect(readProofs('choice')).toHaveLength(1)
  })

  test('is written once, in no more letters than a cookie needs', () => {
    const jar = open()
    writeProof(no, storage)
    expect(jar.written).toHaveLength(1)
    expect(jar.all()[0]!.value).not.toMatch(/%7B|%7D|%3A/)
  })

  test('takes the place of what was there before, in one write', () => {
    const jar = open()
    writeProof(yes, storage)
    writeProof(no, storage)
    expect(jar.written).toHaveLength(2)
    expect(jar.all()).toHaveLength(1)
    expect(grantsNow()).toEqual(['necessary'])
  })

  describe('of which a process keeps a copy', () => {
    /** What the browser itself has. The page's own copy is what `open` made. */
    const browserHas = (given?: Proof) =>
      vi.stubGlobal('cookieStore', {
        get: async () => given && { name: 'placet', value: encodeURIComponent(encode(given)) },
      })

    test('is crossed where the browser has ours, and the page sees another', async () => {
      open().plant(cookieOf(yes))
      browserHas(no)
      expect(await isCrossed(no, storage)).toBe(true)
    })

    test('is left alone where the page sees ours, or the browser has another or none', async () => {
      open().plant(cookieOf(yes))
      browserHas(yes)
      expect(await isCrossed(yes, storage)).toBe(false)
      expect(await isCrossed(no, storage)).toBe(false)
      browserHas()
      expect(await isCrossed(no, storage)).toBe(false)
    })

    test('cannot be told where a page cannot ask', async () => {
      open().plant(cookieOf(yes))
      vi.stubGlobal('cookieStore', undefined)
      await expect(isCrossed(no, storage)).rejects.toThrow()
    })
  })

  test('is forgotten wherever it is', () => {
    const jar = open()
    jar.plant(cookieOf(yes), cookieOf(yes, ';path=/a'), cookieOf(yes, ';path=/;domain=shop.example'))
    localStorage.setItem('placet', encode(yes))
    forgetProof('placet')
    expect(jar.all()).toEqual([])
    expect(readProofs('placet')).toEqual([])
  })
})

describe('of two cookies of one name', () => {
  const plants = [
    ['by a sibling, for the whole domain', ';path=/;domain=shop.example'],
    ['for a longer path', ';path=/a'],
    ['for the page alone', ';path=/a/b'],
    ['in the partition', ';path=/;secure;partitioned'],
  ] as const

  test.each(plants)('one planted %s turns no refusal into a yes', (_, attributes) => {
    const jar = open()
    writeProof(no, storage)
    jar.plant(cookieOf(yes, attributes))
    expect(readProofs('placet')).toHaveLength(2)
    expect(grantsNow()).toEqual(['necessary'])
  })

  test.each(plants)('one planted %s is gone when the choice is next written', (_, attributes) => {
    const jar = open()
    writeProof(no, storage)
    jar.plant(cookieOf(yes, attributes))
    expect(writeProof(no, storage)).toBe(true)
    expect(jar.all()).toHaveLength(1)
    expect(readProofs('placet')).toEqual([no])
  })

  test('one that cannot be read changes nothing', () => {
    const jar = open()
    jar.plant('placet=garbage;path=/a', 'placet=%E0%A4%A;path=/a/b', cookieOf(yes))
    expect(readProofs('placet')).toEqual([yes])
  })
})

describe('where the cookie is not kept', () => {
  const refuse = [
    ['by a browser that drops it', () => open(page, () => true)],
    ['by a frame where asking throws', forbidCookies],
  ] as const

  test.each(refuse)('%s, the second store has it', (_, begin) => {
    begin()
    expect(writeProof(no, storage)).toBe(true)
    expect(readProofs('placet')).toEqual([no])
    forgetProof('placet')
    expect(readProofs('placet')).toEqual([])
  })

  test.each(refuse)('%s, nor the second store, it says so, and nothing throws', (_, begin) => {
    begin()
    const undo = forbidStorage()
    const [isKept, found] = [writeProof(no, storage), readProofs('placet')]
    forgetProof('placet')
    undo()
    expect(isKept).toBe(false)
    expect(found).toEqual([])
  })

  test('because it is too big, the second store has it', () => {
    open()
    const big = proof({ region: 'x'.repeat(5000) })
    expect(writeProof(big, storage)).toBe(true)
    expect(readProofs('placet')).toEqual([big])
  })

  test('because the second store drops it too, it says so', () => {
    open(page, () => true)
    // Browsers drop what they do not keep without an error.
    vi.stubGlobal('localStorage', { getItem: () => null, setItem() {}, removeItem() {} })
    expect(writeProof(no, storage)).toBe(false)
  })

  test('a yes that stands in an older cookie does not outlive the refusal', () => {
    const jar = open()
    writeProof(yes, storage)
    // As after a change of `storage.domain` to one that is not the page's.
    expect(writeProof(no, { ...storage, domain: 'other.example' })).toBe(true)
    expect(jar.all().filter(({ value }) => decodeURIComponent(value) === encode(yes))).toEqual([])
    expect(grantsNow()).toEqual(['necessary'])
  })

  test('nor does one that was too big to be replaced', () => {
    open()
    writeProof(yes, storage)
    writeProof(proof({ categories: { analytics: false }, region: 'x'.repeat(5000) }), storage)
    expect(grantsNow()).toEqual(['necessary'])
  })
})

describe('what a browser’s signal refused', () => {
  const refused = proof({ action: 'gpc', categories: { marketing: false } })

  test.each([
    ['its cookie', () => open().plant(cookieOf(refused))],
    ['the second store', () => localStorage.setItem('placet', encode(refused))],
  ])('is no choice of the visitor’s, and is read apart: from %s', (_, keep) => {
    open()
    keep()
    expect(readProofs('placet')).toEqual([])
    expect(readProofs('placet', true)).toEqual([refused])
  })

  test('is what no choice is read as', () => {
    open().plant(cookieOf(no))
    expect(readProofs('placet', true)).toEqual([])
    expect(readProofs('placet')).toEqual([no])
  })
})

describe('the second store', () => {
  test('is read only where there is no cookie', () => {
    const jar = open()
    localStorage.setItem('placet', encode(yes))
    expect(readProofs('placet')).toEqual([yes])
    jar.plant(cookieOf(no))
    expect(readProofs('placet')).toEqual([no])
  })

  test('does not bring an older choice back when the cookie goes', () => {
    const jar = open()
    localStorage.setItem('placet', encode(yes))
    writeProof(no, storage)
    jar.cookie = 'placet=;path=/;max-age=0'
    expect(readProofs('placet')).toEqual([])
  })

  test('is read with the same distrust', () => {
    open()
    for (const text of ['', 'garbage', '{}', 'null', encode(yes).slice(0, -1)]) {
      localStorage.setItem('placet', text)
      expect(readProofs('placet'), text).toEqual([])
    }
  })
})

describe('a page whose `Object.prototype` has more in it', () => {
  const polluted = Object.prototype as { extra?: unknown }
  beforeEach(() => {
    polluted.extra = () => true
  })
  afterEach(() => void delete polluted.extra)

  test.each([
    ['of its own', page, storage, ';path=/;samesite=Lax;secure'],
    ['without TLS', 'http://www.shop.example/', storage, ';path=/;samesite=Lax'],
    [
      'where the config says',
      page,
      { ...storage, domain: 'shop.example', path: '/a', sameSite: 'Strict' },
      ';path=/a;samesite=Strict;secure;domain=shop.example',
    ],
  ] as const)('keeps the choice, %s', (_, address, where, end) => {
    const jar = open(address)
    expect(writeProof(no, where)).toBe(true)
    expect(grantsNow()).toEqual(['necessary'])
    expect(jar.all()).toHaveLength(1)
    expect(jar.all()[0]!.expires).toBe(Date.parse(no.record.expires))
    expect(jar.written).toEqual([
      `placet=${encodeURIComponent(encode(no))};expires=Tue, 01 Sep 2026 12:00:00 GMT${end}`,
    ])
  })
})
