/** `docs/reliability.md` lists the faults that are tried, and `e2e/matrix/README.md` the stories that try the rest. */
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const MATRIX = 'e2e/matrix'
const ID = '[A-F]\\d+(?:\\.\\d+)?'

const read = (file: string) => readFileSync(file, 'utf8')
const page = read('docs/reliability.md')
const files = readdirSync(MATRIX).filter((file) => file.endsWith('.spec.ts'))
const again = 'docs/reliability.md is behind: node tools/reliability.mjs'
const rows = page.split('\n').filter((line) => /^\| [A-Z]\d/.test(line))
/** `| id | what goes wrong | file | title |` */
const told = read(`${MATRIX}/README.md`)
  .split('\n')
  .filter((line) => RegExp(`^\\| ${ID} \\|`).test(line))
  .map((line) => {
    const [id = '', fault = '', file = '', title = '', ...rest] = line.slice(2, -2).split(' | ')
    return { id, fault, file: file.replaceAll('`', ''), title, rest }
  })

test('at least sixty faults are tried', () => {
  expect(new Set(rows).size).toBeGreaterThanOrEqual(60)
})

test('each row has a number of its own', () => {
  const ids = [...rows.map((row) => row.split(' | ')[0]!.slice(2)), ...told.map(({ id }) => id)]
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe.each(files)('%s', (file) => {
  const source = read(`${MATRIX}/${file}`)

  test('is listed, with each of its titles', () => {
    expect(page, again).toContain(`](../${MATRIX}/${file})`)
    // Titles as they are written; those that are put together are listed as they run.
    const titles = [...source.matchAll(/test\(\s*'((?:[^'\\]|\\.)*?) \(fault ([A-Z][\w., ]*?)\)/g)]
    const missing = titles.filter(
      ([, title = '', id = '']) => !page.includes(`| ${id} | ${title.replaceAll("\\'", "'")}`),
    )
    expect(
      missing.map(([, title]) => title),
      again,
    ).toEqual([])
  })

  test('has a number in each title, and each number is listed', () => {
    const titles = titlesIn(`${MATRIX}/${file}`)
    expect(titles.filter((title) => !RegExp(`\\(fault (${ID}|<>)\\)`).test(title))).toEqual([])
    const ids = [...source.matchAll(RegExp(`'(${ID})'|\\(fault (${ID})\\)`, 'g'))].map(
      ([, one, other]) => one ?? other,
    )
    expect(
      ids.filter((id) => !rows.some((row) => row.startsWith(`| ${id} |`))),
      again,
    ).toEqual([])
  })
})

describe('rows that other stories prove', () => {
  test('have four cells each', () => {
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter(({ fault, file, title, rest }) => !fault || !file || !title || rest.length)).toEqual(
      [],
    )
  })

  test.each([...new Set(told.map(({ file }) => file))])('are in %s', (file) => {
    const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    // Without the items of other lists, which come and go: `(C41)`, `@chromium-only`.
    const facts = titlesIn(file).map((title) =>
      title.replace(/ @[\w-]+$/, '').replace(/ \([AC]\d[\w, ]*\)$/, ''),
    )
    const patterns = facts.map((fact) => RegExp(`^${fact.split('<>').map(literal).join('.+')}$`))
    const named = told.filter((row) => row.file === file).map(({ title }) => title)
    expect(named.filter((title) => !patterns.some((pattern) => pattern.test(title)))).toEqual([])
  })
})

/** Every title in `file`; `<>` stands for what a template puts in. */
function titlesIn(file: string): readonly string[] {
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    const [title] = ts.isCallExpression(node) && node.expression.getText() === 'test' ? node.arguments : []
    if (title && ts.isStringLiteralLike(title)) titles.push(title.text)
    if (title && ts.isTemplateExpression(title))
      titles.push([title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)].join('<>'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext, true))
  return titles
}
