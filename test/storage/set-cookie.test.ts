import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PlacetError } from '../../src/shared/errors'
import { cookiesIn, cookieValue, setCookie, valuesIn } from '../../src/storage/set-cookie'
import { NOW } from '../consent/samples'

const now = Date.parse(NOW)
beforeEach(() => void vi.useFakeTimers({ now }))
afterEach(() => void vi.useRealTimers())

describe('the pairs of a header', () => {
  test.each([
    [undefined, [['', '']]],
    [null, [['', '']]],
    ['a=1', [['a', '1']]],
    [
      'a=1; b=2;c=3 ;  d = 4',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
        ['d ', ' 4'],
      ],
    ],
    ['a=b=c==', [['a', 'b=c==']]],
    ['a', [['a', '']]],
    ['=a', [['', 'a']]],
    [
      'a=1; a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
  ])('of %j are %j', (header, pairs) => {
    expect(cookiesIn(header)).toEqual(pairs)
  })
})

describe('the values of a name', () => {
  test.each([
    ['a=1; b=2; a=3', ['1', '3']],
    ['a=%7B%22v%22%3A%221%22%7D', ['{"v":"1"}']],
    ['a=%E0%A4%A; a=2', ['2']],
    ['aa=1; A=2', []],
    ['a=', ['']],
    [undefined, []],
  ])('in %j are %j', (header, values) => {
    expect(valuesIn(header, 'a')).toEqual(values)
  })
})

test('a value is encoded, but for what a cookie may hold', () => {
  expect(cookieValue('{"v":"1","f":"é ;,%"}')).toBe('{%22v%22:%221%22%2C%22f%22:%22%C3%A9%20%3B%2C%25%22}')
  expect(decodeURIComponent(cookieValue('{"v":"é;"}'))).toBe('{"v":"é;"}')
})

describe('one `Set-Cookie`', () => {
  test('says all that it is given', () => {
    const text = setCookie('placet', 'v', {
      path: '/a',
      domain: 'shop.example',
      sameSite: 'None',
      secure: true,
      partitioned: true,
      expiresAt: now + 90_500,
    })
    expect(text).toBe(
      'placet=v; Path=/a; Domain=shop.example; Max-Age=90; Expires=Sun, 01 Mar 2026 12:01:30 GMT; SameSite=None; Secure; Partitioned',
    )
  })

  test('says nothing else, and ends at once where it is not told when', () => {
    expect(setCookie('placet', '', { path: '/' })).toBe(
      'placet=; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    )
    expect(setCookie('placet', '', { path: '/', domain: '', secure: false, partitioned: false })).toBe(
      'placet=; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    )
  })

  test.each(['placet', '__Host-placet', "!#$%&'*+.^`|~_-09azAZ"])('may be named %s', (name) => {
    expect(setCookie(name, 'v', { path: '/' })).toContain(`${name}=v; `)
  })

  test.each(['', 'a b', 'a=b', 'a;b', '(a', 'a)', 'a,', '"a"', 'é', 'a\n'])('may not be named %j', (name) => {
    const write = () => setCookie(name, 'v', { path: '/' })
    expect(write).toThrow(PlacetError)
    expect(write).toThrow(`PLACET_USAGE cookie name: ${name}`)
  })

  test.each(['/a;domain=evil.example', '/\n', '\u007f', '/é', ';', ' ;', '/;', '\u001f/'])(
    'may not have %j in its path, nor in its domain',
    (text) => {
      for (const where of [{ path: text }, { path: '/', domain: text }]) {
        const write = () => setCookie('placet', 'v', where)
        expect(write).toThrow(PlacetError)
        expect(write).toThrow(`PLACET_USAGE cookie: ${text}`)
      }
    },
  )

  test.each(['', '/', '/a b/~c', '/%C3%A9', '/:<'])('may have %j for a path', (path) => {
    expect(setCookie('placet', 'v', { path })).toContain(`; Path=${path}; `)
  })
})
