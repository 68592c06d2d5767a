/** Where a visitor stands by what is stored alone. */
import type { Outline } from '../config/outline'
import { type Key, NECESSARY } from '../consent/types'
import { readProofs } from '../storage/read'
import type { State } from './types'

/**
 * A record counts as it stands under the very config it was made for; without one, in `opt-in`, nothing is
 * allowed and everything is asked.
 *
 * @returns `undefined` where more has to be worked out: another config, two records, another mode, a new need.
 */
export function readState(outline: Outline, inUse: ReadonlySet<Key>): Partial<State> | undefined {
  const { name, mark, mode, exempt, categories, isKnown, isAsked } = outline
  const [proof, other] = readProofs(name)
  const needs = [...inUse]
  if (!proof) {
    const pending = categories.filter((key) => isAsked(key, inUse))
    return mode === 'opt-in' && needs.every(isKnown)
      ? { grants: [NECESSARY, ...exempt], record: undefined, pending, decided: false }
      : undefined
  }
  const { record, grants, fingerprint } = proof
  const answered = [NECESSARY, ...record.known, ...Object.keys(record.categories)]
  if (other || fingerprint !== mark || !needs.every((key) => answered.includes(key))) return
  return { grants: [NECESSARY, ...grants], record, pending: [], decided: true }
}
