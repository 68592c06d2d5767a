/**
 * The record on a server: read from a request, and set by an answer.
 *
 * For Node, edge functions and workers: needs no document, and reads no global but the clock.
 *
 * @packageDocumentation
 */
import type { PlacetConfig } from '../config/input'
import { outlineOf } from '../config/outline'
import { resolveConfig } from '../config/resolve'
import { rulesOf } from '../config/rules'
import { encode } from '../consent/encode'
import { initial } from '../consent/grants'
import { decode, type Proof } from '../consent/record'
import { strictest } from '../consent/strictest'
import { type ConsentRecord, type Key, NECESSARY } from '../consent/types'
import { attempt } from '../shared/attempt'
import { PlacetError } from '../shared/errors'
import { cookiesIn, cookieValue, setCookie, valuesIn } from '../storage/set-cookie'

export type { PlacetConfig } from '../config/input'
export type { ConsentRecord, Key } from '../consent/types'
export { PlacetError } from '../shared/errors'

/** A record as the cookie holds it: with what followed from it when it was decided. */
export interface StoredRecord extends ConsentRecord {
  /** Everything that was allowed, `necessary` first. */
  readonly grants: readonly Key[]
  /** Mark of the config that it was decided under. */
  readonly fingerprint: string
}

/**
 * Reads the record of a request, with distrust: foreign, broken, expired, from the future or of another
 * format counts as no choice. Of several cookies, a key is granted only if all grant it.
 *
 * A record that the browser keeps elsewhere, because it refuses cookies, is not seen here.
 *
 * @param cookieHeader The request's `Cookie` header.
 * @param options `name`: of the cookie, where `storage.name` says so. @default "placet"
 * @returns The record, frozen; `undefined` where there is no valid choice. With the `action` "gpc" it is none: it
 *   keeps what Global Privacy Control refused on an earlier visit.
 */
export function readConsent(
  cookieHeader: string | null | undefined,
  { name = 'placet' }: { readonly name?: string } = {},
): StoredRecord | undefined {
  const found = valuesIn(cookieHeader, name).flatMap((text) => decode(text, Date.now() / 1000) ?? [])
  // What a browser's signal refused counts while nothing was chosen.
  const chosen = found.filter((proof) => proof.record.action !== 'gpc')
  const proofs = chosen.length ? chosen : found
  const record = strictest(proofs.map((proof) => proof.record))
  const [first, ...others] = proofs
  // Two revisions grant nothing, and ask again about everything.
  if (!record || !first || Number.isNaN(record.revision)) return
  const isAgreed = (key: Key) => others.every(({ grants }) => grants.includes(key))
  const stored: StoredRecord = {
    ...record,
    grants: [NECESSARY, ...first.grants.filter(isAgreed)],
    // What follows from several was worked out for none of them.
    fingerprint: others.length ? '' : first.fingerprint,
  }
  for (const part of [stored, ...Object.values(stored)]) Object.freeze(part)
  return stored
}

/**
 * Everything that is allowed for this request, `necessary` first.
 *
 * With the `config` that its page has: as the browser works it out, also for a visitor without a record, and
 * under another config than the record was made for. Mistakes in it are not reported here: the page does. A
 * preset that is only named in it is not granted: `placet/services` has its sheet.
 *
 * Without it: what was allowed when the record was made; with no record, `necessary` alone.
 *
 * @param record What `readConsent` read.
 * @param options `gpc`: whether the request carries `Sec-GPC: 1`. @default false
 */
export function grantsOf(
  record: StoredRecord | undefined,
  { config, gpc = false }: { readonly config?: PlacetConfig; readonly gpc?: boolean } = {},
): readonly Key[] {
  if (!config) return record?.grants ?? [NECESSARY]
  const { mark, input } = outlineOf(config)
  if (record?.fingerprint === mark) return record.grants
  const inUse = Object.keys(record?.categories ?? {})
  const checked = resolveConfig(input, () => {})
  const isSignal = record?.action === 'gpc'
  const rules = rulesOf(checked, { gpc, refused: isSignal ? inUse : [], inUse })
  return initial(rules, isSignal ? undefined : record).grants
}

