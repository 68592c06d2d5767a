/** Events, as CustomEvents on `document`: the browser keeps a listener that throws from stopping the others. */

import { doc } from '../shared/doc'
import { type Fail, PlacetError, type Report, warn } from '../shared/errors'
import type { Events } from './types'

export function emit<E extends keyof Events>(name: E, detail: Events[E]): void {
  if (globalThis.document) doc.dispatchEvent(new CustomEvent(`placet:${name}`, { detail }))
}

/** @returns what stops it. @throws PlacetError `PLACET_USAGE` for an event that does not exist. */
export function listen<E extends keyof Events>(name: E, listener: (detail: Events[E]) => void): () => void {
  if (!/^(ready|decide|change|grant|revoke|open|close|error)$/.test(name))
    fail('PLACET_USAGE', `on('${name}')`)
  // The cast: `emit` gives each event its detail.
  const onEvent = (event: Event) => listener((event as CustomEvent<Events[E]>).detail)
  if (globalThis.document) doc.addEventListener(`placet:${name}`, onEvent)
  return () => globalThis.document && doc.removeEventListener(`placet:${name}`, onEvent)
}

/** For a developer's mistake. @throws PlacetError always */
export const fail: Fail = (code, detail) => {
  throw new PlacetError(code, detail)
}

/** Says it on the console, and as an event. */
export const report: Report = (code, detail = '') => {
  warn(code, detail)
  emit('error', { code, detail })
}
