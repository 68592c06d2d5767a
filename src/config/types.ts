/** The config as the rest of Placet reads it. `config/input.ts` is what a site writes. */
import type { Key, Mode, ServiceRule } from '../consent/types'

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

/** One thing that needs consent, as checked. */
export interface Service extends ServiceRule {
  readonly name: string
  readonly provider: Provider
  readonly purpose: string
  /** Why a service in `necessary` is necessary; shown. */
  readonly why: string
  readonly cookies: readonly Cookie[]
  readonly storage: readonly StorageItem[]
  readonly transfers: readonly Transfer[]
}

/** Words by language, over the built-in ones. */
interface CategoryTexts {
  readonly [language: string]: { readonly title?: string; readonly description?: string } | undefined
}

interface Category {
  readonly id: Key
  readonly texts: CategoryTexts
}

/** The site's own texts by language and surface, over the built-in ones. */
export interface TextOverrides {
  readonly [language: string]: { readonly [surface: string]: { readonly [name: string]: string } } | undefined
}

/** Logical, so that right-to-left pages mirror it. */
type Position = 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end'

/** A checked config, frozen: every field that decides is there. */
export interface Config {
  readonly revision: number
  readonly mode: Mode
  readonly region: string
  readonly language: string
  readonly controller: {
    readonly name?: string
    readonly address?: string
    readonly email?: string
    readonly dpo?: string
    readonly privacyPolicy?: string
    readonly cookiePolicy?: string
    readonly legalNotice?: string
  }
  readonly categories: readonly Category[]
  /** Whether the site named its categories: those are asked about even while nothing uses them. */
  readonly isNamed: boolean
  readonly services: readonly Service[]
  readonly storage: {
    readonly name: string
    readonly domain: string
    readonly path: string
    readonly sameSite: 'Lax' | 'Strict' | 'None'
    readonly months: number
    readonly id: boolean
  }
  readonly signals: {
    readonly google: GoogleSignals | false
    readonly microsoft: boolean
    /** Keys that Global Privacy Control refuses. */
    readonly gpc: readonly Key[]
    readonly dataLayer: string
  }
  readonly ui: {
    readonly banner?: 'box' | 'bar' | 'modal'
    readonly position?: Position
    readonly reopen: Position | 'none'
    readonly close?: 'none' | 'reject'
    readonly theme?: 'auto' | 'light' | 'dark'
    readonly reload?: 'auto' | 'never'
  }
  readonly texts: TextOverrides
  readonly gate: { readonly timeout: number }
}

/** How Google's tags behave while they wait, and while storage is denied. */
export interface GoogleSignals {
  /** How long tags wait for the answer, in ms. @default 500 */
  readonly waitForUpdate: number
  /** Carry click ids in links while storage is denied. @default false */
  readonly urlPassthrough: boolean
  /** Redact click ids while ad storage is denied. @default true */
  readonly adsDataRedaction: boolean
  /** Regions the default is for (ISO 3166-1, -2). @default everywhere */
  readonly regions: readonly string[]
}
