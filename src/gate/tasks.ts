/** Turns of the browser's loop. */

/** Resolves in a task of its own: unclamped, and not throttled in hidden pages as timers are. */
export const nextTask = (): Promise<unknown> =>
  // The cast: no lib of this target describes it. What goes on comes before what has not begun.
  (globalThis as { scheduler?: { yield?(): Promise<unknown> } }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resolve
    port2.postMessage(0)
  })

/** Resolves once what was just changed has been painted; soon in any case, since hidden pages paint nothing. */
export const nextPaint = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, 100)
    requestAnimationFrame(() => nextTask().then(resolve))
  })
