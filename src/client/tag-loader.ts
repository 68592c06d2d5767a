/** Services that Placet loads itself: loaded when they are granted, told when they no longer are. */
import type { ServiceInput } from '../config/input'
import type { Key } from '../consent/types'
import { report } from './events'
import type { Core, Edges, Tags } from './types'

export function createTagLoader(
  { isGranted, ran }: Core,
  services: readonly ServiceInput[],
  load: Edges['tags'],
) {
  let loading: Promise<void> | undefined
  let tags: Tags | undefined

  const loadable = (keys: readonly Key[]) => services.filter(({ id, tag }) => tag && keys.includes(id))

  function grantAll(granted: readonly ServiceInput[]): void {
    // It may have been taken back while the file was on its way.
    for (const service of granted.filter(({ id }) => isGranted(id))) {
      ran.add(service.id)
      tags?.grant(service)
    }
  }

  return {
    grant(keys: readonly Key[]): void {
      const granted = loadable(keys)
      if (tags) grantAll(granted)
      else if (granted[0]) {
        loading ??= load().then((loaded) => {
          tags = loaded
        })
        loading.then(
          () => grantAll(granted),
          (error) => report('PLACET_CHUNK_FAILED', `${error}`),
        )
      }
    },
    /** At once: what a service is told comes before anything of it is deleted. */
    revoke: (keys: readonly Key[]): void => {
      for (const service of loadable(keys)) tags?.revoke(service)
    },
  }
}
