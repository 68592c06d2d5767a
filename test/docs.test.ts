/**
 * What README.md and docs/ say is what the code does: examples run, tables list every field, links lead somewhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RollupOptions } from 'rollup'
import ts from 'typescript'
import { describe, expect, test, vi } from 'vitest'
import build from '../rollup.config'
import type { ServiceInput } from '../src/config/input'
import { outlineOf } from '../src/config/outline'
import { resolveConfig } from '../src/config/resolve'
import type { Service } from '../src/config/types'
import { purposes } from '../src/consent/disclosure'
import { decode } from '../src/consent/record'
import { languages } from '../src/locales/lookup'
import { expand } from '../src/services/expand'
import type { Preset } from '../src/services/preset'
import { fingerprint } from '../src/shared/fingerprint'
import { writeProof } from '../src/storage/write'
import { namesIn } from '../tools/build/data'

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...docs.sort()]
/** Other people's pages, and what they wrap at: of these, only the links are looked at. */
const others = ['SECURITY.md', 'examples/README.md']
const read = (file: string) => readFileSync(file, 'utf8')
const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '')
const withoutCode = (text: string) => withoutBlocks(text).replace(/`[^`\n]*`/g, '')

/** The code blocks of `file` in `language`. */
function blocks(file: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  return [...read(file).matchAll(fence)].map(([, code]) => code!)
}

test.each([...pages, ...others])('%s links to what is there', (file) => {
  expect(targetsIn(file).filter((target) => isLocal(target) && !isThere(file, target))).toEqual([])
})

test.each(pages)('%s is finished, and wrapped', (file) => {
  const text = read(file)
  expect(text.match(/\b(?:TODO|FIXME|TBD|XXX)\b|@@/g)).toBeNull()
  // A page that a tool writes has a line for each thing it lists.
  const prose = /\bwritten\b[\s\S]{0,80}`node tools\//.test(text) ? [] : withoutBlocks(text).split('\n')
  expect(prose.filter((line) => line.length > 115 && !line.startsWith('|'))).toEqual([])
})

test('every page is reached from README.md', () => {
  const reached = new Set(['README.md'])
  for (const file of reached)
    for (const target of file.endsWith('.md') ? targetsIn(file).filter(isLocal) : [])
      reached.add(fileOf(file, target))
  expect([...pages, ...others].filter((file) => !reached.has(file))).toEqual([])
})

/** Where a page leads: links and pictures, in Markdown, by reference or in HTML. */
const targetsIn = (file: string): readonly string[] =>
  [
    ...withoutCode(read(file)).matchAll(
      /\]\(<?([^)\s>]+)[^)]*\)|^\[[^\]]+\]:\s*(\S+)|<(?:a|img)\s[^>]*(?:href|src)="([^"]+)"/gm,
    ),
  ].map(([, inline, reference, html]) => (inline ?? reference ?? html)!)

const isLocal = (target: string) => !/^(?:https?|mailto):/.test(target)

/** The file that `target` names, as `from` sees it. */
const fileOf = (from: string, target: string) => {
  const [file = ''] = target.split('#')
  return file ? path.posix.join(path.posix.dirname(from), file) : from
}

function isThere(from: string, target: string): boolean {
  const file = fileOf(from, target)
  const [, anchor] = target.split('#')
  return existsSync(file) && (!anchor || anchorsOf(file).includes(anchor))
}

/** Anchors as the forges make them from headings: of two that are alike, the second gets a number. */
function anchorsOf(file: string): readonly string[] {
  const anchors: string[] = []
  for (const [, title] of withoutBlocks(read(file)).matchAll(/^#+ (.*)$/gm)) {
    const words = title!.replace(/\]\([^)]*\)/g, '').toLowerCase()
    const anchor = words.replace(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', '-')
    const before = anchors.filter((one) => one.replace(/-\d+$/, '') === anchor).length
    anchors.push(before ? `${anchor}-${before}` : anchor)
  }
  return anchors
}

/** A preset is the first thing that its file exports under the name of its own. */
const loadPreset = async (id: string): Promise<Preset> =>
  Object.values<Preset>(await import(`../src/services/${id}.ts`)).find((one) => one.id === id)!

