/**
 * The cookie policy as HTML, for pages that are read without scripts, written when the site is built.
 *
 * The same components and the same config as in the page, so that the two cannot disagree. For Node: nothing of
 * it reaches a visitor.
 *
 * @packageDocumentation
 */
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { PlacetConfig } from '../config/input'
import { outlineOf } from '../config/outline'
import { resolveConfig } from '../config/resolve'
import { rulesOf } from '../config/rules'
import { initial } from '../consent/grants'
import { NECESSARY } from '../consent/types'
import { directionOf, lookup } from '../locales/lookup'
import { dict, isObject } from '../shared/dict'
import { PlacetError, warn } from '../shared/errors'
import { DEFAULT_LEVEL, StaticPolicy } from '../ui/policy'
import type { View } from '../ui/types'
import { withOwnTexts } from '../ui/view'
import { importLoader } from './import-loader'

export type { PlacetConfig } from '../config/input'
export { PlacetError } from '../shared/errors'

/** How the policy is written. */
export interface PolicyOptions {
  /** BCP 47; an unknown tag gives English. @default the config's `language`, where it is a tag */
  readonly language?: string
  /** The site's host: named where the config has no `controller.name`. */
  readonly host?: string
  /** Level of the highest headings. @default 3 */
  readonly level?: 2 | 3 | 4 | 5
  /** `import * as presets from 'placet/services'`: for a config that names presets, as script tags may. */
  readonly presets?: { readonly [name: string]: (options: never) => unknown }
}

/**
 * The policy of `config`, as a visitor reads it who has not decided: the whole `<div data-placet-policy>`, without
 * controls. Where a script comes after all, it fills the same place.
 *
 * Mistakes in the config are said on the console.
 *
 * @throws PlacetError `PLACET_SERVICE_UNKNOWN` for a preset that `presets` does not have: it would be missing from
 *   the policy. `PLACET_USAGE` where neither `controller.name` nor `host` says whose policy it is.
 */
export async function renderPolicy(
  config: PlacetConfig = {},
  { language, host = '', level = DEFAULT_LEVEL, presets = {} }: PolicyOptions = {},
): Promise<string> {
  const { services } = config
  const { input } = outlineOf({
    ...config,
    ...(Array.isArray(services) && { services: services.map((service) => expanded(service, presets)) }),
  })
  const resolved = resolveConfig(input, warn)
  if (!resolved.controller.name && !host) throw new PlacetError('PLACET_USAGE', 'renderPolicy without a host')
  const rules = rulesOf(resolved, { gpc: false, inUse: [] })
  const tag = lookup(language, resolved.language)
  const view: View = {
    input,
    mode: resolved.mode,
    grants: [NECESSARY],
    record: undefined,
    pending: rules.categories,
    decided: false,
    language: tag,
    gpc: false,
    isKept: true,
    asked: '',
    leftovers: [],
  }
  const texts = withOwnTexts(await importLoader.texts(tag, 3), view)
  const details = { config: resolved, rules, snapshot: initial(rules) }
  const dir = directionOf(tag)
  return renderToString(h(StaticPolicy, { view, texts, details, host, level, isLive: false, dir }))
}

/** A preset in the place of its name; what names none stays as it is. */
function expanded(service: unknown, presets: PolicyOptions['presets']): unknown {
  const { use, ...options } = isObject(service) ? service : { use: service }
  if (typeof use !== 'string') return service
  const name = use.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const preset = dict<(options: never) => unknown>({ ...presets })[name]
  if (!preset) throw new PlacetError('PLACET_SERVICE_UNKNOWN', `${use} (presets)`)
  // The cast: what a preset does not take, `resolveConfig` reports.
  return preset(options as never)
}
