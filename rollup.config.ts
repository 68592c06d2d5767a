/**
 * What ships, and how: the script tag with its chunks, pinned by integrity, and the ES modules.
 *
 * Rollup builds the list in order: chunks first, since the core carries their hashes.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { bundle } from 'lightningcss'
import type { Plugin, RollupOptions } from 'rollup'
import { dts } from 'rollup-plugin-dts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const languages = ['en', 'fr']
/** What the first question needs, and what is asked for later: pinned by the core, and by the engine. */
const firstLayer = ['placet-banner', ...languages.map((language) => `locales/${language}`)]
const secondLayer = [
  'placet-preferences',
  'placet-placeholder',
  ...languages.map((language) => `locales/${language}-more`),
]

const minifyCss = (filename: string) => bundle({ filename, minify: true }).code.toString()

/** Stylesheets as strings, for constructed stylesheets. */
const css: Plugin = {
  name: 'css',
  load: (id) => (id.endsWith('.css') ? `export default ${JSON.stringify(minifyCss(id))}` : null),
}

/** Surfaces that never update are drawn by a few lines of our own: see `src/ui/dom.ts`. */
const staticJsx: Plugin = {
  name: 'static-jsx',
  resolveId: (id) => (id === 'preact/jsx-runtime' ? resolve('src/ui/dom.ts') : null),
}

const replace = (values: () => { readonly [name: string]: string }): Plugin => ({
  name: 'replace',
  transform: (code) => ({
    code: Object.entries(values()).reduce((text, [name, value]) => text.replaceAll(name, value), code),
    // Nothing moves to another line, so the map that stands stays right enough to read.
    map: null,
  }),
})

const constants = {
  __DEV__: 'false',
  __VERSION__: JSON.stringify(version),
  'process.env.NODE_ENV': '"production"',
}

const integrity = (file: string) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(`dist/${file}.js`))
    .digest('base64')}`
const pinned = (files: readonly string[]) =>
  JSON.stringify(Object.fromEntries(files.map((file) => [file, integrity(file)])))

const compile = (outDir: string, sourceMap = true) =>
  typescript({
    include: ['src/**/*.ts', 'src/**/*.tsx'],
    noCheck: true,
    noEmit: false,
    outDir,
    allowJs: false,
    sourceMap,
    rootDir: '.',
  })
const minify = terser({
  ecma: 2020,
  compress: { passes: 4, ecma: 2020, pure_getters: true },
  format: { comments: false },
})

/** One classic script. */
function script(
  input: string,
  file: string,
  plugins: readonly Plugin[] = [],
  values = () => ({}),
): RollupOptions {
  // The stub is inlined: it is kept to its bytes, and a comment that points to its map would point nowhere.
  const isInlined = file === 'placet-stub.js'
  return {
    input: `src/entries/${input}`,
    output: {
      file: `dist/${file}`,
      format: 'iife',
      sourcemap: !isInlined,
      generatedCode: 'es2015',
      strict: !isInlined,
    },
    plugins: [
      ...plugins,
      css,
      nodeResolve(),
      compile('dist', !isInlined),
      replace(() => ({ ...constants, ...values() })),
      minify,
    ],
  }
}

const isStatic = (id: string) => /ui\/(banner-chunk|placeholder)(\.tsx?)?$/.test(id)
const packages = ['preact', 'preact/jsx-runtime', 'nanostores', 'js-cookie']

/** ES modules keep their packages as imports: an app has one copy of each. */
const modules: RollupOptions = {
  input: {
    index: 'src/entries/index.ts',
    ui: 'src/entries/ui.ts',
    ...Object.fromEntries(languages.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
  },
  external: (id) => packages.includes(id) || isStatic(id),
  output: {
    dir: 'dist/esm',
    format: 'esm',
    sourcemap: true,
    generatedCode: 'es2015',
    chunkFileNames: 'chunks/[name]-[hash].js',
    paths: (id) => (isStatic(id) ? `./chunks/${id.includes('banner') ? 'banner' : 'placeholder'}.js` : id),
  },
  plugins: [css, nodeResolve(), compile('dist/esm'), replace(() => constants)],
}

const staticModule = (input: string, name: string): RollupOptions => ({
  input: `src/ui/${input}`,
  output: { file: `dist/esm/chunks/${name}.js`, format: 'esm', sourcemap: true, generatedCode: 'es2015' },
  plugins: [staticJsx, css, nodeResolve(), compile('dist/esm/chunks'), replace(() => constants)],
})

const types: RollupOptions = {
  input: modules.input as { readonly [name: string]: string },
  external: [...packages, /\.css$/],
  output: { dir: 'dist/esm', format: 'esm' },
  plugins: [dts()],
}

/** The same styles that the surfaces adopt, for sites that link them. */
const stylesheet: Plugin = {
  name: 'stylesheet',
  writeBundle: () =>
    writeFileSync(
      'dist/placet.css',
      ['core', 'banner', 'preferences', 'placeholder']
        .map((name) => minifyCss(`styles/${name}.css`))
        .join('\n'),
    ),
}

export default [
  script('chunks/banner.ts', 'placet-banner.js', [staticJsx]),
  script('chunks/placeholder.ts', 'placet-placeholder.js', [staticJsx]),
  script('chunks/preferences.ts', 'placet-preferences.js'),
  ...languages
    .flatMap((tag) => [tag, `${tag}-more`])
    .map((tag) => script(`chunks/${tag}.ts`, `locales/${tag}.js`)),
  script('chunks/engine.ts', 'placet-engine.js', [], () => ({ __PINS__: pinned(secondLayer) })),
  script('script.ts', 'placet.js', [stylesheet], () => ({
    __PINS__: pinned([...firstLayer, 'placet-engine']),
  })),
  script('stub.ts', 'placet-stub.js', [], () => ({ __PINS__: pinned(firstLayer) })),
  modules,
  staticModule('banner-chunk.ts', 'banner'),
  staticModule('placeholder.tsx', 'placeholder'),
  types,
] satisfies RollupOptions[]
