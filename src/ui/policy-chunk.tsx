/**
 * The cookie policy as a chunk: in a place of the page's, for as long as the page is there.
 *
 * The one surface that Preact draws. It stays while the visitor decides, here, in another surface or in another
 * tab, and what changes in it must not take the focus away from the rest.
 */
import { render } from 'preact'
import css from '../../styles/policy.css'
import { directionOf } from '../locales/lookup'
import { doc } from '../shared/doc'
import { DEFAULT_LEVEL, Policy } from './policy'
import { say } from './say'
import type { Chunk, Mounted, Stage, View } from './types'
import { withOwnTexts } from './view'

function declare(place: HTMLElement, given: Stage): Mounted {
  const { root, actions } = given
  const texts = withOwnTexts(given.texts, given.view)
  const level = levelOf(place.dataset.placetPolicy)
  // Records are kept to the second.
  const since = Math.floor(Date.now() / 1000) * 1000
  let { view } = given
  let isOpen = true

  const draw = () =>
    void actions.engine((engine) => {
      if (!isOpen) return
      // What a server rendered for pages without scripts makes way; what was drawn in another language is kept.
      if (place.dataset.placetSurface !== 'policy') place.replaceChildren()
      place.classList.add('placet-policy')
      place.dataset.placetSurface = 'policy'
      place.lang = view.language
      place.dir = directionOf(view.language)
      const details = engine.details()
      const hadFocus = place.contains(doc.activeElement)
      render(<Policy {...{ view, texts, details, level }} host={location.hostname} isLive />, place)
      // The button that took all back goes with what it took back.
      if (hadFocus && !place.contains(doc.activeElement))
        place.querySelector<HTMLElement>('[data-placet-open]')?.focus({ preventScroll: true })
    })

  /** Says what was chosen here, unless a surface that closes does. */
  function announce({ record }: View): void {
    const isNew = record?.surface === 'policy' && Date.parse(record.updated) >= since
    const status = root.querySelector('.placet-status')
    if (isNew && status && !root.querySelector('[data-placet-surface]'))
      status.textContent = say({ ...given, texts, view })
  }

  draw()
  // What is read here is what an answer given here is about.
  void actions.engine((engine) => engine.shown(texts))
  return {
    update(now) {
      const { record } = view
      view = now
      draw()
      if (now.record !== record) announce(now)
    },
    /** What is drawn stays until another language takes its place: nothing flashes, and nothing moves. */
    close() {
      isOpen = false
    },
  }
}

const levelOf = (written = ''): number => (/^[2-5]$/.test(written) ? Number(written) : DEFAULT_LEVEL)

export const chunk: Chunk = { css, declare }
