// @ts-check
/**
 * Gets klaro, for the bench alone: its package declares the tools it is built with, ESLint and Sass among them, as
 * what its users need. As a dependency it would bring 148 packages into every install of ours.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npm, root, run } from '../run.mjs'

const version = '0.7.22'
const integrity =
  'sha512-NkaFxS4S8160/zH1UQzCSYIIsAtwIDHIkJ7xofCrgRqk14OSY+OJuwCjYyW+q5fmIeF4RvsuBH6brPe2BS9Z0A=='

/** Its package, unpacked. Fetched once, and checked. */
export async function klaroFolder() {
  const home = path.join(root, 'node_modules', '.cache', `placet-bench-klaro-${version}`)
  const folder = path.join(home, 'package')
  if (existsSync(path.join(folder, 'package.json'))) return folder
  mkdirSync(home, { recursive: true })
  const archive = path.join(home, `klaro-${version}.tgz`)
  const packed = await npm(['pack', `klaro@${version}`, '--silent', '--pack-destination', home])
  if (packed.code !== 0) throw new Error(`klaro ${version} could not be fetched: --only leaves it out.`)
  const actual = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (actual !== integrity) throw new Error(`klaro ${version} is not the file it was.`)
  // In its folder: tar takes what looks like a drive for a host.
  const unpacked = await run('tar', ['-xzf', path.relative(root, archive), '-C', path.relative(root, home)])
  if (unpacked.code !== 0) throw new Error('klaro could not be unpacked.')
  return folder
}
