/** The question in context: may this one service run? */
import { countryName, fillText } from './text'
import { Transfers } from './transfers'
import type { DetailedStage } from './types'
import { providerOf, wordsOf } from './view'

export interface AskProps extends DetailedStage {
  readonly onAllow: (event: Event) => void
}

export function Ask({ view, details, texts, onAllow }: AskProps) {
  const { language, asked } = view
  const service = details.config.services.find(({ id }) => id === asked)
  const category = wordsOf(asked, view, texts)
  const name = service?.name ?? category.title
  const country = service?.provider.country ? countryName(language, service.provider.country) : ''
  return (
    <>
      <div class="placet-text">
        <h2 id="placet-ask-title" tabIndex={-1} autofocus>
          {fillText(texts.ask.title, { name })}
        </h2>
        <p>
          {service
            ? fillText(texts.placeholder.about, { provider: providerOf(service), country })
            : category.about}
        </p>
        {service && <Transfers service={service} texts={texts} language={language} saysRisk />}
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
