/** The banner as a chunk: drawn once, with elements, and gone at once when it is answered. */
import css from '../../styles/banner.css'
import { nextPaint } from '../gate/tasks'
import { doc } from '../shared/doc'
import { Banner } from './banner'
import { openSurface } from './surface'
import type { Chunk, Stage, SurfaceName } from './types'

function open(name: SurfaceName, stage: Stage) {
  const { banner = 'box', position = 'bottom-start' } = stage.view.input.ui ?? {}
  const isModal = banner === 'modal'
  const element = doc.createElement(isModal ? 'dialog' : 'section')
  element.className = `placet-panel placet-${banner}`
  element.dataset.placetAt = position
  if (!isModal) element.setAttribute('role', 'region')
  // Esc is no yes; what the browser closes by itself is none either.
  const { dismiss } = stage.actions
  element.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return
    event.preventDefault()
    dismiss()
  })
  const mounted = openSurface(stage, { name, element, onClose: dismiss, draw: Banner })
  // A dialog is announced by itself. A region is not, and takes no focus: that there is a question is said once, a frame
  // later, since the place for it may have come with this one.
  const status = stage.root.querySelector('.placet-status')
  if (!isModal)
    void nextPaint().then(() => {
      if (status && element.isConnected) status.textContent = element.querySelector('h2')?.textContent ?? ''
    })
  return mounted
}

export const chunk: Chunk = { css, open }
