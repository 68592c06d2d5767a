/** `items` as the language joins them, each as `draw` shows it: names that are no words of the language, isolated. */
export const joinedAs = <T>(
  language: string,
  items: readonly string[],
  draw: (item: string) => T,
): (string | T)[] =>
  new Intl.ListFormat(language)
    .formatToParts(items)
    .map(({ type, value }) => (type === 'element' ? draw(value) : value))
