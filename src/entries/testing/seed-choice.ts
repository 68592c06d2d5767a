/** A visitor who has chosen before, made without a click: the cookie that a choice leaves. */
import type { BrowserContext } from '@playwright/test'
import { fail } from '../../client/events'
import { randomId } from '../../client/random-id'
import { readChoice } from '../../client/read-choice'
import type { Placet, SaveChoice } from '../../client/types'
import type { PlacetConfig } from '../../config/input'
import { outlineOf } from '../../config/outline'
import { resolveConfig } from '../../config/resolve'
import { rulesOf } from '../../config/rules'
import { encode } from '../../consent/encode'
import { initial } from '../../consent/grants'
import { transition } from '../../consent/transition'
import { type ConsentRecord, NECESSARY } from '../../consent/types'
import { cookieValue } from '../../storage/set-cookie'

export interface SeedOptions {
  /**
   * The config that the pages have. Presets that are only named in it are not known here.
   *
   * @default asked of the page at `url`, which is opened and closed for it: it must have `window.placet`
   */
  readonly config?: PlacetConfig
}

/**
 * Gives every page of `context` that is opened from now on a stored choice. Nobody is asked, and nothing
 * that was granted has run yet.
 *
 * @param url A page of the site.
 * @param choice As for `save()`; keys not named are as before any choice: off, in `opt-in`.
 * @returns The record.
 * @throws PlacetError `PLACET_KEY_UNKNOWN` for a key that is not configured, `PLACET_USAGE` for other shapes.
 */
export async function seedChoice(
  context: BrowserContext,
  url: string,
  choice: SaveChoice | 'accept-all' | 'reject-all',
  { config }: SeedOptions = {},
): Promise<ConsentRecord> {
  const { record, text, storage } = decided(config ?? (await configOf(context, url)), choice)
  const { name, domain, path, sameSite } = storage
  const { hostname, protocol } = new URL(url)
  await context.addCookies([
    {
      ...{ name, path, sameSite },
      value: cookieValue(text),
      // A domain without a dot in front is host-only.
      domain: domain ? `.${domain.replace(/^\./, '')}` : hostname,
      expires: Date.parse(record.expires) / 1000,
      secure: protocol === 'https:',
      httpOnly: false,
    },
  ])
  return record
}

/** What the choice leads to, by the rules that the pages go by. */
function decided(written: PlacetConfig, choice: SaveChoice | 'accept-all' | 'reject-all') {
  const { input, mark } = outlineOf(written)
  // Mistakes in the config are reported by the pages.
  const config = resolveConfig(input, () => {})
  const { categories, region, language, storage } = config
  // Every category is answered, whatever the markup of one page needs.
  const rules = rulesOf(config, { gpc: false, inUse: categories.map(({ id }) => id) })
  const isKnown = (key: string, group: 'categories' | 'services') =>
    config[group].some(({ id }) => id === key)
  const isNamed = typeof choice === 'object'
  const stamp = {
    id: storage.id ? randomId() : '',
    updated: new Date(Math.floor(Date.now() / 1000) * 1000).toISOString(),
    surface: 'api',
    ...{ region, language, gpc: false, texts: '', placet: __VERSION__ },
  } as const
  const [{ record, grants }] = transition(initial(rules), rules, {
    type: isNamed ? 'save' : choice,
    named: isNamed ? readChoice(choice, isKnown, fail) : undefined,
    months: storage.months,
    stamp,
  })
  if (!record || !(isNamed || /^(accept|reject)-all$/.test(choice)))
    return fail('PLACET_USAGE', `seedChoice: ${choice}`)
  const text = encode({ record, grants: grants.filter((key) => key !== NECESSARY), fingerprint: mark })
  return { record, text, storage }
}

/** The config of the page at `url`, as it stands when its script has started. */
async function configOf(context: BrowserContext, url: string): Promise<PlacetConfig> {
  const page = await context.newPage()
  try {
    await page.goto(url)
    const found = page.waitForFunction(
      // The cast: a list until the script has started, then the instance.
      () => (window as unknown as { placet?: Partial<Placet> }).placet?.stores?.$config.get(),
      undefined,
      { timeout: 5_000 },
    )
    const config = await found.then(
      (handle) => handle.jsonValue(),
      () => undefined,
    )
    return config ?? fail('PLACET_USAGE', `seedChoice without a config: no window.placet at ${url}`)
  } finally {
    await page.close()
  }
}
