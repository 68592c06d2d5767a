/**
 * The schema that editors get says what the type says: every config of ours passes, and mistakes are found.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { createSchema, writeSchema } from '../tools/schema.mjs'

const schema = createSchema()
// Tuples of ours end early: a step may have an argument less.
const validate = new Ajv({ allErrors: true, strictTuples: false }).compile(schema)

/** Where the schema finds fault, once each. */
function faultsIn(config: unknown): readonly string[] {
  validate(config)
  const faults = (validate.errors ?? []).map(
    ({ instancePath, params }) =>
      `${instancePath}/${params.additionalProperty ?? params.missingProperty ?? ''}`,
  )
  return [...new Set(faults)].sort()
}

const read = (file: string) => readFileSync(file, 'utf8')
const pages = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => path.posix.join('examples', file.replaceAll('\\', '/')))
const inScripts = ['README.md', ...pages].flatMap((file) =>
  [...read(file).matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, json]) => [file, json!] as const,
  ),
)
const inDocs = [...read('docs/configuration.md').matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
  ([, json]) => ['docs/configuration.md', json!] as const,
)
const shop = 'examples/shop/placet.config.json'

test('there are configs to look at', () => {
  expect(inScripts.length).toBeGreaterThan(1)
  expect(inDocs.length).toBeGreaterThan(0)
})

test.each([[shop, read(shop)] as const, ...inScripts, ...inDocs])('the config in %s passes %#', (_, json) => {
  expect(faultsIn(JSON.parse(json))).toEqual([])
})

test.each([
  ['nothing', {}],
  ['where the schema is', { $schema: './node_modules/placet/dist/schema.json' }],
  ['one mode', { mode: 'notice' }],
  ['a mode by region', { mode: { default: 'opt-in', US: 'opt-out' } }],
  ['signals that are off', { signals: { google: false, gpc: ['marketing'] } }],
  ['words by language', { texts: { fr: { banner: { title: 'Vos choix' } } } }],
  [
    'a service of the site',
    { services: [{ id: 'visits', category: 'analytics', cookies: [{ name: 'v*' }] }] },
  ],
])('a config with %s passes', (_, config) => {
  expect(faultsIn(config)).toEqual([])
})

test.each([
  ['a word that is misspelt', { langauge: 'fr' }, ['/langauge']],
  ['a mode that does not exist', { mode: 'optin' }, ['/mode/']],
  ['a number in quotes', { storage: { months: '6' } }, ['/storage/months/']],
  ['a switch that is a word', { signals: { microsoft: 'yes' } }, ['/signals/microsoft/']],
  [
    'a safeguard that does not exist',
    service({ transfers: [{ country: 'US', safeguard: 'trust' }] }),
    ['/services/0/', '/services/0/transfers/0/safeguard/'],
  ],
  [
    'a cookie without a name',
    service({ cookies: [{ days: 3 }] }),
    ['/services/0/', '/services/0/cookies/0/name'],
  ],
  ['a misspelt field of a service', service({ hots: [] }), ['/services/0/', '/services/0/hots']],
])('%s is found', (_, config, expected) => {
  expect(faultsIn(config)).toEqual(expect.arrayContaining(expected))
})

function service(more: object): object {
  return { services: [{ id: 'visits', category: 'analytics', ...more }] }
}

describe('what editors show', () => {
  const properties = schema.properties as Record<string, { description?: string; default?: unknown }>

  test('says what a field is for, and its default', () => {
    expect(schema.description).toBe('Everything a site may configure.')
    expect(properties.revision).toEqual({
      description: 'Raise it to ask everyone again about everything. Default: 1.',
      default: 1,
      type: 'number',
    })
  })

  test('has no default of another kind than the field', () => {
    const typed = new Ajv({ strictTuples: false })
    const wrong = Object.entries(properties).filter(
      ([, field]) =>
        'default' in field && !typed.validate({ ...field, definitions: schema.definitions }, field.default),
    )
    expect(wrong).toEqual([])
  })
})

describe('the tool', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'placet-schema-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('writes it as a file', { timeout: 30_000 }, () => {
    const file = path.join(folder, 'deep', 'schema.json')
    writeSchema(file)
    expect(JSON.parse(read(file))).toEqual(schema)
  })

  test('refuses a type that JSON cannot say, and guesses nothing', { timeout: 30_000 }, () => {
    const file = path.join(folder, 'odd.ts')
    writeFileSync(file, 'export interface Odd { readonly when: symbol }')
    expect(() => createSchema({ file, name: 'Odd' })).toThrow('No schema for the type symbol')
  })
})
