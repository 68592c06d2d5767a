/** B. Integrity: nobody but the visitor, or the site by its API, makes a yes out of no answer or out of a no. */
import type { Page } from '@playwright/test'
import {
  accept,
  api,
  banner,
  choiceCookies,
  control,
  expect,
  openPreferences,
  type PageWindow,
  preferences,
  ran,
  refuse,
  reopen,
  settled,
  situation,
  stored,
  test,
} from '../world'
import { canaries, expectAsked, expectDecided, expectHeld, isSaid, tamper, yesCookie } from './faults'

declare const window: PageWindow

const address = situation('canaries.html')

/** A host below `shop.localhost`, which browsers look for on this machine. */
const onHost = (page: Page, host: string, path: string): string => {
  const { port } = new URL(page.url())
  return `http://${host}.shop.localhost:${port}${path}`
}

/** Has a page of a neighbour, `blog.`, set a cookie for all of the domain. */
async function tossFromNeighbour(page: Page, cookie: string): Promise<void> {
  await page.goto(onHost(page, 'blog', '/e2e/matrix-host.html'))
  await page.evaluate((cookie) => {
    document.cookie = `${cookie}; domain=shop.localhost; max-age=86400`
  }, cookie)
}

for (const [id, path] of [
  ['B1.1', '/'],
  ['B1.2', '/e2e'],
] as const) {
  test(`a yes that a sibling subdomain plants at ${path} does not turn a no into a yes, and is cleared away (fault ${id})`, async ({
    page,
    seen,
  }) => {
    const yes = await yesCookie(page)
    await page.goto('/e2e/matrix-host.html')
    await page.goto(onHost(page, 'www', address))
    await refuse(page)
    await settled(page)
    await tossFromNeighbour(page, `placet=${yes}; path=${path}`)
    seen.forget()
    for (const visit of ['first', 'second']) {
      await page.goto(onHost(page, 'www', address))
      await expectDecided(page)
      expect(await ran(page), visit).toEqual([])
    }
    expect(seen.paths('/e2e/canary.js', '/collect')).toEqual([])
    const cookies = (await choiceCookies(page)).map(({ domain }) => domain)
    expect(cookies).toEqual(['www.shop.localhost'])
  })
}

test('rubbish that a sibling subdomain plants takes nobody’s answer away (fault B1.3)', async ({
  page,
  seen,
}) => {
  await page.goto('/e2e/matrix-host.html')
  await page.goto(onHost(page, 'www', address))
  await refuse(page)
  await settled(page)
  await tossFromNeighbour(page, 'placet=%7B%22v%22%3A%22; path=/e2e')
  await page.goto(onHost(page, 'www', address))
  await expectDecided(page)
  expect(await ran(page)).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('a record for keys that nobody declared allows none of them (fault B3)', async ({ page, seen }) => {
  const no = await yesCookie(page, refuse)
  await page.context().addCookies([
    {
      name: 'placet',
      value: tamper(no, { c: 'everything.analytics-2.__proto__', s: 'nobody.canary', g: '', h: '' }),
      domain: 'localhost',
      path: '/',
    },
  ])
  seen.forget()
  await page.goto(address)
  await expectAsked(page, seen)
  expect(
    await api(page, (placet) =>
      ['everything', 'analytics-2', '__proto__', 'nobody', 'canary'].filter((key) => placet.allows(key)),
    ),
  ).toEqual([])
})

for (const [how, id, press] of [
  [
    'a whole press of a pointer',
    'B5.2',
    (button: HTMLElement) => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        button.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, isPrimary: true, detail: 1 }),
        )
    },
  ],
  [
    'a key press',
    'B5.3',
    (button: HTMLElement) => {
      button.focus()
      for (const key of ['Enter', ' '])
        for (const type of ['keydown', 'keypress', 'keyup'])
          button.dispatchEvent(new KeyboardEvent(type, { bubbles: true, key, code: key }))
    },
  ],
  [
    'a form around the button that it submits',
    'B5.4',
    (button: HTMLElement) => {
      const form = document.createElement('form')
      form.addEventListener('submit', (event) => event.preventDefault())
      button.replaceWith(form)
      form.append(button)
      button.setAttribute('type', 'submit')
      form.requestSubmit(button as HTMLButtonElement)
    },
  ],
  [
    'a label that it clicks',
    'B5.5',
    (button: HTMLElement) => {
      button.id = 'labelled'
      const label = document.createElement('label')
      label.htmlFor = 'labelled'
      document.body.append(label)
      label.click()
    },
  ],
  [
    'an event that lies about being trusted',
    'B5.6',
    (button: HTMLElement) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true })
      try {
        Object.defineProperty(event, 'isTrusted', { get: () => true })
      } catch {
        // The property cannot be defined again: so it should be.
      }
      button.dispatchEvent(Object.create(event) instanceof Event ? event : new Event('click'))
    },
  ],
] as const) {
  test(`a script cannot accept by ${how} (fault ${id})`, async ({ page, seen }) => {
    await page.goto(address)
    await expect(banner(page)).toBeVisible()
    await control(banner(page), 'accept-all').evaluate(press)
    await expectAsked(page, seen)
    expect(await api(page, ({ decided }) => decided)).toBe(false)
    expect((await stored(page)).cookies).toEqual([])
  })
}

test('a script cannot turn switches on by their labels and have a visitor’s “save” taken for a yes it did not see (fault B5.7)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await refuse(page)
  await reopen(page).click()
  await expect(preferences(page)).toBeVisible()
  // Esc, not "save": what a script has set is never kept by closing.
  await preferences(page).evaluate((dialog) => {
    for (const input of dialog.querySelectorAll<HTMLInputElement>('input[role="switch"]:enabled'))
      input.click()
  })
  await page.keyboard.press('Escape')
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(await api(page, (placet) => placet.allows('analytics'))).toBe(false)
})

