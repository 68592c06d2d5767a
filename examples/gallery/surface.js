/**
 * One surface in one state, as the address says: `?surface=banner&layout=bar&theme=ink&language=de&state=gpc`.
 * `README.md` beside this lists what there is to say.
 */
;(() => {
  const query = new URLSearchParams(location.search)
  const ask = (name, otherwise) => query.get(name) ?? otherwise
  const root = document.documentElement
  const surface = ask('surface', 'banner')
  const isAnswered = ['placeholder', 'policy', 'reopen'].includes(surface)
  const state = ask('state', isAnswered ? 'refused' : 'undecided')
  const language = ask('language', 'en')
  const theme = ask('theme', 'auto')
  const isNamed = !['auto', 'light', 'dark'].includes(theme)
  const scheme = isNamed ? ask('scheme', 'auto') : theme

  root.lang = language
  root.dir = ask('dir', /^(ar|he)/.test(language) ? 'rtl' : 'ltr')
  root.dataset.scheme = scheme
  if (isNamed) link(`/dist/themes/${theme}.css`)
  if (ask('page') === 'hostile') link('/gallery/hostile.css')

  function link(href) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
  }

  /* What is asked */

  const cookie = (name, days, purpose) => ({ name, days, purpose })
  const services = [
    {
      id: 'door',
      category: 'necessary',
      name: 'Musée de l’encre',
      provider: { name: 'Musée de l’encre', country: 'FR' },
      why: 'Keeps your ticket until you have paid.',
      cookies: [cookie('ticket', 0, 'session')],
    },
    {
      id: 'visits',
      category: 'analytics',
      name: 'Compte-pas',
      provider: { name: 'Compte & Co', country: 'FR', privacyPolicy: '/shop/privacy.html' },
      purpose: 'measure',
      hosts: ['compte.example'],
      cookies: [cookie('visits', 30, 'measure'), cookie('visits_session', 0, 'session')],
      storage: [{ kind: 'indexedDB', name: 'gallery-visits', purpose: 'measure' }],
    },
    {
      id: 'film',
      category: 'marketing',
      name: 'Cinéma Ouvert',
      provider: { name: 'Cinéma Ouvert SAS', country: 'FR', privacyPolicy: '/shop/privacy.html' },
      purpose: 'media',
      hosts: ['film.example'],
      cookies: [cookie('film*', 180, 'settings')],
      alternative: { label: 'film.example/encre', url: 'https://film.example/encre' },
    },
    {
      id: 'talk',
      category: 'chat',
      name: 'Talkwell',
      provider: { name: 'Talkwell, Inc.', country: 'US', privacyPolicy: '/shop/privacy.html' },
      purpose: 'chat',
      hosts: ['talkwell.example'],
      cookies: [cookie('talkwell_id', 365, 'visitor')],
      transfers: [{ country: 'US', safeguard: state === 'transfer' ? 'none' : 'scc' }],
    },
    // Purposes are words of the presets' vocabulary, so that every language has them.
  ].map((service) => ({ ...service, preset: service.id }))
  const categories = ['analytics', 'marketing', 'chat']
  const ui = { banner: ask('layout', 'box'), theme: scheme, close: ask('close', 'none') }
  const languages = ask('languages')?.split(',')
  // Frames of the gallery side by side must not answer for one another.
  const name = `gallery-${[...query]
    .flat()
    .join('-')
    .replace(/[^\w-]/g, '')}`

  window.placetConfig = {
    mode: state === 'notice' ? 'notice' : 'opt-in',
    controller: {
      name: 'Musée de l’encre',
      address: '3 rue des Imprimeurs, Saint-Aubin',
      email: 'data@encre.example',
      privacyPolicy: '/shop/privacy.html',
      cookiePolicy: '/shop/cookies.html',
      legalNotice: '/shop/privacy.html#legal',
    },
    categories: { necessary: {}, analytics: {}, marketing: {}, chat: {} },
    services,
    transfers: state === 'transfer' ? 'ask' : 'disclose',
    storage: { name, path: '/gallery/' },
    ui: {
      ...ui,
      position: ask('position', 'bottom-start'),
      reopen: ask('reopen', 'bottom-start'),
      reload: 'never',
      ...(languages && { languages }),
    },
  }

  /* What was answered before, if anything: the record as a past visit leaves it (`docs/cookie-format.md`) */

  const yes = { accepted: true, refused: false, leftover: false, 'new-service': true }[state]
  const write = (value, age) => {
    document.cookie = `${name}=${encodeURIComponent(value)}; path=/gallery/; max-age=${age}; samesite=lax`
  }
  write('', 0)
  if (yes !== undefined) {
    const day = 86400
    const then = Math.floor(Date.now() / 1000) - 3 * day
    const known = services.map(({ id }) => id).filter((id) => state !== 'new-service' || id !== 'film')
    const record = {
      v: '1',
      d: [then, then, then + 183 * day].join('.'),
      f: `~opt-in~~${language}~${yes ? 'accept-all' : 'reject-all'}~banner~~0`,
      n: '1.0',
      c: categories.map((key) => (yes ? key : `!${key}`)).join('.'),
      s: '',
      t: '',
      k: known.join('.'),
      g: '',
      h: '',
    }
    write(JSON.stringify(record), day)
  }
  addEventListener('pagehide', () => write('', 0))
  if (state === 'gpc')
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      get: () => true,
      configurable: true,
    })

  /* What is opened */

  /** Held open, as a script that has run would hold it: so that it cannot be deleted. */
  const heldOpen = () =>
    new Promise((resolve) => {
      indexedDB.open('gallery-visits').onsuccess = ({ target }) => {
        window.heldOpen = target.result
        resolve()
      }
    })

  const acts = {
    banner: (placet) => state === 'undecided' || placet.open('banner'),
    preferences: (placet) => placet.open('preferences'),
    ask: (placet) => placet.ask(state === 'transfer' ? 'talk' : 'film'),
    policy() {
      document.getElementById('policy').hidden = false
    },
    async status() {
      const said = document.getElementById('said')
      const status = document.querySelector('.placet-status')
      new MutationObserver(() => {
        said.hidden = false
        said.textContent = status.textContent
      }).observe(status, { childList: true, characterData: true, subtree: true })
      for (let no; !no; ) {
        await new Promise(requestAnimationFrame)
        no = document.querySelector('#placet-banner [data-placet-do="reject-all"]')
        no?.click()
      }
    },
  }

  addEventListener('DOMContentLoaded', () => {
    root.dataset.surface = surface
    window.placet.push(async (placet) => {
      // The record is of another config's mark, so it is worked out anew; what is opened before would be closed.
      while (yes !== undefined && !placet.record) await new Promise(requestAnimationFrame)
      if (state === 'leftover') {
        await heldOpen()
        await placet.sweep()
      }
      acts[surface]?.(placet)
    })
  })
})()
