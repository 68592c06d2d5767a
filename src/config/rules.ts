/** What a checked config asks, as the rules read it. Pure. */
import { type Key, NECESSARY, type Rules } from '../consent/types'
import type { Config } from './types'

/** What the config cannot know. */
export interface Circumstances {
  /** Whether the browser carries Global Privacy Control. */
  readonly gpc: boolean
  /** Keys that it refused before, on an earlier visit: its end is no yes. */
  readonly refused?: readonly Key[]
  /** Keys that are needed besides: by markup, or by an earlier answer. */
  readonly inUse: readonly Key[]
}

/** Categories that nothing uses are not asked about, unless the site named its categories. */
export function rulesOf(config: Config, { gpc, refused = [], inUse }: Circumstances): Rules {
  const { mode, revision, services, signals, isNamed } = config
  const isUsed = (key: Key) =>
    inUse.includes(key) ||
    services.some(({ category, requires }) => category === key || requires.includes(key))
  const asked = config.categories.map(({ id }) => id).filter((id) => id !== NECESSARY)
  return {
    mode,
    revision,
    services,
    signalled: [...(gpc ? signals.gpc : []), ...refused],
    categories: isNamed ? asked : asked.filter(isUsed),
  }
}
