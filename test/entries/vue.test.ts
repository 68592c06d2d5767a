// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.shop.example/" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type App, createApp, createSSRApp, effectScope, h, nextTick, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { Placet } from '../../src/client/types'
import { placetPlugin, useConsent, useGrant } from '../../src/entries/vue'
import { acceptedBefore, app, freshPage, headless } from './samples'

const running: App[] = []
const complaints = vi.fn()

/** Says all that the composables say. */
function useReport() {
  const { decided, record, grants, allows } = useConsent()
  const isFilm = useGrant('film')
  return () =>
    h('p', `${decided.value} ${record.value?.action} ${grants.value} ${allows('analytics')} ${isFilm.value}`)
}
const Report = { setup: useReport }
const nothing = 'false undefined necessary false false'
const everything = 'true accept-all necessary,analytics,marketing,visits,film true true'

function mount(given: App, placet: Placet): void {
  running.push(given)
  given.use(placetPlugin, placet).mount(app())
}

beforeEach(() => {
  freshPage()
  vi.spyOn(console, 'warn').mockImplementation(complaints)
})
afterEach(() => {
  for (const one of running.splice(0)) one.unmount()
  expect(complaints.mock.calls).toEqual([])
  complaints.mockReset()
})

describe('a component', () => {
  test('shows nothing granted, then the answer, then its withdrawal', async () => {
    const placet = headless()
    mount(createApp(Report), placet)
    await nextTick()
    expect(app().textContent).toBe(nothing)
    await placet.acceptAll()
    await nextTick()
    expect(app().textContent).toBe(everything)
    await placet.withdraw('film')
    await nextTick()
    expect(app().textContent).toBe('true withdraw necessary,analytics,marketing,visits true false')
  })

  test('shows an earlier choice: the plugin starts the instance', async () => {
    await acceptedBefore()
    mount(createApp(Report), headless())
    await nextTick()
    expect(app().textContent).toBe(everything)
  })

  test('may ask for a key that changes', async () => {
    const key = ref('visits')
    const Asking = { setup: () => ({ isOn: useGrant(key) }), render: (it: { isOn: boolean }) => `${it.isOn}` }
    const placet = headless()
    mount(createApp(Asking), placet)
    await placet.save({ marketing: true })
    await nextTick()
    expect(app().textContent).toBe('false')
    key.value = 'film'
    await nextTick()
    expect(app().textContent).toBe('true')
  })

  test('listens no longer than it is there', async () => {
    const placet = headless()
    const stopped = vi.fn()
    const { subscribe } = placet.stores.$grants
    vi.spyOn(placet.stores.$grants, 'subscribe').mockImplementation((listener) => {
      const stop = subscribe(listener)
      return () => {
        stopped()
        stop()
      }
    })
    mount(createApp(Report), placet)
    running.pop()!.unmount()
    // Once for the report, once for its grant.
    expect(stopped).toHaveBeenCalledTimes(2)
  })

  test('without the plugin is misuse', () => {
    expect(() => createApp(Report).runWithContext(useConsent)).toThrow('PLACET_USAGE')
  })
})

test('outside a component, in a scope of its own, the refs follow at once', async () => {
  const placet = headless()
  const given = createApp(Report)
  mount(given, placet)
  const scope = effectScope()
  const { grants } = scope.run(() => given.runWithContext(useConsent))!
  await placet.acceptAll()
  expect(grants.value).toContain('film')
  scope.stop()
  await placet.rejectAll()
  expect(grants.value).toContain('film')
})

describe('on a server', () => {
  test('nothing is granted', async () => {
    expect(await renderToString(createSSRApp(Report).use(placetPlugin, headless()))).toBe(`<p>${nothing}</p>`)
  })

  test('what it sent is taken over, then told what is true', async () => {
    app().innerHTML = await renderToString(createSSRApp(Report).use(placetPlugin, headless()))
    const sent = app().firstElementChild
    await acceptedBefore()
    mount(createSSRApp(Report), headless())
    await nextTick()
    expect(app().firstElementChild).toBe(sent)
    expect(app().textContent).toBe(everything)
  })
})
