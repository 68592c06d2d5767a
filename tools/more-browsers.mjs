/**
 * Firefox and WebKit: used where they are, installed where that is one command, done without elsewhere.
 */
import { aptInstall, canInstall } from './apt.mjs'
import { firefoxPath, webkitFiles } from './browsers.mjs'
import { tryWebKit } from './webkit.mjs'

const browsers = {
  firefox: {
    packages: ['firefox-esr'],
    isHere: () => firefoxPath() !== undefined,
    start: tryFirefox,
    advice: 'Install Firefox, or name one in FIREFOX_PATH.',
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    isHere: () => webkitFiles() !== undefined,
    start: tryWebKit,
    advice:
      'It runs on Linux: install WebKitGTK’s driver (webkit2gtk-driver) and Xvfb, or name one in WEBKIT_DRIVER_PATH.',
  },
}

/** Names of the browsers that a run may do without. */
export const moreBrowsers = Object.keys(browsers)

/** @returns `version` of the browser if it starts; else the `fault`, in words, and what to do about it. */
export async function getBrowser(name) {
  const { packages, isHere, start, advice } = browsers[name]
  if (!isHere()) {
    if (!canInstall()) return { fault: `There is none here. ${advice}` }
    console.log(`No ${name} here yet: installing ${packages.join(' and ')}.`)
    const refusal = await aptInstall(packages)
    if (refusal) return { fault: `It could not be installed (${refusal}). ${advice}` }
    if (!isHere()) return { fault: `${packages.join(' and ')} did not bring it. ${advice}` }
  }
  try {
    return { version: await start() }
  } catch (error) {
    return { fault: `It does not start (${String(error.message).split('\n')[0]}). ${advice}` }
  }
}

async function tryFirefox() {
  const { firefox } = await import('@playwright/test')
  const started = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: firefoxPath(),
    timeout: 60_000,
  })
  try {
    const page = await started.newPage()
    await page.setContent('<p>Placet</p>', { timeout: 30_000 })
    return started.version()
  } finally {
    await started.close()
  }
}
