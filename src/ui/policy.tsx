/**
 * The cookie policy: who is responsible, what the visitor chose and the means to change it, and all that is
 * declared, by category and service.
 *
 * It has no heading of its own: the page has one.
 */
import { type ComponentChildren, h } from 'preact'
import type { Service } from '../config/types'
import { type Key, NECESSARY } from '../consent/types'
import { RefuseAccept } from './actions'
import { safeHref } from './links'
import { Names } from './names'
import { ServiceDetails } from './service-details'
import { countryName, fill, fillText, joined, plural } from './text'
import type { DetailedStage } from './types'
import { purposeOf, riskOf, wordsOf } from './view'

export interface PolicyProps extends Pick<DetailedStage, 'view' | 'texts' | 'details'> {
  /** Named where the config does not say whose site it is. */
  readonly host: string
  /** Of its highest headings, 2 to 5; services are one lower. */
  readonly level: number
  /** Whether a script hears the controls: without one, there are none. */
  readonly isLive: boolean
}

/** Level of the headings, where the place does not name one: below a section's `<h2>`. */
export const DEFAULT_LEVEL = 3

export function Policy(props: PolicyProps) {
  const { view, texts, details } = props
  const { config, rules } = details
  const shown = config.categories.filter(
    ({ id }) => id === NECESSARY || rules.categories.includes(id) || inCategory(props, id).length > 0,
  )
  return (
    <>
      <p>{fill(texts.policy.intro, { site: <bdi>{siteOf(props)}</bdi> })}</p>
      <Controller {...props} />
      {rules.categories.length > 0 && <YourChoice {...props} />}
      {shown.map(({ id }) => {
        const { title, about } = wordsOf(id, view, texts)
        const services = inCategory(props, id)
        return (
          <section key={id}>
            <Title level={props.level}>{title}</Title>
            <p>{id === NECESSARY ? `${about} ${texts.preferences.always}.` : about}</p>
            {id === NECESSARY && <OwnRecord {...props} />}
            {services.map((service) => (
              <Declared key={service.id} {...props} service={service} />
            ))}
            {id !== NECESSARY && services.length === 0 && <p>{texts.policy.none}</p>}
          </section>
        )
      })}
    </>
  )
}

/** The policy as a page has it before any script runs: the place, filled. */
export const StaticPolicy = (props: PolicyProps & { readonly dir: 'ltr' | 'rtl' }) => (
  <div class="placet-policy" data-placet-policy={props.level} lang={props.view.language} dir={props.dir}>
    <Policy {...props} />
  </div>
)

const siteOf = ({ details, host }: PolicyProps) => details.config.controller.name || host

const inCategory = ({ details }: PolicyProps, id: Key) =>
  details.config.services.filter(({ category }) => category === id)

function Title({ level, children }: { readonly level: number; readonly children: ComponentChildren }) {
  return h(`h${level}`, null, children)
}

/** Who is responsible, as far as the config says. */
function Controller({ details, texts, level }: PolicyProps) {
  const { name, address, email, dpo, privacyPolicy, legalNotice } = details.config.controller
  const { banner, policy } = texts
  const links = [
    [safeHref(privacyPolicy), banner.privacyPolicy],
    [safeHref(legalNotice), banner.legalNotice],
  ] as const
  if (![name, address, email, dpo, privacyPolicy, legalNotice].some(Boolean)) return null
  return (
    <section>
      <Title level={level}>{policy.controller}</Title>
      {name && (
        <p>
          <b>{name}</b>
        </p>
      )}
      {address && (
        <p class="placet-address">
          <bdi>{address}</bdi>
        </p>
      )}
      {email && (
        <p>
          <Contact contact={email} />
        </p>
      )}
      {dpo && <p>{fill(policy.dpo, { contact: <Contact contact={dpo} /> })}</p>}
      <p class="placet-links">{links.map(([href, label]) => href && <a href={href}>{label}</a>)}</p>
    </section>
  )
}

/** An e-mail address as a link; anything else as it is. */
function Contact({ contact }: { readonly contact: string }) {
  return (
    <bdi>{/^[^\s@]+@[^\s@]+$/.test(contact) ? <a href={`mailto:${contact}`}>{contact}</a> : contact}</bdi>
  )
}

