/**
 * Running released scripts in document order, as the parser would have run them.
 *
 * All are fetched at once, by preloading; each goes in when those before it have run, failed, or taken too
 * long. (Inserting all with `async = false` keeps the order too, but one that never answers then holds the
 * others for good, and inline ones between them cannot be cut into slices.)
 */
import { dataOf } from '../shared/data-of'
import { doc } from '../shared/doc'
import type { Report } from '../shared/errors'
import type { Passport } from '../shared/trusted'
import { nextPaint, nextTask } from './tasks'

const SLICE_MS = 8

export interface RunnerHost {
  readonly passport: Passport
  readonly timeoutMs: number
  readonly report: Report
  /** Whether its turn is still wanted, when it comes. */
  readonly mayRun: (script: HTMLScriptElement) => boolean
  /** Before a live copy takes the place of an inert script. */
  readonly onInsert: (copy: HTMLScriptElement) => void
}

/** @returns what takes one batch of inert scripts, in document order. */
export function createScriptRunner({ passport, timeoutMs, report, mayRun, onInsert }: RunnerHost) {
  let queue = Promise.resolve()
  let sliceEnd = 0

  async function runAll(batch: readonly HTMLScriptElement[]): Promise<void> {
    for (const script of batch) {
      if (performance.now() > sliceEnd) {
        await nextTask()
        sliceEnd = performance.now() + SLICE_MS
      }
      // Until the parser has gone on: it says nothing when it does.
      while (isUnfinished(script)) await nextPaint()
      const settled = mayRun(script) && run(script)
      // Only where there is something to wait for: each wait has the page's observers called.
      if (settled) await settled
    }
  }

  /** Puts a live copy in the place of `source`. @returns what later scripts wait for. */
  function run(source: HTMLScriptElement): Promise<void> | undefined {
    const copy = liveCopy(source, passport)
    onInsert(copy)
    // Late ones may be inline modules, which say nothing when they have run: the browser keeps their order.
    if (isLate(source)) copy.async = false
    const settled = copy.src ? settling(copy) : undefined
    source.replaceWith(copy)
    // Inline modules never say when they have run (HTML: only external scripts fire `load`).
    return copy.hasAttribute('async') ? undefined : settled
  }

  /** Resolves when `copy` has run or failed; or has taken too long, which holds nobody up where nobody waits. */
  const settling = (copy: HTMLScriptElement): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        if (!copy.hasAttribute('async')) report('PLACET_SCRIPT_SLOW', copy.src)
        resolve()
      }, timeoutMs)
      copy.onload = copy.onerror = (event) => {
        clearTimeout(timer)
        // The cast: an element's handlers get events; the text is for the window's.
        if ((event as Event).type === 'error') report('PLACET_SCRIPT_FAILED', copy.src)
        resolve()
      }
    })

  return (batch: readonly HTMLScriptElement[]): void => {
    batch.forEach((script) => preload(script, passport))
    // Modules and deferred scripts run after the others, as they do while a page is parsed.
    const [first, late] = [batch.filter((script) => !isLate(script)), batch.filter(isLate)]
    queue = queue.then(() => runAll([...first, ...late]))
  }
}

const isLate = (script: HTMLScriptElement): boolean =>
  !script.hasAttribute('async') &&
  (dataOf(script, 'type') === 'module' || (!!dataOf(script, 'src') && script.hasAttribute('defer')))

/**
 * Whether the parser may be in the middle of `script`, which it has put into the page with no text yet, or half of it:
 * where a page stops for a moment, that is what stands last in it.
 */
function isUnfinished(script: HTMLScriptElement): boolean {
  if (doc.readyState !== 'loading' || !script.isConnected || dataOf(script, 'src')) return false
  const walker = doc.createTreeWalker(script.getRootNode())
  walker.currentNode = script
  walker.lastChild()
  return !walker.nextNode()
}

function preload(script: HTMLScriptElement, { nonce }: Passport): void {
  const src = dataOf(script, 'src')
  if (!src) return
  const link = doc.createElement('link')
  // What decides how a file is fetched must be the same, or browsers fetch it twice.
  for (const { name, value } of script.attributes)
    if (/^(crossorigin|integrity|referrerpolicy)$/.test(name)) link.setAttribute(name, value)
  link.rel = dataOf(script, 'type') === 'module' ? 'modulepreload' : 'preload'
  link.as = 'script'
  link.nonce = nonce
  link.href = src
  // First: what stands last in the head may be what the parser is in the middle of.
  doc.head.prepend(link)
}

/** A live copy: `data-src` and `data-type` in their place, every other attribute kept. */
function liveCopy(source: HTMLScriptElement, passport: Passport): HTMLScriptElement {
  const copy = doc.createElement('script')
  const [src, type] = ['src', 'type'].map((name) => dataOf(source, name))
  for (const { name, value } of source.attributes)
    if (!/^(data-)?(type|src)$|^nonce$/.test(name)) copy.setAttribute(name, value)
  if (type) copy.type = type
  // The property: browsers hide the attribute from pages with a policy.
  copy.nonce = passport.nonce || source.nonce
  if (src) copy.src = passport.url(src)
  else copy.text = passport.code(source.text)
  return copy
}
