/** The record out of the browser: one first-party cookie, else `localStorage`. */
import { decode, type Proof } from '../consent/record'
import { attempt } from '../shared/attempt'
import { cookieValues } from './cookies'

/**
 * Every copy that can be believed: one, unless a second was planted or left by another domain setting.
 *
 * @param ofSignal Of what a browser's signal refused, in place of a choice: that is none.
 */
export function readProofs(name: string, ofSignal = false): readonly Proof[] {
  const found = cookieValues(name)
  const texts = found[0] === undefined ? [attempt(() => localStorage.getItem(name)) ?? ''] : found
  return texts
    .flatMap((text) => decode(text, Date.now() / 1000) ?? [])
    .filter(({ record }) => (record.action === 'gpc') === ofSignal)
}
