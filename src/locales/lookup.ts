/**
 * Which language a visitor reads, and the few words that the core itself says in it.
 *
 * @see RFC 4647 §3.4 (lookup)
 */
/** The reopen control's name. In the core, because it is drawn for visitors who download no language. */
export const reopenLabels = { en: 'Cookie settings', fr: 'Gérer mes cookies' } as const

export type Language = keyof typeof reopenLabels

/** The best language for `tags`, most wanted first; English where there is none. */
export function lookup(...tags: readonly unknown[]): Language {
  for (const tag of tags) {
    for (let range = `${tag}`.toLowerCase(); range; range = range.replace(/-?[^-]*$/, ''))
      if (isLanguage(range)) return range
  }
  return 'en'
}

const isLanguage = (range: string): range is Language => Object.keys(reopenLabels).includes(range)

/** Writing direction. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)/.test(language) ? 'rtl' : 'ltr'
