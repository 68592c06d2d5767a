/** A preset and what a site says of its own, as one service for the config: plain data, which JSON can hold. */
import type { Cookie, Provider, StorageItem, Transfer } from '../consent/disclosure'
import type { Tag } from '../consent/tag'
import type { Key } from '../consent/types'
import type { Preset } from './preset'

/** What a site may say otherwise than the preset. */
export interface Overrides {
  /** Key of the service. @default the preset's id */
  readonly key?: Key
  /** @default the one the preset prefers where the site has it, else "marketing" */
  readonly category?: Key
  /** Shown to visitors. */
  readonly name?: string
  /** Instead of the preset's: the company's European office, or who runs it where it is self-hosted. */
  readonly provider?: Provider
  /** Required in `necessary`: why the site cannot work without it. Shown. */
  readonly why?: string
  /** Instead of the preset's: what the site's own set-up stores, and for how long. */
  readonly cookies?: readonly Cookie[]
  /** Instead of the preset's. */
  readonly storage?: readonly StorageItem[]
  /** Instead of the preset's: what the site's own contract says. */
  readonly transfers?: readonly Transfer[]
  /** Further keys that must be granted too. */
  readonly requires?: readonly Key[]
  /** Another way to the same end, offered where the service is asked for. */
  readonly alternative?: { readonly label: string; readonly url: string }
}

/** Names that the tag of a preset is filled with; none where it has no tag. */
type ParamName<P extends Preset> = P extends { readonly tag: { readonly params: infer Params } }
  ? Extract<keyof Params, string>
  : never

/**
 * What a preset may be given. With the params of its tag (`id`, …) Placet loads the service; without any, it is
 * disclosed and the page's own markup is gated. Of a preset that is only known when it is read, anything.
 */
export type PresetOptions<P extends Preset> = Preset extends P
  ? { readonly [name: string]: unknown }
  : Overrides & { readonly [Name in ParamName<P>]?: string }

/** A service as the config takes it. */
export interface PresetService
  extends Omit<Overrides, 'key' | 'name' | 'category' | 'provider' | 'cookies' | 'transfers'> {
  readonly id: Key
  /** Where it comes from. */
  readonly preset: Key
  readonly name: string
  readonly category: Key
  /** A category that is taken instead of `category` where the site has it. */
  readonly prefers?: Key
  readonly provider: Provider
  readonly purpose: string
  readonly hosts: readonly string[]
  readonly cookies: readonly Cookie[]
  readonly transfers: readonly Transfer[]
  readonly tag?: Tag
  readonly params?: { readonly [name: string]: string }
}

/** The service that `preset` and `options` make. Neither is written to. */
export function withPreset<const P extends Preset>(preset: P, options?: PresetOptions<P>): PresetService {
  const { id, category: prefers, tag, ...sheet }: Preset = preset
  const names = Object.keys(tag?.params ?? {})
  const given = Object.entries(options ?? {}).filter(([, value]) => value !== undefined)
  const params = given.filter(([name]) => names.includes(name))
  const { key = id, category, ...own } = Object.fromEntries(given.filter(([name]) => !names.includes(name)))
  // The cast: what a site wrote is doubted when the config is resolved.
  return {
    ...sheet,
    ...own,
    id: key,
    preset: id,
    ...(category === undefined ? { category: 'marketing', prefers } : { category }),
    // An empty one is reported when it is to be loaded; numbers are as good as texts.
    ...(params[0] && {
      tag,
      params: Object.fromEntries(params.map(([name, value]) => [name, `${value ?? ''}`])),
    }),
  } as PresetService
}
