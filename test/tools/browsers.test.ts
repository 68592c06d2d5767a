import { afterEach, expect, test, vi } from 'vitest'
import { wantedBrowsers } from '../../tools/browsers.mjs'

afterEach(() => vi.unstubAllEnvs())

test.each([
  [undefined, ['chromium', 'firefox', 'webkit']],
  ['', ['chromium', 'firefox', 'webkit']],
  ['all', ['chromium', 'firefox', 'webkit']],
  ['webkit, chromium', ['chromium', 'webkit']],
  ['firefox', ['firefox']],
])('PLACET_BROWSERS=%s has the stories run in %s', (named, expected) => {
  vi.stubEnv('PLACET_BROWSERS', named)
  expect(wantedBrowsers()).toEqual(expected)
})

test('a browser that nobody knows is no browser', () => {
  vi.stubEnv('PLACET_BROWSERS', 'chromium,netscape')
  expect(() => wantedBrowsers()).toThrow('netscape')
})
