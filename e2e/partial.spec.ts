/** A choice by purpose: each yes reaches as far as it says, and no further. */
import {
  accept,
  api,
  banner,
  control,
  expect,
  onlyTheChoice,
  openPreferences,
  preferences,
  ran,
  recordOf,
  save,
  settled,
  situation,
  stored,
  switchOf,
  test,
} from './world'

/** The canaries of each purpose (see `pages/canaries.html`). */
const canaries = {
  analytics: ['analytics', 'second'],
  marketing: ['marketing'],
  chat: ['chat'],
  maps: ['maps'],
}

for (const [category, names] of Object.entries(canaries)) {
  test(`a yes to ${category} alone lets nothing else run, on this page and the next (C31, C36)`, async ({
    page,
    seen,
  }) => {
    await page.goto(situation('canaries.html'))
    await banner(page).getByRole('button', { name: 'Cookie settings' }).click()
    await (await switchOf(page, `category:${category}`)).check()
    await save(page)
    await expect(banner(page)).toBeHidden()
    await expect.poll(() => ran(page)).toEqual(names)
    await settled(page)
    await page.reload()
    await expect.poll(() => ran(page)).toEqual(names)
    await settled(page)
    const sung = new Set(seen.paths('/collect/canary/').map((path) => path.split('/').at(-1)))
    expect([...sung].sort()).toEqual([...names].sort())
    const { cookies, local, session, databases, caches } = await stored(page)
    const mine = (key: string) => names.some((name) => key.startsWith(`canary_${name}`))
    expect(
      [...cookies.filter((name) => name !== 'placet'), ...local, ...session, ...databases, ...caches].filter(
        (key) => !mine(key),
      ),
    ).toEqual([])
    expect(await recordOf(page)).toMatchObject({
      action: 'save',
      surface: 'preferences',
      categories: { [category]: true },
    })
    expect(Object.values((await recordOf(page))?.categories ?? {}).filter(Boolean)).toHaveLength(1)
  })
}

test('a no to one service stands beside the yes to its category (C39)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await openPreferences(page)
  await (await switchOf(page, 'category:analytics')).check()
  await (await switchOf(page, 'service:canary-second')).uncheck()
  await save(page)
  await expect.poll(() => ran(page)).toEqual(['analytics'])
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(['analytics'])
  expect(
    await api(page, (placet) => [placet.allows('canary-analytics'), placet.allows('canary-second')]),
  ).toEqual([true, false])
  await openPreferences(page)
  await expect(await switchOf(page, 'service:canary-analytics')).toBeChecked()
  await expect(await switchOf(page, 'service:canary-second')).not.toBeChecked()
})

test('a yes to one service stands beside the no to its category (C39)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await openPreferences(page)
  await (await switchOf(page, 'service:canary-second')).check()
  await save(page)
  await expect.poll(() => ran(page)).toEqual(['second'])
  expect(await api(page, (placet) => [placet.allows('analytics'), placet.allows('canary-second')])).toEqual([
    false,
    true,
  ])
})

test('saving with nothing turned on is a refusal, remembered as one (C34)', async ({ page, seen }) => {
  await page.goto(situation('canaries.html'))
  await openPreferences(page)
  await save(page)
  await expect(banner(page)).toBeHidden()
  await page.reload()
  await expect(page.locator('#placet')).toHaveAttribute('data-placet-state', 'decided')
  await settled(page)
  await expect(banner(page)).toHaveCount(0)
  expect(seen.gated()).toEqual([])
  expect(await stored(page)).toEqual(onlyTheChoice)
})

test('closing the dialog saves nothing: by Esc, by its × and by a click beside it (C41)', async ({
  page,
  seen,
}) => {
  await page.goto(situation('canaries.html'))
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => control(preferences(page), 'close').click(),
    () => page.mouse.click(3, 3),
  ]) {
    await openPreferences(page)
    await (await switchOf(page, 'category:analytics')).check()
    await close()
    await expect(preferences(page)).toBeHidden()
    await expect(banner(page)).toBeVisible()
  }
  await openPreferences(page)
  await expect(await switchOf(page, 'category:analytics')).not.toBeChecked()
  await settled(page)
  expect(seen.gated()).toEqual([])
  expect(await api(page, ({ decided }) => decided)).toBe(false)
})

test('the dialog offers both answers too, and either does what it says (C35)', async ({ page }) => {
  await page.goto(situation('canaries.html'))
  await openPreferences(page)
  await control(preferences(page), 'accept-all').click()
  await expect(preferences(page)).toBeHidden()
  await expect(banner(page)).toBeHidden()
  await expect.poll(() => ran(page)).toHaveLength(5)
  expect(await recordOf(page)).toMatchObject({ action: 'accept-all', surface: 'preferences' })
})

test('a service that needs two purposes waits for both (C37)', async ({ page }) => {
  const services = [
    {
      id: 'canary-analytics',
      category: 'analytics',
      name: 'Both',
      provider: { name: 'Both', country: 'FR' },
      requires: ['marketing'],
    },
  ]
  await page.goto(situation('canaries.html', { services }))
  await openPreferences(page)
  await (await switchOf(page, 'category:analytics')).check()
  await save(page)
  await settled(page)
  expect(await ran(page)).toEqual([])
  const entries = await api(page, async (placet) =>
    (await placet.explain())
      .filter(({ key }) => key === 'canary-analytics')
      .map(({ state, reason }) => `${state} ${reason}`),
  )
  expect(entries).toContainEqual(expect.stringMatching(/^held .*requires/))
  await openPreferences(page)
  await (await switchOf(page, 'category:marketing')).check()
  await save(page)
  await expect.poll(() => ran(page)).toContain('analytics')
})

test('a country without a safeguard takes a second yes of its own (C79)', async ({ page, seen }) => {
  await page.goto('/shop/help.html')
  await openPreferences(page)
  await (await switchOf(page, 'category:chat')).check()
  await save(page)
  await settled(page)
  expect(seen.paths('/shop/embeds/chat.js')).toEqual([])
  await openPreferences(page)
  await expect(await switchOf(page, 'category:chat')).toBeChecked()
  await (await switchOf(page, 'transfer:US')).check()
  await save(page)
  await expect.poll(() => seen.paths('/shop/embeds/chat.js')).toHaveLength(1)
  expect(await recordOf(page)).toMatchObject({ transfers: { US: true } })
})

test('a later change of mind is told apart from the first choice, and both are in the record (C82)', async ({
  page,
}) => {
  await page.goto(situation('canaries.html', { ui: { reload: 'never' } }))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  const first = await recordOf(page)
  await openPreferences(page)
  await (await switchOf(page, 'category:marketing')).uncheck()
  await save(page)
  await expect
    .poll(() => recordOf(page))
    .toMatchObject({ action: 'save', categories: { marketing: false, analytics: true } })
  const second = await recordOf(page)
  expect(second?.created).toBe(first?.created)
  expect(second?.id).not.toBe(first?.id)
})
