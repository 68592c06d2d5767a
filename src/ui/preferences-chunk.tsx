/** The dialogs as a chunk: the preference center and the contextual question, redrawn as the visitor sets switches. */
import { render } from 'preact'
import css from '../../styles/preferences.css'
import type { Named } from '../consent/transition'
import { Ask } from './ask'
import { draftOf, namedBy, setSwitch } from './draft'
import { Preferences } from './preferences'
import { openSurface } from './surface'
import type { Chunk, Stage, SurfaceName, View } from './types'

function open(name: SurfaceName, stage: Stage) {
  const { actions } = stage
  const element = document.createElement('dialog')
  element.className = 'placet-panel placet-dialog'
  let draft = draftOf(stage.view)

  function drawPreferences(now: Stage): void {
    const onToggle = (key: string, isOn: boolean) => {
      draft = setSwitch(draft, now.view.config, key, isOn)
      drawPreferences(now)
    }
    const onSave = (event: Event) => actions.decide('save', namedBy(draft, now.view), 'preferences', event)
    render(<Preferences {...now} draft={draft} onToggle={onToggle} onSave={onSave} />, element)
  }

  const drawAsk = (now: Stage) => render(<Ask {...now} onAllow={(event) => actions.decide('ask', namedByAsk(now.view), 'ask', event)} />, element)
  // A click beside it is a way out, as Esc is: nothing is saved.
  element.addEventListener('click', (event) => event.target === element && actions.close(name))
  return openSurface(stage, { name, element, onClose: () => actions.close(name), draw: name === 'ask' ? drawAsk : drawPreferences })
}

/** The key that is asked for, with the transfers that its service needs besides. */
function namedByAsk({ config, asked }: View): Named {
  const service = config.services.find(({ id }) => id === asked)
  if (!service) return { categories: { [asked]: true } }
  return { services: { [asked]: true }, transfers: Object.fromEntries(service.consentCountries.map((country) => [country, true])) }
}

export const chunk: Chunk = { css, open }
