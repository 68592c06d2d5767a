/** The shop's own behaviour: a basket that lasts as long as the tab, and the button that opens the chat. */

const basketKey = 'merle-basket'
const isFrench = document.documentElement.lang === 'fr'

const words = isFrench
  ? { basket: 'Panier', empty: 'Votre panier est vide.', remove: 'Retirer', of: 'Carnet Saône, toile' }
  : { basket: 'Basket', empty: 'Your basket is empty.', remove: 'Remove', of: 'Saône notebook,' }

const cloths = isFrench
  ? { slate: 'ardoise', moss: 'mousse', madder: 'garance' }
  : { slate: 'slate cloth', moss: 'moss cloth', madder: 'madder cloth' }

/** What was put in, as cloth ids; empty where the browser keeps nothing for us. */
function readBasket() {
  try {
    const stored = JSON.parse(sessionStorage.getItem(basketKey) ?? '[]')
    return Array.isArray(stored) ? stored.filter((cloth) => Object.hasOwn(cloths, cloth)) : []
  } catch {
    return []
  }
}

function writeBasket(basket) {
  try {
    // An empty basket needs nothing on the visitor's device.
    if (basket.length) sessionStorage.setItem(basketKey, JSON.stringify(basket))
    else sessionStorage.removeItem(basketKey)
  } catch {
    // Storage is refused: the basket then lasts for this page.
  }
  showBasket(basket)
}

function showBasket(basket) {
  for (const link of document.querySelectorAll('[data-basket-count]'))
    link.textContent = basket.length ? `${words.basket} (${basket.length})` : words.basket
  const list = document.querySelector('[data-basket-list]')
  if (!list) return
  list.replaceChildren(...(basket.length ? basket.map(basketRow) : [element('li', words.empty)]))
}

function basketRow(cloth, index, basket) {
  const row = element('li', `${words.of} ${cloths[cloth]}`)
  const remove = element('button', words.remove)
  remove.type = 'button'
  remove.addEventListener('click', () => writeBasket(basket.filter((_, at) => at !== index)))
  row.append(remove)
  return row
}

function element(name, text) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

showBasket(readBasket())

document.querySelector('[data-basket-form]')?.addEventListener('submit', (event) => {
  event.preventDefault()
  writeBasket([...readBasket(), String(new FormData(event.target).get('cloth'))])
})

// Reached only once the visitor has allowed the chat: Placet asks first, then lets the click go on.
// Its file may still be on the way at that moment.
for (const button of document.querySelectorAll('[data-chat-open]'))
  button.addEventListener('click', () => {
    if (window.studioChat) window.studioChat.open()
    else document.addEventListener('studio-chat:ready', () => window.studioChat.open(), { once: true })
  })
