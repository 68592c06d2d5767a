/**
 * Placet for WordPress: hands the visitor's choice to the WP Consent API, which plugins ask.
 *
 * A classic script, before or after Placet's, best in the head: until a consent type is set, plugins are told
 * that everything is allowed, so it sets `optin` as its first step. Every answer is then an explicit one.
 *
 *   <script src="/placet/wordpress.js" data-map="preferences=comfort statistics-anonymous=necessary"></script>
 *
 * @see https://github.com/WordPress/wp-consent-level-api
 */
;(() => {
  /** WordPress's categories, each with the category or service it follows. `data-map` changes them. */
  const follows = {
    functional: 'necessary',
    preferences: 'functional',
    statistics: 'analytics',
    'statistics-anonymous': 'analytics',
    marketing: 'marketing',
  }
  for (const pair of (document.currentScript?.dataset.map ?? '').split(' ')) {
    const [category, key] = pair.split('=')
    if (key) follows[category] = key
  }

  if (!window.wp_consent_type) {
    window.wp_consent_type = 'optin'
    document.dispatchEvent(new CustomEvent('wp_consent_type_defined'))
  }

  /** What Placet said last. */
  let consent

  function tell() {
    const { wp_set_consent: set, wp_has_consent: has } = window
    if (!consent || typeof set !== 'function') return
    // A page must not stop because a plugin that listens does.
    try {
      for (const [category, key] of Object.entries(follows)) {
        const isGranted = consent.grants.includes(key)
        // Before a choice only what would be answered wrongly is said: this API keeps a cookie for every word.
        if (consent.record || has?.(category) !== isGranted) set(category, isGranted ? 'allow' : 'deny')
      }
    } catch (error) {
      console.warn('Placet could not tell WordPress.', error)
    }
  }

  function hear({ record, grants }) {
    consent = { record, grants }
    tell()
  }

  for (const name of ['placet:ready', 'placet:decide', 'placet:change'])
    document.addEventListener(name, ({ detail }) => hear(detail))
  // The API announces itself with no event, and stands at the end of the page.
  document.addEventListener('DOMContentLoaded', tell)
  window.addEventListener('load', tell)

  // Placet may have been ready, and more may have been decided, before this file came.
  const follow = (placet) =>
    placet.on('ready', () => hear({ record: placet.record, grants: placet.stores.$grants.get() }))
  window.placet ||= []
  if (typeof window.placet.push === 'function') window.placet.push(follow)
  else if (typeof window.placet.on === 'function') follow(window.placet)
})()
