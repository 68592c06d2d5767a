/** The public API of one instance, and what the client is given to work with. */
import type { ReadableAtom, WritableAtom } from 'nanostores'
import type { PlacetConfig } from '../config/input'
import type { Config } from '../config/types'
import type { Effect } from '../consent/transition'
import type { ActionName, ConsentRecord, Key, Mode, Rules, Snapshot } from '../consent/types'
import type { Gate } from '../gate/gate'
import type { createTags } from '../gate/tags'
import type { Language } from '../locales/lookup'
import type { Code } from '../shared/messages'
import type { Passport } from '../shared/trusted'
import type { Leftover, Leftovers } from '../storage/leftovers'
import type { Engine } from './engine'

/** A decision as a site writes it: category ids beside the two groups. Keys not named stay as they are, or off. */
export type SaveChoice = {
  readonly [category: Key]: boolean | Record<string, boolean> | readonly string[] | undefined
} & {
  readonly services?: { readonly [service: Key]: boolean }
  /** Countries (ISO 3166-1) to which data may be sent without a safeguard. */
  readonly transfers?: readonly string[]
}

/** What an event carries, also as `detail` of the CustomEvent on `document`. */
export interface ConsentEvent {
  readonly decided: boolean
  readonly action: ActionName | ''
  readonly record: ConsentRecord | undefined
  readonly grants: readonly Key[]
  readonly granted: readonly Key[]
  readonly revoked: readonly Key[]
}

export interface Events {
  ready: ConsentEvent
  /** The first choice. */
  decide: ConsentEvent
  /** Any choice after the first, here or in another tab. */
  change: ConsentEvent
  grant: ConsentEvent
  revoke: ConsentEvent
  open: { readonly surface: OpenSurface }
  close: { readonly surface: OpenSurface }
  error: { readonly code: Code; readonly detail: string }
}

/** A surface that opens over the page. */
export type OpenSurface = 'banner' | 'preferences' | 'ask'

/** Why a key or an element is where it is. */
export type Reason =
  | 'granted'
  | 'undecided'
  | 'refused'
  | 'signal'
  | 'requires'
  | 'transfer'
  | 'unknown-key'
  | Code

/** One line of `explain()`. */
export interface GateEntry {
  readonly kind: 'service' | 'element'
  /** The service, or the keys the element needs, separated by spaces. */
  readonly key: string
  readonly state: 'released' | 'held'
  /** The first thing that holds it, `key: reason` for an element; or `granted`. */
  readonly reason: string
  readonly element?: Element
}

/** Now, or as soon as the file for it is there: `await` takes both. */
export type Later<T> = T | Promise<T>

/** One instance. */
export interface Placet {
  /** Begins: reads the record, sweeps, gates, asks. Safe to call where there is no document: nothing happens. */
  start(): Placet
  /** Whether this category or service is granted now. Unknown keys never are. */
  allows(key: Key): boolean
  /** Whether there is a valid choice, with nothing left to ask. */
  readonly decided: boolean
  /** The stored choice, frozen. */
  readonly record: ConsentRecord | undefined
  /**
   * Decides for everything that is asked.
   *
   * @returns the record; for a visitor who came back with a choice, whose browser has yet to fetch the
   *   files for another one, a promise of it. A refusal closes the gate at once in either case.
   */
  acceptAll(): Later<ConsentRecord | undefined>
  rejectAll(): Later<ConsentRecord | undefined>
  /** @throws PlacetError `PLACET_KEY_UNKNOWN` for a key that is not configured, `PLACET_USAGE` for other shapes. */
  save(choice: SaveChoice): Later<ConsentRecord | undefined>
  /** Takes back all, or one category or service. @throws PlacetError `PLACET_KEY_UNKNOWN` */
  withdraw(key?: Key): Later<ConsentRecord | undefined>
  /** Forgets the choice and asks again. */
  reset(): Later<void>
  /** Opens a surface. @throws PlacetError `PLACET_USAGE` for a surface that does not open */
  open(surface: 'banner' | 'preferences'): void
  close(): void
  /** Asks for one key in context. @returns whether it is granted. @throws PlacetError `PLACET_KEY_UNKNOWN` */
  ask(key: Key): Promise<boolean>
  /** Resolves once `key` is granted. @throws PlacetError `PLACET_KEY_UNKNOWN` */
  when(key: Key): Promise<void>
  /** Listens. `ready` is also told to listeners that come late. @returns what stops it. @throws PlacetError `PLACET_USAGE` */
  on<E extends keyof Events>(event: E, listener: (event: Events[E]) => void): () => void
  /** Gates inside a shadow root or a detached tree too. */
  scan(root?: ParentNode): void
  /** Deletes what services that are not granted left behind. @returns what could not be deleted. */
  sweep(): Promise<readonly Leftover[]>
  /** For every service and gated element: its state, and the reason for it. */
  explain(): Later<readonly GateEntry[]>
  /** Shows every surface in another language. @param tag BCP 47; an unknown one gives English. */
  setLanguage(tag: string): void
  /** Removes listeners and surfaces. What is held stays held. */
  destroy(): void
  /** Read-only nanostores. */
  readonly stores: {
    readonly $record: ReadableAtom<ConsentRecord | undefined>
    readonly $grants: ReadableAtom<readonly Key[]>
    readonly $surface: ReadableAtom<OpenSurface | undefined>
    /** The config as the site wrote it. */
    readonly $config: ReadableAtom<PlacetConfig>
  }
}

