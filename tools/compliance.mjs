/**
 * docs/compliance.md, from the items and from the titles of the tests that cite them.
 *
 * `node tools/compliance.mjs` writes it; with `--check` it fails when the page is behind, when an item has no
 * proof, or when a title cites an item that does not exist.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { items } from './compliance-items.mjs'
import { root } from './run.mjs'

export { items }

const page = path.join(root, 'docs/compliance.md')

const intro = `# Compliance and accessibility, item by item

What the law, the authorities and WCAG 2.2 ask of a consent tool, in one line each, and the tests that prove
it. An item is cited in the titles of its tests, and this page is written from them:
\`node tools/compliance.mjs\`.

It is an engineer's list and no legal advice. What your pages do, which services you declare and what your
policy says is yours; see [the end](#what-a-site-does-itself).

Tests under \`e2e/\` run in a browser on the built files; tests under \`test/\` run on the source. Axe finds
about a third of what can be wrong, so most items of access have a test of their own. What no test can tell
is how a screen reader speaks: before a release it is tried by hand.`

/** Every test: its file, its title (\`…\` for what a loop fills in), and why it is not run, if it is not. */
export function readTests() {
  const files = ['e2e', 'test'].flatMap((folder) => filesIn(folder, /\.(spec|test)\.tsx?$/))
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
    return testsIn(source).map((test) => ({ file, ...test }))
  })
}

const read = (file) => readFileSync(path.join(root, file), 'utf8')

const filesIn = (folder, pattern) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.posix.join(folder, String(file).replaceAll('\\', '/')))
    .filter((file) => pattern.test(file))
    .sort()

