/** The texts of one language: the shape of English, other words. Three layers, downloaded apart. */
import type { Purpose } from '../consent/disclosure'
import type { first, more, policy } from './en'

export type FirstLayer = Omit<Widen<typeof first>, 'partners' | 'months'> & {
  readonly partners: Forms
  /** From one to 24. Written down: `Intl.NumberFormat` can take a first visit 20 ms to make. */
  readonly months: Forms
}
/** By the language's own plural forms (CLDR); with `{count}`. What is not there is said as `other` is. */
export type Forms = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string }
export type SecondLayer = Widen<typeof more>
export type PolicyLayer = Widen<typeof policy> & { readonly purposes: { readonly [P in Purpose]: string } }
export type Texts = FirstLayer & SecondLayer & PolicyLayer

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
