/**
 * What a page does to the globals of vendors, to its scripts and to its storage, noted in order.
 *
 * `observe` and what it defines run in the page, before everything else in it.
 */
import type { Page } from '@playwright/test'

export type Note =
  /** A global, or something inside one, was given a value, or was called. */
  | { readonly kind: 'set'; readonly path: string; readonly value: unknown }
  | { readonly kind: 'call'; readonly path: string; readonly args: readonly unknown[] }
  /** A script of another host was put in the page. */
  | { readonly kind: 'insert'; readonly src: string; readonly nonce: string; readonly async: boolean }
  /** A stand-in ran. */
  | { readonly kind: 'ran' }
  | { readonly kind: 'erase' | 'remove'; readonly what: string }

/** What a stand-in does in the place of a vendor's script. */
export interface Part {
  /** Functions that the script would have put there. */
  readonly functions: readonly string[]
  readonly cookies: readonly string[]
  readonly storage: readonly { readonly kind: string; readonly name: string }[]
  /** Selectors of simple kinds: what it adds to the page. */
  readonly elements: readonly string[]
}

export interface Watched {
  standIn(part: Part): void
  /** Until all that a stand-in stores is stored. */
  planted: Promise<unknown>
}

/** Notes of every page that `page` shows from now on. @param roots Globals to watch. */
export async function notesOf(page: Page, roots: readonly string[]): Promise<Note[]> {
  const notes: Note[] = []
  await page.exposeFunction('noteDown', (note: Note) => void notes.push(note))
  await page.addInitScript(observe, roots)
  return notes
}

function observe(roots: readonly string[]): void {
  type Things = { [name: string]: unknown }
  type Callable = (...args: unknown[]) => unknown
  // The casts: what a page has under these names is what this function puts there.
  const page = window as unknown as Things & Watched & { noteDown(note: Note): void }
  const { noteDown } = page

  /** Above zero while something that was noted does more of the kind. */
  let depth = 0
  function quietly<T>(work: () => T): T {
    depth++
    try {
      return work()
    } finally {
      depth--
    }
  }
  const tell = (note: Note) => {
    // What Placet keeps, and draws, is its own.
    const isOurs = 'what' in note && /\bplacet/.test(note.what)
    if (!depth && !isOurs) noteDown(note)
  }

  /** A copy that can be sent: dates as the steps write them, Google's commands as lists. */
  function plain(value: unknown): unknown {
    if (typeof value === 'function') return 'function'
    if (value instanceof Date) return '{now}'
    if (typeof value !== 'object' || !value) return value
    if (Array.isArray(value) || String(value) === '[object Arguments]')
      return Array.from(value as ArrayLike<unknown>, plain)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
  }

  function watched(thing: unknown, path: string): unknown {
    if (typeof thing !== 'function' && (typeof thing !== 'object' || !thing)) return thing
    return new Proxy(thing, {
      get: (target, name) => {
        const value = Reflect.get(target, name)
        return typeof name === 'symbol' ? value : watched(value, `${path}.${name}`)
      },
      set(target, name, value) {
        tell({ kind: 'set', path: `${path}.${String(name)}`, value: plain(value) })
        return Reflect.set(target, name, value)
      },
      apply(target, self, args) {
        tell({ kind: 'call', path, args: args.map(plain) })
        return quietly(() => Reflect.apply(target as Callable, self, args))
      },
    })
  }

  for (const root of roots) {
    let held: unknown
    Object.defineProperty(window, root, {
      get: () => watched(held, root),
      set(value) {
        tell({ kind: 'set', path: root, value: plain(value) })
        held = value
      },
    })
  }

  /* Scripts and elements */

  const { append, remove } = Element.prototype
  Element.prototype.append = function (...nodes) {
    for (const node of nodes)
      if (node instanceof HTMLScriptElement && new URL(node.src, location.href).origin !== location.origin)
        tell({ kind: 'insert', src: node.src, nonce: node.nonce ?? '', async: node.async })
    return append.apply(this, nodes)
  }
  Element.prototype.remove = function () {
    tell({ kind: 'remove', what: this.id || this.className || this.localName })
    return remove.apply(this)
  }

  /* What is deleted */

  const erased = (what: string) => tell({ kind: 'erase', what })
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(document, 'cookie', {
    get: () => jar?.get?.call(document),
    set(cookie: string) {
      const [name = ''] = cookie.split('=')
      if (/max-age=0/.test(cookie)) erased(`cookie ${name}`)
      jar?.set?.call(document, cookie)
    },
  })
  const { removeItem } = Storage.prototype
  Storage.prototype.removeItem = function (name) {
    erased(`${this === localStorage ? 'localStorage' : 'sessionStorage'} ${name}`)
    return removeItem.call(this, name)
  }
  const { deleteDatabase } = IDBFactory.prototype
  IDBFactory.prototype.deleteDatabase = function (name) {
    erased(`indexedDB ${name}`)
    return deleteDatabase.call(this, name)
  }

  /* Stand-ins */

  function plant(kind: string, name: string): unknown {
    if (kind === 'localStorage') return localStorage.setItem(name, '1')
    if (kind === 'sessionStorage') return sessionStorage.setItem(name, '1')
    if (kind === 'cacheStorage') return caches.open(name)
    return new Promise<void>((resolve) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
  }

  /** An element that `selector` finds: `#id`, `.class`, `[id^=start]`, `#parent>*`. */
  function add(selector: string, parent: Element = document.body): void {
    const [own = '', ...inner] = selector.split('>')
    const element = document.createElement(/^[a-z]+/.exec(own)?.[0] ?? 'div')
    element.id = /#([\w-]+)|id\^=([\w-]+)/.exec(own)?.slice(1).join('') ?? ''
    element.className = /\.([\w-]+)/.exec(own)?.[1] ?? ''
    append.call(parent, element)
    if (inner[0]) add(inner.join('>'), element)
  }

  page.standIn = ({ functions, cookies, storage, elements }) => {
    tell({ kind: 'ran' })
    quietly(() => {
      for (const path of functions) {
        const names = path.split('.')
        const last = names.pop() ?? ''
        let owner: Things = page
        for (const name of names) {
          owner[name] ??= {}
          owner = owner[name] as Things
        }
        owner[last] ??= () => undefined
      }
      for (const name of cookies) document.cookie = `${name}=1; path=/; max-age=3600; samesite=lax`
      for (const selector of elements) add(selector)
      page.planted = Promise.all(storage.map(({ kind, name }) => plant(kind, name)))
    })
  }
}
