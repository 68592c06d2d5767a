/** D. Gated scripts: one that fails is alone in it, each keeps what it was marked with, and none outlives its yes. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  banner,
  choiceCookies,
  expect,
  holdUp,
  type PageWindow,
  ran,
  refuse,
  settled,
  situation,
  stored,
  test,
  times,
} from '../world'
import { addInert, alter, canaries, expectHeld, isSaid } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')
const still = situation('canaries.html', { ui: { reload: 'never' } })

const note = (name: string, ms = 0): string => `/e2e-api/note.js?name=${name}&ms=${ms}`

test('a script that throws is alone in it: the later ones run, and the choice stands (fault D1.2)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/canary.js?name=second', () => "throw new Error('of the tag')")
  await page.goto(address)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.dataset.consent = 'analytics'
    script.text = "throw new Error('of the inline tag')"
    // The first of all, so that all of them come after it.
    document.head.prepend(script)
  })
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries.filter((name) => name !== 'second'))
  await expect.poll(() => [...seen.exceptions].sort()).toEqual(['of the inline tag', 'of the tag'])
  await settled(page)
  expect(await choiceCookies(page)).toHaveLength(1)
  expect(await api(page, (placet) => placet.allows('maps'))).toBe(true)
})

test('a script that a blocker refuses is reported once, tried once, and holds nobody up (fault D1.3)', async ({
  page,
  seen,
}) => {
  let tries = 0
  await page.route('**/canary.js?name=analytics', (route) => {
    tries += route.request().resourceType() === 'script' ? 1 : 0
    return route.abort('blockedbyclient')
  })
  await page.goto(address)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries.slice(1))
  await settled(page)
  // Once ahead, once in its turn: never again.
  expect(tries).toBeLessThanOrEqual(2)
  expect(seen.complaints.filter((line) => line.includes('PLACET_SCRIPT_FAILED'))).toHaveLength(1)
  expect(seen.exceptions).toEqual([])
})

test('a script that the page’s policy refuses is reported, and the ones it lets in run (fault D1.4)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/e2e/canaries.html*', (text) => text, {
    'content-security-policy':
      'script-src http://localhost:*/e2e/situation.js http://localhost:*/dist/ http://localhost:*/e2e-api/note.js',
  })
  await page.goto(address)
  await page.evaluate((source) => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.dataset.consent = 'maps'
    script.dataset.src = source
    document.body.append(script)
  }, note('let in'))
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['let in'])
  await settled(page)
  expect(await ran(page)).toEqual(['let in'])
  expect(seen.complaints.filter((line) => line.includes('PLACET_SCRIPT_FAILED'))).toHaveLength(
    canaries.length,
  )
  expect(seen.exceptions).toEqual([])
})

test('scripts without `async` in different batches keep waiting for a slow one, and those with it do not (fault D2.2)', async ({
  page,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await addInert(page, 'slow', { 'data-consent': 'analytics', 'data-src': note('slow', 800) })
  await addInert(page, 'free', { 'data-consent': 'analytics', async: '', 'data-src': note('free') })
  await addInert(page, 'after', { 'data-consent': 'analytics', 'data-src': note('after') })
  await accept(page)
  await addInert(page, 'later', { 'data-consent': 'analytics', 'data-src': note('later') })
  await expect.poll(() => ran(page)).toContain('later')
  const names = (await ran(page)).filter((name) => ['slow', 'free', 'after', 'later'].includes(name))
  expect(names.filter((name) => name !== 'free')).toEqual(['slow', 'after', 'later'])
  expect(names.indexOf('free')).toBeLessThan(names.indexOf('later'))
})

test('services that require each other in a circle stay held, and the page goes on (fault D3.2)', async ({
  page,
  seen,
}) => {
  const service = (id: string, requires: readonly string[]) => ({
    id,
    category: 'analytics',
    name: id,
    provider: { name: id, country: 'FR' },
    requires,
  })
  const services = [
    service('canary-analytics', ['canary-second']),
    service('canary-second', ['canary-analytics']),
    service('canary-marketing', ['canary-marketing']),
    service('canary-chat', []),
  ]
  await page.goto(situation('canaries.html', { services }))
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['chat'])
  await settled(page)
  expect(await ran(page)).toEqual(['chat'])
  expect(seen.exceptions).toEqual([])
})

