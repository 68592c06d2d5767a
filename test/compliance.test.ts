/**
 * Every item of docs/compliance.md has its proof; and what words alone can show is shown here.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cited, faults, items, readTests, render, written } from '../tools/compliance.mjs'

const tests = readTests()

test('every item has a test or a stated reason, and every citation an item', () => {
  expect(faults(tests)).toEqual([])
})

test('items are numbered without a gap, and each says what it asks and who does', () => {
  const numbers = (letter: string) =>
    items.filter(({ id }) => id.startsWith(letter)).map(({ id }) => Number(id.slice(1)))
  expect(numbers('C')).toEqual(Array.from({ length: 90 }, (_, at) => at + 1))
  expect(numbers('A')).toEqual(Array.from({ length: 56 }, (_, at) => at + 1))
  for (const { id, words, source } of items) {
    expect(words, id).toMatch(/^[A-Z×].{10,}\.$/)
    expect(source, id).not.toBe('')
  }
})

test('docs/compliance.md is up to date', () => {
  expect(written() === render(tests), 'docs/compliance.md is behind: node tools/compliance.mjs').toBe(true)
})

describe('the reader of titles', () => {
  test.each([
    ['says so (C20, A3)', ['C20', 'A3']],
    ['says so (A9 to A11, C2) @chromium-only', ['A9', 'A10', 'A11', 'C2']],
    ['speaks of (brackets) and C20', []],
  ])('%s', (title, expected) => {
    expect(cited(title)).toEqual(expected)
  })

  test('finds tests in loops and groups, and those that are not run yet', () => {
    expect(tests.length).toBeGreaterThan(500)
    expect(tests.some(({ title }) => title.startsWith('on … nothing is contacted'))).toBe(true)
  })
})

interface Words {
  readonly first: object
  readonly more: object
  readonly policy: object
}

/** All texts of a language, by their path. */
const leaves = (words: object, at = ''): (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, text]) =>
    typeof text === 'string' ? [[at + name, text] as const] : leaves(text, `${at}${name}.`),
  )

const languages = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !['lookup', 'texts'].includes(name))

describe.each(languages)('the words of %s', (language) => {
  const texts = async () => {
    const words: Words = await import(`../src/locales/${language}.ts`)
    return [words.first, words.more, words.policy].flatMap((layer) => leaves(layer))
  }

  test('press nobody: no exclamation, no picture, no plea (C17)', async () => {
    const pressing = /[!¡！]|\p{Extended_Pictographic}/u
    expect((await texts()).filter(([, text]) => pressing.test(text))).toEqual([])
  })

  test('are in short sentences (A41)', async () => {
    // Twenty words, and some more for languages that take more to say the same. Some write without spaces.
    const most = language === 'en' ? 20 : 26
    const long = (await texts()).flatMap(([, text]) =>
      text.split(/[.;:]\s*/).filter((sentence) => sentence.split(/\s+/).length > most),
    )
    expect(long).toEqual([])
  })
})

const vague: Readonly<Record<string, RegExp>> = {
  en: /improve|enhance|best experience|better experience|legitimate/i,
  fr: /améliorer|meilleure expérience|intérêts? légitimes?/i,
  de: /verbesser|bestes? erlebnis|berechtigte[sn]? interesse/i,
  es: /mejorar|mejor experiencia|interés legítimo/i,
  it: /migliorare|migliore esperienza|legittimo interesse/i,
}

test.each(Object.entries(vague))(
  'the purposes in %s say what is done: none improves an experience, none is a legitimate interest (C13, C15)',
  async (language, pattern) => {
    const words: Words = await import(`../src/locales/${language}.ts`)
    const all = [words.first, words.more, words.policy].flatMap((layer) => leaves(layer))
    expect(all.filter(([, text]) => pattern.test(text))).toEqual([])
  },
)

test('no preset calls itself necessary: that takes a reason of the site’s own (C14, C85, C86)', async () => {
  const found: string[] = []
  for (const file of readdirSync('src/services')) {
    const sheet: Record<string, unknown> = await import(`../src/services/${file}`)
    for (const value of Object.values(sheet))
      if (value && typeof value === 'object' && Reflect.get(value, 'category') === 'necessary')
        found.push(file)
  }
  expect(found).toEqual([])
})
