/**
 * The gate: holds elements back, and releases them when what they need is granted.
 *
 * Nothing here makes markup inert: it is inert by itself, so a gate that never arrives is a closed one. No
 * observer can stop a live script (all engines run it on insertion), so none is promised.
 */
import type { Key } from '../consent/types'
import { dataOf } from '../shared/data-of'
import { doc } from '../shared/doc'
import type { Report } from '../shared/errors'
import type { Passport } from '../shared/trusted'
import { hold, isInert, release } from './elements'
import { createScriptRunner } from './scripts'
import { nextTask } from './tasks'

/** What the gate asks, and whom it tells. */
export interface GateHost {
  readonly passport: Passport
  readonly timeoutMs: number
  readonly report: Report
  /** Whether a need of an element is met: `key`, or `!key`. */
  readonly isMet: (need: string) => boolean
  /** The category of a service, which an explicit answer for the service overrides. */
  readonly categoryOf: (service: Key) => Key | undefined
  /** Keys whose code has run on this page: added to. */
  readonly ran: Set<Key>
  /** Elements wait for these. */
  readonly onNeed: (needs: Iterable<string>) => void
  /** A place for the cookie policy is there. */
  readonly onPolicy: (place: HTMLElement) => void
  /** Something in the page is not where it was. */
  readonly onChange: () => void
  /** An embed is held, or no longer: a placeholder may take its place. */
  readonly onEmbed: (embed: HTMLIFrameElement, isHeld: boolean) => void
}

const GATED = '[data-consent],[data-service],[data-placet-show]'
const dataOfGate = (element: Element) =>
  ['consent', 'service', 'placet-show'].map((name) => dataOf(element, name))

export function createGate(host: GateHost) {
  const roots = new Set<ParentNode>()
  /** Whether each element that was seen is released. Scripts stay so: what has run cannot be undone. */
  const released = new WeakMap<Element, boolean>()
  /** Embeds that the visitor loaded without a lasting yes. */
  let once = new WeakSet<Element>()
  let isStopped = false
  const runScripts = createScriptRunner({
    ...host,
    mayRun(script) {
      // Taken back, or taken out of the page, while those before it ran.
      const isWanted = script.isConnected && isOpen(script)
      if (!isWanted) released.delete(script)
      return isWanted
    },
    onInsert(copy) {
      released.set(copy, true)
      for (const need of needsOf(copy)) host.ran.add(need)
    },
  })
  const observer = new MutationObserver((mutations) => {
    host.onChange()
    look(mutations.flatMap(({ addedNodes }) => [...addedNodes]))
  })

  /** The keys that `element` needs; `!key` needs a decision without it. */
  function needsOf(element: HTMLElement, said = dataOfGate(element)): readonly string[] {
    const [, service = ''] = said
    return said
      .join(' ')
      .split(/\s/)
      .filter((need) => need && need !== host.categoryOf(service))
  }

  function isOpen(element: HTMLElement, needs = needsOf(element)): boolean {
    // Needing nothing is not understood, and so stays held.
    return once.has(element) || (needs.length > 0 && needs.every(host.isMet))
  }

  /** Every gated element in `nodes`, in document order. */
  const gatedIn = (nodes: Iterable<Node>, selector = GATED): HTMLElement[] =>
    [...nodes]
      .flatMap((node) => {
        // By their prototype: fields of a form stand in front of its own members.
        const { matches, querySelectorAll } = Element.prototype
        if (node instanceof Element)
          return [...(matches.call(node, selector) ? [node] : []), ...querySelectorAll.call(node, selector)]
        const root = node === document ? doc : node
        return 'querySelectorAll' in node ? [...(root as ParentNode).querySelectorAll(selector)] : []
      })
      .filter((element) => element instanceof HTMLElement)

  /** Opens and closes what is in `nodes`. */
  function look(nodes: Iterable<Node>): void {
    for (const place of gatedIn(nodes, '[data-placet-policy]')) host.onPolicy(place)
    const unmet = new Set<string>()
    const scripts = gatedIn(nodes).filter((element) => judge(element, unmet)) as HTMLScriptElement[]
    host.onNeed(unmet)
    // Most changes of a page bring none: its observers wait for nothing of ours.
    if (scripts.length) runScripts(scripts)
  }

  /** @param unmet What elements wait for: added to. @returns whether `element` is a script that is to run. */
  function judge(element: HTMLElement, unmet: Set<string>): boolean {
    const said = dataOfGate(element)
    const [consent, service, show] = said
    const needs = needsOf(element, said)
    const opens = isOpen(element, needs)
    const was = released.get(element)
    const isScript = element instanceof HTMLScriptElement
    if (!opens) for (const need of needs) unmet.add(need)
    if (show !== undefined) element.hidden = !opens
    if (was === opens || (isScript && was) || (consent ?? service) === undefined) return false
    const isLive = isScript ? element.type !== 'text/plain' : !isInert(element)
    if (was === undefined && isLive) host.report('PLACET_ELEMENT_LIVE', element.id || element.tagName)
    const current = isScript ? element : opens ? release(element, host.passport) : hold(element)
    released.set(current, opens)
    if (current instanceof HTMLIFrameElement) host.onEmbed(current, !opens)
    return isScript && opens && !isLive
  }

  return {
    /** Gates inside `root` too, now and later: a shadow root, a detached tree. */
    scan(root: ParentNode = document): void {
      roots.add(root)
      // In a task of its own: what asked for it, the start above all, was one already.
      void nextTask().then(() => {
        if (isStopped) return
        observer.observe(root, { childList: true, subtree: true })
        // What has come since the start, a body for one.
        host.onChange()
        look([root])
      })
    },
    /** Looks at everything again, after a decision. @param endOnce Whether it ends what was loaded once. */
    update(endOnce: boolean): void {
      if (endOnce) once = new WeakSet()
      look(roots)
    },
    /** Releases one element until the next refusal, or the end of the page. */
    releaseOnce(element: HTMLElement): void {
      once.add(element)
      look([element])
    },
    /** Every gated element there is, what it needs, and whether it is open. */
    list: () => gatedIn(roots).map((element) => [element, needsOf(element), isOpen(element)] as const),
    stop(): void {
      observer.disconnect()
      isStopped = true
    },
  }
}

export type Gate = ReturnType<typeof createGate>
