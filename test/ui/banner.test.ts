// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/" }
import { describe, expect, test } from 'vitest'
import type { PlacetConfig } from '../../src/config/input'
import { Banner } from '../../src/ui/banner'
import type { Stage, View } from '../../src/ui/types'
import { texts, view } from './samples'

const HOSTILE = '<img src=x onerror=alert(1)>'
const input: PlacetConfig = {
  controller: { name: 'Bench', privacyPolicy: '/privacy', cookiePolicy: 'javascript:alert(1)' },
  services: [
    { id: 'ga', category: 'analytics', provider: { name: 'Google' } },
    { id: 'ads', category: 'marketing', provider: { name: 'Google' } },
    { id: 'snap', category: 'chat', provider: { name: 'SnapEngage' } },
    { id: 'shop', category: 'necessary', why: 'The basket.', provider: { name: 'Us' } },
  ],
}

function draw(given: PlacetConfig = input, more: Partial<View> = {}): HTMLElement {
  const page = document.createElement('div')
  // The casts: it draws with texts and a view alone, and what it draws are elements.
  page.append(
    Banner({
      view: view(given, { pending: ['analytics', 'marketing'], ...more }),
      texts,
    } as Stage) as unknown as Node,
  )
  return page
}
const controls = (page: HTMLElement) =>
  [...page.querySelectorAll('button')].map(
    ({ dataset, textContent }) => `${dataset.placetDo ?? dataset.placetOpen}: ${textContent}`,
  )

describe('the banner', () => {
  test('says who asks, how many partners there are, for what and for how long', () => {
    const text = draw().textContent
    for (const part of ['Bench and 2 partners ask', 'Analytics', 'Marketing', '6 months', 'withdraw'])
      expect(text).toContain(part)
    expect(text).not.toContain('Chat')
  })

  test('says how long the choice is kept, and not what the config asks for beyond that', () => {
    expect(draw({ ...input, storage: { months: 99 } }).textContent).toContain('24 months')
  })

  test('counts one partner in words for one', () => {
    expect(draw({ services: input.services!.slice(0, 2) }).textContent).toContain('1 partner ask')
  })

  test('names the host where the site gives no name, and no partners where there are none', () => {
    expect(draw({}).textContent).toContain('www.shop.example asks')
  })

  test('offers refusing and accepting alike, and the settings', () => {
    const page = draw()
    expect(controls(page)).toEqual([
      'preferences: 2 partners',
      'reject-all: Refuse all',
      'accept-all: Accept all',
      'preferences: Cookie settings',
    ])
    const [refuse, accept] = page.querySelectorAll<HTMLElement>('[data-placet-do]')
    const shape = (button: HTMLElement) => [
      button.tagName,
      button.className,
      button.getAttributeNames(),
      button.parentElement,
    ]
    expect(shape(refuse!)).toEqual(shape(accept!))
  })

  test('in `notice` informs, with one button', () => {
    expect(controls(draw(input, { mode: 'notice' })).slice(1)).toEqual([
      'close: Understood',
      'preferences: Cookie settings',
    ])
  })

  test('has a cross only where the site wants one, which says what it does', () => {
    expect(draw().querySelector('.placet-close')).toBeNull()
    expect(
      draw({ ...input, ui: { close: 'reject' } })
        .querySelector('.placet-close')!
        .getAttribute('aria-label'),
    ).toBe('Close and refuse')
  })

  test('links only where it is safe', () => {
    const links = [...draw().querySelectorAll('a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ])
    expect(links).toEqual([['Privacy policy', '/privacy']])
  })

  test('names the countries that accepting includes', () => {
    const service = {
      id: 'ga',
      category: 'analytics',
      transfers: [{ country: 'US', safeguard: 'none' }],
    } as const
    expect(draw({ ...input, services: [service], transfers: 'ask' }).textContent).toContain(
      'sending data to United States',
    )
    expect(draw({ ...input, services: [service] }).textContent).not.toContain('United States')
  })

  test('draws what a config says as text', () => {
    const texts = { en: { title: HOSTILE, description: HOSTILE } }
    const page = draw({
      controller: { name: HOSTILE, privacyPolicy: `/"${HOSTILE}` },
      categories: { analytics: { texts } },
      services: [{ id: 'ga', category: 'analytics', name: HOSTILE }],
    })
    expect(page.querySelector('img')).toBeNull()
    expect(page.textContent).toContain(HOSTILE)
  })
})
