// @ts-check
/** Puts a table between two marks of a page: `<!-- name:start -->` and `<!-- name:end -->`. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../run.mjs'

/**
 * @param {string} page
 * @param {string} name
 * @param {string} table
 */
export function put(page, name, table) {
  const file = path.join(root, page)
  const text = readFileSync(file, 'utf8')
  const marks = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`)
  if (!marks.test(text)) throw new Error(`${page} has no <!-- ${name}:start --> … <!-- ${name}:end -->.`)
  writeFileSync(
    file,
    text.replace(marks, (_, start, end) => `${start}\n${table}\n${end}`),
  )
}
