/**
 * Placet for Vue: the stores of one instance as refs.
 *
 * Safe on a server, and when a server's markup is taken over: there and then, nothing is granted.
 *
 * @packageDocumentation
 */
import type { ReadableAtom } from 'nanostores'
import {
  type App,
  type ComputedRef,
  computed,
  getCurrentInstance,
  type InjectionKey,
  inject,
  type MaybeRefOrGetter,
  onMounted,
  onScopeDispose,
  type ShallowRef,
  shallowRef,
  toValue,
} from 'vue'
import type { Placet } from '../client/types'
import { type ConsentRecord, type Key, NECESSARY } from '../consent/types'
import { PlacetError } from '../shared/errors'
import { decidedStore } from './decided-store'

const placetKey: InjectionKey<Placet> = Symbol('placet')

/** `app.use(placetPlugin, placet)`: hands an instance to every component, and starts it. */
export const placetPlugin = {
  install(app: App, placet: Placet): void {
    app.provide(placetKey, placet)
    placet.start()
  },
}

/** Where the visitor stands. */
export interface Consent {
  /** The instance, for what has to be done: `placet.acceptAll()`, `placet.open('preferences')`, … */
  readonly placet: Placet
  /** Whether there is a valid choice, with nothing left to ask. */
  readonly decided: Readonly<ShallowRef<boolean>>
  readonly record: Readonly<ShallowRef<ConsentRecord | undefined>>
  /** Keys that are allowed now, `necessary` first. */
  readonly grants: Readonly<ShallowRef<readonly Key[]>>
  /** Whether a category or service is granted now. Reactive: it reads `grants`. */
  readonly allows: (key: Key) => boolean
}

/** Where the visitor stands. @throws PlacetError `PLACET_USAGE` without the plugin */
export function useConsent(): Consent {
  const placet = inject(placetKey, undefined)
  if (!placet) throw new PlacetError('PLACET_USAGE', 'useConsent without placetPlugin')
  const grants = follow<readonly Key[]>(placet.stores.$grants, [NECESSARY])
  return {
    placet,
    grants,
    record: follow(placet.stores.$record, undefined),
    decided: follow(decidedStore(placet), false),
    allows: (key) => grants.value.includes(key),
  }
}

/** Whether a category or service is granted now. @throws PlacetError `PLACET_USAGE` without the plugin */
export function useGrant(key: MaybeRefOrGetter<Key>): ComputedRef<boolean> {
  const { allows } = useConsent()
  return computed(() => allows(toValue(key)))
}

/** What `store` holds, from the moment a component is mounted; `onServer` before. */
function follow<T>(store: ReadableAtom<T>, onServer: T): ShallowRef<T> {
  const now: ShallowRef<T> = shallowRef(onServer)
  let stop: (() => void) | undefined
  const begin = () => {
    stop = store.subscribe((value) => {
      now.value = value
    })
  }
  // The first render must be the server's, or what the server sent could not be taken over.
  if (getCurrentInstance()) onMounted(begin)
  else begin()
  onScopeDispose(() => stop?.())
  return now
}
