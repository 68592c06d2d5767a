/**
 * Writes `docs/reliability.md`: every fault and attack that is tried, by the file that tries it, and what each row
 * has been seen to notice.
 *
 * `node tools/reliability.mjs` asks Playwright for the titles, as it runs them.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { breaks } from './breaks/index.mjs'
import { root } from './run.mjs'

const groups = {
  'storage.spec.ts': 'Cookies and storage that fail, are planted, broken, doubled, old or from the future',
  'integrity.spec.ts': 'Clicks and messages that are no visitor’s yes',
  'network.spec.ts': 'Files that do not come, come late, or are not what was built',
  'scripts.spec.ts': 'Released scripts that fail, hang, throw, or are refused',
  'embeds.spec.ts': 'Frames, images, media and what else holds an address',
  'markup.spec.ts': 'Markup that is late, wrong, cloned or of another vocabulary',
  'navigation.spec.ts': 'Pages that change without a load, come back, or are only prerendered',
  'hostile-page.spec.ts': 'Pages with redefined prototypes, clobbered names and missing functions',
  'gpc.spec.ts': 'Global Privacy Control as browsers send it',
  'signals.spec.ts': 'Signals that come, change and go',
  'privacy-tools.spec.ts': 'Extensions and blockers that hide, move or remove what is shown',
  'copies.spec.ts': 'Two copies and two versions',
  'load.spec.ts': 'Thousands of elements, and many navigations',
}

const cli = path.join(root, 'node_modules/@playwright/test/cli.js')
const listed = execFileSync(process.execPath, [cli, 'test', 'e2e/matrix', '--list'], {
  cwd: root,
  encoding: 'utf8',
  // Each title once.
  env: { ...process.env, PLACET_BROWSERS: 'chromium' },
})
const rows = [...listed.matchAll(/› (?:e2e\/)?matrix\/([\w-]+\.spec\.ts):\d+:\d+ › (.*)$/gm)].map(
  ([, file = '', title = '']) => {
    const [, fact = title, ids = ''] = title.match(/^(.*?) \(faults? ([^)]*)\)/) ?? []
    return { file, ids, fact: fact.replace(/^.* › /, '') }
  },
)
const cell = (text) => text.replaceAll('|', '\\|')
const redWhen = (ids) =>
  ids.flatMap((id) => breaks.filter(({ rows }) => rows.includes(id)).map(({ why }) => why)).join('; ')
const sections = Object.entries(groups).map(([file, about]) =>
  [
    `## ${about}`,
    '',
    `In [e2e/matrix/${file}](../e2e/matrix/${file}):`,
    '',
    '| row | what happens | goes red when |',
    '|---|---|---|',
    ...rows
      .filter((row) => row.file === file)
      .map(({ ids, fact }) => `| ${ids} | ${cell(fact)} | ${cell(redWhen(ids.split(/,\s*/)))} |`),
    '',
  ].join('\n'),
)
writeFileSync(
  path.join(root, 'docs/reliability.md'),
  `# Reliability

What happens when something is wrong with the page, the browser, the network or the visitor's past, or when
somebody wants a yes that nobody gave. Whatever fails, the gate stays closed and the page goes on. Each row
is a test that runs on the built files in a real browser. This page is written from their titles:
\`node tools/reliability.mjs\`.

A test that cannot fail shows nothing. For each row there is a small fault on which it goes red: the last
column says which, \`tools/breaks/\` has them, and \`npm run breaks\` puts each into a copy of the code, builds
it and sees the row fail; \`npm run breaks -- B11\` those of some rows.

${sections.join('\n')}`,
)
console.log(`${rows.length} rows`)
