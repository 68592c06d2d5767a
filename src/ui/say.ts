/** What is announced after a decision. Pure. */
import { NECESSARY } from '../consent/types'
import { fillText } from './text'
import type { Stage } from './types'
import { services, wordsOf } from './view'

/** @returns each category, on or off, and services that go their own way; and whether it was kept. */
export function say({ view, texts: { status }, texts }: Stage): string {
  const { record, grants, language, isKept } = view
  if (!record) return ''
  const word = (key: string, name: string) =>
    fillText(grants.includes(key) ? status.on : status.off, { name })
  const keys = Object.keys(record.categories).filter((key) => key !== NECESSARY)
  const single = services(view).filter(
    ({ id, category }) => grants.includes(id) !== grants.includes(category),
  )
  const list = [
    ...keys.map((key) => word(key, wordsOf(key, view, texts).title)),
    ...single.map(({ id, name = id }) => word(id, name)),
  ]
  const saved = fillText(status.saved, { list: list.join(commaOf(language)) })
  return isKept ? saved : `${saved} ${status.session}`
}

/** Listed and not joined: `Intl.ListFormat` can take a browser 20 ms, between a click and what it released. */
const commaOf = (language: string): string =>
  language === 'ar' ? '، ' : /^(ja|zh)/.test(language) ? '、' : ', '
