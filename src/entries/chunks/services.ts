export { createTags } from '../../gate/tags'
export { expand } from '../../services/expand'

/** File name → Subresource Integrity, of every preset. */
declare const __PINS__: { readonly [file: string]: string }
export const pins = __PINS__
