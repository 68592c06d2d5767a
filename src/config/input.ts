/** What a site writes: JSON, every field optional. `docs/configuration.md` says the same with examples. */

import type { Cookie, Provider, StorageItem, Transfer } from '../consent/disclosure'
import type { Tag } from '../consent/tag'
import type { Key, Mode } from '../consent/types'
import type { Config, GoogleSignals, TextOverrides } from './types'

/** A service of the site's own. */
export interface ServiceInput {
  /** Key of the service, `[a-z0-9-]+`. */
  readonly id: Key
  /** The category it belongs to. */
  readonly category: Key
  /** Shown to visitors. @default the id */
  readonly name?: string
  /** The company behind it; `country` in ISO 3166-1 alpha-2. */
  readonly provider?: Provider
  /** What it is for, in the visitor's words. */
  readonly purpose?: string
  /** Required in `necessary`: why the site cannot work without it. Shown. */
  readonly why?: string
  /** Hosts it contacts. */
  readonly hosts?: readonly string[]
  /** Cookies it sets: shown, and deleted when it is not allowed. */
  readonly cookies?: readonly Cookie[]
  /** What it keeps elsewhere. */
  readonly storage?: readonly StorageItem[]
  /** Third countries it sends data to (GDPR Art. 13(1)(f)). */
  readonly transfers?: readonly Transfer[]
  /** Further keys that must be granted too. */
  readonly requires?: readonly Key[]
  /** Whether it makes profiles of visitors (GDPR Art. 4(4)). @default true in `marketing` */
  readonly profiling?: boolean
  /** The preset it comes from: its purposes are words of the vocabulary. */
  readonly preset?: Key
  /** A category that is taken instead of `category` where the site has it. */
  readonly prefers?: Key
  /** Another way to the same end, offered where the service is asked for: a phone number, a plain link. */
  readonly alternative?: { readonly label: string; readonly url: string }
  /** How Placet loads it, once granted. @default not at all: the page's own markup is gated */
  readonly tag?: Tag
  /** What `tag` is filled with. */
  readonly params?: { readonly [name: string]: string }
}

/**
 * A service that Placet knows: everything about it is in its sheet (`docs/services.md`).
 *
 * Script tags may write the name alone, or this; from npm, `placet/services` has a function for each.
 */
export interface PresetUse extends Partial<Omit<ServiceInput, 'id'>> {
  /** Name of the preset. */
  readonly use: string
  /** The account: with it Placet loads the service, without it the page's own markup is gated. */
  readonly id?: string
  /** Key of the service. @default the preset's name */
  readonly key?: Key
  /** What else the preset's tag takes: see its sheet. */
  readonly [param: string]: unknown
}

/** The site's own category. `necessary` is always there and always on. */
export interface CategoryInput {
  /** Words by language, over the built-in ones. */
  readonly texts?: { readonly [language: string]: { readonly title?: string; readonly description?: string } }
}

/** Everything a site may configure. */
export interface PlacetConfig {
  /** Where editors find the schema of this file: `placet/schema.json`. */
  readonly $schema?: string
  /** Raise it to ask everyone again about everything. @default 1 */
  readonly revision?: number
  /** One mode, or a mode by region (ISO 3166-1 or -2; the most specific wins). @default "opt-in" */
  readonly mode?: Mode | { readonly [region: string]: Mode }
  /** The visitor's region, filled in by the server. Unknown gives the default mode. @default "" */
  readonly region?: string
  /** `document` (`<html lang>`), `browser`, or a BCP 47 tag. @default "document" */
  readonly language?: string
  /** Who asks; the name is on the first layer. @default the host name */
  readonly controller?: Partial<Config['controller']>
  /** Categories asked about. @default necessary, analytics, marketing and chat, as far as something uses them */
  readonly categories?: { readonly [category: Key]: CategoryInput }
  /** Everything that needs consent. @default [] */
  readonly services?: readonly (ServiceInput | PresetUse | string)[]
  /** Whether transfers without a safeguard need a yes of their own (GDPR Art. 49(1)(a)). @default "disclose" */
  readonly transfers?: 'disclose' | 'ask'
  /** What the privacy policy promises; a service that breaks it stays held. */
  readonly promises?: {
    /** @default 395, the shortest thirteen months */
    readonly maxCookieDays?: number
    /** No transfer outside the EEA. @default false */
    readonly noThirdCountries?: boolean
    /** No service that makes profiles. @default false */
    readonly noProfiling?: boolean
    /** No cookie that outlives the browser's session. @default false */
    readonly sessionCookiesOnly?: boolean
  }
  /** The record. `months` is 1 to 24. @default name "placet", path "/", Lax, 6 months, with an id */
  readonly storage?: Partial<Config['storage']>
  readonly signals?: {
    /** Google Consent Mode v2; `false` is silent. @default waitForUpdate 500 (ms), adsDataRedaction */
    readonly google?: false | Partial<GoogleSignals>
    /** Microsoft UET. @default true */
    readonly microsoft?: boolean
    /** What Global Privacy Control refuses. @default true: marketing */
    readonly gpc?: boolean | readonly Key[]
    /** Name of the data layer. @default "dataLayer" */
    readonly dataLayer?: string
  }
  /** Where a copy of each record is sent, by POST as JSON. @default nowhere */
  readonly records?: { readonly url?: string }
  readonly ui?: Partial<Config['ui']>
  /** Words by language and surface, over the built-in ones. */
  readonly texts?: TextOverrides
  /** `timeout`: how long a script may hold later ones back, in ms. @default 10000 */
  readonly gate?: { readonly timeout?: number }
}
