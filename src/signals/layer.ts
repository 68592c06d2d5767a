/** Queues that other people's tags read. */

/** Whatever has a `push`: a list before the tag has loaded, an object of the tag's after. */
export interface Layer {
  push(...items: unknown[]): unknown
}

/** `window[name]`, made where it is not there yet. */
export function layerOf(name: string): Layer {
  // The cast: a global of the page's, of which nothing is known but what is checked here.
  const globals = window as unknown as { [name: string]: Partial<Layer> | undefined }
  const found = globals[name]
  if (typeof found?.push === 'function') return found as Layer
  const made: Layer = []
  globals[name] = made
  return made
}
