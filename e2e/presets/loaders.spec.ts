/**
 * Every sheet with a tag, in a page under the strictest policy: silent until the yes, loaded as the sheet says,
 * taken back in the order that the contract of withdrawal names.
 *
 * No vendor is contacted: each request is answered by a stand-in, which stores what the sheet declares.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Page } from '@playwright/test'
import type { Step } from '../../src/consent/tag'
import {
  expect,
  nothing,
  onlyTheChoice,
  type PageWindow,
  refuse,
  type Stored,
  situation,
  stored,
  test,
} from '../world'
import { type Note, notesOf, type Part, type Watched } from './observe'
import { answerOthers } from './others'
import { accounts, addressOf, filled, sheetOf, sheets, type Tagged, use } from './sheets'

declare const window: PageWindow & Watched

// There are many of them, and what each notes tells more than a recording, which takes longer than the test.
test.use({ trace: 'off' })

/** Of another category than the sheet that is looked at: it must stay silent. */
const bystander = ({ category }: Tagged): string => (category === 'marketing' ? 'plausible' : 'klaviyo')

/** Lists that Placet's own signals have made before any tag. */
const SIGNALLED = ['dataLayer', 'uetq']

const rootOf = ([, path]: Step): string => path.split('.')[0] ?? ''

type Phase = 'before' | 'after' | 'grant' | 'revoke'

const stepsIn = ({ id, tag }: Tagged, ...phases: readonly Phase[]): readonly Step[] =>
  phases.flatMap((phase) => filled(tag[phase], accounts[id] ?? {}))

const stepsOf = (sheet: Tagged) => stepsIn(sheet, 'before', 'after', 'grant', 'revoke')

/** What is to be noted when `steps` are taken. */
const notesFor = (steps: readonly Step[]): readonly Note[] =>
  steps.flatMap(([kind, path, ...rest]): readonly Note[] => {
    if (kind === 'call') return [{ kind, path, args: rest }]
    if (kind === 'set') return [{ kind, path, value: rest[0] }]
    if (SIGNALLED.includes(path)) return []
    return [{ kind: 'set', path, value: kind === 'list' ? [] : 'function' }]
  })

/** What `*` stands for in a name that is planted. */
const planted = (name: string): string => name.replace('*', '1')

function partOf(sheet: Tagged): Part {
  const calls = stepsOf(sheet).filter(([kind]) => kind === 'call')
  return {
    functions: calls.map(([, path]) => path),
    cookies: sheet.cookies.filter(({ domain }) => !domain).map(({ name }) => planted(name)),
    storage: (sheet.storage ?? []).map(({ kind, name }) => ({ kind, name: planted(name) })),
    elements: sheet.tag.remove?.split(',') ?? [],
  }
}

const isKept = ({ storage = [] }: Tagged, name: string): boolean =>
  storage.some((item) => item.keep && planted(item.name) === name)

/** What outlives a no: the choice, and the service's own record of it. */
function keptBy(sheet: Tagged): Stored {
  const names = (kind: string) =>
    partOf(sheet)
      .storage.filter((item) => item.kind === kind && isKept(sheet, item.name))
      .map(({ name }) => name)
  return { ...onlyTheChoice, local: names('localStorage'), session: names('sessionStorage') }
}

/** What vendors would do with it; what Placet says to its own lists is left out. */
const aboutVendors = (notes: readonly Note[]): readonly Note[] =>
  notes.filter((note) => !('path' in note) || !SIGNALLED.includes(note.path.split('.')[0] ?? ''))

/** Placet's own entry of the data layer: the command `consent update`, all denied. */
const isDenial = (note: Note): boolean =>
  note.kind === 'call' &&
  note.path === 'dataLayer.push' &&
  `${[note.args[0]].flat().slice(0, 2)}` === 'consent,update' &&
  !/"(ad|analytics)_\w+":"granted"/.test(JSON.stringify(note.args))

/** Where the last of Placet's own signals is: Microsoft is told right after Google. */
function lastDenial(notes: readonly Note[]): number {
  const google = notes.findIndex(isDenial)
  const next = notes[google + 1]
  return next?.kind === 'call' && next.path === 'uetq.push' ? google + 1 : google
}

/** Placet's own event, which may come between. */
const isEvent = (note: Note): boolean =>
  note.kind === 'call' && note.path === 'dataLayer.push' && JSON.stringify(note.args).includes('"placet_')

/** Until Placet has started, and done what it does by itself. */
async function idle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.placet && !Array.isArray(window.placet))
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))))
}

