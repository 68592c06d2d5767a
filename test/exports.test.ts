/** The names that npm users import. A name that goes, or comes, is a change of the API. */
import { expect, expectTypeOf, test } from 'vitest'
import type * as main from '../src/entries/index'
import type * as surfaces from '../src/entries/ui'

test('`placet` exports these', async () => {
  expect(Object.keys(await import('../src/entries/index')).sort()).toEqual([
    'PlacetError',
    'createPlacet',
    'defineConfig',
  ])
})

test('`placet/ui` exports these', async () => {
  expect(Object.keys(await import('../src/entries/ui')).sort()).toEqual(['createRoot', 'importLoader'])
})

test('and these types', () => {
  expectTypeOf<main.Placet['start']>().returns.toEqualTypeOf<main.Placet>()
  expectTypeOf<ReturnType<typeof main.createPlacet>>().toEqualTypeOf<main.Placet>()
  expectTypeOf<Parameters<typeof main.createPlacet>[1]>().toEqualTypeOf<main.Options | undefined>()
  expectTypeOf<main.ConsentEvent['record']>().toEqualTypeOf<main.ConsentRecord | undefined>()
  expectTypeOf<main.Events['ready']>().toEqualTypeOf<main.ConsentEvent>()
  expectTypeOf<main.Events['open']['surface']>().toEqualTypeOf<main.OpenSurface>()
  expectTypeOf<main.GateEntry['kind']>().toEqualTypeOf<'service' | 'element'>()
  expectTypeOf<Parameters<main.Placet['save']>[0]>().toEqualTypeOf<main.SaveChoice>()
  expectTypeOf<main.Mode>().toEqualTypeOf<'opt-in' | 'opt-out' | 'notice'>()
  expectTypeOf<'granted'>().toExtend<main.Reason>()
  expectTypeOf<string>().toExtend<main.Key>()
  expectTypeOf<NonNullable<main.PlacetConfig['categories']>[string]>().toEqualTypeOf<main.CategoryInput>()
  expectTypeOf<main.ServiceInput | main.PresetUse>().toExtend<
    NonNullable<main.PlacetConfig['services']>[number]
  >()
  expectTypeOf<typeof surfaces.importLoader>().toEqualTypeOf<surfaces.Loader>()
  expectTypeOf<surfaces.Stage['actions']>().toEqualTypeOf<surfaces.Actions>()
  expectTypeOf<surfaces.Stage['view']>().toEqualTypeOf<surfaces.View>()
  expectTypeOf<Awaited<ReturnType<surfaces.Loader['chunk']>>>().toEqualTypeOf<surfaces.Chunk>()
  expectTypeOf<Parameters<surfaces.Mounted['update']>[0]>().toEqualTypeOf<surfaces.View>()
  expectTypeOf<surfaces.SurfaceName>().toEqualTypeOf<'banner' | 'preferences' | 'ask'>()
})

test('what must not compile does not', () => {
  const config = <const C extends main.PlacetConfig>(given: C) => given
  // @ts-expect-error A mode that does not exist.
  config({ mode: 'optin' })
  // @ts-expect-error A service without a category.
  config({ services: [{ id: 'ga' }] })
  // @ts-expect-error A safeguard that does not exist.
  const safeguard: NonNullable<main.ServiceInput['transfers']>[number]['safeguard'] = 'trust'
  const change = (record: main.ConsentRecord) => {
    // @ts-expect-error A record is read, never written.
    record.revision = 2
  }
  expect([safeguard, change]).toHaveLength(2)
})
