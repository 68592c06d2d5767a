/** What a yes in context names. Pure. */
import type { Config } from '../config/types'
import type { Named } from '../consent/transition'
import { dict } from '../shared/dict'

/** A category; or a service, with the transfers that it needs besides. */
export function namedByKey(key: string, { services }: Config): Named {
  const service = services.find(({ id }) => id === key)
  if (!service) return { categories: dict({ [key]: true }) }
  return {
    services: dict({ [key]: true }),
    transfers: dict(...service.consentCountries.map((country) => ({ [country]: true }))),
  }
}
