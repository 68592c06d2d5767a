/** What the surfaces are given, and what they give back. Structural twins of what `client/` hands over. */
import type { PlacetConfig } from '../config/input'
import type { Config } from '../config/types'
import type { Named } from '../consent/transition'
import type { ConsentRecord, Key, Mode, Rules, Snapshot, Surface } from '../consent/types'
import type { Language } from '../locales/lookup'
import type { Texts } from '../locales/texts'

export type SurfaceName = 'banner' | 'preferences' | 'ask'
export type ChunkName = 'banner' | 'preferences' | 'placeholder' | 'policy'

/** All that the banner may show: what the site wrote, and what is asked. */
export interface View {
  readonly input: PlacetConfig
  readonly mode: Mode
  readonly grants: readonly Key[]
  readonly record: ConsentRecord | undefined
  /** Categories and services that are still to be asked about. */
  readonly pending: readonly Key[]
  readonly decided: boolean
  readonly language: Language
  readonly gpc: boolean
  /** Whether the browser kept the last choice. */
  readonly isKept: boolean
  /** The key that is asked for in context. */
  readonly asked: Key
  /** Names of what was withdrawn and could not be deleted. */
  readonly leftovers: readonly string[]
}

/** The checked config and the rules, for surfaces that show all of it. */
export interface Details {
  readonly config: Config
  readonly rules: Rules
  readonly snapshot: Snapshot
}

/** What the engine does for a surface. */
interface SurfaceEngine {
  details(): Details
  decideIn(surface: Surface, action: 'save' | 'ask', named: Named, event: Event): void
  loadOnce(embed: HTMLIFrameElement, event: Event): void
  allowOnce(named: Named, event: Event): void
  /** These texts are shown: the record keeps a hash of them, and of the config. */
  shown(texts: object): void
}

/** What a surface may do. */
export interface Actions {
  /** Closes the banner without a yes. */
  dismiss(): void
  close(surface: SurfaceName): void
  /** Shows everything in another language. */
  language(tag: string): void
  /** Does `work` as soon as the engine is there. */
  engine<T>(work: (engine: SurfaceEngine) => T): T | Promise<T>
}

/** A place in the page, and all that fills it. */
export interface Stage {
  readonly root: HTMLElement
  readonly view: View
  /** Of the second layer only where `details` are. */
  readonly texts: Texts
  readonly actions: Actions
  /** All layers. */
  readonly words: () => Promise<Texts>
}

/** The stage of a surface that shows everything. */
export interface DetailedStage extends Stage {
  readonly details: Details
}

/** A surface in the page. */
export interface Mounted {
  update(view: View): void
  close(): void
}

/** What a chunk delivers. Which surfaces it can open, its name says. */
export interface Chunk {
  readonly css: string
  open?(name: SurfaceName, stage: Stage): Mounted | Promise<Mounted>
  /** Puts a placeholder in the place of an embed. */
  place?(embed: HTMLIFrameElement, stage: Stage): Promise<void>
  /** Fills a place in the page with the cookie policy. */
  declare?(place: HTMLElement, stage: Stage): Mounted
}

/** Fetches chunks and languages: by script tag, or by `import()`. */
export interface Loader {
  chunk(name: ChunkName): Promise<Chunk>
  /** The first so many layers of a language. */
  texts(language: Language, layers: 1 | 2 | 3): Promise<Texts>
}
