/** What the banner's file shares with the other surfaces: they are asked for after it, and stand on it. */
export { RefuseAccept } from '../ui/actions'
export { Fragment, jsx, jsxs } from '../ui/dom'
export { safeHref } from '../ui/links'
export { openSurface } from '../ui/surface'
export { amount, countryName, fill, fillAbout, fillText, joined, plural } from '../ui/text'
export { providerOf, purposeOf, riskOf, withOwnTexts, wordsOf } from '../ui/view'
