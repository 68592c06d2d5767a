// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Step, Tag } from '../../src/consent/tag'
import { createTags } from '../../src/gate/tags'
import { googleAnalytics } from '../../src/services/google-analytics'
import { metaPixel } from '../../src/services/meta-pixel'
import { microsoftUet } from '../../src/services/microsoft-uet'
import { snapengage } from '../../src/services/snapengage'

/** A global of the page, as a test knows it: called, looked into, or both. */
type Loose = ((...words: unknown[]) => unknown) & {
  [name: string]: unknown
  queue?: unknown[]
  q?: unknown[]
}
const page = window as unknown as Record<string, unknown>
/** The global `name`, which a step or the test has put there. */
const loose = (name: string) => page[name] as Loose
const list = (name: string) => page[name] as unknown[]
const before = new Set(Object.keys(page))
const ACME = 'https://cdn.acme.example/tag.js'

let reports: string[]
let tags: ReturnType<typeof createTags>
beforeEach(() => {
  reports = []
  tags = createTags({
    passport: { nonce: 'n0nce', url: (url) => `${url}#trusted`, code: String },
    report: (code, detail) => reports.push(`${code} ${detail}`),
  })
  // Nothing is fetched: what `load` and `error` do is told by hand.
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => void inserted.push(...(nodes as [])))
})
const inserted: HTMLScriptElement[] = []
afterEach(() => {
  inserted.length = 0
  for (const name of Object.keys(page)) if (!before.has(name)) delete page[name]
  document.body.innerHTML = ''
})

const tell = (event: 'load' | 'error', index = 0) => inserted[index]!.dispatchEvent(new Event(event))
const run = (...steps: Step[]) => tags.grant({ id: `run-${Math.random()}`, tag: { before: steps } })
const acme = (tag: Tag = {}, params: Record<string, string> = {}) => ({
  id: 'acme',
  tag: { src: ACME, ...tag },
  params,
})

/** A service that notes each phase it goes through. */
function phases() {
  const seen: string[] = []
  page.note = (phase: string) => seen.push(phase)
  const note = (phase: string): Step[] => [['call', 'note', phase]]
  const tag = { before: note('before'), after: note('after'), grant: note('grant'), revoke: note('revoke') }
  return { seen, service: acme(tag) }
}

describe('the script', () => {
  test('is put in with the nonce, past Trusted Types, async, with its attributes', () => {
    tags.grant(acme({ attributes: { 'data-key': 'k-{id}', crossorigin: 'anonymous' } }, { id: '7' }))
    const [script] = inserted
    expect(script!.getAttribute('src')).toBe(`${ACME}#trusted`)
    expect(script!.nonce).toBe('n0nce')
    expect(script!.async).toBe(true)
    expect(script!.getAttribute('data-key')).toBe('k-7')
    expect(script!.getAttribute('crossorigin')).toBe('anonymous')
  })

  test('is put in once, however often the service is granted', () => {
    tags.grant(acme())
    tags.grant(acme())
    tags.revoke(acme())
    tags.grant(acme())
    expect(inserted).toHaveLength(1)
  })

  test('has what it is filled with encoded', () => {
    tags.grant(acme({ src: 'https://a.example/{id}.js?k={id}' }, { id: 'a/b&c=d #e' }))
    const filled = 'a%2Fb%26c%3Dd%20%23e'
    expect(inserted[0]!.getAttribute('src')).toBe(`https://a.example/${filled}.js?k=${filled}#trusted`)
  })

  test.each([
    'http://a.example/x.js',
    '//a.example/x.js',
    '/x.js',
    '/https://a.example/x.js',
    'javascript:alert(1)',
    'javascript:https://a.example/x.js',
    '{id}',
  ])('of an address like %s is not loaded, and nothing else is done', (src) => {
    const { seen, service } = phases()
    tags.grant({ ...service, tag: { ...service.tag, src }, params: { id: 'https://evil.example' } })
    expect(inserted).toEqual([])
    expect(seen).toEqual([])
    expect(reports).toEqual(['PLACET_CONFIG_TYPE acme src'])
  })

  test('that fails is reported, and no step follows it', () => {
    const { seen, service } = phases()
    tags.grant(service)
    tell('error')
    expect(reports).toEqual([`PLACET_SCRIPT_FAILED ${ACME}`])
    expect(seen).toEqual(['before'])
  })

  test('is not needed: then the steps are all there is', () => {
    const { seen, service } = phases()
    const { src: _, ...tag } = service.tag
    tags.grant({ ...service, tag })
    expect(inserted).toEqual([])
    expect(seen).toEqual(['before', 'after'])
  })

  test('is none where the service has no tag', () => {
    tags.grant({ id: 'acme' })
    tags.grant({ id: 'acme-2', tag: {}, params: {} })
    tags.revoke({ id: 'acme' })
    expect(inserted).toEqual([])
    expect(reports).toEqual([])
  })
})

