/**
 * One instance of Placet: holds its state, wires the rooms, and hands the rarer work to the engine.
 *
 * Pure until `start()`. Everything is made in here: tests and servers may have many.
 */
import { atom } from 'nanostores'
import { outlineOf } from '../config/outline'
import type { Effect } from '../consent/transition'
import { type Key, NECESSARY } from '../consent/types'
import { createGate } from '../gate/gate'
import { nextPaint } from '../gate/tasks'
import { lookup } from '../locales/lookup'
import { attempt } from '../shared/attempt'
import { dict } from '../shared/dict'
import { doc } from '../shared/doc'
import { readGpc } from '../signals/gpc'
import { createSignals } from '../signals/signals'
import { expire } from '../storage/cookies'
import { leftoversByKind } from '../storage/leftovers'
import { leaveNote } from '../storage/note'
import { readProofs } from '../storage/read'
import { createApi } from './api'
import { listenToControls } from './controls'
import type { Engine } from './engine'
import { emit, report } from './events'
import { followOtherTabs } from './other-tabs'
import { readState } from './read-state'
import { createSurfaces } from './surfaces'
import { createTagLoader } from './tag-loader'
import type { ConsentEvent, Core, Edges, Later, OpenSurface, Placet, State } from './types'

export function createClient(written: unknown, edges: Edges): Placet {
  const outline = outlineOf(written)
  const { input, services, name, mark, mode, isKnown } = outline
  const signals = createSignals(dict(input.signals), isKnown)
  const undo: (() => void)[] = []

  let isStarted = false
  let language = lookup(input.language)
  let state: State = {
    grants: [NECESSARY],
    record: undefined,
    pending: [],
    decided: false,
    isKept: true,
    isClosing: false,
    asked: '',
    once: [],
    leftovers: [],
  }
  let engine: Later<Engine> | undefined
  let tabs: ReturnType<typeof followOtherTabs> | undefined

  const isGranted = (key: Key): boolean =>
    key === NECESSARY || (!state.isClosing && state.grants.includes(key))
  const core: Core = {
    ...{ input, mark, isKnown, isGranted, move, call, withEngine },
    inUse: new Set(),
    ran: new Set(),
    ui: undefined,
    gate: undefined,
    ready: undefined,
    stores: {
      $record: atom(state.record),
      $grants: atom(state.grants),
      $surface: atom<OpenSurface | undefined>(),
      $config: atom(input),
    },
    now: () => ({
      ...state,
      mode,
      language,
      input,
      // When somebody asks: a visitor who has chosen does without, and a browser's `navigator` is large.
      get gpc() {
        return readGpc((globalThis.navigator as object) ?? {})
      },
    }),
    leftovers: () => leftoversByKind(services, isGranted, name),
    show: (surface) => surfaces.show(surface),
    close: (surface) => surfaces.close(surface),
  }
  const surfaces = createSurfaces(core)
  const tags = createTagLoader(core, services, edges.tags)

  /** Does `work` now where the engine is at hand, else when it is; never, where its file does not come. */
  function withEngine<T>(work: (engine: Engine) => T): Later<T> {
    engine ??= edges.engine(core)
    if (!('then' in engine)) return work(engine)
    const use = (loaded: Engine) => {
      engine = loaded
      return work(loaded)
    }
    const giveUp = (error: unknown) => {
      // The next call may find it.
      engine = undefined
      return report('PLACET_CHUNK_FAILED', `${error}`)
    }
    // The cast: nothing can be returned for work that was never done, and nothing is thrown into the page.
    return engine.then(use, giveUp) as Promise<T>
  }

  /** Has the engine do what a caller asked for. A no must not wait for its file. */
  function call<M extends keyof Engine>(
    method: M,
    ...args: Parameters<Engine[M]>
  ): Later<ReturnType<Engine[M]>> {
    // The cast: `args` are this method's own.
    const done = withEngine((loaded) =>
      (loaded[method] as (...args: unknown[]) => ReturnType<Engine[M]>)(...args),
    )
    if (engine && 'then' in engine && method === 'act' && !/^accept/.test(`${args[0]}`)) {
      // Still on its way: closed now, and noted, so that even where this page ends the next one carries it out.
      state = { ...state, isClosing: true }
      leaveNote(name, args)
      const { path = '/', domain = '' } = dict<string>(input.storage)
      expire(name, `;path=${path}${domain && `;domain=${domain}`}`)
      for (const effect of ['publish', 'release'] as const) run[effect]([], [], true)
    }
    return done
  }

  /* Where the visitor stands */

  /** Takes what was decided from storage, by itself or with the engine. */
  function restore(): void {
    // A no is carried out first.
    if (state.isClosing) return
    const found = readState(outline, core.inUse)
    if (!found) void call('restore')
    // What was never kept cannot be read again.
    else if (found.record || state.isKept) move(found)
  }

  /** Goes to another state, and runs `effects` in their order. @param by How it was decided, if it was. */
  function move(
    to: Partial<State>,
    effects: readonly Effect[] = ['publish', 'erase', 'release'],
    by?: 'click' | 'call',
  ): void {
    const from = state
    // A yes leaves alone what was allowed once; any other answer ends it.
    const endsOnce = !!by && !/^(accept-all|ask)/.test(to.record?.action ?? '')
    state = { ...state, ...to, isClosing: false, ...(endsOnce && { once: [] }) }
    state = { ...state, grants: [...new Set([...state.grants, ...state.once])] }
    for (const part of [state.grants, state.record, ...Object.values(state.record ?? {})]) Object.freeze(part)
    const given = state.grants.filter((key) => !from.grants.includes(key))
    const revoked = from.grants.filter((key) => !isGranted(key))
    const [first, ...rest] = by ? effects : ['' as const, ...effects]
    // Kept, and the question gone, before anything else: the page may end in a moment.
    if (first) run[first](revoked, given, endsOnce)
    settle(from, !!by)
    const tell = () => {
      const { ready } = core
      const { grants, record, decided } = state
      const granted = given.filter(isGranted)
      // Taken back before it was told: the no has told all there is to tell.
      if (given[0] && !granted[0]) return
      const isSame = ready && !by && !granted[0] && !revoked[0]
      // Found again, for more keys that the page needs: the gate has nothing to look at.
      if (isSame && decided === from.decided && !from.isClosing) return
      for (const effect of rest) if (effect) run[effect](revoked, granted, endsOnce)
      if (isSame) return
      const detail: ConsentEvent = { decided, record, grants, granted, revoked, action: record?.action ?? '' }
      signals.event(ready ? 'placet_change' : 'placet_ready', detail)
      emit(ready ? (from.record || !record ? 'change' : 'decide') : 'ready', detail)
      core.ready ??= detail
      if (revoked[0]) emit('revoke', detail)
      if (granted[0]) emit('grant', detail)
    }
    // A yes can wait for the click to be painted. A no waits for nothing.
    if (by === 'click' && !revoked[0]) void nextPaint().then(tell)
    else tell()
  }

  const run: {
    readonly [E in Effect]: (revoked: readonly Key[], granted: readonly Key[], endsOnce: boolean) => void
  } = {
    persist() {
      state = { ...state, isKept: withEngine((loaded) => loaded.keep()) === true }
      if (!state.isKept) report('PLACET_STORAGE_REFUSED')
      tabs?.tell()
    },
    forget() {
      void withEngine((loaded) => loaded.forget())
      tabs?.tell()
    },
    publish: () => signals.update(isGranted),
    erase(revoked) {
      tags.revoke(revoked)
      if (revoked[0]) void call('takeBack', revoked)
    },
    release(_revoked, granted, endsOnce) {
      core.gate?.update(endsOnce)
      tags.grant(granted)
    },
  }

  /** Sees that the surfaces, and whoever watches the stores, show what is true now. */
  function settle(from: State, isDecided: boolean): void {
    // Nothing of ours depends on the stores: a page can make nanostores' global throw.
    attempt(() => core.stores.$record.set(state.record))
    attempt(() => core.stores.$grants.set(state.grants))
    core.ui?.update(core.now())
    // Answered, here or elsewhere. What was stored, and what the page needs besides, closes nothing.
    if (isDecided || (core.ready && from.record?.updated !== state.record?.updated))
      for (const surface of ['ask', 'preferences'] as const) core.close(surface)
    // In `opt-out` nobody is asked: the reopen control leads to the choices.
    if (state.pending[0] && mode !== 'opt-out') core.show('banner')
    else core.close('banner')
  }

  function needs(keys: Iterable<string>): void {
    const before = core.inUse.size
    for (const key of keys) core.inUse.add(key.replace('!', ''))
    if (core.inUse.size > before) queueMicrotask(restore)
  }

  /** Deletes what services that are not allowed left behind. Only what is found needs the engine. */
  function sweepIfNeeded(): void {
    void Promise.all(core.leftovers()).then((found) => void (found.flat()[0] && call('sweep')))
  }

  /* Life */

  function setLanguage(tag: string): void {
    language = lookup(tag)
    core.ui?.update(core.now())
  }

  function begin(): void {
    let address = location.href
    if (input.language === 'browser') language = lookup(...navigator.languages)
    else if (!input.language || input.language === 'document') language = lookup(doc.documentElement.lang)
    signals.start()
    core.ui = edges.ui?.({
      close: core.close,
      language: setLanguage,
      engine: withEngine,
      dismiss: () => void call('act', 'close', 'banner', true),
    })
    // Before the gate finds embeds to draw over.
    core.ui?.update(core.now())
    const stopControls = listenToControls(core)
    // A no that waited for the config comes before what is stored: nobody hears of a yes that it takes back.
    edges.onControls?.()
    restore()
    sweepIfNeeded()
    core.gate = createGate({
      passport: edges.passport(),
      ran: core.ran,
      timeoutMs: input.gate?.timeout ?? 10_000,
      report,
      onNeed: needs,
      isMet(need) {
        const key = need.slice(1)
        return need[0] === '!' ? state.decided && isKnown(key) && !isGranted(key) : isGranted(need)
      },
      categoryOf: (key) => services.find(({ id }) => id === key)?.category,
      onEmbed: (embed, isHeld) => core.ui?.embed(embed, isHeld),
      onPolicy: (place) => core.ui?.policy(place),
      onChange() {
        core.ui?.attach()
        // A page that changes without a load is swept as one that loads.
        if (address === location.href) return
        address = location.href
        sweepIfNeeded()
      },
    })
    core.gate.scan()
    tabs = followOtherTabs(name, () => {
      // What was never kept cannot be read again, and another tab's cookie says nothing about it.
      if (state.isKept && JSON.stringify(readProofs(name)[0]?.record) !== JSON.stringify(state.record))
        restore()
    })
    undo.push(core.gate.stop, tabs.stop, stopControls, () => core.ui?.stop())
  }

  return createApi(core, {
    start() {
      if (typeof document === 'undefined' || isStarted) return
      isStarted = true
      // A page that is only prerendered may never be seen: nothing starts until it is.
      if ((doc as { prerendering?: boolean }).prerendering)
        doc.addEventListener('prerenderingchange', begin, { once: true })
      else begin()
    },
    setLanguage,
    stop() {
      for (const stop of undo.splice(0).reverse()) stop()
    },
  })
}
