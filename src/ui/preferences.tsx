/** The second layer: every purpose and service with a switch of its own, all that is stored, and the last choice. */
import type { Category, Service } from '../config/types'
import { NECESSARY } from '../consent/types'
import { RefuseAccept } from './actions'
import type { Draft } from './draft'
import { ServiceDetails } from './service-details'
import { Switch } from './switch'
import { countryName, fillText } from './text'
import type { Stage } from './types'
import { consentCountries, wordsOf } from './view'

export interface PreferencesProps extends Stage {
  readonly draft: Draft
  readonly onToggle: (name: string, isOn: boolean) => void
  readonly onSave: (event: Event) => void
}

export function Preferences(props: PreferencesProps) {
  const { view, texts, draft, onToggle, onSave } = props
  const { config, rules, snapshot, language, gpc } = view
  const words = texts.preferences
  const shown = config.categories.filter(({ id }) => rules.categories.includes(id) || config.services.some(({ category }) => category === id))
  const countries = consentCountries(config.services)
  const last = snapshot.record && new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(snapshot.record.updated))
  return (
    <>
      <div class="placet-head">
        {/* Focus goes to the title: what follows is long and structured (APG, modal dialog). */}
        <h2 id="placet-preferences-title" tabIndex={-1} autofocus>
          {words.title}
        </h2>
        <button type="button" class="placet-close" data-placet-do="close" aria-label={words.close}>
          ×
        </button>
      </div>
      <div class="placet-text">
        <p>{words.intro}</p>
        {gpc && <p>{words.gpc}</p>}
        <fieldset>
          <legend>{words.purposes}</legend>
          <ul class="placet-rows">
            {shown.map((category) => (
              <CategoryRow key={category.id} category={category} {...props} />
            ))}
          </ul>
          {countries.map((country) => {
            const name = countryName(language, country)
            return (
              <div key={country} class="placet-row">
                <Switch
                  name={`transfer:${country}`}
                  label={fillText(words.transferAllow, { country: name })}
                  isOn={draft.transfers[country] === true}
                  about={words.transferRisk}
                  onToggle={onToggle}
                />
              </div>
            )
          })}
        </fieldset>
        <p class="placet-fine">{last ? fillText(words.last, { date: last }) : words.never}</p>
      </div>
      <div class="placet-actions">
        <RefuseAccept texts={texts} />
        <button type="button" class="placet-quiet" data-placet-do="save" onClick={onSave}>
          {words.save}
        </button>
      </div>
    </>
  )
}

type RowProps = PreferencesProps & { readonly category: Category }

/** One category: its switch, and behind "details" its services. */
function CategoryRow({ category, view, texts, draft, onToggle }: RowProps) {
  const { id } = category
  const { title, about } = wordsOf(category, texts, view.language)
  const services = view.config.services.filter((service) => service.category === id)
  const isNecessary = id === NECESSARY
  return (
    <li class="placet-row">
      <Switch
        name={`category:${id}`}
        label={title}
        about={isNecessary ? `${about} ${texts.preferences.always}.` : about}
        isOn={isNecessary || draft.categories[id] === true}
        isLocked={isNecessary}
        onToggle={onToggle}
      />
      {services.length > 0 && (
        <details>
          <summary>{fillText(texts.preferences.details, { name: title })}</summary>
          {services.map((service: Service) => (
            <section key={service.id} class="placet-service">
              {isNecessary ? (
                <p>
                  <b>{service.name}</b> {service.why}
                </p>
              ) : (
                <Switch
                  name={`service:${service.id}`}
                  label={service.name}
                  about={service.purpose}
                  isOn={draft.services[service.id] === true}
                  isLocked={!!service.barred}
                  onToggle={onToggle}
                />
              )}
              <ServiceDetails service={service} texts={texts} language={view.language} />
            </section>
          ))}
        </details>
      )}
    </li>
  )
}
