import { reopenLabel } from '../locales/lookup'
import { dict } from '../shared/dict'
import type { View } from './types'

/** What the way back is called: on the control itself, and in the banner, which says where to withdraw. */
export function reopenName({ input, language }: View): string {
  const own = dict<{ banner?: { settings?: unknown } }>(input.texts)[language]?.banner?.settings
  return typeof own === 'string' ? own : reopenLabel(language)
}
