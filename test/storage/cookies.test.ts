// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { cookieValues, rawCookies } from '../../src/storage/cookies'
import { createJar, forbidCookies } from './jar'

/** What `read` gives where the page's cookies are `line`. */
function withCookies<T>(line: string, read: () => T): T {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => line })
  return read()
}

describe('cookies are read', () => {
  test.each([
    [
      'a=1; b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1; a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['a=b=c==', [['a', 'b=c==']]],
    ['a=', [['a', '']]],
    ['flag', [['flag', '']]],
    ['%C3%A9=%20', [['%C3%A9', '%20']]],
    ['__proto__=1', [['__proto__', '1']]],
  ])('from %j, as they are', (line, expected) => {
    expect(withCookies(line, rawCookies)).toEqual(expected)
  })

  test.each([
    ['placet=a; other=b; placet=c', ['a', 'c']],
    ['placet=%7B%22v%22%7D', ['{"v"}']],
    ['placet=', ['']],
    ['placet=%E0%A4%A; placet=ok', ['', 'ok']],
    ['Placet=a; xplacet=b; placet2=c; plac%65t=d', []],
    ['', []],
  ])('by name: %j', (line, expected) => {
    expect(withCookies(line, () => cookieValues('placet'))).toEqual(expected)
  })
})

test('where asking throws, there are none', () => {
  forbidCookies()
  expect(cookieValues('placet')).toEqual([])
})

test('where an element of the page took the name `cookie`, there are none', () => {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => document.createElement('img') })
  expect(rawCookies()).toEqual([])
})

test('cookies of longer paths come first, as browsers give them', () => {
  const jar = createJar('https://www.shop.example/a/b')
  jar.install()
  jar.plant('placet=1;path=/', 'placet=2;path=/a')
  expect(cookieValues('placet')).toEqual(['2', '1'])
})
