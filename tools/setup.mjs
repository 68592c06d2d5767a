/**
 * Gets what a fresh machine lacks: the packages, and a Chromium to test in.
 *
 * Node's own modules only, until `install()` has run. Neither step changes a tracked file.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { aptInstall, canInstall } from './apt.mjs'
import { chromiumCandidates, embedded, noteFile, withEnvironment } from './browsers.mjs'
import { npm, root, run } from './run.mjs'

const file = (...parts) => path.join(root, ...parts)
const stampFile = file('node_modules', '.placet-install')
// No dependency needs its install script; not running them is one thing less to trust.
const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress']
const minute = 60_000

/** Installs the locked packages, unless they are there already. */
export async function install() {
  const stamp = installStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return

  const kept = ['package.json', 'package-lock.json'].map((name) => [file(name), readFileSync(file(name))])
  try {
    await installPackages()
  } finally {
    for (const [name, bytes] of kept) if (!readFileSync(name).equals(bytes)) writeFileSync(name, bytes)
  }
  writeFileSync(stampFile, stamp)
}

async function installPackages() {
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const locked = await npm(['ci', ...flags], { env, quiet: true })
  if (locked.code === 0) return installMissing(env)

  // What differs from the lock is refused. What it only lacks for want of a registry that carries it is done without:
  // some mirrors leave out the builds for systems that nobody around them uses.
  const complaints = locked.errors.match(/^npm error (?:Missing|Invalid): .*$/gm) ?? []
  const refused = complaints.filter(
    (line) => !/Missing: (?:\S+@|\S+-(?:darwin|linux|win32)-\S+) from lock/.test(line),
  )
  if (locked.errors.includes('EINTEGRITY') || refused.length > 0) {
    throw new Error(`${refused.join('\n') || locked.errors}\nThis is not what package-lock.json says.`)
  }
  if (complaints.length > 0) {
    console.log('This registry lacks some optional packages; installing the others as locked.')
    const rest = await npm(['install', '--no-save', ...flags], { env })
    if (rest.code === 0) return installMissing(env)
  }
  console.log(
    `${locked.errors}\nThe lock cannot be installed here: installing what package.json allows instead.`,
  )
  rmSync(file('node_modules'), { recursive: true, force: true })
  const loose = await npm(['install', '--no-save', '--no-package-lock', ...flags], { env })
  if (loose.code !== 0) throw new Error('The packages could not be installed: see npm above.')
}

async function installMissing(env) {
  const missing = missingForThisMachine()
  if (missing.length === 0) return
  const { code } = await npm(['install', '--no-save', '--no-package-lock', ...flags, ...missing], { env })
  if (code !== 0) throw new Error(`No ${missing.join(', ')} in this registry, and this machine needs them.`)
}

/**
 * The native parts that this machine needs and the lock does not name.
 *
 * A lock made where a registry lacks the builds for other systems has no entry for them, and npm leaves out without
 * a word what a lock does not name (https://github.com/npm/cli/issues/4828).
 */
function missingForThisMachine() {
  const lock = JSON.parse(readFileSync(file('package-lock.json'), 'utf8'))
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime
  const variants = { linux: musl ? '(-musl)' : '(-gnu)?', win32: '(-msvc)?' }[process.platform] ?? ''
  const ours = new RegExp(`[-/]${process.platform}-${process.arch}${variants}$`)
  const optional = Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {}),
  )
  return optional
    .filter(([name]) => ours.test(name) && !existsSync(file('node_modules', name)))
    .map(([name, version]) => `${name}@${version}`)
}

/** What node_modules must have been made from to be used as it is. */
function installStamp() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file('package.json'), 'utf8'))
  const hash = createHash('sha256').update(readFileSync(file('package-lock.json')))
  hash.update(JSON.stringify([dependencies, devDependencies, process.platform, process.arch]))
  return hash.digest('hex')
}

/**
 * Finds a Chromium that starts, or gets one.
 *
 * @returns its version and where it came from; also noted for `playwright.config.ts`.
 * @throws when there is none and none can be had.
 */
export async function browser() {
  const sources = [() => {}, downloadByPlaywright, installByApt, installEmbedded]
  const tried = new Set()
  for (const get of sources) {
    await get()
    for (const candidate of await chromiumCandidates()) {
      if (tried.has(candidate.from)) continue
      tried.add(candidate.from)
      const version = await versionIfItStarts(candidate)
      if (!version) continue
      writeFileSync(noteFile, JSON.stringify(candidate))
      return { version, from: candidate.from }
    }
  }
  throw new Error(
    'No Chromium: install Chromium or Google Chrome, or name one in CHROMIUM_PATH, and run this again.',
  )
}

async function versionIfItStarts({ from, launchOptions }) {
  const { chromium } = await import('@playwright/test')
  try {
    const started = await chromium.launch({ ...withEnvironment(launchOptions), timeout: minute })
    try {
      const page = await started.newPage()
      await page.setContent('<p>Placet</p>', { timeout: minute / 2 })
      return started.version()
    } finally {
      await started.close()
    }
  } catch (error) {
    console.log(`${from} does not start: ${String(error.message).split('\n')[0]}`)
    return undefined
  }
}

async function downloadByPlaywright() {
  console.log("No Chromium here yet: trying Playwright's download.")
  const cli = file('node_modules', '@playwright', 'test', 'cli.js')
  const { code } = await run(process.execPath, [cli, 'install', '--no-progress', 'chromium'], {
    timeoutMs: 5 * minute,
    quiet: true,
  })
  if (code !== 0) console.log('It cannot be had from here.')
}

async function installByApt() {
  if (!canInstall()) return
  console.log("Trying the system's packages.")
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const refusal = await aptInstall([name])
    if (!refusal) return
    console.log(`${name}: ${refusal}`)
  }
}

/** Installs the npm package beside the others, and unpacks its Chromium with the libraries it brings. */
async function installEmbedded() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  console.log(`Trying the Chromium inside ${embedded.package}.`)
  const { home } = embedded
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }')
  const args = ['install', '--prefix', home, '--no-save', '--no-package-lock', ...flags, embedded.package]
  if ((await npm(args, { timeoutMs: 5 * minute })).code !== 0) return

  // It unpacks into TMPDIR, and its libraries too only where it takes the machine for a Lambda. It also writes to the
  // environment, which would follow us into other browsers: so, in a process of its own.
  const entry = createRequire(path.join(home, 'package.json')).resolve('@sparticuz/chromium')
  const unpack = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((it) => it.default.executablePath())`
  const env = { TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  await run(process.execPath, ['--input-type=module', '--eval', `await ${unpack}`], {
    env,
    timeoutMs: 5 * minute,
  })
  // With no font that it can read, Chromium ends at the first word.
  const fonts = `<dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/font-cache</cachedir>`
  writeFileSync(
    path.join(home, 'placet-fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`,
  )
}
