/** What the surfaces say: snapshot, config and words turned into what is shown. Pure. */
import type { Category, Config, Service } from '../config/types'
import { type Key, NECESSARY } from '../consent/types'
import type { FirstLayer } from '../locales/texts'
import { fillText } from './text'
import type { View } from './types'

/** A category's title and description: the site's own words, else ours, else its id. */
export function wordsOf({ id, texts: own }: Category, texts: FirstLayer, language: string): { readonly title: string; readonly about: string } {
  const site = own[language]
  const ours = Object.entries(texts.categories).find(([key]) => key === id)?.[1] ?? texts.categories.other
  return { title: site?.title || fillText(ours.title, { id }), about: site?.description || ours.description }
}

/** The built-in texts with the site's own over them: sections over sections, names over names. */
export function withOwn<T extends object>(built: T, own: Config['texts'][string]): T {
  const section = ([name, words]: [string, object]) => [name, { ...words, ...own?.[name] }]
  // The cast: the same sections and names come out as went in, and more of the site's are not read.
  return own ? (Object.fromEntries(Object.entries(built).map(section)) as T) : built
}

/** Categories the visitor is asked about now: what is new, or all. */
export function askedCategories({ config, rules, snapshot }: View): readonly Category[] {
  const { pending, record } = snapshot
  const isAsked = (id: Key) => !record || pending.includes(id) || config.services.some((service) => service.category === id && pending.includes(service.id))
  return config.categories.filter(({ id }) => rules.categories.includes(id) && isAsked(id))
}

/** The distinct providers of services that are not necessary: the parties that may store or read. */
export function partners({ config }: View): readonly string[] {
  return [...new Set(config.services.filter(({ category }) => category !== NECESSARY).map(providerOf))]
}

export const providerOf = ({ provider, name }: Service): string => provider.name || name

/** Countries whose transfer needs a yes of its own, over `services`. */
export const consentCountries = (services: readonly Service[]): readonly string[] => [...new Set(services.flatMap(({ consentCountries: countries }) => countries))]

/** Who asks. */
export const siteName = ({ config }: View): string => config.controller.name || location.hostname
