/** The entries where there is no document, and the names that they export. */
import { describe, expect, test, vi } from 'vitest'

const entries = {
  react: ['Gate', 'PlacetProvider', 'useConsent', 'useGrant'],
  server: ['PlacetError', 'consentCookie', 'expireCookies', 'grantsOf', 'readConsent'],
  svelte: ['consentStores'],
  testing: ['acceptAll', 'contrastOf', 'expectSilence', 'rejectAll', 'seedChoice', 'withdraw'],
  vue: ['placetPlugin', 'useConsent', 'useGrant'],
}

test('there is no document, or these tests say nothing', () => {
  expect([typeof document, typeof window, typeof location]).toEqual(['undefined', 'undefined', 'undefined'])
})

describe.each(Object.entries(entries))('placet/%s', (name, exported) => {
  test('exports these', async () => {
    expect(Object.keys(await import(`../../src/entries/${name}.ts`)).sort()).toEqual(exported)
  })

  test('leaves nothing behind when it is imported', async () => {
    vi.resetModules()
    const before = Reflect.ownKeys(globalThis)
    await import(`../../src/entries/${name}.ts`)
    const left = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key))
    // Vue and nanostores keep some of their own, shared by all their copies in a page.
    expect(left.filter((key) => !/^(__VUE_|nanostoresGlobal)/.test(String(key)))).toEqual([])
  })
})

test('a request is answered without a document', async () => {
  const { consentCookie, grantsOf, readConsent } = await import('../../src/entries/server')
  const { encode } = await import('../../src/consent/encode')
  const { record, NOW } = await import('../consent/samples')
  vi.useFakeTimers({ now: Date.parse(NOW) })
  const proof = {
    record: record({ categories: { analytics: true } }),
    grants: ['analytics'],
    fingerprint: 'k',
  }
  const read = readConsent(`placet=${encodeURIComponent(encode(proof))}`)
  expect(grantsOf(read)).toEqual(['necessary', 'analytics'])
  const again = readConsent(consentCookie(read!).split('; ')[0])
  vi.useRealTimers()
  expect(again).toEqual(read)
})
