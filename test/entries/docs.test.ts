/**
 * The code in the guides of these entries type-checks, against the source and the frameworks themselves.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import * as react from '../../src/entries/react'
import * as server from '../../src/entries/server'
import * as testing from '../../src/entries/testing'
import * as vue from '../../src/entries/vue'

const read = (file: string) => readFileSync(file, 'utf8')

/** The code blocks of `file` in `language`; of a component, its script. */
function blocks(file: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  const codes = [...read(file).matchAll(fence)].map(([, code]) => code!)
  return codes.map((code) => code.match(/<script[^>]*>([\s\S]*?)<\/script>/)?.[1] ?? code)
}

const frameworks = 'docs/frameworks.md'
const svelteStores = blocks(frameworks, 'typescript').at(-1)!
const samples: readonly (readonly [name: string, code: string])[] = [
  ...['docs/server.md', 'docs/testing.md', frameworks]
    .flatMap((file) => blocks(file, 'typescript'))
    .map((code, at) => [`plain-${at}.ts`, code] as const),
  ...blocks(frameworks, 'tsx').map((code, at) => [`react-${at}.tsx`, code] as const),
  ...blocks(frameworks, 'vue').map((code, at) => [`vue-${at}.ts`, code] as const),
  ...blocks(frameworks, 'svelte').map((code, at) => [`svelte-${at}.ts`, code] as const),
]
/** What the samples import of the reader's own. */
const theirs: readonly (readonly [name: string, code: string])[] = [
  ['film.ts', 'export default function Film(): null { return null }'],
  ['placet.ts', svelteStores],
  [
    'ambient.d.ts',
    `declare module '*.vue' { import type { Component } from 'vue'; const part: Component; export default part }
declare module '*.svelte' { const part: unknown; export default part }
declare module '*.css' { const css: string; export default css }
declare const __DEV__: boolean, __VERSION__: string`,
  ],
]

test('the code in the guides type-checks', { timeout: 60_000 }, () => {
  expect(samples.length).toBeGreaterThan(8)
  expect(problemsIn(new Map([...samples, ...theirs].map(([name, code]) => [at(name), code])))).toEqual([])
})

/** A name as if it stood beside this file, so that packages are found. */
const at = (name: string) => path.resolve('test', 'entries', name)

/** What TypeScript says of files that are only in memory. */
function problemsIn(virtual: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      jsxImportSource: 'react',
      paths: { placet: ['./src/entries/index.ts'], 'placet/*': ['./src/entries/*.ts'] },
    },
    process.cwd(),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => virtual.has(path.resolve(name)) || fileExists(name)
  host.readFile = (name) => virtual.get(path.resolve(name)) ?? readFile(name)
  host.getSourceFile = (name, target, ...rest) => {
    const code = virtual.get(path.resolve(name))
    return code === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, code, target)
  }
  const program = ts.createProgram([...virtual.keys()], options, host)
  return [...virtual.keys()].flatMap((name) => {
    const source = program.getSourceFile(name)
    const problems = source
      ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      : []
    return problems.map(
      ({ messageText }) => `${path.basename(name)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}

test.each([
  ['docs/server.md', server],
  ['docs/testing.md', testing],
  [frameworks, react],
  [frameworks, vue],
])('%s has every export in a table', (file, entry) => {
  const rows = read(file)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const missing = Object.keys(entry).filter((name) => !rows.some((row) => row.startsWith(`| \`${name}`)))
  // The two that have a section of their own.
  expect(missing.filter((name) => !read(file).includes(`\`${name}(`))).toEqual([])
})
