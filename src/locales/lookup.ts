/**
 * Which language a visitor reads, and the few words that the core itself says in it.
 *
 * @see RFC 4647 §3.4 (lookup)
 */

/** Every language there is, by its tag in lower case; and other tags, with what they are here. */
const TAGS =
  'en fr ar bg cs da de de-ch el es et fi ga he hr hu is it ja ko lt lv mt nb nl pl pt pt-br ro sk sl sv tr uk zh zh-hant no>nb nn>nb iw>he zh-tw>zh-hant zh-hk>zh-hant zh-mo>zh-hant'.split(
    ' ',
  )

export const languages: readonly Language[] = /* @__PURE__ */ TAGS.filter((tag) => !tag.includes('>'))

/** One of `languages`. */
export type Language = string

/** The best language for `tags`, most wanted first; English where there is none. */
export function lookup(...tags: readonly unknown[]): Language {
  for (const tag of tags) {
    for (let range = `${tag}`.toLowerCase(); range; range = range.replace(/-?[^-]*$/, '')) {
      const found = TAGS.find((each) => each.split('>')[0] === range)
      if (found) return found.replace(/.*>/, '')
    }
  }
  return 'en'
}

/** Writing direction. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)/.test(language) ? 'rtl' : 'ltr'

/**
 * The name of the way back, where the site gives it none: said by the core, because the control is drawn for
 * visitors who download no language. Beyond two languages, the one word that all of them know.
 */
export const reopenLabel = (language: Language): string =>
  ({ en: 'Cookie settings', fr: 'Gérer mes cookies' })[language] ?? 'Cookies'
