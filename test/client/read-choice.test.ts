import { describe, expect, test } from 'vitest'
import { fail } from '../../src/client/events'
import { readChoice } from '../../src/client/read-choice'
import { PlacetError } from '../../src/shared/errors'

const keys = ['necessary', 'analytics', 'marketing', 'ga']
const read = (choice: object) => readChoice(choice, (key) => keys.includes(key), fail)
const codeOf = (choice: object) => {
  try {
    read(choice)
  } catch (error) {
    return error instanceof PlacetError ? error.code : `${error}`
  }
  return 'no error'
}

test('a choice is read by its parts', () => {
  expect(
    read({ analytics: true, marketing: false, services: { ga: false }, transfers: ['US', 'IN'] }),
  ).toEqual({
    categories: { analytics: true, marketing: false },
    services: { ga: false },
    transfers: { US: true, IN: true },
  })
})

test.each([[{}], [{ services: {} }], [{ transfers: [] }], [{ services: undefined, transfers: undefined }]])(
  '%j names nothing',
  (choice) => {
    expect(read(choice)).toEqual({ categories: {}, services: {}, transfers: {} })
  },
)

describe('misuse throws', () => {
  test.each([
    ['PLACET_KEY_UNKNOWN', { analytic: true }],
    ['PLACET_KEY_UNKNOWN', { services: { 'google-analytics': true } }],
    ['PLACET_KEY_UNKNOWN', JSON.parse('{"__proto__":true}')],
    ['PLACET_KEY_UNKNOWN', { constructor: true }],
    ['PLACET_USAGE', { analytics: 'true' }],
    ['PLACET_USAGE', { analytics: 'false' }],
    ['PLACET_USAGE', { analytics: 1 }],
    ['PLACET_USAGE', { analytics: null }],
    ['PLACET_USAGE', { analytics: undefined }],
    ['PLACET_USAGE', { analytics: { ga: true } }],
    ['PLACET_USAGE', { services: { ga: 'yes' } }],
    ['PLACET_USAGE', { services: { ga: [] } }],
    ['PLACET_USAGE', { services: ['ga'] }],
    ['PLACET_USAGE', { services: 'ga' }],
    ['PLACET_USAGE', { services: true }],
    ['PLACET_USAGE', { transfers: 'US' }],
    ['PLACET_USAGE', { transfers: { US: true } }],
    ['PLACET_USAGE', { transfers: [1] }],
    ['PLACET_USAGE', { necessary: false }],
    ['PLACET_USAGE', { services: { necessary: true } }],
  ])('%s for %j', (code, choice) => {
    expect(codeOf(choice)).toBe(code)
  })

  test('and says of what', () => {
    expect(() => read({ analytic: true })).toThrow('analytic')
  })
})

test('what is inherited is not read', () => {
  expect(read(Object.create({ analytics: true })).categories).toEqual({})
})
