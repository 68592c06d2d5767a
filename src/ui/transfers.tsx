/** To which countries a service sends data, and what protects it there. */
import type { Service } from '../config/types'
import type { Texts } from '../locales/texts'
import { countryName, fillText } from './text'
import type { View } from './types'
import { riskOf } from './view'

interface TransfersProps {
  readonly service: Service
  readonly texts: Texts
  readonly view: View
  /** Whether the risk is said here, where a transfer needs a yes of its own; else it stands beside that yes. */
  readonly saysRisk?: boolean
}

export function Transfers({ service, texts, view, saysRisk = false }: TransfersProps) {
  const { transferTo } = texts.preferences
  return (
    <>
      {service.transfers.map(({ country, safeguard }) => (
        <p>
          {fillText(transferTo, {
            country: countryName(view.language, country),
            safeguard: texts.safeguards[safeguard],
          })}
          {saysRisk && service.consentCountries.includes(country) && ` ${riskOf(country, view, texts)}`}
        </p>
      ))}
    </>
  )
}
