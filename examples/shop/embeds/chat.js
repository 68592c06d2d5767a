/**
 * A chat widget such as shops add: a launcher, a window, and the traces such widgets leave.
 *
 * It stands in for a vendor's file. It behaves as one would, and stores what one would, so that the
 * page can show all of it held back, and all of it gone after a withdrawal.
 */
;(() => {
  const isFrench = document.documentElement.lang === 'fr'
  const words = isFrench
    ? {
        launch: 'Discuter',
        title: 'L’atelier',
        close: 'Fermer la discussion',
        hello: 'Bonjour ! Une question sur un carnet ou une réparation ?',
        reply: 'Judith est à la presse ; elle vous répond avant ce soir.',
        field: 'Votre message',
        send: 'Envoyer',
      }
    : {
        launch: 'Chat',
        title: 'The studio',
        close: 'Close the chat',
        hello: 'Hello! A question about a notebook, or a repair?',
        reply: 'Judith is at the press; she will answer before the evening.',
        field: 'Your message',
        send: 'Send',
      }

  const visitor = /(?:^|; )studio_chat_visitor=([^;]+)/.exec(document.cookie)?.[1] ?? crypto.randomUUID()
  document.cookie = `studio_chat_visitor=${visitor}; path=/; max-age=${365 * 86400}; samesite=lax`
  document.cookie = `studio_chat_session=${Date.now().toString(36)}; path=/; samesite=lax`
  localStorage.setItem('studio-chat:state', JSON.stringify({ visitor, lastSeen: new Date().toISOString() }))

  const history = new Promise((resolve) => {
    const opening = indexedDB.open('studio-chat', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('messages', { autoIncrement: true })
    opening.onerror = () => resolve(undefined)
    opening.onsuccess = () => {
      // A connection left open would hold up whoever deletes the database.
      opening.result.onversionchange = () => opening.result.close()
      resolve(opening.result)
    }
  })

  async function remember(from, text) {
    const database = await history
    database?.transaction('messages', 'readwrite').objectStore('messages').add({ from, text })
  }

  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset-block-end: 1.25rem; inset-inline-end: 1.25rem; z-index: 40; font: 16px/1.45 system-ui, sans-serif; color-scheme: light; }
    * { box-sizing: border-box; }
    button, input { font: inherit; }
    button { cursor: pointer; }
    :focus-visible { outline: 3px solid #8c2f38; outline-offset: 2px; }
    .launch { padding: .7rem 1.2rem; border: 0; border-radius: 999px; background: #2f4659; color: #fff; font-weight: 600; box-shadow: 0 2px 10px rgb(0 0 0 / .25); }
    section { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); inline-size: min(20rem, calc(100vw - 2.5rem)); block-size: 22rem; background: #fff; color: #1c2326; border-radius: 6px; overflow: hidden; box-shadow: 0 4px 24px rgb(0 0 0 / .3); }
    [hidden] { display: none; }
    header { display: flex; align-items: center; justify-content: space-between; padding: .5rem .5rem .5rem 1rem; background: #2f4659; color: #fff; font-weight: 600; }
    header button { inline-size: 2.25rem; block-size: 2.25rem; border: 0; background: none; color: inherit; font-size: 1.25rem; }
    ol { margin: 0; padding: 1rem; list-style: none; overflow-y: auto; display: flex; flex-direction: column; gap: .6rem; }
    li { max-inline-size: 85%; padding: .5rem .75rem; border-radius: 6px; background: #e9eef1; }
    li.mine { align-self: flex-end; background: #2f4659; color: #fff; }
    form { display: flex; gap: .5rem; padding: .75rem; border-block-start: 1px solid #d5dad6; }
    input { flex: 1; min-inline-size: 0; padding: .5rem .6rem; border: 1px solid #6b767a; border-radius: 3px; background: #fff; color: inherit; }
    form button { padding: .5rem .8rem; border: 0; border-radius: 3px; background: #2f4659; color: #fff; font-weight: 600; }
  `)

  const log = make('ol', { role: 'log' })
  const say = (text, className = '') => {
    log.append(make('li', { textContent: text, className }))
    log.scrollTop = log.scrollHeight
    return remember(className || 'studio', text)
  }
  const field = make('input', { name: 'text', autocomplete: 'off', required: true })
  field.setAttribute('aria-label', words.field)
  const form = make('form', {}, field, make('button', { textContent: words.send }))
  const shut = make('button', { type: 'button', textContent: '×' })
  shut.setAttribute('aria-label', words.close)
  const panel = make('section', { hidden: true }, make('header', {}, words.title, shut), log, form)
  panel.setAttribute('aria-label', words.title)
  const launch = make('button', { type: 'button', className: 'launch', textContent: words.launch })

  const host = make('div', { id: 'studio-chat' })
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [sheet]
  shadow.append(launch, panel)
  document.body.append(host)

  const open = () => {
    panel.hidden = false
    launch.hidden = true
    if (!log.childElementCount) say(words.hello)
    field.focus()
  }
  const close = () => {
    panel.hidden = true
    launch.hidden = false
    launch.focus()
  }
  launch.addEventListener('click', open)
  shut.addEventListener('click', close)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    say(field.value, 'mine')
    form.reset()
    fetch('/collect/chat/message', { method: 'POST' }).finally(() => say(words.reply))
  })

  fetch('/collect/chat/hello', { method: 'POST' }).then((response) => response.json())
  window.studioChat = { open, close }
  document.dispatchEvent(new CustomEvent('studio-chat:ready'))
})()
