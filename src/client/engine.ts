/**
 * What happens when something is decided, withdrawn or explained.
 *
 * A part of its own: a visitor who comes back and decides nothing does without it. The npm entry has it at
 * hand; the script tag fetches it behind the banner, or when it is first needed.
 */
import { transition } from '../consent/transition'
import { eraseLeftovers } from '../storage/erase'
import { forgetRecord, writeRecord } from '../storage/write'
import { explain } from './explain'
import { randomId } from './random-id'
import { readChoice } from './read-choice'

export const engine = { transition, writeRecord, forgetRecord, eraseLeftovers, explain, randomId, readChoice }

export type Engine = typeof engine
