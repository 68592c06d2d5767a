/** Cutting work into slices, so that a released page never feels it. */

const SLICE_MS = 8

/** Makes a worker that calls `step` until it says that nothing is left, in slices of a few milliseconds. */
export function createSlices(step: () => boolean) {
  // A message is a task of its own, unclamped, and not throttled as timers are in hidden pages.
  const { port1, port2 } = new MessageChannel()
  let isDue = false

  /** Works for one slice now, and goes on in later tasks. */
  function run(): void {
    const end = performance.now() + SLICE_MS
    while (step()) {
      if (performance.now() < end) continue
      if (!isDue) port2.postMessage(0)
      isDue = true
      return
    }
  }

  port1.onmessage = () => {
    isDue = false
    run()
  }
  return { run, stop: () => port1.close() }
}

/** Calls `work` once what was just changed has been painted; soon in any case: hidden pages paint nothing. */
export function afterPaint(work: () => void): void {
  const once = () => {
    work()
    work = () => {}
  }
  setTimeout(once, 100)
  requestAnimationFrame(() => setTimeout(once))
}
