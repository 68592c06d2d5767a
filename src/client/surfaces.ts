/** Which surfaces are open, the latest on top. */
import { attempt } from '../shared/attempt'
import { emit } from './events'
import type { Core, OpenSurface } from './types'

export function createSurfaces(core: Core) {
  const open = new Set<OpenSurface>()

  function tell(event: 'open' | 'close', surface: OpenSurface): void {
    attempt(() => core.stores.$surface.set([...open].pop()))
    emit(event, { surface })
  }

  return {
    /** The latest, where none is named. */
    close(surface = [...open].pop()): void {
      if (!surface || !open.delete(surface)) return
      core.ui?.hide(surface)
      tell('close', surface)
    },
    show(surface: OpenSurface): void {
      if (open.has(surface)) return
      open.add(surface)
      core.ui?.update(core.now())
      core.ui?.show(surface)
      tell('open', surface)
    },
  }
}
