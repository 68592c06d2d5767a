/** The note of a no that waits for the engine: a page that ends meanwhile hands it on to the next one of its tab. */
import { attempt } from '../shared/attempt'

/** Forgets what is kept where there are no cookies, and notes what was said instead. @param said Words without spaces. */
export function leaveNote(name: string, said: readonly unknown[]): void {
  attempt(() => localStorage.removeItem(name))
  // Not as JSON, which old libraries teach to write lists as texts.
  attempt(() => sessionStorage.setItem(name, said.join(' ')))
}

/** Reads it, once: its words, or nothing. */
export const takeNote = (name: string): readonly string[] | undefined =>
  attempt(() => {
    const note = sessionStorage.getItem(name)
    sessionStorage.removeItem(name)
    return note?.split(' ')
  })
