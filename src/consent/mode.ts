/** Which mode holds where. Pure. */
import { dict, isObject } from '../shared/dict'
import { type Mode, modes } from './types'

/** The mode of `region`: the most specific key wins, an unknown region gets the default, an unknown mode asks. */
export function modeOf(mode: unknown, region: unknown): Mode {
  const byRegion = dict<unknown>(isObject(mode) ? mode : { default: mode })
  const wanted = byRegion[`${region}`] ?? byRegion[`${region}`.split('-')[0] as string] ?? byRegion.default
  return modes.find((known) => known === wanted) ?? 'opt-in'
}
