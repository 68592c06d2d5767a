/** The texts of one language: the shape of English, other words. Two layers, downloaded apart. */
import type { en } from './en'
import type { enMore } from './en-more'

export type FirstLayer = Widen<typeof en>
export type SecondLayer = Widen<typeof enMore>
export type Texts = FirstLayer & SecondLayer

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
