/** Codes, their texts, where they are used and where they are explained go together. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { PlacetError, warn } from '../src/shared/errors'
import { type Code, messages } from '../src/shared/messages'

const codes = Object.keys(messages) as Code[]
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && file !== 'shared/messages.ts')
const used = new Set(
  sources.flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/(?<=['"`])PLACET_[A-Z_]+/g) ?? []),
)
const docs = readFileSync('docs/errors.md', 'utf8')

test('every code that is used has a message, and every message is used', () => {
  expect([...used].sort()).toEqual([...codes].sort())
})

test('every code has a section in docs/errors.md, and every section a code', () => {
  expect([...docs.matchAll(/^## (\S+)$/gm)].map(([, title]) => title)).toEqual([...codes].sort())
})

test('every message is two sentences: what happened, and what to do', () => {
  for (const [code, lines] of Object.entries(messages)) {
    expect(lines, code).toHaveLength(2)
    for (const line of lines) expect(line, code).toMatch(/^\S.*[^\s]\.$/s)
  }
})

describe.each(codes)('%s', (code) => {
  test('is said in full to a developer, with what it is about', () => {
    const say = vi.spyOn(console, 'warn').mockImplementation(() => {})
    warn(code, 'services.0')
    expect(say).toHaveBeenCalledExactlyOnceWith(`[placet] ${code} services.0\n${messages[code].join('\n')}`)
  })

  test('is on the error', () => {
    const error = new PlacetError(code, 'services.0')
    expect(error).toBeInstanceOf(Error)
    expect([error.name, error.code]).toEqual(['PlacetError', code])
    expect(error.message).toContain(messages[code][0])
  })
})
