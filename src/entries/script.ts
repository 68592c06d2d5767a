/**
 * The script tag: reads its own attributes, finds the config, and starts one instance as `window.placet`.
 *
 * Until the config is there, everything stays held and Google's Consent Mode stands at denied.
 */
import { controlOf } from '../client/controls'
import { createClient } from '../client/create-client'
import { report } from '../client/events'
import type { Placet } from '../client/types'
import { attempt } from '../shared/attempt'
import { dict, isObject } from '../shared/dict'
import { doc } from '../shared/doc'
import { warn } from '../shared/errors'
import { parsed } from '../shared/parsed'
import { createPassport } from '../shared/trusted'
import { denyGoogle } from '../signals/google'
import { createRoot } from '../ui/root'
import { createScriptLoader } from './script-loader'

type Task = (placet: Placet) => void
type Queue = Task[] & { isTaken?: boolean; isDenied?: boolean }

// The casts: a page may have anything under these names, which is checked before it is used.
const globals = window as unknown as { placet?: unknown; placetConfig?: unknown }
// The cast: this file is a classic script, and this is its first step.
const self = doc.currentScript as HTMLScriptElement
const queue: Queue = Array.isArray(globals.placet) ? globals.placet : []

if (queue.isTaken || isObject(globals.placet)) warn('PLACET_ALREADY_LOADED')
else void begin()

async function begin(): Promise<void> {
  // By attribute: `dataset` answers with what a page has put on every object.
  const [source, base, language, region] = ['config', 'base', 'language', 'region'].map(
    (name) => self.getAttribute(`data-${name}`) ?? '',
  )
  globals.placet = queue
  queue.isTaken = true
  if (!queue.isDenied) denyGoogle('dataLayer')
  // The page's own controls are there before the config, which may be a while in coming: a click on one waits for it.
  // Made again it is no visitor's own, so that no yes comes of it.
  const early = new Set<HTMLElement>()
  const hold = (event: Event) => {
    const control = controlOf(event)
    if (!control) return
    event.preventDefault()
    event.stopImmediatePropagation()
    early.add(control)
  }
  const goOn = (selector: string) => {
    doc.removeEventListener('click', hold, true)
    // Elements of SVG have no `click`.
    for (const control of early) if (control.matches(selector) && early.delete(control)) control.click?.()
  }
  doc.addEventListener('click', hold, true)
  try {
    const config = dict<unknown>(await readConfig(source), language && { language }, region && { region })
    const passport = createPassport(self.nonce, report)
    const { loader, load } = createScriptLoader(base || self.src.replace(/[^/]*$/, ''), passport)
    const { services } = config
    if (Array.isArray(services) && services.some(isPreset))
      // Without the file they stay names, which nobody can grant.
      await load('placet-services').then(
        async ({ expand }) => {
          config.services = await expand(services, async (id) => (await load(`services/${id}`)).preset)
        },
        (file) => report('PLACET_CHUNK_FAILED', file),
      )
    const instance = createClient(config, {
      onControls: () => goOn('[data-placet-do]'),
      passport: () => passport,
      ui: (actions) => createRoot(loader, actions, report),
      engine: async (core) => (await load('placet-engine')).createEngine(core),
      tags: async () => (await load('placet-services')).createTags({ passport, report }),
    }).start()
    // No setter, no state: what is on `window` can be called, and not changed.
    const placet = Object.freeze(Object.create(instance, { push: { value: (task: Task) => task(placet) } }))
    globals.placet = placet
    // Each in a task of its own, so that one that throws stops neither the others nor us.
    for (const task of queue) setTimeout(task, 0, placet)
  } catch (error) {
    warn('PLACET_CONFIG_MISSING', `${source} ${error}`)
  }
  goOn('*')
}

/** Whether `service` is the name of a preset, or a use of one. */
const isPreset = (service: unknown): boolean =>
  typeof service === 'string' || (isObject(service) && 'use' in service)

/** `#id` of a JSON script, an address, or `window.placetConfig`. @throws where what was named cannot be read. */
async function readConfig(source: string | undefined): Promise<unknown> {
  if (!source) return globals.placetConfig
  if (source[0] !== '#') return (await fetch(source)).json()
  // No other element: what visitors write can end up in a `div`, not in a script.
  const read = () =>
    JSON.parse(doc.querySelector(`script[type="application/json"]${source}`)?.textContent ?? '')
  // An `async` script may be here before the element is, or its end.
  return attempt(read) ?? parsed().then(read)
}
