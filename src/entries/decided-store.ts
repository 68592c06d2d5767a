/** Whether there is a valid choice, as a store: `placet.decided` for bindings that must hear of it. */
import { computed, type ReadableAtom } from 'nanostores'
import type { Placet } from '../client/types'

/** Follows the stores that change with it. */
export const decidedStore = (placet: Placet): ReadableAtom<boolean> =>
  computed([placet.stores.$record, placet.stores.$grants], () => placet.decided)
