/** The public API of one instance, over what the client gives it. */
import type { Key } from '../consent/types'
import type { Gate } from '../gate/gate'
import type { Engine } from './engine'
import { fail, listen, report } from './events'
import type { createSurfaces } from './surfaces'
import type { ConsentEvent, Later, Placet, State } from './types'

interface ApiHost {
  readonly stores: Placet['stores']
  readonly surfaces: ReturnType<typeof createSurfaces>
  readonly isKnown: (key: Key) => boolean
  readonly isGranted: (key: Key) => boolean
  /** Returns `key`. @throws PlacetError `PLACET_KEY_UNKNOWN` */
  readonly known: (key: Key) => Key
  readonly call: <M extends keyof Engine>(
    method: M,
    ...args: Parameters<Engine[M]>
  ) => Later<ReturnType<Engine[M]>>
  readonly state: () => State
  /** What `ready` said, if it was said. */
  readonly ready: () => ConsentEvent | undefined
  readonly gate: () => Gate | undefined
  readonly start: () => void
  readonly setLanguage: (tag: string) => void
  readonly stop: () => void
}

export function createApi({
  isKnown,
  isGranted,
  known,
  call,
  surfaces,
  state,
  ready,
  gate,
  start,
  setLanguage,
  stop,
  stores,
}: ApiHost): Placet {
  const placet: Placet = Object.freeze<Placet>({
    start() {
      start()
      return placet
    },
    allows(key) {
      if (!isKnown(key)) report('PLACET_KEY_UNKNOWN', key)
      return isGranted(key)
    },
    get decided() {
      return state().decided
    },
    get record() {
      return state().record
    },
    acceptAll: () => call('acceptAll', 'api'),
    rejectAll: () => call('rejectAll', 'api'),
    save: (choice) => call('save', choice),
    withdraw: (key) => call('withdraw', key === undefined ? key : known(key), 'api'),
    reset: () => call('reset'),
    open(surface) {
      if (surface !== 'banner' && surface !== 'preferences') fail('PLACET_USAGE', `open('${surface}')`)
      surfaces.show(surface)
    },
    close: () => surfaces.close(),
    ask: async (key) => isGranted(known(key)) || call('ask', key),
    when: (key) =>
      new Promise((resolve) => {
        const stopListening = listen('grant', check)
        function check(): void {
          if (!isGranted(known(key))) return
          stopListening()
          resolve()
        }
        check()
      }),
    on(event, listener) {
      const said = event === 'ready' && ready()
      // The cast: what `ready` said is a ConsentEvent, and no other event gets here.
      if (said) listener(said as never)
      return listen(event, listener)
    },
    scan: (root) => gate()?.scan(root),
    sweep: async () => call('sweep'),
    explain: () => call('explain'),
    setLanguage,
    destroy: stop,
    stores,
  })
  return placet
}
