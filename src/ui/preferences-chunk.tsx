/** The dialogs as a chunk: the preference center and the contextual question, each drawn once. */
import css from '../../styles/preferences.css'
import { nextPaint, nextTask } from '../gate/tasks'
import { doc } from '../shared/doc'
import { Ask } from './ask'
import { type Draft, draftOf, isOnIn, namedBy, setSwitch } from './draft'
import { namedByKey } from './named-by-key'
import { Preferences } from './preferences'
import { openSurface } from './surface'
import type { Chunk, Mounted, Stage, SurfaceName } from './types'

/**
 * What is set and not saved, while the dialog is drawn anew in another language: by the record that it would
 * change, or, before there is one, by the root of the instance. A decision made meanwhile leaves it behind.
 */
const unsaved = new WeakMap<object, Draft | false>()

async function open(name: SurfaceName, stage: Stage): Promise<Mounted> {
  const { actions, root, view } = stage
  const element = doc.createElement('dialog')
  const about = name === 'ask' ? element : (view.record ?? root)
  const details = await actions.engine((engine) => engine.details())
  const { config } = details
  // What presets say of themselves is in the last layer.
  const texts = config.services.some(({ preset }) => preset) ? await stage.words() : stage.texts
  let draft = unsaved.get(about) || draftOf(details)
  element.className = 'placet-panel placet-dialog'

  function preferences(now: Stage) {
    const onToggle = (key: string, isOn: boolean) => {
      draft = setSwitch(draft, config, key, isOn)
      // A category sets its services.
      for (const input of element.querySelectorAll('input')) input.checked = isOnIn(draft, input.name)
    }
    const onSave = (event: Event) =>
      actions.engine((engine) => engine.decideIn('preferences', 'save', namedBy(draft, details), event))
    const onCopy = () => {
      const said = () => {
        // Inside the dialog: all else is out of reach while it is open.
        const status = element.querySelector('[role="status"]')
        if (status) status.textContent = texts.preferences.copied
      }
      // Where the page may not write to the clipboard, nothing is said.
      navigator.clipboard?.writeText(JSON.stringify(now.view.record, null, 2)).then(said, () => {})
    }
    const places: (() => void)[] = []
    const later = (draw: () => unknown) => {
      const place = doc.createTextNode('')
      // The cast: JSX makes nodes here, and `replaceWith` takes texts too.
      places.push(() => place.replaceWith(draw() as Node | string))
      return place
    }
    void nextPaint().then(async () => {
      for (const fill of places) {
        fill()
        // In tasks of their own: the first date, number or name that a process formats can take it 30 ms.
        await nextTask()
      }
    })
    return (
      <Preferences
        {...now}
        details={details}
        draft={draft}
        onToggle={onToggle}
        onSave={onSave}
        onCopy={onCopy}
        onLanguage={actions.language}
        later={later}
      />
    )
  }

  function ask(now: Stage) {
    const named = namedByKey(now.view.asked, config)
    const onAllow = (event: Event) => actions.engine((engine) => engine.decideIn('ask', 'ask', named, event))
    const onAllowOnce = (event: Event) => actions.engine((engine) => engine.allowOnce(named, event))
    return <Ask {...now} details={details} onAllow={onAllow} onAllowOnce={onAllowOnce} />
  }

  // A click beside it is a way out, as Esc is: nothing is saved.
  element.addEventListener('click', (event) => event.target === element && actions.close(name))
  const surface = openSurface(
    { ...stage, texts },
    {
      name,
      element,
      onClose: () => actions.close(name),
      draw: name === 'ask' ? ask : preferences,
    },
  )
  return {
    ...surface,
    close() {
      // Only of what goes to come back in another language: every other end leaves nothing set.
      unsaved.set(about, root.lang !== view.language && draft)
      surface.close()
    },
  }
}

export const chunk: Chunk = { css, open }
