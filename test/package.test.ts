/**
 * What npm would publish: the built files and the papers, all that `exports` promises, and nothing else.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

type Target = string | { readonly types?: string; readonly default: string }

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>
  readonly sideEffects: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const targets = Object.entries(manifest.exports)
const published = packedFiles()

function packedFiles(): string[] {
  const npm = process.env.npm_execpath
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args]
  const shell = command === 'npm' && process.platform === 'win32'
  const out = execFileSync(command, all, { encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore'] })
  const [pack] = JSON.parse(out) as [{ files: { path: string }[] }]
  return pack.files.map((file) => file.path)
}

/** The files that a target stands for: itself, or all that its `*` matches. */
function filesOf(target: string): string[] {
  if (!target.includes('*')) return existsSync(target) ? [target] : []
  const [folder, ending] = target.split('*') as [string, string]
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !(ending === '.js' && name.endsWith('.d.js')))
    .map((name) => folder + name)
}

const papers = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']

test('the package holds the papers', () => {
  expect(published).toEqual(expect.arrayContaining(papers))
})

test('the package holds nothing but the papers and dist/', () => {
  expect(published.filter((file) => !papers.includes(file) && !file.startsWith('dist/'))).toEqual([])
})

test('dist/ holds nothing but scripts, types, styles, the schema and source maps', () => {
  const inDist = published.filter((file) => file.startsWith('dist/'))
  expect(inDist.filter((file) => !/\.(?:js|d\.ts|css|json|map)$/.test(file))).toEqual([])
})

test.each(targets)('%s leads to files that are published', (_, target) => {
  for (const one of typeof target === 'string' ? [target] : Object.values(target)) {
    const files = filesOf(one)
    expect(files, one).not.toEqual([])
    expect(published).toEqual(expect.arrayContaining(files.map((file) => path.posix.normalize(file))))
  }
})

test.each(targets.filter(([, target]) => typeof target !== 'string'))(
  '%s names its types first',
  (_, target) => {
    expect(Object.keys(target)).toEqual(['types', 'default'])
  },
)

test.each(manifest.sideEffects)('the file with side effects %s is published', (file) => {
  expect(published).toContain(path.posix.normalize(file))
})

test.each(targets.filter(([, target]) => typeof target !== 'string'))(
  '%s loads without a document and leaves nothing behind',
  async (_, target) => {
    const before = Reflect.ownKeys(globalThis)
    for (const file of filesOf((target as { default: string }).default)) {
      await import(/* @vite-ignore */ pathToFileURL(path.resolve(file)).href)
    }
    const left = Reflect.ownKeys(globalThis).filter(
      // nanostores keeps one, shared by all its copies in a page; Vue says how it was built.
      (key) => !before.includes(key) && key !== 'nanostoresGlobal' && !/^__VUE_/.test(String(key)),
    )
    expect(left).toEqual([])
  },
)

test.each(readdirSync('dist').filter((file) => file.endsWith('.js.map')))(
  '%s leads back to the source',
  (file) => {
    const { mappings, sources } = JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as {
      readonly mappings: string
      readonly sources: readonly string[]
    }
    expect(sources.filter((source) => source.includes('/src/')).length).toBeGreaterThan(0)
    expect(mappings.length).toBeGreaterThan(1000)
  },
)

test('only what the package runs on is a dependency', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual([
    'js-cookie',
    'nanostores',
    'preact',
    // For `placet/policy`, which runs where a site is built.
    'preact-render-to-string',
  ])
})

test('the tools are pinned exactly', () => {
  const loose = Object.entries(manifest.devDependencies).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

test('the lock names no registry', () => {
  const lock = readFileSync('package-lock.json', 'utf8')
  expect(lock.match(/"resolved": "https?:[^"]*"/g)).toBeNull()
})
