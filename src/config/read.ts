/** Reading loose JSON: a value of the right kind, or the default and a report. */
import { dict, tagOf } from '../shared/dict'
import type { Report } from '../shared/errors'

/** Reads one field: its type is that of `fallback`. */
export type Read = <T>(name: string, fallback: T) => T

/** A reader of `source`'s own fields. Reports carry `path`, which ends in a dot or is empty. */
export function createReader(source: unknown, path: string, report: Report): Read {
  const fields = dict<never>(source)
  return (name, fallback) => {
    const value = fields[name]
    if (tagOf(value) === tagOf(fallback)) return value ?? fallback
    if (value !== undefined) report('PLACET_CONFIG_TYPE', path + name)
    return fallback
  }
}
