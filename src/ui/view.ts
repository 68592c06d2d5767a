/** What the surfaces say: what the site wrote, and words, turned into what is shown. Pure. */
import type { ServiceInput } from '../config/input'
import { type Key, NECESSARY } from '../consent/types'
import type { FirstLayer } from '../locales/texts'
import { dict, isObject } from '../shared/dict'
import { fillText } from './text'
import type { View } from './types'

/** The built-in texts with the site's own over them: sections over sections, names over names. */
export function withOwnTexts<T extends object>(built: T, { input, language }: View): T {
  const own = dict<Record<string, object>>(input.texts)[language]
  const merged = Object.entries(built).map(([section, words]) => [
    section,
    { ...words, ...dict(own?.[section]) },
  ])
  // The cast: the same sections and names come out as went in; more of the site's are not read.
  return Object.fromEntries(merged) as T
}

/** A category's title and description: the site's own words, else ours, else its id. */
export function wordsOf(
  id: Key,
  { input, language }: View,
  texts: FirstLayer,
): { readonly title: string; readonly about: string } {
  const own = dict<{ texts?: { [language: string]: { title?: string; description?: string } } }>(
    input.categories,
  )[id]?.texts?.[language]
  const ours = dict<FirstLayer['categories']['other']>(texts.categories)[id] ?? texts.categories.other
  return { title: own?.title || fillText(ours.title, { id }), about: own?.description || ours.description }
}

/** The site's services that are not necessary, as it wrote them. */
export const services = ({ input }: View): readonly ServiceInput[] =>
  (Array.isArray(input.services) ? input.services : []).filter(
    (service) => isObject(service) && service.category !== NECESSARY,
  )

/** The name of who is behind a service. */
export const providerOf = ({ provider, name, id }: ServiceInput): string => provider?.name || name || id

/** Countries to which `all` send data without a safeguard, where that needs a yes of its own. */
export const consentCountries = (all: readonly ServiceInput[], { input }: View): readonly string[] => [
  ...new Set(
    all.flatMap(({ transfers = [] }) =>
      input.transfers === 'ask'
        ? transfers.flatMap(({ country, safeguard }) => (safeguard === 'none' ? country : []))
        : [],
    ),
  ),
]
