/**
 * Chunks of the script tag: what they deliver, and what they are lent.
 *
 * A chunk leaves a function on its own script element; the loader calls it with a kit, and takes what it returns.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'rollup'

/** Through the prototype's getter: a page element named `currentScript` would shadow the document's own. */
export const DELIVER = 'Reflect.get(Document.prototype,"currentScript",document).placet='

/** The output options that make a chunk of an IIFE. */
export const delivered = { name: 'made', banner: `${DELIVER}__KIT__=>{`, footer: 'return made}' } as const

/**
 * Has a chunk take from the kit what stands in `lists`, modules that re-export what is shared.
 *
 * @param aliases Imports that stand for another module.
 * @param except Modules that the chunk brings itself all the same, by their paths without endings.
 */
export function share(
  lists: readonly string[],
  aliases: { readonly [source: string]: string } = {},
  except: readonly string[] = [],
): Plugin {
  const lent = new Map(lists.flatMap((list) => exportsOf(list)))
  for (const module of except) lent.delete(resolve(module))
  const prefix = '\0kit:'
  return {
    name: 'share',
    resolveId(source, importer) {
      const alias = aliases[source] && resolve(aliases[source])
      if (!alias && (!importer || !source.startsWith('.'))) return null
      const module = (alias || resolve(dirname(`${importer}`), source)).replace(/\.tsx?$/, '')
      return lent.has(module) ? prefix + module : alias || null
    },
    load(id) {
      if (!id.startsWith(prefix)) return null
      const names = lent.get(id.slice(prefix.length)) ?? []
      return names.map((name) => `export const ${name} = __KIT__.${name}`).join('\n')
    },
  }
}

/** Each module that `list` re-exports from, and the names. */
function exportsOf(list: string): [module: string, names: string[]][] {
  if (!existsSync(list)) throw new Error(`${list} is not there.`)
  const lines = readFileSync(list, 'utf8').matchAll(/export \{([^}]+)\} from '([^']+)'/g)
  return [...lines].map(([, names = '', source = '']) => [
    resolve(dirname(list), source),
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ])
}
