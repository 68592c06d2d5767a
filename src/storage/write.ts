/** The record into the browser. Browsers drop cookies without an error, so what is written is read back. */
import Cookies from 'js-cookie'
import type { Config } from '../config/types'
import { encode } from '../consent/encode'
import type { Proof } from '../consent/record'
import { attempt } from '../shared/attempt'
import { cookieValues } from './cookies'
import { expireCookie } from './erase'

/** Keeps `proof`. @returns whether the browser kept it. */
export function writeProof(proof: Proof, { name, domain, path, sameSite }: Config['storage']): boolean {
  const text = encode(proof)
  // Two cookies of one name: one was planted, or left by another domain setting.
  if (cookieValues(name).length > 1) expireCookie(name)
  const attributes = {
    expires: new Date(proof.record.expires),
    path,
    sameSite,
    secure: location.protocol === 'https:',
    // Also where it is empty: what is not there is read from the prototype of all objects.
    domain,
  }
  attempt(() => Cookies.set(name, text, attributes))
  // js-cookie takes what every object of the page lists for attributes (Prototype.js); then without it.
  if (!cookieValues(name).includes(text)) attempt(() => setPlainly(name, text, attributes))
  if (!cookieValues(name).includes(text)) {
    // An older answer must not outlive this one.
    expireCookie(name)
    attempt(() => localStorage.setItem(name, text))
    return attempt(() => localStorage.getItem(name)) === text
  }
  // An older copy in the second store must not come back when the cookie is deleted one day.
  attempt(() => localStorage.removeItem(name))
  return true
}

/**
 * Whether the browser has `proof`, which this page wrote, and the page sees another in its place: Firefox's processes
 * keep copies of the cookies, and two that write in one moment end with each other's. Writing it again mends the copy.
 *
 * Rejects where a page cannot ask: over http, or in an older browser.
 */
export async function isCrossed(proof: Proof, { name }: Config['storage']): Promise<boolean> {
  const text = encode(proof)
  if (cookieValues(name).includes(text)) return false
  return decodeURIComponent(`${(await cookieStore.get(name))?.value}`) === text
}

interface Attributes {
  readonly expires: Date
  readonly path: string
  readonly sameSite: string
  readonly secure: boolean
  readonly domain: string
}

function setPlainly(name: string, text: string, { expires, path, sameSite, secure, domain }: Attributes) {
  const end = `;expires=${expires.toUTCString()};path=${path};samesite=${sameSite}`
  document.cookie = `${name}=${encodeURIComponent(text)}${end}${secure ? ';secure' : ''}${domain ? `;domain=${domain}` : ''}`
}

/** Forgets the record, wherever it is. */
export function forgetProof(name: string): void {
  expireCookie(name)
  attempt(() => localStorage.removeItem(name))
}
