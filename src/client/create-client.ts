/**
 * One instance of Placet: holds its state, wires the rooms, and hands the rarer work to the engine.
 *
 * Pure until `start()`. Everything is made in here: tests and servers may have many.
 */
import { atom } from 'nanostores'
import type { PlacetConfig, ServiceInput } from '../config/input'
import { modeOf } from '../consent/mode'
import type { Effect } from '../consent/transition'
import { type Key, NECESSARY, type Surface } from '../consent/types'
import { createGate } from '../gate/gate'
import { nextPaint } from '../gate/tasks'
import { lookup } from '../locales/lookup'
import { attempt } from '../shared/attempt'
import { dict, isObject } from '../shared/dict'
import { PlacetError } from '../shared/errors'
import { fingerprint } from '../shared/fingerprint'
import { createPassport, type Passport } from '../shared/trusted'
import { readGpc } from '../signals/gpc'
import { createSignals } from '../signals/signals'
import { findLeftovers, kinds } from '../storage/leftovers'
import { readProofs } from '../storage/read'
import { listenToControls } from './controls'
import type { Engine } from './engine'
import { emit, listen, report } from './events'
import { followOtherTabs } from './other-tabs'
import type { ConsentEvent, Core, Edges, Later, OpenSurface, Placet, State, Ui } from './types'

