/**
 * Packs the package as npm would publish it, and has publint and "are the types wrong" look at the result.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { npm, root, run } from './run.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'placet-pack-'))
try {
  const packed = await npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder])
  if (packed.code !== 0) throw new Error('npm pack failed.')
  const tarball = path.join(folder, readdirSync(folder)[0])
  const fine = [await publishesWell(tarball), await typesResolve(tarball)]
  if (fine.includes(false)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function publishesWell(tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball))
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
  for (const message of messages) console.log(`publint: ${message.type}: ${formatMessage(message, pkg)}`)
  if (messages.length === 0) console.log('publint: nothing to say')
  return messages.length === 0
}

async function typesResolve(tarball) {
  // Asking the registry whether there is an @types/placet would only make this slower.
  const args = [
    '--profile',
    'esm-only',
    '--no-definitely-typed',
    '--no-summary',
    '--entrypoints',
    ...typedEntries(),
  ]
  const cli = fileURLToPath(
    new URL('dist/index.js', import.meta.resolve('@arethetypeswrong/cli/package.json')),
  )
  return (await run(process.execPath, [cli, tarball, ...args])).code === 0
}

/** What can be imported and has types (styles and JSON have none); a `*` stands for each file that it matches. */
function typedEntries() {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([entry, { types }]) => {
    if (!types?.includes('*')) return types ? [entry] : []
    const [folder, ending] = types.split('*')
    const names = readdirSync(path.join(root, folder)).filter((name) => name.endsWith(ending))
    return names.map((name) => entry.replace('*', name.slice(0, -ending.length)))
  })
}
