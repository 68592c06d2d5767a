/** C. The life of a page: put away and brought back, drawn ahead of time, changed without a load, left in a hurry. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  banner,
  choiceCookies,
  control,
  expect,
  type PageWindow,
  ran,
  refuse,
  reopen,
  settled,
  situation,
  stored,
  test,
  times,
} from '../world'
import { addInert, canaries, expectAsked, expectDecided, expectHeld } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')
const still = situation('canaries.html', { ui: { reload: 'never' } })

test('two tabs that answer in the same moment agree in the end, and the stored answer is the one they show (fault C1.2)', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto(still)
    await expect(banner(tab)).toBeVisible()
  }
  await Promise.all([
    page.evaluate(() => void window.placet.acceptAll()),
    other.evaluate(() => void window.placet.rejectAll()),
  ])
  const allowed = (tab: Page) => api(tab, (placet) => placet.allows('analytics'))
  /** As the browser has it: in Firefox each tab sees a copy, and both may show for a moment what is not kept. */
  const kept = async () =>
    (await choiceCookies(page)).some(({ value }) => /"c":"analytics/.test(decodeURIComponent(value)))
  // A page out of sight gets to its timers once a second.
  await expect
    .poll(async () => new Set([await allowed(page), await allowed(other), await kept()]).size, {
      timeout: 10_000,
    })
    .toBe(1)
  const agreed = await allowed(page)
  await page.reload()
  await expectDecided(page)
  expect(await allowed(page)).toBe(agreed)
})

/** Goes back as a visitor does. Playwright's own way waits for a load that never comes. */
async function goBack(page: Page, wanted: string): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back(), 20))
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe(wanted)
}

/** Notes on the page itself, which a load would wipe away, whether it was brought back. */
const noteReturn = (page: Page): Promise<void> =>
  page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isBroughtBack: persisted })),
  )

const isBroughtBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => Reflect.get(window, 'isBroughtBack') === true)

const noCache = 'This build of the browser has no back-forward cache; C2.3 and C2.4 play its events.'

test('a page that comes back from the back-forward cache takes the no that was said meanwhile (fault C2.1)', async ({
  page,
}) => {
  await page.goto(still)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  await noteReturn(page)
  await page.goto(situation('embeds.html', { ui: { reload: 'never' } }))
  await api(page, async (placet) => void (await placet.rejectAll()))
  await goBack(page, '/e2e/canaries.html')
  test.skip(!(await isBroughtBack(page)), noCache)
  await expect.poll(() => api(page, (placet) => placet.allows('marketing'))).toBe(false)
})

test('a page that comes back from the back-forward cache takes the yes too, and runs what waited once (fault C2.2)', async ({
  page,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await noteReturn(page)
  await page.goto(situation('kinds.html'))
  await accept(page)
  await settled(page)
  await goBack(page, '/e2e/canaries.html')
  test.skip(!(await isBroughtBack(page)), noCache)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(await ran(page)).toEqual(canaries)
  // Not by a locator: over WebDriver BiDi, Playwright waits for a navigation that has long been made.
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#placet-banner')?.checkVisibility() ?? false))
    .toBe(false)
})

/** Plays what browsers say when they put a page away, and when they bring it back. */
const say = (page: Page, type: 'pagehide' | 'pageshow'): Promise<unknown> =>
  page.evaluate((type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })), type)

for (const [id, before, after] of [
  ['C2.3', accept, 'rejectAll'],
  ['C2.4', refuse, 'acceptAll'],
] as const) {
  test(`a page that was put away hears nothing, and when it is shown again takes ${after === 'acceptAll' ? 'the yes' : 'the no'} that was said meanwhile (fault ${id})`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage()
    for (const tab of [page, other]) {
      await tab.goto(still)
      await expect(banner(tab)).toBeVisible()
    }
    await before(page)
    await expect(banner(other)).toBeHidden()
    const allowed = () => api(page, (placet) => placet.allows('marketing'))
    const was = await allowed()
    await say(page, 'pagehide')
    await other.evaluate((name) => void window.placet[name](), after)
    await expect.poll(() => api(other, (placet) => placet.allows('marketing'))).toBe(!was)
    await settled(other)
    expect(await allowed(), 'put away, its channel is closed').toBe(was)
    await say(page, 'pageshow')
    await expect.poll(allowed).toBe(!was)
    expect(new Set(await ran(page)).size).toBe((await ran(page)).length)
  })
}

test('a page that the browser does not put away for us is no worse than without us: nothing of ours forbids it (fault C2.5)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const added: string[] = []
    const add = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      added.push(type)
      add.call(this, type, ...rest)
    }
    Object.assign(window, { added })
  })
  await page.goto(address)
  await refuse(page)
  await settled(page)
  const added = await page.evaluate((): unknown => Reflect.get(window, 'added'))
  // Either of them keeps a page out of the cache of one browser or another.
  for (const type of ['unload', 'beforeunload']) expect(added).not.toContain(type)
})

/** Says that the page is only drawn ahead, until `appear` is called. */
async function drawAhead(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    let isAhead = true
    Object.defineProperty(Document.prototype, 'prerendering', { get: () => isAhead, configurable: true })
    Object.assign(window, {
      appear: () => {
        isAhead = false
        document.dispatchEvent(new Event('prerenderingchange'))
      },
    })
  })
  return () =>
    page.evaluate(() => {
      const appear: unknown = Reflect.get(window, 'appear')
      if (typeof appear === 'function') appear()
    })
}

