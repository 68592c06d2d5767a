/** Cookies by their raw names and values: js-cookie decodes both, and a decoded name deletes nothing. */

/** The pairs that a script may see. Names may repeat. */
export function rawCookies(): (readonly [name: string, value: string])[] {
  try {
    return document.cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    })
  } catch {
    return [] // A sandboxed frame without allow-same-origin.
  }
}

export const isThere = (name: string): boolean => rawCookies().some(([key]) => key === name)

/** The host and its parents, down to two labels; browsers refuse the public suffixes among them. */
export function domains(): string[] {
  const labels = location.hostname.split('.')
  return labels.slice(1).map((_, index) => labels.slice(index).join('.'))
}

/** Expires `name` at `Path=/`, host-only and, if it is still there, on every domain above. */
export function expireCookie(name: string): void {
  expire(name, '')
  if (isThere(name)) for (const domain of domains()) expire(name, `;domain=${domain}`)
}

/** One write. `attributes` start with `;`; of two equal ones the last counts, so they may name another path. */
export function expire(name: string, attributes: string): void {
  document.cookie = `${name}=;max-age=0;path=/${attributes}`
}
