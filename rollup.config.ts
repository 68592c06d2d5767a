/**
 * What ships, and how: the script tag with its chunks, pinned by integrity, and the ES modules.
 *
 * Rollup builds the list in order: languages and presets, then chunks, then the core, which carries their hashes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { bundle } from 'lightningcss'
import type { Plugin, RollupOptions } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { namesIn, writeData } from './tools/build/data'
import { presetModules, typesOfData } from './tools/build/modules'
import { blanksFor, pin } from './tools/build/pins'
import { delivered, share } from './tools/build/share'
import { writeSchema } from './tools/schema.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const languages = namesIn('locales')
const presets = namesIn('services')

/** What the core, the first to arrive, asks for by itself. */
const pinnedByCore = [
  'placet-banner',
  'placet-engine',
  'placet-services',

  'locales/en',
  'locales/fr',
  'locales/pins',
]
/** What is asked for later. */
const pinnedByEngine = ['placet-preferences', 'placet-placeholder', 'placet-policy']

const minifyCss = (filename: string) => bundle({ filename, minify: true }).code.toString()

/** Stylesheets as strings, for constructed stylesheets. */
const css: Plugin = {
  name: 'css',
  load: (id) => (id.endsWith('.css') ? `export default ${JSON.stringify(minifyCss(id))}` : null),
}

const replace = (values: { readonly [name: string]: string }): Plugin => ({
  name: 'replace',
  transform: (code) => ({
    code: Object.entries(values).reduce((text, [name, value]) => text.replaceAll(name, value), code),
    // Nothing moves to another line, so the map that stands stays right enough to read.
    map: null,
  }),
})

const constants = {
  __DEV__: 'false',
  __VERSION__: JSON.stringify(version),
  'process.env.NODE_ENV': '"production"',
}

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
/**
 * Tells V8 (Chromium) that the functions of a file run soon, so that it compiles them while it reads the file, once,
 * and not each at its first call after having skimmed it. See `docs/performance.md`.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad'

const minify = (preamble?: string) =>
  terser({
    ecma: 2020,
    compress: { passes: 4, ecma: 2020, pure_getters: true },
    format: { comments: false, ...(preamble && { preamble }) },
  })

/** Surfaces are drawn by a few lines of our own: see `src/ui/dom.ts`. */
const ownJsx = { 'preact/jsx-runtime': 'src/ui/dom.ts' }
const coreKit = 'src/entries/kit.ts'
const uiKit = 'src/entries/ui-kit.ts'

interface Script {
  readonly input: string
  readonly file: string
  readonly plugins?: readonly Plugin[]
  readonly pins?: readonly string[]
  readonly output?: object
}

/** One classic script. */
function script({ input, file, plugins = [], pins = [], output = {} }: Script): RollupOptions {
  // The stub is inlined: it is kept to its bytes, and a comment that points to its map would point nowhere.
  const isInlined = file === 'placet-stub'
  return {
    input: `src/entries/${input}.ts`,
    // What is read from the kit is there, and reading it does nothing.
    treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
    output: {
      file: `dist/${file}.js`,
      format: 'iife',
      sourcemap: !isInlined,
      generatedCode: { preset: 'es2015', symbols: false },
      strict: !isInlined,
      esModule: false,
      freeze: false,
      ...output,
    },
    plugins: [
      ...plugins,
      css,
      nodeResolve(),
      compile('dist', !isInlined),
      replace({ ...constants, __PINS__: blanksFor(pins) }),
      minify(isInlined ? undefined : COMPILE_HINT),
      pin(pins),
    ],
  }
}

/** One chunk, lent what stands in `kits`. */
const chunk = (name: string, kits: readonly string[], pins: readonly string[] = []): RollupOptions =>
  script({
    input: `chunks/${name}`,
    file: `placet-${name}`,
    plugins: [share(kits, ownJsx)],
    pins,
    output: delivered,
  })

/** What the policy brings itself: components, compiled for Preact, and modules with more in them than the kit lends. */
const ownOfPolicy = ['actions', 'dom', 'text', 'view'].map((name) => `src/ui/${name}`)

const packages = [
  'preact',
  'preact/jsx-runtime',
  'preact-render-to-string',
  'nanostores',
  'js-cookie',
  'react',
  'vue',
]
/** Each for one place: a server, a site's build, a framework, a test. */
const companions = Object.fromEntries(
  ['server', 'policy', 'react', 'vue', 'svelte', 'testing'].map((name) => [name, `src/entries/${name}.ts`]),
)
const isSurface = (id: string) =>
  /ui\/(banner-chunk|placeholder|preferences-chunk|policy-chunk)(\.tsx?)?$/.test(id)

