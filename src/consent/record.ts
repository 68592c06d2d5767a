/**
 * The record as a cookie value, read. Pure; `consent/encode.ts` writes it, `docs/cookie-format.md` describes it.
 *
 * Read with distrust: whatever is not exactly what `encode` writes is no choice at all. A cookie may have
 * been planted, cut off or written by another tool, and a yes must never come out of a misreading.
 */
import { dict } from '../shared/dict'
import type { Answers, ConsentRecord, Key } from './types'

/** A record, and what followed from it under the config that it was made for. */
export interface Proof {
  readonly record: ConsentRecord
  /** Everything that was allowed, `necessary` left out. */
  readonly grants: readonly Key[]
  /** Of the config: under any other, what follows must be worked out anew. */
  readonly fingerprint: string
}

/** The format's own version, apart from the package's. */
export const FORMAT = '1'
/** Joined by `~` in this order: facts that are texts. */
export const FACTS = ['id', 'mode', 'region', 'language', 'action', 'surface', 'texts', 'placet'] as const
/** Whatever a config says, no choice is kept longer than 24 months (AEPD). */
const MAX_AGE_S = 732 * 86400
/** Clocks of two devices differ; a record from further ahead is not believed. */
const CLOCK_SKEW_S = 86400

/**
 * @param now Seconds since the epoch.
 * @returns `undefined` for anything foreign, broken, expired, from the future or of another format.
 */
export function decode(text: string, now: number): Proof | undefined {
  try {
    const { v, d, f, n, c, s, t, k, g, h } = dict<string>(JSON.parse(text))
    // Any of these that is not a text throws, and what throws is no record.
    const [created = 0, updated = 0, expires = 0] = split(d).map(Number)
    const [revision, gpc] = split(n).map(Number)
    // The cast: what is no text throws here too.
    const facts = (f as string).split('~')
    const isTimely =
      created <= updated && updated < now + CLOCK_SKEW_S && expires > now && expires - updated < MAX_AGE_S
    if (v !== FORMAT || !isTimely || !Number.isInteger(revision) || facts.length !== FACTS.length) return
    const services = answers(s)
    return {
      fingerprint: `${h}`,
      grants: split(g),
      // The cast: `facts` are texts, under the names that `encode` wrote them from.
      record: {
        ...Object.fromEntries(FACTS.map((name, index) => [name, facts[index]])),
        ...{ revision, created: iso(created), updated: iso(updated), expires: iso(expires), gpc: gpc === 1 },
        ...{
          categories: answers(c),
          services,
          transfers: answers(t),
          known: [...split(k), ...Object.keys(services)],
        },
      } as unknown as ConsentRecord,
    }
  } catch {
    // What throws is no record.
  }
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString()

/** `a.b.c`. Throws for what is no text. */
const split = (text = ''): string[] => text.split('.').filter(Boolean)

/** `a.!b`: yes to a, no to b. Throws for what `encode` never writes: other words, or one word twice. */
function answers(text?: string): Answers {
  const words = split(text)
  const given = dict<boolean>(...words.map((word) => ({ [word.replace('!', '')]: word[0] !== '!' })))
  if (Object.keys(given).length < words.length || !words.every((word) => /^!?[\w-]+$/.test(word))) throw text
  return given
}
