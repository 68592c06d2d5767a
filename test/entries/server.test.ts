// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PlacetConfig } from '../../src/config/input'
import { outlineOf } from '../../src/config/outline'
import { encode } from '../../src/consent/encode'
import type { Proof } from '../../src/consent/record'
import type { ConsentRecord } from '../../src/consent/types'
import { consentCookie, expireCookies, grantsOf, PlacetError, readConsent } from '../../src/entries/server'
import { readProofs } from '../../src/storage/read'
import { writeProof } from '../../src/storage/write'
import { NOW, record } from '../consent/samples'
import { createJar } from '../storage/jar'

const page = 'https://www.shop.example/a/b'
const storage = { name: 'placet', domain: '', path: '/', sameSite: 'Lax', months: 6, id: true } as const
const config: PlacetConfig = {
  services: [
    { id: 'visits', category: 'analytics' },
    { id: 'film', category: 'marketing', requires: ['analytics'] },
    { id: 'new-one', category: 'analytics' },
  ],
}
const proof = (more: Partial<ConsentRecord> = {}, grants: readonly string[] = []): Proof => ({
  record: record(more),
  grants,
  fingerprint: 'k3x9',
})
const yes = proof(
  {
    categories: { analytics: true, marketing: true },
    known: ['visits', 'film'],
    region: 'FR',
    language: 'fr',
  },
  ['analytics', 'marketing', 'visits', 'film'],
)
const no = proof({ categories: { analytics: false, marketing: false }, known: ['visits', 'film'] })
const pair = (given: Proof, name = 'placet') => `${name}=${encodeURIComponent(encode(given))}`
const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof PlacetError ? error.code : `${error}`
  }
  return 'no error'
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW) })
  localStorage.clear()
})
afterEach(() => void vi.useRealTimers())

describe('a request', () => {
  test('has the record that the browser wrote', () => {
    const jar = createJar(page)
    jar.install()
    writeProof(yes, storage)
    const read = readConsent(`theme=dark; ${jar.cookie}; lang=fr`)
    expect(read).toEqual({
      ...yes.record,
      grants: ['necessary', 'analytics', 'marketing', 'visits', 'film'],
      fingerprint: 'k3x9',
    })
    expect([read, read?.categories, read?.grants].every(Object.isFrozen)).toBe(true)
  })

  test.each([
    ['no header', undefined],
    ['an empty one', ''],
    ['a header without it', 'theme=dark; placet2=1; xplacet=2'],
    ['an empty cookie', 'placet='],
    ['a foreign one', 'placet=accepted'],
    ['one that cannot be decoded', 'placet=%E0%A4%A'],
    ['one cut off', pair(yes).slice(0, -12)],
    ['one under a name of the language', '__proto__=1; constructor=2'],
    ['an expired one', pair(proof({ expires: NOW }))],
    [
      'one from the future',
      pair(proof({ created: '2026-04-01T12:00:00Z', updated: '2026-04-01T12:00:00Z' })),
    ],
  ])('with %s has no choice', (_, header) => {
    expect(readConsent(header)).toBeUndefined()
    expect(grantsOf(readConsent(header))).toEqual(['necessary'])
  })

  test('has it under the name that the config says', () => {
    expect(readConsent(pair(yes, 'choice'), { name: 'choice' })?.categories).toEqual(yes.record.categories)
    expect(readConsent(pair(yes, 'choice'))).toBeUndefined()
  })

  test.each([[[yes, no]], [[no, yes]]])('with two choices has the stricter reading', (both) => {
    const read = readConsent(both.map((given) => pair(given)).join('; '))
    expect(read?.categories).toEqual({ analytics: false, marketing: false })
    expect(grantsOf(read)).toEqual(['necessary'])
    expect(grantsOf(read, { config })).toEqual(['necessary'])
  })

  test('with choices of two revisions has none', () => {
    expect(readConsent(`${pair(yes)}; ${pair(proof({ revision: 2 }))}`)).toBeUndefined()
  })

  test('with a second cookie that cannot be read has the first', () => {
    expect(grantsOf(readConsent(`placet=planted; ${pair(yes)}`))).toContain('marketing')
  })
})

