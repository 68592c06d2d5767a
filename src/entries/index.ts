/**
 * The npm entry. Importing it touches no global of the page's; `createPlacet` is pure, and safe on a server.
 *
 * @packageDocumentation
 */
import { createClient } from '../client/create-client'
import { createEngine } from '../client/engine'
import { report } from '../client/events'
import type { Placet, Ui, UiActions } from '../client/types'
import type { PlacetConfig } from '../config/input'
import { createPassport, type Passport } from '../shared/trusted'
import { createRoot } from '../ui/root'
import { importLoader } from './import-loader'

export type {
  ConsentEvent,
  Details,
  Events,
  GateEntry,
  OpenSurface,
  Placet,
  Reason,
  SaveChoice,
  Ui,
  UiActions,
  View,
} from '../client/types'
export type { CategoryInput, PlacetConfig, PresetUse, ServiceInput } from '../config/input'
export type { ConsentRecord, Key, Mode } from '../consent/types'
export { PlacetError } from '../shared/errors'

/** What an app may set besides the config. */
export interface Options {
  /** `false`: headless. A function: surfaces of the app's own, or those of `placet/ui`. @default true */
  readonly ui?: boolean | ((actions: UiActions) => Ui)
  /** Nonce of the page's Content-Security-Policy, given to every script that is released. @default "" */
  readonly nonce?: string
}

/**
 * Makes one instance; `start()` begins.
 *
 * @param config See `PlacetConfig`; mistakes in it are reported, never thrown.
 */
export function createPlacet(config: PlacetConfig = {}, { ui = true, nonce = '' }: Options = {}): Placet {
  let made: Passport | undefined
  // Asked for at the start: on a server there is none.
  const passport = () => (made ??= createPassport(nonce, report))
  return createClient(config, {
    passport,
    ui: ui === true ? (actions) => createRoot(importLoader, actions, report) : ui || undefined,
    engine: createEngine,
    tags: async () => (await import('../gate/tags')).createTags({ passport: passport(), report }),
  })
}

/** Returns `config` as it is, with its type checked. */
export const defineConfig = <const C extends PlacetConfig>(config: C): C => config
