/**
 * Placet for Cloudflare Zaraz: hands the visitor's choice to Zaraz's consent API.
 *
 * A classic script, before or after Placet's. Zaraz's purposes have ids that only its dashboard knows, so
 * `data-map` must name them: `<purpose id>=<category or service>`. A purpose that is not named is left alone.
 *
 *   <script async src="/placet/zaraz.js" data-map="aXbY=analytics cZdW=marketing"></script>
 *
 * @see https://developers.cloudflare.com/zaraz/consent-management/api/
 */
;(() => {
  /** Zaraz's purposes, each with the category or service it follows. */
  const follows = {}
  for (const pair of (document.currentScript?.dataset.map ?? '').split(' ')) {
    const [purpose, key] = pair.split('=')
    if (key) follows[purpose] = key
  }

  /** What Placet said last. */
  let consent

  function tell() {
    // A page must not stop because a tool of Zaraz's does.
    try {
      const api = window.zaraz?.consent
      if (consent && api?.APIReady) say(api, api.getAll?.() ?? {})
    } catch (error) {
      console.warn('Placet could not tell Zaraz.', error)
    }
  }

  function say(api, stands) {
    const purposes = {}
    for (const [purpose, key] of Object.entries(follows)) {
      const isGranted = consent.grants.includes(key)
      const stood = stands[purpose] === true
      // A no is kept only once it was said, or where a yes is kept: Zaraz writes a cookie either way.
      if (consent.record ? stands[purpose] !== isGranted : stood !== isGranted) purposes[purpose] = isGranted
    }
    if (!Object.keys(purposes).length) return
    api.set(purposes)
    // What was held back on this page, for want of a yes.
    if (Object.values(purposes).includes(true)) api.sendQueuedEvents?.()
  }

  function hear({ record, grants }) {
    consent = { record, grants }
    tell()
  }

  for (const name of ['placet:ready', 'placet:decide', 'placet:change'])
    document.addEventListener(name, ({ detail }) => hear(detail))
  document.addEventListener('zarazConsentAPIReady', tell)

  // Placet may have been ready, and more may have been decided, before this file came.
  const follow = (placet) =>
    placet.on('ready', () => hear({ record: placet.record, grants: placet.stores.$grants.get() }))
  window.placet ||= []
  if (typeof window.placet.push === 'function') window.placet.push(follow)
  else if (typeof window.placet.on === 'function') follow(window.placet)
})()
