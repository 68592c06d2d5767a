/**
 * What README.md and docs/ say is what the code does: examples run, tables list every field, links lead somewhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test, vi } from 'vitest'
import { resolveConfig } from '../src/config/resolve'
import type { Service } from '../src/config/types'
import { decode } from '../src/consent/record'
import { fingerprint } from '../src/shared/fingerprint'
import { writeProof } from '../src/storage/write'

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
const pages = ['README.md', 'CHANGELOG.md', ...docs.sort()]
const read = (file: string) => readFileSync(file, 'utf8')
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

/** The code blocks of `file` in `language`. */
function blocks(file: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  return [...read(file).matchAll(fence)].map(([, code]) => code!)
}

describe.each(pages)('%s', (file) => {
  test('links to what is there', () => {
    const targets = [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
    const missing = targets.filter((target) => !/^(?:https?|mailto):/.test(target) && !isThere(file, target))
    expect(missing).toEqual([])
  })

  test('is finished, and wrapped', () => {
    const text = read(file)
    expect(text.match(/\b(?:TODO|FIXME|TBD|XXX)\b|@@/g)).toBeNull()
    const prose = text.replace(/^```[\s\S]*?^```/gm, '').split('\n')
    expect(prose.filter((line) => line.length > 115 && !line.startsWith('|'))).toEqual([])
  })
})

function isThere(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const full = file ? path.join(path.dirname(from), file) : from
  return existsSync(full) && (!anchor || anchorsOf(full).includes(anchor))
}

/** Anchors as the forges make them from headings. */
const anchorsOf = (file: string) =>
  [...withoutCode(read(file)).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )

describe('examples of a config', () => {
  const scripts = [
    ...read('README.md').matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g),
  ]
  const configs = [
    ...scripts.map(([, json]) => ['README.md', json!] as const),
    ...blocks('docs/configuration.md', 'json').map((json) => ['docs/configuration.md', json] as const),
  ]

  test('there are some', () => {
    expect(configs.length).toBeGreaterThan(2)
  })

  test.each(configs)('in %s resolve without a word %#', (_, json) => {
    const reports: unknown[] = []
    const { services } = resolveConfig(JSON.parse(json), (...report) => reports.push(report))
    expect(reports).toEqual([])
    expect(services.filter(({ barred }: Service) => barred)).toEqual([])
  })

  test('every key that the README gates is configured', () => {
    const { services } = resolveConfig(JSON.parse(scripts[0]![1]!), () => {})
    const gated = [...read('README.md').matchAll(/<\w+ [^>]*data-service="([\w-]+)"/g)].map(([, key]) => key)
    expect(gated).toEqual(services.map(({ id }) => id))
  })
})

test('the code on these pages type-checks', { timeout: 60_000 }, () => {
  const given = `import type { Placet } from 'placet'
declare const placet: Placet, shadowRoot: ShadowRoot
`
  const samples = pages.flatMap((file) => [
    ...blocks(file, 'ts'),
    ...blocks(file, 'js').map((code) => given + code),
  ])
  const files = {
    ...Object.fromEntries(samples.map((code, at) => [`sample-${at}.ts`, code])),
    'visits.ts': 'export {}',
    'ambient.d.ts':
      "declare module '*.css' { const css: string; export default css }\ndeclare const __DEV__: boolean, __VERSION__: string",
  }
  expect(samples.length).toBeGreaterThan(5)
  expect(
    problemsIn(new Map(Object.entries(files).map(([name, code]) => [path.resolve('test', name), code]))),
  ).toEqual([])
})

/** What TypeScript says of files that are only in memory. */
function problemsIn(virtual: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, paths: { placet: ['./src/entries/index.ts'] }, types: [] },
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
  return [...virtual.keys()]
    .flatMap((name) => {
      const source = program.getSourceFile(name)
      return source
        ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        : []
    })
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

describe('docs/configuration.md', () => {
  const tables = read('docs/configuration.md').match(/^\| field \|.*\n(?:\|.*\n)+/gm) ?? []
  const rows = [...tables.join('').matchAll(/^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \|/gm)]
  const documented = rows.map(([, field]) => field!)
  const fields = fieldsOf('src/config/input.ts', 'PlacetConfig')

  test('has every field, once, and no other', () => {
    expect([...documented].sort()).toEqual([...fields].sort())
  })

  test('quotes the defaults that the code fills in', () => {
    const resolved = resolveConfig({}, () => {})
    const wrong = rows.filter(([, field, , fallback]) => {
      const quoted = fallback!.match(/^`(.*)`$/)?.[1]
      const actual = field!
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], resolved)
      if (quoted === undefined || actual === undefined || field === 'signals.gpc') return false
      return JSON.stringify(actual) !== quoted
    })
    expect(wrong.map(([row]) => row)).toEqual([])
  })
})

