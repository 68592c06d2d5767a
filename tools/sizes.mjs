/**
 * What a visitor downloads, in brotli, against the budgets in package.json.
 *
 * A budget is a journey: the files that one kind of visit fetches, each compressed as a server would and added up.
 * `node tools/sizes.mjs` prints the table and fails over budget; `--write` also puts it into README.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from './run.mjs'

const marks = /(<!-- sizes:start -->)[\s\S]*?(<!-- sizes:end -->)/
const readme = path.join(root, 'README.md')
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }

/** One row per budget: `{ name, files, bytes, max, problems }`. */
export function measure({ dist = path.join(root, 'dist'), budgets = readBudgets() } = {}) {
  return Object.entries(budgets).map(([name, { max, files }]) => {
    const problems = files.flatMap((file) => problemsOf(dist, file, files))
    const there = files.filter((file) => existsSync(path.join(dist, file)))
    const bytes = there.reduce((sum, file) => sum + compressedSize(path.join(dist, file)), 0)
    if (bytes > max) problems.push(`${bytes - max} B over budget`)
    return { name, files, bytes, max, problems }
  })
}

/** The table as README.md carries it. */
export function readmeTable(rows) {
  const head = ['| Visit | Files | Brotli | Budget |', '|---|---|--:|--:|']
  const lines = rows.map(({ name, files, bytes, max }) => {
    return `| ${name} | ${files.map((file) => `\`${file}\``).join(', ')} | ${kB(bytes)} | ${kB(max)} |`
  })
  return [...head, ...lines].join('\n')
}

/** The table that README.md holds now, or undefined. */
export function quotedTable() {
  const found = existsSync(readme) ? readFileSync(readme, 'utf8').match(marks) : null
  return found?.[0].split('\n').slice(1, -1).join('\n').trim()
}

const readBudgets = () => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).placet.budgets
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const compressedSize = (file) => brotliCompressSync(readFileSync(file), best).length

/** A file that is not there, or that brings another one along which the journey does not count. */
function problemsOf(dist, file, files) {
  const here = path.join(dist, file)
  if (!existsSync(here)) return [`${file} is missing`]
  const imports = readFileSync(here, 'utf8').matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)
  return [...imports]
    .map(([, other]) => path.posix.join(path.posix.dirname(file), other))
    .filter((other) => !files.includes(other))
    .map((other) => `${file} imports ${other}, which is not counted`)
}

function main() {
  const rows = measure()
  const width = Math.max(...rows.map(({ name }) => name.length))
  for (const { name, bytes, max, problems } of rows) {
    const numbers = `${String(bytes).padStart(6)} B of ${String(max).padStart(6)} B`
    console.log(
      `${name.padEnd(width)}  ${numbers}  ${problems.length > 0 ? `✗ ${problems.join('; ')}` : '✓'}`,
    )
  }
  if (rows.some(({ problems }) => problems.length > 0)) process.exitCode = 1
  if (process.argv.includes('--write')) writeTable(rows)
}

function writeTable(rows) {
  const text = readFileSync(readme, 'utf8')
  if (!marks.test(text)) throw new Error('README.md has no <!-- sizes:start --> … <!-- sizes:end -->.')
  writeFileSync(readme, text.replace(marks, `$1\n${readmeTable(rows)}\n$2`))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
