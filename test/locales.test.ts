/** Every language says everything that English says, in its shape. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importLoader } from '../src/entries/import-loader'
import { directionOf, type Language, languages, lookup, reopenLabel } from '../src/locales/lookup'
import { plural } from '../src/ui/text'

/** Every text by its path. */
function textsIn(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([name, inner]) =>
    textsIn(inner, path ? `${path}.${name}` : name),
  )
}

const load = async (language: Language) => textsIn(await importLoader.texts(language, 3))
const english = await load('en')
const placeholders = (text: string) => (text.match(/\{\w*\}?/g) ?? []).sort()
const words = (text: string) => text.split(/\s+/).length

test('every file of a language is one that visitors can get, and the other way round', () => {
  const files = readdirSync('src/locales').filter((file) => !/^(lookup|texts)\.ts$/.test(file))
  expect(files.sort()).toEqual(languages.map((language) => `${language}.ts`).sort())
})

test('apps can load each of them', () => {
  const listed = [
    ...readFileSync('src/entries/import-loader.ts', 'utf8').matchAll(/import\('..\/locales\/(.*?)'\)/g),
  ]
  expect(listed.map(([, tag]) => tag).sort()).toEqual([...languages].sort())
})

describe.each(languages)('%s', (language) => {
  test('has every text that English has, and no other', async () => {
    const isForm = (path: string) => /^(partners|months)\./.test(path)
    const paths = (await load(language)).map(([path]) => path)
    expect(paths.filter((path) => !isForm(path)).sort()).toEqual(
      english
        .map(([path]) => path)
        .filter((path) => !isForm(path))
        .sort(),
    )
  })

  test('has every form that its plural takes', async () => {
    const forms = (await load(language)).flatMap(([path]) => path.match(/^partners\.(\w+)$/)?.[1] ?? [])
    const rules = new Intl.PluralRules(language)
    const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))
    expect(forms).toEqual(expect.arrayContaining([...needed]))
  })

  test('counts in every form', async () => {
    const forms = (await load(language)).filter(([path]) => path.startsWith('partners.'))
    for (const [, text] of forms) expect(placeholders(text)).toEqual(['{count}'])
  })

  // CLDR has abbreviations for Maltese, which nobody reads in a sentence.
  test.skipIf(language === 'mt')('counts months as the language does', async () => {
    const { months } = await importLoader.texts(language, 1)
    const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'month', unitDisplay: 'long' })
    for (let count = 1; count <= 24; count++)
      expect(plural(language, months, count)).toBe(format.format(count))
  })

  test('fills the same places as English, in well-formed braces', async () => {
    const own = new Map(await load(language))
    for (const [path, text] of english.filter(([path]) => !/^(partners|months)\./.test(path))) {
      expect(placeholders(own.get(path)!), path).toEqual(placeholders(text))
      expect(own.get(path)!.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  test('leaves no text empty, nor with a space at its ends', async () => {
    const odd = (await load(language)).filter(
      ([path, text]) =>
        path !== 'categories.other.description' && (!text || text !== text.trim() || / {2}/.test(text)),
    )
    expect(odd).toEqual([])
  })

  test('has no markup in it', async () => {
    expect((await load(language)).filter(([, text]) => /[<>]|&\w+;/.test(text))).toEqual([])
  })

  test('says refuse and accept in words of the same shape', async () => {
    const own = new Map(await load(language))
    const [accept, reject] = [own.get('banner.accept')!, own.get('banner.reject')!]
    expect(Math.abs(words(accept) - words(reject))).toBeLessThanOrEqual(2)
    expect(Math.abs(accept.length - reject.length)).toBeLessThanOrEqual(6)
    expect(accept).not.toBe(reject)
  })

  test('calls the way back what its control is called, or by the word that all know', async () => {
    const own = new Map(await load(language)).get('banner.settings')
    expect(reopenLabel(language)).toBe(/^(en|fr)$/.test(language) ? own : 'Cookies')
  })

  test('gives the banner no text of the second layer', async () => {
    expect(Object.keys(await importLoader.texts(language, 1))).toEqual([
      'banner',
      'partners',
      'months',
      'categories',
      'status',
    ])
  })
})

describe('the language of a visitor', () => {
  test.each([
    [['fr'], 'fr'],
    [['FR'], 'fr'],
    [['fr-CA'], 'fr'],
    [['fr-Latn-CA-x-private'], 'fr'],
    [['fr-CA-u-ca-buddhist'], 'fr'],
    [['xx', 'fr-BE', 'en'], 'fr'],
    [['de-AT'], 'de'],
    [['de-CH-1996'], 'de-ch'],
    [['pt-BR'], 'pt-br'],
    [['pt-PT'], 'pt'],
    [['zh-Hans-CN'], 'zh'],
    [['zh-TW'], 'zh-hant'],
    [['zh-Hant-HK'], 'zh-hant'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['iw'], 'he'],
    [['en-GB', 'fr'], 'en'],
    [['en', 'fr'], 'en'],
    [['eo'], 'en'],
    [['fra'], 'en'],
    [['frr'], 'en'],
    [['xx-fr'], 'en'],
    [['-fr'], 'en'],
    [['*'], 'en'],
    [[''], 'en'],
    [['document'], 'en'],
    [['constructor'], 'en'],
    [['__proto__'], 'en'],
    [[undefined], 'en'],
    [[null, 5, 'fr'], 'fr'],
    [[], 'en'],
  ])('who reads %j is %s', (tags, expected) => {
    expect(lookup(...tags)).toBe(expected)
  })

  test.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['en', 'ltr'],
    ['fr', 'ltr'],
    ['en-AR', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})
