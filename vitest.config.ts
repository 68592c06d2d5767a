import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** These two read what the build made, so they have steps of their own after it. */
const built = { sizes: 'test/size.test.ts', package: 'test/package.test.ts' }

/** The one surface that Preact draws. */
const live = 'test/ui/policy.test.ts'

/** A stylesheet imports as its text, as in the build. The id must not end in .css, or Vite takes it for a page's style. */
const cssAsText = {
  name: 'css-as-text',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    if (!importer || !source.endsWith('.css')) return null
    return `\0${path.resolve(path.dirname(importer), source)}.text`
  },
  load(id: string) {
    if (!id.startsWith('\0') || !id.endsWith('.css.text')) return null
    return `export default ${JSON.stringify(readFileSync(id.slice(1, -'.text'.length), 'utf8'))}`
  },
}

export default defineConfig({
  plugins: [cssAsText],
  define: { __DEV__: 'true', __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  test: {
    projects: [
      {
        extends: true,
        // As in the bundles of the other surfaces: JSX makes elements.
        resolve: { alias: { 'preact/jsx-runtime': path.resolve('src/ui/dom.ts') } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...Object.values(built), live],
        },
      },
      { extends: true, test: { name: 'live', include: [live] } },
      { extends: true, test: { name: 'sizes', include: [built.sizes] } },
      { extends: true, test: { name: 'package', include: [built.package], testTimeout: 60_000 } },
    ],
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    // Long for one test, short for a hundred of generated ones on a busy machine.
    testTimeout: 20_000,
    // Two cores are the machine this must be pleasant on.
    maxWorkers: 2,
  },
})