/** ES modules keep their packages as imports: an app has one copy of each. */
const modules: RollupOptions = {
  input: {
    index: 'src/entries/index.ts',
    ui: 'src/entries/ui.ts',
    ...companions,
    ...Object.fromEntries(languages.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
    ...presetModules.inputs(presets),
  },
  external: (id) => packages.includes(id) || isSurface(id),
  output: {
    dir: 'dist/esm',
    format: 'esm',
    sourcemap: true,
    generatedCode: 'es2015',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Server components may import it, and run it in the browser.
    banner: ({ name }) => (name === 'react' ? "'use client'" : ''),
    paths: (id) =>
      isSurface(id) ? `./surfaces/${id.replace(/.*\//, '').replace(/(-chunk)?(\.tsx?)?$/, '')}.js` : id,
  },
  plugins: [
    presetModules.plugin(presets),
    css,
    nodeResolve(),
    compile('dist/esm'),
    replace(constants),
    typesOfData(languages, presets),
  ],
}

/** The surfaces, which draw with a JSX runtime of their own. */
const surfaces: RollupOptions = {
  input: {
    banner: 'src/ui/banner-chunk.ts',
    placeholder: 'src/ui/placeholder.tsx',
    preferences: 'src/ui/preferences-chunk.tsx',
  },
  output: {
    dir: 'dist/esm/surfaces',
    format: 'esm',
    sourcemap: true,
    generatedCode: 'es2015',
    chunkFileNames: '[name]-[hash].js',
  },
  plugins: [share([], ownJsx), css, nodeResolve(), compile('dist/esm/surfaces'), replace(constants)],
}

/** The surface that updates, which Preact draws. */
const livingSurface: RollupOptions = {
  input: { policy: 'src/ui/policy-chunk.tsx' },
  external: packages,
  output: { dir: 'dist/esm/surfaces', format: 'esm', sourcemap: true, generatedCode: 'es2015' },
  plugins: [css, nodeResolve(), compile('dist/esm/surfaces'), replace(constants)],
}

const types: RollupOptions = {
  input: {
    index: 'src/entries/index.ts',
    ui: 'src/entries/ui.ts',
    ...companions,
    'locales/texts': 'src/locales/texts.ts',
    'services/with-preset': 'src/services/with-preset.ts',
  },
  external: [...packages, '@playwright/test', /\.css$/],
  output: { dir: 'dist/esm', format: 'esm' },
  plugins: [dts(), { name: 'schema', writeBundle: () => writeSchema() }],
}

/** The same styles that the surfaces adopt, for sites that link them; and the ready themes. */
const stylesheet: Plugin = {
  name: 'stylesheet',
  writeBundle() {
    writeFileSync(
      'dist/placet.css',
      ['core', 'banner', 'preferences', 'placeholder', 'policy']
        .map((name) => minifyCss(`styles/${name}.css`))
        .join('\n'),
    )
    mkdirSync('dist/themes', { recursive: true })
    for (const file of readdirSync('styles/themes'))
      writeFileSync(`dist/themes/${file}`, minifyCss(`styles/themes/${file}`))
  },
}

const data: Plugin = { name: 'data', buildStart: writeData }

export default [
  // The stylesheet and the data come with the first of them.
  {
    ...chunk('banner', [coreKit]),
    plugins: [data, stylesheet, ...[chunk('banner', [coreKit]).plugins].flat()],
  },
  chunk('placeholder', [coreKit, uiKit]),
  chunk('preferences', [coreKit, uiKit]),
  // Preact's own runtime: no `ownJsx`.
  script({
    input: 'chunks/policy',
    file: 'placet-policy',
    plugins: [share([coreKit, uiKit], {}, ownOfPolicy)],
    output: delivered,
  }),
  chunk('engine', [coreKit], pinnedByEngine),
  chunk(
    'services',
    [coreKit],
    presets.map((id) => `services/${id}`),
  ),
  script({ input: 'script', file: 'placet', pins: pinnedByCore }),
  script({
    input: 'stub',
    file: 'placet-stub',
    pins: pinnedByCore.filter((file) => /banner|locales\/(en|fr)/.test(file)),
  }),
  modules,
  surfaces,
  livingSurface,
  types,
] satisfies RollupOptions[]
