/** Where data goes, and under which protection: shown, asked about, and asked again when it gets worse. */
import {
  accept,
  api,
  banner,
  expect,
  openPreferences,
  placeholders,
  preferences,
  ran,
  settled,
  situation,
  test,
} from '../world'
import { service } from './bench'

const safeguards = {
  none: 'no safeguard',
  adequacy: 'adequacy decision',
  dpf: 'Data Privacy Framework',
  scc: 'standard contractual clauses',
  bcr: 'binding corporate rules',
}

const to = (country: string, safeguard: string) => ({ transfers: [{ country, safeguard }] })

test('the settings and the placeholder say for each service to which country data goes, and under what (C78)', async ({
  page,
}) => {
  const services = Object.keys(safeguards).map((safeguard, at) =>
    service(at ? `to-${safeguard}` : 'map-a', 'maps', to('US', safeguard)),
  )
  await page.goto(situation('embeds.html', { services }))
  await expect(placeholders(page).first()).toContainText('United States: no safeguard')
  await openPreferences(page)
  await preferences(page).getByText('Details about Maps').click()
  for (const words of Object.values(safeguards))
    await expect(preferences(page)).toContainText(new RegExp(`United States: .*${words}`))
})

test('consent to a transfer is not asked for by default: it is the exception (C80)', async ({ page }) => {
  const services = [service('canary-chat', 'chat', to('US', 'none'))]
  await page.goto(situation('canaries.html', { services }))
  await expect(banner(page)).toBeVisible()
  await expect(banner(page)).not.toContainText('Accepting all includes')
  await openPreferences(page)
  expect(await preferences(page).locator('input[name^="transfer:"]').count()).toBe(0)
})

const before = { services: [service('canary-chat', 'chat', to('US', 'dpf'))], transfers: 'ask' }
const after = { services: [service('canary-chat', 'chat', to('US', 'none'))], transfers: 'ask' }

test('a yes given under a safeguard does not outlive it: the service is held (C81)', async ({ page }) => {
  await page.goto(situation('canaries.html', before))
  await accept(page)
  await expect.poll(() => ran(page)).toContain('chat')
  await page.goto(situation('canaries.html', after))
  await settled(page)
  expect(await ran(page)).not.toContain('chat')
  const reasons = await api(page, async (placet) =>
    (await placet.explain()).filter(({ key }) => key === 'canary-chat').map(({ reason }) => reason),
  )
  expect(reasons.join()).toContain('transfer')
})

test('and the visitor is asked about the transfer, once (C81)', async ({ page }) => {
  await page.goto(situation('canaries.html', before))
  await accept(page)
  await page.goto(situation('canaries.html', after))
  await expect(banner(page)).toBeVisible()
  await expect(banner(page)).toContainText('United States')
})
