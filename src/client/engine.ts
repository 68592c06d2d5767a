/**
 * What happens when something is decided, withdrawn, asked or explained.
 *
 * A part of its own: a visitor who comes back under the same config, and decides nothing, does without it.
 * The npm entry has it at hand; the script tag fetches it behind the banner, or when it is first needed.
 */
import { resolveConfig } from '../config/resolve'
import { rulesOf } from '../config/rules'
import { initial, stand } from '../consent/grants'
import { strictest } from '../consent/strictest'
import { type Named, transition } from '../consent/transition'
import { type ActionName, type ConsentRecord, type Key, NECESSARY, type Surface } from '../consent/types'
import { attempt } from '../shared/attempt'
import { hashOf } from '../shared/hash'
import { eraseLeftovers } from '../storage/erase'
import type { Leftover } from '../storage/leftovers'
import { takeNote } from '../storage/note'
import { readProofs } from '../storage/read'
import { forgetProof, isCrossed, writeProof } from '../storage/write'
import { fail, listen, report } from './events'
import { explain } from './explain'
import { randomId } from './random-id'
import { readChoice } from './read-choice'
import type { Core, Details, GateEntry, SaveChoice } from './types'

/**
 * Whether a click is a visitor's own yes: not a script's, and not one in a frame of another site, whose page may
 * have led it there unseen (clickjacking). A call of the page's own is no click.
 */
const isMeant = (isTrusted: boolean, surface: Surface): boolean =>
  isTrusted && (surface === 'api' || attempt(() => !!globalThis.top?.location?.href) !== undefined)

/** In the place of the config's mark: the record has not arrived where the site collects them. The count follows. */
const UNSENT = 'unsent'
const MOST_TRIES = 5

export interface Engine {
  details(): Details
  /**
   * What a control of the page's, or a call, says: `accept-all`, `reject-all`, `withdraw` (all, or `key`),
   * `reset`, or `close`, for the banner that is closed without an answer. What it does not know it leaves alone.
   */
  act(action: string, surface: Surface, isTrusted: boolean, key?: Key): ConsentRecord | undefined
  save(choice: SaveChoice): ConsentRecord | undefined
  /** A decision made in a surface. What a script clicked can take a yes away, and never give one. */
  decideIn(surface: Surface, action: 'save' | 'ask', named: Named, event: Event): void
  /** Shows an embed without changing the stored choice. */
  loadOnce(embed: HTMLIFrameElement, event: Event): void
  /** Allows on this page alone what `named` would allow for good. */
  allowOnce(named: Named, event: Event): void
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
  const { leftovers, isGranted } = core
  const config = resolveConfig(core.input, report)
  const { categories, services, storage } = config
  const isKnown = (key: Key): boolean => [...categories, ...services].some(({ id }) => id === key)
  let texts = ''
  let crossing: ReturnType<typeof setTimeout> | undefined

  function details(refused = remembered()): Details {
    const { gpc, record } = core.now()
    const rules = rulesOf(config, { gpc, refused, inUse: [...core.inUse] })
    return { config, rules, snapshot: initial(rules, record) }
  }

  /** What the browser's signal refused, on an earlier visit. */
  const remembered = (): readonly Key[] =>
    readProofs(storage.name, true).flatMap(({ record }) => Object.keys(record.categories))

  /** What follows from a decision made now. */
  function outcome(type: ActionName, surface: Surface, id: string, named?: Named) {
    const { rules, snapshot } = details()
    const { gpc, language } = core.now()
    // Whole seconds: the cookie keeps no more, and a record must read back as it was written.
    const updated = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString()
    const { region } = config
    const stamp = { id, updated, surface, region, language, gpc, texts, placet: __VERSION__ }
    return transition(snapshot, rules, { type, named, stamp, months: storage.months })
  }

