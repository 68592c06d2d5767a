/**
 * A cookie jar as browsers keep one (RFC 6265bis), for what happy-dom's does not do: rules for domains, paths,
 * prefixes and partitions, sizes, HttpOnly, and refusal without a word.
 */

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly isHostOnly: boolean
  readonly path: string
  readonly isSecure: boolean
  readonly isPartitioned: boolean
  readonly isHttpOnly: boolean
  readonly expires: number
  readonly sameSite: string
}

const PUBLIC_SUFFIXES = ['example', 'com', 'co.uk', 'localhost']
const MAX_BYTES = 4096

export function createJar(address: string, isRefused: (cookie: Cookie) => boolean = () => false) {
  const { hostname, pathname, protocol } = new URL(address)
  /** Every text that a page handed to `document.cookie`. */
  const written: string[] = []
  let cookies: Cookie[] = []

  const matchesDomain = (domain: string) => hostname === domain || hostname.endsWith(`.${domain}`)
  const matchesPath = (path: string) =>
    pathname === path || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'))
  const isSame = (one: Cookie, other: Cookie) =>
    (['name', 'domain', 'isHostOnly', 'path', 'isPartitioned'] as const).every(
      (key) => one[key] === other[key],
    )

  function parse(text: string, isServer: boolean): Cookie | undefined {
    const [pair = '', ...rest] = text.split(';')
    const attributes = new Map(
      rest.map((part) => {
        const [name = '', ...value] = part.trim().split('=')
        return [name.toLowerCase(), value.join('=')] as const
      }),
    )
    const [name = '', ...value] = pair.trim().split('=')
    const domain = attributes.get('domain')?.replace(/^\./, '') ?? ''
    const path = attributes.get('path') ?? ''
    const maxAge = attributes.get('max-age')
    const date = attributes.get('expires')
    const cookie: Cookie = {
      name,
      value: value.join('='),
      domain: domain || hostname,
      isHostOnly: !domain,
      path: path.startsWith('/') ? path : pathname.replace(/\/[^/]*$/, '') || '/',
      isSecure: attributes.has('secure'),
      isPartitioned: attributes.has('partitioned'),
      isHttpOnly: isServer && attributes.has('httponly'),
      expires:
        maxAge !== undefined
          ? Date.now() + Number(maxAge) * 1000
          : date
            ? Date.parse(date)
            : Number.POSITIVE_INFINITY,
      sameSite: attributes.get('samesite') ?? '',
    }
    const needsSecure = /^__(Secure|Host)-/.test(name) || cookie.isPartitioned
    const isForeign =
      !matchesDomain(cookie.domain) || (!cookie.isHostOnly && PUBLIC_SUFFIXES.includes(cookie.domain))
    const breaksHost = name.startsWith('__Host-') && (!cookie.isHostOnly || path !== '/')
    const isTooBig = name.length + cookie.value.length > MAX_BYTES
    if (isForeign || breaksHost || isTooBig || (needsSecure && !cookie.isSecure)) return
    return cookie.isSecure && protocol !== 'https:' ? undefined : cookie
  }

  function put(text: string, isServer: boolean): void {
    const cookie = parse(text, isServer)
    if (!cookie || isRefused(cookie)) return
    const at = cookies.findIndex((other) => isSame(cookie, other))
    if (at >= 0 && cookies[at]!.isHttpOnly && !isServer) return
    cookies = cookies.filter((_, index) => index !== at)
    if (cookie.expires > Date.now()) cookies.push(cookie)
  }

  const jar = {
    written,
    all: (): readonly Cookie[] => cookies,
    /** As a `Set-Cookie` header of an answer, or another page, would. */
    plant: (...texts: readonly string[]) => texts.forEach((text) => put(text, true)),
    /** What is there for other hosts and paths too. */
    force: (cookie: Partial<Cookie>) => {
      const defaults = {
        value: '1',
        domain: hostname,
        isHostOnly: true,
        path: '/',
        isSecure: false,
        isPartitioned: false,
        isHttpOnly: false,
        expires: Number.POSITIVE_INFINITY,
        sameSite: '',
      }
      cookies.push({ name: '', ...defaults, ...cookie })
    },
    get cookie(): string {
      return cookies
        .filter(
          ({ domain, isHostOnly, path, isHttpOnly }) =>
            !isHttpOnly && (isHostOnly ? domain === hostname : matchesDomain(domain)) && matchesPath(path),
        )
        .sort((one, other) => other.path.length - one.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ')
    },
    set cookie(text: string) {
      written.push(text)
      put(text, false)
    },
    /** Takes the place of `document.cookie`, on this address. */
    install(): void {
      // The cast: happy-dom's own window has ways that no browser has.
      ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address)
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get: () => jar.cookie,
        set: (text: string) => {
          jar.cookie = text
        },
      })
    },
  }
  return jar
}

/** A jar that every access to throws, as in a sandboxed frame. */
export function forbidCookies(): void {
  const refuse = () => {
    throw new DOMException('The document is sandboxed.', 'SecurityError')
  }
  Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse })
}

/** Makes `localStorage` throw at every touch, as browsers do that block it. @returns what undoes it. */
export function forbidStorage(): () => void {
  const found = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('Access is denied.', 'SecurityError')
    },
  })
  return () => {
    if (found) Object.defineProperty(globalThis, 'localStorage', found)
  }
}
