/** What the surfaces say: what the site wrote, and words, turned into what is shown. Pure. */
import type { ServiceInput } from '../config/input'
import { isSafeguarded } from '../config/transfers'
import type { Transfer } from '../consent/disclosure'
import { type Key, NECESSARY } from '../consent/types'
import type { FirstLayer, Texts } from '../locales/texts'
import { dict, isObject } from '../shared/dict'
import { fillText } from './text'
import type { View } from './types'

/** The built-in texts with the site's own over them: names over names, and only texts over texts. */
export const withOwnTexts = <T extends object>(built: T, { input, language }: View): T =>
  // The cast: the same names come out as went in.
  over(built, dict(input.texts)[language]) as T

function over(built: object, own: unknown): object {
  const words = dict<unknown>(own)
  const pick = ([name, text]: [string, unknown]) => {
    const other = words[name]
    return [
      name,
      typeof text === 'object' && text ? over(text, other) : typeof other === 'string' ? other : text,
    ]
  }
  return Object.fromEntries(Object.entries(built).map(pick))
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
    (service): service is ServiceInput => isObject(service) && service.category !== NECESSARY,
  )

/** The name of who is behind a service. */
export const providerOf = ({ provider, name, id }: Pick<ServiceInput, 'provider' | 'name' | 'id'>): string =>
  provider?.name || name || id

/** Countries to which `all` send data without a safeguard that is known, where that needs a yes of its own. */
export function consentCountries(all: readonly ServiceInput[], { input }: View): readonly string[] {
  const { transfers: rule = 'disclose' } = input
  if (rule === 'disclose') return []
  const transfers = all.flatMap((service) => (Array.isArray(service.transfers) ? service.transfers : []))
  const asked = transfers.filter((transfer: Transfer) => isObject(transfer) && !isSafeguarded(transfer))
  return [...new Set(asked.map(({ country }) => country).filter((country) => typeof country === 'string'))]
}

/** What something is for: a word of the vocabulary that presets use, in the visitor's language, or the site's own words. */
export const purposeOf = (purpose: string | undefined, texts: Partial<Texts>): string | undefined =>
  dict<string>(texts.purposes)[`${purpose}`] ?? purpose

/** What sending data to `country` risks: the site's own words for it, or ours for any. */
export const riskOf = (country: string, { input, language }: View, texts: Texts): string =>
  dict<{ risks?: { [country: string]: string } }>(input.texts)[language]?.risks?.[country] ??
  texts.preferences.transferRisk