describe('what is allowed', () => {
  test('is what the record was proof of, under the config that it was made for', () => {
    const { mark } = outlineOf(config)
    const read = readConsent(pair({ ...yes, grants: ['analytics'], fingerprint: mark }))
    expect(grantsOf(read, { config })).toEqual(['necessary', 'analytics'])
  })

  test('is worked out anew under another one: what is new is off', () => {
    expect(grantsOf(readConsent(pair(yes)), { config })).toEqual([
      'necessary',
      'analytics',
      'marketing',
      'visits',
      'film',
    ])
  })

  test('is nothing under another revision', () => {
    expect(grantsOf(readConsent(pair(yes)), { config: { ...config, revision: 2 } })).toEqual(['necessary'])
  })

  test('is for a visitor without a record what the mode says, but for what the browser refuses', () => {
    const optOut: PlacetConfig = { ...config, mode: { default: 'opt-in', US: 'opt-out' }, region: 'US-CA' }
    expect(grantsOf(undefined, { config: optOut })).toContain('film')
    const refused = grantsOf(undefined, { config: optOut, gpc: true })
    expect(refused).toContain('analytics')
    expect(refused.filter((key) => ['marketing', 'film'].includes(key))).toEqual([])
    expect(grantsOf(undefined, { config: { ...optOut, region: 'FR' } })).toEqual(['necessary'])
  })

  test('leaves out what the browser refused on an earlier visit, and only while nothing was chosen', () => {
    const optOut: PlacetConfig = { ...config, mode: 'opt-out' }
    const signal = proof({ id: '', action: 'gpc', categories: { marketing: false }, known: [] })
    const granted = grantsOf(readConsent(pair(signal)), { config: optOut })
    expect(granted).toContain('analytics')
    expect(granted.filter((key) => ['marketing', 'film'].includes(key))).toEqual([])
    expect(grantsOf(readConsent(pair(signal)), { config })).toEqual(['necessary'])
    expect(grantsOf(readConsent(pair(signal)))).toEqual(['necessary'])
    expect(readConsent(`${pair(signal)}; ${pair(yes)}`)).toEqual(readConsent(pair(yes)))
  })
})

describe('an answer', () => {
  const sent = (given: Proof) => consentCookie(readConsent(pair(given))!)

  test('keeps the record until its own end, and scripts can read it', () => {
    const [first, ...attributes] = sent(yes).split('; ')
    expect(first).toMatch(/^placet=\{%22v%22:%221%22%2C[^ ;,"]*\}$/)
    expect(attributes).toEqual([
      'Path=/',
      `Max-Age=${(Date.parse(yes.record.expires) - Date.parse(NOW)) / 1000}`,
      'Expires=Tue, 01 Sep 2026 12:00:00 GMT',
      'SameSite=Lax',
      'Secure',
    ])
  })

  test.each([
    ['a yes', yes],
    ['a no', no],
    [
      'every field',
      proof(
        {
          categories: { analytics: true, marketing: false },
          services: { film: true, visits: false },
          transfers: { US: true },
          known: ['other', 'film', 'visits'],
          region: 'US-CA',
          gpc: true,
          id: '',
        },
        ['analytics', 'film'],
      ),
    ],
  ])('with %s is read back by the browser as the same', (_, given) => {
    const jar = createJar(page)
    jar.install()
    writeProof(given, storage)
    // The browser's own cookie is the one that is replaced.
    jar.plant(consentCookie(readConsent(jar.cookie)!))
    expect(jar.all()).toHaveLength(1)
    expect(readProofs('placet')).toEqual([given])
    expect(jar.all()[0]).toMatchObject({ isHttpOnly: false, expires: Date.parse(given.record.expires) })
    // And once more by the server.
    expect(readConsent(jar.cookie)).toEqual(readConsent(pair(given)))
  })

  test('never prolongs the record: as it gets older, less is left', () => {
    const read = readConsent(pair(yes))!
    vi.setSystemTime(Date.parse(yes.record.expires) - 90_500)
    expect(consentCookie(read)).toContain('; Max-Age=90; Expires=Tue, 01 Sep 2026 12:00:00 GMT')
    vi.setSystemTime(Date.parse(yes.record.expires) + 1)
    expect(consentCookie(read)).toContain('; Max-Age=0;')
  })

  test('is set where the config says', () => {
    const { months, id, ...where } = { ...storage, name: 'choice', domain: 'shop.example', path: '/a' }
    const cookie = consentCookie(readConsent(pair(no))!, { ...where, sameSite: 'None', secure: false })
    expect(cookie).toMatch(/^choice=.*; Path=\/a; Domain=shop\.example; .*; SameSite=None$/)
    expect([months, id]).toEqual([6, true])
  })

  test('takes a record that came without its proof: the page works out what follows', () => {
    const jar = createJar(page)
    jar.install()
    jar.plant(consentCookie(JSON.parse(JSON.stringify(yes.record))))
    expect(readProofs('placet')).toEqual([{ ...yes, grants: [], fingerprint: '' }])
    expect(grantsOf(readConsent(jar.cookie), { config })).toContain('film')
  })

  test('stays under 1 kB with four categories and twenty services', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `service-${index}`)
    const all = Object.fromEntries(ids.map((id) => [id, id.endsWith('1')]))
    const categories = { analytics: true, marketing: false, chat: true, maps: false }
    const big = proof({ categories, services: all, known: ids }, [
      'analytics',
      'chat',
      'service-1',
      'service-11',
    ])
    expect(sent(big).split('; ')[0]!.length).toBeLessThan(1024)
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'yes'],
    ['another object', {}],
    ['a record with a field missing', { ...yes.record, region: undefined }],
    ['a record that ends before it begins', { ...yes.record, created: '2026-08-01T00:00:00Z' }],
    ['a record that claims three years', { ...yes.record, expires: '2029-03-01T12:00:00Z' }],
    ['a record that breaks the line', { ...yes.record, region: 'x\r\nX: y' }],
    ['grants that are no list', { ...yes.record, grants: 'all' }],
  ])('refuses %s', (_, given) => {
    expect(codeOf(() => consentCookie(given as never))).toBe('PLACET_USAGE')
  })

  test.each([{ name: 'a b' }, { name: 'a=b' }, { path: '/; Domain=evil.example' }, { domain: 'a\r\nX: y' }])(
    'refuses to be split by %j',
    (options) => {
      expect(codeOf(() => consentCookie(readConsent(pair(yes))!, options))).toBe('PLACET_USAGE')
    },
  )

  test('lets nothing of a record out of its cookie', () => {
    const odd = { ...yes.record, region: 'x; Domain=evil.example, y', language: 'é"\\~' }
    expect(consentCookie(odd).split('; ')).toHaveLength(6)
    expect(consentCookie(odd)).not.toMatch(/[\r\n]|Domain=/)
  })
})