/** Every field of an interface by its path: `a.b`, `list[].a`, and `map.<key>` for what the site names. */
function fieldsOf(file: string, name: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)!
  const declared = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source)!)
    .find((one) => one.name === name)!

  function walk(type: ts.Type, at: string): string[] {
    const kinds = type.isUnion() ? type.types : [type]
    const inner = kinds.flatMap((kind) => inside(kind, at))
    const isValue = kinds.some((kind) => !(kind.flags & ts.TypeFlags.Undefined) && !inside(kind, at).length)
    const isSwitch = kinds.every(
      (kind) =>
        inside(kind, at).length || kind.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.BooleanLiteral),
    )
    // `false` in the place of an object is a row of its own.
    const isOff = isSwitch && kinds.some((kind) => kind.flags & ts.TypeFlags.BooleanLiteral)
    return [...(isValue || isOff || !inner.length ? [at] : []), ...inner]
  }

  function inside(type: ts.Type, at: string): string[] {
    if (!(type.flags & ts.TypeFlags.Object)) return []
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference)
      return inside(item!, `${at}[]`)
    }
    const dot = at ? `${at}.` : ''
    const named = type
      .getProperties()
      .flatMap((field) => walk(checker.getTypeOfSymbol(field), dot + field.name))
    const indexed = checker.getIndexInfosOfType(type).flatMap(({ type: value, declaration }) => {
      const key =
        declaration && 'parameters' in declaration ? declaration.parameters[0]!.name.getText() : 'key'
      return walk(value, `${dot}<${key}>`)
    })
    return [...named, ...indexed]
  }
  return [...new Set(inside(checker.getDeclaredTypeOfSymbol(declared), ''))]
}

test('docs/api.md has every member of an instance', () => {
  const members = fieldNames('src/client/types.ts', 'Placet').filter((name) => name !== 'start')
  const text = read('docs/api.md')
  expect(members.filter((name) => !new RegExp(`\`(?:placet\\.)?${name}\\b`).test(text))).toEqual([])
})

test('docs/api.md has every event', () => {
  const text = read('docs/api.md')
  const events = fieldNames('src/client/types.ts', 'Events')
  expect(events.filter((name) => !new RegExp(`^\\| .*\`${name}\``, 'm').test(text))).toEqual([])
})

/** The names that an interface declares. */
function fieldNames(file: string, name: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022)
  const found = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name)
  return (found as ts.InterfaceDeclaration).members.map((member) => (member.name as ts.Identifier).text)
}

test('docs/cookie-format.md shows a cookie that the code writes, and reads back', () => {
  const file = 'docs/cookie-format.md'
  const [config, shown] = blocks(file, 'json').map((json) => JSON.parse(json))
  const [written] = blocks(file, 'text').map((text) => text.trim())
  const text = JSON.stringify(shown)
  const proof = decode(text, Number(shown.d.split('.')[1]))!
  const jar: string[] = []
  vi.stubGlobal('location', { protocol: 'https:' })
  vi.stubGlobal('document', {
    get cookie() {
      return jar.map((cookie) => cookie.split('; ')[0]).join('; ')
    },
    set cookie(cookie: string) {
      jar.push(cookie)
    },
  })
  const { storage } = resolveConfig(config, () => {})
  expect(writeProof(proof, storage)).toBe(true)
  expect(jar).toEqual([written])
  expect(proof.fingerprint).toBe(fingerprint(config))
  expect(read(file)).toContain(`(${written!.split('; ')[0]!.length} bytes without the attributes)`)
})

test('docs/theming.md has every custom property of the styles, and no other', () => {
  const styles = readdirSync('styles')
    .map((file) => read(`styles/${file}`))
    .join('')
  const used = new Set(styles.match(/--placet-[\w-]+/g))
  const documented = [...read('docs/theming.md').matchAll(/^\| `(--placet-[\w-]+)`/gm)].map(
    ([, name]) => name,
  )
  expect(documented.sort()).toEqual([...used].sort())
})

test('docs/csp.md names every file that the build makes for the script tag', () => {
  const build = read('rollup.config.ts')
  const files = [...build.matchAll(/'(placet-[\w-]+\.js)'/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'placet-stub.js')
  expect(files.length).toBeGreaterThan(2)
  expect(files.filter((name) => !read('docs/csp.md').includes(`\`${name}\``))).toEqual([])
})
