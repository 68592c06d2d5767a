/**
 * The record in the browser: one first-party cookie, else `localStorage`, else nothing.
 *
 * Browsers drop cookies without an error, so whatever is written is read back.
 */
import Cookies from 'js-cookie'
import type { Config } from '../config/types'
import { decode, encode, strictest } from '../consent/record'
import type { ConsentRecord } from '../consent/types'
import { attempt } from '../shared/attempt'
import { expireCookie, rawCookies } from './cookies'

export function createJar({ name, domain, path, sameSite }: Config['storage']) {
  const copies = () => rawCookies().flatMap(([key, value]) => (key === name ? [attempt(() => decodeURIComponent(value)) ?? ''] : []))

  /** The stored record; `undefined` when there is none, or none that can be believed. */
  function read(): ConsentRecord | undefined {
    const found = copies()
    const texts = found.length ? found : [attempt(() => localStorage.getItem(name)) ?? '']
    const record = strictest(texts.flatMap((text) => decode(text, Date.now()) ?? []))
    // Two cookies of one name: one was planted, or left by another domain setting. Keep one, the strictest.
    if (record && found.length > 1) write(record)
    return record
  }

  /** Keeps `record`. @returns whether the browser kept it. */
  function write(record: ConsentRecord): boolean {
    const text = encode(record)
    if (copies().length > 1) expireCookie(name)
    attempt(() => Cookies.set(name, text, { expires: new Date(record.expires), path, sameSite, secure: location.protocol === 'https:', ...(domain && { domain }) }))
    if (!copies().includes(text)) return !!attempt(() => (localStorage.setItem(name, text), true))
    // An older copy in the second store must not come back when the cookie is deleted one day.
    attempt(() => localStorage.removeItem(name))
    return true
  }

  /** Forgets the record, wherever it is. */
  function forget(): void {
    attempt(() => expireCookie(name))
    attempt(() => localStorage.removeItem(name))
  }

  return { read, write, forget }
}
