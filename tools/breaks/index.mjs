/**
 * The breaks: small faults, each of which some rows of the fault matrix must notice.
 *
 * `find` stands once in its file. `browser` is another than Chromium, where that cannot tell the story. Where two lines of defence stand behind each other, `edits` takes away both.
 */
import { copies } from './copies.mjs'
import { embeds } from './embeds.mjs'
import { hostilePage } from './hostile-page.mjs'
import { integrity } from './integrity.mjs'
import { load } from './load.mjs'
import { markup } from './markup.mjs'
import { navigation } from './navigation.mjs'
import { network } from './network.mjs'
import { privacyTools } from './privacy-tools.mjs'
import { scripts } from './scripts.mjs'
import { signals } from './signals.mjs'
import { storage } from './storage.mjs'

export const breaks = [
  ...[...storage, ...integrity, ...network, ...scripts, ...embeds, ...markup, ...navigation],
  ...[...hostilePage, ...signals, ...privacyTools, ...copies, ...load],
]

/** All that a break changes. */
export const editsOf = ({ edits, file, find, replace }) => edits ?? [{ file, find, replace }]