/** What stands now, and the same ways to change it as everywhere. */
function YourChoice({ view, texts, details, level, isLive }: PolicyProps) {
  const { language, record, grants, gpc, leftovers } = view
  const { config, rules } = details
  const { preferences: words, status, banner, policy } = texts
  const title = (key: Key) => wordsOf(key, view, texts).title
  const single = config.services.filter(
    ({ id, category }) => category !== NECESSARY && grants.includes(id) !== grants.includes(category),
  )
  const states = [
    ...rules.categories.map((key) => ({ key, name: title(key) })),
    ...single.map(({ id, name }) => ({ key: id, name })),
  ]
  const countries = [...new Set(config.services.flatMap(({ consentCountries }) => consentCountries))]
  const risks = new Set(countries.map((country) => riskOf(country, view, texts)))
  return (
    <section>
      <Title level={level}>{policy.choice}</Title>
      <p>
        {record
          ? fill(words.last, { date: <Moment at={record.updated} language={language} /> })
          : words.never}
      </p>
      {gpc && <p>{fillText(words.gpc, { list: joined(language, config.signals.gpc.map(title)) })}</p>}
      <ul>
        {states.map(({ key, name }) => {
          const isOn = grants.includes(key)
          return (
            <li key={key} class={isOn ? 'placet-on' : 'placet-off'}>
              {fillText(isOn ? status.on : status.off, { name })}
            </li>
          )
        })}
      </ul>
      {leftovers.length > 0 && (
        <p class="placet-note">
          {fill(words.leftover, { list: <Names language={language} names={leftovers} /> })}
        </p>
      )}
      {isLive && countries.length > 0 && (
        // Beside the button that includes it (GDPR Art. 49(1)(a)): the statement, and the risk.
        <p class="placet-note">
          {fillText(banner.transfer, {
            countries: joined(
              language,
              countries.map((code) => countryName(language, code)),
            ),
          })}{' '}
          {[...risks].join(' ')}
        </p>
      )}
      {isLive && (
        <div class="placet-actions">
          <RefuseAccept texts={texts} />
          <button type="button" class="placet-quiet" data-placet-open="preferences">
            {banner.settings}
          </button>
          {states.some(({ key }) => grants.includes(key)) && (
            <button type="button" class="placet-quiet" data-placet-do="withdraw">
              {policy.withdraw}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function Moment({ at, language }: { readonly at: string; readonly language: string }) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  return <time dateTime={at}>{format.format(new Date(at))}</time>
}

/** One service, and everything that is declared of it. */
function Declared({ service, view, texts, level }: PolicyProps & { readonly service: Service }) {
  const { language } = view
  const purpose = purposeOf(service.purpose, texts)
  const hosts = hostsOf(service)
  return (
    <section class="placet-service">
      <Title level={level + 1}>{service.name}</Title>
      {purpose && (
        <p>
          <bdi>{purpose}</bdi>
        </p>
      )}
      {service.why && <p>{fill(texts.policy.why, { why: <bdi>{service.why}</bdi> })}</p>}
      {hosts.length > 0 && (
        <p>{fill(texts.policy.hosts, { list: <Names language={language} names={hosts} /> })}</p>
      )}
      <ServiceDetails service={service} texts={texts} view={view} />
    </section>
  )
}

/** What the site wrote, which is checked to be a list, and no further. */
const hostsOf = ({ hosts = [] }: Service & { readonly hosts?: readonly unknown[] }): readonly string[] =>
  hosts.filter((host) => typeof host === 'string')

/** Placet's own: the choice itself. A table as those of the services, its end in the months that the config says. */
function OwnRecord(props: PolicyProps) {
  const { view, texts, details, level } = props
  const words = texts.preferences
  const { name, months } = details.config.storage
  const cells = [
    [words.kind, words.cookie],
    [words.purpose, texts.policy.own],
    [words.duration, plural(view.language, texts.months, months)],
  ] as const
  return (
    <section class="placet-service">
      <Title level={level + 1}>{siteOf(props)}</Title>
      <table>
        <caption>{fillText(words.cookies, { name: siteOf(props) })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {cells.map(([head]) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {cells.map(([head, text]) => (
              <td data-label={head}>{text}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}
