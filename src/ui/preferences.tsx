/** The second layer: every purpose and service with a switch of its own, all that is stored, and the last choice. */
import { type ConsentRecord, type Key, NECESSARY } from '../consent/types'
import { RefuseAccept } from './actions'
import type { Draft } from './draft'
import { languageName } from './language-name'
import { Names } from './names'
import { ServiceDetails } from './service-details'
import { Switch } from './switch'
import { countryName, fill, fillText, joined } from './text'
import type { DetailedStage } from './types'
import { purposeOf, riskOf, wordsOf } from './view'

export interface PreferencesProps extends DetailedStage {
  readonly draft: Draft
  readonly onToggle: (name: string, isOn: boolean) => void
  readonly onSave: (event: Event) => void
  /** Puts the record where the visitor can paste it. */
  readonly onCopy: () => void
  readonly onLanguage: (tag: string) => void
  /** Leaves a place for what the first frame need not show, and fills it after that. */
  readonly later: (draw: () => unknown) => Node
}

export function Preferences(props: PreferencesProps) {
  const { view, details, texts, draft, onToggle, onSave, onCopy, onLanguage, later } = props
  const { language, gpc, record, leftovers } = view
  const { config, rules } = details
  const words = texts.preferences
  const shown = config.categories.filter(
    ({ id }) => rules.categories.includes(id) || config.services.some(({ category }) => category === id),
  )
  const { languages = [] } = config.ui
  const countries = [...new Set(config.services.flatMap(({ consentCountries }) => consentCountries))]
  // Later, as all that asks `Intl` is where it can be: its first answer can take a browser 20 ms.
  const last = ({ updated }: ConsentRecord) =>
    later(() => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
      return fillText(words.last, { date: format.format(new Date(updated)) })
    })
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
        {gpc && (
          <p>
            {fillText(words.gpc, {
              list: joined(
                language,
                config.signals.gpc.map((key) => wordsOf(key, view, texts).title),
              ),
            })}
          </p>
        )}
        {leftovers.length > 0 && (
          <p class="placet-note">
            {fill(words.leftover, { list: <Names language={language} names={leftovers} /> })}
          </p>
        )}
        <fieldset>
          <legend>{words.purposes}</legend>
          <ul class="placet-rows">
            {shown.map((category) => (
              <CategoryRow id={category.id} {...props} />
            ))}
          </ul>
          {countries.map((country) => {
            const name = countryName(language, country)
            return (
              <div class="placet-row">
                <Switch
                  name={`transfer:${country}`}
                  label={fillText(words.transferAllow, { country: name })}
                  isOn={draft.transfers[country] === true}
                  about={riskOf(country, view, texts)}
                  onToggle={onToggle}
                />
              </div>
            )
          })}
        </fieldset>
        <p class="placet-fine">
          {record ? last(record) : words.never}{' '}
          {record && (
            <button type="button" class="placet-link" onClick={onCopy}>
              {words.copy}
            </button>
          )}{' '}
          <span role="status" />
        </p>
        {languages.length > 1 && (
          <p class="placet-fine">
            <label for="placet-language">{words.language}</label>{' '}
            <select id="placet-language" onChange={({ currentTarget }) => onLanguage(currentTarget.value)}>
              {languages.map((tag) => (
                <option value={tag} lang={tag} selected={tag === language}>
                  {later(() => languageName(tag))}
                </option>
              ))}
            </select>
          </p>
        )}
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

type RowProps = PreferencesProps & { readonly id: Key }

/** One category: its switch, and behind "details" its services. */
function CategoryRow({ id, view, details, texts, draft, onToggle, later }: RowProps) {
  const { title, about } = wordsOf(id, view, texts)
  const services = details.config.services.filter((service) => service.category === id)
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
          {services.map((service) => (
            <section class="placet-service">
              {isNecessary ? (
                <p>
                  <b>{service.name}</b> {service.why}
                </p>
              ) : (
                <Switch
                  name={`service:${service.id}`}
                  label={service.name}
                  about={purposeOf(service.purpose, texts) ?? ''}
                  isOn={draft.services[service.id] === true}
                  isLocked={!!service.barred}
                  onToggle={onToggle}
                />
              )}
              {later(() => (
                <ServiceDetails service={service} texts={texts} view={view} />
              ))}
            </section>
          ))}
        </details>
      )}
    </li>
  )
}
