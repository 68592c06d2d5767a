/**
 * The system's own packages, where there are Debian's and we may install them.
 */
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const minute = 60_000
const env = { DEBIAN_FRONTEND: 'noninteractive' }
const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120']
let updated

/** Whether this is Debian, or of its kind, and ours to change. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** Installs `names` with what they need and no more. @returns why it did not, or undefined when it did. */
export async function aptInstall(names) {
  updated ??= run('apt-get', ['update', ...options], { env, timeoutMs: 5 * minute, silent: true })
  const failed = [
    await updated,
    await run('apt-get', ['install', ...options, '-y', '--no-install-recommends', ...names], {
      env,
      timeoutMs: 15 * minute,
      silent: true,
    }),
  ].find(({ code }) => code !== 0)
  return failed && (failed.code === 124 ? 'apt-get took too long' : `apt-get: ${lastWords(failed.errors)}`)
}

const lastWords = (errors) => {
  const lines = errors.trim().split('\n')
  return (lines.find((line) => line.startsWith('E: ')) ?? lines.at(-1) ?? '').replace(/^E: /, '')
}
