/** Chance that repeats itself: the same seed gives the same tests on every machine. */

export type Chance = ReturnType<typeof createChance>

export function createChance(seed: number) {
  let state = seed >>> 0

  /** In [0, 1). mulberry32. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const below = (limit: number): number => Math.floor(next() * limit)
  const isHeads = (odds = 0.5): boolean => next() < odds
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
  const some = <T>(items: readonly T[], odds = 0.5): T[] => items.filter(() => isHeads(odds))
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
  function text(alphabet: string, max: number): string {
    const letters = [...alphabet]
    return times(below(max + 1), () => pick(letters)).join('')
  }

  return { next, below, isHeads, pick, some, times, text }
}

/** Names that a careless reader trips over. */
export const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'valueOf',
  'length',
  'then',
]

/** Any JSON value, its objects keyed by some of `keys`. Parsed, so that `__proto__` is a key of its own. */
export function randomJson(
  { pick, below, next, times, text }: Chance,
  keys: readonly string[],
  depth = 4,
): unknown {
  function write(left: number): string {
    const kind = below(left > 0 ? 9 : 7)
    if (kind === 0) return 'null'
    if (kind === 1) return pick(['true', 'false'])
    if (kind === 2) return pick(['0', '-1', '1e999', '-0', '3', '400', '1e-7', `${next()}`])
    if (kind < 6)
      return JSON.stringify(pick([pick(keys), '', 'US', 'opt-out', 'ask', text('aé"~!. *-_<', 12)]))
    if (kind < 8)
      return `{${times(below(6), () => `${JSON.stringify(pick(keys))}:${write(left - 1)}`).join()}}`
    return `[${times(below(4), () => write(left - 1)).join()}]`
  }
  return JSON.parse(write(depth))
}
