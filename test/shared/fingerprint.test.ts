import { expect, test } from 'vitest'
import { fingerprint } from '../../src/shared/fingerprint'

test('the same config has the same mark, a changed one another', () => {
  const config = { services: [{ id: 'ga', category: 'analytics' }], revision: 1 }
  const changed = [
    { ...config, revision: 2 },
    { ...config, services: [] },
    {},
    { services: [{ id: 'ga', category: 'marketing' }], revision: 1 },
  ]
  expect(fingerprint(structuredClone(config))).toBe(fingerprint(config))
  expect(new Set([config, ...changed].map(fingerprint)).size).toBe(5)
})

test.each([undefined, null, '', {}, [], 'é😀'])(
  'the mark of %j is short, and fits into a cookie',
  (value) => {
    expect(fingerprint(value)).toMatch(/^[0-9a-z]{1,7}$/)
  },
)
