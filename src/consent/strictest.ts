/** One record out of several. Pure. */
import { dict } from '../shared/dict'
import type { ConsentRecord } from './types'

/**
 * A key is granted only if every copy grants it, so that a cookie planted by a sibling subdomain can turn a
 * yes into a no, and never a no into a yes.
 */
export function strictest(records: readonly ConsentRecord[]): ConsentRecord | undefined {
  return records.reduce<ConsentRecord | undefined>((one, other) => {
    if (!one) return other
    const [older, newer] = one.updated < other.updated ? [one, other] : [other, one]
    const agreed = (part: 'categories' | 'services' | 'transfers') =>
      dict<boolean>(
        ...Object.keys({ ...one[part], ...other[part] }).map((key) => ({
          [key]: one[part][key] === true && other[part][key] === true,
        })),
      )
    return {
      ...newer,
      // One of them was made under another revision and grants nothing, and so do all: NaN is no revision.
      revision: older.revision === newer.revision ? newer.revision : Number.NaN,
      categories: agreed('categories'),
      services: agreed('services'),
      transfers: agreed('transfers'),
      known: newer.known.filter((key) => older.known.includes(key)),
    }
  }, undefined)
}
