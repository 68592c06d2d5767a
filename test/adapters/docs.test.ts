/**
 * What docs/tag-managers.md and docs/adapters.md show can be pasted: it parses, and names only what exists.
 */
import { existsSync, readFileSync } from 'node:fs'
import vm from 'node:vm'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../gtm/harness.mjs'
import { resolveConfig } from '../../src/config/resolve'
import type { Service } from '../../src/config/types'
import { expand } from '../../src/services/expand'
import type { Preset } from '../../src/services/preset'

const read = (file: string) => readFileSync(file, 'utf8')
const api = read('docs/api.md')
const documented = ['api', 'markup', 'configuration', 'adapters']
  .map((name) => read(`docs/${name}.md`))
  .join()

interface Script {
  readonly attributes: string
  readonly code: string
}

const blocks = (file: string, language: string): string[] =>
  [...read(file).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code!,
  )

const scriptsIn = (html: string): Script[] =>
  [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, code]) => ({
    attributes: attributes!,
    code: code!,
  }))

/** Throws where it is no JavaScript. */
const parse = (code: string) => new vm.Script(code)

/** A preset is the first thing that its file exports under the name of its own. */
const loadPreset = async (id: string): Promise<Preset> =>
  Object.values<Preset>(await import(`../../src/services/${id}.ts`)).find((one) => one.id === id)!

describe.each(['docs/tag-managers.md', 'docs/adapters.md'])('%s', (file) => {
  const html = blocks(file, 'html')
  const scripts = html.flatMap(scriptsIn)
  const isConfig = ({ attributes }: Script) => /application\/json/.test(attributes)
  const inline = scripts.filter((script) => !isConfig(script)).map(({ code }) => code)
  const configs = [...scripts.filter(isConfig).map(({ code }) => code), ...blocks(file, 'json')]

  test('shows markup that is nothing but scripts, each closed', () => {
    expect(html.length).toBeGreaterThan(3)
    expect(html.map((block) => block.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').trim()).join('')).toBe(
      '',
    )
  })

  test('shows code that parses', () => {
    for (const code of [...inline, ...blocks(file, 'javascript').map((one) => `(${one})`)]) parse(code)
  })

  test('shows configs that resolve without a word', async () => {
    const reports: unknown[] = []
    for (const json of configs) {
      const config = JSON.parse(json)
      const services = await expand(config.services ?? [], loadPreset)
      const resolved = resolveConfig({ ...config, services }, (...words) => reports.push(words))
      expect(resolved.services.filter(({ barred }: Service) => barred)).toEqual([])
    }
    expect(reports).toEqual([])
  })

  test('uses attributes that are documented', () => {
    const used = html.flatMap((block) => [...block.matchAll(/\s(data-[\w-]+)=/g)].map(([, name]) => name!))
    expect([...new Set(used)].filter((name) => !documented.includes(name))).toEqual([])
  })

  test('names members and events of Placet that are documented', () => {
    const text = read(file)
    const members = [...text.matchAll(/\b(?:placet|p)\.(\w+)/g)].map(([, name]) => name!)
    const known = (name: string) =>
      ['push', 'js', 'config'].includes(name) || new RegExp(`\\b${name}\\b`).test(api)
    expect([...new Set(members)].filter((name) => !known(name))).toEqual([])
    const events = [...text.matchAll(/\.on\('(\w+)'|`placet:(\w+)`/g)].map(
      ([, one, other]) => (one ?? other)!,
    )
    expect(events.filter((name) => !new RegExp(`^\\| .*\`${name}\``, 'm').test(api))).toEqual([])
    const pushed = [...text.matchAll(/\bplacet_(?:ready|change)\b/g)].map(([name]) => name)
    expect([...new Set(pushed)].filter((name) => !api.includes(name))).toEqual([])
  })

  test('holds by attributes that make a script inert', () => {
    const held = scripts.filter(({ attributes }) => /data-(?:service|consent|src)=/.test(attributes))
    expect(held.filter(({ attributes }) => !/type="text\/plain"/.test(attributes))).toEqual([])
  })
})

test('docs/tag-managers.md has every field of the template, with its default', () => {
  const { fields } = parseTemplate(read('gtm/template.tpl'))
  const table = read('docs/tag-managers.md').match(/^\| field \|[\s\S]*?\n\n/m)![0]
  const [, ...rows] = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].map(([, name, value]) => [
    name,
    value,
  ])
  const shown = (value: unknown) =>
    typeof value === 'boolean' ? (value ? 'on' : 'off') : value ? `\`${value}\`` : 'blank'
  const isType = ({ name }: { name: string }) => /_/.test(name)
  const rest = fields.filter((field: { name: string }) => !isType(field))
  expect(fields.filter(isType)).toHaveLength(7)
  expect(rows.filter(([name]) => !name!.includes('`')).map(([, value]) => value)).toEqual(
    rest.map(({ type, defaultValue }: { type: string; defaultValue?: unknown }) =>
      type === 'SIMPLE_TABLE' ? 'none' : shown(defaultValue),
    ),
  )
})

test('docs/adapters.md has what each adapter maps by default', () => {
  const text = read('docs/adapters.md')
  const rows = [...text.matchAll(/^\| `([\w-]+)` \| `([\w-]+)` \|$/gm)].map(
    ([, theirs, ours]) => `${theirs}=${ours}`,
  )
  const mapped = ['shopify', 'wordpress'].flatMap((name) => {
    const [, list] = read(`adapters/${name}.js`).match(/const follows = \{([^}]*)\}/)!
    return [...list!.matchAll(/'?([\w-]+)'?: '([\w-]+)'/g)].map(([, theirs, ours]) => `${theirs}=${ours}`)
  })
  expect(rows).toEqual(mapped)
  const files = [...text.matchAll(/`(\w+\.js)` \|/g)].map(([, name]) => name!)
  expect(files.filter((name) => !existsSync(`adapters/${name}`))).toEqual([])
})
