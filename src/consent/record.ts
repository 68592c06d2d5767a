/**
 * The record out of a cookie value. Pure; `consent/encode.ts` is the way in. `docs/cookie-format.md` describes it field by field.
 *
 * Read with distrust: whatever is not exactly what `encode` writes is no choice at all. A cookie may have
 * been planted, cut off or written by another tool, and a yes must never come out of a misreading.
 */
import { dict, isObject } from '../shared/dict'
import type { Answers, ConsentRecord } from './types'

/** The format's own version, apart from the package's. */
export const FORMAT = 1
/** Whatever a config says, no choice is kept longer than 24 months (AEPD). */
const MAX_AGE_MS = 732 * 864e5
/** Clocks of two devices differ; a record from further ahead is not believed. */
const CLOCK_SKEW_MS = 864e5

export const FACTS = ['id', 'mode', 'region', 'language', 'action', 'surface', 'texts', 'placet'] as const
/** In the cookie under their first letters. */
export const PARTS = ['categories', 'services', 'transfers'] as const

/**
 * @param now Milliseconds since the epoch.
 * @returns `undefined` for anything foreign, broken, expired, from the future or of another format.
 */
export function decode(text: string, now: number): ConsentRecord | undefined {
  try {
    const raw = JSON.parse(text)
    const [created, updated, expires] = raw.d.map((seconds: number) => new Date(seconds * 1000).toISOString())
    const [categories, services, transfers] = PARTS.map((part) => unbits(raw[part[0] as string]))
    const isText = (value: unknown) => typeof value === 'string'
    const isGood =
      raw.v === FORMAT &&
      Number.isInteger(raw.r) &&
      categories && services && transfers &&
      raw.f.length === FACTS.length && raw.f.every(isText) && raw.k.every(isText) &&
      created <= updated &&
      Date.parse(updated) < now + CLOCK_SKEW_MS &&
      Date.parse(expires) > now &&
      Date.parse(expires) - Date.parse(updated) < MAX_AGE_MS
    if (!isGood) return
    const facts = Object.fromEntries(FACTS.map((name, index) => [name, raw.f[index]]))
    // The cast: `facts` has the strings that were checked above, under the names they were written from.
    return { ...(facts as unknown as ConsentRecord), created, updated, expires, categories, services, transfers, revision: raw.r, gpc: raw.g === 1, known: [...raw.k, ...Object.keys(services)] }
  } catch {
    return
  }
}

/**
 * One record out of all the readable copies: a key is granted only if every copy grants it, so that a cookie
 * planted by a sibling subdomain can turn a yes into a no, and never a no into a yes.
 */
export function strictest(records: readonly ConsentRecord[]): ConsentRecord | undefined {
  return records.reduce<ConsentRecord | undefined>((a, b) => {
    if (!a) return b
    const [older, newer] = a.updated < b.updated ? [a, b] : [b, a]
    const parts = PARTS.map((part) => [part, dict(...Object.keys(dict(a[part], b[part])).map((key) => ({ [key]: a[part][key] === true && b[part][key] === true })))])
    return { ...newer, ...Object.fromEntries(parts), known: newer.known.filter((key) => older.known.includes(key)) }
  }, undefined)
}

/** `undefined` unless every entry is a 0 or a 1: no `"false"`, no `true`, no `null`. */
function unbits(raw: unknown): Answers | undefined {
  if (!isObject(raw) || Object.values(raw).some((bit) => bit !== 0 && bit !== 1)) return
  const answers = dict<boolean>()
  for (const key of Object.keys(raw)) answers[key] = raw[key] === 1
  return answers
}
