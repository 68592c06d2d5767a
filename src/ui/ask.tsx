/** The question in context: may this one service run? */
import { countryName, fillText } from './text'
import type { Stage } from './types'
import { providerOf, wordsOf } from './view'

export interface AskProps extends Stage {
  readonly onAllow: (event: Event) => void
}

export function Ask({ view, texts, onAllow }: AskProps) {
  const { config, language, asked } = view
  const service = config.services.find(({ id }) => id === asked)
  const category = config.categories.find(({ id }) => id === asked)
  const name = service?.name ?? (category ? wordsOf(category, texts, language).title : asked)
  const country = service?.provider.country ? countryName(language, service.provider.country) : ''
  return (
    <>
      <div class="placet-text">
        <h2 id="placet-ask-title" tabIndex={-1} autofocus>
          {fillText(texts.ask.title, { name })}
        </h2>
        {service ? <p>{fillText(texts.placeholder.about, { provider: providerOf(service), country })}</p> : category && <p>{wordsOf(category, texts, language).about}</p>}
        {service?.transfers.map(({ country: to, safeguard }) => (
          <p key={to}>
            {fillText(texts.preferences.transferTo, { country: countryName(language, to), safeguard: texts.safeguards[safeguard] })}
            {service.consentCountries.includes(to) && ` ${texts.preferences.transferRisk}`}
          </p>
        ))}
      </div>
      <div class="placet-actions">
        <button type="button" class="placet-button" data-placet-do="close">
          {texts.ask.later}
        </button>
        <button type="button" class="placet-button" data-placet-do="always-allow" onClick={onAllow}>
          {fillText(texts.ask.allow, { name })}
        </button>
      </div>
    </>
  )
}
