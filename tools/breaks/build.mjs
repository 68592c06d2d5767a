/**
 * The files of the script tag, as `rollup.config.ts` makes them, but for what takes time and changes nothing that a
 * story sees: types, source maps, and shorter names.
 *
 * All paths are those of the working directory.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { rollup } from 'rollup'
import ts from 'typescript'

/** Reads the config once. @returns what builds: all of it, or without the languages and presets, which are data. */
export async function createBuild() {
  const transpile = createTranspiler()
  const config = 'rollup.config.mjs'
  const read = await rollup({
    input: 'rollup.config.ts',
    plugins: [transpile],
    external: (id) => !/^[./]/.test(id),
    onLog: () => {},
  })
  await read.write({ file: config })
  const { default: options } = await import(pathToFileURL(path.resolve(config)).href)
  const scripts = options.filter(({ output }) => output.format === 'iife')

  return async function build({ withData = false } = {}) {
    for (const { plugins, output, ...input } of scripts) {
      const others = plugins.filter(({ name }) => name !== 'terser' && (withData || name !== 'data'))
      const bundle = await rollup({
        ...input,
        plugins: others.map((plugin) => (plugin.name === 'typescript' ? transpile : plugin)),
        // Of maps, which are left out.
        onLog: () => {},
      })
      await bundle.write({ ...output, sourcemap: false })
      await bundle.close()
    }
  }
}

/** TypeScript with its types left out, file by file. */
function createTranspiler() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')
  const compilerOptions = { ...options, noEmit: false }
  const known = new Map()
  return {
    name: 'transpile',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null
      const file = path.resolve(path.dirname(importer), source)
      return ['.ts', '.tsx'].map((ending) => file + ending).find((each) => existsSync(each)) ?? null
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null
      if (known.get(id)?.from !== code)
        known.set(id, {
          from: code,
          to: ts.transpileModule(code, { compilerOptions, fileName: id }).outputText,
        })
      return { code: known.get(id).to, map: null }
    },
  }
}
