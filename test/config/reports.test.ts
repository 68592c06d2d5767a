import { describe, expect, test } from 'vitest'
import { resolveConfig } from '../../src/config/resolve'

const ga = { id: 'ga', category: 'analytics' }
function resolved(input: object) {
  const reports: string[] = []
  const config = resolveConfig(input, (code, detail) => void reports.push(`${code} ${detail}`))
  return { config, reports }
}

describe('a mistake is reported with its place', () => {
  test.each([
    ['PLACET_CONFIG_KEY categories.Maps', { categories: { Maps: {} } }],
    ['PLACET_CONFIG_TYPE revision', { revision: 1.5 }],
    ['PLACET_CONFIG_TYPE transfers', { transfers: 'discloses' }],
    ['PLACET_CONFIG_TYPE transfers', { transfers: 'no-ask' }],
    ['PLACET_CONFIG_UNKNOWN records.path', { records: { path: '/' } }],
    ['PLACET_CONFIG_UNKNOWN ui.colour', { ui: { colour: 'red' } }],
    ['PLACET_CONFIG_UNKNOWN signals.google.wait', { signals: { google: { wait: 1 } } }],
    ['PLACET_SERVICE_UNKNOWN services.0.analytic', { services: [{ id: 'ga', category: 'analytic' }] }],
    ['PLACET_CONFIG_TYPE services.0.', { services: [{ ...ga, storage: [{ kind: 'localStorage' }] }] }],
    [
      'PLACET_PROMISE ga profiling',
      { promises: { noProfiling: true }, services: [{ ...ga, profiling: true }] },
    ],
    [
      'PLACET_PROMISE ga cookies',
      { promises: { maxCookieDays: 1 }, services: [{ ...ga, cookies: [{ name: 'a', days: 2 }] }] },
    ],
  ])('%s', (expected, input) => {
    expect(resolved(input).reports).toEqual([expected])
  })

  test('a preset that could not be had by its name', () => {
    expect(resolved({ services: [ga, 'nobody'] }).reports).toContain(
      'PLACET_SERVICE_UNKNOWN services.1.nobody',
    )
  })

  test('what a service keeps is none', () => {
    const service = {
      ...ga,
      cookies: [{ name: '_ga' }],
      storage: [{ kind: 'localStorage', name: 'ga' }],
      transfers: [{ country: 'US', safeguard: 'dpf' }],
    }
    const { config, reports } = resolved({ services: [service] })
    expect(reports).toEqual([])
    expect(config.services[0]).toMatchObject({ ...service, barred: '' })
  })

  test.each(['disclose', 'ask'])('transfers: "%s" is none', (transfers) => {
    expect(resolved({ transfers }).reports).toEqual([])
  })
})

describe('signals', () => {
  test('are as the site says', () => {
    const { signals } = resolved({
      signals: { dataLayer: 'ownLayer', microsoft: false, google: false, gpc: false },
    }).config
    expect(signals).toEqual({ dataLayer: 'ownLayer', microsoft: false, google: false, gpc: [] })
  })

  test.each([5, null, {}, ['ownLayer']])('go to the usual layer where its name is %j', (dataLayer) => {
    expect(resolved({ signals: { dataLayer } }).config.signals.dataLayer).toBe('dataLayer')
  })
})

describe('what is left out is reported with its place:', () => {
  test('a list that contains itself', () => {
    const services: unknown[] = [ga]
    services.push(services)
    const { config, reports } = resolved({ services })
    expect(reports[0]).toBe('PLACET_CONFIG_TYPE services.1')
    expect(config.services.map(({ barred }) => !!barred)).toEqual([false, true])
  })

  test('a config that contains itself, and no other that is in it twice', () => {
    const texts = { banner: { title: 'Hello' } }
    const circle: { [name: string]: unknown } = { texts: { en: texts, fr: texts } }
    circle.ui = circle
    const { config, reports } = resolved(circle)
    expect(reports).toEqual(['PLACET_CONFIG_TYPE ui'])
    expect(config.texts).toEqual({ en: texts, fr: texts })
  })

  test('what lies deeper than 20 levels', () => {
    let texts: object = { end: true }
    for (let level = 0; level < 30; level++) texts = { a: texts }
    expect(resolved({ texts }).reports).toEqual([`PLACET_CONFIG_TYPE texts${'.a'.repeat(20)}`])
  })
})