function testsIn(source) {
  const found = []
  const visit = (node) => {
    const isTest =
      ts.isCallExpression(node) &&
      /^(test|it)(\.(each|fixme|skip|only))?\b/.test(node.expression.getText()) &&
      !/^test\.(describe|step|use|before|after|info|setTimeout)/.test(node.expression.getText())
    const title = isTest && titleOf(node.arguments[0])
    if (title) found.push({ title, open: openReason(node) })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function titleOf(node) {
  if (!node) return
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}

/** The reason that a test gives for not being run yet. */
const openReason = (node) => /\btest\.fixme\(\s*true,\s*'([^']*)'/.exec(node.getText())?.[1]

/** The items that a title cites: \`(C20, A3)\`, or \`(A1 to A4)\`. */
export function cited(title) {
  const lists = title.matchAll(/\(([CA]\d+(?:(?:, | to )[CA]\d+)*)\)/g)
  return [...lists].flatMap(([, list]) =>
    list.split(', ').flatMap((part) => {
      const [first, last = first] = part.split(' to ')
      const [from, to] = [Number(first.slice(1)), Number(last.slice(1))]
      return Array.from({ length: to - from + 1 }, (_, at) => first[0] + (from + at))
    }),
  )
}

/** Each item with the tests that prove it, and those that show what is missing. */
export function proofs(tests = readTests()) {
  return items.map((item) => {
    const named = item.also.map(([file, title]) => ({ file, title }))
    const own = tests.filter(({ title }) => cited(title).includes(item.id))
    const isNamed = ({ file, title }) => named.some((one) => one.file === file && one.title === title)
    return {
      ...item,
      tests: [...own.filter(({ open }) => !open), ...tests.filter(isNamed)].filter(
        (one, at, all) =>
          all.findIndex((other) => other.file === one.file && other.title === one.title) === at,
      ),
      open: own.filter(({ open }) => open),
    }
  })
}

/** What is wrong: items without proof, citations of nothing, tests and headings that are not there. */
export function faults(tests = readTests()) {
  const ids = new Set(items.map(({ id }) => id))
  const has = ([file, title]) => tests.some((test) => test.file === file && test.title === title)
  return [
    ...proofs(tests)
      .filter(({ scope, tests }) => scope === 'sdk' && tests.length === 0)
      .map(({ id }) => `${id}: no test proves it`),
    ...items.flatMap(({ id, also }) =>
      also.filter((one) => !has(one)).map((one) => `${id}: there is no test ${one.join(': ')}`),
    ),
    ...items
      .filter(({ scope, where, reason }) => scope !== 'sdk' && !(reason && hasHeading(where)))
      .map(({ id, where }) => `${id}: no reason, or no heading ${where}`),
    ...tests.flatMap(({ file, title }) =>
      cited(title)
        .filter((id) => !ids.has(id))
        .map((id) => `${file} cites ${id}, which is no item: ${title}`),
    ),
  ]
}

function hasHeading(where = '') {
  const [file, anchor] = where.split('#')
  if (path.join(root, file) === page) return true
  return (
    existsSync(path.join(root, file)) &&
    [...read(file).matchAll(/^#+ (.*)$/gm)].some(
      ([, title]) =>
        title
          .toLowerCase()
          .replace(/[^\w\- ]/g, '')
          .replaceAll(' ', '-') === anchor,
    )
  )
}

/** The page as it should be. */
export function render(tests = readTests()) {
  const all = proofs(tests)
  const open = all.flatMap(({ id, open }) => open.map((test) => ({ id, ...test })))
  const sites = all.filter(({ scope }) => scope !== 'sdk')
  const parts = [
    intro,
    `## Consent\n\n${table(all.filter(({ id }) => id.startsWith('C')))}`,
    `## Access\n\n${table(all.filter(({ id }) => id.startsWith('A')))}`,
    open.length > 0 &&
      `## Not yet\n\nThese tests say what should hold and does not. Each is part of an item whose other tests pass.\n\n${list(open.map(({ id, file, title, open }) => `**${id}** ${quoted(title)} (${linked(file)}): ${open}.`))}`,
    `## What a site does itself\n\n${list(sites.map(({ id, reason, where }) => `**${id}** ${reason} See [${where.replace('docs/', '')}](${where.replace('docs/', '')}).`))}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const list = (lines) => lines.map((line) => `- ${line}`).join('\n')

const table = (rows) =>
  [
    '| item | what it asks | source | proven by | how |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ id, words, source, tests, scope }) =>
        `| ${id} | ${cell(words)} | ${cell(source)} | ${provenBy(tests, scope)} | ${how(tests, scope)} |`,
    ),
  ].join('\n')

/** The titles, below the file that they are in. */
function provenBy(tests, scope) {
  const files = [...new Set(tests.map(({ file }) => file))]
  const titles = files.map((name) =>
    [linked(name), ...tests.filter(({ file }) => file === name).map(({ title }) => quoted(title))].join(
      '<br>',
    ),
  )
  return [...titles, ...(scope === 'sdk' ? [] : ['[the site](#what-a-site-does-itself)'])].join('<br>')
}

function how(tests, scope) {
  const isIn = (folder) => tests.some(({ file }) => file.startsWith(folder))
  const ways = [
    isIn('e2e/') && 'in a browser',
    isIn('test/') && 'on the source',
    scope !== 'sdk' && 'by the site',
  ]
  return ways.filter(Boolean).join(', ')
}

const linked = (file) => `[${file}](../${file})`
const quoted = (title) => `“${cell(title.replace(/ \(([CA]\d+(, | to )?)+\)| @[\w-]+/g, ''))}”`
const cell = (text) => text.replace(/[|*_<>[\]]/g, '\\$&').replaceAll('\n', ' ')

/** The page as it is, or undefined. */
export const written = () => (existsSync(page) ? readFileSync(page, 'utf8') : undefined)

function main() {
  const isCheck = process.argv.includes('--check')
  const text = render()
  if (!isCheck) writeFileSync(page, text)
  const wrong = faults()
  if (isCheck && written() !== text) wrong.push('docs/compliance.md is behind: node tools/compliance.mjs')
  for (const fault of wrong) console.error(fault)
  if (wrong.length > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
