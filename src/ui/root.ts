/**
 * Where the surfaces live: one `<div id="placet">` in the page, with the way back and the status message.
 *
 * All that the core itself draws. The surfaces come as chunks, when they are opened.
 */
import css from '../../styles/core.css'
import { nextPaint } from '../gate/tasks'
import { directionOf } from '../locales/lookup'
import { doc } from '../shared/doc'
import { type Report, warn } from '../shared/errors'
import { adopt } from './adopt'
import { reopenName } from './reopen-name'
import type { Actions, Chunk, ChunkName, Loader, Mounted, Stage, SurfaceName, View } from './types'

export function createRoot(loader: Loader, actions: Actions, report: Report = warn) {
  const root = doc.createElement('div')
  const reopen = doc.createElement('button')
  const status = doc.createElement('div')
  const open = new Map<SurfaceName, Mounted | undefined>()
  const worn = new Set<string>()
  /** Places of the cookie policy, and what fills them. */
  const policies = new Map<HTMLElement, Mounted | undefined>()
  let view: View
  /** The body that the root was put into. */
  let home: HTMLElement | undefined
  let isStopped = false

  root.id = 'placet'
  reopen.id = 'placet-reopen'
  reopen.type = 'button'
  reopen.dataset.placetOpen = 'preferences'
  status.className = 'placet-status'
  // There, and empty, before it is ever filled: what is inserted with its text is not announced.
  status.setAttribute('role', 'status')
  root.append(reopen, status)

  function wear(sheet: string): void {
    if (!worn.has(sheet)) adopt(sheet)
    worn.add(sheet)
  }

  /**
   * Goes into the page, once it has a body, and along when that is swapped for another.
   *
   * @param isDrawn Whether a surface comes with it. The first question is waited for: the way back would stand in its
   *   place meanwhile, and have a frame of its own drawn.
   */
  function attach(isDrawn = false): void {
    const { body } = doc
    const isAwaited = !view.record && open.has('banner') && !open.get('banner')
    if (isStopped || !body || body === home || (isAwaited && !isDrawn)) return
    home = body
    wear(css)
    const first = body.firstElementChild
    // After a skip link, which people who use the keyboard expect first.
    if (first?.matches('a[href^="#"]')) first.after(root)
    else body.prepend(root)
  }

  /** Fetches a chunk and its words side by side, and hands both on. */
  async function use(name: ChunkName, act: (chunk: Chunk, stage: Stage) => unknown): Promise<void> {
    const { language } = view
    try {
      const layers = name === 'banner' ? 1 : name === 'policy' ? 3 : 2
      const [chunk, texts] = await Promise.all([loader.chunk(name), loader.texts(language, layers)])
      // There may be no page yet to show it in.
      while (!doc.body) await nextPaint()
      // Another language was chosen meanwhile, and what is drawn in that one is under way.
      if (language !== view.language) return
      // Placeholders and the policy have places of their own.
      if (name === 'banner' || name === 'preferences') attach(true)
      wear(chunk.css)
      await act(chunk, { root, view, texts, actions, words: () => loader.texts(view.language, 3) })
    } catch (error) {
      report('PLACET_CHUNK_FAILED', `${error}`)
      // Not open, so that asking for it again tries again.
      for (const surface of open.keys()) if (!open.get(surface)) actions.close(surface)
    }
  }

  function show(name: SurfaceName): void {
    // Something has taken it away: what is asked for is shown all the same.
    if (!root.isConnected) home = undefined
    open.set(name, undefined)
    attach()
    // It may have been closed, or answered in another tab, while it was on its way.
    const { lang } = root
    const isWanted = () => open.has(name) && !open.get(name) && lang === root.lang
    void use(name === 'banner' ? name : 'preferences', async (chunk, stage) => {
      const mounted = isWanted() && (await chunk.open?.(name, stage))
      if (mounted && isWanted()) open.set(name, mounted)
      else if (mounted) mounted.close()
    })
  }

  function hide(name: SurfaceName): void {
    open.get(name)?.close()
    open.delete(name)
    attach()
  }

  /** Puts a placeholder in the place of an embed, or takes it away. */
  function embed(frame: HTMLIFrameElement, isHeld: boolean): void {
    const placeholder = frame.previousElementSibling
    if (isHeld) {
      frame.dataset.placetHeld = ''
      void use(
        'placeholder',
        (chunk, stage) => frame.dataset.placetHeld === '' && chunk.place?.(frame, stage),
      )
      return
    }
    delete frame.dataset.placetHeld
    if (!placeholder?.matches('.placet-placeholder')) return
    if (placeholder.contains(doc.activeElement)) frame.focus()
    placeholder.remove()
  }

  function policy(place: HTMLElement): void {
    if (policies.has(place)) return
    policies.set(place, undefined)
    void use('policy', (chunk, stage) => policies.set(place, chunk.declare?.(place, stage)))
  }

  return {
    show,
    hide,
    policy,
    attach,
    prepare: () => void use('preferences', () => {}),
    update(now: View): void {
      const { language, decided, input } = now
      const isOtherLanguage = root.lang && root.lang !== language
      view = now
      root.lang = language
      root.dir = directionOf(language)
      root.dataset.placetState = decided ? 'decided' : 'undecided'
      root.dataset.placetTheme = input.ui?.theme ?? 'auto'
      reopen.dataset.placetAt = input.ui?.reopen ?? 'bottom-start'
      reopen.textContent = reopenName(now)
      if (!isOtherLanguage)
        for (const surface of [...open.values(), ...policies.values()]) surface?.update(view)
      else {
        for (const place of [...policies.keys()]) {
          policies.get(place)?.close()
          policies.delete(place)
          policy(place)
        }
        for (const [name, surface] of [...open]) {
          surface?.close()
          show(name)
        }
        for (const frame of doc.querySelectorAll<HTMLIFrameElement>('[data-placet-held]')) {
          embed(frame, false)
          embed(frame, true)
        }
      }
    },
    embed,
    stop() {
      isStopped = true
      root.remove()
      for (const place of policies.keys()) place.replaceChildren()
    },
  }
}
