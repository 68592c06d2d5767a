/**
 * One instance of Placet: holds its state, wires the rooms, and hands the rarer work to the engine.
 *
 * Pure until `start()`. Everything is made in here: tests and servers may have many.
 */
import { atom } from 'nanostores'
import type { PlacetConfig, ServiceInput } from '../config/input'
import { modeOf } from '../consent/mode'
import type { Effect, Named } from '../consent/transition'
import { type ActionName, type ConsentRecord, type Key, NECESSARY, type Surface } from '../consent/types'
import { createGate } from '../gate/gate'
import { nextPaint } from '../gate/tasks'
import { lookup } from '../locales/lookup'
import { attempt } from '../shared/attempt'
import { dict, isObject } from '../shared/dict'
import { PlacetError, type Report, warn } from '../shared/errors'
import { fingerprint } from '../shared/fingerprint'
import { createPassport, type Passport } from '../shared/trusted'
import { readGpc } from '../signals/gpc'
import { createSignals } from '../signals/signals'
import { findLeftovers, kinds } from '../storage/leftovers'
import { readProofs } from '../storage/read'
import { listenToControls } from './controls'
import type { Engine } from './engine'
import { emit, listen } from './events'
import { followOtherTabs } from './other-tabs'
import type { ConsentEvent, Core, Edges, Later, OpenSurface, Placet, State, Ui, View } from './types'

