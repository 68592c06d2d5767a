/** Which surfaces are open, the latest on top. */
import type { WritableAtom } from 'nanostores'
import { attempt } from '../shared/attempt'
import { emit } from './events'
import type { OpenSurface, Ui, View } from './types'

interface SurfacesHost {
  readonly ui: () => Ui | undefined
  readonly now: () => View
  readonly $surface: WritableAtom<OpenSurface | undefined>
}

export function createSurfaces({ ui, now, $surface }: SurfacesHost) {
  const open = new Set<OpenSurface>()

  function tell(event: 'open' | 'close', surface: OpenSurface): void {
    attempt(() => $surface.set([...open].pop()))
    emit(event, { surface })
  }

  function close(surface = [...open].pop()): void {
    if (!surface || !open.delete(surface)) return
    ui()?.hide(surface)
    tell('close', surface)
  }

  return {
    /** The latest, where none is named. */
    close,
    show(surface: OpenSurface): void {
      if (open.has(surface)) return
      open.add(surface)
      ui()?.update(now())
      ui()?.show(surface)
      tell('open', surface)
    },
  }
}
