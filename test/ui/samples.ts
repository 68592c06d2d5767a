/** A view, its stage and what surrounds them, for the tests of `ui/`. */

import type { PlacetConfig } from '../../src/config/input'
import { resolveConfig } from '../../src/config/resolve'
import { initial } from '../../src/consent/grants'
import type { ConsentRecord, Rules } from '../../src/consent/types'
import { first, more, policy } from '../../src/locales/en'
import type { Texts } from '../../src/locales/texts'
import type { Details, View } from '../../src/ui/types'
import { record } from '../consent/samples'

export const texts: Texts = { ...first, ...more, ...policy }

export const view = (input: PlacetConfig = {}, more: Partial<View> = {}): View => ({
  input,
  mode: 'opt-in',
  grants: ['necessary'],
  record: undefined,
  pending: [],
  decided: false,
  language: 'en',
  gpc: false,
  isKept: true,
  asked: '',
  leftovers: [],
  ...more,
})

/** What a dialog is given for a visitor who comes with `proof`, all services known to it if it does not say. */
export function details(
  input: PlacetConfig,
  proof?: Partial<ConsentRecord>,
  more: Partial<Rules> = {},
): Details {
  const config = resolveConfig(input, () => {})
  const categories = config.categories.map(({ id }) => id).filter((id) => id !== 'necessary')
  const rules: Rules = {
    mode: config.mode,
    revision: 1,
    signalled: [],
    categories,
    services: config.services,
    ...more,
  }
  const known = config.services.map(({ id }) => id)
  return { config, rules, snapshot: initial(rules, proof && record({ known, ...proof })) }
}
