/**
 * Chunks by script tag, each pinned to the content it had when this file was built.
 *
 * The core pins what the first question needs; the engine, which is pinned too, brings the pins of the rest.
 */
import type { createEngine } from '../client/engine'
import type { Passport } from '../shared/trusted'
import type { Loader } from '../ui/types'

/** File name → Subresource Integrity. Filled in at build time. */
declare const __PINS__: { readonly [file: string]: string }

interface EngineChunk {
  readonly createEngine: typeof createEngine
  readonly pins: { readonly [file: string]: string }
}

/** @param base Where the chunks are, with its last slash. */
export function createScriptLoader(base: string, passport: Passport) {
  const pins: { [file: string]: string } = { ...__PINS__ }
  const loading: { [file: string]: Promise<never> } = {}

  function fetch(file: string): Promise<never> {
    loading[file] ??= new Promise<never>((resolve, reject) => {
      const script = document.createElement('script')
      // The cast: a file that passed its integrity check delivers what it did when it was built.
      script.onload = () => resolve((script as { placet?: unknown }).placet as never)
      script.onerror = () => {
        // A second try may find the file.
        delete loading[file]
        reject(file)
      }
      script.integrity = pins[file] ?? ''
      // Without it, browsers refuse to check a file of another host.
      script.crossOrigin = 'anonymous'
      script.nonce = passport.nonce
      script.src = passport.url(`${base}${file}.js`)
      document.head.append(script)
    })
    return loading[file]
  }

  async function engine(): Promise<typeof createEngine> {
    const chunk: EngineChunk = await fetch('placet-engine')
    Object.assign(pins, chunk.pins)
    return chunk.createEngine
  }

  /** Never without a pin. */
  async function pinned(file: string): Promise<never> {
    if (!pins[file]) await engine()
    return fetch(file)
  }

  const loader: Loader = {
    chunk: (name) => pinned(`placet-${name}`),
    async texts(language, name) {
      const files = [`locales/${language}`, ...(name === 'banner' ? [] : [`locales/${language}-more`])]
      return Object.assign({}, ...(await Promise.all(files.map(pinned))))
    },
  }
  return { loader, engine }
}
