// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/" }
import { derived, get } from 'svelte/store'
import { beforeEach, expect, test, vi } from 'vitest'
import { consentStores } from '../../src/entries/svelte'
import { acceptedBefore, freshPage, headless } from './samples'

beforeEach(freshPage)

test('an instance that was not started grants nothing', async () => {
  await acceptedBefore()
  const { record, grants, decided, granted } = consentStores(headless())
  expect([get(record), get(grants), get(decided), get(granted('film'))]).toEqual([
    undefined,
    ['necessary'],
    false,
    false,
  ])
})

test('the stores are Svelte’s: read, derived from, and told of each change', async () => {
  const placet = headless().start()
  const { record, grants, decided, granted } = consentStores(placet)
  const count = derived(grants, (keys) => keys.length)
  const heard: string[] = []
  const stops = [
    count.subscribe((value) => heard.push(`count ${value}`)),
    decided.subscribe((value) => heard.push(`decided ${value}`)),
  ]
  await placet.acceptAll()
  expect(get(record)?.action).toBe('accept-all')
  expect(get(granted('film'))).toBe(true)
  expect(heard).toEqual(['count 1', 'decided false', 'decided true', 'count 5'].sort(byHeard(heard)))
  for (const stop of stops) stop()
  await placet.rejectAll()
  expect(heard).toHaveLength(4)
  expect(get(granted('film'))).toBe(false)
})

test('the store of one key speaks only when its own answer changes', async () => {
  const placet = headless().start()
  const heard = vi.fn()
  const stop = consentStores(placet).granted('film').subscribe(heard)
  await placet.save({ analytics: true })
  await placet.save({ marketing: true })
  await placet.withdraw('analytics')
  await placet.withdraw('film')
  stop()
  expect(heard.mock.calls.map(([value]) => value)).toEqual([false, true, false])
})

/** Two stores may speak in either order. */
const byHeard = (heard: readonly string[]) => (one: string, other: string) =>
  heard.indexOf(one) - heard.indexOf(other)
