import { afterEach, describe, expect, test } from 'vitest'
import { encode } from '../../src/consent/encode'
import { decode, type Proof } from '../../src/consent/record'
import type { Answers, ConsentRecord } from '../../src/consent/types'
import { createChance } from '../seeded'
import { NOW, record } from './samples'

const now = Date.parse(NOW) / 1000
const proof = (more: Partial<ConsentRecord> = {}, grants: readonly string[] = []): Proof => ({
  record: record(more),
  grants,
  fingerprint: 'k3x9',
})

test('what is written reads back as it was, over many records', () => {
  const chance = createChance(2026)
  const { pick, some, isHeads, below } = chance
  const keys = [
    'analytics',
    'marketing',
    'chat',
    'maps',
    'constructor',
    '__proto__',
    'valueof',
    '0',
    '-',
    'a-1',
  ]
  const answers = (): Answers =>
    Object.assign(Object.create(null), Object.fromEntries(some(keys).map((key) => [key, isHeads()])))
  const instant = (from: number) => new Date((now - below(from)) * 1000).toISOString()
  for (let run = 0; run < 2000; run++) {
    const services = answers()
    const updated = instant(86400)
    const written = proof(
      {
        id: pick(['', 'c1a0b2f4-0000-4000-8000-00000000000a']),
        revision: pick([1, 0, -3, 42]),
        mode: pick(['opt-in', 'opt-out', 'notice']),
        region: pick(['', 'FR', 'US-CA']),
        language: pick(['en', 'fr', 'pt-BR']),
        action: pick(['accept-all', 'reject-all', 'save', 'withdraw', 'close', 'ask', 'gpc', 'api']),
        surface: pick(['banner', 'preferences', 'ask', 'placeholder', 'policy', 'reopen', 'api']),
        texts: chance.text('aZ09-_', 43),
        gpc: isHeads(),
        updated,
        created: isHeads() ? updated : '2025-12-24T00:00:00.000Z',
        categories: answers(),
        services,
        transfers: answers(),
        known: [...some(keys).filter((key) => services[key] === undefined), ...Object.keys(services)],
      },
      some(keys),
    )
    expect(decode(encode(written), now), `run ${run}`).toEqual(written)
  }
})

test('short keys and texts are all that is in it', () => {
  const text = encode(
    proof(
      { categories: { analytics: true, marketing: false }, services: { ga: false }, known: ['ga', 'hot'] },
      ['analytics'],
    ),
  )
  const fields = JSON.parse(text) as Record<string, unknown>
  expect(Object.keys(fields).join('')).toBe('vdfncstkgh')
  expect(Object.values(fields).every((value) => typeof value === 'string')).toBe(true)
  expect(fields).toMatchObject({ c: 'analytics.!marketing', s: '!ga', k: 'hot', g: 'analytics', n: '1.0' })
})

test('a service that was answered is not listed twice, and still known', () => {
  const read = decode(encode(proof({ services: { ga: true }, known: ['ga', 'hot'] })), now)
  expect([...read!.record.known].sort()).toEqual(['ga', 'hot'])
})

test('without an id, two visitors who choose alike write the same bytes', () => {
  expect(encode(proof({ id: '' }))).toBe(encode(proof({ id: '' })))
  expect(encode(proof({ id: '' }))).not.toContain('3f2c8a54')
})

describe('facts that come from a config', () => {
  test.each(['a~b', '~', '"', '\\', 'FR","g":"analytics', '\\"', 'x~~~~~~~~y', '","c":"marketing'])(
    'cannot break out: %s',
    (hostile) => {
      const read = decode(
        encode(proof({ region: hostile, language: hostile, categories: { marketing: false } })),
        now,
      )
      expect(read).toBeDefined()
      expect(read!.grants).toEqual([])
      expect(read!.record.categories).toEqual({ marketing: false })
      expect(read!.record.action).toBe('save')
    },
  )

  test.each([
    ['a~b', 'ab'],
    ['"a"', 'a'],
    ['\\a\\"b', 'ab'],
  ])('lose what could: of %s, %s is kept', (region, kept) => {
    expect(decode(encode(proof({ region })), now)?.record.region).toBe(kept)
  })

  test.each(['é', '日本', '😀', '%22', '<b>'])('keep what is harmless: %s', (region) => {
    expect(decode(encode(proof({ region })), now)?.record.region).toBe(region)
  })
})

describe('a page that changes what JSON does', () => {
  const arrays = Array.prototype as { toJSON?: unknown }
  const strings = String.prototype as { toJSON?: unknown }
  const objects = Object.prototype as { toJSON?: unknown; extra?: unknown }
  afterEach(() => {
    for (const prototype of [arrays, strings, objects]) delete prototype.toJSON
    delete objects.extra
  })

  test('does not change what is written', () => {
    const before = encode(proof({ categories: { analytics: true } }))
    arrays.toJSON = strings.toJSON = objects.toJSON = () => 'hijacked'
    objects.extra = () => true
    const text = encode(proof({ categories: { analytics: true } }))
    const read = decode(text, now)
    expect(text).toBe(before)
    expect(Object.keys(read!.record.categories)).toEqual(['analytics'])
    expect(read!.record.categories.extra).toBeUndefined()
  })
})

test('4 categories and 20 overrides stay under 1 KB as a cookie, name included', () => {
  const ids = [
    ...['google-analytics', 'google-tag-manager', 'google-ads', 'google-dynamic-remarketing', 'floodlight'],
    ...[
      'meta-pixel',
      'meta-lead-ads',
      'microsoft-uet',
      'microsoft-clarity',
      'snapengage',
      'google-maps',
      'vimeo',
    ],
    ...['firebase-analytics', 'google-calendar', 'google-contacts', 'facebook-embed', 'instagram-embed'],
    ...['x-embed', 'linkedin-embed', 'youtube'],
  ]
  const services = Object.fromEntries(ids.map((id, index) => [id, index % 2 > 0]))
  const categories = { analytics: true, marketing: false, chat: true, maps: false }
  const granted = ['analytics', 'chat', ...ids.filter((id) => services[id])]
  const text = encode(
    proof(
      { categories, services, transfers: { US: true }, known: ids, region: 'US-CA', language: 'pt-BR' },
      granted,
    ),
  )
  expect(ids).toHaveLength(20)
  expect(`placet=${encodeURIComponent(text)}`.length).toBeLessThan(1024)
})
