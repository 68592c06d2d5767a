/** Reading loose JSON: values of the right kind, defaults for the rest. */
import { dict, tagOf } from '../shared/dict'
import type { Report } from '../shared/errors'

/**
 * `source`'s fields where they are of the same kind as in `defaults`, and the defaults where they are not.
 *
 * @param path Where `source` stands, for reports: ends in a dot, or is empty.
 */
export function fill<T extends object>(defaults: T, source: unknown, path: string, report: Report): T {
  const given = dict(source)
  for (const name of Object.keys(given)) if (!(name in defaults)) report('PLACET_CONFIG_UNKNOWN', path + name)
  const fields = Object.entries(defaults).map(([name, value]) => {
    const fits = tagOf(given[name]) === tagOf(value)
    if (!fits && given[name] !== undefined) report('PLACET_CONFIG_TYPE', path + name)
    return [name, fits ? given[name] : value]
  })
  // The cast: the same names, with values of the same kinds.
  return Object.fromEntries(fields) as T
}
