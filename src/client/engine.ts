/**
 * What happens when something is decided, withdrawn or explained.
 *
 * A part of its own: a visitor who comes back under the same config, and decides nothing, does without it.
 * The npm entry has it at hand; the script tag fetches it behind the banner, or when it is first needed.
 */
import { resolveConfig } from '../config/resolve'
import { initial } from '../consent/grants'
import { strictest } from '../consent/strictest'
import { type Named, transition } from '../consent/transition'
import { type ActionName, type ConsentRecord, type Key, NECESSARY, type Rules, type Surface } from '../consent/types'
import { PlacetError } from '../shared/errors'
import { eraseLeftovers } from '../storage/erase'
import type { Leftover } from '../storage/leftovers'
import { readProofs } from '../storage/read'
import { forgetProof, writeProof } from '../storage/write'
import { explain } from './explain'
import { randomId } from './random-id'
import { readChoice } from './read-choice'
import type { Core, Details, GateEntry, SaveChoice } from './types'

export interface Engine {
  details(): Details
  decide(type: ActionName, surface: Surface, named?: Named): ConsentRecord | undefined
  save(choice: SaveChoice): ConsentRecord | undefined
  withdraw(key?: Key): ConsentRecord | undefined
  /** Forgets the choice and asks again. */
  reset(): void
  /** Works out what follows from the stored record, under the config and the markup as they are now. */
  restore(): void
  /** Keeps the record, as it is now. @returns whether the browser did. */
  keep(): boolean
  forget(): void
  erase(): Promise<readonly Leftover[]>
  explain(): readonly GateEntry[]
  /** @throws PlacetError `PLACET_KEY_UNKNOWN` */
  known(key: Key): Key
}

export function createEngine(core: Core): Engine {
  const config = resolveConfig(core.input, core.report)
  const { categories, services, storage } = config
  const isKnown = (key: Key): boolean => [...categories, ...services].some(({ id }) => id === key)

  function known(key: Key): Key {
    if (!isKnown(key)) throw new PlacetError('PLACET_KEY_UNKNOWN', key)
    return key
  }

  function details(): Details {
    const { gpc, state } = core.moment()
    const inUse = (id: Key) => core.inUse.has(id) || services.some(({ category }) => category === id)
    const asks = categories.flatMap(({ id }) => (id !== NECESSARY && (config.isNamed || inUse(id)) ? id : []))
    const rules: Rules = { mode: config.mode, revision: config.revision, signalled: gpc ? config.signals.gpc : [], categories: asks, services }
    return { config, rules, snapshot: initial(rules, state.record) }
  }

  function decide(type: ActionName, surface: Surface, named?: Named): ConsentRecord | undefined {
    const { rules, snapshot } = details()
    const { gpc, language, texts } = core.moment()
    // Whole seconds: the cookie keeps no more, and a record must read back as it was written.
    const updated = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString()
    const stamp = { id: storage.id ? randomId() : '', updated, surface, region: config.region, language, gpc, texts, placet: __VERSION__ }
    const [to, effects] = transition(snapshot, rules, { type, named, stamp, months: storage.months })
    core.move(to, effects, surface)
    return to.record
  }

  return {
    details,
    decide,
    known,
    save: (choice) => decide('save', 'api', readChoice(choice, known)),
    withdraw: (key) => decide('withdraw', 'api', key === undefined ? key : { [services.some(({ id }) => id === known(key)) ? 'services' : 'categories']: { [key]: false } }),
    reset() {
      const { rules, snapshot } = details()
      core.move(...transition(snapshot, rules, { type: 'reset' }), 'api')
    },
    restore() {
      for (const key of core.inUse) if (!isKnown(key)) core.report('PLACET_KEY_UNKNOWN', key)
      const proofs = readProofs(storage.name)
      const { rules, snapshot } = details()
      const record = strictest(proofs.map((proof) => proof.record)) ?? core.moment().state.record
      const [to, effects] = transition(snapshot, rules, { type: 'restore', record })
      core.move(to, effects)
      // Under the mark of this config, the next visit needs no engine. Nothing else changes, its end least of all.
      if (to.decided && (proofs.length > 1 || proofs[0]?.fingerprint !== core.mark)) keep()
    },
    keep,
    forget: () => forgetProof(storage.name),
    erase() {
      const { grants } = core.moment().state
      const kept = services.filter(({ id, category }) => category === NECESSARY || grants.includes(id))
      return eraseLeftovers(services.filter((service) => !kept.includes(service)), kept, storage.name)
    },
    explain: () => explain({ ...details(), elements: core.gated() }),
  }

  function keep(): boolean {
    const { record, grants } = core.moment().state
    return !!record && writeProof({ record, grants: grants.filter((key) => key !== NECESSARY), fingerprint: core.mark }, storage)
  }
}
