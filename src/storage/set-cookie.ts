/**
 * Cookies as a server sees them: the `Cookie` header of a request, and `Set-Cookie` values of its answer.
 *
 * Pure. `storage/cookies.ts` is the same in a page.
 */
import { attempt } from '../shared/attempt'
import { PlacetError } from '../shared/errors'

/** Where and how long a cookie is kept. */
export interface CookieAttributes {
  readonly path: string
  /** Host-only where it is empty. */
  readonly domain?: string
  readonly sameSite?: 'Lax' | 'Strict' | 'None'
  readonly secure?: boolean
  readonly partitioned?: boolean
  /** Milliseconds since the epoch. Without it, the cookie ends at once. */
  readonly expiresAt?: number
}

/** The pairs of a `Cookie` header; names may repeat. */
export const cookiesIn = (
  header: string | null | undefined,
): readonly (readonly [name: string, value: string])[] =>
  (header ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.trim().split('=')
    return [name, value.join('=')]
  })

/** Every readable value of the cookie `name`. */
export const valuesIn = (header: string | null | undefined, name: string): readonly string[] =>
  cookiesIn(header).flatMap(([key, value]) =>
    key === name ? (attempt(() => decodeURIComponent(value)) ?? []) : [],
  )

/** `text` as a cookie's value. What a cookie may hold is left as it is: it travels with every request. */
export const cookieValue = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:3A|7B|7D)/g, decodeURIComponent)

/**
 * One `Set-Cookie` value.
 *
 * @param value As it is sent: see `cookieValue`.
 * @throws PlacetError `PLACET_USAGE` for a name, path or domain that would end the attribute it stands in.
 */
export function setCookie(name: string, value: string, attributes: CookieAttributes): string {
  const { path, domain, sameSite, secure, partitioned, expiresAt = 0 } = attributes
  if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw new PlacetError('PLACET_USAGE', `cookie name: ${name}`)
  for (const text of [path, domain ?? ''])
    if (!/^[\x20-\x3a\x3c-\x7e]*$/.test(text)) throw new PlacetError('PLACET_USAGE', `cookie: ${text}`)
  const maxAgeS = Math.max(0, Math.floor((expiresAt - Date.now()) / 1000))
  return [
    `${name}=${value}`,
    `Path=${path}`,
    ...(domain ? [`Domain=${domain}`] : []),
    // Both: `Max-Age` wins where the visitor's clock is wrong, and the rest read `Expires`.
    `Max-Age=${maxAgeS}`,
    `Expires=${new Date(expiresAt).toUTCString()}`,
    ...(sameSite ? [`SameSite=${sameSite}`] : []),
    ...(secure ? ['Secure'] : []),
    ...(partitioned ? ['Partitioned'] : []),
  ].join('; ')
}
