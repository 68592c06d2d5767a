/**
 * Chunks by script tag, each pinned to the content it had when this file was built.
 *
 * The core pins what the first question needs; what it loads, which is pinned too, brings the pins of the rest.
 */
import type { createEngine } from '../client/engine'
import type { createTags } from '../gate/tags'
import type { expand } from '../services/expand'
import type { Preset } from '../services/preset'
import { doc } from '../shared/doc'
import type { Passport } from '../shared/trusted'
import type { Chunk, Loader } from '../ui/types'
import * as core from './kit'

/** File name → Subresource Integrity. Filled in at build time. */
declare const __PINS__: { readonly [file: string]: string }

/** What a file delivers: what it is for, pins of other files, and what it shares with those. */
interface Made {
  readonly pins?: { readonly [file: string]: string }
  readonly kit?: object
  readonly chunk: Chunk
  readonly texts: object
  readonly preset: Preset
  readonly createEngine: typeof createEngine
  readonly createTags: typeof createTags
  readonly expand: typeof expand
}

/** Brings a file, once. */
type Load = (file: string) => Promise<Made>

/** @param base Where the chunks are, with its last slash. */
export function createScriptLoader(base: string, passport: Passport) {
  const pins: { [file: string]: string } = { ...__PINS__ }
  const kit = { ...core }
  const files: { [file: string]: Promise<(shared: object) => Made> } = {}
  const made: { [file: string]: Promise<Made> } = {}

  const download = (file: string) =>
    (files[file] ??= new Promise((resolve, reject) => {
      // Never without a pin: then any content would pass.
      if (!pins[file]) return reject(file)
      const script = doc.createElement('script')
      // The cast: a file that passed its integrity check delivers what it did when it was built.
      script.onload = () => resolve((script as { placet?: (shared: object) => Made }).placet as never)
      script.onerror = () => {
        // A second try may find the file.
        delete files[file]
        delete made[file]
        reject(file)
      }
      script.integrity = pins[file]
      // Without it, browsers refuse to check a file of another host.
      script.crossOrigin = 'anonymous'
      script.nonce = passport.nonce
      script.src = passport.url(`${base}${file}.js`)
      // First: see `isUnfinished` in `gate/scripts.ts`.
      doc.head.prepend(script)
    }))

  async function make(file: string): Promise<Made> {
    const content = (await download(file))(kit)
    Object.assign(pins, content.pins)
    Object.assign(kit, content.kit)
    return content
  }
  const load: Load = (file) => (made[file] ??= make(file))

  const loader: Loader = {
    async chunk(name) {
      if (name !== 'banner') {
        // The other surfaces stand on what the banner brings.
        await Promise.all([load('placet-banner'), load('placet-engine')])
      }
      return (await load(`placet-${name}`)).chunk
    },
    async texts(language, layers) {
      const file = `locales/${language}`
      if (!pins[file]) await load('locales/pins')
      // Each layer brings the pin of the next.
      const parts: object[] = []
      for (const layer of ['', '-more', '-policy'].slice(0, layers))
        parts.push((await load(file + layer)).texts)
      return Object.assign({}, ...parts)
    },
  }
  return { loader, load }
}
