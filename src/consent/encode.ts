/** The record as a cookie value. Pure; `consent/record.ts` is the way back. */
import { FACTS, FORMAT, PARTS } from './record'
import type { Answers, ConsentRecord } from './types'

/** Short keys, whole seconds, words joined: the cookie travels with every request to the site. */
export function encode(record: ConsentRecord): string {
  const { created, updated, expires, revision, gpc, known, services } = record
  const facts = FACTS.map((name) => record[name])
  const times = [created, updated, expires].map((instant) => Date.parse(instant) / 1000)
  const others = known.filter((key) => services[key] === undefined)
  return JSON.stringify({ v: FORMAT, r: revision, d: times, f: facts, g: +gpc, k: others, ...Object.fromEntries(PARTS.map((part) => [part[0], bits(record[part])])) })
}

const bits = (answers: Answers) => Object.fromEntries(Object.entries(answers).map(([key, yes]) => [key, +yes]))
