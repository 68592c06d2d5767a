/** Subresource Integrity of built files. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256')
    .update(readFileSync(`dist/${file}.js`))
    .digest('base64')}`

/** File name → integrity. */
export const pinsOf = (files: readonly string[]): { readonly [file: string]: string } =>
  Object.fromEntries(files.map((file) => [file, integrityOf(file)]))
