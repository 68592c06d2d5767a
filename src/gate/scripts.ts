/**
 * Running released scripts in document order, as the parser would have run them.
 *
 * External ones are fetched in parallel: inserted at once with `async = false`, browsers run them in order
 * of insertion. An inline script that follows one is run by that one's `load` event, which fires before the
 * next external script is run.
 */
import type { Report } from '../shared/errors'
import type { Passport } from '../shared/trusted'

/** A script that was inserted and holds later ones back, with the inline ones that wait for it. */
interface Pending {
  readonly source: HTMLScriptElement
  readonly copy: HTMLScriptElement
  readonly after: HTMLScriptElement[]
}

export interface RunnerHost {
  readonly passport: Passport
  readonly timeoutMs: number
  readonly report: Report
  /** A live copy took the place of an inert script. */
  readonly onInsert: (copy: HTMLScriptElement) => void
  /** Scripts that had to wait may go on. */
  readonly onFree: () => void
}

export function createScriptRunner({ passport, timeoutMs, report, onInsert, onFree }: RunnerHost) {
  const queue: HTMLScriptElement[] = []
  /** Modules and deferred scripts run after the others, as they do while a page is parsed. */
  const deferred: HTMLScriptElement[] = []
  const pending: Pending[] = []
  let timer: ReturnType<typeof setTimeout>
  /** After a script that never answered, later ones go in one by one: in order, browsers would wait for it. */
  let oneByOne = false

  /** Takes inert scripts, in document order. */
  function add(script: HTMLScriptElement): void {
    const isLate = !script.hasAttribute('async') && (isModule(script) || (isExternal(script) && script.hasAttribute('defer')))
    ;(isLate ? deferred : queue).push(script)
  }

  /** Runs, or starts, the next one. @returns whether there may be another. */
  function step(): boolean {
    if (oneByOne && pending[0]) return false
    const source = queue.shift() ?? deferred.shift()
    const last = pending[pending.length - 1]
    if (!source) return false
    // Inline modules answer when they have run, as external scripts do.
    if ((isExternal(source) || isModule(source)) && !source.hasAttribute('async')) insertOrdered(source)
    else if (last && !isExternal(source)) last.after.push(source)
    else insert(source)
    return true
  }

  function insertOrdered(source: HTMLScriptElement): void {
    const copy = live(source)
    const entry = { source, copy, after: [] }
    copy.async = oneByOne
    copy.onload = () => settle(entry)
    copy.onerror = () => {
      report('PLACET_SCRIPT_FAILED', copy.src)
      settle(entry)
    }
    if (pending.push(entry) === 1) watch(entry)
    insert(source, copy)
  }

  function settle(entry: Pending): void {
    const index = pending.indexOf(entry)
    // Not there: it was given up, and has answered after all.
    if (index < 0) return
    pending.splice(index, 1)
    for (const inline of entry.after) insert(inline)
    if (pending[0]) watch(pending[0])
    onFree()
  }

  function watch(first: Pending): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!pending.includes(first)) return
      report('PLACET_SCRIPT_SLOW', first.copy.src)
      oneByOne = true
      // A script that has left its document before it ran is not run (HTML, "execute the script element"):
      // so those that the browser keeps behind the one that never answered are taken back, and go in anew.
      const limbo = document.implementation.createHTMLDocument()
      const waiting = pending.splice(1).flatMap(({ source, copy, after }) => {
        copy.replaceWith(source)
        limbo.adoptNode(copy)
        return [source, ...after]
      })
      queue.unshift(...waiting)
      settle(first)
    }, timeoutMs)
  }

  /** A live copy: `data-src` and `data-type` in their place, every other attribute kept. */
  function live(source: HTMLScriptElement): HTMLScriptElement {
    const copy = document.createElement('script')
    const { src, type } = source.dataset
    for (const { name, value } of source.attributes) if (!/^(data-)?(type|src)$|^nonce$/.test(name)) copy.setAttribute(name, value)
    if (type) copy.type = type
    // The property: browsers hide the attribute from pages with a policy.
    copy.nonce = passport.nonce || source.nonce
    if (src) copy.src = passport.url(src)
    else copy.text = passport.code(source.text)
    return copy
  }

  function insert(source: HTMLScriptElement, copy = live(source)): void {
    onInsert(copy)
    source.replaceWith(copy)
  }

  return { add, step, stop: () => clearTimeout(timer) }
}

const isModule = ({ dataset }: HTMLScriptElement): boolean => dataset.type === 'module'

const isExternal = ({ dataset }: HTMLScriptElement): boolean => !!dataset.src
