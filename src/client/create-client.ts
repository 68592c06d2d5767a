/**
 * One instance of Placet: makes the atoms, runs the effects, wires the rooms.
 *
 * Pure until `start()`. Everything is made in here: tests and servers may have many.
 */
import { atom } from 'nanostores'
import { resolveConfig } from '../config/resolve'
import { type Action, type Effect, initial, type Named, transition } from '../consent/transition'
import { type ActionName, type ConsentRecord, type Key, NECESSARY, type Rules, type Snapshot, type Surface } from '../consent/types'
import { createGate } from '../gate/gate'
import { afterPaint } from '../gate/slices'
import { lookup } from '../locales/lookup'
import { attempt } from '../shared/attempt'
import { PlacetError, type Report, warn } from '../shared/errors'
import { createPassport, type Passport } from '../shared/trusted'
import { readGpc } from '../signals/gpc'
import { createSignals } from '../signals/signals'
import { createJar } from '../storage/jar'
import { eraseLeftovers, type Leftover } from '../storage/leftovers'
import { listenToControls } from './controls'
import { emit, listen } from './events'
import { entryOf, reasonOf } from './explain'
import { followOtherTabs } from './other-tabs'
import { readChoice } from './read-choice'
import { randomId } from './random-id'
import type { ConsentEvent, Edges, OpenSurface, Placet, Ui, View } from './types'