export function createClient(written: unknown, edges: Edges): Placet {
  // The cast: nothing is taken from it here but texts, lists and maps, each looked at before it is used.
  const input = dict<unknown>(written) as PlacetConfig
  const mode = modeOf(input.mode, input.region)
  const { name = 'placet' } = dict<string>(input.storage)
  const services = (Array.isArray(input.services) ? input.services : []).filter((service: ServiceInput) => isObject(service)) as readonly ServiceInput[]
  const named = Object.keys(dict(input.categories))
  const mark = fingerprint(input)
  const signals = createSignals(dict(input.signals))
  const inUse = new Set<Key>()
  const open = new Set<OpenSurface>()
  const undo: (() => void)[] = []

  let isStarted = false
  /** A no was said, and is being kept. */
  let isClosing = false
  let gpc = false
  let isKept = true
  let language = lookup(input.language)
  let texts = ''
  let state: State = { grants: [NECESSARY], record: undefined, pending: [], decided: false }
  let asked: { readonly key: Key; readonly answer: (isGranted: boolean) => void } | undefined
  let passport: Passport | undefined
  let engine: Engine | undefined
  let ui: Ui | undefined
  let gate: ReturnType<typeof createGate> | undefined
  let tabs: ReturnType<typeof followOtherTabs> | undefined
  /** What `ready` said, for listeners that come late. */
  let ready: ConsentEvent | undefined

  const stores = { $record: atom(state.record), $grants: atom(state.grants), $surface: atom<OpenSurface | undefined>(), $config: atom(input) }
  const categories = named.length ? named : ['analytics', 'marketing', 'chat']
  const isKnown = (key: Key): boolean => key === NECESSARY || categories.includes(key) || services.some(({ id }) => id === key)
  const isGranted = (key: Key): boolean => key === NECESSARY || (!isClosing && state.grants.includes(key))
  const view = (): View => ({ ...state, input, mode, language, gpc, isKept, asked: asked?.key ?? '' })

  const core: Core = {
    ...{ input, mark, inUse, report, move },
    moment: () => ({ language, gpc, texts, state }),
    gated: () => gate?.list() ?? [],
  }

  /** Does `work` now where the engine is at hand, else when it is. */
  function withEngine<T>(work: (engine: Engine) => T): Later<T> {
    const found = engine ?? edges.engine(passport, core)
    return 'then' in found ? found.then((loaded) => work((engine = loaded))) : work((engine = found))
  }

  /* Where the visitor stands */

  /** Takes what was decided from storage. Alone it can tell only under the very config it was decided under. */
  function restore(): void {
    const proofs = readProofs(name)
    const [proof] = proofs
    const isAnswered = (key: Key) => proof && [NECESSARY, ...proof.record.known, ...Object.keys(proof.record.categories)].includes(key)
    const asks = categories.filter((id) => id !== NECESSARY && (named.length || inUse.has(id) || services.some(({ category }) => category === id)))
    if (proof ? proofs[1] || proof.fingerprint !== mark || ![...inUse].every(isAnswered) : mode !== 'opt-in' || ![...inUse].every(isKnown)) {
      void withEngine(({ restore: workOut }) => workOut())
    } else if (proof) {
      read({ grants: [NECESSARY, ...proof.grants], record: proof.record, pending: [], decided: true })
    } else if (isKept || !state.record) {
      read({ grants: [NECESSARY], record: undefined, pending: asks, decided: false })
    }
  }

  /** Goes to a state that was read, not decided. */
  function read(to: State): void {
    const isLess = state.grants.some((key) => !to.grants.includes(key))
    move(to, isLess ? ['publish', 'erase', 'release'] : ['publish', 'release'])
  }

  function move(to: State, effects: readonly Effect[], surface?: Surface): void {
    const from = state
    const granted = to.grants.filter((key) => !from.grants.includes(key))
    const revoked = from.grants.filter((key) => !to.grants.includes(key))
    const [first, ...rest] = surface ? effects : [undefined, ...effects]
    state = to
    isClosing = false
    // Kept, and the question gone, before anything else: the page may end in a moment.
    if (first) run[first](revoked)
    settleSurfaces()
    const tell = () => {
      for (const effect of rest) run[effect as Effect](revoked)
      if (!ready || surface || granted.length || revoked.length) announce({ ...{ granted, revoked, decided: to.decided, grants: to.grants }, record: to.record, action: to.record?.action ?? '' }, from)
    }
    // A yes can wait for the click to be painted. A no waits for nothing.
    if (surface && surface !== 'api' && !revoked.length) void nextPaint().then(tell)
    else tell()
  }

  const run: { readonly [E in Effect]: (revoked: readonly Key[]) => void } = {
    persist() {
      isKept = !!engine?.keep()
      if (!isKept) report('PLACET_STORAGE_REFUSED')
      tabs?.tell()
    },
    forget() {
      engine?.forget()
      tabs?.tell()
    },
    publish: () => signals.update(isGranted),
    erase: (revoked) => void takeBack(revoked),
    // A yes leaves alone what was loaded once; any other answer ends it.
    release: () => gate?.update(!/^(accept-all|ask)/.test(state.record?.action ?? 'ask')),
  }

  function announce(detail: ConsentEvent, from: State): void {
    signals.event(ready ? 'placet_change' : 'placet_ready', detail)
    emit(ready ? (from.record ? 'change' : 'decide') : 'ready', detail)
    ready ??= detail
    if (detail.revoked.length) emit('revoke', detail)
    if (detail.granted.length) emit('grant', detail)
  }

  function decide(type: ActionName, surface: Surface, choice?: Named): Later<ConsentRecord | undefined> {
    const decision = withEngine((loaded) => loaded.decide(type, surface, choice))
    return /^(accept|save|ask)/.test(type) ? decision : closeUntil(decision)
  }

  /** A no must not wait for a file: closed now, and forgotten, so that even a page that ends here asks again. */
  function closeUntil<T>(decision: T): T {
    if (engine) return decision
    isClosing = true
    attempt(() => {
      document.cookie = `${name}=;max-age=0;path=/`
    })
    run.publish([])
    run.release([])
    return decision
  }

  /* Surfaces */

  /** Sees that the surfaces, and whoever watches the stores, show what is true now. */
  function settleSurfaces(): void {
    put(stores.$record, state.record)
    put(stores.$grants, state.grants)
    ui?.update(view())
    close('ask')
    close('preferences')
    // In `opt-out` nobody is asked: the reopen control leads to the choices.
    if (state.pending.length && mode !== 'opt-out') show('banner')
    else close('banner')
  }

  function show(surface: OpenSurface): void {
    if (open.has(surface)) return
    open.add(surface)
    ui?.update(view())
    ui?.show(surface)
    tellSurface('open', surface)
  }

  function close(surface: OpenSurface): void {
    if (!open.delete(surface)) return
    ui?.hide(surface)
    tellSurface('close', surface)
    if (surface === 'ask') asked?.answer(isGranted(asked.key))
  }

  function tellSurface(event: 'open' | 'close', surface: OpenSurface): void {
    put(stores.$surface, [...open].pop())
    emit(event, { surface })
  }

  async function ask(key: Key): Promise<boolean> {
    if (isGranted(known(key)) || !ui) return isGranted(key)
    close('ask')
    return new Promise((answer) => {
      asked = { key, answer }
      show('ask')
    })
  }

  function act(action: string, surface: Surface, event: Event): void {
    if (action === 'accept-all' && !event.isTrusted) report('PLACET_UNTRUSTED', action)
    else if (action === 'accept-all' || action === 'reject-all' || action === 'withdraw') void decide(action, surface)
    else if (action === 'reset') placet.reset()
    // Closing the banner is no yes, and is remembered like any refusal. Closing a dialog saves nothing.
    else if (action === 'close' && surface === 'banner') void decide(action, surface, {})
    else if (action === 'close') close(surface as OpenSurface)
  }

  /* What the page needs */

  function known(key: Key): Key {
    if (!isKnown(key)) throw new PlacetError('PLACET_KEY_UNKNOWN', key)
    return key
  }

  function needs(keys: readonly string[]): void {
    const before = inUse.size
    for (const key of keys) inUse.add(key.replace('!', ''))
    if (inUse.size > before) queueMicrotask(restore)
  }

  async function takeBack(revoked: readonly Key[]): Promise<void> {
    await placet.sweep()
    // Code that has run cannot be unloaded; without it, and without its cookies, the page starts clean.
    if (input.ui?.reload !== 'never' && revoked.some((key) => gate?.ran.has(key))) location.reload()
  }

  /** Looks for what is left of services that are not allowed. Only what is found needs the engine. */
  async function sweepLeftovers(): Promise<void> {
    const isKeptBy = ({ id, category }: { id: Key; category: Key }) => category === NECESSARY || isGranted(id)
    const found = await Promise.all(kinds.map((kind) => findLeftovers(kind, services.filter((service) => !isKeptBy(service)), services.filter(isKeptBy), name)))
    if (found.flat().length) await placet.sweep()
  }

  /* Life */

  function begin(): void {
    gpc = readGpc(navigator)
    if (input.language === 'browser') language = lookup(...navigator.languages)
    else if (input.language === 'document' || !input.language) language = lookup(document.documentElement.lang)
    passport = createPassport(edges.nonce, report)
    signals.start()
    ui = edges.ui?.(passport, {
      report,
      close,
      setLanguage: placet.setLanguage,
      details: () => withEngine((loaded) => loaded.details()),
      shown(hash) {
        texts = hash
        // Behind the question, what its answer needs.
        void withEngine(() => {})
      },
      decide(type, choice, surface, event) {
        const gives = Object.values(choice).some((group) => Object.values(group).includes(true))
        if (gives && !event.isTrusted) report('PLACET_UNTRUSTED', type)
        else void decide(type, surface, choice)
      },
      loadOnce(embed, event) {
        if (event.isTrusted) gate?.releaseOnce(embed)
        else report('PLACET_UNTRUSTED', 'load-once')
      },
    })
    restore()
    void sweepLeftovers()
    gate = createGate({
      ...{ passport, report, onNeed: needs, timeoutMs: input.gate?.timeout ?? 10_000 },
      isMet: (need) => (need[0] === '!' ? state.decided && !isGranted(need.slice(1)) : isGranted(need)),
      categoryOf: (key) => services.find(({ id }) => id === key)?.category,
      onEmbed: (embed, isHeld) => ui?.embed(embed, isHeld),
    })
    gate.scan()
    tabs = followOtherTabs(name, () => {
      // What was never kept cannot be read again, and another tab's cookie says nothing about it.
      if (isKept && JSON.stringify(readProofs(name)[0]?.record) !== JSON.stringify(state.record)) restore()
    })
    undo.push(gate.stop, tabs.stop, listenToControls({ act, open: placet.open as (surface: string) => void, ask: (key) => isGranted(key) || ask(key) }), () => ui?.stop())
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
    acceptAll: () => decide('accept-all', 'api'),
    rejectAll: () => decide('reject-all', 'api'),
    save: (choice) => withEngine((loaded) => loaded.save(choice)),
    withdraw: (key) => (key === undefined ? decide('withdraw', 'api') : closeUntil(withEngine((loaded) => loaded.withdraw(known(key))))),
    reset: () => closeUntil(withEngine((loaded) => loaded.reset())),
    open(surface) {
      if (surface !== 'banner' && surface !== 'preferences') throw new PlacetError('PLACET_USAGE', `open('${surface}')`)
      show(surface)
    },
    close: () => [...open].slice(-1).forEach(close),
    ask,
    when: (key) =>
      new Promise((resolve) => {
        const stop = listen('grant', check)
        function check(): void {
          if (!isGranted(known(key))) return
          stop()
          resolve()
        }
        check()
      }),
    on(event, listener) {
      const stop = listen(event, listener)
      // The cast: `ready` carries what is kept under that name, and no other event gets here.
      if (event === 'ready' && ready) listener(ready as never)
      return stop
    },
    scan: (root) => gate?.scan(root),
    async sweep() {
      const left = await withEngine((loaded) => loaded.erase())
      if (left.length) report('PLACET_LEFTOVER', left.map((item) => item.name).join(' '))
      return left
    },
    explain: () => withEngine((loaded) => loaded.explain()),
    setLanguage(tag) {
      language = lookup(tag)
      ui?.update(view())
    },
    destroy() {
      for (const stop of undo.splice(0).reverse()) stop()
    },
    stores,
  })
  return placet
}

function report(...[code, detail = '']: Parameters<Report>): void {
  warn(code, detail)
  emit('error', { code, detail })
}

/** Sets a store for whoever watches. Nothing of ours depends on it: a page can make nanostores' global throw. */
const put = <T>(store: { set(value: T): void }, value: T): unknown => attempt(() => store.set(value))
