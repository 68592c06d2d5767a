import { describe, expect, test } from 'vitest'
import { amount, countryName, fill, fillAbout, fillText, joined, plural } from '../../src/ui/text'

describe('a template', () => {
  test.each([
    ['Hello {name}.', { name: 'Ada' }, 'Hello Ada.'],
    ['{a}{b}', { a: '1', b: '2' }, '12'],
    ['{a} {a}', { a: '1' }, '1 1'],
    ['{missing}.', {}, '.'],
    ['no place', { a: '1' }, 'no place'],
    ['', {}, ''],
    ['{a', { a: '1' }, '{a'],
    ['{ a }', { a: '1' }, '{ a }'],
    ['{{a}}', { a: '1' }, '{1}'],
    ['{a}', { a: '{b}', b: 'twice' }, '{b}'],
    ['{a}', { a: '$& $1 \\' }, '$& $1 \\'],
    ['{a}', { a: '<img src=x onerror=alert(1)>' }, '<img src=x onerror=alert(1)>'],
  ])('%j with %j is %j', (template, values, expected) => {
    expect(fillText(template, values as Record<string, string>)).toBe(expected)
  })

  test('is given back in parts, so that a value may be an element', () => {
    const element = { an: 'element' }
    expect(fill('by {site}, and {site}', { site: element })).toEqual(['by ', element, ', and ', element, ''])
  })
})

describe('words of a language', () => {
  test.each([
    ['en', ['a'], 'a'],
    ['en', ['a', 'b'], 'a and b'],
    ['en', ['a', 'b', 'c'], 'a, b, and c'],
    ['fr', ['a', 'b', 'c'], 'a, b et c'],
    ['fr', [], ''],
  ])('join in %s %j', (language, items, expected) => {
    expect(joined(language, items)).toBe(expected)
  })

  test.each([
    ['en', 'US', 'United States'],
    ['fr', 'US', 'États-Unis'],
    ['en', 'ZZZ', 'ZZZ'],
    ['en', '', ''],
    ['en', 'nowhere at all', 'nowhere at all'],
  ])('name in %s the country %j', (language, code, expected) => {
    expect(countryName(language, code)).toBe(expected)
  })

  test.each([
    ['en', 6, 'month', '6 months'],
    ['en', 1, 'month', '1 month'],
    ['fr', 6, 'month', '6\u00a0mois'],
    ['en', 395, 'day', '395 days'],
  ])('tell in %s %d of %s', (language, count, unit, expected) => {
    expect(amount(language, count, unit)).toBe(expected)
  })

  test.each([
    ['en', 0, '0 partners'],
    ['en', 1, '1 partner'],
    ['en', 2, '2 partners'],
    ['fr', 0, '0 partenaire'],
    ['fr', 1, '1 partenaire'],
    ['fr', 2, '2 partenaires'],
  ])('count in %s %d', (language, count, expected) => {
    const word = language === 'en' ? 'partner' : 'partenaire'
    expect(plural(language, { one: `{count} ${word}`, other: `{count} ${word}s` }, count)).toBe(expected)
  })

  test.each([
    ['A film by {provider} ({country}), off', 'A film by X (France), off', 'A film by X, off'],
    ['Provider: {provider}, {country}', 'Provider: X, France', 'Provider: X'],
    ['提供者：{provider}、{country}', '提供者：X、France', '提供者：X'],
  ])('tell in “%s” where somebody is, if that is known', (template, known, unknown) => {
    expect(fillAbout(template, { provider: 'X', country: 'France' }).join('')).toBe(known)
    expect(fillAbout(template, { provider: 'X', country: '' }).join('')).toBe(unknown)
    // A value may be an element.
    expect(fillAbout<string | number>(template, { provider: 1, country: '' })).toContain(1)
  })

  test('fall back to the form for other numbers', () => {
    expect(plural('en', { other: '{count} of them' }, 1)).toBe('1 of them')
    expect(plural('en', {}, 1)).toBe('')
  })
})
