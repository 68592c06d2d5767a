/**
 * The sheet of a service that many sites use: who is behind it, what it stores, how it is loaded, told and
 * taken back. Data only: `gate/tags.ts` reads it, and nothing in it is code.
 */
import type { Cookie, Provider, Purpose, StorageItem, Transfer } from '../consent/disclosure'
import type { Tag } from '../consent/tag'
import type { Key } from '../consent/types'

/** One preset. */
export interface Preset {
  readonly id: Key
  readonly name: string
  /** The category it prefers; where the site has none of that name it takes `marketing`. */
  readonly category: string
  readonly provider: Provider
  readonly purpose: Purpose
  /** Hosts it contacts; `*.` for any label. */
  readonly hosts: readonly string[]
  readonly cookies: readonly (Cookie & { readonly purpose: Purpose })[]
  readonly storage?: readonly (StorageItem & { readonly purpose: Purpose })[]
  readonly transfers: readonly Transfer[]
  readonly requires?: readonly Key[]
  readonly tag?: Tag
}

/** Where the facts of a preset come from. Beside it in its file, and in no visitor's download. */
export interface Origin {
  /** Pages, repositories or observations that say so. */
  readonly sources: readonly string[]
  /** The day they were checked, ISO 8601. */
  readonly checkedOn: string
  /** What nobody could check: names of cookies, `transfers`, `tag`, hosts. Shown as such in the docs. */
  readonly unverified: readonly string[]
  /** What a site should know: limits, legal remarks, the recommended way to embed. */
  readonly notes?: readonly string[]
  /** How to hold it in a page's own markup, where the usual snippet is used instead of `use`. */
  readonly markup?: string
}
