/** The first layer: who asks, for what, for how long, and one click for either answer. Never updates. */
import { amount, countryName, fill, fillText, joined, plural } from './text'
import { RefuseAccept } from './actions'
import { safeHref } from './links'
import type { FirstLayer } from '../locales/texts'
import type { Stage } from './types'
import { askedCategories, consentCountries, partners, siteName, wordsOf } from './view'

export function Banner({ view, texts }: Stage<FirstLayer>) {
  const { config, language, rules, snapshot } = view
  const words = texts.banner
  const isNotice = rules.mode === 'notice'
  const count = partners(view).length
  const countries = consentCountries(config.services).map((code) => countryName(language, code))
  const { privacyPolicy, cookiePolicy, legalNotice } = config.controller
  const links = [
    [safeHref(privacyPolicy), words.privacyPolicy],
    [safeHref(cookiePolicy), words.cookiePolicy],
    [safeHref(legalNotice), words.legalNotice],
  ] as const
  const list = (
    <button type="button" class="placet-link" data-placet-open="preferences">
      {plural(language, texts.partners, count)}
    </button>
  )
  return (
    <>
      <div class="placet-text">
        <h2 id="placet-banner-title">{words.title}</h2>
        <p>{fill(count ? words.intro : words.introAlone, { site: <bdi>{siteName(view)}</bdi>, partners: list })}</p>
        <ul>
          {askedCategories(view).map((category) => {
            const { title, about } = wordsOf(category, texts, language)
            return (
              <li>
                <b>{title}</b> {about}
              </li>
            )
          })}
        </ul>
        {snapshot.record && <p>{words.renewed}</p>}
        <p>{isNotice ? words.notice : words.consequence}</p>
        {countries.length > 0 && <p>{fillText(words.transfer, { countries: joined(language, countries) })}</p>}
        <p>{fillText(words.withdraw, { duration: amount(language, config.storage.months, 'month'), reopen: words.settings })}</p>
        <p class="placet-links">
          {links.map(([href, label]) => href && <a href={href}>{label}</a>)}
        </p>
      </div>
      <div class="placet-actions">
        {isNotice ? (
          <button type="button" class="placet-button" data-placet-do="close">
            {words.understood}
          </button>
        ) : (
          <RefuseAccept texts={texts} />
        )}
        <button type="button" class="placet-quiet" data-placet-open="preferences">
          {words.settings}
        </button>
        {config.ui.close === 'reject' && (
          <button type="button" class="placet-close" data-placet-do="close" aria-label={words.close}>
            ×
          </button>
        )}
      </div>
    </>
  )
}
