/** Before a yes: every technique, tag managers, what calls itself necessary, and other sites’ choices. */
import {
  accept,
  banner,
  expect,
  type PageWindow,
  ran,
  refuse,
  settled,
  situation,
  stored,
  test,
} from '../world'
import { openOwn, service } from './bench'

declare const window: PageWindow

/** One line of code for each way to store, read or send something. Each notes its name first. */
const techniques = {
  cookie: "document.cookie = 'trace=1; path=/'",
  'local storage': "localStorage.setItem('trace', '1')",
  'session storage': "sessionStorage.setItem('trace', '1')",
  database: "indexedDB.open('trace')",
  cache: "caches.open('trace')",
  'service worker': "navigator.serviceWorker.register('/e2e/no-worker.js').catch(() => {})",
  pixel: "new Image().src = '/collect/pixel.gif?technique'",
  beacon: "navigator.sendBeacon('/collect/technique')",
  'event stream': "new EventSource('/collect/technique').close()",
  preconnect:
    "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://far.example' }))",
  'canvas fingerprint': "document.createElement('canvas').toDataURL()",
  'audio fingerprint': 'new OfflineAudioContext(1, 44, 44100)',
  'device list': 'navigator.mediaDevices?.enumerateDevices()',
  'link decoration': "for (const a of document.querySelectorAll('main a')) a.href += '?click-id=1'",
  'address decoration': "history.replaceState(null, '', location.href + '&click-id=1')",
}

const names = Object.keys(techniques)
const tags = Object.entries(techniques)
  .map(
    ([name, code]) =>
      `<script type="text/plain" data-consent="marketing">(window.ran ??= []).push('${name}'); ${code}</script>`,
  )
  .join('')

test('no technique of storing, reading or sending is used before a yes, nor after a no (C3)', async ({
  page,
  seen,
}) => {
  const body = `<main><h1>Techniques</h1><p><a href="/shop/">A link of the page</a></p></main>${tags}`
  await openOwn(page, body)
  await expect(banner(page)).toBeVisible()
  const silent = async () => {
    await settled(page)
    expect(await ran(page)).toEqual([])
    expect(seen.gated()).toEqual([])
    expect(JSON.stringify(await stored(page))).not.toContain('trace')
    expect(page.url()).not.toContain('click-id')
    await expect(page.locator('main a')).toHaveAttribute('href', '/shop/')
    await expect(page.locator('link[rel="preconnect"]')).toHaveCount(0)
  }
  await silent()
  await refuse(page)
  await silent()
  await page.reload()
  await silent()
  // The same page after a yes does all of it, so there was something to hold.
  await page.context().clearCookies()
  await page.reload()
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(names)
})

test('a tag manager waits for a yes like what it would load (C4)', async ({ page, seen }) => {
  await page.route('https://www.googletagmanager.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "(window.ran ??= []).push('container')" }),
  )
  const config = { services: [{ use: 'google-tag-manager', id: 'GTM-ABCD123' }] }
  await openOwn(page, '<main><h1>Tags</h1></main>', config)
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(seen.gated()).toEqual([])
  await refuse(page)
  await page.reload()
  await settled(page)
  expect(seen.gated()).toEqual([])
  await page.context().clearCookies()
  await page.reload()
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['container'])
  expect(seen.urls.filter((url) => url.includes('googletagmanager'))).toHaveLength(1)
})

test('what calls itself necessary says why, or stays held (C14, C85)', async ({ page, seen }) => {
  const canary = service('canary-analytics', 'necessary')
  const others = [service('canary-chat', 'chat')]
  await page.goto(situation('canaries.html', { services: [canary, ...others] }))
  await expect(banner(page)).toBeVisible()
  await expect.poll(() => seen.complaints.some((line) => line.includes('PLACET_SERVICE_WHY'))).toBe(true)
  await settled(page)
  expect(await ran(page)).not.toContain('analytics')
  await accept(page)
  await expect.poll(() => ran(page)).toContain('chat')
  expect(await ran(page)).not.toContain('analytics')

  await page.context().clearCookies()
  const why = 'Without it nobody could pay.'
  await page.goto(situation('canaries.html', { services: [{ ...canary, why }, ...others] }))
  await expect.poll(() => ran(page)).toEqual(['analytics'])
  await page.getByRole('button', { name: 'Cookie settings' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Details about Strictly necessary').click()
  await expect(dialog).toContainText(why)
})

test('a category of the name that exemptions have elsewhere is asked about like any other (C86)', async ({
  page,
}) => {
  const services = [service('canary-analytics', 'audience-exempt')]
  const categories = { necessary: {}, 'audience-exempt': {} }
  await page.goto(situation('canaries.html', { services, categories }))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(await ran(page)).toEqual([])
  await refuse(page)
  await page.reload()
  await settled(page)
  expect(await ran(page)).toEqual([])
})

test('a choice stays with the site it was made on (C46)', async ({ page, baseURL }) => {
  await page.goto(situation('canaries.html'))
  await accept(page)
  await expect.poll(() => ran(page)).toHaveLength(5)
  const elsewhere = `${baseURL}`.replace('localhost', '127.0.0.1')
  await page.goto(elsewhere + situation('canaries.html'))
  await expect(banner(page)).toBeVisible()
  await settled(page)
  expect(await ran(page)).toEqual([])
  expect(await page.context().cookies(elsewhere)).toEqual([])
  expect(await page.evaluate(() => window.placet.decided)).toBe(false)
})
