/** The gallery's pages as tests open them, and what there is of each kind. */
import type { Locator, Page } from '@playwright/test'
import axe from 'axe-core'
import { languages } from '../../src/locales/lookup'
import { expect, type PageWindow } from '../world'

declare const window: PageWindow

export { languages }
export const layouts = ['box', 'bar', 'modal'] as const
export const themes = ['auto', 'calm', 'contrast', 'ink'] as const
export const surfaces = ['banner', 'preferences', 'ask', 'placeholder', 'policy', 'reopen'] as const
export type SurfaceName = (typeof surfaces)[number]

const places: Record<SurfaceName, string> = {
  banner: '#placet-banner',
  preferences: '#placet-preferences',
  ask: '#placet-ask',
  placeholder: '.placet-placeholder',
  policy: '.placet-policy',
  reopen: '#placet-reopen',
}

/** What `examples/gallery/surface.js` is told. */
export interface Scene {
  readonly surface: SurfaceName
  readonly layout?: string
  readonly position?: string
  readonly theme?: string
  readonly scheme?: string
  readonly language?: string
  readonly languages?: string
  readonly state?: string
  readonly page?: string
  readonly close?: string
  readonly reopen?: string
}

export const addressOf = (scene: Scene): string =>
  `/gallery/surface.html?${new URLSearchParams(Object.entries(scene))}`

/** Opens the gallery at one surface. @returns the surface, when it is there to be seen. */
export async function open(page: Page, scene: Scene): Promise<Locator> {
  await page.goto(addressOf(scene))
  const surface = page.locator(places[scene.surface])
  await expect(surface).toBeVisible()
  return surface
}

/** Opens every disclosure in `surface`. */
export async function openDetails(surface: Locator): Promise<void> {
  await surface.evaluate((element) => {
    for (const details of element.querySelectorAll('details')) details.open = true
  })
}

/** Shows the open surfaces in another language, and waits until all of them are drawn in it. */
export async function speak(page: Page, language: string, surface: SurfaceName): Promise<void> {
  await page.evaluate(
    async ([language, place]) => {
      const before = document.querySelector(place)
      if (document.getElementById('placet')?.lang === language) return
      window.placet.setLanguage(language)
      const isSame = () => document.querySelector(place) === before || !document.querySelector(place)
      while (isSame()) await new Promise(requestAnimationFrame)
    },
    [language, places[surface]] as const,
  )
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly {
        readonly element: Element
        readonly html: string
        readonly failureSummary?: string
      }[]
    }[]
  }>
}

/** What axe finds in Placet's own surfaces. @param isStrict whether text must have 7 to 1 (WCAG 1.4.6, AAA). */
export async function violations(page: Page, isStrict: boolean): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (enabled) => {
    // The cast: the source has just put it there.
    const { axe } = window as unknown as { readonly axe: Axe }
    const found = await axe.run(document, {
      elementRef: true,
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled } },
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ element }) => element.closest('#placet, .placet-placeholder, .placet-policy'))
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary}`),
    )
  }, isStrict)
}
