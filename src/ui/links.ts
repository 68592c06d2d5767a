/**
 * `href` where it leads somewhere safe, else `undefined`.
 *
 * Addresses come from configs and presets; browsers run `javascript:` in a link, whatever its case or spaces.
 */
export function safeHref(href = ''): string | undefined {
  try {
    const { protocol } = new URL(href, globalThis.location?.href ?? 'https://localhost')
    return href && ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
  } catch {
    return
  }
}
