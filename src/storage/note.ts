/** The note of a no that waits for the engine: a page that ends meanwhile hands it on to the next one of its tab. */
import { attempt } from '../shared/attempt'

/** @param said The action, the surface, whether the click was a visitor's, and the key. */
export const leaveNote = (name: string, said: readonly unknown[]): unknown =>
  attempt(() => sessionStorage.setItem(name, JSON.stringify(said)))

/** Reads it, once. `undefined` where there is none. */
export const takeNote = (name: string): unknown =>
  attempt(() => {
    const note = sessionStorage.getItem(name)
    sessionStorage.removeItem(name)
    return JSON.parse(note ?? '')
  })
