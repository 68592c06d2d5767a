/** B11.6. Global Privacy Control as a browser’s own setting. */
import { expect, ran, settled, situation, test } from '../world'
import { canaries } from './faults'

test('the signal as a browser sends it, header and property, is heard (fault B11.6)', async ({
  page,
  seen,
  firefox,
}) => {
  await firefox?.set({
    'privacy.globalprivacycontrol.enabled': true,
    'privacy.globalprivacycontrol.functionality.enabled': true,
  })
  const request = page.waitForRequest((each) => each.isNavigationRequest())
  await page.goto(situation('canaries.html', { mode: 'opt-out' }))
  const header = (await (await request).allHeaders())['sec-gpc']
  test.skip(header !== '1', 'This browser has no such setting; B11.1 defines the property.')
  const wanted = canaries.filter((name) => name !== 'marketing')
  await expect.poll(() => ran(page)).toEqual(wanted)
  await settled(page)
  expect(await ran(page)).toEqual(wanted)
  expect(seen.paths('name=marketing')).toEqual([])
})
