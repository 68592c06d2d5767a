/** The question in context: may this one service run? */
import { safeHref } from './links'
import { countryName, fillAbout, fillText } from './text'
import { Transfers } from './transfers'
import type { DetailedStage } from './types'
import { providerOf, wordsOf } from './view'

export interface AskProps extends DetailedStage {
  readonly onAllow: (event: Event) => void
  readonly onAllowOnce: (event: Event) => void
}

export function Ask({ view, details, texts, onAllow, onAllowOnce }: AskProps) {
  const { language, asked } = view
  const service = details.config.services.find(({ id }) => id === asked)
  const category = wordsOf(asked, view, texts)
  const name = service?.name ?? category.title
  const country = service?.provider.country ? countryName(language, service.provider.country) : ''
  const instead = safeHref(service?.alternative.url)
  return (
    <>
      <div class="placet-text">
        <h2 id="placet-ask-title" tabIndex={-1} autofocus>
          {fillText(texts.ask.title, { name })}
        </h2>
        <p>
          {service
            ? fillAbout(texts.placeholder.about, { provider: <bdi>{providerOf(service)}</bdi>, country })
            : category.about}
        </p>
        {service && <Transfers service={service} texts={texts} view={view} saysRisk />}
        {instead && (
          <p>
            {texts.ask.instead} <a href={instead}>{service?.alternative.label || instead}</a>
          </p>
        )}
      </div>
      <div class="placet-actions">
        <button type="button" class="placet-button" data-placet-do="close">
          {texts.ask.later}
        </button>
        <button type="button" class="placet-button" data-placet-do="load-once" onClick={onAllowOnce}>
          {texts.placeholder.once}
        </button>
        <button type="button" class="placet-button" data-placet-do="always-allow" onClick={onAllow}>
          {fillText(texts.ask.allow, { name })}
        </button>
      </div>
    </>
  )
}
