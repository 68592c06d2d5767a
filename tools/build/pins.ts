/** Subresource Integrity of built files. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'rollup'

export const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256')
    .update(readFileSync(`dist/${file}.js`))
    .digest('base64')}`

/** File name → integrity. */
export const pinsOf = (files: readonly string[]): { readonly [file: string]: string } =>
  Object.fromEntries(files.map((file) => [file, integrityOf(file)]))

/** As long as an integrity, and different for each file. */
const blank = (index: number): string => `sha256-${`${index}`.padStart(43, '0')}=`

/** What stands for the pins of `files` until the file is written: as long as they are. */
export const blanksFor = (files: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(files.map((file, index) => [file, blank(index)])))

/**
 * Puts the pins in, after all else: the minifier names things by the letters there are, and hashes would choose the
 * names.
 */
export const pin = (files: readonly string[]): Plugin => ({
  name: 'pin',
  renderChunk: (code) => ({
    code: files.reduce((text, file, index) => text.replace(blank(index), integrityOf(file)), code),
    // Nothing moves.
    map: null,
  }),
})
