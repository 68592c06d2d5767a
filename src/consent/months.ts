/** How long a choice is kept: calendar months. Pure. */

/** No choice is asked to last longer (AEPD: 24 months). */
const MOST = 24

/** Whole months, 1 to 24; what is no number is the six of the CNIL. */
export const monthsOf = (months: unknown = 6): number =>
  typeof months === 'number' && !Number.isNaN(months) ? Math.min(Math.max(Math.floor(months), 1), MOST) : 6

/**
 * The same day so many calendar months after `instant`; where the month is too short, its last day.
 *
 * @param instant ISO 8601 UTC. @returns ISO 8601 UTC.
 */
export function addMonths(instant: string, months: number): string {
  const date = new Date(instant)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(
    Math.min(day, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()),
  )
  return date.toISOString()
}
