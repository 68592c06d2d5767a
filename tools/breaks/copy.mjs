/** A copy of the sources in a folder of its own: broken, built and served, while the repository stays as it is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../run.mjs'
import { createBuild } from './build.mjs'

/** What the build and the stories read. */
const COPIED = ['src', 'styles', 'e2e', 'examples', 'tools']
const CONFIGS = ['package.json', 'tsconfig.json', 'rollup.config.ts', 'playwright.config.ts']

/** Makes the copy, as the code is, and goes into its folder. */
export async function createCopy() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'placet-breaks-'))
  for (const name of [...COPIED, ...CONFIGS])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  process.chdir(folder)
  const build = await createBuild()
  await build({ withData: true })
  // Its own: what it serves is what stands beside it.
  const { serve } = await import(pathToFileURL(path.resolve('tools/serve.mjs')).href)
  const { origin, close } = await serve({ port: 0 })
  /** Files as they were, of those that are broken. */
  const whole = new Map()

  return {
    port: new URL(origin).port,
    /** Takes the last break back, makes this one, and builds. @throws where it cannot be made or built. */
    async breakBy(edits) {
      for (const [file, text] of whole) writeFileSync(file, text)
      whole.clear()
      for (const { file, find, replace } of edits) {
        const text = readFileSync(file, 'utf8')
        if (text.split(find).length !== 2) throw new Error(`${file} has not exactly one ${find}`)
        if (!whole.has(file)) whole.set(file, text)
        // By a function: `$&` in a replacement is what it says.
        const broken = text.replace(find, () => replace)
        writeFileSync(file, broken)
      }
      await build()
    },
    async remove() {
      await close()
      process.chdir(root)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
