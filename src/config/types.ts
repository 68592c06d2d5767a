/** The config as the rest of Placet reads it. `config/input.ts` is what a site writes. */
import type { Cookie, Provider, StorageItem, Transfer } from '../consent/disclosure'
import type { Key, Mode, ServiceRule } from '../consent/types'

/** One thing that needs consent, as checked. */
export interface Service extends ServiceRule {
  readonly name: string
  readonly provider: Provider
  readonly purpose: string
  readonly hosts: readonly string[]
  /** Why a service in `necessary` is necessary; shown. */
  readonly why: string
  readonly cookies: readonly Cookie[]
  readonly storage: readonly StorageItem[]
  readonly transfers: readonly Transfer[]
  /** The preset it comes from, if from one. */
  readonly preset: string
  /** Another way to the same end. */
  readonly alternative: { readonly label?: string; readonly url?: string }
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
    /** Languages to choose from in the settings. */
    readonly languages?: readonly string[]
  }
  readonly texts: TextOverrides
  /** Where records are sent; empty: nowhere. */
  readonly recordsUrl: string
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
  /** Google's id of whoever builds on this, `d…`. @default none */
  readonly developerId: string
}
