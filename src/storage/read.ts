/** The record out of the browser: one first-party cookie, else `localStorage`. */
import { decode, strictest } from '../consent/record'
import type { ConsentRecord } from '../consent/types'
import { attempt } from '../shared/attempt'
import { cookieValues } from './cookies'

/** @returns `undefined` when there is no record, or none that can be believed. */
export function readRecord(name: string): ConsentRecord | undefined {
  const found = cookieValues(name)
  const texts = found[0] === undefined ? [attempt(() => localStorage.getItem(name)) ?? ''] : found
  return strictest(texts.flatMap((text) => decode(text, Date.now()) ?? []))
}