/** Where the visitor stands, as far as the gate and the first question need to know. */
export interface State {
  /** Keys that are allowed now, `necessary` first. */
  readonly grants: readonly Key[]
  readonly record: ConsentRecord | undefined
  /** Categories and services that are still to be asked about. */
  readonly pending: readonly Key[]
  readonly decided: boolean
  /** Whether the browser kept the last choice. */
  readonly isKept: boolean
  /** A no was said, and waits for the engine. */
  readonly isClosing: boolean
  /** The key that is asked for in context. */
  readonly asked: Key
  /** Keys that are granted on this page alone: in no record, and gone with the next answer that is no yes. */
  readonly once: readonly Key[]
  /** Names of what was withdrawn and could not be deleted. */
  readonly leftovers: readonly string[]
}

/** The state and what surrounds it: all that the banner may show. */
export interface View extends State {
  readonly input: PlacetConfig
  readonly mode: Mode
  readonly language: Language
  readonly gpc: boolean
}

/** What the engine knows and the core does not. */
export interface Details {
  readonly config: Config
  readonly rules: Rules
  readonly snapshot: Snapshot
}

/** What a surface may do. */
export interface UiActions {
  /** Closes the banner without a yes. */
  dismiss(): void
  close(surface: OpenSurface): void
  /** Shows everything in another language. */
  language(tag: string): void
  engine<T>(work: (engine: Engine) => T): Later<T>
}

/** The surfaces, as the client needs them; `ui/` is handed in by `entries/`. */
export interface Ui {
  update(view: View): void
  show(surface: OpenSurface): void
  hide(surface: OpenSurface): void
  embed(embed: HTMLIFrameElement, isHeld: boolean): void
  /** Fills a place in the page with the cookie policy. */
  policy(place: HTMLElement): void
  /** Sees that what is shown is in the page, whose body may have come late, or been swapped. */
  attach(): void
  /** Fetches the settings, which may be opened soon. */
  prepare(): void
  stop(): void
}

/** What the parts of one instance share. */
export interface Core {
  readonly input: PlacetConfig
  /** The config's mark, kept with what was decided under it. */
  readonly mark: string
  /** Keys that the page's markup needs. */
  readonly inUse: Set<Key>
  /** Keys of services and categories whose code has run on this page. */
  readonly ran: Set<Key>
  readonly stores: {
    readonly $record: WritableAtom<ConsentRecord | undefined>
    readonly $grants: WritableAtom<readonly Key[]>
    readonly $surface: WritableAtom<OpenSurface | undefined>
    readonly $config: WritableAtom<PlacetConfig>
  }
  /** `undefined` until the start; `ui` for good where the instance is headless. */
  ui: Ui | undefined
  gate: Gate | undefined
  /** What `ready` said, for listeners that come late. */
  ready: ConsentEvent | undefined
  readonly isKnown: (key: Key) => boolean
  readonly isGranted: (key: Key) => boolean
  readonly now: () => View
  readonly move: (to: Partial<State>, effects?: readonly Effect[], by?: 'click' | 'call') => void
  readonly show: (surface: OpenSurface) => void
  /** The latest, where none is named. */
  readonly close: (surface?: OpenSurface) => void
  readonly withEngine: <T>(work: (engine: Engine) => T) => Later<T>
  readonly call: <M extends keyof Engine>(
    method: M,
    ...args: Parameters<Engine[M]>
  ) => Later<ReturnType<Engine[M]>>
  /** By kind, what services that are not granted left behind. */
  readonly leftovers: () => Leftovers
}

/** What loads services, and tells them of a no. */
export type Tags = ReturnType<typeof createTags>

/** What the client is given besides the config. */
export interface Edges {
  /** Called when the page's controls are obeyed, and nothing is taken from storage yet. */
  readonly onControls?: () => void
  /** Asked for at the start: on a server there is none. */
  readonly passport: () => Passport
  /** `undefined`: headless. */
  readonly ui: ((actions: UiActions) => Ui) | undefined
  /** Makes the engine: at once where it is at hand, else when its file is there. */
  readonly engine: (core: Core) => Later<Engine>
  /** Makes what loads services, where the config has some that Placet loads itself. */
  readonly tags: () => Promise<Tags>
}
