/**
 * The config of the test pages: a bench of services that leave every kind of trace, and over it whatever the
 * address says (`?config={…}`, `?lang=fr`).
 */
;(() => {
  const query = new URLSearchParams(location.search)
  document.documentElement.lang = query.get('lang') ?? 'en'

  const canary = (name, category) => ({
    id: `canary-${name}`,
    category,
    name: `Canary ${name}`,
    provider: { name: `Canary & Co ${name}`, country: 'FR', privacyPolicy: `/shop/privacy.html#${name}` },
    purpose: 'Sings when it runs.',
    cookies: [{ name: `canary_${name}*`, days: 30, purpose: 'Shows that it ran' }],
    storage: ['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'].map((kind) => ({
      kind,
      name: `canary_${name}*`,
      purpose: 'Shows that it ran',
    })),
  })
  const map = (name) => ({
    id: `map-${name}`,
    category: 'maps',
    name: `Map ${name.toUpperCase()}`,
    provider: { name: 'Atlas Ouvert', country: 'FR', privacyPolicy: '/shop/privacy.html#map' },
    purpose: 'Draws a map.',
  })

  window.placetConfig = {
    controller: {
      name: 'The test bench',
      privacyPolicy: '/shop/privacy.html',
      cookiePolicy: '/shop/cookies.html',
      legalNotice: '/shop/privacy.html#legal',
    },
    categories: {
      necessary: {},
      analytics: {},
      marketing: {},
      chat: {},
      maps: {
        texts: {
          en: { title: 'Maps', description: 'Show where we are.' },
          fr: { title: 'Plans', description: 'Montrer où nous sommes.' },
        },
      },
    },
    services: [
      canary('analytics', 'analytics'),
      canary('second', 'analytics'),
      canary('marketing', 'marketing'),
      canary('chat', 'chat'),
      canary('maps', 'maps'),
      map('a'),
      map('b'),
    ],
    ...JSON.parse(query.get('config') ?? '{}'),
  }
})()
