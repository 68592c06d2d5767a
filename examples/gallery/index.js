/** The index: a frame and a link for each surface and state, in the look that was chosen. */
const scenes = [
  ['Banner, box', 'surface=banner'],
  ['Banner, box, top end, with a way to close', 'surface=banner&position=top-end&close=reject'],
  ['Banner, bar', 'surface=banner&layout=bar'],
  ['Banner, modal', 'surface=banner&layout=modal'],
  ['Banner, accepting includes a transfer', 'surface=banner&state=transfer'],
  ['Banner, about a new service', 'surface=banner&state=new-service'],
  ['Banner, a notice', 'surface=banner&state=notice'],
  ['Settings, before any choice', 'surface=preferences'],
  ['Settings, accepted, in several languages', 'surface=preferences&state=accepted&languages=en,fr,de,ar'],
  ['Settings, Global Privacy Control', 'surface=preferences&state=gpc'],
  ['Settings, a transfer to allow', 'surface=preferences&state=transfer'],
  ['Settings, something could not be deleted', 'surface=preferences&state=leftover'],
  ['Question in context', 'surface=ask'],
  ['Question in context, with a transfer', 'surface=ask&state=transfer'],
  ['Placeholder', 'surface=placeholder'],
  ['Cookie policy', 'surface=policy'],
  ['Way back', 'surface=reopen'],
  ['What is announced after an answer', 'surface=status'],
]
const tags =
  'en fr ar bg cs da de de-ch el es et fi ga he hr hu is it ja ko lt lv mt nb nl pl pt pt-br ro sk sl sv tr uk zh zh-hant'
const look = document.getElementById('look')
const frames = document.getElementById('frames')

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

look.elements.language.replaceChildren(...tags.split(' ').map((tag) => make('option', {}, tag)))

function draw() {
  const { width, theme, scheme, ...rest } = Object.fromEntries(new FormData(look))
  const chosen = theme ? { theme, scheme } : { theme: scheme }
  const wanted = Object.entries({ ...rest, ...chosen }).filter(([, value]) => value)
  // What this page was served under goes for its frames.
  const csp = new URLSearchParams(location.search).get('csp')
  if (csp) wanted.push(['csp', csp])
  frames.className = width === '360' ? 'phone' : ''
  frames.replaceChildren(
    ...scenes.map(([title, scene]) => {
      const src = `/gallery/surface.html?${scene}&${new URLSearchParams(wanted)}`
      const frame = make('iframe', { src, title, loading: 'lazy' })
      return make('li', {}, make('div', {}, frame), make('a', { href: src }, title))
    }),
  )
}

look.addEventListener('change', draw)
draw()