describe('a service', () => {
  test('is prepared before its script, and goes on after it', () => {
    const { seen, service } = phases()
    tags.grant(service)
    expect(seen).toEqual(['before'])
    tell('load')
    expect(seen).toEqual(['before', 'after'])
  })

  test('that is taken back is told; granted again on the same page, it is told only', () => {
    const { seen, service } = phases()
    tags.grant(service)
    tell('load')
    seen.length = 0
    tags.revoke(service)
    tags.revoke(service)
    tags.grant(service)
    tags.grant(service)
    expect(seen).toEqual(['revoke', 'grant'])
  })

  test('that was never granted is told nothing', () => {
    const { seen, service } = phases()
    tags.revoke(service)
    expect(seen).toEqual([])
  })

  test('that is taken back while its script is on its way does not go on', () => {
    const { seen, service } = phases()
    tags.grant(service)
    tags.revoke(service)
    tell('load')
    expect(seen).toEqual(['before', 'revoke'])
    // Its script has run meanwhile: what it waited for is done when the visitor says yes again, and only once.
    tags.grant(service)
    tags.revoke(service)
    tags.grant(service)
    expect(seen).toEqual(['before', 'revoke', 'grant', 'after', 'revoke', 'grant'])
  })

  test('that is granted again before its script came goes on once', () => {
    const { seen, service } = phases()
    tags.grant(service)
    tags.revoke(service)
    tags.grant(service)
    tell('load')
    expect(seen).toEqual(['before', 'revoke', 'grant', 'after'])
  })

  test('takes what it added out of the page, after it was told', () => {
    document.body.innerHTML = '<div class="acme"></div><p></p><div class="acme"></div>'
    page.look = () => {
      page.found = document.querySelectorAll('.acme').length
    }
    const service = acme({ revoke: [['call', 'look']], remove: '.acme' })
    tags.grant(service)
    tags.revoke(service)
    expect(page.found).toBe(2)
    expect(document.body.innerHTML).toBe('<p></p>')
  })

  test('that has no steps leaves nothing in the page, whatever becomes of it', () => {
    for (const service of [acme(), { ...acme(), id: 'no-script', tag: {} }]) {
      tags.grant(service)
      tags.revoke(service)
      for (const script of inserted) script.dispatchEvent(new Event('load'))
      tags.grant(service)
      tags.revoke(service)
      tags.grant(service)
    }
    expect(Object.keys(page).filter((name) => !before.has(name))).toEqual([])
  })

  test('with a broken selector is no harm', () => {
    const service = acme({ remove: 'div[[' })
    tags.grant(service)
    expect(() => tags.revoke(service)).not.toThrow()
  })
})

