/** What is said of a service: what it stores, where it sends data, who is behind it. */

/** A cookie that a service sets. */
export interface Cookie {
  /** Exact name, or a prefix that ends in `*`. */
  readonly name: string
  /** Lifetime in days; 0 is a session cookie. @default 0 */
  readonly days?: number
  /** What it is for, in the visitor's words. */
  readonly purpose?: string
  /** Host it is set on, where it is not the site's own. */
  readonly domain?: string
  /** @default "/" */
  readonly path?: string
  /** Out of reach of scripts: only the server can delete it. @default false */
  readonly httpOnly?: boolean
}

/** What a service keeps elsewhere on the device. */
export interface StorageItem {
  readonly kind: 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage'
  /** Exact name, or a prefix that ends in `*`. */
  readonly name: string
  readonly purpose?: string
  /** The service's own opt-out record: never deleted. @default false */
  readonly keep?: boolean
}

/** A transfer to a third country, and under what (GDPR Art. 45 to 49). */
export interface Transfer {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** `none` needs consent of its own under `transfers: "ask"`. */
  readonly safeguard: 'adequacy' | 'dpf' | 'scc' | 'bcr' | 'none'
}

/** The company behind a service. */
export interface Provider {
  readonly name?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly privacyPolicy?: string
}

/**
 * What things are kept or done for, in words that every language file has. A site may write its own words
 * instead: whatever is not one of these is shown as it stands.
 */
export const purposes = [
  'visitor',
  'session',
  'measure',
  'replay',
  'test',
  'errors',
  'ads',
  'click',
  'conversion',
  'chat',
  'map',
  'media',
  'social',
  'settings',
  'consent',
  'security',
  'balance',
  'payment',
  'form',
  'messages',
  'fonts',
  'tags',
  'queue',
] as const
export type Purpose = (typeof purposes)[number]
