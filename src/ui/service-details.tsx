/** All that is declared of one service: who, what is stored and for how long, where data goes. */
import type { Service } from '../config/types'
import type { Texts } from '../locales/texts'
import { safeHref } from './links'
import { amount, countryName, fillAbout, fillText } from './text'
import { Transfers } from './transfers'
import type { View } from './types'
import { providerOf, purposeOf } from './view'

interface ServiceDetailsProps {
  readonly service: Service
  readonly texts: Texts
  readonly view: View
}

export function ServiceDetails({ service, texts, view }: ServiceDetailsProps) {
  const { language } = view
  const words = texts.preferences
  const { provider, cookies, storage } = service
  const country = countryName(language, provider.country ?? '')
  const policy = safeHref(provider.privacyPolicy)
  const rows = [
    ...cookies.map(({ name, purpose, days = 0 }) => ({
      name,
      purpose: purposeOf(purpose, texts),
      kind: words.cookie,
      kept: days ? amount(language, Math.ceil(days), 'day') : words.session,
    })),
    ...storage.map(({ name, purpose, kind }) => ({
      name,
      purpose: purposeOf(purpose, texts),
      kind,
      kept: kind === 'sessionStorage' ? words.session : words.kept,
    })),
  ]
  return (
    <>
      <p>{fillAbout(words.provider, { name: <bdi>{providerOf(service)}</bdi>, country })}</p>
      {policy && (
        <p>
          <a href={policy}>{fillText(words.policy, { name: providerOf(service) })}</a>
        </p>
      )}
      <Transfers service={service} texts={texts} view={view} />
      {rows.length > 0 ? (
        <table>
          <caption>{fillText(words.cookies, { name: service.name })}</caption>
          <thead>
            <tr>
              {[words.name, words.kind, words.purpose, words.duration].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, kind, purpose, kept }) => (
              <tr>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td data-label={words.kind}>{kind}</td>
                <td data-label={words.purpose}>{purpose}</td>
                <td data-label={words.duration}>{kept}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{words.nothing}</p>
      )}
    </>
  )
}
