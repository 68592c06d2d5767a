/**
 * The page's own controls: `data-placet-open`, `-do` and `-ask`, anywhere in the page and in the surfaces.
 *
 * One listener for all. Accepting needs a trusted click, so that no script can make a yes out of a no;
 * refusing, withdrawing and opening obey synthetic ones too, as privacy extensions and assistive tools send
 * them.
 */
import type { Surface } from '../consent/types'

export interface ControlHost {
  open(surface: 'banner' | 'preferences'): void
  /** @param surface Where the control stands. */
  act(action: string, surface: Surface, event: Event): void
  /** @returns `true` where the key is granted already, so that the click may go on. */
  ask(key: string): true | Promise<boolean>
}

/** Starts listening. @returns what stops it. */
export function listenToControls({ open, act, ask }: ControlHost): () => void {
  const onClick = (event: Event) => {
    // The first of the path, not the target: controls inside shadow roots work too.
    const [target] = event.composedPath()
    const control =
      target instanceof Element &&
      target.closest<HTMLElement>('[data-placet-open],[data-placet-do],[data-placet-ask]')
    if (!control) return
    const { placetOpen, placetDo, placetAsk } = control.dataset
    const answer = placetAsk ? ask(placetAsk) : true
    if (answer !== true) {
      event.preventDefault()
      event.stopImmediatePropagation()
      // Granted: the visitor's own click goes on.
      void answer.then((isGranted) => isGranted && control.click())
      return
    }
    if (!placetAsk && control.matches('a')) event.preventDefault()
    // The cast: what opens no surface, `open` says.
    if (placetOpen) open(placetOpen as 'preferences')
    // The cast: only our own surfaces carry the attribute, each with its name.
    if (placetDo)
      act(
        placetDo,
        (control.closest<HTMLElement>('[data-placet-surface]')?.dataset.placetSurface ?? 'reopen') as Surface,
        event,
      )
  }
  // While capturing: a page that stops clicks on their way up must not stop a refusal.
  document.addEventListener('click', onClick, true)
  return () => document.removeEventListener('click', onClick, true)
}