test('in a frame of another site a click is no yes: whoever framed the page may have led it (fault B6.1)', async ({
  page,
}) => {
  await page.goto('/e2e/matrix-host.html')
  const { port } = new URL(page.url())
  await page.evaluate((source) => {
    document.body.append(
      Object.assign(document.createElement('iframe'), { id: 'inner', width: 900, height: 700, src: source }),
    )
  }, `http://127.0.0.1:${port}${address}`)
  const frame = page.frameLocator('#inner')
  await frame.locator('#placet-banner [data-placet-do="accept-all"]').click()
  await settled(page)
  expect(await frame.locator('html').evaluate(() => window.placet.allows('analytics'))).toBe(false)
})

test('a click within the first moment of the banner, meant for what was there before, is no yes (fault B6.2)', async ({
  page,
  seen,
}) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((_, observer) => {
        const button = document.querySelector('#placet-banner [data-placet-do="accept-all"]')
        if (!button) return
        observer.disconnect()
        const { x, y, width, height } = button.getBoundingClientRect()
        const shownAt = performance.now()
        addEventListener(
          'click',
          ({ timeStamp }) => Object.assign(window, { afterMs: timeStamp - shownAt }),
          true,
        )
        Object.assign(window, { spot: [x + width / 2, y + height / 2] })
      }).observe(document, { childList: true, subtree: true })
    })
  })
  await page.goto(address)
  const spot = await page.waitForFunction((): unknown => Reflect.get(window, 'spot'))
  const [x, y] = (await spot.jsonValue()) as [number, number]
  await page.mouse.click(x, y)
  const afterMs = await page.evaluate((): unknown => Reflect.get(window, 'afterMs'))
  test.skip(Number(afterMs) > 250, 'The machine was too slow to click in the first moment.')
  await expectAsked(page, seen)
})

test('messages that look like ours, from a frame, a window or a channel, change nothing (fault B8)', async ({
  page,
  context,
  seen,
}) => {
  await page.goto(address)
  await refuse(page)
  const other = await context.newPage()
  await other.goto(address)
  await expectDecided(other)
  await page.evaluate(() => {
    const yes = { analytics: true, marketing: true }
    const lies: readonly unknown[] = [
      'accept-all',
      { type: 'placet', action: 'accept-all', grants: ['analytics'] },
      { placet: { decided: true, grants: ['analytics', 'marketing'], record: { categories: yes } } },
      { event: 'placet:change', detail: { grants: ['analytics'] } },
      JSON.stringify({ __placet: 'accept-all' }),
    ]
    const channel = new BroadcastChannel('placet')
    const frame = document.createElement('iframe')
    frame.srcdoc = `<script>for (const lie of ${JSON.stringify(lies)}) { parent.postMessage(lie, '*'); top.postMessage(lie, '*') }<${'/'}script>`
    document.body.append(frame)
    for (const lie of lies) {
      channel.postMessage(lie)
      window.postMessage(lie, '*')
      document.dispatchEvent(new CustomEvent('placet:grant', { detail: lie }))
      document.dispatchEvent(new CustomEvent('placet:decide', { detail: lie }))
      window.dispatchEvent(new StorageEvent('storage', { key: 'placet', newValue: JSON.stringify(lie) }))
      window.dataLayer.push(lie as never)
    }
  })
  for (const tab of [page, other]) {
    await expectHeld(tab, seen)
    expect(await api(tab, (placet) => [placet.allows('analytics'), placet.decided])).toEqual([false, true])
  }
})

test('nothing in the address is a choice: neither query nor hash, at load or later (fault B10)', async ({
  page,
  seen,
}) => {
  const words = ['placet=accept-all', 'consent=granted', 'placet_grants=analytics.marketing', 'gcs=G111']
  const hash = '#placet-accept-all=true&placet-config=%7B%22mode%22%3A%22notice%22%7D'
  await page.goto(`${address}&${words.join('&')}&language=fr&region=US&mode=notice&debug=1${hash}`)
  await expectAsked(page, seen)
  await expect(page.locator('#placet')).toHaveAttribute('lang', 'en')
  await page.evaluate(() => {
    for (const hash of ['placet', 'placet-banner', 'accept-all', 'placet=accept-all', 'placet-reopen'])
      location.hash = hash
  })
  await expectAsked(page, seen)
  expect(await api(page, ({ decided }) => decided)).toBe(false)
})

for (const [id, isDriven] of [
  ['B12.1', true],
  ['B12.2', false],
] as const) {
  test(`${isDriven ? 'a driven browser' : 'a browser that says it is not driven'} is asked, and held, like any other (fault ${id})`, async ({
    page,
    seen,
  }) => {
    await page.addInitScript((isDriven) => {
      Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => isDriven, configurable: true })
    }, isDriven)
    await page.goto(address)
    expect(await page.evaluate(() => navigator.webdriver)).toBe(isDriven)
    await expectAsked(page, seen)
    await accept(page)
    await expect.poll(() => ran(page)).toEqual(canaries)
  })
}

test('a page’s own listener that stops every click stops no refusal (fault B13)', async ({ page, seen }) => {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown'])
      for (const target of [document.body, document.documentElement])
        target.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true })
  })
  await refuse(page)
  await expectDecided(page)
  await expectHeld(page, seen)
  expect(isSaid(seen, 'PLACET_')).toBe(false)
  await openPreferences(page)
})
