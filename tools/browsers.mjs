/**
 * Which browsers this machine has, and how Playwright must start them.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './run.mjs'

/** Where `tools/setup.mjs` notes the Chromium that it has seen working. */
export const noteFile = path.join(root, 'node_modules', '.placet-browser.json')

/** The last resort: a Chromium inside an npm package, for machines that reach no other source. */
export const embedded = {
  package: '@sparticuz/chromium@153.0.0',
  home: path.join(root, 'node_modules', '.cache', 'placet-chromium-153.0.0'),
}

const windowsHomes = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
const systemChromiums = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: windowsHomes
    .filter(Boolean)
    .flatMap((home) => [
      `${home}\\Google\\Chrome\\Application\\chrome.exe`,
      `${home}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
}

const firefoxes = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsHomes.filter(Boolean).map((home) => `${home}\\Mozilla Firefox\\firefox.exe`),
}

// A browser under test talks to the page it is shown, and to nobody else.
const quiet = [
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
]

/** Every Chromium found, best first, as `{ from, launchOptions }`. They exist; whether they start is another matter. */
export async function chromiumCandidates() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}.`)
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  const system = [named, ...(systemChromiums[process.platform] ?? [])]
  return [
    ...system
      .filter((file) => file && existsSync(file))
      .map((file) => ({ from: file, launchOptions: { executablePath: file, args: quiet } })),
    ...(existsSync(own) ? [{ from: "Playwright's own", launchOptions: { args: quiet } }] : []),
    ...(existsSync(path.join(embedded.home, 'chromium')) ? [embeddedChromium()] : []),
  ]
}

/** Launch options for the Chromium that was seen working, else for the first one found. */
export async function chromiumLaunchOptions() {
  if (existsSync(noteFile)) {
    const { launchOptions } = JSON.parse(readFileSync(noteFile, 'utf8'))
    const file = launchOptions.executablePath
    if (!process.env.CHROMIUM_PATH && (!file || existsSync(file))) return withEnvironment(launchOptions)
  }
  return withEnvironment((await chromiumCandidates())[0]?.launchOptions ?? {})
}

/** Playwright replaces the environment rather than adding to it. */
export const withEnvironment = ({ env, ...options }) =>
  env ? { ...options, env: { ...process.env, ...env } } : options

function embeddedChromium() {
  return {
    from: embedded.package,
    launchOptions: {
      executablePath: path.join(embedded.home, 'chromium'),
      // It is built without the helper that sandboxes; its own list of flags would switch web security off.
      args: [...quiet, '--no-sandbox'],
      env: {
        LD_LIBRARY_PATH: path.join(embedded.home, 'al2023', 'lib'),
        FONTCONFIG_FILE: path.join(embedded.home, 'placet-fonts.conf'),
      },
    },
  }
}

/** The path of a Firefox, or undefined. */
export const firefoxPath = () =>
  [process.env.FIREFOX_PATH, ...(firefoxes[process.platform] ?? [])].find((file) => file && existsSync(file))

/**
 * WebKitGTK's driver, which knows its browser, and what gives it a display of its own; undefined where it cannot run.
 *
 * Without `xvfb` it uses the display there is.
 */
export function webkitFiles() {
  const there = (...files) => files.find((file) => file && existsSync(file))
  const driver = there(
    process.env.WEBKIT_DRIVER_PATH,
    '/usr/bin/WebKitWebDriver',
    '/usr/local/bin/WebKitWebDriver',
  )
  const xvfb = there('/usr/bin/Xvfb', '/usr/local/bin/Xvfb')
  return driver && (xvfb || process.env.DISPLAY) ? { driver, xvfb } : undefined
}

/**
 * The browsers that PLACET_BROWSERS names ("chromium,firefox"), or all of them: for "all", and when it is not set.
 */
export function wantedBrowsers() {
  const known = ['chromium', 'firefox', 'webkit']
  const asked = namedBrowsers()
  const unknown = asked.filter((name) => name !== 'all' && !known.includes(name))
  if (unknown.length > 0)
    throw new Error(`PLACET_BROWSERS: unknown "${unknown}". Known: ${known.join(', ')}, all.`)
  return asked.length === 0 || asked.includes('all') ? known : known.filter((name) => asked.includes(name))
}

/** What PLACET_BROWSERS says, word by word. */
export const namedBrowsers = () => (process.env.PLACET_BROWSERS ?? '').split(/[\s,]+/).filter(Boolean)
