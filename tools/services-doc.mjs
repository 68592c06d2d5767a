/**
 * docs/services.md, from the sheets in src/services.
 *
 * `node tools/services-doc.mjs` writes it; with `--check` it fails when the page is behind.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { root } from './run.mjs'

const page = path.join(root, 'docs/services.md')
const folder = path.join(root, 'src/services')
const DOUBT = '(not verified)'
/** What `promises.maxCookieDays` allows where a site says nothing. */
const PROMISED_DAYS = 395

const intro = `# Services

Placet knows the services below: who is behind each, what it stores, where it sends data, how it is loaded,
told and taken back. Each has a file in [\`src/services\`](../src/services), and this page is written from
them: \`node tools/services-doc.mjs\`.

\`\`\`json
{
  "services": [
    "youtube",
    { "use": "matomo", "id": "1", "host": "stats.example.org" }
  ]
}
\`\`\`

A name alone discloses the service, and holds what the page's own [markup](markup.md) marks with
\`data-service\`. With \`use\` and what it needs, Placet itself loads the service once it is granted. With npm,
each is a function: \`import { matomo } from 'placet/services/matomo'\`.

The category is the one it prefers; where the config has none of that name, it is \`marketing\`. Fields beside
\`use\`, such as \`category\`, \`cookies\` and \`transfers\`, win over what stands here.

**Not verified** means that nobody could check it against what the provider says or does: look it up before
you promise it to anyone. Transfers with that mark and without a safeguard are ones whose safeguard nobody
could find: look in [the list](https://www.dataprivacyframework.gov/list) and in your contract. The EU-US Data
Privacy Framework stood on 3 September 2025 (General Court, T-553/23); an appeal was brought (C-703/25 P).

Cookies of other hosts are disclosed, but out of a page's reach: no page can delete them.`

/** The page as it should be. */
export async function render() {
  const sheets = await readSheets()
  const words = await readWords()
  const sections = sheets.map((sheet) => section(sheet, words))
  return `${[intro, '## All of them', overview(sheets), ...sections].join('\n\n')}\n`
}

/** The page as it is, or undefined. */
export const written = () => (existsSync(page) ? readFileSync(page, 'utf8') : undefined)

/** What a module of data exports: it imports types only. */
async function read(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2020 },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}

