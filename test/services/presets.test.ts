/** Every preset is well-formed, small, data only, and says where it comes from. */
import { readdirSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { purposes } from '../../src/consent/disclosure'
import type { Step } from '../../src/consent/tag'
import type { Origin, Preset } from '../../src/services/preset'

const MACHINERY = ['preset.ts', 'with-preset.ts', 'expand.ts']
const files = readdirSync('src/services').filter((file) => !MACHINERY.includes(file))
const ids = files.map((file) => file.replace('.ts', ''))
const modules: Record<string, { origin: Origin } & Record<string, Preset>> = {}
for (const id of ids) modules[id] = await import(`../../src/services/${id}.ts`)

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const presetOf = (id: string) => modules[id]![camelCase(id)]!
const originOf = (id: string) => modules[id]!.origin
const sizeOf = (id: string) => brotliCompressSync(JSON.stringify(presetOf(id))).length
/** What stands in `{…}` in any text of `value`. */
const blanksIn = (value: unknown) =>
  [...JSON.stringify(value ?? null).matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name!)

const PROMISED = [
  'google-analytics',
  'google-tag-manager',
  'google-ads',
  'google-dynamic-remarketing',
  'floodlight',
  'meta-pixel',
  'meta-lead-ads',
  'microsoft-uet',
  'microsoft-clarity',
  'snapengage',
  'google-maps',
  'firebase-analytics',
  'google-calendar',
  'google-contacts',
  'facebook-embed',
  'instagram-embed',
  'x-embed',
  'linkedin-embed',
  'youtube',
  'vimeo',
]
const CATEGORIES = ['necessary', 'analytics', 'marketing', 'chat']
/** Nothing of these is contacted from the site, or only its own host. */
const HOSTLESS = ['meta-lead-ads', 'snowplow']
const OPTIONS = /^(key|category|name|why|cookies|storage|transfers|requires|alternative)$/

test('those that privacy policies name are there', () => {
  expect(PROMISED.filter((id) => !ids.includes(id))).toEqual([])
})

test('there are sixty of them at least', () => {
  expect(ids.length).toBeGreaterThanOrEqual(60)
})

test('half of them cost a visitor 0.7 kB at most', () => {
  const sizes = ids.map(sizeOf).sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(700)
})

describe.each(ids)('%s', (id) => {
  const preset = presetOf(id)
  const origin = originOf(id)

  test('is exported under its name, with its origin and nothing else', () => {
    expect(Object.keys(modules[id]!).sort()).toEqual([camelCase(id), 'origin'].sort())
    expect(preset.id).toBe(id)
  })

  test('has an id that is a key, and no category', () => {
    expect(id).toMatch(/^[a-z0-9-]+$/)
    expect(CATEGORIES).not.toContain(id)
  })

  test('is data only: what JSON makes of it is the same', () => {
    expect(JSON.parse(JSON.stringify(preset))).toStrictEqual(preset)
    expect(JSON.parse(JSON.stringify(origin))).toStrictEqual(origin)
  })

  test('costs a visitor 1 kB at most', () => {
    expect(sizeOf(id)).toBeLessThanOrEqual(1000)
  })

  test('says who is behind it, and where to read more', () => {
    expect(preset.name).not.toBe('')
    expect(preset.category).toMatch(/^[a-z-]+$/)
    expect(preset.provider.name).toBeTruthy()
    expect(preset.provider.country).toMatch(/^[A-Z]{2}$/)
    expect(preset.provider.privacyPolicy).toMatch(/^https:\/\//)
  })

  test('names hosts, without paths', () => {
    expect(preset.hosts.length > 0 || HOSTLESS.includes(id)).toBe(true)
    expect(preset.hosts.filter((host) => !/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/.test(host))).toEqual([])
    expect(new Set(preset.hosts).size).toBe(preset.hosts.length)
  })

  test('names cookies that are its own, with a time and a purpose', () => {
    for (const { name, days = 0, purpose, domain = '' } of preset.cookies) {
      // A prefix that short would delete what is not its own.
      expect(name).toMatch(/^([^*]{3,}\*|[^*]+)$/)
      expect(days).toBeGreaterThanOrEqual(0)
      expect(purposes).toContain(purpose)
      expect(domain).toMatch(/^(([a-z0-9-]+\.)+[a-z]{2,})?$/)
    }
    const keys = preset.cookies.map(({ name, domain }) => `${name} ${domain}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('names what it keeps elsewhere; only records of a decision outlive a no', () => {
    for (const { name, purpose, keep = false } of preset.storage ?? []) {
      expect(name).toMatch(/^([^*]{3,}\*|[^*]+)$/)
      expect(purposes).toContain(purpose)
      expect(!keep || purpose === 'consent').toBe(true)
    }
  })

  test('names countries, and under which safeguard since when', () => {
    for (const { country, safeguard } of preset.transfers) {
      expect(country).toMatch(/^[A-Z]{2}$/)
      if (safeguard === 'dpf') expect(origin.notes?.join(' ')).toMatch(/DPF.*\bas of \d{4}-\d\d-\d\d/)
    }
    expect(purposes).toContain(preset.purpose)
  })

  test('says where its facts come from, and when they were checked', () => {
    expect(origin.sources.length).toBeGreaterThan(0)
    expect(origin.sources.filter((source) => !/^https:\/\/|^observed in /.test(source))).toEqual([])
    expect(origin.checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/)
    expect(new Date(origin.checkedOn).toISOString()).toContain(origin.checkedOn)
  })

  test('calls unverified only what it says', () => {
    const said: { [kind: string]: readonly string[] } = {
      cookies: preset.cookies.map(({ name }) => name),
      storage: preset.storage?.map(({ name }) => name) ?? [],
      hosts: preset.hosts,
    }
    const unknown = origin.unverified.filter((path) => {
      const [kind = '', name] = path.split(/\.(.*)/)
      return said[kind] && name && !said[kind].includes(name)
    })
    expect(unknown).toEqual([])
    expect(new Set(origin.unverified).size).toBe(origin.unverified.length)
  })
})

describe.each(ids.filter((id) => presetOf(id).tag))('the tag of %s', (id) => {
  const { params = {}, src, before, after, grant, revoke, ...rest } = presetOf(id).tag!
  const steps: readonly Step[] = [before, after, grant, revoke].flatMap((phase) => phase ?? [])

  test('is loaded over https', () => {
    if (src !== undefined) expect(src).toMatch(/^https:\/\//)
  })

  test('needs an id first, and nothing that options are called', () => {
    expect(Object.keys(params)[0]).toBe('id')
    expect(Object.keys(params).filter((name) => OPTIONS.test(name))).toEqual([])
  })

  test('uses what it needs, and no more', () => {
    const used = new Set([...blanksIn(src), ...blanksIn(steps), ...blanksIn(rest)])
    used.delete('now')
    expect([...used].sort()).toEqual(Object.keys(params).sort())
  })

  test('knows looks that can be looked for, and that nothing has', () => {
    for (const look of Object.values(params)) expect('').not.toMatch(new RegExp(look))
  })

  test('has steps that lead somewhere', () => {
    for (const [kind, path] of steps) {
      expect(['list', 'stub', 'set', 'call']).toContain(kind)
      expect(path).toMatch(/^[\w${}-]+(\.[\w${}-]+)*$/)
      expect(path).not.toMatch(/__proto__|constructor|prototype/)
    }
  })

  test('loads something, or does something', () => {
    expect(src ?? steps[0]).toBeDefined()
  })
})
