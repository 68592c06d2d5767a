/**
 * A small WebDriver client: one WebKit, its windows, and what a visitor's hands can do in them.
 *
 * Commands of different windows may be mixed freely: each goes to its own.
 *
 * @see WebDriver (W3C), whose commands these are
 */
import { setTimeout as pause } from 'node:timers/promises'
import { startWebKitDriver } from '../../tools/webkit.mjs'

const commandMs = 30_000
/** How long an element may take to be there and to be reachable. */
const patienceMs = 10_000

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly path?: string
  readonly domain?: string
  readonly secure?: boolean
  readonly httpOnly?: boolean
  readonly sameSite?: string
  /** In seconds since 1970; none for a session cookie. */
  readonly expiry?: number
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/** Keys by the names that stories use; any other text is typed as it is. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
} as const

export interface Tab {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  url(): Promise<string>
  /** Runs `act` in the page, awaiting what it returns. It must close over nothing. */
  evaluate<T, A extends readonly Json[]>(act: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** A click of the mouse, once the element can be seen and reached. */
  click(selector: string): Promise<void>
  /** A click of the mouse at a place in the window, whatever is there. */
  clickAt(x: number, y: number): Promise<void>
  /** Presses each of `names` in turn; `Shift+Tab` holds the first while it presses the second. */
  press(...names: readonly string[]): Promise<void>
  /** Whether the element is there and can be seen. */
  isShown(selector: string): Promise<boolean>
  /** The role and name by which assistive technology knows the element. */
  accessible(selector: string): Promise<{ readonly role: string; readonly name: string }>
  cookies(): Promise<readonly Cookie[]>
  addCookie(cookie: Cookie): Promise<void>
  /** Gives the window about that size: the browser's own bars are part of it. */
  resize(width: number, height: number): Promise<void>
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

export interface WebKit {
  /** The window that was there first. */
  readonly first: Tab
  newTab(): Promise<Tab>
  /** Closes every window but the first, and leaves that one empty. */
  clear(): Promise<void>
  quit(): Promise<void>
}

type Command = (method: string, path: string, body?: Json) => Promise<unknown>

/** @param switches MiniBrowser's own, as `--cookies-policy=never`. */
export async function startWebKit(switches: readonly string[] = []): Promise<WebKit> {
  const driver = await startWebKitDriver()
  try {
    const { sessionId } = (await send(driver.origin, 'POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation', ...switches] } },
      },
    })) as { sessionId: string }
    const command: Command = (method, path, body) =>
      send(driver.origin, method, `/session/${sessionId}${path}`, body)
    return await createWebKit(command, async () => {
      await command('DELETE', '').catch(() => undefined)
      driver.stop()
    })
  } catch (error) {
    driver.stop()
    throw error
  }
}

/** @throws what the driver says, with the error code of WebDriver in front. */
async function send(origin: string, method: string, path: string, body?: Json): Promise<unknown> {
  const response = await fetch(origin + path, {
    method,
    signal: AbortSignal.timeout(commandMs),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message} (${method} ${path.replace(/^\/session\/[^/]+/, '')})`)
}

async function createWebKit(command: Command, quit: () => Promise<void>): Promise<WebKit> {
  const firstHandle = (await command('GET', '/window')) as string
  let current = firstHandle
  let last: Promise<unknown> = Promise.resolve()

  /** WebDriver has one current window: what two tabs do at once is put one after the other. */
  const inWindow =
    (handle: string): Command =>
    (method, path, body) => {
      const next = last.then(async () => {
        if (current !== handle) await command('POST', '/window', { handle })
        current = handle
        return command(method, path, body)
      })
      last = next.catch(() => undefined)
      return next
    }

  const first = createTab(inWindow(firstHandle))
  return {
    first,
    async newTab() {
      const { handle } = (await inWindow(current)('POST', '/window/new', { type: 'window' })) as {
        handle: string
      }
      return createTab(inWindow(handle))
    },
    async clear() {
      for (const handle of (await command('GET', '/window/handles')) as string[])
        if (handle !== firstHandle) await createTab(inWindow(handle)).close()
      await first.goto('about:blank')
    },
    quit,
  }
}

/** Scrolls the element into view at once, and waits until it has been in one place for two frames. */
async function holdStill(selector: string): Promise<void> {
  const place = async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const box = document.querySelector(selector)?.getBoundingClientRect()
    return box && `${box.x} ${box.y} ${box.width} ${box.height}`
  }
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  for (let [before, now] = [await place(), await place()]; before !== now; )
    [before, now] = [now, await place()]
}

function createTab(command: Command): Tab {
  const find = async (selector: string): Promise<string> => {
    const found = (await command('POST', '/element', { using: 'css selector', value: selector })) as object
    return `/element/${Object.values(found)[0]}`
  }

  return {
    goto: async (url) => void (await command('POST', '/url', { url })),
    reload: async () => void (await command('POST', '/refresh', {})),
    url: async () => (await command('GET', '/url')) as string,
    async evaluate<T, A extends readonly Json[]>(act: (...args: A) => T | Promise<T>, ...args: A) {
      const script = `return (${act})(...arguments)`
      // The driver gives null for undefined, inside objects too.
      return (await command('POST', '/execute/sync', { script, args })) as T
    },
    async click(selector) {
      // What is about to be drawn, moved or uncovered is waited for, as a visitor would.
      for (const since = Date.now(); ; await pause(50)) {
        try {
          // The driver scrolls to the element as the page likes to, and clicks where it was before.
          await command('POST', '/execute/sync', {
            script: `return (${holdStill})(...arguments)`,
            args: [selector],
          })
          return void (await command('POST', `${await find(selector)}/click`, {}))
        } catch (error) {
          const isPassing = /^(no such|stale) element|^element (not interactable|click intercepted)/
          if (!isPassing.test(String((error as Error).message)) || Date.now() - since > patienceMs)
            throw new Error(`${selector}: ${(error as Error).message}`)
        }
      }
    },
    async clickAt(x, y) {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    async press(...names) {
      for (const name of names) {
        const chord = name.split('+').map((part) => keys[part as keyof typeof keys] ?? part)
        const actions = [
          ...chord.map((value) => ({ type: 'keyDown', value })),
          ...chord.reverse().map((value) => ({ type: 'keyUp', value })),
        ]
        await command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
      }
    },
    async isShown(selector) {
      try {
        return (await command('GET', `${await find(selector)}/displayed`)) as boolean
      } catch {
        return false
      }
    },
    async accessible(selector) {
      const element = await find(selector)
      return {
        role: (await command('GET', `${element}/computedrole`)) as string,
        name: (await command('GET', `${element}/computedlabel`)) as string,
      }
    },
    cookies: async () => (await command('GET', '/cookie')) as Cookie[],
    addCookie: async (cookie) => void (await command('POST', '/cookie', { cookie: { ...cookie } })),
    resize: async (width, height) => void (await command('POST', '/window/rect', { width, height })),
    screenshot: async () => Buffer.from((await command('GET', '/screenshot')) as string, 'base64'),
    close: async () => void (await command('DELETE', '/window')),
  }
}
