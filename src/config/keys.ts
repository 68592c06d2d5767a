/** Ids of categories and services: one namespace, one form. Pure. */
import { type Key, NECESSARY } from '../consent/types'

/** Whether `id` can be a key. */
export const isKey = (id: string): boolean => /^[a-z0-9-]+$/.test(id)

/** The categories that are asked about: those the site named, or the usual ones where it named none. */
export const askable = (named: readonly Key[]): readonly Key[] =>
  (named.length ? named : ['analytics', 'marketing', 'chat']).filter((id) => id !== NECESSARY)
