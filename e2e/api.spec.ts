/** The API, as a page’s own code uses it: from a script tag, early, twice, and from npm. */
import type { Page } from '@playwright/test'
import {
  type Api,
  accept,
  api,
  banner,
  choiceCookies,
  expect,
  nothing,
  onlyTheChoice,
  openPreferences,
  type PageWindow,
  placeholders,
  preferences,
  ran,
  recordOf,
  refuse,
  settled,
  situation,
  stored,
  test,
  times,
} from './world'

declare const window: PageWindow

const still = { ui: { reload: 'never' } }

test('`allows` follows each decision, for categories and services; what nobody declared is never allowed', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', still))
  const keys = [
    'necessary',
    'analytics',
    'canary-analytics',
    'canary-second',
    'marketing',
    'nobody',
    'constructor',
    '__proto__',
  ]
  const allowed = () =>
    api(page, (placet) => placet).then(() =>
      page.evaluate((keys) => keys.filter((key) => window.placet.allows(key)), keys),
    )
  expect(await allowed()).toEqual(['necessary'])
  await page.evaluate(
    async () => await window.placet.save({ analytics: true, services: { 'canary-second': false } }),
  )
  expect(await allowed()).toEqual(['necessary', 'analytics', 'canary-analytics'])
  await page.evaluate(async () => await window.placet.acceptAll())
  expect(await allowed()).toEqual(keys.slice(0, 5))
  await page.evaluate(async () => await window.placet.rejectAll())
  expect(await allowed()).toEqual(['necessary'])
})

test('decisions return the record that is stored, frozen, marked as made by the API (C82)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', still))
  await api(page, () => undefined)
  const result = await page.evaluate(async () => {
    const record = await window.placet.acceptAll()
    return {
      record,
      isSame: JSON.stringify(record) === JSON.stringify(window.placet.record),
      isFrozen: Object.isFrozen(window.placet.record),
    }
  })
  expect(result.isSame).toBe(true)
  expect(result.isFrozen).toBe(true)
  expect(result.record).toMatchObject({ action: 'accept-all', surface: 'api', mode: 'opt-in', revision: 1 })
  expect(await choiceCookies(page)).toHaveLength(1)
  await page.reload()
  expect(await recordOf(page)).toEqual(result.record)
})

test('`save` leaves what it does not name as it is, or off', async ({ page }) => {
  await page.goto(situation('canaries.html', still))
  await api(page, async (placet) => void (await placet.save({ analytics: true })))
  expect(await recordOf(page)).toMatchObject({
    action: 'save',
    categories: { analytics: true, marketing: false, chat: false },
  })
  await api(page, async (placet) => void (await placet.save({ chat: true })))
  expect(await recordOf(page)).toMatchObject({
    categories: { analytics: true, marketing: false, chat: true },
  })
})

test('`withdraw(key)` takes back one category, or one service; without a key, all', async ({ page }) => {
  await page.goto(situation('canaries.html', still))
  const allowed = () =>
    page.evaluate(() =>
      ['analytics', 'canary-second', 'marketing', 'chat'].filter((key) => window.placet.allows(key)),
    )
  await api(page, async (placet) => void (await placet.acceptAll()))
  await api(page, async (placet) => void (await placet.withdraw('marketing')))
  expect(await allowed()).toEqual(['analytics', 'canary-second', 'chat'])
  await api(page, async (placet) => void (await placet.withdraw('canary-second')))
  expect(await allowed()).toEqual(['analytics', 'chat'])
  await api(page, async (placet) => void (await placet.withdraw()))
  expect(await allowed()).toEqual([])
  expect(await recordOf(page)).toMatchObject({ action: 'withdraw', surface: 'api' })
})

test('`reset` forgets the choice and asks again; nothing runs until the answer', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  await page.evaluate(() => void window.placet.reset())
  await expect.poll(() => stored(page).catch(() => undefined)).toEqual(nothing)
  await expect(banner(page)).toBeVisible()
  expect(await api(page, (placet) => [placet.decided, placet.record === undefined])).toEqual([false, true])
  expect(await ran(page)).toEqual([])
  await refuse(page)
  await page.locator('#reset').click()
  await expect(banner(page)).toBeVisible()
})

test('`when` resolves once granted, and not before', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await api(page, (placet) => {
    const order: string[] = []
    Object.assign(window, { order })
    void placet.when('analytics').then(() => order.push(`analytics ${placet.allows('analytics')}`))
    void placet.when('canary-marketing').then(() => order.push('marketing'))
    void placet.when('necessary').then(() => order.push('necessary'))
  })
  const order = () => page.evaluate((): unknown => Reflect.get(window, 'order'))
  await expect.poll(order).toEqual(['necessary'])
  await api(page, async (placet) => void (await placet.save({ analytics: true })))
  await expect.poll(order).toEqual(['necessary', 'analytics true'])
})

