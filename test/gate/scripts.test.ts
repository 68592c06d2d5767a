// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createScriptRunner } from '../../src/gate/scripts'
import { nextTask } from '../../src/gate/tasks'

const TIMEOUT_MS = 1000
let links: HTMLLinkElement[]
let clock: number
beforeEach(() => {
  links = []
  clock = 0
  // Nothing is fetched: what `load` and `error` do is told by hand.
  vi.spyOn(document.head, 'prepend').mockImplementation((...nodes) => void links.push(...(nodes as [])))
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => void vi.useRealTimers())

/**
 * Scripts in a tree that is not in the document, where nothing runs.
 */
function openPage(markup: string, nonce = 'n0nce') {
  const place = document.createElement('div')
  place.innerHTML = markup
  const went: string[] = []
  const reports: string[] = []
  const unwanted = new Set<string>()
  const find = (id: string) => place.querySelector<HTMLScriptElement>(`#${id}`)!
  const run = createScriptRunner({
    passport: { nonce, url: (url) => `${url}?passed`, code: (code) => `${code}//passed` },
    timeoutMs: TIMEOUT_MS,
    report: (code, detail) => reports.push(`${code} ${detail}`),
    mayRun: ({ id }) => !unwanted.has(id),
    onInsert: ({ id }) => went.push(id),
  })
  return {
    went,
    reports,
    unwanted,
    find,
    run: (...ids: readonly string[]) =>
      run(ids.length ? ids.map(find) : [...place.querySelectorAll('script')]),
    tell: (id: string, event: 'load' | 'error') => find(id).dispatchEvent(new Event(event)),
  }
}
const inline = (id: string, more = '') => `<script type="text/plain" id="${id}" ${more}>${id}</script>`
const ext = (id: string, more = '') =>
  `<script type="text/plain" id="${id}" data-src="https://a.example/${id}.js" ${more}></script>`
/** More turns than any number of scripts here needs to go in: what has not gone in by then is waiting. */
const turns = async () => {
  for (let turn = 0; turn < 10; turn++) await nextTask()
}

describe('scripts go in', () => {
  test('in their order, and not while the page’s own code runs', async () => {
    const page = openPage(inline('a') + inline('b') + inline('c'))
    page.run()
    expect(page.went).toEqual([])
    await turns()
    expect(page.went).toEqual(['a', 'b', 'c'])
  })

  test.each(['load', 'error'] as const)(
    'when the external one before them has answered with %s',
    async (answer) => {
      const page = openPage(ext('a') + inline('b') + ext('c') + inline('d'))
      page.run()
      await turns()
      expect(page.went).toEqual(['a'])
      page.tell('a', answer)
      await turns()
      expect(page.went).toEqual(['a', 'b', 'c'])
      page.tell('c', answer)
      await turns()
      expect(page.went).toEqual(['a', 'b', 'c', 'd'])
      const failed = ['a', 'c'].map((id) => `PLACET_SCRIPT_FAILED https://a.example/${id}.js?passed`)
      expect(page.reports).toEqual(answer === 'error' ? failed : [])
    },
  )

  test('when the one before them has taken too long, which is reported', async () => {
    const page = openPage(ext('a') + inline('b'))
    page.run()
    await turns()
    vi.advanceTimersByTime(TIMEOUT_MS - 1)
    await turns()
    expect([page.went, page.reports]).toEqual([['a'], []])
    vi.advanceTimersByTime(1)
    await turns()
    expect(page.went).toEqual(['a', 'b'])
    expect(page.reports).toEqual(['PLACET_SCRIPT_SLOW https://a.example/a.js?passed'])
  })

  test('and one that has answered is not called slow afterwards', async () => {
    const page = openPage(ext('a'))
    page.run()
    await turns()
    page.tell('a', 'load')
    vi.advanceTimersByTime(TIMEOUT_MS)
    expect(page.reports).toEqual([])
  })

  test('past an `async` one, which nobody waits for, and whose failure is told all the same', async () => {
    const page = openPage(ext('a', 'async') + inline('b'))
    page.run()
    await turns()
    expect(page.went).toEqual(['a', 'b'])
    vi.advanceTimersByTime(TIMEOUT_MS)
    expect(page.reports).toEqual([])
    page.tell('a', 'error')
    expect(page.reports).toEqual(['PLACET_SCRIPT_FAILED https://a.example/a.js?passed'])
  })

  test('after those of an earlier batch', async () => {
    const page = openPage(ext('a') + inline('b') + inline('c'))
    page.run('a', 'b')
    page.run('c')
    await turns()
    expect(page.went).toEqual(['a'])
    page.tell('a', 'load')
    await turns()
    expect(page.went).toEqual(['a', 'b', 'c'])
  })

  test('only if they are still wanted when it is their turn', async () => {
    const page = openPage(ext('a') + ext('b') + inline('c'))
    page.run()
    const waiting = page.find('b')
    await turns()
    page.unwanted.add('b')
    page.tell('a', 'load')
    await turns()
    expect(page.went).toEqual(['a', 'c'])
    expect(page.find('b')).toBe(waiting)
  })
})

describe('modules and deferred scripts', () => {
  test('go in after the others, in their own order', async () => {
    const page = openPage(
      [
        inline('module', 'data-type="module"'),
        ext('deferred', 'defer'),
        inline('a'),
        ext('b', 'async data-type="module"'),
        ext('c', 'async defer'),
        // Nothing defers what has no address.
        inline('d', 'defer'),
        inline('e', 'data-type="importmap"'),
      ].join(''),
    )
    page.run()
    await turns()
    expect(page.went).toEqual(['a', 'b', 'c', 'd', 'e', 'module', 'deferred'])
  })

  test('are not waited for where they are inline: nothing tells when they have run', async () => {
    const page = openPage(inline('a', 'data-type="module"') + inline('b', 'data-type="module"'))
    page.run()
    await turns()
    expect(page.went).toEqual(['a', 'b'])
  })

  test('are waited for where they are external', async () => {
    const page = openPage(ext('a', 'data-type="module"') + ext('b', 'defer') + ext('c', 'defer'))
    page.run()
    await turns()
    expect(page.went).toEqual(['a'])
    page.tell('a', 'load')
    await turns()
    expect(page.went).toEqual(['a', 'b'])
  })

  test('are kept in order by the browser too, and no others are', async () => {
    const ordered: string[] = []
    vi.spyOn(HTMLScriptElement.prototype, 'async', 'set').mockImplementation(function (
      this: HTMLScriptElement,
      isAsync,
    ) {
      ordered.push(`${this.id} ${isAsync}`)
    })
    const page = openPage(
      [
        inline('a'),
        ext('b', 'async'),
        inline('module', 'data-type="module"'),
        inline('other', 'data-type="module"'),
      ].join(''),
    )
    page.run()
    await turns()
    expect(ordered).toEqual(['module false', 'other false'])
  })
})

describe('the live copy', () => {
  test('has the text, past Trusted Types, the nonce, and every attribute but those that held it back', async () => {
    const page = openPage(
      inline(
        'a',
        'src="/no" nonce="own" data-x="1" data-src-x="2" x-type="3" data-nonce="4" nonce-x="5" typed="6" async',
      ),
    )
    const source = page.find('a')
    page.run()
    await turns()
    const copy = page.find('a')
    expect(copy).not.toBe(source)
    expect(copy.textContent).toBe('a//passed')
    expect(copy.nonce).toBe('n0nce')
    expect([...copy.attributes].map(({ name, value }) => [name, value])).toEqual([
      ['id', 'a'],
      ['data-x', '1'],
      ['data-src-x', '2'],
      ['x-type', '3'],
      ['data-nonce', '4'],
      ['nonce-x', '5'],
      ['typed', '6'],
      ['async', ''],
    ])
  })

  test('has the address, past Trusted Types, and the type; what stood between its tags is left out', async () => {
    const page = openPage(
      '<script type="text/plain" id="a" data-src="https://a.example/a.js" data-type="module">no</script>',
    )
    page.run()
    await turns()
    const copy = page.find('a')
    expect([copy.getAttribute('src'), copy.type, copy.textContent]).toEqual([
      'https://a.example/a.js?passed',
      'module',
      '',
    ])
    expect(copy.dataset).not.toHaveProperty('src')
    expect(copy.dataset).not.toHaveProperty('type')
  })

  test('has no type where none was asked for', async () => {
    const page = openPage(inline('a'))
    page.run()
    await turns()
    expect(page.find('a').hasAttribute('type')).toBe(false)
  })

  test('keeps its own nonce on a page that gives none', async () => {
    const page = openPage(inline('a'), '')
    page.find('a').nonce = 'own'
    page.run()
    await turns()
    expect(page.find('a').nonce).toBe('own')
  })

  test('is told of before it is in the page', async () => {
    const place = document.createElement('div')
    place.innerHTML = inline('a')
    const seen: boolean[] = []
    createScriptRunner({
      passport: { nonce: '', url: String, code: String },
      timeoutMs: TIMEOUT_MS,
      report: () => {},
      mayRun: () => true,
      onInsert: (copy) => seen.push(place.contains(copy)),
    })([place.querySelector('script')!])
    await turns()
    expect(seen).toEqual([false])
  })
})

describe('while the page is parsed', () => {
  const beAt = (state: DocumentReadyState) =>
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue(state)
  beforeEach(() => {
    beAt('loading')
    // As if they were in the page, where they would run.
    vi.spyOn(Node.prototype, 'isConnected', 'get').mockReturnValue(true)
  })
  const parse = () => {
    beAt('interactive')
    vi.advanceTimersByTime(100)
  }

  test('those that come after one that waits wait for it', async () => {
    const page = openPage(ext('later') + inline('a'))
    page.run('a')
    page.run('later')
    await turns()
    expect(page.went).toEqual([])
    parse()
    await turns()
    expect(page.went).toEqual(['a', 'later'])
  })

  test.each([
    ['text of it is there', inline('a')],
    ['none is there yet', '<script type="text/plain" id="a"></script>'],
    ['it stands last in what it stands in', `<p>before</p><p>${inline('a')}</p>`],
  ])('it waits: %s', async (_, markup) => {
    const page = openPage(markup)
    page.run()
    await turns()
    expect(page.went).toEqual([])
    parse()
    await turns()
    expect(page.went).toEqual(['a'])
  })

  test.each([
    ['something follows it', `${inline('a')}<p>after</p>`],
    ['something follows what it stands in', `<p>${inline('a')}</p> `],
    ['all of it is in its attributes', ext('a')],
  ])('it does not wait: %s', async (_, markup) => {
    const page = openPage(markup)
    page.run()
    await turns()
    expect(page.went).toEqual(['a'])
  })
})

describe('preloading', () => {
  const told = () =>
    links.map((link) => Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value])))

  test('begins at once for every external script, whatever is waited for', () => {
    openPage(ext('a') + inline('b') + ext('c', 'data-type="module"') + ext('d', 'async')).run()
    expect(told()).toMatchObject([
      { rel: 'preload', as: 'script', href: 'https://a.example/a.js' },
      { rel: 'modulepreload', as: 'script', href: 'https://a.example/c.js' },
      { rel: 'preload', as: 'script', href: 'https://a.example/d.js' },
    ])
    expect(links.map(({ nonce }) => nonce)).toEqual(['n0nce', 'n0nce', 'n0nce'])
  })

  test('takes over what decides how a file is fetched, and nothing else', () => {
    const same = { crossorigin: 'anonymous', integrity: 'sha256-a', referrerpolicy: 'no-referrer' }
    const written = Object.entries(same).map(([name, value]) => `${name}="${value}"`)
    openPage(ext('a', `${written.join(' ')} class="c" x-integrity="1" integrity-x="1" async`)).run()
    const [{ nonce: _, ...link } = {}] = told()
    expect(link).toEqual({ ...same, rel: 'preload', as: 'script', href: 'https://a.example/a.js' })
  })
})