export function createClient(input: unknown, edges: Edges): Placet {
  const config = resolveConfig(input, report)
  const { categories, services, storage, timeoutMs } = config
  const jar = createJar(storage)
  const signals = createSignals(config)
  const queue: (() => void)[] = []
  /** Categories that services and markup of this page need. */
  const inUse = new Set<Key>(services.map(({ category }) => category))
  /** Undone in reverse. */
  const undo: (() => void)[] = []

  let phase: 'created' | 'starting' | 'started' = 'created'
  let gpc = false
  let isKept = true
  let language = lookup(config.language)
  let texts = ''
  let rules = readRules()
  let snapshot = initial(rules)
  let isBannerOpen = false
  let dialog: 'preferences' | 'ask' | undefined
  let asked: { readonly key: Key; readonly answer: (isGranted: boolean) => void } | undefined
  let passport: Passport | undefined
  /** What `ready` said, for listeners that come late. */
  let last: ConsentEvent | undefined
  let ui: Ui | undefined
  let gate: ReturnType<typeof createGate> | undefined
  let tabs: ReturnType<typeof followOtherTabs> | undefined

  const stores = { $record: atom(snapshot.record), $grants: atom(snapshot.grants), $surface: atom<OpenSurface | undefined>(), $config: atom(config) }
  const isGranted = (key: Key): boolean => snapshot.grants.includes(key)
  const view = (): View => ({ config, rules, snapshot, language, gpc, isKept, asked: asked?.key ?? '' })

  const isKnown = (key: Key): boolean => [...categories, ...services].some(({ id }) => id === key)
  function known(key: Key): Key {
    if (!isKnown(key)) throw new PlacetError('PLACET_KEY_UNKNOWN', key)
    return key
  }

  function readRules(): Rules {
    const asks = categories.map(({ id }) => id).filter((id) => id !== NECESSARY && (config.isNamed || inUse.has(id)))
    return { mode: config.mode, revision: config.revision, signalled: gpc ? config.signals.gpc : [], categories: asks, services }
  }

  /* Decisions */

  function decide(type: ActionName, surface: Surface, named?: Named): ConsentRecord | undefined {
    // Whole seconds: the cookie keeps no more, and a record must read back as it was written.
    const updated = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString()
    const stamp = { id: storage.id ? randomId() : '', updated, surface, region: config.region, language, gpc, texts, placet: __VERSION__ }
    dispatch({ type, named, stamp, months: storage.months }, surface !== 'api')
    return snapshot.record
  }

  /** Applies an action; a listener may dispatch again, and queueing keeps the effects of the two apart. */
  function dispatch(action: Action, byClick = false): void {
    if (queue.push(() => apply(action, byClick)) > 1) return
    for (let next = queue[0]; next; queue.shift(), next = queue[0]) next()
  }

  function apply(action: Action, byClick: boolean): void {
    const before = snapshot
    const [after, effects] = transition(before, rules, action)
    snapshot = after
    // Kept, and the question gone, before anything else: the page may end in a moment.
    const rest = effects.filter((effect) => effect === 'publish' || effect === 'erase' || effect === 'release' || run[effect]())
    settleSurfaces()
    const tell = () => {
      for (const effect of rest) run[effect](before)
      announce(action, before, after)
    }
    // A yes can wait for the click to be painted. A no waits for nothing.
    if (byClick && !rest.includes('erase')) afterPaint(tell)
    else tell()
  }

  const run: { readonly [E in Effect]: (before?: Snapshot) => unknown } = {
    persist() {
      isKept = !!snapshot.record && jar.write(snapshot.record)
      if (!isKept) report('PLACET_STORAGE_REFUSED')
      tabs?.tell()
    },
    forget() {
      jar.forget()
      tabs?.tell()
    },
    publish: () => signals.update(isGranted),
    erase: (before) => takeBack(before?.grants ?? []),
    // A yes leaves alone what was loaded once; any other answer ends it.
    release: () => gate?.update(!['accept-all', 'ask', undefined].includes(snapshot.record?.action)),
  }

  function announce(action: Action, before: Snapshot, after: Snapshot): void {
    const { record, decided, grants } = after
    const granted = grants.filter((key) => !before.grants.includes(key))
    const revoked = before.grants.filter((key) => !grants.includes(key))
    const detail: ConsentEvent = { decided, action: record?.action ?? '', record, grants, granted, revoked }
    last ??= detail
    const isStart = phase === 'starting'
    phase = 'started'
    if (action.type === 'restore' && !isStart && !granted.length && !revoked.length) return
    signals.event(isStart ? 'placet_ready' : 'placet_change', detail)
    emit(isStart ? 'ready' : before.record ? 'change' : 'decide', detail)
    if (revoked.length) emit('revoke', detail)
    if (granted.length) emit('grant', detail)
  }

  /* Surfaces */

  /** Sees that the surfaces, and whoever watches the stores, show what is true now. */
  function settleSurfaces(): void {
    put(stores.$record, snapshot.record)
    put(stores.$grants, snapshot.grants)
    ui?.update(view())
    if (dialog) close(dialog)
    // In `opt-out` nobody is asked: the reopen control leads to the choices.
    if (!snapshot.decided && snapshot.pending.length && rules.mode !== 'opt-out') open('banner')
    else close('banner')
  }

  function open(surface: OpenSurface): void {
    if (surface === 'banner' ? isBannerOpen : dialog === surface) return
    if (surface === 'banner') isBannerOpen = true
    else dialog = surface
    ui?.update(view())
    ui?.show(surface)
    tellSurface('open', surface)
  }

  function close(surface: OpenSurface): void {
    if (surface === 'banner' ? !isBannerOpen : dialog !== surface) return
    if (surface === 'banner') isBannerOpen = false
    else dialog = undefined
    ui?.hide(surface)
    tellSurface('close', surface)
    if (surface === 'ask') asked?.answer(isGranted(asked.key))
  }

  function tellSurface(event: 'open' | 'close', surface: OpenSurface): void {
    put(stores.$surface, dialog ?? (isBannerOpen ? 'banner' : undefined))
    emit(event, { surface })
  }

  async function ask(key: Key): Promise<boolean> {
    if (isGranted(known(key)) || !ui) return isGranted(key)
    if (dialog) close(dialog)
    return new Promise((answer) => {
      asked = { key, answer }
      open('ask')
    })
  }

  function act(action: string, surface: Surface, event: Event): void {
    if (action === 'accept-all' && !event.isTrusted) report('PLACET_UNTRUSTED', action)
    else if (action === 'accept-all' || action === 'reject-all' || action === 'withdraw') decide(action, surface)
    else if (action === 'reset') dispatch({ type: 'reset' })
    // Closing the banner is no yes, and is remembered like any refusal. Closing a dialog saves nothing.
    else if (action === 'close' && surface === 'banner') decide('close', surface, {})
    else if (action === 'close' && dialog) close(dialog)
  }

  function openByName(surface: string): void {
    if (surface !== 'banner' && surface !== 'preferences') throw new PlacetError('PLACET_USAGE', `open('${surface}')`)
    open(surface)
  }

  function setLanguage(tag: string): void {
    language = lookup(tag)
    ui?.update(view())
  }

  /* What the page needs, and where the choice is made elsewhere */

  function needs(keys: readonly string[]): void {
    for (const need of keys) {
      const key = need.replace('!', '')
      if (!isKnown(key) && !inUse.has(key)) report('PLACET_KEY_UNKNOWN', key)
      inUse.add(key)
    }
    const next = readRules()
    if (next.categories.length === rules.categories.length) return
    rules = next
    queueMicrotask(() => dispatch({ type: 'restore', record: snapshot.record }))
  }

  function reread(): void {
    const record = jar.read()
    // What was never kept cannot be read again, and another tab's cookie says nothing about it.
    if (isKept && JSON.stringify(record) !== JSON.stringify(snapshot.record)) dispatch({ type: 'restore', record })
  }

  /* Taking back */

  async function takeBack(before: readonly Key[]): Promise<void> {
    const lost = before.filter((key) => !isGranted(key))
    await sweep()
    // Code that has run cannot be unloaded; without it, and without its cookies, the page starts clean.
    if (config.ui.reload === 'auto' && lost.some((key) => gate?.ran.has(key))) location.reload()
  }

  async function sweep(): Promise<readonly Leftover[]> {
    const kept = services.filter(({ id, category }) => category === NECESSARY || isGranted(id))
    const found = await eraseLeftovers(services.filter((service) => !kept.includes(service)), kept, storage.name)
    const left = found.length && passport ? await edges.erase(passport, found) : found
    if (left.length) report('PLACET_LEFTOVER', left.map(({ name }) => name).join(' '))
    return left
  }

  /* Life */

  function begin(): void {
    phase = 'starting'
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
      },
      decide(type, named, surface, event) {
        const gives = Object.values(named).some((group) => Object.values(group).includes(true))
        if (gives && !event.isTrusted) report('PLACET_UNTRUSTED', type)
        else decide(type, surface, named)
      },
      loadOnce(embed, event) {
        if (event.isTrusted) gate?.releaseOnce(embed)
        else report('PLACET_UNTRUSTED', 'load-once')
      },
    })
    dispatch({ type: 'restore', record: jar.read() })
    // Before anything is released.
    void sweep()
    gate = createGate({
      ...{ passport, timeoutMs, report, onNeed: needs },
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
      if (typeof document === 'undefined' || phase !== 'created') return placet
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
    save: (choice) => decide('save', 'api', readChoice(choice, known)),
    withdraw: (key) => decide('withdraw', 'api', key === undefined ? key : { [services.some(({ id }) => id === known(key)) ? 'services' : 'categories']: { [key]: false } }),
    reset: () => dispatch({ type: 'reset' }),
    open: openByName,
    close: () => close(dialog ?? 'banner'),
    ask,
    when: (key) =>
      new Promise((resolve) => {
        const check = () => isGranted(key) && (resolve(), stop())
        const stop = listen('grant', check)
        known(key)
        check()
      }),
    on(name, listener) {
      const stop = listen(name, listener)
      // The cast: `ready` carries what `last` is, and no other event gets here.
      if (name === 'ready' && last) listener(last as never)
      return stop
    },
    scan: (root) => gate?.scan(root),
    sweep,
    explain() {
      const why = (key: Key) => reasonOf(key, config, rules, snapshot)
      const elements = gate?.list() ?? []
      return [...services.map(({ id }) => entryOf([id], isGranted(id), why)), ...elements.map(([element, isOpen]) => entryOf(gate?.needsOf(element) ?? [], isOpen, why, element))]
    },
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
const put = <T>(store: { set(value: T): void }, value: T): void => void attempt(() => store.set(value))
