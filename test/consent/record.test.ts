import { describe, expect, test } from 'vitest'
import { encode } from '../../src/consent/encode'
import { initial } from '../../src/consent/grants'
import { decode } from '../../src/consent/record'
import type { ConsentRecord } from '../../src/consent/types'
import { createChance, HOSTILE, randomJson } from '../seeded'
import { NOW, record, rules, service } from './samples'

const now = Date.parse(NOW) / 1000
const DAY = 86400
const given = rules({
  services: [service('ga', 'analytics'), service('ads', 'marketing', { consentCountries: ['US'] })],
})
const refusal = record({
  categories: { analytics: false, marketing: false },
  services: { ga: false },
  transfers: { US: false },
  known: ['ads', 'ga'],
})
const written = (more: Partial<ConsentRecord> = {}) =>
  encode({ record: { ...refusal, ...more }, grants: [], fingerprint: 'k3x9' })
type Fields = Record<string, unknown>
const fieldsOf = (text: string) => JSON.parse(text) as Fields
const changed = (change: Fields) => JSON.stringify({ ...fieldsOf(written()), ...change })
const at = (seconds: number) => new Date((now + seconds) * 1000).toISOString()

test('what `encode` writes is read', () => {
  const { record } = decode(written(), now) ?? {}
  // In whatever order: what was known is a set.
  expect({ ...record, known: [...(record?.known ?? [])].sort() }).toMatchObject({
    ...refusal,
    known: [...refusal.known].sort(),
  })
})

describe('no choice comes out of', () => {
  test.each([
    '',
    ' ',
    'null',
    'true',
    '0',
    '"yes"',
    '[]',
    '[["v","1"]]',
    '{}',
    'undefined',
    '%E0%A4%A',
    'garbage',
    '{"v":"1"}',
    '{"analytics":true}',
    '{"categories":["necessary","analytics"],"revision":0,"consentTimestamp":"2026-01-01T00:00:00.000Z"}',
    'c.analytics:true,c.marketing:true',
    '!analytics=true!marketing=true',
    '{"__proto__":{"v":"1"}}',
    `${written()}x`,
    written().slice(1),
    written().toUpperCase(),
    JSON.stringify(written()),
    `[${written()}]`,
    written().replace('{', '{{'),
  ])('%j', (text) => {
    expect(decode(text, now)).toBeUndefined()
  })

  test('a record that was cut off, wherever', () => {
    const text = written({ categories: { analytics: true, marketing: true } })
    for (let end = 0; end < text.length; end++)
      expect(decode(text.slice(0, end), now), `${end}`).toBeUndefined()
  })

  test.each(['0', '2', '1.0', '', ' 1', '01', 1, null, true, ['1'], {}])('the format %j', (v) => {
    expect(decode(changed({ v }), now)).toBeUndefined()
  })

  test.each(['d', 'f', 'n', 'c', 's', 't', 'k', 'g'])('a part %s that is no text', (name) => {
    for (const value of [true, 1, null, [], ['analytics'], {}, { analytics: true }, 0.5])
      expect(decode(changed({ [name]: value }), now), JSON.stringify(value)).toBeUndefined()
  })

  test.each([
    '',
    '1',
    '1.2',
    'a.b.c',
    'NaN.NaN.NaN',
    '-Infinity.0.Infinity',
    '1e300.1e300.1e301',
    '0.0',
    '..',
  ])('the times %j', (d) => {
    expect(decode(changed({ d }), now)).toBeUndefined()
  })

  test.each(['', 'x', '1e999.0', 'NaN.0', '.', 'Infinity.1'])('the revision %j', (n) => {
    expect(decode(changed({ n }), now)).toBeUndefined()
  })

  test.each([undefined, '', '~', '~~~~~~', '~~~~~~~~'])('the wrong number of facts: %j', (f) => {
    expect(decode(changed({ f }), now)).toBeUndefined()
  })
})

describe('time', () => {
  test.each([
    ['in time', {}, true],
    ['a second before its end', { created: at(-180 * DAY), updated: at(-180 * DAY), expires: at(1) }, true],
    ['at its end', { created: at(-180 * DAY), updated: at(-180 * DAY), expires: at(0) }, false],
    ['a second after its end', { created: at(-180 * DAY), updated: at(-180 * DAY), expires: at(-1) }, false],
    ['a minute from the future', { created: at(60), updated: at(60), expires: at(90 * DAY) }, true],
    ['a day from the future', { created: at(DAY), updated: at(DAY), expires: at(90 * DAY) }, false],
    [
      'from 2099',
      {
        created: '2099-01-01T00:00:00.000Z',
        updated: '2099-01-01T00:00:00.000Z',
        expires: '2099-07-01T00:00:00.000Z',
      },
      false,
    ],
    ['made after its last decision', { created: at(1), updated: at(0) }, false],
    ['24 months long, with a leap day', { expires: at(731 * DAY) }, true],
    ['longer than 24 months', { expires: at(732 * DAY) }, false],
    ['kept for ever', { expires: '9999-12-31T23:59:59.000Z' }, false],
    ['ended before it began', { expires: at(-30 * DAY) }, false],
  ])('a record %s counts: %3$s', (_, more, isRead) => {
    expect(decode(written(more), now) !== undefined).toBe(isRead)
  })

  test.each([
    ['1980', '1980-01-01T00:00:00.000Z', false],
    ['2038, past the end of 32 bits', '2038-02-01T00:00:00.000Z', false],
    ['2100', '2100-03-01T00:00:00.000Z', false],
  ])('under a clock that says %s it is asked again', (_, clock, isRead) => {
    expect(decode(written(), Date.parse(clock) / 1000) !== undefined).toBe(isRead)
  })

  test('a record made under a clock of 2100 is read under it', () => {
    const text = written({
      created: '2100-02-28T00:00:00.000Z',
      updated: '2100-02-28T00:00:00.000Z',
      expires: '2100-08-28T00:00:00.000Z',
    })
    expect(decode(text, Date.parse('2100-03-01T00:00:00.000Z') / 1000)).toBeDefined()
  })
})

