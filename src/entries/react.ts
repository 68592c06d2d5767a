/**
 * Placet for React: the stores of one instance as hooks, and a gate for components.
 *
 * Safe on a server, and when a server's markup is taken over: there and then, nothing is granted.
 *
 * @packageDocumentation
 */
import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useSyncExternalStore,
} from 'react'
import type { Placet } from '../client/types'
import { type ConsentRecord, type Key, NECESSARY } from '../consent/types'
import { PlacetError } from '../shared/errors'
import { isMet } from './needs'

const PlacetContext = createContext<Placet | undefined>(undefined)

/** What a server knows of a visitor's choice. One list: React compares by identity. */
const grantsOnServer: readonly Key[] = Object.freeze([NECESSARY])
const recordOnServer = () => undefined

export interface PlacetProviderProps {
  /** Made by `createPlacet`, outside of any component. */
  readonly placet: Placet
  readonly children?: ReactNode
}

/** Hands an instance down, and starts it once the page is React's. It goes on when this is unmounted. */
export function PlacetProvider({ placet, children }: PlacetProviderProps): ReactNode {
  // Not before: what a surface adds to the page would not be in the server's markup.
  useEffect(() => void placet.start(), [placet])
  return createElement(PlacetContext.Provider, { value: placet }, children)
}

/** Where the visitor stands. */
export interface Consent {
  /** The instance, for what has to be done: `placet.acceptAll()`, `placet.open('preferences')`, … */
  readonly placet: Placet
  /** Whether there is a valid choice, with nothing left to ask. */
  readonly decided: boolean
  readonly record: ConsentRecord | undefined
  /** Keys that are allowed now, `necessary` first. */
  readonly grants: readonly Key[]
  /** Whether a category or service is granted now. */
  readonly allows: (key: Key) => boolean
}

/** Where the visitor stands; renders again when it changes. @throws PlacetError `PLACET_USAGE` without a provider */
export function useConsent(): Consent {
  const placet = useContext(PlacetContext)
  if (!placet) throw new PlacetError('PLACET_USAGE', 'useConsent without PlacetProvider')
  const { $record, $grants } = placet.stores
  const record = useSyncExternalStore($record.listen, $record.get, recordOnServer)
  const grants = useSyncExternalStore($grants.listen, $grants.get, () => grantsOnServer)
  return {
    placet,
    record,
    grants,
    // A server has no record to go by, whatever the instance has read since.
    decided: record !== undefined && placet.decided,
    allows: (key) => grants.includes(key),
  }
}

/** Whether a category or service is granted now. @throws PlacetError `PLACET_USAGE` without a provider */
export const useGrant = (key: Key): boolean => useConsent().allows(key)

export interface GateProps {
  /** Keys that must all be granted, separated by spaces; `!key`: decided, and not granted. */
  readonly needs: string
  /** Shown while they are not. @default nothing */
  readonly fallback?: ReactNode
  readonly children?: ReactNode
}

/** Mounts its children while what they need is granted. @throws PlacetError `PLACET_USAGE` without a provider */
export function Gate({ needs, fallback = null, children }: GateProps): ReactNode {
  const { grants, decided } = useConsent()
  return isMet(needs, grants, decided) ? children : fallback
}