export function createClient(written: unknown, edges: Edges): Placet {
  // The casts: nothing is taken from it here but texts, lists and maps, each looked at before it is used.
  const input = dict<unknown>(written) as PlacetConfig
  const services = (Array.isArray(input.services) ? input.services : []).filter((service: ServiceInput) => isObject(service)) as readonly ServiceInput[]
  const { name = 'placet' } = dict<string>(input.storage)
  const named = Object.keys(dict(input.categories))
  const categories = (named.length ? named : ['analytics', 'marketing', 'chat']).filter((id) => id !== NECESSARY)
  const mode = modeOf(input.mode, input.region)
  const mark = fingerprint(input)
  const signals = createSignals(dict(input.signals))
  const isKnown = (key: Key): boolean => [NECESSARY, ...categories, ...services.map(({ id }) => id)].includes(key)
  /** Keys that the page's markup needs. */
  const inUse = new Set<Key>()
  const open = new Set<OpenSurface>()
  const undo: (() => void)[] = []

  let gpc = false
  let isStarted = false
  /** A no was said, and is on its way to be kept. */
  let isClosing = false
  let language = lookup(input.language)
  let state: State = { grants: [NECESSARY], record: undefined, pending: [], decided: false, isKept: true, asked: '' }
  let passport: Passport | undefined
  let engine: Engine | undefined
  let ui: Ui | undefined
  let gate: ReturnType<typeof createGate> | undefined
  let tabs: ReturnType<typeof followOtherTabs> | undefined
  /** What `ready` said, for listeners that come late. */
  let ready: ConsentEvent | undefined

  const stores = { $record: atom(state.record), $grants: atom(state.grants), $surface: atom<OpenSurface | undefined>(), $config: atom(input) }
  const isGranted = (key: Key): boolean => key === NECESSARY || (!isClosing && state.grants.includes(key))
  const core: Core = { input, mark, inUse, isGranted, move, show, close, now: () => ({ ...state, mode, language, gpc, input }), gate: () => gate, ui: () => ui }

  /** Does `work` now where the engine is at hand, else when it is. */
  function withEngine<T>(work: (engine: Engine) => T): Later<T> {
    const found = engine ?? edges.engine(passport, core)
    return 'then' in found ? found.then((loaded) => work((engine = loaded))) : work((engine = found))
  }

  /** Has the engine do what a caller asked for. A no must not wait for its file. */
  function call<M extends keyof Engine>(method: M, ...args: Parameters<Engine[M]>): Later<ReturnType<Engine[M]>> {
    // The cast: `args` are this method's own.
    const done = withEngine((loaded) => (loaded[method] as (...args: unknown[]) => ReturnType<Engine[M]>)(...args))
    if (!engine && /^(reject|withdraw|reset|dismiss)/.test(method)) {
      // Closed now, and forgotten, so that even a page that ends here asks again.
      isClosing = true
      attempt(() => {
        document.cookie = `${name}=;max-age=0;path=/`
      })
      for (const effect of ['publish', 'release'] as const) run[effect]([])
    }
    return done
  }

  /* Where the visitor stands */

  const isAsked = (id: Key): boolean => named.length > 0 || inUse.has(id) || services.some(({ category }) => category === id)

  /** Takes what was decided from storage. Alone it can tell only under the very config it was decided under. */
  function restore(): void {
    const [proof, ...others] = readProofs(name)
    const answered = proof ? [NECESSARY, ...proof.record.known, ...Object.keys(proof.record.categories)] : []
    const isPlain = proof ? proof.fingerprint === mark && !others[0] && [...inUse].every((key) => answered.includes(key)) : mode === 'opt-in' && [...inUse].every(isKnown)
    if (!isPlain) void call('restore')
    else if (proof) move({ grants: [NECESSARY, ...proof.grants], record: proof.record, pending: [], decided: true })
    else if (state.isKept) move({ grants: [NECESSARY], record: undefined, pending: categories.filter(isAsked), decided: false })
  }

  /** Goes to another state, and runs `effects` in their order. @param by How it was decided, if it was. */
  function move(to: Partial<State>, effects: readonly Effect[] = ['publish', 'erase', 'release'], by?: 'click' | 'call'): void {
    const from = state
    state = { ...state, ...to }
    isClosing = false
    const { grants, record, decided } = state
    const granted = grants.filter((key) => !from.grants.includes(key))
    const revoked = from.grants.filter((key) => !grants.includes(key))
    const [first, ...rest] = by ? effects : ['' as const, ...effects]
    // Kept, and the question gone, before anything else: the page may end in a moment.
    if (first) run[first](revoked)
    settle()
    const tell = () => {
      for (const effect of rest) if (effect) run[effect](revoked)
      if (ready && !by && !granted[0] && !revoked[0]) return
      const detail: ConsentEvent = { decided, record, grants, granted, revoked, action: record?.action ?? '' }
      signals.event(ready ? 'placet_change' : 'placet_ready', detail)
      emit(ready ? (from.record ? 'change' : 'decide') : 'ready', detail)
      ready ??= detail
      if (revoked[0]) emit('revoke', detail)
      if (granted[0]) emit('grant', detail)
    }
    // A yes can wait for the click to be painted. A no waits for nothing.
    if (by === 'click' && !revoked[0]) void nextPaint().then(tell)
    else tell()
  }

  const run: { readonly [E in Effect]: (revoked: readonly Key[]) => void } = {
    persist() {
      state = { ...state, isKept: !!engine?.keep() }
      if (!state.isKept) report('PLACET_STORAGE_REFUSED')
      tabs?.tell()
    },
    forget() {
      engine?.forget()
      tabs?.tell()
    },
    publish: () => signals.update(isGranted),
    erase: (revoked) => void (revoked[0] && call('takeBack', revoked)),
    // A yes leaves alone what was loaded once; any other answer ends it.
    release: () => gate?.update(!/^(accept-all|ask)/.test(state.record?.action ?? 'ask')),
  }

  /* Surfaces */

  /** Sees that the surfaces, and whoever watches the stores, show what is true now. */
  function settle(): void {
    // Nothing of ours depends on the stores: a page can make nanostores' global throw.
    attempt(() => stores.$record.set(state.record))
    attempt(() => stores.$grants.set(state.grants))
    ui?.update(core.now())
    close('ask')
    close('preferences')
    // In `opt-out` nobody is asked: the reopen control leads to the choices.
    if (state.pending[0] && mode !== 'opt-out') show('banner')
    else close('banner')
  }

  function show(surface: OpenSurface): void {
    if (open.has(surface)) return
    open.add(surface)
    ui?.update(core.now())
    ui?.show(surface)
    tellSurface('open', surface)
  }

  function close(surface: OpenSurface): void {
    if (!open.delete(surface)) return
    ui?.hide(surface)
    tellSurface('close', surface)
  }

  function tellSurface(event: 'open' | 'close', surface: OpenSurface): void {
    attempt(() => stores.$surface.set([...open].pop()))
    emit(event, { surface })
  }

  /* What the page asks for */

  function act(action: string, surface: Surface, { isTrusted }: Event): void {
    if (action === 'accept-all' && !isTrusted) report('PLACET_UNTRUSTED', action)
    else if (action === 'accept-all') void call('acceptAll', surface)
    else if (action === 'reject-all') void call('rejectAll', surface)
    else if (action === 'withdraw') void call('withdraw', undefined, surface)
    else if (action === 'reset') void call('reset')
    // Closing the banner is no yes, and is remembered like any refusal. Closing a dialog saves nothing.
    else if (action === 'close' && surface === 'banner') void call('dismiss')
    else if (action === 'close') close(surface as OpenSurface)
  }

  function needs(keys: readonly string[]): void {
    const before = inUse.size
    for (const key of keys) inUse.add(key.replace('!', ''))
    if (inUse.size > before) queueMicrotask(restore)
  }

  function known(key: Key): Key {
    if (!isKnown(key)) throw new PlacetError('PLACET_KEY_UNKNOWN', key)
    return key
  }

  /* Life */

  function begin(): void {
    gpc = readGpc(navigator)
    if (input.language === 'browser') language = lookup(...navigator.languages)
    else if (!input.language || input.language === 'document') language = lookup(document.documentElement.lang)
    passport = createPassport(edges.nonce, report)
    signals.start()
    ui = edges.ui?.(passport, { report, close, engine: withEngine, dismiss: () => void call('dismiss') })
    restore()
    // What is left of services that are not allowed. Only what is found needs the engine.
    const isKeptBy = ({ id, category }: ServiceInput) => category === NECESSARY || isGranted(id)
    const find = (kind: (typeof kinds)[number]) => findLeftovers(kind, services.filter((service) => !isKeptBy(service)), services.filter(isKeptBy), name)
    void Promise.all(kinds.map(find)).then((found) => void (found.flat()[0] && call('sweep')))
    gate = createGate({
      ...{ passport, report, onNeed: needs, timeoutMs: input.gate?.timeout ?? 10_000 },
      isMet: (need) => (need[0] === '!' ? state.decided && !isGranted(need.slice(1)) : isGranted(need)),
      categoryOf: (key) => services.find(({ id }) => id === key)?.category,
      onEmbed: (embed, isHeld) => ui?.embed(embed, isHeld),
    })
    gate.scan()
    tabs = followOtherTabs(name, () => {
      // What was never kept cannot be read again, and another tab's cookie says nothing about it.
      if (state.isKept && JSON.stringify(readProofs(name)[0]?.record) !== JSON.stringify(state.record)) restore()
    })
    undo.push(gate.stop, tabs.stop, listenToControls({ act, open: placet.open as (surface: string) => void, ask: (key) => isGranted(key) || placet.ask(key) }), () => ui?.stop())
  }

  const placet: Placet = Object.freeze<Placet>({
    start() {
      if (typeof document === 'undefined' || isStarted) return placet
      isStarted = true
      // A page that is only prerendered may never be seen: nothing starts until it is.
      if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true })
      else begin()
      return placet
    },
    allows(key) {
      if (!isKnown(key)) report('PLACET_KEY_UNKNOWN', key)
      return isGranted(key)
    },
    get decided() {
      return state.decided
    },
    get record() {
      return state.record
    },
    acceptAll: () => call('acceptAll', 'api'),
    rejectAll: () => call('rejectAll', 'api'),
    save: (choice) => call('save', choice),
    withdraw: (key) => call('withdraw', key === undefined ? key : known(key), 'api'),
    reset: () => call('reset'),
    open(surface) {
      if (surface !== 'banner' && surface !== 'preferences') throw new PlacetError('PLACET_USAGE', `open('${surface}')`)
      show(surface)
    },
    close: () => [...open].slice(-1).forEach(close),
    ask: async (key) => isGranted(known(key)) || call('ask', key),
    when: (key) =>
      new Promise((resolve) => {
        const check = () => isGranted(known(key)) && resolve()
        listen('grant', check)
        check()
      }),
    on(event, listener) {
      // The cast: `ready` carries what is kept under that name, and no other event gets here.
      if (event === 'ready' && ready) listener(ready as never)
      return listen(event, listener)
    },
    scan: (root) => gate?.scan(root),
    sweep: async () => call('sweep'),
    explain: () => call('explain'),
    setLanguage(tag) {
      language = lookup(tag)
      ui?.update(core.now())
    },
    destroy: () => undo.splice(0).reverse().forEach((stop) => stop()),
    stores,
  })
  return placet
}
