// @ts-check
/** One Chromium for the whole run, a fresh profile and renderer for each sample. */
import { chromium } from '@playwright/test'
import { chromiumLaunchOptions } from '../browsers.mjs'
import { probe } from './probe.mjs'
import { pagePath } from './server.mjs'

/** A phone in the hand. */
const viewport = { width: 412, height: 823 }

/** The numbers that the developer tools of Chromium have under "Slow 4G". */
export const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
}

/** What a sample asks of the browser. */
/**
 * @typedef {object} SampleOptions
 * @property {number} [slowdown] How many times slower the processor is.
 * @property {boolean} [isSlow4g]
 * @property {import('./measures.mjs').State | undefined} [state] Cookies and storage of a visitor who was here before.
 * @property {import('./server.mjs').PageOptions} [page]
 */

export async function launch() {
  const options = await chromiumLaunchOptions()
  // A browser that says it is driven is shown no banner by some.
  const args = [...(options.args ?? []), '--disable-blink-features=AutomationControlled']
  return chromium.launch({ ...options, args })
}

/**
 * Opens a contestant's page and hands over what watches it. Close it when done.
 *
 * @param {import('./measures.mjs').Arena} arena
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {SampleOptions} [options]
 */
export async function openPage(
  { browser, server },
  contestant,
  { slowdown = 1, isSlow4g = false, state, page: pageOptions = {} } = {},
) {
  const userAgent = (await userAgentOf(browser)).replace('Headless', '')
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    userAgent,
    ...(state && { storageState: state }),
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  /** @type {Map<string, number>} */
  const signals = new Map()
  /** @type {Set<() => void>} */
  const waiting = new Set()
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'benchSignal') return
    const [signal = '', at] = payload.split(':')
    if (!signals.has(signal)) signals.set(signal, Number(at))
    for (const wake of waiting) wake()
  })
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'benchSignal' })
  // Processor time of the main thread, which other programs on the machine do not lengthen.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript(probe, {
    text: state ? '' : (contestant.selectors?.text ?? ''),
    scripts: pageOptions.held ?? 0,
  })
  // The process is there, and its start is no part of what is measured.
  await page.goto(`${server.origin}/blank`)
  if (isSlow4g) await cdp.send('Network.emulateNetworkConditions', slow4g)
  if (slowdown !== 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

  /**
   * @param {string} name
   * @param {number} [timeoutMs]
   * @returns {Promise<number>} When it was, in milliseconds from the start of the page.
   */
  const signal = (name, timeoutMs = 60_000) =>
    new Promise((resolve, reject) => {
      const clock = setTimeout(() => {
        waiting.delete(wake)
        reject(new Error(`${contestant.id}: no "${name}" within ${timeoutMs / 1000} s`))
      }, timeoutMs)
      const wake = () => {
        const at = signals.get(name)
        if (at === undefined) return
        clearTimeout(clock)
        waiting.delete(wake)
        resolve(at)
      }
      waiting.add(wake)
      wake()
    })

  return {
    page,
    cdp,
    signal,
    /** Goes there, without waiting for more than the first byte. */
    visit: () => page.goto(server.origin + pagePath(contestant.id, pageOptions), { waitUntil: 'commit' }),
    /**
     * What the probe has seen so far.
     *
     * @returns {Promise<import('./probe.mjs').Bench>}
     */
    seen: () => page.evaluate(() => Reflect.get(window, 'bench')),
    /**
     * Has the probe do something.
     *
     * @param {'watch' | 'awaitClick'} task
     * @param {readonly string[]} [words]
     */
    tell: (task, words = []) =>
      page.evaluate(
        ([name, args]) => Reflect.get(window, 'bench')[name](...args),
        /** @type {const} */ ([task, words]),
      ),
    /** Chromium's own counters: seconds of the main thread, bytes of the heap. */
    async counters() {
      const { metrics } = await cdp.send('Performance.getMetrics')
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
    },
    /** A real click in the middle of it. @param {string} selector */
    async click(selector) {
      const at = await page.evaluate((sought) => {
        const box = document.querySelector(sought)?.getBoundingClientRect()
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }, selector)
      if (!at) throw new Error(`${contestant.id}: there is no ${selector}`)
      await page.mouse.click(at.x, at.y)
    },
    close: () => context.close(),
  }
}

/** @type {WeakMap<import('@playwright/test').Browser, string>} */
const userAgents = new WeakMap()

/** @param {import('@playwright/test').Browser} browser */
async function userAgentOf(browser) {
  const known = userAgents.get(browser)
  if (known) return known
  const page = await browser.newPage()
  const userAgent = await page.evaluate(() => navigator.userAgent)
  await page.context().close()
  userAgents.set(browser, userAgent)
  return userAgent
}