test('events tell each thing once, to listeners and on the document, until the listener is removed', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', still))
  await expect(banner(page)).toBeVisible()
  await api(page, (placet) => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const name of ['ready', 'decide', 'change', 'grant', 'revoke', 'open', 'close'])
      placet.on(name, ({ surface, granted, revoked }) =>
        heard.push(
          [
            name,
            surface ?? '',
            granted?.includes('analytics') ? '+' : '',
            revoked?.includes('analytics') ? '-' : '',
          ].join(''),
        ),
      )
    document.addEventListener('placet:decide', (event) =>
      heard.push(
        `document ${event instanceof CustomEvent ? Reflect.get(Object(event.detail), 'action') : ''}`,
      ),
    )
    const stop = placet.on('decide', () => heard.push('never'))
    stop()
  })
  const heard = async () => (await page.evaluate((): unknown => Reflect.get(window, 'heard'))) as string[]
  expect(await heard()).toEqual(['ready'])
  await accept(page)
  await expect.poll(heard).toContain('grant+')
  const first = await heard()
  for (const what of ['decide+', 'document accept-all', 'grant+', 'closebanner'])
    expect(times(first, what), what).toBe(1)
  expect(first).not.toContain('never')
  expect(first.filter((what) => what.startsWith('change'))).toEqual([])
  await api(page, async (placet) => void (await placet.rejectAll()))
  await expect.poll(heard).toContain('revoke-')
  expect(times(await heard(), 'change-')).toBe(1)
  expect((await heard()).filter((what) => what.startsWith('decide'))).toHaveLength(1)
})

test('a listener that throws stops neither the others nor Placet', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await api(page, (placet) => {
    placet.on('decide', () => {
      throw new Error('of the page')
    })
    placet.on('decide', () => Object.assign(window, { isTold: true }))
  })
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  expect(await page.evaluate(() => 'isTold' in window)).toBe(true)
})

test('`explain` says of each service and element whether it is held, and why', async ({ page }) => {
  await page.goto(situation('canaries.html', still))
  const about = (key: string) =>
    api(page, async (placet) =>
      (await placet.explain()).map(({ kind, key, state, reason }) => `${kind} ${key} ${state} ${reason}`),
    ).then((lines) => lines.filter((line) => line.includes(` ${key} `)))
  const first = await about('canary-marketing')
  expect(first).toContain('service canary-marketing held undecided')
  expect(first.filter((line) => line.startsWith('element'))).toEqual([
    expect.stringMatching(/held .*undecided/),
  ])
  await api(page, async (placet) => void (await placet.save({ analytics: true })))
  expect(await about('canary-marketing')).toContain('service canary-marketing held refused')
  expect(await about('canary-analytics')).toContain('service canary-analytics released granted')
})

test('`sweep` deletes what is not granted and says what is left', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await refuse(page)
  await settled(page)
  await page.evaluate(() => {
    document.cookie = 'canary_marketing=1; path=/'
    document.cookie = 'canary_analytics_deep=1; path=/e2e'
    document.cookie = 'of_the_site=1; path=/'
    localStorage.setItem('canary_chat', '1')
  })
  const left = await api(page, async (placet) => await placet.sweep())
  expect(left).toEqual([])
  expect(await stored(page)).toEqual({ ...onlyTheChoice, cookies: ['of_the_site', 'placet'] })
})

test('`scan` gates inside a shadow root, now and later', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await api(page, (placet) => {
    const host = document.createElement('div')
    host.id = 'host'
    const root = host.attachShadow({ mode: 'open' })
    const inert = (name: string) => {
      const script = document.createElement('script')
      script.type = 'text/plain'
      script.dataset.consent = 'analytics'
      script.dataset.src = `/e2e-api/note.js?name=${name}`
      return script
    }
    root.append(inert('in-shadow'))
    document.body.append(host)
    placet.scan(root)
    root.append(inert('later-in-shadow'))
  })
  await settled(page)
  expect(seen.gated()).toEqual([])
  await accept(page)
  await expect.poll(() => ran(page)).toContain('in-shadow')
  await expect.poll(() => ran(page)).toContain('later-in-shadow')
  expect(times(await ran(page), 'in-shadow')).toBe(1)
})

