/**
 * Running other programs, the same way on every system.
 *
 * Node's own modules only: these tools work before anything is installed.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a program in the repository, showing what it prints; with `quiet`, its errors are left to the caller to show,
 * with `silent` all that it says.
 *
 * @returns its exit code (124 when it took longer than `timeoutMs`, 127 when it is not there) and its last 20 kB of
 *   standard error.
 */
export function run(command, args, { env = {}, timeoutMs = 0, quiet = false, silent = false } = {}) {
  return new Promise((resolve) => {
    // npm is a .cmd file on Windows, which only a shell starts.
    const shell = process.platform === 'win32' && !command.endsWith('.exe')
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', silent ? 'ignore' : 'inherit', 'pipe'],
    })
    let errors = ''
    let late = false
    const clock =
      timeoutMs > 0 &&
      setTimeout(() => {
        late = true
        child.kill()
      }, timeoutMs)
    const finish = (code) => {
      clearTimeout(clock)
      resolve({ code: late ? 124 : code, errors })
    }

    child.stderr.on('data', (chunk) => {
      if (!quiet && !silent) process.stderr.write(chunk)
      errors = (errors + chunk).slice(-20_000)
    })
    child.on('error', () => finish(127))
    child.on('close', (code) => finish(code ?? 1))
  })
}

/** Runs npm: the very one that started us, when there is one. */
export function npm(args, options) {
  const self = process.env.npm_execpath
  return self?.endsWith('.js') ? run(process.execPath, [self, ...args], options) : run('npm', args, options)
}
