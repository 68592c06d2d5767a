/**
 * What people set in Firefox, set while it runs.
 *
 * WebDriver BiDi cannot say it, and Playwright's `emulateMedia` does nothing there. Firefox's own DevTools can:
 * their protocol is JSON behind its length, and each actor answers in the order that it was asked.
 */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { BrowserType, Page } from '@playwright/test'

type LaunchOptions = NonNullable<Parameters<BrowserType['launch']>[0]>
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>
/** As in about:config; `null` for what it was. */
type Prefs = { readonly [name: string]: boolean | number | null }

interface Reply {
  readonly from: string
  readonly type?: string
  readonly error?: string
  readonly message?: string
  readonly preferenceActor?: string
  readonly actor?: string
  readonly tabs?: readonly { readonly actor: string }[]
  readonly configuration?: { readonly actor: string }
}

export interface Devtools {
  set(prefs: Prefs): Promise<void>
  /** What `page.emulateMedia` promises; for all pages of the browser. */
  emulateMedia(page: Page, media: Media): Promise<void>
  /** Everything is as it was. */
  reset(): Promise<void>
  close(): void
}

/** `options`, with a server of the DevTools on `port`. */
export const withDevtools = (options: LaunchOptions, port: number): LaunchOptions => ({
  ...options,
  args: [...(options.args ?? []), `--start-debugger-server=${port}`],
  firefoxUserPrefs: {
    ...options.firefoxUserPrefs,
    'devtools.chrome.enabled': true,
    'devtools.debugger.prompt-connection': false,
    'devtools.debugger.remote-enabled': true,
  },
})

/** A port that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (!address || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** Speaks to the DevTools of the Firefox that was launched with `withDevtools`. */
export async function openDevtools(port: number): Promise<Devtools> {
  const { send, close } = await openConnection(port)
  const { preferenceActor = '' } = await send('root', 'getRoot')
  const changed = new Set<string>()

  async function set(prefs: Prefs): Promise<void> {
    for (const [name, value] of Object.entries(prefs)) {
      if (value === null) {
        if (changed.delete(name)) await send(preferenceActor, 'clearUserPref', { name })
      } else {
        changed.add(name)
        const type = typeof value === 'number' ? 'setIntPref' : 'setBoolPref'
        await send(preferenceActor, type, { name, value })
      }
    }
  }

  let isPrinted = false
  async function print(printSimulationEnabled: boolean): Promise<void> {
    if (isPrinted === printSimulationEnabled) return
    isPrinted = printSimulationEnabled
    const { tabs = [] } = await send('root', 'listTabs')
    for (const tab of tabs) {
      const { actor = '' } = await send(tab.actor, 'getWatcher')
      const { configuration } = await send(actor, 'getTargetConfigurationActor')
      await send(configuration?.actor ?? '', 'updateConfiguration', {
        configuration: { printSimulationEnabled },
      })
    }
  }

  return {
    set,
    async emulateMedia(page, media) {
      if (media.media !== undefined) await print(media.media === 'print')
      await set(prefsFor(media))
      // They reach the page's process a moment later.
      await page.waitForFunction((query) => matchMedia(query).matches, queryFor(media))
    },
    async reset() {
      await print(false)
      await set(Object.fromEntries([...changed].map((name) => [name, null])))
    },
    close,
  }
}

async function openConnection(port: number) {
  const socket = connect(port, '127.0.0.1')
  const waiting: { readonly from: string; readonly settle: (reply: Reply) => void }[] = []
  let rest = Buffer.alloc(0)
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data])
    for (let colon = rest.indexOf(':'); colon >= 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon))
      if (rest.length < end) return
      const reply: Reply = JSON.parse(rest.subarray(colon + 1, end).toString())
      rest = rest.subarray(end)
      // What has a type is news, and no answer.
      const index = reply.type ? -1 : waiting.findIndex(({ from }) => from === reply.from)
      if (index >= 0) waiting.splice(index, 1)[0]?.settle(reply)
    }
  })
  const answerOf = (from: string) => new Promise<Reply>((settle) => void waiting.push({ from, settle }))
  await Promise.all([once(socket, 'connect'), answerOf('root')])

  async function send(to: string, type: string, more: object = {}): Promise<Reply> {
    const answer = answerOf(to)
    const text = JSON.stringify({ to, type, ...more })
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    const reply = await answer
    if (reply.error) throw new Error(`Firefox’s DevTools, ${type}: ${reply.message}`)
    return reply
  }
  return { send, close: () => void socket.destroy() }
}

const SCHEME = 'layout.css.prefers-color-scheme.content-override'
const SCHEMES = { dark: 0, light: 1, 'no-preference': null } as const
const MOTION = 'ui.prefersReducedMotion'
const COLOURS = 'browser.display.document_color_use'
const CONTRAST = 'ui.useAccessibilityTheme'

function prefsFor({ colorScheme, reducedMotion, forcedColors, contrast }: Media): Prefs {
  return {
    ...(colorScheme !== undefined && { [SCHEME]: colorScheme ? SCHEMES[colorScheme] : null }),
    ...(reducedMotion !== undefined && { [MOTION]: reducedMotion === 'reduce' ? 1 : 0 }),
    ...(forcedColors !== undefined && { [COLOURS]: forcedColors === 'active' ? 2 : null }),
    // The page's colours stay: else more contrast would be forced colours.
    ...(contrast !== undefined && {
      [CONTRAST]: contrast === 'more' ? 1 : null,
      [COLOURS]: contrast === 'more' ? 1 : null,
    }),
  }
}

/** Matches when `media` is there. Forced colours and paper have a scheme of their own. */
function queryFor({ media, colorScheme, reducedMotion, forcedColors, contrast }: Media): string {
  const hasOwnScheme = forcedColors === 'active' || media === 'print'
  return [
    media ?? 'all',
    !hasOwnScheme && colorScheme && `(prefers-color-scheme: ${colorScheme})`,
    reducedMotion && `(prefers-reduced-motion: ${reducedMotion})`,
    forcedColors && `(forced-colors: ${forcedColors})`,
    contrast && `(prefers-contrast: ${contrast})`,
  ]
    .filter(Boolean)
    .join(' and ')
}
