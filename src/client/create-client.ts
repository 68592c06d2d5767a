/**
 * One instance of Placet: makes the atoms, runs the effects, wires the rooms.
 *
 * Pure until `start()`. Everything is made in here: tests and servers may have many.
 */
import { atom } from 'nanostores'
import { resolveConfig } from '../config/resolve'
import { initial } from '../consent/grants'
import type { Effect, Named } from '../consent/transition'
import { type ActionName, type ConsentRecord, type Key, NECESSARY, type Rules, type Snapshot, type Surface } from '../consent/types'
import { createGate } from '../gate/gate'
import { nextPaint } from '../gate/tasks'
import { lookup } from '../locales/lookup'
import { attempt } from '../shared/attempt'
import { PlacetError, type Report, warn } from '../shared/errors'
import { createPassport, type Passport } from '../shared/trusted'
import { readGpc } from '../signals/gpc'
import { createSignals } from '../signals/signals'
import { findLeftovers, kinds, type Leftover } from '../storage/leftovers'
import { readRecord } from '../storage/read'
import { listenToControls } from './controls'
import type { Engine } from './engine'
import { emit, listen } from './events'
import { followOtherTabs } from './other-tabs'
import type { ConsentEvent, Edges, Later, OpenSurface, Placet, Ui, View } from './types'