/** A config as the script tag hands it on: presets in the place of their names, each in its category. */
async function outlined(json: string) {
  const config = JSON.parse(json)
  return outlineOf({ ...config, services: await expand(config.services ?? [], loadPreset) })
}

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

  test.each(configs)('in %s resolve without a word %#', async (_, json) => {
    const reports: unknown[] = []
    const { input } = await outlined(json)
    const { services } = resolveConfig(input, (...report) => reports.push(report))
    expect(reports).toEqual([])
    expect(services.filter(({ barred }: Service) => barred)).toEqual([])
  })

  test('gate in README.md what they declare and Placet does not load, and nothing else', async () => {
    const whole = blocks('README.md', 'html').filter((html) => html.includes('application/json'))
    expect(whole).toHaveLength(scripts.length)
    for (const [index, html] of whole.entries()) {
      const { services } = await outlined(scripts[index]![1]!)
      const gated = [...html.matchAll(/<\w+ [^>]*data-service="([\w-]+)"/g)].map(([, key]) => key)
      const loaded = services.flatMap(({ tag, requires = [], id }: ServiceInput) =>
        tag ? [id, ...requires] : [],
      )
      expect(gated).toEqual(services.map(({ id }) => id).filter((id) => !loaded.includes(id)))
    }
  })

  test('name parameters that look as their service has them', async () => {
    const inputs = await Promise.all(configs.map(async ([, json]) => (await outlined(json)).services))
    const odd = inputs
      .flat()
      .flatMap(({ id, tag, params = {} }) =>
        Object.entries(tag?.params ?? {}).flatMap(([name, look]) =>
          new RegExp(look).test(params[name] ?? '') ? [] : `${id} ${name}`,
        ),
      )
    expect(odd).toEqual([])
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
    ...Object.fromEntries(factoriesIn(samples).map((id) => [`factory-${id}.ts`, factoryOf(id)])),
    'factories.ts': factoriesIn(samples)
      .map((id) => `export * from './factory-${id}'\n`)
      .join(''),
    'ambient.d.ts':
      "declare module '*.css' { const css: string; export default css }\ndeclare const __DEV__: boolean, __VERSION__: string",
  }
  expect(samples.length).toBeGreaterThan(5)
  expect(
    problemsIn(new Map(Object.entries(files).map(([name, code]) => [path.resolve('test', name), code]))),
  ).toEqual([])
})

/** Presets whose functions are imported. */
const factoriesIn = (samples: readonly string[]) => [
  ...new Set(
    samples.flatMap((code) => [...code.matchAll(/'placet\/services\/([\w-]+)'/g)].map(([, id]) => id!)),
  ),
]

/** The module of one preset, as the build makes it. */
function factoryOf(id: string): string {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `import { ${name} as preset } from '../src/services/${id}'
import { type PresetOptions, withPreset } from '../src/services/with-preset'
export const ${name} = (options?: PresetOptions<typeof preset>) => withPreset(preset, options)
`
}

/** What TypeScript says of files that are only in memory. */
function problemsIn(virtual: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      paths: {
        placet: ['./src/entries/index.ts'],
        'placet/policy': ['./src/entries/policy.ts'],
        'placet/services': ['./test/factories.ts'],
        'placet/services/*': ['./test/factory-*.ts'],
      },
      types: [],
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

test('counts and lists of data are those of the source', () => {
  const count = (room: 'locales' | 'services') => namesIn(room).length
  for (const [file, text] of pages.map((page) => [page, read(page)] as const)) {
    for (const [, number] of text.matchAll(/\b(\d+)\s+\[?languages\b/g))
      expect(Number(number), file).toBe(count('locales'))
    for (const [, number] of text.matchAll(/\b(\d+) \[?(?:services|presets)\]/g))
      expect(Number(number), file).toBe(count('services'))
  }
  const listed = (start: string) => {
    const text = read('docs/configuration.md')
    const from = text.indexOf(start)
    return [...text.slice(from, text.indexOf('`.', from) + 1).matchAll(/`([\w-]+)`/g)].map(([, word]) => word)
  }
  expect(listed('Placet speaks these')).toEqual([...languages].sort())
  expect(listed("visitor's language: `visitor`")).toEqual([...purposes])
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
    // What stands in a tuple has places, not names.
    if (checker.isTupleType(type)) return []
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference)
      const kinds = item!.isUnion() ? item!.types : [item!]
      const named = kinds.flatMap((kind) => inside(kind, `${at}[]`))
      // A list of objects, some of which may be a word instead.
      return named.length && kinds.some((kind) => !inside(kind, at).length) ? [`${at}[]`, ...named] : named
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
  const styles = readdirSync('styles', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => read(`styles/${file}`))
    .join('')
  const used = new Set(styles.match(/--placet-[\w-]+/g))
  const documented = [...read('docs/theming.md').matchAll(/^\| `(--placet-[\w-]+)`/gm)].map(
    ([, name]) => name,
  )
  expect(documented.sort()).toEqual([...used].sort())
})

describe('docs/csp.md names every file for the script tag', () => {
  const text = read('docs/csp.md')

  test('that the build bundles', () => {
    const options: readonly RollupOptions[] = build
    const files = options
      .flatMap(({ output }) => output ?? [])
      .flatMap(({ file = '' }) => file.match(/^dist\/(placet[\w-]*\.js)$/)?.[1] ?? [])
    expect(files).toEqual(expect.arrayContaining(['placet.js', 'placet-stub.js', 'placet-banner.js']))
    expect(files.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  test('that the build writes as data', () => {
    const places = {
      'locales/${tag}': 'locales/<language>',
      '${file}': 'locales/<language>',
      '${id}': '<preset>',
    }
    const named = (written: string) =>
      Object.entries(places).reduce((name, [code, words]) => name.replace(code, words), written)
    const written = [...read('tools/build/data.ts').matchAll(/await write\((?:[`'](.*?)[`']|(\w+)),/g)].map(
      ([, template, variable]) => named(template ?? `\${${variable}}`),
    )
    expect(written).toHaveLength(read('tools/build/data.ts').split('await write(').length - 1)
    expect(written.filter((name) => !text.includes(`\`${name}.js\``))).toEqual([])
  })
})
