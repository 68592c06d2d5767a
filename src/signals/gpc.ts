/**
 * Whether the browser carries a do-not-sell-or-share preference.
 *
 * @param nav Usually `navigator`; passed in so that tests need no browser.
 * @returns `true` only for an explicit signal. Absent, unreadable or any other value is `false`, meaning "no
 *   signal", never "consent".
 * @see Global Privacy Control (W3C), the `globalPrivacyControl` property
 */
export const readGpc = (nav: { readonly globalPrivacyControl?: unknown }): boolean =>
  nav.globalPrivacyControl === true