  /**
   * Keeps what the signal refuses, where a mode would allow it by default: the signal's end must put nothing back.
   *
   * Without an id, and once: it is the preference itself that is stored, and no visit prolongs it. Where nothing is
   * allowed before a yes there is nothing to keep, and nothing is.
   */
  function remember(): void {
    const [{ record }] = outcome('gpc', 'api', '')
    const categories = Object.fromEntries(config.signals.gpc.map((key) => [key, false]))
    // No mark: whatever the config, what follows is worked out anew.
    if (record)
      writeProof({ record: { ...record, categories, known: [] }, grants: [], fingerprint: '' }, storage)
  }

  function decide(type: ActionName, surface: Surface, named?: Named): ConsentRecord | undefined {
    const [to, effects] = outcome(type, surface, storage.id ? randomId() : '', named)
    core.move(to, effects, surface === 'api' ? 'call' : 'click')
    void sendRecord(to.record)
    return to.record
  }

  /**
   * Copies the record to where the site collects its proofs (GDPR Art. 7(1)); nowhere unless it says where.
   *
   * One that is refused there, or does not get there, loses the mark of its config: so the next start works it out
   * anew, and sends it again.
   */
  async function sendRecord(record: ConsentRecord | undefined, tries = 1): Promise<void> {
    const { recordsUrl } = config
    if (!recordsUrl || !record) return
    try {
      const body = JSON.stringify(record)
      const headers = { 'content-type': 'application/json' }
      // Goes on when the page ends.
      const { ok } = await fetch(recordsUrl, { method: 'POST', keepalive: true, headers, body })
      if (ok) return
    } catch {
      // Offline, or not let out by the page's policy.
    }
    // Only as it is stored: another answer, here or in another tab, is sent by itself.
    const { id, updated } = readProofs(storage.name)[0]?.record ?? {}
    if (id === record.id && updated === record.updated && tries < MOST_TRIES) keep(`${UNSENT}${tries + 1}`)
  }

  /** Carries out the no of a page that ended before its engine came, unless something was decided since. */
  function recall(): void {
    const [action = '', surface, , key] = takeNote(storage.name) ?? []
    if (readProofs(storage.name)[0]) return
    // What was decided before is forgotten, so a no to one key cannot be told from the others: in `opt-in` all is asked
    // again, elsewhere it is a no to all.
    if (key && config.mode === 'opt-in') return
    // The cast: what is no note says nothing that is known. As what a script clicked: no yes comes this way.
    act(action, surface as Surface, false)
  }

  function act(...[action, surface, isTrusted, key]: Parameters<Engine['act']>): ConsentRecord | undefined {
    takeNote(storage.name)
    if (action === 'accept-all' && !isMeant(isTrusted, surface)) report('PLACET_UNTRUSTED', action)
    else if (action === 'accept-all' || action === 'reject-all') return decide(action, surface)
    else if (action === 'withdraw') {
      if (key === NECESSARY) fail('PLACET_USAGE', `withdraw('${key}')`)
      const group = services.some(({ id }) => id === key) ? 'services' : 'categories'
      return decide(action, surface, key === undefined ? key : { [group]: { [key]: false } })
    }
    // Closing is no yes, and is remembered like any refusal.
    else if (action === 'close') return decide(action, surface, {})
    else if (action === 'reset') {
      const { rules, snapshot } = details()
      core.move(...transition(snapshot, rules, { type: 'reset' }), 'call')
    }
    return
  }

  function keep(fingerprint = core.mark): boolean {
    const { record } = core.now()
    // What follows from the record, and not what is allowed once.
    const grants = details().snapshot.grants.filter((key) => key !== NECESSARY)
    const proof = record && { record, grants, fingerprint }
    clearTimeout(crossing)
    if (!proof || !writeProof(proof, storage)) return false
    const mend = (isOther: boolean) => {
      if (isOther && writeProof(proof, storage)) void core.call('restore')
    }
    crossing = setTimeout(() => isCrossed(proof, storage).then(mend, () => {}), 300)
    return true
  }

  async function sweep(): Promise<readonly Leftover[]> {
    const left = await eraseLeftovers(leftovers)
    const names = left.map(({ name }) => name)
    if (left.length) report('PLACET_LEFTOVER', names.join(' '))
    if (`${names}` !== `${core.now().leftovers}`) core.move({ leftovers: names }, [])
    return left
  }

