/**
 * The shape of the house: imports go down one stair, and a few things are done in one room only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const storeys = [
  ['shared'],
  ['consent'],
  ['config', 'services', 'locales'],
  ['storage', 'signals', 'gate'],
  ['client', 'ui'],
  ['entries'],
]
const maxLines = 300

const files = existsSync('src')
  ? readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .sort()
  : []
const sources = new Map(files.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]))
const source = (file: string) => sources.get(file) ?? ''
const roomOf = (file: string) => file.split('/')[0] ?? ''
const storeyOf = (room: string) => storeys.findIndex((rooms) => rooms.includes(room))

/** Every module a file names: `from '…'`, `import '…'`, `import('…')`, `typeof import('…')`, types included. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name!)
}

/** The file that a relative import leads to: within `src/` by its room, elsewhere by its path from `/`. */
function resolveFrom(file: string, target: string): string {
  return new URL(target, `file:///src/${file}`).pathname.replace(/^\/src\//, '')
}

/** The code alone: a comment may name what the code must not do. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** The files, outside the rooms that may, whose code matches. */
function filesThat(pattern: RegExp, allowedRooms: readonly string[] = []): string[] {
  return files.filter(
    (file) => !allowedRooms.includes(roomOf(file)) && pattern.test(withoutComments(source(file))),
  )
}

test('there is a house to look at', () => {
  expect(files.length).toBeGreaterThan(0)
})

test('every file is in a room, and every room on a storey', () => {
  expect(files.filter((file) => !file.includes('/') || storeyOf(roomOf(file)) < 0)).toEqual([])
})

test('imports go down the stair only, and never to a neighbour', () => {
  const wrong = files.flatMap((file) =>
    importsOf(source(file))
      .filter((target) => target.startsWith('.'))
      .map((target) => resolveFrom(file, target))
      .filter((target) => !target.startsWith('/styles/'))
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)]
        return from !== to && !(storeyOf(to) >= 0 && storeyOf(to) < storeyOf(from))
      })
      .map((target) => `${file} → ${target}`),
  )
  expect(wrong).toEqual([])
})

test('no file outgrows one subject', () => {
  const long = files.map((file) => [file, source(file).split('\n').length - 1] as const)
  expect(long.filter(([, lines]) => lines > maxLines)).toEqual([])
})

test('only the storage knows js-cookie', () => {
  const others = files.filter((file) => importsOf(source(file)).includes('js-cookie'))
  expect(others.filter((file) => roomOf(file) !== 'storage')).toEqual([])
})

test('only the shared reporter speaks on the console', () => {
  expect(filesThat(/\bconsole\b\s*[.[]/, ['shared'])).toEqual([])
})

test.each([
  [
    'writes markup',
    /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write(?:ln)?\(|\bdangerouslySetInnerHTML\b/,
  ],
  ['evaluates text', /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/],
  ['sets an inline style', /\bsetAttribute\(\s*['"`]style['"`]/],
])('nothing %s', (_, pattern) => {
  expect(filesThat(pattern)).toEqual([])
})

describe('the reader of imports', () => {
  test.each([
    ["import { a } from './a'", './a'],
    ["import type { A } from '../shared/a'", '../shared/a'],
    ["export { a } from './a'", './a'],
    ["import './a'", './a'],
    ["const a = await import('./a')", './a'],
    ["type A = import('../x/a').A", '../x/a'],
    ["import {\n  a,\n  b,\n} from './a'", './a'],
  ])('sees %s', (code, target) => {
    expect(importsOf(code)).toEqual([target])
  })
})
