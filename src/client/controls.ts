/**
 * The page's own controls: `data-placet-open`, `-do` and `-ask`, anywhere in the page and in the surfaces.
 *
 * One listener for all. Accepting needs a trusted click, so that no script can make a yes out of a no;
 * refusing, withdrawing and opening obey synthetic ones too, as privacy extensions and assistive tools send
 * them.
 */
import type { Surface } from '../consent/types'
import { dataOf } from '../shared/data-of'
import { doc } from '../shared/doc'
import { report } from './events'
import type { Core, OpenSurface } from './types'

/** By its prototype: fields of a form stand in front of its own members. */
const closest = (target: unknown, selector: string): HTMLElement | null =>
  // The cast: only elements of HTML do anything with these attributes.
  target instanceof Element ? (Element.prototype.closest.call(target, selector) as HTMLElement) : null

/** The control that was clicked. By the first of the path, not the target: those inside shadow roots work too. */
export const controlOf = (event: Event): HTMLElement | null =>
  closest(event.composedPath()[0], '[data-placet-open],[data-placet-do],[data-placet-ask]')

/** Starts listening. @returns what stops it. */
export function listenToControls(core: Core): () => void {
  const { call, show, close, isGranted, isKnown } = core
  const undo = new AbortController()

  function open(surface: string): void {
    if (surface === 'banner' || surface === 'preferences') show(surface)
    else report('PLACET_USAGE', surface)
  }

  /** @returns `true` where the key is granted already, so that the click may go on. */
  function ask(key: string): true | Promise<boolean> {
    if (isGranted(key)) return true
    if (!isKnown(key)) report('PLACET_KEY_UNKNOWN', key)
    return (async () => isKnown(key) && call('ask', key))()
  }

  const onClick = (event: Event) => {
    const control = controlOf(event)
    if (!control) return
    const [placetOpen, placetDo, placetAsk] = ['open', 'do', 'ask'].map((name) =>
      dataOf(control, `placet-${name}`),
    )
    const answer = !placetAsk || ask(placetAsk)
    if (answer !== true) {
      event.preventDefault()
      event.stopImmediatePropagation()
      // Granted: the visitor's own click goes on.
      void answer.then((isNowGranted) => isNowGranted && control.click())
      return
    }
    if (!placetAsk && control.matches('a')) event.preventDefault()
    if (placetOpen) open(placetOpen)
    if (!placetDo) return
    // The cast: only our own surfaces carry the attribute, each with its name.
    const surface = (control.closest<HTMLElement>('[data-placet-surface]')?.dataset.placetSurface ??
      'reopen') as Surface
    // Closing a dialog saves nothing. Closing the banner is an answer.
    if (placetDo === 'close' && surface !== 'banner') close(surface as OpenSurface)
    else void call('act', placetDo, surface, event.isTrusted)
  }
  /** The settings are fetched when the visitor moves toward them. */
  const onToward = ({ target }: Event) => {
    // Not where focus only comes back: after a click on an answer it goes to the way back by itself.
    const isToward = closest(target, '[data-placet-open="preferences"]:is(:hover, :focus-visible)')
    if (isToward) core.ui?.prepare()
  }
  // While capturing: a page that stops clicks on their way up must not stop a refusal.
  const options = { capture: true, signal: undo.signal }
  doc.addEventListener('click', onClick, options)
  for (const type of ['pointerover', 'focusin']) doc.addEventListener(type, onToward, options)
  return () => undo.abort()
}
