import { attempt } from './attempt'

/**
 * A short mark of `value` as JSON, to tell a changed config from the same one.
 *
 * Not for secrets (FNV-1a, 32 bits): two configs that share a mark would only go unnoticed as a change, and
 * what a record grants it names by key.
 */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5
  // What contains itself has no JSON, and no mark of its own.
  for (const char of attempt(() => JSON.stringify(value)) ?? '')
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36)
}
