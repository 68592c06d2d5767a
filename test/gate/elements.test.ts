// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { hold, isInert, release } from '../../src/gate/elements'

const passport = { nonce: 'n', url: (url: string) => `${url}#passed`, code: String }

function put(markup: string): HTMLElement {
  document.body.innerHTML = markup
  return document.body.firstElementChild as HTMLElement
}

beforeEach(() => {
  document.body.innerHTML = ''
  // happy-dom loads nothing, and says so on a console of its own.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

test.each([
  ['<img data-src="/a">', true],
  ['<img alt="a">', true],
  ['<img src="/a">', false],
  ['<img src="">', false],
  ['<img srcset="/a 2x">', false],
  ['<iframe src="/a"></iframe>', false],
  ['<link href="/a">', false],
  ['<object data="/a"></object>', false],
  ['<object data-data="/a"></object>', true],
  ['<video poster="/a"></video>', false],
])('%s is inert: %s', (markup, expected) => {
  expect(isInert(put(markup))).toBe(expected)
})

describe('an element is released and held again', () => {
  test.each([
    ['<img data-consent="x" data-src="/a">', { src: '/a#passed' }],
    [
      '<img data-consent="x" data-srcset="/a 2x" data-src="/b">',
      { srcset: '/a 2x#passed', src: '/b#passed' },
    ],
    ['<link data-consent="x" rel="stylesheet" data-href="/a">', { href: '/a#passed' }],
    [
      '<video data-consent="x" data-poster="/a" data-src="/b"></video>',
      { poster: '/a#passed', src: '/b#passed' },
    ],
    ['<iframe data-consent="x" data-src="/a" title="t"></iframe>', { src: '/a#passed' }],
    ['<embed data-consent="x" data-src="/a">', { src: '/a#passed' }],
    ['<object data-consent="x" data-data="/a"></object>', { data: '/a#passed' }],
  ])('%s', (markup, addresses) => {
    const element = put(markup)
    const before = element.outerHTML
    const current = release(element, passport)
    expect(current).toBe(element)
    for (const [name, value] of Object.entries(addresses)) expect(current.getAttribute(name)).toBe(value)
    const held = hold(current)
    expect(held.isConnected).toBe(true)
    expect(isInert(held)).toBe(true)
    expect(held.outerHTML).toBe(before)
    expect(document.body.children).toHaveLength(1)
  })
})

test('an address that was written live is kept for the day it is granted', () => {
  const held = hold(put('<img src="/a" srcset="/b 2x">'))
  expect(held.dataset).toMatchObject({ src: '/a', srcset: '/b 2x' })
  expect(isInert(held)).toBe(true)
})

test('an address that is held takes precedence over one that was written live', () => {
  expect(hold(put('<img src="/live" data-src="/held">')).dataset.src).toBe('/held')
})

test('a frame is replaced by an empty copy, with all it had', () => {
  const frame = put('<iframe src="/a" data-src="/a" id="map" class="wide" title="Map"></iframe>')
  const held = hold(frame)
  expect(held).not.toBe(frame)
  expect(frame.isConnected).toBe(false)
  expect(held.outerHTML).toBe('<iframe data-src="/a" id="map" class="wide" title="Map"></iframe>')
})

test('what is inert is left alone', () => {
  const frame = put('<iframe data-src="/a"></iframe>')
  expect(hold(frame)).toBe(frame)
})

test('an empty address sets nothing', () => {
  expect(isInert(release(put('<img data-src="">'), passport))).toBe(true)
})

test('media choose their source again, also from a source inside', () => {
  const load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => {})
  put('<video><source data-src="/a.webm"></video>')
  release(document.querySelector('source')!, passport)
  expect(load).toHaveBeenCalledTimes(1)
  hold(document.querySelector('source')!)
  expect(load).toHaveBeenCalledTimes(2)
})
