/**
 * The npm entry. Importing it touches no global of the page's; `createPlacet` is pure, and safe on a server.
 *
 * @packageDocumentation
 */
import { createClient } from '../client/create-client'
import { createEngine } from '../client/engine'
import { report } from '../client/events'
import type { Placet } from '../client/types'
import type { PlacetConfig } from '../config/input'
import { createPassport } from '../shared/trusted'
import { createRoot } from '../ui/root'
import { importLoader } from './import-loader'

export type {
  ConsentEvent,
  Events,
  GateEntry,
  OpenSurface,
  Placet,
  Reason,
  SaveChoice,
} from '../client/types'
export type { CategoryInput, PlacetConfig, ServiceInput } from '../config/input'
export type { ConsentRecord, Key, Mode } from '../consent/types'
export { PlacetError } from '../shared/errors'

/** What an app may set besides the config. */
export interface Options {
  /** `false`: headless, the app draws the surfaces itself. @default true */
  readonly ui?: boolean
  /** Nonce of the page's Content-Security-Policy, given to every script that is released. @default "" */
  readonly nonce?: string
}

/**
 * Makes one instance; `start()` begins.
 *
 * @param config See `PlacetConfig`; mistakes in it are reported, never thrown.
 */
export function createPlacet(config: PlacetConfig = {}, { ui = true, nonce = '' }: Options = {}): Placet {
  return createClient(config, {
    passport: () => createPassport(nonce, report),
    ui: ui ? (actions) => createRoot(importLoader, actions) : undefined,
    engine: createEngine,
  })
}

/** Returns `config` as it is, with its type checked. */
export const defineConfig = <const C extends PlacetConfig>(config: C): C => config