/** Where the cookie is set: the same as `storage` in the config. */
export interface ConsentCookieOptions {
  /** @default "placet" */
  readonly name?: string
  /** @default host-only */
  readonly domain?: string
  /** @default "/" */
  readonly path?: string
  /** @default "Lax" */
  readonly sameSite?: 'Lax' | 'Strict' | 'None'
  /** `false` for a site on plain http. @default true */
  readonly secure?: boolean
}

/**
 * The record as a `Set-Cookie` value: a cookie that the server sets outlives the seven days to which some
 * browsers cap those of scripts.
 *
 * It ends when the record does, never later. Scripts must be able to read it, so it is not `HttpOnly`.
 *
 * @param record What `readConsent` read. A record without `grants` is believed too: the page works them out.
 * @throws PlacetError `PLACET_USAGE` for what is no record, or a name, domain or path that no cookie can have.
 */
export function consentCookie(
  record: ConsentRecord & Partial<StoredRecord>,
  { name = 'placet', domain = '', path = '/', sameSite = 'Lax', secure = true }: ConsentCookieOptions = {},
): string {
  // It may come from anywhere: what would not be read back is not written.
  const text = attempt(() => encodeChecked(record))
  if (!text) throw new PlacetError('PLACET_USAGE', 'consentCookie')
  const expiresAt = Date.parse(record.expires)
  return setCookie(name, cookieValue(text), { path, domain, sameSite, secure, expiresAt })
}

/** @returns `undefined` for what is no record. An end that has come is no mistake: the cookie ends with it. */
function encodeChecked(record: ConsentRecord & Partial<StoredRecord>): string | undefined {
  const { grants = [], fingerprint = '' } = record
  const proof: Proof = { record, fingerprint, grants: grants.filter((key) => key !== NECESSARY) }
  const text = encode(proof)
  return decode(text, Date.parse(record.updated) / 1000) && text
}

/** What `expireCookies` is told besides. */
export interface ExpireOptions {
  /** The request's `Cookie` header: then only what it holds is deleted, and a name may end in `*`. */
  readonly cookieHeader?: string | null | undefined
  /** Paths they were set on. @default ["/"] */
  readonly paths?: readonly string[]
}

/**
 * `Set-Cookie` values that delete cookies which scripts cannot reach (`HttpOnly`), on the host and every
 * domain above it, plain and partitioned.
 *
 * @param names As declared in the config's `cookies`.
 * @param host The request's host, with or without a port.
 * @throws PlacetError `PLACET_USAGE` for a name that ends in `*` without a `cookieHeader`, or that no cookie
 *   can have.
 */
export function expireCookies(
  names: readonly string[],
  host: string,
  { cookieHeader, paths = ['/'] }: ExpireOptions = {},
): readonly string[] {
  const there = new Set(cookiesIn(cookieHeader).map(([name]) => name))
  const found = names.flatMap((name) => {
    if (cookieHeader === undefined) return name
    return [...there].filter((other) =>
      name.endsWith('*') ? other.startsWith(name.slice(0, -1)) : other === name,
    )
  })
  const prefix = found.find((name) => name.endsWith('*') && cookieHeader === undefined)
  if (prefix) throw new PlacetError('PLACET_USAGE', `expireCookies: ${prefix}`)
  const variants = paths.flatMap((path) =>
    domainsAbove(host).flatMap((domain) => [
      { path, domain },
      { path, domain, secure: true, partitioned: true },
    ]),
  )
  return [...new Set(found)].flatMap((name) =>
    variants.map((variant) =>
      setCookie(name, '', /^__(Secure|Host)-/.test(name) ? { ...variant, secure: true } : variant),
    ),
  )
}

/** Host-only first, then down to two labels; browsers refuse the public suffixes among them. */
function domainsAbove(host: string): readonly string[] {
  const hostname = host.replace(/:\d*$/, '')
  // An address has no domains above it; what is no host name is not repeated in a header.
  if (!/^[a-z0-9_.-]*[a-z][a-z0-9_-]*$/i.test(hostname)) return ['']
  const labels = hostname.split('.')
  return ['', ...labels.slice(1).map((_, index) => labels.slice(index).join('.'))]
}
