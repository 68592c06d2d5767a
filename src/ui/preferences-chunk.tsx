/** The dialogs as a chunk: the preference center and the contextual question, redrawn as the visitor sets switches. */
import { render } from 'preact'
import css from '../../styles/preferences.css'
import { Ask } from './ask'
import { draftOf, namedBy, setSwitch } from './draft'
import { namedByKey } from './named-by-key'
import { Preferences } from './preferences'
import { openSurface } from './surface'
import type { Chunk, Stage, SurfaceName } from './types'

async function open(name: SurfaceName, stage: Stage) {
  const { actions } = stage
  const element = document.createElement('dialog')
  const details = await actions.engine((engine) => engine.details())
  const { config } = details
  element.className = 'placet-panel placet-dialog'
  let draft = draftOf(details)

  function drawPreferences(now: Stage): void {
    const onToggle = (key: string, isOn: boolean) => {
      draft = setSwitch(draft, config, key, isOn)
      drawPreferences(now)
    }
    const onSave = (event: Event) =>
      actions.engine((engine) => engine.decideIn('preferences', 'save', namedBy(draft, details), event))
    render(
      <Preferences {...now} details={details} draft={draft} onToggle={onToggle} onSave={onSave} />,
      element,
    )
  }

  function drawAsk(now: Stage): void {
    const onAllow = (event: Event) =>
      actions.engine((engine) => engine.decideIn('ask', 'ask', namedByKey(now.view.asked, config), event))
    render(<Ask {...now} details={details} onAllow={onAllow} />, element)
  }

  // A click beside it is a way out, as Esc is: nothing is saved.
  element.addEventListener('click', (event) => event.target === element && actions.close(name))
  return openSurface(stage, {
    name,
    element,
    onClose: () => actions.close(name),
    draw: name === 'ask' ? drawAsk : drawPreferences,
  })
}

export const chunk: Chunk = { css, open }
