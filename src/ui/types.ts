/** What the surfaces are given, and what they give back. Structural twins of what `client/` hands over. */
import type { Config } from '../config/types'
import type { Named } from '../consent/transition'
import type { Key, Rules, Snapshot, Surface } from '../consent/types'
import type { Language } from '../locales/lookup'
import type { FirstLayer, Texts } from '../locales/texts'
import type { Report } from '../shared/errors'

export type SurfaceName = 'banner' | 'preferences' | 'ask'
export type ChunkName = 'banner' | 'preferences' | 'placeholder'

/** All that a surface may show. */
export interface View {
  readonly config: Config
  readonly rules: Rules
  readonly snapshot: Snapshot
  readonly language: Language
  readonly gpc: boolean
  /** The key that is asked for in context. */
  readonly asked: Key
  /** Whether the browser kept the last choice. */
  readonly isKept: boolean
}

/** What a surface may do. */
export interface Actions {
  decide(action: 'save' | 'ask' | 'close', named: Named, surface: Surface, event: Event): void
  loadOnce(embed: HTMLIFrameElement, event: Event): void
  close(surface: SurfaceName): void
  setLanguage(tag: string): void
  /** The hash of the texts and services that are shown, for the record. */
  shown(hash: string): void
  report: Report
}

/** A place in the page, and all that fills it. */
export interface Stage<T extends FirstLayer = Texts> {
  readonly root: HTMLElement
  readonly view: View
  readonly texts: T
  readonly actions: Actions
}

/** A surface in the page. */
export interface Mounted {
  update(view: View): void
  close(): void
}

/** What a chunk delivers. Which surfaces it can open, its name says. */
export interface Chunk {
  readonly css: string
  open?(name: SurfaceName, stage: Stage): Mounted
  /** Puts a placeholder in the place of an embed. */
  place?(embed: HTMLIFrameElement, stage: Stage): void
}

/** Fetches chunks and languages: by script tag, or by `import()`. */
export interface Loader {
  chunk(name: ChunkName): Promise<Chunk>
  /** The words that this chunk says. */
  texts(language: Language, name: ChunkName): Promise<Texts>
}
