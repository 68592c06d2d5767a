/** One page with a device behind it, for the tests of the bindings. */
import { vi } from 'vitest'
import type { Placet } from '../../src/client/types'
import { createPlacet } from '../../src/entries/index'
import { createJar } from '../storage/jar'

const config = {
  categories: { analytics: {}, marketing: {} },
  services: [
    { id: 'visits', category: 'analytics' },
    { id: 'film', category: 'marketing' },
  ],
}

/** An empty device, and a page on it. */
export function freshPage(): void {
  createJar('https://www.shop.example/').install()
  localStorage.clear()
  document.body.innerHTML = '<div id="app"></div>'
  vi.stubGlobal('dataLayer', [])
  vi.stubGlobal('uetq', [])
}

/** An instance without surfaces: the app under test is all that is drawn. */
export const headless = (): Placet => createPlacet(config, { ui: false })

/** Leaves the choice of an earlier visit on the device. */
export async function acceptedBefore(): Promise<void> {
  const earlier = headless().start()
  await earlier.acceptAll()
  earlier.destroy()
}

export const app = (): HTMLElement => document.querySelector<HTMLElement>('#app')!
