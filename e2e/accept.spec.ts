/** A yes: everything that waited comes, once, in order, and the others are told. */
import { leaveObjectsOut } from './firefox'
import {
  accept,
  api,
  banner,
  choiceCookies,
  control,
  expect,
  inOrder,
  nothing,
  openPreferences,
  type PageWindow,
  ran,
  recordOf,
  settled,
  situation,
  stored,
  test,
  times,
} from './world'

declare const window: PageWindow

/** Firefox runs an inline module that a script put in when it has compiled it, whatever comes after it. */
const comparable = (names: readonly string[], browserName: string) =>
  names.filter((name) => name !== 'async' && (name !== 'inline module' || browserName !== 'firefox'))

test('scripts of every kind run once each, in the order of a parser (C65, C66)', async ({
  page,
  seen,
  browserName,
}) => {
  await page.goto(situation('kinds.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])

  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(inOrder.length + 1)
  await settled(page)
  const names = await ran(page)
  expect(comparable(names, browserName)).toEqual(comparable(inOrder, browserName))
  for (const name of ['async', 'inline module']) expect(times(names, name)).toBe(1)
  const notes = seen.paths('/e2e-api/note.js')
  expect(new Set(notes).size).toBe(notes.length)
  expect(notes).toHaveLength(7)
  // Firefox asks once more for a file that its preload did not find.
  expect(new Set(seen.paths('/e2e-api/missing.js')).size).toBe(1)
  expect(seen.paths('/e2e-api/')).toHaveLength(notes.length + (browserName === 'firefox' ? 2 : 1))
  expect(seen.exceptions).toEqual([])
})

test('released scripts are fetched side by side, not one after the other', async ({ page }) => {
  await page.goto(situation('kinds.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toContain('module')
  const spans = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('note.js'))
      .map((entry) => ({
        name: new URL(entry.name).searchParams.get('name'),
        from: entry.startTime,
        to: entry.startTime + entry.duration,
      })),
  )
  const slow = spans.find(({ name }) => name === 'slow')
  expect(spans).toHaveLength(7)
  for (const { name, from } of spans)
    expect(from, `${name} starts before the slow one has come`).toBeLessThan(slow?.to ?? 0)
})

test('a released script keeps its attributes, and a failed one is reported and holds nobody up', async ({
  page,
  seen,
}) => {
  await page.goto(situation('kinds.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toContain('very last')
  const kept = page.locator('#kept')
  await expect(kept).toHaveAttribute('src', '/e2e-api/note.js?name=very+last')
  await expect(kept).toHaveAttribute('data-note', 'kept')
  await expect(kept).toHaveAttribute('fetchpriority', 'low')
  await expect
    .poll(() =>
      seen.complaints.some((line) => line.includes('PLACET_SCRIPT_FAILED') && line.includes('missing.js')),
    )
    .toBe(true)
})

test('a script that never answers holds the others up no longer than gate.timeout', async ({
  page,
  seen,
  browserName,
}) => {
  await page.route('**/note.js?name=slow*', () => new Promise(() => {}))
  await page.goto(situation('kinds.html', { gate: { timeout: 400 } }))
  await accept(page)
  const rest = comparable(
    inOrder.filter((name) => name !== 'slow'),
    browserName,
  )
  await expect.poll(async () => comparable(await ran(page), browserName)).toEqual(rest)
  expect(seen.complaints.some((line) => line.includes('PLACET_SCRIPT_SLOW'))).toBe(true)
})

test('everything that can be embedded is silent before a yes and comes once after it (C65, C66)', async ({
  page,
  seen,
  firefox,
}) => {
  if (firefox) await leaveObjectsOut(page)
  await page.goto(situation('embeds.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual([])
  await accept(page)
  const wanted = ['?map-a', '?map-b', '?img', '?source', '?video', '?poster', '?audio', 'style.css']
  for (const part of wanted) await expect.poll(() => seen.paths(part).length, part).toBeGreaterThan(0)
  // Not until the network is idle: players may keep their connection.
  await expect(page.frameLocator('#map-a').getByText('Here is the frame.')).toBeVisible()
  for (const part of ['?map-a', '?map-b', '?img', 'style.css']) expect(seen.paths(part), part).toHaveLength(1)
  await expect(page.locator('#styled')).toHaveCSS('outline-style', 'solid')
  await expect(page.locator('.placet-placeholder')).toHaveCount(0)
})

test('an object and an embed are silent before a yes and come once after it (C65)', async ({
  page,
  seen,
}) => {
  await page.goto(situation('embeds.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(seen.paths('?object', '?embed')).toEqual([])
  await control(banner(page), 'accept-all').focus()
  // Not waited for, as `leaveObjectsOut` says: from here on the page is looked at from outside alone.
  void page.keyboard.press('Enter').catch(() => {})
  await expect
    .poll(() => seen.paths('?object', '?embed').sort())
    .toEqual(['/e2e/frame.html?embed', '/e2e/frame.html?object'])
})

test('inert elements that come later, in any way, are gated and released too', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  const add = (name: string) =>
    page.evaluate((name) => {
      const box = document.createElement('div')
      const script = document.createElement('script')
      script.type = 'text/plain'
      script.dataset.consent = 'analytics'
      script.dataset.src = `/e2e-api/note.js?name=${name}`
      box.append(script)
      document.querySelector('main')?.append(box)
    }, name)
  await add('early')
  await settled(page)
  expect(seen.gated()).toEqual([])
  await accept(page)
  await expect.poll(() => ran(page)).toContain('early')
  await add('late')
  await expect.poll(() => ran(page)).toContain('late')
  // As client-side navigation does: the whole body is swapped.
  await page.evaluate(() => {
    const body = document.createElement('body')
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.dataset.consent = 'marketing'
    script.dataset.src = '/e2e-api/note.js?name=swapped'
    body.append(script)
    document.body.replaceWith(body)
  })
  await expect.poll(() => ran(page)).toContain('swapped')
  const names = await ran(page)
  for (const name of ['early', 'late', 'swapped']) expect(times(names, name)).toBe(1)
})

for (const [how, click] of [
  ['click()', (button: HTMLElement) => button.click()],
  [
    'an event of its own',
    (button: HTMLElement) =>
      void button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })),
  ],
] as const) {
  test(`a script cannot accept by ${how}: nothing happens, and it is reported (C41)`, async ({
    page,
    seen,
  }) => {
    await page.goto(situation('canaries.html'))
    await expect(banner(page)).toBeVisible()
    const codes = await page.evaluateHandle(() => {
      const list: (string | undefined)[] = []
      window.placet.on('error', ({ code }) => list.push(code))
      return list
    })
    await control(banner(page), 'accept-all').evaluate(click)
    await page.locator('#accept').evaluate(click)
    await settled(page)
    await expect(banner(page)).toBeVisible()
    expect(seen.gated()).toEqual([])
    expect(await stored(page)).toEqual(nothing)
    expect(await api(page, ({ decided }) => decided)).toBe(false)
    expect(await codes.evaluate((list) => [...list])).toEqual(['PLACET_UNTRUSTED', 'PLACET_UNTRUSTED'])
    expect(seen.complaints.filter((line) => line.includes('PLACET_UNTRUSTED'))).toHaveLength(2)
  })
}

test('a script cannot save switches that it has set itself (C41)', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await (await openPreferences(page)).evaluate((dialog) => {
    for (const input of dialog.querySelectorAll<HTMLInputElement>('input[role="switch"]:enabled'))
      input.click()
    dialog.querySelector<HTMLElement>('[data-placet-do="save"]')?.click()
  })
  await settled(page)
  expect(seen.gated()).toEqual([])
  const record = await recordOf(page)
  expect(Object.values({ ...record?.categories, ...record?.services })).not.toContain(true)
})

test('a control of the page’s own accepts on a visitor’s click (C20)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await page.locator('#accept').click()
  await expect.poll(() => ran(page)).toContain('analytics')
  await expect(banner(page)).toBeHidden()
})

test('the data layer hears the update first, then one event of ours, in the same task', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  const heard = await page.evaluateHandle(() => {
    const list: [string, number][] = []
    let task = 0
    const push = window.dataLayer.push.bind(window.dataLayer)
    window.dataLayer.push = (...entries) => {
      for (const entry of entries) {
        if ('length' in entry) list.push([Array.from(entry).slice(0, 2).join(' '), task])
        else
          list.push([
            `event ${entry.event} ${entry.placet?.action} ${entry.placet?.grants?.includes('analytics')}`,
            task,
          ])
      }
      // A new task begins when a message arrives.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => void task++
      port2.postMessage(0)
      return push(...entries)
    }
    return list
  })
  await accept(page)
  await expect.poll(() => heard.evaluate((list) => list.length)).toBeGreaterThan(1)
  await settled(page)
  const list = await heard.evaluate((list) => list)
  const ours = list.filter(([what]) => what !== 'consent default')
  expect(ours.map(([what]) => what)).toEqual(['consent update', 'event placet_change accept-all true'])
  expect(ours[0]?.[1]).toBe(ours[1]?.[1])
  const update = await page.evaluate(() => {
    const commands = window.dataLayer.map((entry) =>
      'length' in entry ? Array.from(entry) : [],
    ) as unknown[][]
    return commands.filter(([command, kind]) => command === 'consent' && kind === 'update').at(-1)?.[2]
  })
  expect(update).toMatchObject({
    ad_storage: 'granted',
    ad_user_data: 'granted',
    ad_personalization: 'granted',
    analytics_storage: 'granted',
  })
})

test('the tags run only after Google has heard of the yes, and never before the default (C71)', async ({
  page,
}) => {
  await page.goto(situation('kinds.html'))
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.dataset.consent = 'analytics'
    script.text = `window.heard = dataLayer.map((entry) => entry[0] === 'consent' ? entry[1] : entry.event)`
    document.head.prepend(script)
  })
  await accept(page)
  await expect.poll(() => page.evaluate((): unknown => Reflect.get(window, 'heard'))).toBeTruthy()
  const heard = (await page.evaluate((): unknown => Reflect.get(window, 'heard'))) as string[]
  expect(heard[0]).toBe('default')
  expect(heard).toContain('update')
})

