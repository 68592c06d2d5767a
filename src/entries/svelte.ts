/**
 * Placet for Svelte: the stores of one instance, under the names that components read well.
 *
 * Nanostores keep Svelte's store contract, so nothing of Svelte is imported. Safe on a server: an instance that
 * was not started grants nothing.
 *
 * @packageDocumentation
 */
import { computed } from 'nanostores'
import type { Placet } from '../client/types'
import type { ConsentRecord, Key } from '../consent/types'
import { decidedStore } from './decided-store'

/** What Svelte reads as `$name`. */
export interface Readable<T> {
  /** Calls `run` now and at each change. @returns what stops it. */
  subscribe(run: (value: T) => void): () => void
}

/** Where the visitor stands. */
export interface ConsentStores {
  readonly record: Readable<ConsentRecord | undefined>
  /** Keys that are allowed now, `necessary` first. */
  readonly grants: Readable<readonly Key[]>
  /** Whether there is a valid choice, with nothing left to ask. */
  readonly decided: Readable<boolean>
  /** Whether one category or service is granted. */
  readonly granted: (key: Key) => Readable<boolean>
}

/** The stores of `placet`, to be made once per instance: `export const { grants, granted } = consentStores(placet)`. */
export function consentStores(placet: Placet): ConsentStores {
  const { $record, $grants } = placet.stores
  return {
    record: $record,
    grants: $grants,
    decided: decidedStore(placet),
    granted: (key) => computed($grants, (grants) => grants.includes(key)),
  }
}
