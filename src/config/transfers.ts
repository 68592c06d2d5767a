/** Transfers to third countries. Pure. */
import type { Transfer } from '../consent/disclosure'

/** Whether a safeguard of the GDPR protects what is sent (Art. 45 to 47). A word that is not known is none. */
export const isSafeguarded = ({ safeguard }: Transfer): boolean =>
  typeof safeguard === 'string' && /^(adequacy|dpf|scc|bcr)$/.test(safeguard)
