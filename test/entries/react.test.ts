// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/" }
import { act, createElement, type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Placet } from '../../src/client/types'
import { Gate, PlacetProvider, useConsent, useGrant } from '../../src/entries/react'
import { PlacetError } from '../../src/shared/errors'
import { acceptedBefore, app, freshPage, headless } from './samples'

const undo: (() => void)[] = []
const complaints = vi.fn()

/** Says all that the hooks say. */
function Report() {
  const { decided, record, grants, allows } = useConsent()
  const isFilm = useGrant('film')
  return `${decided} ${record?.action} ${grants} ${allows('analytics')} ${isFilm}`
}

function Refuse() {
  const { placet } = useConsent()
  return createElement('button', { type: 'button', onClick: () => void placet.rejectAll() }, 'No')
}

const mounted = vi.fn()
function Film() {
  mounted()
  return 'film'
}

const nothing = 'false undefined necessary false false'
const everything = 'true accept-all necessary,analytics,marketing,visits,film true true'
const page = (placet: Placet, ...children: ReactNode[]) =>
  createElement(StrictMode, null, createElement(PlacetProvider, { placet }, ...children))

async function mount(placet: Placet, ...children: ReactNode[]): Promise<void> {
  const root = createRoot(app())
  undo.push(() => act(() => root.unmount()))
  await act(async () => root.render(page(placet, ...children)))
}

beforeEach(() => {
  freshPage()
  mounted.mockReset()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.spyOn(console, 'error').mockImplementation(complaints)
})
afterEach(() => {
  for (const stop of undo.splice(0)) stop()
  expect(complaints.mock.calls).toEqual([])
  complaints.mockReset()
})

describe('a component', () => {
  test('shows nothing granted, then the answer, then its withdrawal', async () => {
    const placet = headless()
    await mount(placet, createElement(Report))
    expect(app().textContent).toBe(nothing)
    await act(async () => void (await placet.acceptAll()))
    expect(app().textContent).toBe(everything)
    await act(async () => void (await placet.withdraw('film')))
    expect(app().textContent).toBe('true withdraw necessary,analytics,marketing,visits true false')
    await act(async () => void (await placet.reset()))
    expect(app().textContent).toBe(nothing)
  })

  test('starts the instance when it is mounted, and leaves it running when it is not', async () => {
    await acceptedBefore()
    const placet = headless()
    expect(placet.decided).toBe(false)
    await mount(placet, createElement(Report))
    expect(app().textContent).toBe(everything)
    for (const stop of undo.splice(0)) stop()
    expect(placet.allows('film')).toBe(true)
  })

  test('may do what the instance does', async () => {
    const placet = headless()
    await mount(placet, createElement(Refuse), createElement(Report))
    await act(async () => document.querySelector('button')!.click())
    expect(app().textContent).toBe('Notrue reject-all necessary false false')
  })

  test('outside a provider is misuse', () => {
    expect(() => renderToString(createElement(Report))).toThrow(PlacetError)
    expect(() => renderToString(createElement(Gate, { needs: 'film' }))).toThrow('PLACET_USAGE')
  })
})

describe('a gate', () => {
  const gate = (needs: string) => createElement(Gate, { needs, fallback: 'held' }, 'open')

  test('mounts its children while what they need is granted', async () => {
    const placet = headless()
    await mount(placet, createElement(Gate, { needs: 'film marketing' }, createElement(Film)))
    expect([app().textContent, mounted.mock.calls.length]).toEqual(['', 0])
    await act(async () => void (await placet.save({ marketing: true })))
    expect(app().textContent).toBe('film')
    await act(async () => void (await placet.withdraw()))
    expect(app().textContent).toBe('')
  })

  test('shows its fallback until then, also where it needs nothing or nobody knows what', async () => {
    const placet = headless()
    await mount(placet, gate('film'), gate(''), gate('nobody'), gate('!film'))
    expect(app().textContent).toBe('heldheldheldheld')
    await act(async () => void (await placet.rejectAll()))
    expect(app().textContent).toBe('heldheldheldopen')
    await act(async () => void (await placet.acceptAll()))
    expect(app().textContent).toBe('openheldheldheld')
  })
})

describe('on a server', () => {
  const children = () => [
    createElement(Report, { key: 1 }),
    createElement(Gate, { key: 2, needs: 'film', fallback: ' held' }, ' open'),
  ]

  test('nothing is granted, and nothing starts', () => {
    const placet = headless()
    const html = renderToString(page(placet, ...children()))
    expect(html.replaceAll('<!-- -->', '')).toBe(`${nothing} held`)
    expect(placet.decided).toBe(false)
  })

  test('what it sent is taken over, then told what is true', async () => {
    await acceptedBefore()
    app().innerHTML = renderToString(page(headless(), ...children()))
    // As a page does that starts Placet in its head.
    const placet = headless().start()
    expect(placet.allows('film')).toBe(true)
    const recoverable = vi.fn()
    await act(async () => {
      const root = hydrateRoot(app(), page(placet, ...children()), { onRecoverableError: recoverable })
      undo.push(() => act(() => root.unmount()))
    })
    expect(recoverable).not.toHaveBeenCalled()
    expect(app().textContent).toBe(`${everything} open`)
  })
})
