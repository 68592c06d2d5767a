/** The cookie policy in a page: complete, true to what is kept, and a place to change one’s mind. */
import type { Page } from '@playwright/test'
import { accept, expect, openDetails, openPreferences, preferences, settled, stored, test } from '../world'

const policy = (page: Page) => page.locator('[data-placet-policy]')

test('everything that is on the device after a yes has a row in the policy (C74)', async ({ page }) => {
  await page.goto('/shop/help.html')
  await accept(page)
  await page.goto('/shop/visit.html')
  await settled(page)
  await page.goto('/shop/cookies.html')
  await expect(policy(page).locator('table').first()).toBeVisible()
  await settled(page)
  const { cookies, local, session, databases, caches } = await stored(page)
  const kept = [...cookies, ...local, ...session, ...databases, ...caches]
  expect(kept.length).toBeGreaterThan(5)
  const rows = await policy(page)
    .locator('tbody th')
    .evaluateAll((list) => list.map((cell) => cell.textContent?.trim() ?? ''))
  const isListed = (name: string) =>
    rows.some((row) => (row.endsWith('*') ? name.startsWith(row.slice(0, -1)) : name === row))
  expect(kept.filter((name) => !isListed(name))).toEqual([])
})

test('tables have a caption and headers of rows and columns; narrow, each cell says what it is (A53)', async ({
  page,
}) => {
  await page.goto('/shop/cookies.html')
  await expect(policy(page).locator('table').first()).toBeVisible()
  await openPreferences(page)
  await openDetails(preferences(page))
  const faults = await page
    .locator('#placet table, [data-placet-policy] table')
    .evaluateAll((tables) =>
      tables.flatMap((table) => [
        ...(table.querySelector('caption')?.textContent?.trim() ? [] : ['caption']),
        ...(table.querySelectorAll('thead tr').length === 1 ? [] : ['header rows']),
        ...(table.querySelector('[colspan], [rowspan]') ? ['merged cells'] : []),
        ...[...table.querySelectorAll('thead th')]
          .filter((th) => th.getAttribute('scope') !== 'col')
          .map(() => 'column scope'),
        ...[...table.querySelectorAll('tbody tr')]
          .filter((row) => row.querySelectorAll('th[scope="row"]').length !== 1)
          .map(() => 'row scope'),
      ]),
    )
  expect(faults).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  const labels = await preferences(page)
    .locator('tbody td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
  expect(labels.length).toBeGreaterThan(3)
  for (const label of labels) expect(label).toMatch(/\w{2,}/)
  await expect(preferences(page).locator('tbody td').first()).toHaveCSS('display', 'block')
})
