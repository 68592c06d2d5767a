/**
 * What happens when something is decided, withdrawn, asked or explained.
 *
 * A part of its own: a visitor who comes back under the same config, and decides nothing, does without it.
 * The npm entry has it at hand; the script tag fetches it behind the banner, or when it is first needed.
 */
import { resolveConfig } from '../config/resolve'
import { initial } from '../consent/grants'
import { strictest } from '../consent/strictest'
import { type Named, transition } from '../consent/transition'
import {
  type ActionName,
  type ConsentRecord,
  type Key,
  NECESSARY,
  type Rules,
  type Surface,
} from '../consent/types'
import { hashOf } from '../shared/hash'
import { eraseLeftovers } from '../storage/erase'
import type { Leftover } from '../storage/leftovers'
import { forgetProof, writeProof } from '../storage/write'
import { explain } from './explain'
import { randomId } from './random-id'
import { readChoice } from './read-choice'
import type { Core, Details, GateEntry, SaveChoice } from './types'

export interface Engine {
  details(): Details
  acceptAll(surface: Surface): ConsentRecord | undefined
  rejectAll(surface: Surface): ConsentRecord | undefined
  save(choice: SaveChoice): ConsentRecord | undefined
  withdraw(key: Key | undefined, surface: Surface): ConsentRecord | undefined
  /** The banner was closed without an answer. */
  dismiss(): void
  /** Forgets the choice and asks again. */
  reset(): void
  /** A decision made in a surface. What a script clicked can take a yes away, and never give one. */
  decideIn(surface: Surface, action: 'save' | 'ask', named: Named, event: Event): void
  /** Shows an embed without changing the stored choice. */
  loadOnce(embed: HTMLIFrameElement, event: Event): void
  /** These texts are shown: the record keeps a hash of them, and of the config. */
  shown(texts: object): void
  ask(key: Key): Promise<boolean>
  /** Works out what follows from the stored record, under the config and the markup as they are now. */
  restore(): void
  /** Keeps the record as it is now. @returns whether the browser did. */
  keep(): boolean
  forget(): void
  takeBack(revoked: readonly Key[]): Promise<void>
  sweep(): Promise<readonly Leftover[]>
  explain(): readonly GateEntry[]
}

export function createEngine(core: Core): Engine {
  const { report, fail, proofs, leftovers, isGranted } = core
  const config = resolveConfig(core.input, report)
  const { categories, services, storage } = config
  const isKnown = (key: Key): boolean => [...categories, ...services].some(({ id }) => id === key)
  let texts = ''

  function details(): Details {
    const { gpc, record } = core.now()
    const inUse = (id: Key) =>
      core.inUse.has(id) ||
      services.some(({ category, requires }) => category === id || requires.includes(id))
    const asks = categories.flatMap(({ id }) => (id !== NECESSARY && (config.isNamed || inUse(id)) ? id : []))
    const rules: Rules = {
      mode: config.mode,
      revision: config.revision,
      signalled: gpc ? config.signals.gpc : [],
      categories: asks,
      services,
    }
    return { config, rules, snapshot: initial(rules, record) }
  }

  function decide(type: ActionName, surface: Surface, named?: Named): ConsentRecord | undefined {
    const { rules, snapshot } = details()
    const { gpc, language } = core.now()
    // Whole seconds: the cookie keeps no more, and a record must read back as it was written.
    const updated = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString()
    const stamp = {
      id: storage.id ? randomId() : '',
      updated,
      surface,
      region: config.region,
      language,
      gpc,
      texts,
      placet: __VERSION__,
    }
    const [to, effects] = transition(snapshot, rules, { type, named, stamp, months: storage.months })
    core.move(to, effects, surface === 'api' ? 'call' : 'click')
    return to.record
  }

  function keep(): boolean {
    const { record, grants } = core.now()
    return (
      !!record &&
      writeProof(
        { record, grants: grants.filter((key) => key !== NECESSARY), fingerprint: core.mark },
        storage,
      )
    )
  }

  async function sweep(): Promise<readonly Leftover[]> {
    const left = await eraseLeftovers(leftovers)
    if (left.length) report('PLACET_LEFTOVER', left.map(({ name }) => name).join(' '))
    return left
  }

  return {
    details,
    keep,
    sweep,
    forget: () => forgetProof(storage.name),
    acceptAll: (surface) => decide('accept-all', surface),
    rejectAll: (surface) => decide('reject-all', surface),
    save: (choice) =>
      decide(
        'save',
        'api',
        readChoice(choice, (key, group) => config[group].some(({ id }) => id === key), fail),
      ),
    withdraw(key, surface) {
      if (key === NECESSARY) fail('PLACET_USAGE', `withdraw('${key}')`)
      const group = services.some(({ id }) => id === key) ? 'services' : 'categories'
      return decide('withdraw', surface, key === undefined ? key : { [group]: { [key]: false } })
    },
    dismiss: () => void decide('close', 'banner', {}),
    reset() {
      const { rules, snapshot } = details()
      core.move(...transition(snapshot, rules, { type: 'reset' }), 'call')
    },
    decideIn(surface, action, named, { isTrusted }) {
      const gives = Object.values(named).some((answers) => Object.values(answers).includes(true))
      if (gives && !isTrusted) report('PLACET_UNTRUSTED', action)
      else decide(action, surface, named)
    },
    loadOnce(embed, { isTrusted }) {
      if (isTrusted) core.gate()?.releaseOnce(embed)
      else report('PLACET_UNTRUSTED', 'load-once')
    },
    shown(words) {
      void hashOf([words, core.input]).then((hash) => {
        texts = hash
      })
    },
    ask(key) {
      if (isGranted(key) || !core.ui()) return Promise.resolve(isGranted(key))
      core.surfaces().close('ask')
      core.move({ asked: key }, [])
      core.surfaces().show('ask')
      return new Promise((resolve) => {
        const stop = core.listen('close', ({ surface }) => {
          if (surface !== 'ask') return
          stop()
          resolve(isGranted(key))
        })
      })
    },
    restore() {
      for (const key of core.inUse) if (!isKnown(key)) report('PLACET_KEY_UNKNOWN', key)
      const found = proofs()
      const { rules, snapshot } = details()
      const record =
        strictest(found.map(({ record: stored }) => stored)) ??
        (core.now().isKept ? undefined : core.now().record)
      const [to, effects] = transition(snapshot, rules, { type: 'restore', record })
      core.move(to, effects)
      // Under the mark of this config, the next visit needs no engine. Nothing else changes, its end least of all.
      if (to.decided && (found.length > 1 || found[0]?.fingerprint !== core.mark)) keep()
    },
    async takeBack(revoked) {
      const hasRun = revoked.some((key) => core.gate()?.ran.has(key))
      if (!hasRun || config.ui.reload === 'never') return void (await sweep())
      // Code that has run cannot be unloaded, and holds its databases open. Without it the page starts clean, and
      // what is left is swept, and reported, at that start.
      await eraseLeftovers(leftovers)
      location.reload()
    },
    explain: () => explain({ ...details(), elements: core.gate()?.list() ?? [] }),
  }
}
