/** How a service is loaded, told and taken back: data, which `gate/tags.ts` carries out. */

/** A value that a step hands over: JSON, with `{name}` in texts filled from what the site gave. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

/**
 * One thing to do on `window`. Paths are dotted (`SnapEngage.clearAllCookies`); a path that is not there is
 * skipped. `{now}` alone stands for a `Date`.
 *
 * - `list`: makes `window[path]` an empty list, unless something is there
 * - `stub`: makes `window[path]` a function that keeps its calls in a list at `queue`, unless something is there:
 *   each as its arguments object, or with `as: 'list'` as a plain list. `queue` is a dotted path from `window`
 * - `set`: gives `window[path]` a value
 * - `call`: calls `window[path]` with the rest
 */
export type Step =
  | readonly ['list', string]
  | readonly ['stub', path: string, queue: string, as?: 'list']
  | readonly ['set', path: string, value: Value]
  | readonly ['call', path: string, ...args: Value[]]

/** How Placet itself loads a service, once it is granted. */
export interface Tag {
  /** Address of its script. Without one, the steps are all there is. */
  readonly src?: string
  /** Names the site must give (`id`, …), and how one looks; a value of another look is warned of, never refused. */
  readonly params?: { readonly [name: string]: string }
  /** Attributes of the script besides `src`, filled like texts of steps. */
  readonly attributes?: { readonly [name: string]: string }
  /** Before the script is put in the page. */
  readonly before?: readonly Step[]
  /** When it has run. */
  readonly after?: readonly Step[]
  /** When it is granted again on a page where it runs already. */
  readonly grant?: readonly Step[]
  /** When it is taken back: called before anything is deleted. */
  readonly revoke?: readonly Step[]
  /** CSS selector of what it adds to the page: removed when it is taken back. */
  readonly remove?: string
}
