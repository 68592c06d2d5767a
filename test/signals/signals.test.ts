import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createSignals } from '../../src/signals/signals'

/** Everything that was said, by layer and in order. */
let said: string[]
const write = (items: unknown[]) =>
  items
    .map((item) =>
      JSON.stringify(
        Object.prototype.toString.call(item) === '[object Arguments]' ? [...(item as unknown[])] : item,
      ),
    )
    .join(' ')
const listener = (name: string) => ({ push: (...items: unknown[]) => said.push(`${name} ${write(items)}`) })

beforeEach(() => {
  said = []
  vi.stubGlobal('window', {
    dataLayer: listener('google'),
    ownLayer: listener('own'),
    uetq: listener('microsoft'),
  })
})

const denied =
  '"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"denied","functionality_storage":"denied","personalization_storage":"denied","security_storage":"denied"'

test('the start denies to both, and sets what Google may do meanwhile', () => {
  createSignals({}).start()
  expect(said).toEqual([
    'microsoft "consent" "default" {"ad_storage":"denied"}',
    `google ["consent","default",{${denied},"wait_for_update":500}]`,
    'google ["set","ads_data_redaction",true]',
  ])
})

test('the start follows the config', () => {
  createSignals({
    dataLayer: 'ownLayer',
    google: { waitForUpdate: 2000, regions: ['FR', 'US-CA'], urlPassthrough: true, adsDataRedaction: false },
  }).start()
  expect(said.slice(1)).toEqual([
    `own ["consent","default",{${denied},"wait_for_update":2000,"region":["FR","US-CA"]}]`,
    'own ["set","ads_data_redaction",false]',
    'own ["set","url_passthrough",true]',
  ])
})

test('the start names the developer, where the site does', () => {
  createSignals({ google: { developerId: 'dNzU0OD' } }).start()
  expect(said.at(-1)).toBe('google ["set","developer_id.dNzU0OD",true]')
})

test('no region is named where the default is for all', () => {
  createSignals({ google: { regions: [] } }).start()
  expect(said.join()).not.toContain('region')
})

describe('an update', () => {
  test('comes after the default, and before the event', () => {
    const signals = createSignals({ microsoft: false })
    signals.start()
    signals.update(() => false)
    signals.event('placet_change', { decided: true })
    expect(said.map((line) => line.match(/default|update|placet_change|set/)?.[0])).toEqual([
      'default',
      'set',
      'update',
      'placet_change',
    ])
  })

  test.each([
    ['marketing', 'granted'],
    ['analytics', 'denied'],
  ])('tells Microsoft of marketing alone: with %s it is %s', (granted, expected) => {
    createSignals({ google: false }).update((key) => key === granted)
    expect(said).toEqual([`microsoft "consent" "update" {"ad_storage":"${expected}"}`])
  })
})

test('where the site has Microsoft’s tag, it is told of that, and Google of its own', () => {
  const known = ['microsoft-uet', 'google-ads']
  const signals = createSignals({}, (key) => known.includes(key))
  signals.update((key) => key === 'microsoft-uet')
  expect(said[0]).toContain('"ad_storage":"denied"')
  expect(said[1]).toBe('microsoft "consent" "update" {"ad_storage":"granted"}')
  signals.update((key) => key === 'marketing' || key === 'google-ads')
  expect(said[2]).toContain('"ad_storage":"granted"')
  expect(said[3]).toBe('microsoft "consent" "update" {"ad_storage":"denied"}')
})

test('who is switched off hears nothing', () => {
  const signals = createSignals({ google: false, microsoft: false })
  signals.start()
  signals.update(() => true)
  expect(said).toEqual([])
})

test('the event is one object on the data layer', () => {
  createSignals({ google: false, dataLayer: 'ownLayer' }).event('placet_ready', {
    decided: false,
    grants: ['necessary'],
  })
  expect(said).toEqual([
    'own {"event":"placet_ready","placet":{"decided":false,"grants":["necessary"]},"_clear":true}',
  ])
})

test('the event carries a plain copy: tags read nothing without a prototype, and may write to what they get', () => {
  const pushed: { placet: { grants: string[] } }[] = []
  vi.stubGlobal('window', { dataLayer: pushed })
  const placet = Object.assign(Object.create(null), { grants: ['necessary'] }) as { grants: string[] }
  createSignals({}).event('placet_change', placet)
  expect(pushed[0]!.placet).toBeInstanceOf(Object)
  pushed[0]!.placet.grants.push('analytics')
  expect(placet.grants).toEqual(['necessary'])
})
