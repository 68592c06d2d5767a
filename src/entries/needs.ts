/** What `data-consent` says in markup, for components. Pure. */
import type { Key } from '../consent/types'

/**
 * Whether `needs` is met: keys separated by spaces, all of which are granted; `!key`: decided, and not granted.
 *
 * What needs nothing is not met: a gate that was left blank stays closed.
 */
export function isMet(needs: string, grants: readonly Key[], isDecided: boolean): boolean {
  const words = needs.split(/\s+/).filter(Boolean)
  const isWordMet = (word: string) =>
    word.startsWith('!') ? isDecided && !grants.includes(word.slice(1)) : grants.includes(word)
  return words.length > 0 && words.every(isWordMet)
}