test('`setLanguage` shows every surface in the other language (A40)', async ({ page }) => {
  await page.goto(situation('embeds.html'))
  await expect(banner(page)).toContainText('May we use cookies?')
  await api(page, (placet) => void placet.setLanguage('fr-CH'))
  await expect(banner(page)).toContainText('Acceptez-vous les cookies')
  await expect(page.locator('#placet')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('#placet-reopen')).toHaveText('Gérer mes cookies')
  await expect(placeholders(page).first()).toContainText('Charger une fois')
  await openPreferences(page)
  await expect(preferences(page).getByRole('heading', { level: 2 })).toHaveText('Gérer mes cookies')
})

test('`open` and `close` show and hide the surfaces, and the store says which', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  const surface = () => page.evaluate(() => window.placet.stores.$surface?.get())
  expect(await surface()).toBe('banner')
  await api(page, (placet) => void placet.open('preferences'))
  await expect(preferences(page)).toBeVisible()
  expect(await surface()).toBe('preferences')
  await api(page, (placet) => void placet.close())
  await expect(preferences(page)).toBeHidden()
  expect(await surface()).toBe('banner')
  await refuse(page)
  await api(page, (placet) => void placet.open('banner'))
  await expect(banner(page)).toBeVisible()
})

test('`ask` answers true where it is allowed, and what the visitor said where it was not', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', still))
  await api(
    page,
    (placet) => void placet.ask('canary-chat').then((isGranted) => Object.assign(window, { isGranted })),
  )
  const answer = () => page.evaluate((): unknown => Reflect.get(window, 'isGranted'))
  await page.locator('#placet-ask [data-placet-do="close"]').click()
  await expect.poll(answer).toBe(false)
  await api(
    page,
    (placet) => void placet.ask('canary-chat').then((isGranted) => Object.assign(window, { isGranted })),
  )
  await page.locator('#placet-ask [data-placet-do="always-allow"]').click()
  await expect.poll(answer).toBe(true)
  expect(await api(page, (placet) => placet.ask('canary-chat'))).toBe(true)
})

test('`destroy` takes the surfaces and listeners away, and what is held stays held', async ({
  page,
  seen,
}) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await api(page, (placet) => void placet.destroy())
  await expect(page.locator('#placet')).toHaveCount(0)
  await page.locator('#accept').click()
  await page.evaluate(() =>
    document.querySelector('main')?.append(
      Object.assign(document.createElement('p'), {
        innerHTML: '<img data-consent="marketing" data-src="/collect/pixel.gif" alt="">',
      }),
    ),
  )
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(await stored(page)).toEqual(nothing)
})

const misuse: readonly (readonly [string, (placet: Api) => unknown, string])[] = [
  ['an event that does not exist', (placet) => placet.on('consent', () => {}), 'PLACET_USAGE'],
  ['a surface that does not open', (placet) => placet.open('policy'), 'PLACET_USAGE'],
  ['saving a key that nobody declared', (placet) => placet.save({ nobody: true }), 'PLACET_KEY_UNKNOWN'],
  [
    'saving a service that nobody declared',
    (placet) => placet.save({ services: { nobody: true } }),
    'PLACET_KEY_UNKNOWN',
  ],
  [
    'saving something that is neither yes nor no',
    (placet) => placet.save({ analytics: 'yes' }),
    'PLACET_USAGE',
  ],
  ['asking for a key that nobody declared', (placet) => placet.ask('nobody'), 'PLACET_KEY_UNKNOWN'],
  ['waiting for a key that nobody declared', (placet) => placet.when('nobody'), 'PLACET_KEY_UNKNOWN'],
  ['withdrawing a key that nobody declared', (placet) => placet.withdraw('nobody'), 'PLACET_KEY_UNKNOWN'],
]

for (const [what, act, code] of misuse) {
  test(`${what} throws a PlacetError with its code, and decides nothing`, async ({ page }) => {
    await page.goto(situation('canaries.html'))
    await expect(banner(page)).toBeVisible()
    await page.evaluate(`window.misuse = ${act.toString()}`)
    const thrown = await page.evaluate(async () => {
      const act: unknown = Reflect.get(window, 'misuse')
      try {
        await (typeof act === 'function' && act(window.placet))
        return undefined
      } catch (error) {
        return error instanceof Error
          ? { name: error.name, code: Reflect.get(error, 'code') as unknown }
          : error
      }
    })
    expect(thrown).toEqual({ name: 'PlacetError', code })
    expect(await api(page, ({ decided }) => decided)).toBe(false)
    await expect(banner(page)).toBeVisible()
  })
}

