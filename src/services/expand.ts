/** Presets in the place of their names. */
import { isObject } from '../shared/dict'
import type { Preset } from './preset'
import { withPreset } from './with-preset'

/**
 * Each name (`'youtube'`) and each use (`{ use: 'google-analytics', id: 'G-…' }`) in `services` as the service it
 * stands for. What is neither stays as it is; a name that cannot be had stays a name, which nobody can grant.
 */
export const expand = (
  services: readonly unknown[],
  load: (id: string) => Promise<Preset>,
): Promise<readonly unknown[]> =>
  Promise.all(
    services.map(async (service) => {
      const { use, ...options } = isObject(service) ? service : { use: service }
      if (typeof use !== 'string') return service
      try {
        return withPreset(await load(use), options)
      } catch {
        return use
      }
    }),
  )
