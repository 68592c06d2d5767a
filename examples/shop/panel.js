/**
 * The live panel: what this page runs, asks for and stores at this moment, and why.
 *
 * Part of the demonstration, not of a shop. It only looks: it stores nothing, sends nothing, and asks
 * Placet through its public API alone, so it shows what any site could show.
 */

const isFrench = document.documentElement.lang === 'fr'
const text = isFrench
  ? {
      tab: 'En direct',
      title: 'En direct sur cette page',
      close: 'Replier',
      decision: 'Décision',
      loading: 'Placet n’est pas encore là : tout est retenu.',
      undecided: 'Aucune pour l’instant : rien de facultatif ne démarre.',
      decided: (action, at) => `${action}, ${at}`,
      allowed: 'Autorisé',
      refused: 'Refusé',
      gate: 'Retenu et libéré',
      ran: 'Code actif',
      requests: 'Requêtes',
      outside: 'vers d’autres hôtes',
      stored: 'Sur cet appareil',
      none: 'rien',
      own: 'nécessaire',
    }
  : {
      tab: 'Live',
      title: 'Live on this page',
      close: 'Collapse',
      decision: 'Decision',
      loading: 'Placet has not arrived: everything is held.',
      undecided: 'None yet: nothing optional starts.',
      decided: (action, at) => `${action}, ${at}`,
      allowed: 'Allowed',
      refused: 'Refused',
      gate: 'Held and released',
      ran: 'Code that runs',
      requests: 'Requests',
      outside: 'to other hosts',
      stored: 'On this device',
      none: 'nothing',
      own: 'necessary',
    }

/** What each tag leaves on the page once its code has run. */
const traces = [
  ['PostHog', () => window.posthog?.__loaded],
  ['Amplitude', () => typeof window.amplitude?.getDeviceId === 'function' && window.amplitude.getDeviceId()],
  ['Mixpanel', () => typeof window.mixpanel?.get_distinct_id === 'function'],
  ['Leaflet', () => window.L?.version],
  ['Chat', () => window.studioChat],
]

/** The parts of a request's path that tell whose it is. */
const watched = ['/vendor/', '/collect/', '/tiles/', '/shop/embeds/', '/consent-records']

/** @type {Map<string, number>} Requests by what they were for, in the order of the first. */
const requests = new Map()
let outside = 0
let placet

/** @typedef {{ mark?: string, name: string, note?: string, more?: string }} Row */

const isWide = matchMedia('(min-width: 90rem)')
const { panel, open, close, body } = build()
const lists = Object.fromEntries(
  ['decision', 'ran', 'stored', 'requests', 'gate'].map((name) => [name, section(name)]),
)

watchRequests()
setOpen(isWide.matches)
window.placet ??= []
window.placet.push((api) => {
  placet = api
  for (const event of ['ready', 'decide', 'change', 'grant', 'revoke']) api.on(event, refresh)
  refresh()
})
// Storage has no event for one's own page, and tags write when they please.
setInterval(refresh, 1000)
refresh()

async function refresh() {
  if (document.hidden || body.hidden) return
  show('decision', decisionRows())
  show(
    'ran',
    traces.filter(([, isThere]) => attempt(isThere)).map(([name]) => ({ mark: 'ran', name })),
  )
  show('requests', requestRows())
  show('gate', await gateRows())
  show('stored', await storedRows())
}

/** @returns {Row[]} */
function decisionRows() {
  const record = attempt(() => placet?.record)
  if (!placet) return [{ name: text.loading }]
  if (!record) return [{ name: text.undecided }]
  const at = new Date(record.updated ?? record.created)
  // Categories, then what was decided apart from them: single services, and countries.
  const answers = [record.categories, record.services, record.transfers].flatMap((part) =>
    Object.entries(part ?? {}),
  )
  const yes = answers.filter(([, allowed]) => allowed)
  const no = answers.filter(([, allowed]) => !allowed)
  return [
    { name: text.decided(record.action, at.toLocaleString(document.documentElement.lang)) },
    { mark: 'ran', name: text.allowed, note: yes.map(([key]) => key).join(', ') || text.none },
    { mark: 'held', name: text.refused, note: no.map(([key]) => key).join(', ') || text.none },
  ]
}

/** @returns {Promise<Row[]>} */
async function gateRows() {
  const entries = await Promise.resolve(attempt(() => placet?.explain())).catch(() => undefined)
  if (!Array.isArray(entries)) return []
  // Text that is shown or hidden by the choice is listed too, but holds nothing back.
  const gated = entries.filter(({ element }) => !element?.hasAttribute('data-placet-show'))
  return gated.map((entry) => ({
    mark: String(entry.state ?? ''),
    name: entry.kind === 'element' || entry.element ? nameOf(entry) : String(entry.key ?? ''),
    note: String(entry.state ?? ''),
    more: typeof entry.reason === 'string' ? entry.reason : '',
  }))
}

