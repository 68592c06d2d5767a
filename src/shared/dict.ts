/**
 * Maps without a prototype.
 *
 * Keys come from pages, cookies and configs. On a plain object `map['constructor']` is truthy, and a page
 * that extends `Object.prototype` (Prototype.js, MooTools, an attack) would answer for every key.
 */

/** The own entries of `sources`, the later over the earlier; anything but an object adds nothing. */
export const dict = <T>(...sources: unknown[]): { [key: string]: T } =>
  // The cast: callers name the value type that they have checked, or go on to check.
  Object.assign(Object.create(null), ...sources.filter(isObject)) as { [key: string]: T }

/** Whether `value` is an object as JSON writes it: not null, not a list, not an element. */
export const isObject = (value: unknown): value is Record<string, unknown> => tagOf(value) === tagOf({})

/** The kind of thing that `value` is, told apart as `typeof` cannot: null, lists and elements. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value)
