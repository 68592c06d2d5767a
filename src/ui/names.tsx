interface NamesProps {
  readonly language: string
  readonly names: readonly string[]
}

/** Names that are no words of the language, isolated, and joined as the language joins them. */
export function Names({ language, names }: NamesProps) {
  const parts = new Intl.ListFormat(language).formatToParts(names)
  return <>{parts.map(({ type, value }) => (type === 'element' ? <bdi>{value}</bdi> : value))}</>
}
