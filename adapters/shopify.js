/**
 * Placet for Shopify: hands the visitor's choice to the Customer Privacy API, which pixels, audiences and the
 * checkout follow.
 *
 * A classic script, before or after Placet's. It says nothing for a visitor who has not chosen, but takes back
 * what an earlier choice has left granted. Asked for a signal that stands already, it makes no request.
 *
 *   <script async src="/placet/shopify.js" data-map="preferences=comfort"></script>
 *
 * @see https://shopify.dev/docs/api/customer-privacy
 */
;(() => {
  /** Shopify's signals, each with the category or service it follows. `data-map` changes them. */
  const follows = {
    analytics: 'analytics',
    marketing: 'marketing',
    preferences: 'functional',
    sale_of_data: 'marketing',
  }
  for (const pair of (document.currentScript?.dataset.map ?? '').split(' ')) {
    const [signal, key] = pair.split('=')
    if (key) follows[signal] = key
  }

  /** What Placet said last. */
  let consent
  /** What was said to Shopify on this page, which its own answer may lag behind. */
  const said = {}
  let isAskedFor = false

  function tell() {
    // A shop must not stop because its consent does.
    try {
      const api = window.Shopify?.customerPrivacy
      if (!consent) return
      if (typeof api?.setTrackingConsent !== 'function') askFor()
      else say(api, { ...api.currentVisitorConsent?.(), ...said })
    } catch (error) {
      console.warn('Placet could not tell Shopify.', error)
    }
  }

  function say(api, stands) {
    const signals = {}
    for (const [signal, key] of Object.entries(follows)) {
      const isGranted = consent.grants.includes(key)
      const word = isGranted ? 'yes' : 'no'
      if (consent.record ? stands[signal] === word : isGranted || stands[signal] !== 'yes') continue
      signals[signal] = isGranted
      said[signal] = word
    }
    if (Object.keys(signals).length) api.setTrackingConsent(signals, () => {})
  }

  /** Shopify loads this API for those who ask. Where Shopify itself is late, it is asked when the page is there. */
  function askFor() {
    if (isAskedFor || typeof window.Shopify?.loadFeatures !== 'function') return
    isAskedFor = true
    window.Shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      // The next decision tries again.
      if (error) isAskedFor = false
      else tell()
    })
  }

  function hear({ record, grants }) {
    consent = { record, grants }
    tell()
  }

  for (const name of ['placet:ready', 'placet:decide', 'placet:change'])
    document.addEventListener(name, ({ detail }) => hear(detail))
  // Said by storefronts that bring the API by themselves (Hydrogen).
  document.addEventListener('shopifyCustomerPrivacyApiLoaded', tell)
  document.addEventListener('DOMContentLoaded', tell)
  window.addEventListener('load', tell)

  // Placet may have been ready, and more may have been decided, before this file came.
  const follow = (placet) =>
    placet.on('ready', () => hear({ record: placet.record, grants: placet.stores.$grants.get() }))
  window.placet ||= []
  if (typeof window.placet.push === 'function') window.placet.push(follow)
  else if (typeof window.placet.on === 'function') follow(window.placet)
})()
