/**
 * Tags: loads services that are granted, and tells them when they are taken back.
 *
 * What to do is data, from a sheet in `services/` or from the site. Nothing in it is evaluated: it calls what
 * is on `window`, and a step that cannot be done is skipped.
 */
import type { Step, Tag } from '../consent/tag'
import { attempt } from '../shared/attempt'
import { doc } from '../shared/doc'
import type { Report } from '../shared/errors'
import type { Passport } from '../shared/trusted'

/** What is known here of a service. */
interface TagService {
  readonly id: string
  readonly tag?: Tag
  readonly params?: Params
}

interface Params {
  readonly [name: string]: string
}

interface State {
  isGranted: boolean
  /** What the script, which came while it was taken back, leaves to do. */
  readonly rest: Step[]
}

export function createTags({ passport, report }: { passport: Passport; report: Report }) {
  /** What was begun on this page. */
  const begun = new Map<string, State>()

  return {
    /** Loads a service; one that runs already is told. */
    grant({ id, tag = {}, params = {} }: TagService): void {
      const known = begun.get(id)
      if (known?.isGranted) return
      if (known) {
        known.isGranted = true
        return run([...(tag.grant ?? []), ...known.rest.splice(0)], params)
      }
      const complain = (what: string) => report('PLACET_CONFIG_TYPE', `${id} ${what}`)
      for (const [name, look] of Object.entries(tag.params ?? {})) {
        const value = params[name]
        // A look only warns: no vendor promises how its ids look.
        if (!value || !attempt(() => RegExp(look).test(value))) complain(name)
        if (!value) return
      }
      const src = fill(tag.src ?? '', params, encodeURIComponent)
      if (src && !/^https:/.test(src)) return complain('src')
      const state: State = { isGranted: true, rest: [] }
      begun.set(id, state)
      run(tag.before, params)
      if (!src) return run(tag.after, params)
      const script = doc.createElement('script')
      for (const [name, text] of Object.entries(tag.attributes ?? {}))
        script.setAttribute(name, fill(text, params))
      script.async = true
      script.nonce = passport.nonce
      script.onload = () => {
        if (state.isGranted) run(tag.after, params)
        else state.rest.push(...(tag.after ?? []))
      }
      script.onerror = () => report('PLACET_SCRIPT_FAILED', src)
      script.src = passport.url(src)
      doc.head.append(script)
    },
    /** Tells a service that runs, and takes what it added out of the page. */
    revoke({ id, tag, params }: TagService): void {
      const state = begun.get(id)
      if (!state?.isGranted) return
      state.isGranted = false
      run(tag?.revoke, params)
      // No selector throws, like a broken one.
      attempt(() => doc.querySelectorAll(tag?.remove ?? '').forEach((element) => element.remove()))
    },
  }
}

/** `text` with each `{name}` in it filled; what was not given is left as it stands. */
const fill = (text: string, params: Params, encode: (text: string) => string = String): string =>
  text.replace(/{([\w-]+)}/g, (whole, name) => encode(params[name] ?? whole))

/** Takes each step. One that cannot be taken, or throws, is skipped. */
function run(steps: readonly Step[] = [], params: Params = {}): void {
  for (const step of steps) attempt(() => take(filled(step, params)))
}

type Filled = readonly [kind: Step[0], path: string, ...rest: readonly unknown[]]

/** A copy: what is handed over is the service's to keep, and to write to. */
const filled = (step: Step, params: Params): Filled =>
  JSON.parse(JSON.stringify(step), (_, value) =>
    typeof value !== 'string' ? value : value === '{now}' ? new Date() : fill(value, params),
  )

/** Anything with properties: `window`, and what tags put there. The casts to it: what is none throws when used. */
interface Things {
  [name: string]: unknown
}
type Callable = (...args: readonly unknown[]) => unknown

/** @returns what is at the path afterwards. */
function take([kind, path, ...rest]: Filled): unknown {
  const names = path.split('.')
  // The cast: what is split has one part at least.
  const last = names.pop() as string
  // These lead out of what the page holds, to every object there is.
  const isEscape = /\b(__proto__|constructor|prototype)\b/.test(path)
  const root = (isEscape ? undefined : window) as unknown as Things
  const owner = names.reduce((thing, name) => thing[name] as Things, root)
  if (kind === 'call') return (owner[last] as Callable)(...rest)
  if (kind === 'set') owner[last] = rest[0]
  else owner[last] ??= kind === 'list' ? [] : createStub(`${rest[0]}`, rest[1])
  return owner[last]
}

/** A function that keeps its calls at `queue`, until the script of the service takes over. */
function createStub(queue: string, as: unknown): Callable {
  // The cast: scripts put properties on their stubs.
  const stub = function () {
    // biome-ignore lint/complexity/noArguments: Google reads no other kind of list.
    const words = arguments
    // How they take over: Meta, Snap, Reddit, X, Outbrain.
    const taker = stub.callMethod ?? stub.handleRequest ?? stub.sendEvent ?? stub.exe ?? stub.dispatch
    if (taker) return taker.apply(stub, [...words])
    return (take(['list', queue]) as unknown[]).push(as ? [...words] : words)
  } as Callable & { [name: string]: Callable | undefined }
  return stub
}
