export { createEngine } from '../../client/engine'

/** File name → Subresource Integrity, of the files that are asked for when the engine is there. */
declare const __PINS__: { readonly [file: string]: string }
export const pins = __PINS__
