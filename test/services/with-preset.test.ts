import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Cookie, Transfer } from '../../src/consent/disclosure'
import { googleAnalytics } from '../../src/services/google-analytics'
import type { googleMaps } from '../../src/services/google-maps'
import type { Preset } from '../../src/services/preset'
import { type PresetOptions, type PresetService, withPreset } from '../../src/services/with-preset'
import { youtube } from '../../src/services/youtube'

const acme = {
  id: 'acme',
  name: 'Acme',
  category: 'media',
  provider: { name: 'Acme Inc.', country: 'US' },
  purpose: 'media',
  hosts: ['cdn.acme.example'],
  cookies: [{ name: '_acme*', days: 30, purpose: 'visitor' }],
  storage: [{ kind: 'localStorage', name: 'acme', purpose: 'settings' }],
  transfers: [{ country: 'US', safeguard: 'scc' }],
  requires: ['consentful'],
  tag: { params: { id: '^A', host: '.' }, src: 'https://{host}/{id}.js' },
} as const satisfies Preset

/** As a script tag meets it: only known when it is read. */
const read = (options: { [name: string]: unknown }, preset: Preset = acme) => withPreset(preset, options)

test('a preset by name alone is disclosed, and loads nothing itself', () => {
  const { tag: _, category: __, ...sheet } = acme
  expect(withPreset(acme)).toEqual({ ...sheet, preset: 'acme', category: 'marketing', prefers: 'media' })
  expect(withPreset(acme, {})).toEqual(withPreset(acme))
})

test('with what its tag needs it brings the tag', () => {
  const service = withPreset(acme, { id: 'A-1', host: 'a.example' })
  expect(service.id).toBe('acme')
  expect(service.tag).toEqual(acme.tag)
  expect(service.params).toEqual({ id: 'A-1', host: 'a.example' })
})

test.each([
  [{ id: 'A-1' }, { id: 'A-1' }],
  // Given, and empty: reported when it is to be loaded, rather than quietly not loaded.
  [{ id: '' }, { id: '' }],
  [{ id: null }, { id: '' }],
  [{ id: 12345 }, { id: '12345' }],
  [{ id: undefined }, undefined],
  [{ other: 'x' }, undefined],
])('of %j the params are %j', (options, params) => {
  const service = read(options)
  expect(service.params).toEqual(params)
  expect('tag' in service).toBe(params !== undefined)
})

test('an id is no key: `key` is', () => {
  expect(read({ id: 'A-1', key: 'acme-shop' })).toMatchObject({
    id: 'acme-shop',
    preset: 'acme',
    params: { id: 'A-1' },
  })
  expect(read({ id: 'x' }, youtube).id).toBe('youtube')
})

describe('the category', () => {
  test('is marketing, or the one it prefers where the site has that', () => {
    expect(withPreset(acme)).toMatchObject({ category: 'marketing', prefers: 'media' })
  })

  test('is the one the site says, and then no other', () => {
    const service = withPreset(acme, { category: 'chat' })
    expect(service.category).toBe('chat')
    expect('prefers' in service).toBe(false)
  })
})

test.each<[string, unknown]>([
  ['name', 'Our Acme'],
  ['why', 'Without it no order can be paid.'],
  ['cookies', [{ name: '_acme', days: 7 }]],
  ['storage', []],
  ['transfers', [{ country: 'US', safeguard: 'dpf' }]],
  ['requires', []],
  ['alternative', { label: 'Call us', url: 'tel:+33100000000' }],
])('the site may say its own %s', (name, value) => {
  expect(read({ [name]: value })).toMatchObject({ [name]: value })
  expect(read({ [name]: undefined })).toEqual(read({}))
})

test('it is plain data: what JSON makes of it is the same', () => {
  const service = withPreset(acme, { id: 'A-1', host: 'a.example', name: 'Our Acme' })
  expect(JSON.parse(JSON.stringify(service))).toStrictEqual(service)
  const bare = withPreset(youtube, { category: 'media' })
  expect(JSON.parse(JSON.stringify(bare))).toStrictEqual(bare)
})

test('the preset is left as it was, and may be frozen', () => {
  const sheet = structuredClone<Preset>(acme)
  withPreset(sheet, { id: 'A-1', cookies: [], category: 'chat' })
  expect(sheet).toEqual(acme)
  expect(Object.isFrozen(sheet)).toBe(false)
  expect(() => withPreset(Object.freeze(sheet), { id: 'A-1' })).not.toThrow()
})

test('the options are typed by the preset', () => {
  expectTypeOf(withPreset(googleAnalytics, { id: 'G-X' })).toEqualTypeOf<PresetService>()
  expectTypeOf<PresetOptions<typeof googleMaps>['id']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<PresetOptions<typeof acme>['host']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<PresetOptions<typeof youtube>['transfers']>().toEqualTypeOf<readonly Transfer[] | undefined>()
  expectTypeOf<PresetOptions<typeof youtube>['cookies']>().toEqualTypeOf<readonly Cookie[] | undefined>()
  expectTypeOf<PresetOptions<Preset>>().toEqualTypeOf<{ readonly [name: string]: unknown }>()
  // @ts-expect-error: it has no tag, and so nothing to fill.
  withPreset(youtube, { id: 'x' })
  // @ts-expect-error: a slip of the pen.
  withPreset(googleAnalytics, { id: 'G-X', catgory: 'analytics' })
  // @ts-expect-error: texts only.
  withPreset(googleAnalytics, { id: 1 })
})