/** `{ preset, origin }` of each, by category and id. */
async function readSheets() {
  const files = readdirSync(folder)
    .map((file) => path.join(folder, file))
    .filter((file) => /\bsatisfies Preset\b/.test(readFileSync(file, 'utf8')))
  const modules = await Promise.all(files.map(read))
  const keyOf = ({ preset: { category, id } }) => `${category} ${id}`
  return modules
    .map(({ origin, ...rest }) => ({ preset: Object.values(rest)[0], origin }))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

/** What the English texts call purposes and safeguards. */
async function readWords() {
  const { more, policy } = await read(path.join(root, 'src/locales/en.ts'))
  return { safeguards: more.safeguards, purposes: policy.purposes }
}

/** All services in one table. */
function overview(sheets) {
  const rows = sheets.map(({ preset: { category, id, name, provider, hosts, tag } }) => [
    code(category),
    `[${code(id)}](#${id})`,
    name,
    namedProvider(provider),
    hosts.map(code).join(', '),
    tag
      ? Object.keys(tag.params ?? {})
          .map(code)
          .join(', ')
      : 'no, markup',
  ])
  return table(['category', 'id', 'service', 'provider', 'contacts', '`use` loads it, with'], rows)
}

function section({ preset, origin }, words) {
  const doubts = new Set(origin.unverified)
  /** `text`, marked where `key` is doubted. What no text is for is told at the end. */
  const doubt = (key, text) => (doubts.delete(key) ? `${text} ${DOUBT}` : text)
  return [
    `## ${preset.id}`,
    ...about(preset, words, doubt),
    stored(preset, words, doubt),
    tooLong(preset),
    ...loaded(preset, origin),
    (origin.notes ?? []).map((note) => wrap(`- ${escaped(note)}`, '  ')).join('\n'),
    doubts.size > 0 && wrap(`Not verified: ${[...doubts].map(partOf).join(', ')}.`),
    wrap(`Sources, as of ${origin.checkedOn}: ${origin.sources.map(linked).join('; ')}.`),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const PARTS = {
  tag: 'how it is loaded',
  'tag.src': 'the address of its script',
  'tag.attributes': 'the attributes of its script',
  'tag.before': 'what is called before its script runs',
  'tag.after': 'what is called when its script has run',
  'tag.grant': 'what is called when it is granted again',
  'tag.revoke': 'what is called when it is taken back',
  'tag.remove': 'what is taken out of the page',
  markup: 'how it is embedded',
}

/** What a key of `unverified` is about. */
const partOf = (key) =>
  key.startsWith('tag.params.') ? `how ${code(key.slice(11))} looks` : (PARTS[key] ?? code(key))

function about({ name, provider, category, purpose, hosts, transfers }, words, doubt) {
  const policy = provider.privacyPolicy && `[privacy policy](${provider.privacyPolicy})`
  const behind = [
    doubt('provider', namedProvider(provider)),
    policy && doubt('provider.privacyPolicy', policy),
  ].filter(Boolean)
  const contacts = hosts.map((host) => doubt(`hosts.${host}`, code(host))).join(', ')
  const sent = transfers.map(
    ({ country, safeguard }) => `${countryName(country)} (${words.safeguards[safeguard]})`,
  )
  const going = sent[0] ? `Sends data to: ${sent.join(', ')}` : 'No transfer to a third country is declared'
  return [
    wrap(`**${name}**, by ${behind.join('; ')}. Category ${code(category)}: ${words.purposes[purpose]}.`),
    contacts && wrap(`Contacts: ${doubt('hosts', contacts)}.`),
    wrap(`${doubt('transfers', going)}.`),
  ]
}

function stored({ cookies, storage = [] }, { purposes }, doubt) {
  const rows = [
    ...cookies.map(({ name, days = 0, purpose, domain, httpOnly }) => [
      `cookies.${name}`,
      name,
      `cookie${domain ? ` of ${code(domain)}` : ''}${httpOnly ? ', HttpOnly' : ''}`,
      span(days),
      purposes[purpose],
    ]),
    ...storage.map(({ kind, name, purpose, keep }) => [
      `storage.${name}`,
      name,
      kind + (keep ? ', never deleted' : ''),
      kind === 'sessionStorage' ? span(0) : 'until deleted',
      purposes[purpose],
    ]),
  ]
  if (!rows[0]) return 'Stores nothing on the device.'
  // Two hosts may set the same name: the mark is for both.
  const marks = new Map([...new Set(rows.map(([key]) => key))].map((key) => [key, doubt(key, '')]))
  return table(
    ['stores', 'where', 'kept for', 'purpose'],
    rows.map(([key, name, ...rest]) => [code(name) + marks.get(key), ...rest]),
  )
}

function tooLong({ cookies }) {
  // Cookies on hosts of others are theirs to promise.
  const names = cookies
    .filter(({ days = 0, domain }) => !domain && days > PROMISED_DAYS)
    .map(({ name }) => code(name))
  return (
    names[0] &&
    wrap(
      `Kept for longer than the ${PROMISED_DAYS} days of ${code('promises.maxCookieDays')}: ${[...new Set(names)].join(', ')}. Where that is promised, the service stays held.`,
    )
  )
}

function loaded({ id, tag }, { markup }) {
  const held = markup && fence('html', markup)
  if (!tag)
    return [`Named in the config as ${code(`"${id}"`)}${held ? ', and held in the page:' : '.'}`, held]
  const fields = ['use', ...Object.keys(tag.params ?? {})]
  const use = fields.map((name) => `"${name}": "${name === 'use' ? id : '…'}"`).join(', ')
  return [fence('json', `{ ${use} }`), wrap(told(tag)), held && 'Or held in the page:', held]
}

/** What is called when it is taken back, and when it is granted again. */
function told({ grant = [], revoke = [], remove }) {
  const back = [
    ...(revoke[0] ? [`Placet calls ${revoke.map(spoken).join(', then ')}`] : []),
    ...(remove ? [`${code(remove)} leaves the page`] : []),
  ]
  const again = grant.map(spoken).join(', then ')
  return [
    back[0] ? `Taken back: ${back.join('; then ')}.` : 'Taken back: it knows no call for that.',
    again && `Granted again on the same page: ${again}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A step as the script that it stands for. */
function spoken([kind, what, ...rest]) {
  const values = rest.map((value) => JSON.stringify(value)).join(', ')
  return code(kind === 'set' ? `${what} = ${values}` : `${what}(${values})`)
}

const countries = new Intl.DisplayNames('en', { type: 'region' })
const countryName = (country) => (country ? countries.of(country) : 'country unknown')
const namedProvider = ({ name, country }) => `${name ?? 'nobody named'} (${countryName(country)})`

const DAY_MINUTES = 1440

/** About how long, in words. */
function span(days) {
  const minutes = days * DAY_MINUTES
  if (days === 0) return 'the session'
  if (days >= 1) return counted(Math.round(days), 'day')
  if (minutes >= 60) return counted(Math.round(minutes / 60), 'hour')
  // Half an hour is written as 0.02 days.
  return minutes >= 5 ? counted(Math.round(minutes / 5) * 5, 'minute') : 'a moment'
}

const counted = (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`

/** Two of these in a row are what a forgotten merge leaves, and are looked for in the docs. */
const code = (text) => (text.includes('@@') ? `<code>${text.replaceAll('@', '&#64;')}</code>` : `\`${text}\``)
const fence = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``
const linked = (source) => source.replace(/^https:\S+?(?=,?(?:\s|$))/, '<$&>')

/** A note as Markdown: what is between backticks is code, and the rest is text. */
const escaped = (note) =>
  note
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 ? part : part.replace(/[*_<>[\]]/g, '\\$&')))
    .join('')

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/** Breaks `text` into lines of a length to read, between words and never within code. */
function wrap(text, indent = '') {
  const lines = ['']
  for (const word of text.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    const line = lines[lines.length - 1]
    if (line.trim() && line.length + 1 + word.length > 108) lines.push(indent + word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}

async function main() {
  const text = await render()
  if (!process.argv.includes('--check')) writeFileSync(page, text)
  else if (written() !== text) {
    console.error('docs/services.md is behind: node tools/services-doc.mjs')
    process.exitCode = 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