test('exactly one cookie holds the choice: small, first-party, SameSite=Lax, on the whole site (C54)', async ({
  page,
}) => {
  await page.goto('/shop/')
  await accept(page)
  await expect.poll(() => choiceCookies(page)).toHaveLength(1)
  const [cookie] = await choiceCookies(page)
  expect(cookie).toMatchObject({
    name: 'placet',
    domain: 'localhost',
    path: '/',
    sameSite: 'Lax',
    httpOnly: false,
    secure: false,
  })
  expect((cookie?.value ?? '').length).toBeLessThan(1024)
  expect(() => JSON.parse(decodeURIComponent(cookie?.value ?? ''))).not.toThrow()
  expect(decodeURIComponent(cookie?.value ?? '')).not.toMatch(/localhost|shop/)
  expect(await recordOf(page)).toMatchObject({
    action: 'accept-all',
    surface: 'banner',
    language: 'en',
    mode: 'opt-in',
    categories: { analytics: true, marketing: true, chat: true, maps: true },
  })
})

test('the shop’s real tags run after a yes, and each says hello to its own collector', async ({
  page,
  seen,
}) => {
  await page.goto('/shop/')
  await accept(page)
  for (const part of ['/collect/posthog', '/collect/amplitude', '/collect/mixpanel', '/collect/pixel.gif'])
    await expect.poll(() => seen.paths(part).length, part).toBeGreaterThan(0)
  for (const file of ['posthog.js', 'amplitude.js', 'mixpanel.js'])
    expect(seen.paths(`/vendor/${file}`), file).toHaveLength(1)
  expect(
    seen.urls.filter(
      (url) => !url.startsWith('http://localhost') && !url.startsWith('data:') && !url.startsWith('blob:'),
    ),
  ).toEqual([])
  expect(seen.exceptions).toEqual([])
})

test('what the visitor chose is announced once, politely (A44)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  const status = page.locator('#placet [role="status"]')
  // That there is a question was said before.
  await expect(status).toHaveText('May we use cookies?')
  await accept(page)
  await expect(status).toContainText('Analytics on')
  await expect(status).toContainText('Marketing on')
  await page.reload()
  await settled(page)
  await expect(status).toHaveText('')
})

test('a yes that is taken back before it was told is told to nobody', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  const told = await page.evaluateHandle(() => {
    const names: string[] = []
    for (const name of ['grant', 'revoke', 'change'])
      document.addEventListener(`placet:${name}`, () => names.push(name))
    // In the same moment: before the page is painted, and those who wait for a yes have heard of it.
    document.addEventListener('click', () => void window.placet.rejectAll(), { once: true })
    return names
  })
  await accept(page)
  await settled(page)
  expect(await told.evaluate((names) => [...names])).toEqual(['change', 'revoke'])
  expect(await recordOf(page)).toMatchObject({ action: 'reject-all' })
  expect(await ran(page)).toEqual([])
  expect(seen.gated()).toEqual([])
})
