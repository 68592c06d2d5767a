// @ts-check
/** What the test pages ask for and no file can give: answers that come late, that fail, and packages from npm. */
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
 * @param {string} name Asked for, below `/e2e-api/`.
 * @param {URL} url `note.js?name=…&ms=…`: a script that notes its name in `window.ran`, after so many milliseconds.
 */
export async function fixture(name, url) {
  await pause(Number(url.searchParams.get('ms') ?? 0))
  if (name === 'note.js') return { type: script, body: note(url.searchParams.get('name') ?? '') }
  if (name === 'style.css')
    return { type: 'text/css; charset=utf-8', body: '#styled { outline: 3px solid green }' }
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
