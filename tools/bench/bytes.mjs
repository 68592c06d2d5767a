// @ts-check
/**
 * Where the bytes of a built file come from: `node tools/bench/bytes.mjs [placet placet-engine …]`.
 *
 * Each character of the file is put down to the module that its source map names. The second figure is what brotli
 * would save without that module: modules share words, so these figures add up to less than the file. `--write` puts the
 * largest of them into docs/performance.md.
 */
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from '../run.mjs'
import { put } from './put.mjs'
import { brotli } from './server.mjs'

const dist = path.join(root, 'dist')
const chunks = [
  'placet',
  'placet-banner',
  'placet-engine',
  'placet-preferences',
  'placet-placeholder',
  'placet-policy',
  'placet-services',
]

/** What stands in no source. Pins are put down to the module that carries them. */
const unmapped = '(wrapping)'

/**
 * The modules of one built file, largest first.
 *
 * @param {string} name Without its ending.
 * @returns {readonly { module: string, bytes: number, brotli: number }[]}
 */
export function modulesOf(name) {
  const file = path.join(dist, `${name}.js`)
  const code = readFileSync(file, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
  const lines = code.split('\n')
  /** Each character with its module, in the order of the file. */
  const characters = lines.flatMap((text, line) =>
    [...`${text}${line < lines.length - 1 ? '\n' : ''}`].map((character, column) => ({
      character,
      module: moduleAt(map, line, column),
    })),
  )
  const whole = brotli(code).length
  return [...new Set(characters.map(({ module }) => module))]
    .map((module) => {
      const without = characters.filter((one) => one.module !== module)
      return {
        module,
        bytes: Buffer.byteLength(textOf(characters)) - Buffer.byteLength(textOf(without)),
        brotli: whole - brotli(textOf(without)).length,
      }
    })
    .sort((a, b) => b.bytes - a.bytes)
}

/** @param {readonly { character: string }[]} characters */
const textOf = (characters) => characters.map(({ character }) => character).join('')

/** @param {SourceMap} map @param {number} line @param {number} column */
function moduleAt(map, line, column) {
  const entry = map.findEntry(line, column)
  if (!('originalSource' in entry) || !entry.originalSource) return unmapped
  return entry.originalSource
    .replace(/^(?:.*\/)?(?=(?:src|styles|node_modules)\/)/, '')
    .replace('node_modules/', '')
}

/** How many modules of each file the documentation names. */
const named = 8

/** The largest modules of every chunk, in Markdown. */
function table() {
  const rows = chunks.map((name) => {
    const modules = modulesOf(name)
      .slice(0, named)
      .map(({ module, brotli: saved }) => `${module.replace(/^src\//, '')} ${saved}`)
    return `| \`${name}.js\` | ${sizeOf(name)} B | ${modules.join(', ')} |`
  })
  return [
    '| File | Brotli | Its largest modules, and what brotli saves without each |',
    '|---|--:|---|',
    ...rows,
  ].join('\n')
}

/** @param {string} name */
const sizeOf = (name) => brotli(readFileSync(path.join(dist, `${name}.js`))).length

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' } },
  })
  if (values.write) return put('docs/performance.md', 'bytes', table())
  for (const name of positionals.length > 0 ? positionals : chunks) {
    if (!existsSync(path.join(dist, `${name}.js.map`)))
      throw new Error(`${name} has no source map: npm run build`)
    const modules = modulesOf(name)
    const total = modules.reduce((sum, { bytes }) => sum + bytes, 0)
    console.log(`\n${name}.js: ${total} B, ${sizeOf(name)} B in brotli`)
    for (const { module, bytes, brotli: saved } of modules)
      console.log(`${String(bytes).padStart(7)} ${String(saved).padStart(6)}  ${module}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
