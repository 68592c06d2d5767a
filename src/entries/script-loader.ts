/** Chunks by script tag, each pinned to the content it had when this file was built. */
import type { Passport } from '../shared/trusted'
import type { Loader } from '../ui/types'

/** File name → Subresource Integrity. Filled in at build time. */
declare const __CHUNKS__: { readonly [file: string]: string }

/** @param base Where the chunks are, with its last slash. @returns what fetches one of them, once. */
export function createFetcher(base: string) {
  const loading: { [file: string]: Promise<never> } = {}
  return (passport: Passport | undefined, file: string): Promise<never> => {
    loading[file] ??= new Promise<never>((resolve, reject) => {
      const script = document.createElement('script')
      // The cast: a file that passed its integrity check delivers what it did when it was built.
      script.onload = () => resolve((script as { placet?: unknown }).placet as never)
      script.onerror = () => {
        // A second try may find the file.
        delete loading[file]
        reject(file)
      }
      script.integrity = __CHUNKS__[file] ?? ''
      // Without it, browsers refuse to check a file of another host.
      script.crossOrigin = 'anonymous'
      script.nonce = passport?.nonce ?? ''
      script.src = passport?.url(`${base}${file}.js`) ?? ''
      document.head.append(script)
    })
    return loading[file]
  }
}

export const createScriptLoader = (fetch: (file: string) => Promise<never>): Loader => ({
  chunk: (name) => fetch(`placet-${name}`),
  async texts(language, name) {
    const files = [`locales/${language}`, ...(name === 'banner' ? [] : [`locales/${language}-more`])]
    return Object.assign({}, ...(await Promise.all(files.map(fetch))))
  },
})
