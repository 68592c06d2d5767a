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