describe('deleting what scripts cannot reach', () => {
  test('tries the host and every domain above it, plain and partitioned', () => {
    const jar = createJar(page)
    jar.plant(
      'sid=1; Path=/; HttpOnly',
      'sid=2; Path=/; Domain=www.shop.example; HttpOnly',
      'sid=3; Path=/; Domain=shop.example; HttpOnly',
      'sid=4; Path=/; Domain=shop.example; Secure; Partitioned; HttpOnly',
      '__Host-visit=5; Path=/; Secure; HttpOnly',
      '__Secure-visit=6; Path=/; Domain=shop.example; Secure; HttpOnly',
      'basket=7; Path=/; HttpOnly',
    )
    expect(jar.all()).toHaveLength(7)
    jar.plant(...expireCookies(['sid', '__Host-visit', '__Secure-visit'], 'www.shop.example:443'))
    expect(jar.all().map(({ name }) => name)).toEqual(['basket'])
  })

  test('names the paths that it is told', () => {
    const sent = expireCookies(['sid'], 'localhost:3000', { paths: ['/', '/shop'] })
    expect(sent.map((text) => text.split('; ')[1])).toEqual(['Path=/', 'Path=/', 'Path=/shop', 'Path=/shop'])
  })

  test('with the request at hand sends only what is needed, and knows prefixes', () => {
    const cookieHeader = 'acme_a=1; acme_b=2; acme=3; sid=4; sid=5'
    const names = (patterns: readonly string[], header: string | null = cookieHeader) => [
      ...new Set(
        expireCookies(patterns, 'shop.example', { cookieHeader: header }).map((text) => text.split('=')[0]),
      ),
    ]
    expect(names(['acme_*', 'gone'])).toEqual(['acme_a', 'acme_b'])
    expect(names(['sid'])).toEqual(['sid'])
    expect(names(['acme_*', 'sid'], null)).toEqual([])
    expect(names(['acme_*', 'sid'], '')).toEqual([])
  })

  test.each(['192.0.2.1:8080', '[2001:db8::1]:443', '', 'a;b', 'x\r\ny'])(
    'of %j, which has no domains above it, repeats nothing',
    (host) => {
      expect(expireCookies(['sid'], host)).toEqual([
        'sid=; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
        'sid=; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure; Partitioned',
      ])
    },
  )

  test('refuses a prefix where it cannot know what is there, and names that no cookie has', () => {
    expect(codeOf(() => expireCookies(['acme_*'], 'shop.example'))).toBe('PLACET_USAGE')
    expect(codeOf(() => expireCookies(['a; b'], 'shop.example'))).toBe('PLACET_USAGE')
  })
})
