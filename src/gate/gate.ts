/**
 * The gate: holds elements back, and releases them when what they need is granted.
 *
 * Nothing here makes markup inert: it is inert by itself, so a gate that never arrives is a closed one. No
 * observer can stop a live script (all engines run it on insertion), so none is promised.
 */
import type { Key } from '../consent/types'
import type { Report } from '../shared/errors'
import type { Passport } from '../shared/trusted'
import { hold, isInert, release } from './elements'
import { createScriptRunner } from './scripts'
import { createSlices } from './slices'

/** What the gate asks, and whom it tells. */
export interface GateHost {
  readonly passport: Passport
  readonly timeoutMs: number
  readonly report: Report
  /** Whether a need of an element is met: `key`, or `!key`. */
  readonly isMet: (need: string) => boolean
  /** The category of a service, which an explicit answer for the service overrides. */
  readonly categoryOf: (service: Key) => Key | undefined
  /** An element waits for these. */
  readonly onNeed: (needs: readonly string[]) => void
  /** An embed is held, or no longer: a placeholder may take its place. */
  readonly onEmbed: (embed: HTMLIFrameElement, isHeld: boolean) => void
}

const GATED = '[data-consent],[data-service],[data-placet-show]'

export function createGate(host: GateHost) {
  const roots = new Set<ParentNode>()
  /** Whether each element that was seen is released. Scripts stay so: what has run cannot be undone. */
  const released = new WeakMap<Element, boolean>()
  /** Keys of services and categories whose code has run on this page. */
  const ran = new Set<string>()
  /** Embeds that the visitor loaded without a lasting yes. */
  let once = new WeakSet<Element>()
  let waiting: HTMLElement[] = []

  const runner = createScriptRunner({ ...host, onInsert: (copy) => released.set(copy, true), onFree: () => slices.run() })
  const slices = createSlices(() => {
    const element = waiting.shift()
    if (!element) return runner.step()
    open(element)
    return true
  })
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) for (const node of addedNodes) if (node instanceof HTMLElement) collect(node)
    slices.run()
  })

  /** The keys that `element` needs; `!key` needs a decision without it. */
  function needsOf({ dataset: { consent = '', service = '', placetShow = '' } }: HTMLElement): readonly string[] {
    const needs = `${consent} ${service} ${placetShow}`.split(/\s+/).filter(Boolean)
    return needs.filter((need) => need !== host.categoryOf(service))
  }

  const isOpen = (element: HTMLElement): boolean => once.has(element) || needsOf(element).every(host.isMet)

  /** Looks at one element: closes it at once, opens it in its turn. */
  function judge(element: HTMLElement): void {
    const mayOpen = isOpen(element)
    const { placetShow, consent, service } = element.dataset
    if (!mayOpen) host.onNeed(needsOf(element))
    if (placetShow !== undefined) element.hidden = !mayOpen
    if (consent === undefined && service === undefined) return
    const was = released.get(element)
    if (was === undefined && !(element instanceof HTMLScriptElement ? element.type === 'text/plain' : isInert(element))) {
      host.report('PLACET_ELEMENT_LIVE', element.id || element.tagName)
    }
    if (element instanceof HTMLScriptElement ? was || element.type !== 'text/plain' : was === mayOpen) return
    if (mayOpen) waiting.push(element)
    else close(element)
  }

  function close(element: HTMLElement): void {
    if (element instanceof HTMLScriptElement) return
    const held = hold(element)
    released.set(held, false)
    if (held instanceof HTMLIFrameElement) host.onEmbed(held, true)
  }

  function open(element: HTMLElement): void {
    // Decided again while it waited; or met twice, in a page that moves things around.
    if (!isOpen(element) || released.get(element)) return
    released.set(element, true)
    if (!(element instanceof HTMLScriptElement)) release(element, host.passport.url)
    if (element instanceof HTMLIFrameElement) host.onEmbed(element, false)
    if (!(element instanceof HTMLScriptElement)) return
    for (const need of needsOf(element)) ran.add(need)
    runner.add(element)
  }

  const gatedIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(GATED)]

  function collect(root: ParentNode): void {
    if (root instanceof HTMLElement && root.matches(GATED)) judge(root)
    gatedIn(root).forEach(judge)
  }

  return {
    ran,
    needsOf,
    /** Gates inside `root` too, now and later: a shadow root, a detached tree. */
    scan(root: ParentNode = document): void {
      if (!roots.has(root)) observer.observe(root, { childList: true, subtree: true })
      roots.add(root)
      collect(root)
      slices.run()
    },
    /** Looks at everything again, after a decision. @param endOnce Whether it ends what was loaded once. */
    update(endOnce: boolean): void {
      if (endOnce) once = new WeakSet()
      roots.forEach(collect)
      slices.run()
    },
    /** Releases one element until the next refusal, or the end of the page. */
    releaseOnce(element: HTMLElement): void {
      once.add(element)
      open(element)
    },
    /** Every gated element there is, and whether it is released. */
    list: () => [...roots].flatMap((root) => gatedIn(root).map((element) => [element, isOpen(element)] as const)),
    stop(): void {
      observer.disconnect()
      slices.stop()
      runner.stop()
    },
  }
}