describe('a param', () => {
  const src = 'https://a.example/{id}.js'

  test.each([undefined, {}, { id: '' }])(
    'that is missing (%j) is reported, and nothing is loaded',
    (params) => {
      const { seen, service } = phases()
      tags.grant({
        id: 'acme',
        tag: { ...service.tag, src, params: { id: '^a' } },
        ...(params && { params }),
      })
      expect(inserted).toEqual([])
      expect(seen).toEqual([])
      expect(reports).toEqual(['PLACET_CONFIG_TYPE acme id'])
    },
  )

  test('that is missing is asked for again with the next yes; nothing is taken back', () => {
    const { seen, service } = phases()
    const broken = { ...service, tag: { ...service.tag, params: { id: '^a' } } }
    tags.grant(broken)
    tags.revoke(broken)
    expect(seen).toEqual([])
  })

  test('that looks otherwise is reported and used', () => {
    tags.grant(acme({ src, params: { id: '^A-' } }, { id: 'B-1' }))
    expect(reports).toEqual(['PLACET_CONFIG_TYPE acme id'])
    expect(inserted).toHaveLength(1)
  })

  test('whose look is no regular expression is reported and used', () => {
    tags.grant(acme({ src, params: { id: '(' } }, { id: 'B-1' }))
    expect(reports).toEqual(['PLACET_CONFIG_TYPE acme id'])
    expect(inserted).toHaveLength(1)
  })

  test('that looks right is not spoken of', () => {
    tags.grant(acme({ src, params: { id: '^A-' } }, { id: 'A-1' }))
    expect(reports).toEqual([])
  })

  test('fills texts as plain text, at any depth, and once', () => {
    page.calls = []
    run(['call', 'calls.push', 'untouched {other}'])
    tags.grant({
      id: 'acme',
      tag: { before: [['call', 'calls.push', '{id}', { a: ['x{id}y', 1, true, null] }]] },
      params: { id: '{id} $& <b>', other: 'no' },
    })
    expect(page.calls).toEqual(['untouched {other}', '{id} $& <b>', { a: ['x{id} $& <b>y', 1, true, null] }])
  })
})

describe('a list', () => {
  test('is made where nothing is', () => {
    run(['list', 'acmeLayer'])
    expect(page.acmeLayer).toEqual([])
  })

  test('is left where something is', () => {
    const mine = [1]
    page.acmeLayer = mine
    run(['list', 'acmeLayer'])
    expect(page.acmeLayer).toBe(mine)
  })
})

describe('a stub', () => {
  test('keeps its calls as arguments objects, which is what Google reads', () => {
    run(['stub', 'acme', 'acmeLayer'])
    loose('acme')('config', 1)
    expect(Object.prototype.toString.call(list('acmeLayer')[0])).toBe('[object Arguments]')
    expect([...(list('acmeLayer')[0] as Iterable<unknown>)]).toEqual(['config', 1])
  })

  test('keeps them as lists where that is asked for', () => {
    run(['stub', 'acme', 'acme.q', 'list'])
    loose('acme')('config', 1)
    loose('acme')('more')
    expect(loose('acme').q).toEqual([['config', 1], ['more']])
  })

  test('adds to a queue that is there', () => {
    page.acmeLayer = ['mine']
    run(['stub', 'acme', 'acmeLayer', 'list'])
    loose('acme')('yours')
    expect(page.acmeLayer).toEqual(['mine', ['yours']])
  })

  test('is not made where something is', () => {
    const theirs = vi.fn()
    page.acme = theirs
    run(['stub', 'acme', 'acme.q'], ['call', 'acme', 'hello'])
    expect(page.acme).toBe(theirs)
    expect(theirs).toHaveBeenCalledWith('hello')
  })

  test.each(['callMethod', 'handleRequest', 'sendEvent', 'exe', 'dispatch'])(
    'gives way to a script that takes over with %s',
    (method) => {
      run(['stub', 'acme', 'acme.queue'])
      loose('acme')('early')
      const calls: unknown[] = []
      loose('acme')[method] = function (...words: unknown[]) {
        calls.push(this === page.acme, ...words)
      }
      loose('acme')('late', 1)
      expect(calls).toEqual([true, 'late', 1])
      expect(loose('acme').queue).toHaveLength(1)
    },
  )
})

