// @ts-check
/**
 * What watches in the page: when something can be seen, when the next frame comes after a click, what ran.
 *
 * `probe` is sent into the page as text, before any other script: it uses nothing from outside of itself. It leaves
 * `window.bench`, and calls `window.benchSignal` with `name:time`.
 */

/**
 * @typedef {object} Bench
 * @property {(index: number) => void} onRan Called by each held script.
 * @property {(selector: string, name: string) => void} watch Signals `name` once the element is to be seen.
 * @property {() => void} awaitClick Signals `paint` after the frame that follows the next click.
 * @property {number[]} order Of the held scripts that ran.
 * @property {number} ranAt
 * @property {number} clickAt
 * @property {{ startAt: number, ms: number }[]} longTasks
 * @property {number} shifts Cumulative layout shift.
 * @property {{ startAt: number, selector: string } | undefined} largest Largest contentful paint.
 */

/** @typedef {PerformanceEntry & { value: number, hadRecentInput: boolean, element: Element | null }} Entry */

/** @param {{ text: string, scripts: number }} options What to look for, and how many scripts must have run. */
export function probe({ text, scripts }) {
  if (!location.pathname.startsWith('/page/')) return
  // The cast: these two names are ours.
  const page = /** @type {Window & { bench?: Bench, benchSignal?: (text: string) => void }} */ (window)
  /** @param {string} name @param {number} at */
  const signal = (name, at) => page.benchSignal?.(`${name}:${at}`)
  /** A task after this frame: what is left of the frame comes first. @param {() => void} then */
  const afterFrame = (then) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      then()
    }
    channel.port2.postMessage(0)
  }

  /** Whether at least half of it is in view, and what is around it lets it through. @param {string} selector */
  const isSeen = (selector) => {
    const element = document.querySelector(selector)
    if (!element?.textContent?.trim()) return false
    const { top, bottom, width, height } = element.getBoundingClientRect()
    if (width < 8 || height < 8) return false
    const inView = Math.min(bottom, innerHeight) - Math.max(top, 0)
    if (inView < Math.min(height, innerHeight) / 2) return false
    if (getComputedStyle(element).visibility !== 'visible') return false
    let opacity = 1
    for (let up = /** @type {Element | null} */ (element); up; up = up.parentElement)
      opacity *= Number(getComputedStyle(up).opacity)
    return opacity > 0.9
  }

  /** @type {Bench} */
  const bench = {
    order: [],
    ranAt: 0,
    clickAt: 0,
    longTasks: [],
    shifts: 0,
    largest: undefined,
    onRan(index) {
      bench.order.push(index)
      bench.ranAt = performance.now()
      if (bench.order.length === scripts) signal('ran', bench.ranAt)
    },
    watch(selector, name) {
      const look = () => {
        const isThere = isSeen(selector)
        // Looking has made the layout; what is queued behind this frame does not count.
        const at = performance.now()
        if (isThere) afterFrame(() => signal(name, at))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    awaitClick() {
      const onClick = (/** @type {Event} */ event) => {
        bench.clickAt = event.timeStamp
        requestAnimationFrame(() => {
          document.documentElement.getBoundingClientRect()
          const at = performance.now()
          afterFrame(() => signal('paint', at))
        })
      }
      addEventListener('click', onClick, { capture: true, once: true })
    },
  }
  page.bench = bench

  /** @param {string} type @param {(entry: Entry) => void} each */
  const observe = (type, each) =>
    new PerformanceObserver((list) => {
      // The cast: of each type, only what its entries have is read.
      for (const entry of list.getEntries()) each(/** @type {Entry} */ (entry))
    }).observe({ type, buffered: true })
  observe('longtask', ({ startTime, duration }) => bench.longTasks.push({ startAt: startTime, ms: duration }))
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shifts += value
  })
  observe('largest-contentful-paint', ({ startTime, element }) => {
    bench.largest = {
      startAt: startTime,
      selector: element?.closest('main') ? 'main' : (element?.tagName ?? ''),
    }
  })
  if (text) bench.watch(text, 'banner')
  addEventListener('load', () => setTimeout(() => signal('load', performance.now())))
}