export function createClient(input: unknown, edges: Edges): Placet {
  const config = resolveConfig(input, report)
  const { categories, services, storage } = config
  const signals = createSignals(config)
  /** Keys that services and markup of this page need. */
  const inUse = new Set<Key>(services.map(({ category }) => category))
  const undo: (() => void)[] = []

  let isStarted = false
  let gpc = false
  let isKept = true
  let language = lookup(config.language)
  let texts = ''
  let rules = readRules()
  let snapshot = initial(rules)
  let asked: { readonly key: Key; readonly answer: (isGranted: boolean) => void } | undefined
  let passport: Passport | undefined
  let engine: Engine | undefined
  let ui: Ui | undefined
  let gate: ReturnType<typeof createGate> | undefined
  let tabs: ReturnType<typeof followOtherTabs> | undefined
  /** What `ready` said, for listeners that come late. */
  let ready: ConsentEvent | undefined

  const open = new Set<OpenSurface>()
  const stores = { $record: atom(snapshot.record), $grants: atom(snapshot.grants), $surface: atom<OpenSurface | undefined>(), $config: atom(config) }
  const isGranted = (key: Key): boolean => snapshot.grants.includes(key)
  const isKnown = (key: Key): boolean => [...categories, ...services].some(({ id }) => id === key)
  const view = (): View => ({ config, rules, snapshot, language, gpc, isKept, asked: asked?.key ?? '' })

  function known(key: Key): Key {
    if (!isKnown(key)) throw new PlacetError('PLACET_KEY_UNKNOWN', key)
    return key
  }

  function readRules(): Rules {
    const asks = categories.flatMap(({ id }) => (id !== NECESSARY && (config.isNamed || inUse.has(id)) ? id : []))
    return { mode: config.mode, revision: config.revision, signalled: gpc ? config.signals.gpc : [], categories: asks, services }
  }

  /** Does `work` now where the engine is at hand, else when it is. */
  function withEngine<T>(work: (engine: Engine) => T): Later<T> {
    const found = engine ?? edges.engine(passport)
    return 'then' in found ? found.then((loaded) => work((engine = loaded))) : work((engine = found))
  }

  /* Decisions */

  function decide(type: ActionName, surface: Surface, named?: Named): Later<ConsentRecord | undefined> {
    const from = snapshot
    const decision = withEngine(({ transition, randomId }) => {
      // Whole seconds: the cookie keeps no more, and a record must read back as it was written.
      const updated = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString()
      const stamp = { id: storage.id ? randomId() : '', updated, surface, region: config.region, language, gpc, texts, placet: __VERSION__ }
      move(from, ...transition(from, rules, { type, named, stamp, months: storage.months }), surface)
      return snapshot.record
    })
    // A no must not wait for a file: closed now, and forgotten, so that even a page that ends here asks again.
    if ('then' in (decision ?? {}) && /^(reject|withdraw|close)/.test(type)) {
      attempt(() => {
        document.cookie = `${storage.name}=;max-age=0;path=/`
      })
      snapshot = { ...from, grants: [NECESSARY] }
      run.publish()
      run.release()
    }
    return decision
  }

  /** Reads the record again: at the start, after another tab's decision, or under rules that have changed. */
  function restore(record: ConsentRecord | undefined): void {
    const after = initial(rules, record)
    move(snapshot, after, snapshot.grants.every((key) => after.grants.includes(key)) ? ['publish', 'release'] : ['publish', 'erase', 'release'])
  }

  /** Goes from one state to the next. @param surface Where it was decided; nowhere, when it was only read. */
  function move(from: Snapshot, after: Snapshot, effects: readonly Effect[], surface?: Surface): void {
    const granted = after.grants.filter((key) => !from.grants.includes(key))
    const revoked = from.grants.filter((key) => !after.grants.includes(key))
    snapshot = after
    const tell = () => {
      for (const effect of effects.slice(surface ? 1 : 0)) run[effect](revoked)
      announce({ ...{ granted, revoked, grants: after.grants }, decided: after.decided, record: after.record, action: after.record?.action ?? '' }, from, surface)
    }
    // Kept, and the question gone, before anything else: the page may end in a moment.
    if (surface && effects[0]) run[effects[0]]()
    settleSurfaces()
    // A yes can wait for the click to be painted. A no waits for nothing.
    if (surface && surface !== 'api' && !revoked.length) void nextPaint().then(tell)
    else tell()
  }

  const run: { readonly [E in Effect]: (revoked?: readonly Key[]) => void } = {
    persist() {
      isKept = !!snapshot.record && !!engine?.writeRecord(snapshot.record, storage)
      if (!isKept) report('PLACET_STORAGE_REFUSED')
      tabs?.tell()
    },
    forget() {
      engine?.forgetRecord(storage.name)
      tabs?.tell()
    },
    publish: () => signals.update(isGranted),
    erase: (revoked) => void takeBack(revoked ?? []),
    // A yes leaves alone what was loaded once; any other answer ends it.
    release: () => gate?.update(!/^(accept-all|ask)/.test(snapshot.record?.action ?? 'ask')),
  }

  function announce(detail: ConsentEvent, from: Snapshot, surface?: Surface): void {
    const { granted, revoked } = detail
    if (ready && !surface && !granted.length && !revoked.length) return
    signals.event(ready ? 'placet_change' : 'placet_ready', detail)
    emit(ready ? (from.record ? 'change' : 'decide') : 'ready', detail)
    ready ??= detail
    if (revoked.length) emit('revoke', detail)
    if (granted.length) emit('grant', detail)
  }

  /* Surfaces */

  /** Sees that the surfaces, and whoever watches the stores, show what is true now. */
  function settleSurfaces(): void {
    put(stores.$record, snapshot.record)
    put(stores.$grants, snapshot.grants)
    ui?.update(view())
    close('ask')
    close('preferences')
    // In `opt-out` nobody is asked: the reopen control leads to the choices.
    if (snapshot.decided || !snapshot.pending.length || rules.mode === 'opt-out') close('banner')
    else show('banner')
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
    else if (action === 'reset') reset()
    // Closing the banner is no yes, and is remembered like any refusal. Closing a dialog saves nothing.
    else if (action === 'close' && surface === 'banner') void decide(action, surface, {})
    else if (action === 'close') close(surface as OpenSurface)
  }

  function reset(): void {
    void withEngine(({ transition }) => move(snapshot, ...transition(snapshot, rules, { type: 'reset' }), 'api'))
  }

  function openByName(surface: string): void {
    if (surface !== 'banner' && surface !== 'preferences') throw new PlacetError('PLACET_USAGE', `open('${surface}')`)
    show(surface)
  }

  function setLanguage(tag: string): void {
    language = lookup(tag)
    ui?.update(view())
  }

  /* What the page needs, and what is decided elsewhere */

  function needs(keys: readonly string[]): void {
    for (const need of keys) {
      const key = need.replace('!', '')
      if (!isKnown(key) && !inUse.has(key)) report('PLACET_KEY_UNKNOWN', key)
      inUse.add(key)
    }
    const next = readRules()
    if (next.categories.length === rules.categories.length) return
    rules = next
    queueMicrotask(() => restore(snapshot.record))
  }

  function reread(): void {
    const record = readRecord(storage.name)
    // What was never kept cannot be read again, and another tab's cookie says nothing about it.
    if (isKept && JSON.stringify(record) !== JSON.stringify(snapshot.record)) restore(record)
  }

  /* Taking back */

  async function takeBack(revoked: readonly Key[]): Promise<void> {
    await sweep()
    // Code that has run cannot be unloaded; without it, and without its cookies, the page starts clean.
    if (config.ui.reload !== 'never' && revoked.some((key) => gate?.ran.has(key))) location.reload()
  }

  const split = () => {
    const kept = services.filter(({ id, category }) => category === NECESSARY || isGranted(id))
    return [services.filter((service) => !kept.includes(service)), kept, storage.name] as const
  }

  async function sweep(): Promise<readonly Leftover[]> {
    const left = await withEngine(({ eraseLeftovers }) => eraseLeftovers(...split()))
    if (left.length) report('PLACET_LEFTOVER', left.map(({ name }) => name).join(' '))
    return left
  }

  /* Life */

  function begin(): void {
    gpc = readGpc(navigator)
    if (config.language === 'document') language = lookup(document.documentElement.lang)
    if (config.language === 'browser') language = lookup(...navigator.languages)
    rules = readRules()
    passport = createPassport(edges.nonce, report)
    signals.start()
    ui = edges.ui?.(passport, {
      report,
      close,
      setLanguage,
      shown: (hash) => {
        texts = hash
        // Behind the question, what its answer needs.
        void withEngine(() => {})
      },
      decide(type, named, surface, event) {
        const gives = Object.values(named).some((group) => Object.values(group).includes(true))
        if (gives && !event.isTrusted) report('PLACET_UNTRUSTED', type)
        else void decide(type, surface, named)
      },
      loadOnce(embed, event) {
        if (event.isTrusted) gate?.releaseOnce(embed)
        else report('PLACET_UNTRUSTED', 'load-once')
      },
    })
    restore(readRecord(storage.name))
    // What is left of services that are not allowed goes before anything is released.
    void Promise.all(kinds.map((kind) => findLeftovers(kind, ...split()))).then((found) => void (found.flat().length && sweep()))
    gate = createGate({
      ...{ passport, report, onNeed: needs, timeoutMs: config.gate.timeout },
      isMet: (need) => (need[0] === '!' ? snapshot.decided && !isGranted(need.slice(1)) : isGranted(need)),
      categoryOf: (key) => services.find(({ id }) => id === key)?.category,
      onEmbed: (embed, isHeld) => ui?.embed(embed, isHeld),
    })
    gate.scan()
    tabs = followOtherTabs(storage.name, reread)
    undo.push(gate.stop, tabs.stop, listenToControls({ act, open: openByName, ask: (key) => isGranted(key) || ask(key) }), () => ui?.stop())
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
      if (!isKnown(key)) needs([key])
      return isGranted(key)
    },
    get decided() {
      return snapshot.decided
    },
    get record() {
      return snapshot.record
    },
    acceptAll: () => decide('accept-all', 'api'),
    rejectAll: () => decide('reject-all', 'api'),
    save: (choice) => {
      const decideAs = ({ readChoice }: Engine) => decide('save', 'api', readChoice(choice, known))
      return engine ? decideAs(engine) : Promise.resolve(withEngine(decideAs))
    },
    withdraw: (key) => decide('withdraw', 'api', key === undefined ? key : { [services.some(({ id }) => id === known(key)) ? 'services' : 'categories']: { [key]: false } }),
    reset,
    open: openByName,
    close: () => [...open].slice(-1).forEach(close),
    ask,
    when: (key) =>
      new Promise((resolve) => {
        const check = () => {
          if (!isGranted(known(key))) return
          stop()
          resolve()
        }
        const stop = listen('grant', check)
        check()
      }),
    on(name, listener) {
      const stop = listen(name, listener)
      // The cast: `ready` carries what `ready` is, and no other event gets here.
      if (name === 'ready' && ready) listener(ready as never)
      return stop
    },
    scan: (root) => gate?.scan(root),
    sweep,
    explain: () => withEngine((loaded) => loaded.explain({ config, rules, snapshot, elements: gate?.list() ?? [] })),
    setLanguage,
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
