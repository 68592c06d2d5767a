/** How a chunk hands over what it holds: on its own script element, where the loader looks. */
import { ownScript } from './own-script'

export function deliver(content: unknown): void {
  const own = ownScript()
  if (own) Object.assign(own, { placet: content })
}
