/** Runs what a browser may refuse with an exception: storage that is blocked, sandboxed or full. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
