/** The first layer: who asks, for what, for how long, and one click for either answer. Never updates. */

import { monthsOf } from '../consent/months'
import { RefuseAccept } from './actions'
import { safeHref } from './links'
import { reopenName } from './reopen-name'
import { countryName, fill, fillText, joined, plural } from './text'
import type { Stage } from './types'
import { consentCountries, providerOf, services, wordsOf } from './view'

export function Banner({ view, texts }: Stage) {
  const { input, language, mode, pending, record } = view
  const words = texts.banner
  const all = services(view)
  const isNotice = mode === 'notice'
  const count = new Set(all.map(providerOf)).size
  const countries = consentCountries(all, view).map((code) => countryName(language, code))
  const { name = location.hostname, privacyPolicy, cookiePolicy, legalNotice } = input.controller ?? {}
  // Opened again after the answer: all of it, not what is new.
  const keys = pending.length ? pending : Object.keys(record?.categories ?? {})
  const asked = new Set(keys.map((key) => all.find(({ id }) => id === key)?.category ?? key))
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
        <div>
          <h2 id="placet-banner-title">{words.title}</h2>
          <p>
            {isNotice
              ? [words.notice, ' ', count > 0 && list]
              : fill(count ? words.intro : words.introAlone, { site: <bdi>{name}</bdi>, partners: list })}
          </p>
          <ul>
            {[...asked].map((key) => {
              const { title, about } = wordsOf(key, view, texts)
              return (
                <li>
                  <b>{title}</b> {about}
                </li>
              )
            })}
          </ul>
          {record && pending.length > 0 && <p>{words.renewed}</p>}
          {!isNotice && <p>{words.consequence}</p>}
          {countries.length > 0 && (
            <p>{fillText(words.transfer, { countries: joined(language, countries) })}</p>
          )}
          <p>
            {fillText(words.withdraw, {
              duration: plural(language, texts.months, monthsOf(input.storage?.months)),
              reopen: reopenName(view),
            })}
          </p>
          <p class="placet-links">{links.map(([href, label]) => href && <a href={href}>{label}</a>)}</p>
        </div>
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
        {input.ui?.close === 'reject' && (
          <button type="button" class="placet-close" data-placet-do="close" aria-label={words.close}>
            ×
          </button>
        )}
      </div>
    </>
  )
}
