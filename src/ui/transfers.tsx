/** To which countries a service sends data, and what protects it there. */
import type { Service } from '../config/types'
import type { Language } from '../locales/lookup'
import type { Texts } from '../locales/texts'
import { countryName, fillText } from './text'

interface TransfersProps {
  readonly service: Service
  readonly texts: Texts
  readonly language: Language
  /** Whether the risk is said here, where a transfer needs a yes of its own; else it stands beside that yes. */
  readonly saysRisk?: boolean
}

export function Transfers({ service, texts, language, saysRisk = false }: TransfersProps) {
  const { transferTo, transferRisk } = texts.preferences
  return (
    <>
      {service.transfers.map(({ country, safeguard }) => (
        <p>
          {fillText(transferTo, {
            country: countryName(language, country),
            safeguard: texts.safeguards[safeguard],
          })}
          {saysRisk && service.consentCountries.includes(country) && ` ${transferRisk}`}
        </p>
      ))}
    </>
  )
}
