/** What is announced after a decision. Pure. */
import { fillText, joined } from './text'
import type { FirstLayer } from '../locales/texts'
import type { Stage } from './types'
import { wordsOf } from './view'

export function say({ view, texts }: Stage<FirstLayer>): string {
  const { config, rules, snapshot, language, isKept } = view
  if (!snapshot.record) return ''
  const asked = config.categories.filter(({ id }) => rules.categories.includes(id))
  const list = asked.map((category) => {
    const words = snapshot.grants.includes(category.id) ? texts.status.on : texts.status.off
    return fillText(words, { name: wordsOf(category, texts, language).title })
  })
  return [fillText(texts.status.saved, { list: joined(language, list) }), ...(isKept ? [] : [texts.status.session])].join(' ')
}
