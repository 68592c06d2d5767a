/** What every surface that opens over the page has in common: its place, its way out, and where focus goes after. */
import { nextPaint } from '../gate/tasks'
import { doc } from '../shared/doc'
import { say } from './say'
import type { Mounted, Stage, SurfaceName, View } from './types'
import { withOwnTexts } from './view'

export interface SurfaceOptions {
  readonly name: SurfaceName
  readonly element: HTMLElement
  /** What fills `element`: in these bundles JSX makes elements (`ui/dom.ts`). */
  readonly draw: (stage: Stage) => unknown
  /** The browser closed the dialog: Esc, or the gesture that stands for it. */
  readonly onClose: (event: Event) => void
}

/** Puts `element` into the page and keeps it up to date until it is closed. */
export function openSurface(given: Stage, { name, element, draw, onClose }: SurfaceOptions): Mounted {
  const texts = withOwnTexts(given.texts, given.view)
  const first = { ...given, texts }
  const { root, actions } = first
  const { activeElement: opener } = doc
  const status = root.querySelector('.placet-status')
  let stage = first
  // The cast: see `draw`.
  const redraw = () => element.replaceChildren(draw(stage) as Node)
  element.id = `placet-${name}`
  element.dataset.placetSurface = name
  element.setAttribute('aria-labelledby', `${element.id}-title`)
  redraw()
  element.addEventListener('close', onClose)
  // First in reading order, so that it is the first thing Tab reaches.
  root.prepend(element)
  // The cast: what can be shown modally is a dialog. By its method: browsers may lack the class.
  const dialog = 'showModal' in element ? (element as HTMLDialogElement) : undefined
  if (dialog) {
    dialog.showModal()
    // Hidden by a blocker's rule, it would keep people out of a page where they see nothing to answer.
    if (!element.getClientRects().length) {
      element.removeEventListener('close', onClose)
      dialog.close()
    }
  }
  // Where dialogs are none, it is an element like another.
  else if (element.tagName === 'DIALOG') element.setAttribute('open', '')
  // Behind the question, what its answer needs: fetched and run in the frame before it, it would hold that up.
  void nextPaint().then(() => actions.engine((engine) => engine.shown(texts)))
  return {
    update(view: View) {
      // Drawn again for another question only: drawing again takes the focus away from what is drawn.
      const isOther = view.record === stage.view.record && `${view.pending}` !== `${stage.view.pending}`
      stage = { ...stage, view }
      if (isOther) redraw()
    },
    close() {
      const hadFocus = element.contains(doc.activeElement)
      element.removeEventListener('close', onClose)
      // A dialog that is removed while open leaves the page without focus.
      dialog?.close()
      element.remove()
      if (status && stage.view.record !== first.view.record) status.textContent = say(stage)
      if (!hadFocus) return
      const isBack = opener instanceof HTMLElement && opener.isConnected && opener !== doc.body
      ;(isBack ? opener : root.querySelector<HTMLElement>('#placet-reopen'))?.focus({ preventScroll: true })
    },
  }
}
