// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createGate, type Gate } from '../../src/gate/gate'
import { nextTask } from '../../src/gate/tasks'

let gate: Gate | undefined
// happy-dom loads no frames, and says so on a console of its own.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true))
afterEach(() => {
  gate?.stop()
  document.body.innerHTML = ''
  document.head.innerHTML = ''
})

/** By then the observer has looked, and every script of a test has had its turn. */
const turns = async () => {
  for (let turn = 0; turn < 10; turn++) await nextTask()
}

/** A page whose gate has looked once, before a decision until `decide` is called. */
async function openPage(markup: string) {
  let granted: readonly string[] | undefined
  const reports: string[] = []
  const needed: string[] = []
  const embeds: boolean[] = []
  const policies: string[] = []
  const changes: string[] = []
  const ran = new Set<string>()
  document.body.innerHTML = markup
  gate = createGate({
    passport: { nonce: 'n0nce', url: String, code: String },
    timeoutMs: 50,
    ran,
    report: (code, detail) => reports.push(`${code} ${detail}`),
    isMet: (need) => {
      if (need === 'necessary') return true
      return need[0] === '!' ? !!granted && !granted.includes(need.slice(1)) : !!granted?.includes(need)
    },
    categoryOf: (key) => ({ ga: 'analytics', snap: 'chat' })[key],
    onNeed: (needs) => needed.push(...needs),
    onEmbed: (_, isHeld) => embeds.push(isHeld),
    onPolicy: ({ id }) => policies.push(id),
    onChange: () => changes.push(document.body.innerHTML),
  })
  gate.scan()
  await nextTask()
  return {
    gate,
    ran,
    reports,
    needed,
    embeds,
    policies,
    changes,
    decide(...grants: string[]) {
      granted = grants
      gate!.update(false)
    },
    refuse() {
      granted = []
      gate!.update(true)
    },
    isReleased: (selector = 'img') => document.querySelector(selector)!.hasAttribute('src'),
  }
}

describe('what an element needs', () => {
  test.each([
    ['data-consent="analytics"', ['analytics'], true],
    ['data-consent="analytics"', ['marketing'], false],
    ['data-consent="analytics"', [], false],
    ['data-consent="analytics marketing"', ['analytics'], false],
    ['data-consent="analytics marketing"', ['analytics', 'marketing'], true],
    ['data-consent="  analytics\n marketing "', ['analytics', 'marketing'], true],
    ['data-consent="!analytics"', [], true],
    ['data-consent="!analytics"', ['analytics'], false],
    ['data-consent="!analytics marketing"', ['marketing'], true],
    ['data-consent="necessary"', [], true],
    ['data-consent="ANALYTICS"', ['analytics'], false],
    ['data-consent="analytics,marketing"', ['analytics', 'marketing'], false],
    ['data-service="ga"', ['ga'], true],
    ['data-service="ga"', ['analytics'], false],
    ['data-consent="analytics" data-service="ga"', ['analytics'], false],
    ['data-consent="analytics" data-service="ga"', ['analytics', 'ga'], true],
    // A yes to the service is the visitor's own, over the no to its category.
    ['data-consent="analytics" data-service="ga"', ['ga'], true],
    ['data-consent="marketing" data-service="ga"', ['ga'], false],
    ['data-service="nobody"', ['analytics'], false],
    ['data-consent="analytics" data-service="nobody"', ['analytics'], false],
  ])('with %s and the grants %j it is released: %s', async (attributes, grants, expected) => {
    const page = await openPage(`<img data-src="/a.gif" ${attributes}>`)
    page.decide(...grants)
    expect(page.isReleased()).toBe(expected)
  })

  test.each(['analytics', '!analytics', 'nobody'])('without a decision, `%s` is not met', async (need) => {
    expect((await openPage(`<img data-src="/a.gif" data-consent="${need}">`)).isReleased()).toBe(false)
  })

  test.each([
    'data-consent=""',
    'data-consent',
    'data-consent="  "',
    'data-service=""',
    'data-consent="" data-service=""',
  ])('nothing is understood from %s, so it stays held', async (attribute) => {
    const page = await openPage(`<img data-src="/a.gif" ${attribute}>`)
    expect(page.isReleased()).toBe(false)
    page.decide('analytics')
    expect(page.isReleased()).toBe(false)
  })

  test('is told, while it waits', async () => {
    const page = await openPage('<img data-src="/a" data-consent="analytics !chat" data-service="snap">')
    expect(page.needed).toEqual(['analytics', '!chat', 'snap'])
  })

  test('is told of what waits alone', async () => {
    expect((await openPage('<img data-src="/a" data-consent="necessary">')).needed).toEqual([])
  })
})

