/** The words of consent. Everything above speaks in these. */

/** A category id or a service id: one namespace, `[a-z0-9-]+`. */
export type Key = string

/** The one category that is always on. */
export const NECESSARY = 'necessary'

/** `opt-in`: nothing before a yes. `opt-out`: on until a no. `notice`: inform only. */
export const modes = ['opt-in', 'opt-out', 'notice'] as const
export type Mode = (typeof modes)[number]

/** How a decision came about. */
export type ActionName = 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'close' | 'ask' | 'gpc' | 'api'

/** Where a decision was made. `reopen`: by a control of the page's own. `api`: by a call, not by a control. */
export type Surface = 'banner' | 'preferences' | 'ask' | 'placeholder' | 'policy' | 'reopen' | 'api'

/** Yes or no, by key. */
export interface Answers {
  readonly [key: string]: boolean
}

/** What the visitor decided: per category, with overrides per service and a yes per third country. */
export interface Choice {
  readonly categories: Answers
  readonly services: Answers
  readonly transfers: Answers
}

/** What the rules need to know of a service. */
export interface ServiceRule {
  readonly id: Key
  readonly category: Key
  /** Further keys that must be granted too. */
  readonly requires: readonly Key[]
  /** Countries whose transfer needs a yes of its own (GDPR Art. 49(1)(a)). */
  readonly consentCountries: readonly string[]
  /** Why the service stays held whatever the visitor says: a broken promise, a broken config. */
  readonly barred: string
}

/** What the site asks, and under which mode. */
export interface Rules {
  readonly mode: Mode
  readonly revision: number
  /** Keys that a browser signal (GPC) refuses. */
  readonly signalled: readonly Key[]
  /** Categories in use on this page, `necessary` left out, in the order they are shown. */
  readonly categories: readonly Key[]
  readonly services: readonly ServiceRule[]
}

/** The stored, provable choice. Instants are ISO 8601 UTC, to the second. */
export interface ConsentRecord extends Choice {
  /** Random, new with each record; empty when `storage.id` is off. */
  readonly id: string
  readonly revision: number
  readonly created: string
  readonly updated: string
  readonly expires: string
  readonly mode: Mode
  readonly region: string
  readonly language: string
  readonly action: ActionName
  readonly surface: Surface
  /** Whether the browser carried Global Privacy Control at the time. */
  readonly gpc: boolean
  /** SHA-256 (base64url) of the texts and services shown; empty where the browser cannot compute it. */
  readonly texts: string
  /** Services that existed at the time: one that is not listed is new, and is asked about. */
  readonly known: readonly Key[]
  /** Version of Placet. */
  readonly placet: string
}

/** Where one visitor stands now. */
export interface Snapshot {
  readonly choice: Choice
  /** The stored choice; `undefined` while there is none that counts. */
  readonly record: ConsentRecord | undefined
  /** Keys that are allowed now, `necessary` first. */
  readonly grants: readonly Key[]
  /** Categories and services that are still to be asked about. */
  readonly pending: readonly Key[]
  /** Whether there is a valid choice and nothing is left to ask. */
  readonly decided: boolean
}
