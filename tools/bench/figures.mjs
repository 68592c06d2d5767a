// @ts-check
/** From samples to the table that people read: medians, and ratios to the floor within each round. */

/** @typedef {import('./measures.mjs').Sample} Sample */
/** @typedef {{ readonly [measure: string]: { readonly [id: string]: readonly (Sample | undefined)[] } }} Rounds */
/** @typedef {Awaited<ReturnType<typeof import('./journeys.mjs').journeys>>} Journeys */
/**
 * @typedef {object} Results
 * @property {readonly { id: string, label: string }[]} contestants
 * @property {{ readonly [id: string]: Journeys }} journeys
 * @property {Rounds} rounds
 * @property {{ date: string, chromium: string, cores: number, processor: string, load: string, rounds: number }} about
 */

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, number) => sum + number, 0) / middle.length
}

/** How cost grows with the number of things: 1 is in step, 2 is with its square. @param {readonly (readonly [count: number, cost: number])[]} points */
export function exponentOf(points) {
  const logs = points.map(([count, cost]) => [Math.log(count), Math.log(cost)])
  const mean = (/** @type {number} */ axis) =>
    logs.reduce((sum, log) => sum + (log[axis] ?? 0), 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const top = logs.reduce((sum, [count = 0, cost = 0]) => sum + (count - x) * (cost - y), 0)
  return top / logs.reduce((sum, [count = 0]) => sum + (count - x) ** 2, 0)
}

/**
 * One row: what it says, and how a contestant's cell is made.
 *
 * @typedef {{ name: string, isMain?: boolean, cell: (results: Results, id: string) => string }} Row
 */

const none = '–'
const ms = (/** @type {number} */ number) => `${Math.round(number)} ms`
const exactMs = (/** @type {number} */ number) => `${number.toFixed(1)} ms`
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** @param {string} name @param {'toBanner' | 'first' | 'settings' | 'returning'} journey @returns {Row} */
const download = (name, journey) => ({
  name,
  isMain: journey !== 'first',
  cell: ({ journeys }, id) => {
    const tally = journeys[id]?.[journey]
    return tally ? kB(tally.bytes) : none
  },
})

/** @param {string} name @param {'toBanner' | 'settings' | 'returning'} journey @returns {Row} */
const requests = (name, journey) => ({
  name,
  isMain: journey !== 'settings',
  cell: ({ journeys }, id) => {
    const tally = journeys[id]?.[journey]
    return tally ? `${tally.files.length} / ${tally.roundTrips}` : none
  },
})

/** The values of one contestant, by round. @param {Results} results @param {string} measure @param {string} key @param {string} id */
const valuesOf = ({ rounds }, measure, key, id) =>
  (rounds[measure]?.[id] ?? []).map((sample) => sample?.[key])

/** Combines two contestants round by round; what is missing in one of them is left out. @param {Results} results @param {string} measure @param {string} key @param {string} id @param {string} other @param {(mine: number, theirs: number) => number} combine */
function paired(results, measure, key, id, other, combine) {
  const theirs = valuesOf(results, measure, key, other)
  return valuesOf(results, measure, key, id).flatMap((mine, round) => {
    const base = theirs[round]
    return mine === undefined || base === undefined ? [] : combine(mine, base)
  })
}

/** @param {readonly number[]} numbers @param {(number: number) => string} unit */
const middle = (numbers, unit) => (numbers.length > 0 ? unit(median(numbers)) : none)

/** @param {string} name @param {string} measure @param {string} key @param {(number: number) => string} unit @param {boolean} [isMain] @returns {Row} */
const plain = (name, measure, key, unit, isMain = false) => ({
  name,
  isMain,
  cell: (results, id) =>
    middle(
      valuesOf(results, measure, key, id).flatMap((value) => value ?? []),
      unit,
    ),
})

/** A time, and how many times the floor's it is. @param {string} name @param {string} measure @param {string} key @param {boolean} [isMain] @returns {Row} */
const timesFloor = (name, measure, key, isMain = false) => ({
  name,
  isMain,
  cell(results, id) {
    const time = plain('', measure, key, ms).cell(results, id)
    const ratio = paired(results, measure, key, id, 'floor', (mine, floor) => mine / floor)
    return id === 'floor' || ratio.length === 0 ? time : `${time} (× ${median(ratio).toFixed(2)})`
  },
})

/** What it adds to the empty page. @param {string} name @param {string} measure @param {string} key @param {(number: number) => string} unit @param {boolean} [isMain] @returns {Row} */
const overEmpty = (name, measure, key, unit, isMain = false) => ({
  name,
  isMain,
  cell: (results, id) =>
    middle(
      paired(results, measure, key, id, 'empty', (mine, empty) => mine - empty),
      unit,
    ),
})

/** @param {string} name @param {string} measure @param {string} key @returns {Row} */
const howOften = (name, measure, key) => ({
  name,
  cell(results, id) {
    const values = valuesOf(results, measure, key, id).flatMap((value) => value ?? [])
    return values.length > 0 ? `${values.filter(Boolean).length} of ${values.length}` : none
  },
})

const counts = [10, 100, 1000]

/** @type {readonly Row[]} */
const rows = [
  download('brotli, to a visible banner', 'toBanner'),
  download('brotli, first visit in all', 'first'),
  download('brotli, with the settings', 'settings'),
  download('brotli, returning visitor', 'returning'),
  requests('requests / round trips, to the banner', 'toBanner'),
  requests('requests / round trips, from the click to the settings', 'settings'),
  requests('requests / round trips, returning visitor', 'returning'),
  timesFloor('time to the banner, 4× slower processor', 'banner4x', 'at', true),
  timesFloor('time to the banner, that and Slow 4G', 'bannerSlow4g', 'at', true),
  overEmpty('script, to the banner', 'first', 'script', exactMs, true),
  overEmpty('main thread, first visit', 'first', 'task', exactMs),
  overEmpty('main thread, returning visitor', 'returning', 'task', exactMs, true),
  ...counts.map((count) =>
    timesFloor(`accept to next paint, ${count} scripts`, `click${count}`, 'paint', count !== 100),
  ),
  ...counts.map((count) =>
    plain(`blocked after it, ${count} scripts`, `click${count}`, 'blocking', ms, count === 1000),
  ),
  ...counts.map((count) => timesFloor(`accept until all ran, ${count} scripts`, `click${count}`, 'ran')),
  {
    name: 'growth of that, exponent',
    cell(results, id) {
      const points = counts.map((count) => {
        const values = valuesOf(results, `click${count}`, 'ran', id).flatMap((value) => value ?? [])
        return /** @type {const} */ ([count, median(values)])
      })
      return points.every(([, cost]) => cost > 0) ? exponentOf(points).toFixed(2) : none
    },
  },
  timesFloor('20 script files on Slow 4G, until all ran', 'files20', 'ran', true),
  howOften('in document order', 'files20', 'inOrder'),
  timesFloor('click to readable settings', 'settings', 'at', true),
  {
    name: 'cumulative layout shift',
    cell(results, id) {
      const values = ['first', 'banner4x', 'bannerSlow4g'].flatMap((measure) =>
        valuesOf(results, measure, 'shifts', id).flatMap((value) => value ?? []),
      )
      return values.length > 0 ? Math.max(...values).toFixed(3) : none
    },
  },
  howOften('banner is the largest paint of a short page', 'largest', 'isBanner'),
  overEmpty('heap, first visit', 'first', 'heap', kB),
  overEmpty('heap, returning visitor', 'returning', 'heap', kB),
]

/**
 * The table, in Markdown.
 *
 * @param {Results} results
 * @param {{ isShort?: boolean }} [options] Only what is the same on every machine: counts and bytes.
 */
export function tableOf(results, { isShort = false } = {}) {
  const shown = results.contestants.filter(({ id }) => id !== 'empty')
  const { about } = results
  return [
    `| | ${shown.map(({ label }) => label).join(' | ')} |`,
    `|---|${shown.map(() => '--:|').join('')}`,
    ...rows
      .filter(({ name, isMain }) => !isShort || (isMain && /^(brotli|requests)/.test(name)))
      .map(({ name, cell }) => `| ${name} | ${shown.map(({ id }) => cell(results, id)).join(' | ')} |`),
    '',
    `Medians of ${about.rounds} rounds on ${about.date.slice(0, 10)}, Chromium ${about.chromium};`,
    `${about.cores} cores (${about.processor}), load at the start ${about.load}.`,
  ].join('\n')
}