/** An element by its kind and the file it waits for. */
function nameOf({ element, key }) {
  if (!(element instanceof Element)) return String(key ?? '')
  const address =
    element.dataset.src ?? element.dataset.href ?? element.getAttribute('src') ?? element.getAttribute('href')
  const file = address?.split(/[?#]/)[0].split('/').filter(Boolean).at(-1)
  return `<${element.localName}> ${file ?? element.dataset.service ?? key ?? ''}`
}

function watchRequests() {
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) count(new URL(name, location.href))
    refresh()
  }).observe({ type: 'resource', buffered: true })
}

function count({ origin, pathname }) {
  if (!/^https?:/.test(origin)) return
  if (origin !== location.origin) outside += 1
  const root = watched.find((start) => pathname.startsWith(start))
  if (!root) return
  // A map asks for dozens of tiles and a tag for many beacons: one row for each kind.
  const [, first, second] = pathname.split('/')
  const name = root === '/tiles/' ? '/tiles/' : root === '/collect/' ? `/${first}/${second}` : pathname
  requests.set(name, (requests.get(name) ?? 0) + 1)
}

/** @returns {Row[]} */
function requestRows() {
  const rows = [...requests].map(([name, times]) => ({ name, note: `× ${times}` }))
  return [...rows, { name: `${outside} ${text.outside}` }]
}

/** @returns {Promise<Row[]>} */
async function storedRows() {
  const cookies = attempt(() => document.cookie.split('; ').filter(Boolean)) ?? []
  const databases = await Promise.resolve(attempt(() => indexedDB.databases())).catch(() => [])
  const found = [
    ...cookies.map((pair) => [pair.split('=')[0], 'cookie']),
    ...keysOf('localStorage'),
    ...keysOf('sessionStorage'),
    ...(databases ?? []).map(({ name }) => [name, 'indexedDB']),
  ]
  if (!found.length) return [{ name: text.none }]
  return found.map(([name, kind]) => ({
    name,
    note: /^(placet|merle-basket)/.test(name) ? `${kind}, ${text.own}` : kind,
  }))
}

// Named and not passed: where storage is refused, even reading the property throws.
const keysOf = (kind) => (attempt(() => Object.keys(window[kind])) ?? []).map((name) => [name, kind])

/** A browser that refuses storage, or a tag caught half-way, must not stop the rest of the picture. */
function attempt(look) {
  try {
    return look()
  } catch {
    return undefined
  }
}

/** Draws `rows` if they have changed, so that a screen reader or a selection is left in peace. */
function show(name, rows) {
  const list = lists[name]
  const drawn = JSON.stringify(rows)
  if (list.dataset.drawn === drawn) return
  list.dataset.drawn = drawn
  list.replaceChildren(...(rows.length ? rows : [{ name: text.none }]).map(row))
}

function row({ mark, name, note, more }) {
  const item = make('li')
  if (mark) item.dataset.mark = mark
  item.append(make('span', name, 'live-name'))
  if (note) item.append(make('span', note, 'live-note'))
  if (more) item.append(make('span', more, 'live-more'))
  return item
}

function section(name) {
  const list = make('ul')
  body.append(make('h3', text[name]), list)
  return list
}

function build() {
  const panel = make('aside')
  panel.id = 'live-panel'
  panel.setAttribute('aria-label', text.title)
  const open = make('button', text.tab, 'live-open')
  const close = make('button', text.close, 'live-close')
  const body = make('div')
  body.id = 'live-body'
  const head = make('div', '', 'live-head')
  head.append(make('h2', text.title), close)
  body.append(head)
  for (const button of [open, close]) {
    button.type = 'button'
    button.setAttribute('aria-controls', 'live-body')
  }
  open.addEventListener('click', () => setOpen(true, close))
  close.addEventListener('click', () => setOpen(false, open))
  panel.append(open, body)
  document.body.append(panel)
  return { panel, open, close, body }
}

function setOpen(isOpen, focused) {
  body.hidden = !isOpen
  open.hidden = isOpen
  for (const button of [open, close]) button.setAttribute('aria-expanded', String(isOpen))
  // Beside the page where there is room, so that it covers nothing.
  document.documentElement.classList.toggle('has-live-panel', isOpen)
  panel.classList.toggle('is-open', isOpen)
  focused?.focus()
  refresh()
}

function make(name, content = '', className = '') {
  const made = document.createElement(name)
  made.textContent = content
  if (className) made.className = className
  return made
}