describe('the page gets a turn', () => {
  test('before the first script, and whenever 8 ms of scripts have run', async () => {
    const log: string[] = []
    const Channel = MessageChannel
    vi.stubGlobal(
      'MessageChannel',
      class extends Channel {
        constructor() {
          super()
          log.push('turn')
        }
      },
    )
    clock = 100
    const place = document.createElement('div')
    place.innerHTML = ['a', 'b', 'c', 'd', 'e'].map((id) => inline(id)).join('')
    createScriptRunner({
      passport: { nonce: '', url: String, code: String },
      timeoutMs: TIMEOUT_MS,
      report: () => {},
      mayRun: () => true,
      onInsert({ id }) {
        log.push(id)
        clock += id === 'a' ? 8 : 4.5
      },
    })([...place.querySelectorAll('script')])
    await vi.waitFor(() => expect(log.at(-1)).toBe('e'))
    expect(log).toEqual(['turn', 'a', 'b', 'turn', 'c', 'd', 'turn', 'e'])
  })

  test('and between two that nobody waits for, the page’s observers are not called', async () => {
    const log: string[] = []
    const place = document.createElement('div')
    place.innerHTML = inline('a') + inline('b')
    createScriptRunner({
      passport: { nonce: '', url: String, code: String },
      timeoutMs: TIMEOUT_MS,
      report: () => {},
      mayRun: () => true,
      onInsert({ id }) {
        log.push(id)
        queueMicrotask(() => log.push('observers'))
      },
    })([...place.querySelectorAll('script')])
    await turns()
    expect(log).toEqual(['a', 'b', 'observers', 'observers'])
  })
})