describe('answers', () => {
  test.each(HOSTILE)('for %s are answers like others', (key) => {
    const { record: read } = decode(changed({ c: `${key}.!marketing`, s: `!${key}` }), now)!
    expect(Object.entries(read.categories)).toEqual([
      [key, true],
      ['marketing', false],
    ])
    expect(Object.entries(read.services)).toEqual([[key, false]])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(read.categories)).toBeNull()
  })

  test('say nothing of keys that are not among them', () => {
    const { record: read } = decode(written(), now)!
    for (const key of HOSTILE) expect(read.categories[key], key).toBeUndefined()
  })

  test.each([
    ['the mark in the wrong place', 'analytics!'],
    ['a no and a yes', '!analytics.analytics'],
    ['a yes and a no', 'analytics.!analytics'],
    ['a mark that stands alone', '!.analytics'],
  ])('that `encode` never writes are no yes: %s', (_, c) => {
    expect(decode(changed({ c }), now)?.record.categories.analytics ?? false).toBe(false)
  })

  test.each(['!!analytics', '$analytics', ' analytics', 'ana lytics', 'analytics$', '!', 'é', 'a,b'])(
    'for a word like %j make it no record at all',
    (word) => {
      for (const name of ['c', 's', 't'])
        expect(decode(changed({ [name]: `marketing.${word}` }), now), name).toBeUndefined()
    },
  )

  test.each(['c', 's', 't', 'k', 'g', 'h'])('without the part %s grant no more than with it', (name) => {
    const yes = fieldsOf(
      written({
        categories: { analytics: true, marketing: true },
        services: { ga: false },
        transfers: { US: false },
      }),
    )
    delete yes[name]
    const read = decode(JSON.stringify(yes), now)
    expect(initial(given, read?.record).grants.filter((key) => ['ga', 'ads'].includes(key))).toEqual([])
    expect(read?.grants ?? []).toEqual([])
  })
})

describe('never throws, and never grants:', () => {
  /** Reads 20 000 texts. @returns those that granted something, and how many were read as a record. */
  function readAll(make: () => string) {
    const granting: string[] = []
    let read = 0
    for (let run = 0; run < 20_000; run++) {
      const text = make()
      const proof = decode(text, now)
      if (proof) read++
      if (proof?.grants.length || initial(given, proof?.record).grants.join() !== 'necessary')
        granting.push(text)
    }
    return { granting, read }
  }

  test('characters at random', () => {
    const chance = createChance(1)
    const alphabet = '{}[]":,.!~\\ \n\u0000vdfncstkgh0159-eEé\u{1f36a}truefalsn'
    expect(readAll(() => chance.text(alphabet, 60))).toEqual({ granting: [], read: 0 })
  })

  test('JSON at random', () => {
    const chance = createChance(2)
    const keys = [...'vdfncstkgh', 'categories', 'analytics', ...HOSTILE]
    expect(readAll(() => JSON.stringify(randomJson(chance, keys)))).toEqual({ granting: [], read: 0 })
  })

  test('a refusal in which parts became something else', () => {
    const chance = createChance(3)
    // Without the names of real categories: a "c" that says one is a yes, and a forged cookie, not a broken one.
    const keys = [...'vdfncstkgh', ...HOSTILE]
    const parts = [...'dfncstkh']
    const fields = fieldsOf(written())
    const { granting, read } = readAll(() => {
      const value = chance.isHeads(0.3) ? chance.text('0123456789.~-x', 40) : randomJson(chance, keys, 1)
      return JSON.stringify({ ...fields, [chance.pick(parts)]: value })
    })
    expect(granting).toEqual([])
    expect(read).toBeGreaterThan(100)
  })

  test('a refusal with letters wrong, gone or doubled in its values', () => {
    const chance = createChance(4)
    const text = written()
    // A "!" that is gone makes a yes, and no reader could tell: that is a forged cookie, not a broken one.
    const values = [...text.matchAll(/:"([^"]*)"/g)].flatMap(({ index, 1: value = '' }) =>
      [...value].map((_, offset) => index + 2 + offset),
    )
    const places = values.filter((place) => !/!/.test(text.slice(place - 1, place + 2)))
    const letters = [...'az09-~"\\{}é %']
    const { granting, read } = readAll(() => {
      const changed = chance.times(1 + chance.below(3), () => chance.pick(places)).sort((a, b) => b - a)
      return changed.reduce((mutant, place) => {
        const put = chance.pick(['', mutant[place]!.repeat(2), chance.pick(letters)])
        return mutant.slice(0, place) + put + mutant.slice(place + 1)
      }, text)
    })
    expect(granting).toEqual([])
    expect(read).toBeGreaterThan(1000)
  })
})
