import { createEngine } from '../../client/engine'
import { deliver } from '../../shared/deliver'

/** File name → Subresource Integrity, of the files that are asked for when the engine is there. */
declare const __PINS__: { readonly [file: string]: string }

deliver({ createEngine, pins: __PINS__ })
