/** The public API of one instance, over its core. */
import type { Key } from '../consent/types'
import { fail, listen, report } from './events'
import type { Core, Later, Placet } from './types'

interface Life {
  readonly start: () => void
  readonly setLanguage: (tag: string) => void
  readonly stop: () => void
}

export function createApi(core: Core, { start, setLanguage, stop }: Life): Placet {
  const { isKnown, isGranted, call, now, stores, show, close } = core

  /** Returns `key`. @throws PlacetError `PLACET_KEY_UNKNOWN` */
  const known = (key: Key): Key => (isKnown(key) ? key : fail('PLACET_KEY_UNKNOWN', key))

  const act = (action: string, key?: Key) => call('act', action, 'api', true, key)

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
      return now().decided
    },
    get record() {
      return now().record
    },
    acceptAll: () => act('accept-all'),
    rejectAll: () => act('reject-all'),
    save: (choice) => call('save', choice),
    withdraw: (key) => act('withdraw', key === undefined ? key : known(key)),
    // The cast: there is no record after it.
    reset: () => act('reset') as Later<void>,
    open(surface) {
      if (surface !== 'banner' && surface !== 'preferences') fail('PLACET_USAGE', `open('${surface}')`)
      show(surface)
    },
    close: () => close(),
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
      const said = event === 'ready' && core.ready
      // The cast: what `ready` said is a ConsentEvent, and no other event gets here.
      if (said) listener(said as never)
      return listen(event, listener)
    },
    scan: (root) => core.gate?.scan(root),
    sweep: async () => call('sweep'),
    explain: () => call('explain'),
    setLanguage,
    destroy: stop,
    stores,
  })
  return placet
}