test('a tag that writes to the document leaves the page, and the rest of the tags, as they are (fault D4)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/canary.js?name=second', () => "document.write('<h1>Gone</h1>'); document.close()")
  await page.goto(address)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries.filter((name) => name !== 'second'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One canary for each purpose')
  await expect(page.locator('#placet-reopen')).toBeVisible()
  expect(seen.exceptions).toEqual([])
})

test('an import map is inert before the yes, and there for the modules that come after it (fault D5.1)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await page.evaluate((source) => {
    const add = (type: string, text: string) => {
      const script = document.createElement('script')
      Object.assign(script, { type: 'text/plain', text })
      Object.assign(script.dataset, { consent: 'analytics', type })
      document.body.append(script)
    }
    add('importmap', JSON.stringify({ imports: { mapped: source } }))
    add('module', "import 'mapped'")
  }, note('mapped'))
  await expectHeld(page, seen)
  await accept(page)
  await expect.poll(() => ran(page)).toContain('mapped')
  expect(seen.exceptions).toEqual([])
})

test('speculation rules are inert before the yes: nothing is fetched ahead by them (fault D5.2)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    Object.assign(script.dataset, { consent: 'analytics', type: 'speculationrules' })
    script.text = JSON.stringify({ prefetch: [{ urls: ['/e2e/frame.html?ahead'], eagerness: 'immediate' }] })
    script.id = 'rules'
    document.body.append(script)
  })
  await expectHeld(page, seen)
  await expect(page.locator('#rules')).toHaveAttribute('type', 'text/plain')
  await accept(page)
  await expect(page.locator('#rules')).toHaveAttribute('type', 'speculationrules')
  await settled(page)
  expect(seen.exceptions).toEqual([])
})

test('a script for browsers without modules stays one, and data is never run as code (fault D5.3)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await addInert(page, 'nomodule', { 'data-consent': 'analytics', nomodule: '' })
  await addInert(page, 'data', { 'data-consent': 'analytics', 'data-type': 'application/ld+json' })
  await addInert(page, 'template', { 'data-consent': 'analytics', 'data-type': 'text/x-template' })
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(await ran(page)).toEqual(canaries)
  expect(seen.exceptions).toEqual([])
})

test('a released script keeps what decides how it is fetched: credentials, referrer, priority, charset (fault D5.4)', async ({
  page,
}) => {
  const kept = {
    crossorigin: 'use-credentials',
    referrerpolicy: 'no-referrer',
    fetchpriority: 'high',
    lang: 'en',
  }
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await addInert(page, 'kept', { id: 'kept', 'data-consent': 'analytics', 'data-src': note('kept'), ...kept })
  const request = page.waitForRequest('**/note.js?name=kept*')
  await accept(page)
  expect((await (await request).allHeaders()).referer).toBeUndefined()
  await expect.poll(() => ran(page)).toContain('kept')
  for (const [name, value] of Object.entries(kept))
    await expect(page.locator('#kept')).toHaveAttribute(name, value)
})

test('a released script whose content is not what its integrity says does not run, and holds nobody up (fault D6)', async ({
  page,
  seen,
}) => {
  const wrong = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
  const body = "(window.ran ??= []).push('right')"
  await page.route('**/right.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }))
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  const right = await page.evaluate(async (body) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
  }, body)
  await addInert(page, 'wrong', { 'data-consent': 'analytics', 'data-src': note('wrong'), integrity: wrong })
  await addInert(page, 'right', {
    'data-consent': 'analytics',
    'data-src': '/e2e/right.js',
    integrity: right,
  })
  await accept(page)
  await expect.poll(() => ran(page)).toContain('right')
  expect(await ran(page)).not.toContain('wrong')
  expect(isSaid(seen, 'PLACET_SCRIPT_FAILED')).toBe(true)
  expect(seen.exceptions).toEqual([])
})

