/**
 * A site's own end-to-end tests, with Playwright: a visitor who has chosen, a visitor's hands, and silence.
 *
 * Nothing of Playwright is imported but its types.
 *
 * @packageDocumentation
 */
export { type Contrast, contrastOf } from './testing/contrast-of'
export { acceptAll, rejectAll, withdraw } from './testing/hands'
export { type SeedOptions, seedChoice } from './testing/seed-choice'
export { expectSilence, type SilenceOptions } from './testing/silence'