test('while a page is only drawn ahead nothing is asked, fetched, stored or told; then it starts once (fault C3.1)', async ({
  page,
  seen,
}) => {
  const appear = await drawAhead(page)
  await page.goto(address)
  await settled(page)
  expect(seen.paths('/dist/')).toEqual(['/dist/placet.js'])
  await expect(page.locator('#placet')).toHaveCount(0)
  await expectHeld(page, seen)
  expect((await stored(page)).cookies).toEqual([])
  await appear()
  await appear()
  await expectAsked(page, seen)
  await expect(page.locator('[id="placet"]')).toHaveCount(1)
})

test('a stored yes runs nothing while the page is only drawn ahead, and everything once it is seen (fault C3.2)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  const cookies = await page.context().cookies()
  const appear = await drawAhead(page)
  seen.forget()
  await page.goto(address)
  await expectHeld(page, seen)
  expect(await page.context().cookies()).toEqual(cookies)
  await appear()
  await expect.poll(() => ran(page)).toEqual(canaries)
})

test('an app that changes its address draws no second banner and gates what it adds (fault C4.1)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  for (let step = 0; step < 10; step++) {
    await page.evaluate((step) => {
      history.pushState({}, '', `?step=${step}`)
      const main = document.querySelector('main')
      if (main)
        main.innerHTML = `<h1>Step ${step}</h1><img data-consent="marketing" data-src="/collect/pixel.gif?step-${step}" alt="">`
    }, step)
  }
  await expectAsked(page, seen)
  await expect(page.locator('[id="placet-banner"]')).toHaveCount(1)
  await accept(page)
  await expect.poll(() => seen.paths('?step-9')).toHaveLength(1)
  await settled(page)
  // Only what is still in the page.
  expect(seen.paths('?step-8')).toEqual([])
})

/** As client-side navigation of whole pages does it: another body in place of this one. */
const swapBody = (page: Page, html: string): Promise<void> =>
  page.evaluate((html) => {
    const body = document.createElement('body')
    body.innerHTML = html
    document.body.replaceWith(body)
  }, html)

test('a body that is swapped takes the question with it, not away: it is asked on the new page (fault C4.2)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await swapBody(page, '<h1>Another page</h1><a href="/shop/">A link</a>')
  await expectAsked(page, seen)
  await expect(page.locator('[id="placet"]')).toHaveCount(1)
})

test('after a body is swapped the way back is still there, and works (fault C4.3)', async ({ page }) => {
  await page.goto(address)
  await refuse(page)
  await swapBody(page, '<h1>Another page</h1>')
  await expect(reopen(page)).toBeVisible()
  await reopen(page).click()
  await expect(page.locator('#placet-preferences')).toBeVisible()
})

test('what was held in a body that is swapped away never runs, and what has run does not run again (fault C4.4)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await addInert(page, 'of the old body')
  await expectAsked(page, seen)
  await page.evaluate(() => Object.assign(window, { old: document.body }))
  await swapBody(page, '<h1>Another page</h1>')
  await page.evaluate(() => void window.placet.acceptAll())
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(await ran(page)).not.toContain('of the old body')
  await addInert(page, 'of the new body')
  await expect.poll(() => ran(page)).toContain('of the new body')
  // As caches of such libraries do: a copy of the page is kept, and shown again.
  await page.evaluate(() => {
    const copy = document.body.cloneNode(true)
    document.body.replaceWith(copy)
  })
  await settled(page)
  expect(times(await ran(page), 'of the new body')).toBe(1)
})

test('after each change of page without a load, leftovers are swept (fault C4.5)', async ({ page }) => {
  await page.goto(still)
  await refuse(page)
  await settled(page)
  for (const change of ['pushState', 'hash']) {
    await page.evaluate(() => {
      document.cookie = 'canary_marketing=1; path=/'
      localStorage.setItem('canary_marketing', '1')
    })
    await page.evaluate((change) => {
      if (change === 'hash') location.hash = 'elsewhere'
      else history.pushState({}, '', '/e2e/elsewhere')
      document.querySelector('main')?.append(change)
    }, change)
    await expect
      .poll(async () => {
        const { cookies, local } = await stored(page)
        return [...cookies, ...local]
      }, change)
      .toEqual(['placet'])
  }
})

test('a held script that leaves the page before the yes does not run, and runs once when it comes back (fault C4.6)', async ({
  page,
  seen,
}) => {
  await page.goto(address)
  await addInert(page, 'wanderer')
  await expectAsked(page, seen)
  await page.evaluate(() => {
    const script = document.body.lastElementChild
    script?.remove()
    Object.assign(window, { script })
  })
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(canaries)
  await settled(page)
  expect(await ran(page)).not.toContain('wanderer')
  await page.evaluate(() => {
    const script: unknown = Reflect.get(window, 'script')
    if (script instanceof Element) document.body.append(script)
  })
  await expect.poll(() => ran(page)).toContain('wanderer')
  await page.evaluate(() => {
    const live = document.body.lastElementChild
    if (live) document.body.prepend(live)
  })
  await settled(page)
  expect(times(await ran(page), 'wanderer')).toBe(1)
})

test('a yes in a page that is never painted is carried out all the same (fault C9.2)', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { requestAnimationFrame: () => 0 })
  })
  await page.goto(address)
  await control(banner(page), 'accept-all').click()
  await expect.poll(() => ran(page)).toEqual(canaries)
})
