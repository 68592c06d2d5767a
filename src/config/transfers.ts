/** Transfers to third countries. Pure. */
import type { Transfer } from '../consent/disclosure'

/** Whether a safeguard of the GDPR protects what is sent (Art. 45 to 47). A word that is not known is none. */
export const isSafeguarded = ({ safeguard }: Transfer): boolean =>
  typeof safeguard === 'string' && /^(adequacy|dpf|scc|bcr)$/.test(safeguard)

/**
 * Countries that the European Commission has found adequate (GDPR Art. 45), by November 2026. Not those where it goes
 * by the recipient (Canada, the United States), since only the site knows that. The latest is Brazil, by Implementing
 * Decision (EU) 2026/179.
 *
 * @see https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en
 */
const ADEQUATE = /^(AD|AR|BR|CH|FO|GB|GG|IL|IM|JE|JP|KR|NZ|UY)$/

/** Whether a transfer rests on less than it could. */
export const isWeaker = ({ country, safeguard }: Transfer): boolean =>
  safeguard !== 'adequacy' && ADEQUATE.test(country)
