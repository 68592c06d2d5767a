/** Cookies by their raw names and values: js-cookie decodes both, and a decoded name deletes nothing. */
import { attempt } from '../shared/attempt'

/**
 * The pairs that a script may see; names may repeat. None where asking throws: in a sandboxed frame, or a page
 * with an element named `cookie`.
 */
export const rawCookies = (): readonly (readonly [name: string, value: string])[] =>
  (attempt(() => document.cookie.split('; ')) ?? []).map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })

/** Every readable value of the cookie `name`. */
export const cookieValues = (name: string): readonly string[] =>
  rawCookies().flatMap(([key, value]) =>
    key === name ? (attempt(() => decodeURIComponent(value)) ?? '') : [],
  )

/** One write that ends a cookie. @param attributes The path and whatever else it was set with; each after a `;`. */
export const expire = (name: string, attributes: string): unknown =>
  attempt(() => {
    document.cookie = `${name}=;max-age=0${attributes}`
  })
