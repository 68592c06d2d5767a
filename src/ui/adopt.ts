/**
 * Adds a stylesheet to the page: constructed, so that neither a nonce nor `style-src` is asked for.
 *
 * Added last: among equals the later sheet wins, and a theme of the site's own has custom properties to set.
 */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