test('what is on `window` can be called, and not changed', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  const allowed = await api(page, (placet) => {
    for (const name of ['allows', 'decided', 'record']) Reflect.set(placet, name, () => true)
    const { $grants } = placet.stores
    const grants = $grants?.get()
    if (Array.isArray(grants) && !Object.isFrozen(grants)) grants.push('analytics', 'canary-analytics')
    const set: unknown = Reflect.get(Object($grants), 'set')
    if (typeof set === 'function') set.call($grants, ['analytics', 'canary-analytics'])
    placet.scan()
    return placet.allows('analytics')
  })
  expect(allowed).toBe(false)
  await settled(page)
  expect(seen.gated()).toEqual([])
})

test('tasks queued before Placet arrives are run in order, and one that throws stops no other', async ({
  page,
}) => {
  await page.goto('/e2e/twice.html')
  await expect(banner(page)).toBeVisible()
  await expect
    .poll(() => page.evaluate((): unknown => Reflect.get(window, 'early')))
    .toEqual([
      ['first', 'function'],
      ['second', false],
    ])
  await page.evaluate(() =>
    window.placet.push((placet) => Object.assign(window, { late: placet.allows('necessary') })),
  )
  expect(await page.evaluate((): unknown => Reflect.get(window, 'late'))).toBe(true)
})

test('loaded twice, there is one banner, one gate and one warning', async ({ page, seen }) => {
  await page.goto('/e2e/twice.html')
  await expect(banner(page)).toBeVisible()
  await settled(page)
  await expect(page.locator('[id="placet"]')).toHaveCount(1)
  await expect(page.locator('[id="placet-banner"]')).toHaveCount(1)
  expect(seen.complaints.filter((line) => line.includes('PLACET_ALREADY_LOADED'))).toHaveLength(1)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second', 'marketing', 'chat', 'maps'])
  await settled(page)
  expect(await ran(page)).toHaveLength(5)
  expect(await choiceCookies(page)).toHaveLength(1)
})

test('the data attributes of the script tag say language and region', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await page.route('**/e2e/canaries.html*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace(
        'src="/dist/placet.js"',
        'src="/dist/placet.js" data-language="fr" data-region="FR"',
      ),
    })
  })
  await page.reload()
  await expect(banner(page)).toContainText('Acceptez-vous les cookies')
  await refuse(page)
  expect(await recordOf(page)).toMatchObject({ language: 'fr', region: 'FR' })
})

/** The instance that the page made from npm. */
async function app<T>(page: Page, act: (placet: Api) => T | Promise<T>): Promise<T> {
  await page.waitForFunction(() => window.app)
  return (await page.evaluateHandle<Api>(() => window.app)).evaluate(act)
}

test('from npm, importing touches no global, nothing shows before `start`, and the surfaces come by themselves', async ({
  page,
  seen,
}) => {
  await page.goto(situation('npm.html'))
  await expect(banner(page)).toBeVisible()
  await expect(placeholders(page)).toHaveCount(1)
  await settled(page)
  // nanostores keeps one of its own, and so does Playwright, in Firefox.
  expect(
    await page.evaluate(() =>
      (Reflect.get(window, 'leaked') as string[]).filter((name) => !/^(nanostoresGlobal$|__pw)/.test(name)),
    ),
  ).toEqual([])
  // An element’s id is a name on `window` too: it is looked at what somebody put there.
  expect(
    await page.evaluate(() => [
      Reflect.get(window, 'beforeStart') as unknown,
      Object.getOwnPropertyNames(window).includes('placet'),
    ]),
  ).toEqual([true, false])
  expect(seen.paths('/e2e/canary.js', '/e2e/frame.html', '/collect')).toEqual([])
  expect(await stored(page)).toEqual(nothing)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second', 'marketing', 'chat', 'maps'])
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  await page.locator('#placet-reopen').click()
  await expect(preferences(page)).toBeVisible()
  expect(seen.exceptions).toEqual([])
})

test('from npm, a visitor who comes back loads no surface', async ({ page, seen }) => {
  await page.goto(situation('npm.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  await settled(page)
  seen.forget()
  await page.reload()
  await expect.poll(() => ran(page)).toHaveLength(5)
  await settled(page)
  expect(seen.paths('banner', 'preferences', 'placeholder', '/locales/')).toEqual([])
})

test('from npm and headless, the app decides and Placet draws nothing', async ({ page }) => {
  await page.goto(situation('npm.html', {}, { headless: '1' }))
  expect(await app(page, ({ decided }) => decided)).toBe(false)
  await settled(page)
  await expect(page.locator('#placet')).toHaveCount(0)
  await app(page, async (placet) => void (await placet.save({ analytics: true })))
  await expect.poll(() => ran(page)).toEqual(['analytics', 'second'])
  expect(await choiceCookies(page)).toHaveLength(1)
})