/** One sheet on its way from the first question to the last trace. */
interface Scene {
  readonly page: Page
  readonly sheet: Tagged
  readonly notes: Note[]
  /** Addresses of other hosts. */
  readonly asked: readonly string[]
}

async function open(page: Page, sheet: Tagged): Promise<Scene> {
  const roots = new Set(['dataLayer', ...[sheet, sheetOf(bystander(sheet))].flatMap(stepsOf).map(rootOf)])
  const notes = await notesOf(page, [...roots])
  const asked = await answerOthers(page, (url) =>
    url === addressOf(sheet) ? `standIn(${JSON.stringify(partOf(sheet))})` : '',
  )
  return { page, sheet, notes, asked }
}

const address = (sheet: Tagged, more: object = {}): string => {
  const config = {
    categories: { necessary: {}, analytics: {}, marketing: {}, [sheet.category]: {} },
    // Some say two years: shown to the visitor, and no reason here to hold them.
    promises: { maxCookieDays: 1000 },
    services: [use(sheet.id), use(bystander(sheet))],
  }
  return situation('preset-loader.html', config, { csp: 'strict', ...more })
}

async function expectSilenceWithoutYes({ page, sheet, notes, asked }: Scene): Promise<void> {
  await page.goto(address(sheet))
  await idle(page)
  expect(await stored(page)).toEqual(nothing)
  await refuse(page)
  await idle(page)
  await page.goto(address(sheet, { next: '' }))
  await idle(page)
  expect(await stored(page)).toEqual(onlyTheChoice)
  expect(aboutVendors(notes)).toEqual([])
  expect(asked).toEqual([])
}

async function expectToBeLoaded({ page, sheet, notes, asked }: Scene): Promise<void> {
  notes.length = 0
  await page.evaluate((category) => void window.placet.save({ [category]: true }), sheet.category)
  await expect.poll(() => notes.some(({ kind }) => kind === 'ran')).toBe(true)
  await page.evaluate(() => window.planted)
  const before = notesFor(stepsIn(sheet, 'before'))
  const inserted = notes.findIndex(({ kind }) => kind === 'insert')
  const nonce = await page.evaluate(() => document.querySelector('script')?.nonce)
  expect(notes[inserted]).toEqual({ kind: 'insert', src: addressOf(sheet), async: true, nonce })
  expect(notes.slice(inserted - before.length, inserted)).toEqual(before)
  const ran = notes.findIndex(({ kind }) => kind === 'ran')
  await expect
    .poll(() => notes.slice(ran + 1).filter((note) => !isEvent(note)))
    .toEqual(notesFor(stepsIn(sheet, 'after')))
  expect(asked).toEqual([addressOf(sheet)])
}

async function expectToBeTakenBack({ page, sheet, notes, asked }: Scene): Promise<void> {
  notes.length = 0
  const { cookies, storage, elements } = partOf(sheet)
  const reloaded = page.waitForEvent('load')
  await page.evaluate(() => void window.placet.withdraw())
  await reloaded
  await idle(page)
  const revoke = notesFor(stepsIn(sheet, 'revoke'))
  const denied = lastDenial(notes)
  const told = notes.findIndex((note, index) => index > denied && isDeepStrictEqual(note, revoke[0]))
  const removed = notes.findIndex(({ kind }) => kind === 'remove')
  const erased = notes.findIndex(({ kind }) => kind === 'erase')
  expect(notes[denied]).toBeDefined()
  if (revoke[0]) expect(notes.slice(told, told + revoke.length)).toEqual(revoke)
  const order = [
    denied,
    ...(revoke[0] ? [told] : []),
    ...(elements[0] ? [removed] : []),
    ...(cookies[0] || storage.some(({ name }) => !isKept(sheet, name)) ? [erased] : []),
  ]
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((one, other) => one - other))
  expect(await stored(page)).toEqual(keptBy(sheet))
  expect(asked).toEqual([addressOf(sheet)])
}

for (const sheet of sheets) {
  test(`${sheet.id}: silent without a yes, loaded once with one, gone without a trace`, async ({
    page,
    seen,
  }) => {
    const scene = await open(page, sheet)
    await test.step('without a yes, here and on the next page', () => expectSilenceWithoutYes(scene))
    await test.step('with one', () => expectToBeLoaded(scene))
    await test.step('when it is taken back', () => expectToBeTakenBack(scene))
    expect(seen.exceptions).toEqual([])
    expect(seen.complaints).toEqual([])
  })
}
