/**
 * How the surfaces look, against pictures that were looked at and found good.
 *
 * Letters differ by machine, and every engine draws edges in its own way: pictures are Chromium's alone, and what
 * must hold elsewhere too is measured (`fit`, `parity`, `themes`). They are compared where browser and fonts are those
 * that they were taken with (`__screenshots__/machine.json`); `playwright test e2e/gallery/visual
 * --update-snapshots` takes them anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../world'
import { open, openDetails, type Scene } from './stage'

interface Picture {
  readonly scene: Scene
  readonly width?: number
  readonly height?: number
  readonly isForced?: boolean
  readonly act?: (surface: Locator) => Promise<unknown>
}

const dark = { scheme: 'dark', theme: 'dark' } as const
const phone = { width: 360, height: 640 }

/** The port that the tests are served from is no part of the picture. */
const nameHost = (surface: Locator) =>
  surface.getByText(/localhost/).evaluate((link) => {
    link.textContent = link.textContent?.replace(location.host, 'film.example') ?? ''
  })

const pictures: Readonly<Record<string, Picture>> = {
  'banner-box': { scene: { surface: 'banner' } },
  'banner-box-dark': { scene: { surface: 'banner', ...dark } },
  'banner-box-phone-fr': { scene: { surface: 'banner', language: 'fr' }, ...phone },
  'banner-box-phone-de-320': { scene: { surface: 'banner', language: 'de' }, width: 320, height: 640 },
  'banner-box-ar': { scene: { surface: 'banner', language: 'ar', close: 'reject' } },
  'banner-box-hostile': { scene: { surface: 'banner', page: 'hostile', close: 'reject' } },
  'banner-box-forced': { scene: { surface: 'banner' }, isForced: true },
  'banner-box-transfer': { scene: { surface: 'banner', state: 'transfer', layout: 'modal' } },
  'banner-bar': { scene: { surface: 'banner', layout: 'bar' }, width: 1280, height: 800 },
  'banner-bar-dark-phone': { scene: { surface: 'banner', layout: 'bar', ...dark }, ...phone },
  'banner-modal-fr': { scene: { surface: 'banner', layout: 'modal', language: 'fr' } },
  'banner-notice': { scene: { surface: 'banner', state: 'notice' } },
  'banner-new-service': { scene: { surface: 'banner', state: 'new-service' } },
  'banner-calm': { scene: { surface: 'banner', theme: 'calm', scheme: 'light' } },
  'banner-ink-dark': { scene: { surface: 'banner', theme: 'ink', scheme: 'dark' } },
  'banner-contrast-dark': { scene: { surface: 'banner', theme: 'contrast', scheme: 'dark' } },
  preferences: { scene: { surface: 'preferences', state: 'accepted', languages: 'en,fr' } },
  'preferences-dark-phone': { scene: { surface: 'preferences', ...dark }, ...phone },
  'preferences-details': {
    scene: { surface: 'preferences', state: 'accepted', languages: 'en,fr' },
    height: 900,
    act: (surface) =>
      surface.locator('.placet-text').evaluate((element) => {
        element.scrollTop = element.scrollHeight
      }),
  },
  'preferences-ar': { scene: { surface: 'preferences', state: 'accepted', language: 'ar' } },
  'preferences-forced': { scene: { surface: 'preferences', state: 'accepted' }, isForced: true },
  ask: { scene: { surface: 'ask' } },
  'ask-transfer-phone-dark': { scene: { surface: 'ask', state: 'transfer', ...dark }, ...phone },
  placeholder: { scene: { surface: 'placeholder', reopen: 'none' }, act: nameHost },
  'placeholder-phone-de': {
    scene: { surface: 'placeholder', language: 'de', reopen: 'none' },
    ...phone,
    act: nameHost,
  },
}

/** The browser, and how wide it sets the letters that the pictures are made of. */
async function machineOf(
  page: Page,
): Promise<{ readonly browser: string; readonly letters: readonly number[] }> {
  const browser = page.context().browser()?.version() ?? ''
  const letters = await page.evaluate(() =>
    ['system-ui', 'Georgia', 'Charter, Cambria, Georgia, serif'].flatMap((family) =>
      ['400', '600'].map((weight) => {
        const canvas = document.createElement('canvas').getContext('2d')
        if (canvas) canvas.font = `${weight} 100px ${family}`
        return Math.round(canvas?.measureText('Handgloves 123 قبول الكل').width ?? 0)
      }),
    ),
  )
  return { browser: browser.split('.')[0] ?? '', letters }
}

test.use({ timezoneId: 'Europe/Paris' })

for (const [name, { scene, width = 1080, height = 700, isForced, act }] of Object.entries(pictures)) {
  test(`looks as it did: ${name} @chromium-only`, async ({ page }, info) => {
    const file = info.snapshotPath(`${name}.png`)
    const note = path.join(path.dirname(file), 'machine.json')
    // Only when asked to: Playwright's own default is a word besides, and takes nothing that is there.
    const isTaken = /^(all|changed)$/.test(info.config.updateSnapshots)
    const machine = await machineOf(page)
    if (!isTaken) {
      test.skip(!existsSync(file) || !existsSync(note), 'There is no picture to compare with.')
      const { browser, letters } = JSON.parse(readFileSync(note, 'utf8'))
      test.skip(
        browser !== machine.browser || `${letters}` !== `${machine.letters}`,
        `The pictures were taken with Chromium ${browser} and other fonts; this is ${machine.browser}.`,
      )
    }
    await page.clock.setFixedTime('2026-11-22T10:00:00Z')
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: isForced ? 'active' : 'none' })
    const surface = await open(page, scene)
    if (act) await openDetails(surface)
    await act?.(surface)
    await expect(surface).toHaveScreenshot(`${name}.png`, {
      animations: 'disabled',
      maxDiffPixelRatio: 0.005,
    })
    if (isTaken) writeFileSync(note, `${JSON.stringify(machine)}\n`)
  })
}