describe('elements', () => {
  test('are released by a yes and held again by a no', async () => {
    const page = await openPage('<img data-src="/a.gif" data-consent="analytics">')
    page.decide('analytics')
    expect(page.isReleased()).toBe(true)
    page.refuse()
    expect(page.isReleased()).toBe(false)
    expect(page.reports).toEqual([])
  })

  test('stay in the page and are shown, held or not, and are no embeds', async () => {
    const page = await openPage('<img data-src="/a.gif" data-consent="analytics">')
    const image = document.querySelector('img')!
    expect(image.hidden).toBe(false)
    page.decide('analytics')
    await turns()
    expect([image.isConnected, image.hidden]).toEqual([true, false])
    expect(page.embeds).toEqual([])
  })

  test('that play go on playing through a decision that is not about them', async () => {
    const load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => {})
    const page = await openPage('<video data-src="/a.webm" data-consent="media"></video>')
    page.decide('media')
    expect(load).toHaveBeenCalledTimes(1)
    page.decide('media', 'chat')
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('that are not of HTML are left alone', async () => {
    const page = await openPage(
      '<svg data-consent="analytics"><image href="/a.gif" data-consent="analytics"/></svg>',
    )
    expect(page.gate.list()).toEqual([])
    expect(page.reports).toEqual([])
    expect(document.querySelector('image')!.getAttribute('href')).toBe('/a.gif')
  })

  test('that are added later are gated too, at any depth', async () => {
    const page = await openPage('<main></main>')
    page.decide('analytics')
    document.querySelector('main')!.innerHTML =
      '<p><img id="yes" data-src="/a" data-consent="analytics"><img id="no" data-src="/b" data-consent="chat"></p>'
    await vi.waitFor(() => expect(page.isReleased('#yes')).toBe(true))
    expect(page.isReleased('#no')).toBe(false)
  })

  test('that are added beside texts and comments are found', async () => {
    const page = await openPage('<main></main>')
    page.decide('analytics')
    document
      .querySelector('main')!
      .replaceChildren('text', document.createComment('…'), document.createElement('p'))
    await turns()
    document.querySelector('p')!.innerHTML = 'text<img data-src="/a" data-consent="analytics">'
    await vi.waitFor(() => expect(page.isReleased()).toBe(true))
    expect(page.gate.list()).toHaveLength(1)
  })

  test('are seen once, however often their root is scanned', async () => {
    const page = await openPage('<main></main>')
    page.gate.scan()
    page.gate.scan()
    document.querySelector('main')!.innerHTML = '<iframe data-src="/map" data-consent="maps"></iframe>'
    await turns()
    expect(page.embeds).toEqual([true])
    expect(page.gate.list()).toHaveLength(1)
    // At each of three scans, and for the change.
    expect(page.changes).toHaveLength(4)
  })

  test('are found though an element of the page has the name of what finds them', async () => {
    // As `<img name="querySelectorAll">` does in browsers.
    const named = { configurable: true, value: document.createElement('img') }
    Object.defineProperty(document, 'querySelectorAll', named)
    const page = await openPage('<img data-src="/a.gif" data-consent="analytics">')
    page.decide('analytics')
    delete (document as { querySelectorAll?: unknown }).querySelectorAll
    expect(page.isReleased()).toBe(true)
  })

  test('are looked at in a task of their own, and not by a gate that was stopped before it', async () => {
    const page = await openPage('<div></div>')
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' })
    root.innerHTML = '<img data-src="/a" data-consent="analytics">'
    page.gate.scan(root)
    expect(page.needed).toEqual([])
    await nextTask()
    expect(page.needed).toEqual(['analytics'])
    page.gate.scan(root)
    page.gate.stop()
    await nextTask()
    expect(page.needed).toEqual(['analytics'])
  })

  test('inside a shadow root are gated once it is scanned', async () => {
    const page = await openPage('<div></div>')
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' })
    root.innerHTML = '<img data-src="/a" data-consent="analytics">'
    page.gate.scan(root)
    page.decide('analytics')
    expect(root.querySelector('img')!.hasAttribute('src')).toBe(true)
  })

  test('that were live are reported, and held', async () => {
    const page = await openPage('<img id="pixel" src="/a.gif" data-consent="analytics">')
    expect(page.reports).toEqual(['PLACET_ELEMENT_LIVE pixel'])
    expect(page.isReleased()).toBe(false)
  })

  test('without an attribute of ours are left alone', async () => {
    const page = await openPage('<img src="/a.gif" data-src="/b.gif">')
    page.refuse()
    expect(document.querySelector('img')!.getAttribute('src')).toBe('/a.gif')
  })

  test('stay as they are when the gate stops', async () => {
    const page = await openPage('<main></main>')
    page.decide('analytics')
    page.gate.stop()
    document.querySelector('main')!.innerHTML = '<img data-src="/a" data-consent="analytics">'
    await turns()
    expect(page.isReleased()).toBe(false)
  })
})

test('a place for the cookie policy is told of, now and later', async () => {
  const page = await openPage('<div id="one" data-placet-policy></div><div id="none"></div>')
  expect(page.policies).toEqual(['one'])
  document.body.insertAdjacentHTML('beforeend', '<div><div id="two" data-placet-policy></div></div>')
  await vi.waitFor(() => expect(page.policies).toEqual(['one', 'two']))
  expect(page.gate.list()).toEqual([])
})

test('a change of the page is told, as what has come by the first look is', async () => {
  const page = await openPage('<p></p>')
  expect(page.changes).toEqual(['<p></p>'])
  document.querySelector('p')!.textContent = 'changed'
  await vi.waitFor(() => expect(page.changes).toEqual(['<p></p>', '<p>changed</p>']))
})

describe('`data-placet-show`', () => {
  test.each([
    ['chat', undefined, true],
    ['chat', ['chat'], false],
    ['chat', [], true],
    ['!chat', undefined, true],
    ['!chat', [], false],
    ['!chat', ['chat'], true],
  ])('of "%s" with the grants %j hides: %s', async (expression, grants, expected) => {
    const page = await openPage(`<p data-placet-show="${expression}">…</p>`)
    if (grants) page.decide(...grants)
    expect(document.querySelector('p')!.hidden).toBe(expected)
  })

  test('leaves addresses alone', async () => {
    await openPage('<img src="/a.gif" data-placet-show="chat">')
    expect(document.querySelector('img')!.getAttribute('src')).toBe('/a.gif')
  })
})

describe('embeds', () => {
  test('tell when they are held, and when no longer', async () => {
    const page = await openPage('<iframe data-src="/map" data-consent="maps"></iframe>')
    expect(page.embeds).toEqual([true])
    page.decide('maps')
    page.refuse()
    expect(page.embeds).toEqual([true, false, true])
  })

  test('tell nothing where nothing became of it', async () => {
    const page = await openPage('<iframe data-src="/map" data-consent="maps"></iframe>')
    page.decide('chat')
    page.decide('chat', 'analytics')
    expect(page.embeds).toEqual([true])
    page.decide('maps')
    page.decide('maps', 'chat')
    expect(page.embeds).toEqual([true, false])
  })

  test('loaded once are loaded alone, until the next refusal', async () => {
    const page = await openPage(
      '<iframe id="one" data-src="/a" data-consent="maps"></iframe><iframe id="two" data-src="/b" data-consent="maps"></iframe>',
    )
    page.gate.releaseOnce(document.querySelector('#one')!)
    expect([page.isReleased('#one'), page.isReleased('#two')]).toEqual([true, false])
    page.decide('chat')
    expect(page.isReleased('#one')).toBe(true)
    page.refuse()
    expect(page.isReleased('#one')).toBe(false)
  })
})

describe('scripts', () => {
  const inert =
    '<script type="text/plain" data-consent="analytics" data-type="module" id="s" class="c" nonce="own">globalThis.ran = 1</script>'

  test('stay inert until they are granted', async () => {
    const page = await openPage(inert)
    page.decide('marketing')
    expect(document.querySelector('script')!.type).toBe('text/plain')
    expect([...page.ran]).toEqual([])
  })

  test('are replaced by a live copy, with all their attributes and the page’s nonce', async () => {
    const page = await openPage(inert)
    const source = document.querySelector('script')!
    page.decide('analytics')
    await vi.waitFor(() => expect(document.querySelector('script')).not.toBe(source))
    const copy = document.querySelector('script')!
    expect(copy.type).toBe('module')
    expect([copy.id, copy.className, copy.dataset.consent, copy.nonce]).toEqual([
      's',
      'c',
      'analytics',
      'n0nce',
    ])
    expect(copy.textContent).toBe('globalThis.ran = 1')
    expect(copy.hasAttribute('data-type')).toBe(false)
    expect([...page.ran]).toEqual(['analytics'])
  })

  test('do not run when the yes is taken back before it is their turn, and do when it is given again', async () => {
    const page = await openPage('<script type="text/plain" data-consent="analytics">1</script>')
    const type = () => document.querySelector('script')!.type
    page.decide('analytics')
    page.refuse()
    await turns()
    expect([type(), ...page.ran]).toEqual(['text/plain'])
    page.decide('analytics')
    await vi.waitFor(() => expect(type()).toBe(''))
  })

  test('that are taken out of the page while they wait keep no other waiting', async () => {
    const page = await openPage(
      '<script type="text/plain" data-consent="analytics" id="gone" data-src="https://gone.example/a.js"></script>' +
        '<script type="text/plain" data-consent="analytics" id="next">1</script>',
    )
    page.decide('analytics')
    document.querySelector('#gone')!.remove()
    await vi.waitFor(() => expect(document.querySelector<HTMLScriptElement>('#next')!.type).toBe(''))
    expect(page.reports).toEqual([])
  })

  test('run once, however often it is decided', async () => {
    const page = await openPage('<script type="text/plain" data-consent="analytics">1</script>')
    page.decide('analytics')
    await vi.waitFor(() => expect(document.querySelector('script')!.type).not.toBe('text/plain'))
    const copy = document.querySelector('script')
    page.refuse()
    page.decide('analytics')
    await turns()
    expect(document.querySelector('script')).toBe(copy)
    expect(document.querySelectorAll('script')).toHaveLength(1)
  })

  test('that are live are reported, and left alone', async () => {
    const page = await openPage(
      '<script type="application/json" id="data" data-consent="analytics">{}</script>',
    )
    expect(page.reports).toEqual(['PLACET_ELEMENT_LIVE data'])
    const live = document.querySelector('script')
    page.decide('analytics')
    await turns()
    page.refuse()
    await turns()
    expect(document.querySelector('script')).toBe(live)
    expect([...page.ran]).toEqual([])
    expect(page.reports).toHaveLength(1)
  })

  test('are not called live once the gate has run them', async () => {
    const page = await openPage(inert)
    page.decide('analytics')
    await vi.waitFor(() => expect([...page.ran]).toEqual(['analytics']))
    page.refuse()
    await turns()
    expect(page.reports).toEqual([])
  })

  test('run once, though the page puts the inert one in again', async () => {
    const page = await openPage('<script type="text/plain" data-consent="analytics">1</script>')
    const source = document.querySelector('script')!
    page.decide('analytics')
    await vi.waitFor(() => expect(source.isConnected).toBe(false))
    document.body.append(source)
    await turns()
    expect(source.isConnected).toBe(true)
    expect(document.querySelectorAll('script')).toHaveLength(2)
  })

  test('are fetched and run once for a yes, a no and a yes in one breath', async () => {
    const page = await openPage(
      '<script type="text/plain" data-consent="analytics" data-src="https://a.example/a.js"></script>',
    )
    const source = document.querySelector('script')!
    page.decide('analytics')
    page.refuse()
    page.decide('analytics')
    await vi.waitFor(() => expect(source.isConnected).toBe(false))
    await turns()
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelectorAll('link')).toHaveLength(1)
  })

  test('that are granted with other elements leave those where they are', async () => {
    const page = await openPage(
      '<script type="text/plain" data-consent="analytics">1</script><img data-src="/a" data-consent="analytics"><p data-placet-show="analytics"></p>',
    )
    page.decide('analytics')
    await turns()
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(['SCRIPT', 'IMG', 'P'])
  })
})

test('the list tells what each element needs, and whether it is open, in document order', async () => {
  const page = await openPage(
    '<img data-src="/a" data-consent="analytics"><p data-placet-show="chat"></p><img data-src="/b" data-consent="chat" data-service="snap">',
  )
  page.decide('analytics')
  expect(page.gate.list().map(([{ tagName }, needs, isOpen]) => [tagName, needs, isOpen])).toEqual([
    ['IMG', ['analytics'], true],
    ['P', ['chat'], false],
    ['IMG', ['snap'], false],
  ])
})
