/** Presets and languages as ES modules: `placet/services/<id>`, `placet/services`, `placet/locales/<tag>`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'rollup'
import { exportNameOf, read } from './data'

const PREFIX = '\0preset:'

/** A factory for each preset: `googleAnalytics({ id: 'G-…' })`. */
export const presetModules = {
  inputs: (ids: readonly string[]): { readonly [name: string]: string } => ({
    'services/index': `${PREFIX}index`,
    ...Object.fromEntries(ids.map((id) => [`services/${id}`, PREFIX + id])),
  }),
  plugin: (ids: readonly string[]): Plugin => ({
    name: 'preset-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? id : null),
    load(id) {
      if (!id.startsWith(PREFIX)) return null
      const own = id.slice(PREFIX.length)
      if (own === 'index')
        return ids.map((each) => `export { ${exportNameOf(each)} } from '${PREFIX}${each}'`).join('\n')
      const name = exportNameOf(own)
      return [
        `import { ${name} as preset } from ${JSON.stringify(resolve(`src/services/${own}.ts`))}`,
        `import { withPreset } from ${JSON.stringify(resolve('src/services/with-preset.ts'))}`,
        `export const ${name} = (options = {}) => withPreset(preset, options)`,
      ].join('\n')
    },
  }),
}

/** The types of both, which are all alike. */
export const typesOfData = (languages: readonly string[], presets: readonly string[]): Plugin => ({
  name: 'types-of-data',
  async writeBundle() {
    for (const folder of ['locales', 'services']) mkdirSync(`dist/esm/${folder}`, { recursive: true })
    for (const tag of languages) {
      const layers = { first: 'FirstLayer', more: 'SecondLayer', policy: 'PolicyLayer' }
      writeFileSync(
        `dist/esm/locales/${tag}.d.ts`,
        [
          `import type { ${Object.values(layers).join(', ')} } from './texts.js'`,
          ...Object.entries(layers).map(([name, type]) => `export declare const ${name}: ${type}`),
          '',
        ].join('\n'),
      )
    }
    for (const id of presets) {
      const { [exportNameOf(id)]: preset = {} } = await read('services', id)
      const { tag } = preset as { readonly tag?: { readonly params?: object } }
      const params = Object.keys(tag?.params ?? {}).map((name) => `readonly ${JSON.stringify(name)}?: string`)
      const options = `Overrides & { ${params.join('; ')} }`
      writeFileSync(
        `dist/esm/services/${id}.d.ts`,
        [
          "import type { Overrides, PresetService } from './with-preset.js'",
          `export declare const ${exportNameOf(id)}: (options?: ${options}) => PresetService`,
          '',
        ].join('\n'),
      )
    }
    writeFileSync(
      'dist/esm/services/index.d.ts',
      presets.map((id) => `export { ${exportNameOf(id)} } from './${id}.js'\n`).join(''),
    )
  },
})
