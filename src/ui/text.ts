/** Words with something in them. Text stays text: nothing here ever becomes markup. */

/** `template` with each `{name}` replaced. @returns parts, so that a value may be an element. */
export function fill<T>(template: string, values: { readonly [name: string]: T }): (string | T)[] {
  return template.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? '') : part))
}

/** `fill` where every value is text. */
export const fillText = (template: string, values: { readonly [name: string]: string }): string =>
  fill(template, values).join('')

/** `items` as the language joins them: "a, b and c". */
export const joined = (language: string, items: readonly string[]): string =>
  new Intl.ListFormat(language).format(items)

/** A country's name; the code itself where the browser does not know it. */
export function countryName(language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** So many units, in words: "6 months". */
export const amount = (language: string, count: number, unit: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)

/** `{ one, other }` for `count`. Languages with more forms have more entries. */
export function plural(language: string, forms: { readonly [form: string]: string }, count: number): string {
  return fillText(forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '', {
    count: `${count}`,
  })
}

/** Who, and where, if that is known: the country comes after the name, in brackets or after a comma. */
export const fillAbout = <T>(template: string, values: { readonly [name: string]: T }): (string | T)[] =>
  fill(
    values.country ? template : template.replace(/\s?[(（]\{country\}[)）]|[,،、，]\s*\{country\}\s*$/, ''),
    values,
  )