describe('a step', () => {
  test('sets a value', () => {
    page.acme = { settings: {} }
    run(['set', 'acme.settings.on', true], ['set', 'acme-off-X', false])
    expect(page.acme).toEqual({ settings: { on: true } })
    expect(page['acme-off-X']).toBe(false)
  })

  test('calls with the object before the last dot as `this`', () => {
    page.acme = {
      name: 'acme',
      hello(this: { name: string }, word: string) {
        page.said = [this.name, word]
      },
    }
    run(['call', 'acme.hello', 'hi'])
    expect(page.said).toEqual(['acme', 'hi'])
  })

  test('reaches methods that are inherited', () => {
    page.acme = Object.create({
      hello() {
        page.said = true
      },
    })
    run(['call', 'acme.hello'])
    expect(page.said).toBe(true)
  })

  test('hands over a date for `{now}`', () => {
    page.calls = []
    run(['call', 'calls.push', '{now}', { at: '{now}' }, 'not {now}'])
    expect(page.calls).toEqual([expect.any(Date), { at: expect.any(Date) }, 'not {now}'])
  })

  test('hands over copies: the sheet stays as it is', () => {
    const value = { a: [1] }
    run(['set', 'acme', value])
    ;(page.acme as typeof value).a.push(2)
    expect(value).toEqual({ a: [1] })
  })

  test('whose path is not there is skipped', () => {
    run(
      ['call', 'nobody.home'],
      ['call', 'nobody'],
      ['set', 'no.body.home', 1],
      ['list', 'no.body'],
      ['set', 'on', 1],
    )
    expect(page.on).toBe(1)
    expect(page.nobody).toBeUndefined()
  })

  test('that throws is no harm to the next, nor to the page', () => {
    page.acme = () => {
      throw new Error('theirs')
    }
    expect(() => run(['call', 'acme'], ['set', 'went', 'on'])).not.toThrow()
    expect(page.went).toBe('on')
  })

  test.each([
    '__proto__.polluted',
    'acme.__proto__.polluted',
    'acme.constructor.prototype.polluted',
    'Object.prototype.polluted',
    'constructor',
    'acme.prototype',
  ])('does not climb by %s', (path) => {
    page.acme = () => {}
    const { constructor: maker, prototype } = loose('acme')
    run(['set', path, 'yes'], ['list', path], ['call', path, 'yes'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(loose('acme').constructor).toBe(maker)
    expect(loose('acme').prototype).toBe(prototype)
  })

  test('does not climb by a param either', () => {
    tags.grant({
      id: 'acme',
      tag: { before: [['set', '{id}.polluted', 'yes']] },
      params: { id: '__proto__' },
    })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('real sheets', () => {
  const commands = (queue: unknown[]) => queue.map((command) => [...(command as Iterable<unknown>)])

  test('Google Analytics asks for 395 days, and is switched off and on again', () => {
    const service = { ...googleAnalytics, params: { id: 'G-TEST123' } }
    tags.grant(service)
    expect(inserted[0]!.getAttribute('src')).toContain(
      'https://www.googletagmanager.com/gtag/js?id=G-TEST123',
    )
    const [js, config] = commands(list('dataLayer'))
    expect(js).toEqual(['js', expect.any(Date)])
    expect(config).toEqual(['config', 'G-TEST123', { cookie_expires: 395 * 24 * 60 * 60 }])
    tags.revoke(service)
    expect(page['ga-disable-G-TEST123']).toBe(true)
    tags.grant(service)
    expect(page['ga-disable-G-TEST123']).toBe(false)
  })

  test('Meta Pixel is told by its own script once that has taken over', () => {
    const service = { ...metaPixel, params: { id: '1234567890123' } }
    tags.grant(service)
    expect(commands(loose('fbq').queue!)).toEqual([
      ['consent', 'grant'],
      ['init', '1234567890123'],
      ['track', 'PageView'],
    ])
    expect(loose('fbq').version).toBe('2.0')
    loose('fbq').callMethod = vi.fn()
    tags.revoke(service)
    expect(loose('fbq').callMethod).toHaveBeenCalledWith('consent', 'revoke')
  })

  test('Microsoft UET begins when its file is there', () => {
    const service = { ...microsoftUet, params: { id: '12345678' } }
    tags.grant(service)
    expect(page.uetq).toEqual(['consent', 'update', { ad_storage: 'granted' }])
    page.UET_init = vi.fn()
    tell('load')
    expect(page.UET_init).toHaveBeenCalledWith('uetq', { ti: '12345678', enableAutoSpaTracking: true })
    expect(list('uetq').at(-1)).toBe('pageLoad')
  })

  test('SnapEngage clears its cookies and leaves the page', () => {
    const service = { ...snapengage, params: { id: '00000000-0000-4000-8000-000000000000' } }
    tags.grant(service)
    expect(reports).toEqual([])
    tell('load')
    const clearAllCookies = vi.fn()
    page.SnapEngage = { clearAllCookies }
    document.body.innerHTML = '<div id="designstudio-button"></div><div id="SnapABug_WP"></div><main></main>'
    tags.revoke(service)
    expect(clearAllCookies).toHaveBeenCalledOnce()
    expect(document.body.innerHTML).toBe('<main></main>')
  })
})
