/** Errors and warnings: one class, one reporter. Placet speaks nowhere else. */
import { type Code, messages } from './messages'

/** Thrown when a developer misuses the API. Never thrown at load, and never for a visitor's doing. */
export class PlacetError extends Error {
  /** @param code Stable; `docs/errors.md` has a section for each. @param detail What it was about. */
  constructor(
    readonly code: Code,
    detail: string,
  ) {
    super(sentence(code, detail))
    this.name = 'PlacetError'
  }
}

/** Throws. */
export type Fail = (code: Code, detail: string) => never

/** Says that something went wrong: a code, and what it was about (a path, a key, an address). */
export type Report = (code: Code, detail?: string) => void

/** Speaks to the developer. The only `console` in the source. */
export const warn: Report = (code, detail = '') => console.warn(`[placet] ${sentence(code, detail)}`)

function sentence(code: Code, detail: string): string {
  const line = `${code} ${detail}`
  return __DEV__ ? `${line}\n${messages[code].join('\n')}` : line
}