test('inline code that is released finds its own element, in its place, and what it was marked with (fault D7)', async ({
  page,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    Object.assign(script.dataset, { consent: 'analytics', account: 'A-1' })
    script.text =
      'const own = document.currentScript; window.found = [own.dataset.account, own.parentElement.localName, own.previousElementSibling.localName]'
    document.querySelector('main h1')?.after(script)
  })
  await accept(page)
  await expect
    .poll(() => page.evaluate((): unknown => Reflect.get(window, 'found')))
    .toEqual(['A-1', 'main', 'h1'])
})

/** Holds the first script back, so that the others wait behind it; the answer lets it come. */
const holdBack = (page: Page): Promise<() => void> =>
  holdUp(page, '**/canary.js?name=analytics', (route) => route.continue().catch(() => {}))

test('a script that waits in the queue when its yes is taken back never runs (fault D9.2)', async ({
  page,
  seen,
}) => {
  const come = await holdBack(page)
  await page.goto(still)
  await accept(page)
  await expect.poll(() => seen.paths('canary.js?name=analytics').length).toBeGreaterThan(0)
  await page.evaluate(() => void window.placet.rejectAll())
  await expect.poll(() => api(page, (placet) => placet.allows('marketing'))).toBe(false)
  come()
  // The first was in the page already: it comes, and finds the others gone.
  await expect.poll(() => ran(page)).toEqual(['analytics'])
  await settled(page)
  expect(await ran(page)).toEqual(['analytics'])
  expect(seen.paths('/collect/canary/').filter((path) => !path.includes('analytics'))).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('one purpose taken back while scripts wait takes its own out of the queue, and a yes said again leaves it in its place (fault D9.3)', async ({
  page,
}) => {
  const come = await holdBack(page)
  await page.goto(still)
  await accept(page)
  await api(page, async (placet) => void (await placet.withdraw('marketing')))
  await api(page, async (placet) => void (await placet.withdraw('chat')))
  await api(page, async (placet) => void (await placet.save({ chat: true })))
  come()
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second', 'chat', 'maps'])
  await settled(page)
  expect(await ran(page)).toEqual(['analytics', 'second', 'chat', 'maps'])
})

test('names of cookies are names, not patterns: what is deleted is what was declared (fault D9.4)', async ({
  page,
}) => {
  const odd = ['a.b', '(a+)+$', '[x-', '.*', '$&', 'canary|site', 'per%63ent']
  const services = [
    {
      id: 'canary-analytics',
      category: 'analytics',
      name: 'Odd',
      provider: { name: 'Odd', country: 'FR' },
      cookies: [...odd, 'odd(*'].map((name) => ({ name, days: 1, purpose: 'Odd' })),
    },
  ]
  await page.goto(situation('canaries.html', { services }))
  await refuse(page)
  await settled(page)
  const spared = ['aXb', 'site', 'aaaa', 'odd', 'percent']
  await page.evaluate(
    (names) => {
      for (const name of names) document.cookie = `${name}=1; path=/`
    },
    [...odd, 'odd(one', ...spared],
  )
  await page.reload()
  await expect.poll(async () => (await stored(page)).cookies).toEqual([...spared, 'placet'].sort())
})

test('a script that was written live by mistake cannot be stopped: it is reported, and not run again (fault D10.1)', async ({
  page,
  seen,
}) => {
  await alter(page, '**/e2e/canaries.html*', (text) =>
    text.replace(
      '<body>',
      `<body><script data-consent="analytics" id="alive">(window.ran ??= []).push('alive')</script>`,
    ),
  )
  await page.goto(address)
  await expect.poll(() => isSaid(seen, 'PLACET_ELEMENT_LIVE')).toBe(true)
  expect(seen.complaints.some((line) => line.includes('alive'))).toBe(true)
  await accept(page)
  await expect.poll(() => ran(page)).toContain('maps')
  await settled(page)
  expect(times(await ran(page), 'alive')).toBe(1)
})
