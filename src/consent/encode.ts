/** The record as a cookie value. Pure; `consent/record.ts` is the way back. */
import { FACTS, FORMAT, type Proof } from './record'
import type { Answers } from './types'

/**
 * JSON with short keys and nothing but texts in it: the cookie travels with every request to the site.
 *
 * Written by hand: pages that teach `JSON.stringify` their own ways (Prototype.js) must not change it.
 */
export function encode({ record, grants, fingerprint }: Proof): string {
  const { created, updated, expires, revision, gpc, known, categories, services, transfers } = record
  const fields = {
    v: FORMAT,
    d: [created, updated, expires].map((instant) => Date.parse(instant) / 1000).join('.'),
    f: FACTS.map((name) => record[name].replace(/~/g, '')).join('~'),
    n: `${revision}.${+gpc}`,
    c: words(categories),
    s: words(services),
    t: words(transfers),
    k: known.filter((key) => services[key] === undefined).join('.'),
    g: grants.join('.'),
    h: fingerprint,
  }
  // No quote gets in: region and language come from configs, and a record that breaks off is none.
  const pairs = Object.entries(fields).map(([key, text]) => `"${key}":"${text.replace(/["\\]/g, '')}"`)
  return `{${pairs.join()}}`
}

const words = (answers: Answers): string =>
  Object.keys(answers)
    .map((key) => (answers[key] ? key : `!${key}`))
    .join('.')
