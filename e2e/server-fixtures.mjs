// @ts-check
/** What the test pages ask for and no file can give: answers that come late, in halves, that fail, and packages from npm. */
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const script = 'text/javascript; charset=utf-8'

/** What a page without a bundler maps its imports to: by name, so that nothing else of node_modules is read. */
/** @type {Readonly<Record<string, string>>} */
const packages = {
  'preact.mjs': 'preact/dist/preact.mjs',
  'preact-hooks.mjs': 'preact/hooks/dist/hooks.mjs',
  'preact-jsx-runtime.mjs': 'preact/jsx-runtime/dist/jsxRuntime.mjs',
  'js-cookie.mjs': 'js-cookie/dist/js.cookie.mjs',
}

/**
 * Pages that stop in the middle of an element, which the parser has then put into the page with half of its text.
 *
 * @type {Readonly<Record<string, readonly [string, string]>>}
 */
const halves = {
  'halves/script.html': [
    `<script src="/e2e/situation.js"></script><script src="/dist/placet.js"></script></head>
     <body><script type="text/plain" data-service="canary-analytics">;(window.ran ??= []).push('first half')\n`,
    `;(window.ran ??= []).push('second half')</script>
     <script type="text/plain" data-service="canary-second">;(window.ran ??= []).push('the next')</script></body>`,
  ],
  'halves/head.html': [
    '<script src="/e2e/situation.js"></script><script src="/dist/placet.js"></script>',
    '</head><body><p>The page.</p></body>',
  ],
  'halves/config.html': [
    `<script async src="/dist/placet.js" data-config="#config"></script>
     <script type="application/json" id="config">{"categories": {"analytics": {}`,
    '}}</script></head><body></body>',
  ],
}

/** What sends the second half, by the key that the page was asked with. @type {Map<string, () => void>} */
const waiting = new Map()

/**
 * @param {readonly [string, string]} page
 * @param {string} key
 */
function inHalves([first, second], key) {
  /** @type {Promise<string>} */
  const rest = new Promise((resolve) => waiting.set(key, () => resolve(second)))
  const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>In halves</title>'
  return { type: 'text/html; charset=utf-8', body: head + first, rest }
}

/**
 * @param {string} name Asked for, below `/e2e-api/`.
 * @param {URL} url `note.js?name=…&ms=…`: a script that notes its name in `window.ran`, after so many milliseconds.
 *   `halves/….html?key=…`: a page that stops half-way, until `rest?key=…` is asked for.
 */
export async function fixture(name, url) {
  await pause(Number(url.searchParams.get('ms') ?? 0))
  if (name === 'note.js') return { type: script, body: note(url.searchParams.get('name') ?? '') }
  if (name === 'style.css')
    return { type: 'text/css; charset=utf-8', body: '#styled { outline: 3px solid green }' }
  const key = url.searchParams.get('key') ?? ''
  const page = halves[name]
  if (page) return inHalves(page, key)
  if (name === 'rest') {
    waiting.get(key)?.()
    return { status: 204 }
  }
  const file = packages[name] ?? npmPath(name)
  const body = file && (await readFile(new URL(`../node_modules/${file}`, import.meta.url)).catch(() => ''))
  return body
    ? { type: script, body }
    : { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' }
}

/** @param {string} name nanostores is many small files that import each other by relative path. */
const npmPath = (name) => (/^nanostores\/[\w/-]+\.js$/.test(name) ? name : '')

/** @param {string} name */
const note = (name) => `(window.ran ??= []).push(${JSON.stringify(name)})\n`