  return {
    details,
    act,
    keep,
    sweep,
    forget: () => forgetProof(storage.name),
    save: (choice) =>
      decide(
        'save',
        'api',
        readChoice(choice, (key, group) => config[group].some(({ id }) => id === key), fail),
      ),
    decideIn(surface, action, named, { isTrusted }) {
      const gives = Object.values(named).some((answers) => Object.values(answers).includes(true))
      if (gives && !isMeant(isTrusted, surface)) report('PLACET_UNTRUSTED', action)
      else decide(action, surface, named)
    },
    loadOnce(embed, { isTrusted }) {
      if (isMeant(isTrusted, 'placeholder')) core.gate?.releaseOnce(embed)
      else report('PLACET_UNTRUSTED', 'load-once')
    },
    allowOnce(named, { isTrusted }) {
      if (!isMeant(isTrusted, 'ask')) return report('PLACET_UNTRUSTED', 'load-once')
      const { rules, snapshot } = details()
      const { choice, record } = snapshot
      // By the same rules as a stored choice: what is barred, or lacks something else, stays held.
      const { grants } = stand(
        rules,
        {
          categories: { ...choice.categories, ...named.categories },
          services: { ...choice.services, ...named.services },
          transfers: { ...choice.transfers, ...named.transfers },
        },
        record,
      )
      core.move({ once: [...core.now().once, ...grants.filter((key) => !isGranted(key))] }, [
        'publish',
        'release',
      ])
      core.close('ask')
    },
    shown(words) {
      void hashOf([words, core.input]).then((hash) => {
        texts = hash
        recall()
      })
    },
    ask(key) {
      if (isGranted(key) || !core.ui) return Promise.resolve(isGranted(key))
      core.close('ask')
      core.move({ asked: key }, [])
      core.show('ask')
      return new Promise((resolve) => {
        const stop = listen('close', ({ surface }) => {
          if (surface !== 'ask') return
          stop()
          resolve(isGranted(key))
        })
      })
    },
    restore() {
      // A no of this page is carried out next, and nothing is allowed before it.
      if (core.now().isClosing) return
      recall()
      for (const key of core.inUse) if (!isKnown(key)) report('PLACET_KEY_UNKNOWN', key)
      const found = readProofs(storage.name)
      const refused = remembered()
      const { rules, snapshot } = details(refused)
      const record =
        strictest(found.map(({ record: stored }) => stored)) ??
        (core.now().isKept ? undefined : core.now().record)
      const [to, effects] = transition(snapshot, rules, { type: 'restore', record })
      const { fingerprint = '' } = found[0] ?? {}
      const isUnsent = fingerprint.startsWith(UNSENT)
      // Once in a page, and not as it ends, when it is read again too.
      const isLate = isUnsent && core.ready
      // Before anybody is told: what they answer is kept in its place.
      if (!to.record && rules.mode !== 'opt-in' && rules.signalled[0] && !refused[0]) remember()
      core.move(to, effects)
      // Under the mark of this config, the next visit needs no engine. Nothing else changes, its end least of all.
      if (to.decided && !isLate && (found.length > 1 || fingerprint !== core.mark)) {
        keep()
        if (isUnsent) void sendRecord(to.record, Number(fingerprint.slice(-1)))
      }
    },
    async takeBack(revoked) {
      const hasRun = revoked.some((key) => core.ran.has(key))
      if (!hasRun || config.ui.reload === 'never') return void (await sweep())
      // Code that has run cannot be unloaded, and holds its databases open. Without it the page starts clean, and
      // what is left is swept, and reported, at that start.
      await eraseLeftovers(leftovers)
      location.reload()
    },
    explain() {
      const { rules, snapshot } = details()
      const grants = [...snapshot.grants, ...core.now().once]
      return explain({
        ...{ config, rules, snapshot: { ...snapshot, grants } },
        elements: core.gate?.list() ?? [],
      })
    },
  }
}
