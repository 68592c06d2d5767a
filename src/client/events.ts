/** Events, as CustomEvents on `document`: the browser keeps a listener that throws from stopping the others. */
import { PlacetError } from '../shared/errors'
import type { Events } from './types'

const NAMES = ['ready', 'decide', 'change', 'grant', 'revoke', 'open', 'close', 'error']

export function emit<E extends keyof Events>(name: E, detail: Events[E]): void {
  if (typeof document !== 'undefined') document.dispatchEvent(new CustomEvent(`placet:${name}`, { detail }))
}

/** @returns what stops it. @throws PlacetError `PLACET_USAGE` for an event that does not exist. */
export function listen<E extends keyof Events>(name: E, listener: (detail: Events[E]) => void): () => void {
  if (!NAMES.includes(name)) throw new PlacetError('PLACET_USAGE', `on('${name}')`)
  if (typeof document === 'undefined') return () => {}
  // The cast: `emit` gives each event its detail.
  const onEvent = (event: Event) => listener((event as CustomEvent<Events[E]>).detail)
  document.addEventListener(`placet:${name}`, onEvent)
  return () => document.removeEventListener(`placet:${name}`, onEvent)
}
