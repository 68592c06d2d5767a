import { doc } from '../shared/doc'

/**
 * Adds a stylesheet to the page, or to a shadow root in it: constructed, so that neither a nonce nor `style-src` is asked for.
 *
 * Added last: among equals the later sheet wins, and a theme of the site's own has custom properties to set.
 */
export function adopt(css: string, root: Document | ShadowRoot = doc): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
