// @ts-check
/**
 * Serves the contestants' pages and files, compressed as a good server would, and notes what was asked.
 *
 * Loopback only. `delayMs` makes the answer to each file late, so that what was asked for one after the other can be
 * told from what was asked for at once.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { heldScripts, ranCode } from './site.mjs'

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {{ held?: number, isExternal?: boolean, isShort?: boolean }} PageOptions */
/** One request for a contestant's file; its times are those of `Date.now()`, with fractions. */
/** @typedef {{ file: string, bytes: number, status: number, startAt: number, endAt: number }} Asked */

const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }

/** @param {string | Buffer} text */
export const brotli = (text) => brotliCompressSync(text, best)

const now = () => performance.timeOrigin + performance.now()

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}
const html = 'text/html; charset=utf-8'

const paragraph =
  'The shop opens at nine and closes when the last reader has left. Each of its books was bound by hand, in the room behind the counter, from paper that was made down the river. '

/**
 * A page with a text, a contestant in it, and scripts that are held.
 *
 * @param {Contestant} contestant
 * @param {PageOptions} [options] `isShort`: so little text that a banner is larger than any of it.
 */
export function pageOf({ page }, { held = 0, isExternal = false, isShort = false } = {}) {
  const { head = '', body = '' } = page(heldScripts(held, isExternal))
  const chapters = Array.from({ length: isShort ? 0 : 8 }, (_, index) => {
    return `<h2>Chapter ${index + 1}</h2><p>${paragraph.repeat(3)}</p>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">
<style>body{margin:0;padding:16px;font:16px/1.5 sans-serif}</style>
${head}
</head><body><main><h1>A small shop</h1><p>Nine to six.</p>${chapters.join('')}</main>
${body}
</body></html>`
}

/**
 * Where a page is, and how it is asked for.
 *
 * @param {string} id
 * @param {PageOptions} [options]
 */
export const pagePath = (id, options = {}) => `/page/${id}?${encodeURIComponent(JSON.stringify(options))}`

/** @param {readonly Contestant[]} contestants */
export async function serveBench(contestants) {
  /** @type {Asked[]} */
  const asked = []
  /** @type {Map<string, Buffer>} */
  const compressed = new Map()
  const bench = { origin: '', asked, delayMs: 0, close }

  /** @param {URL} url */
  function answerTo({ pathname, search }) {
    const [, room, id = '', ...rest] = pathname.split('/')
    if (room === 'blank') return { type: html, text: '<!doctype html><title>Blank</title>' }
    if (room === 'ran') return { type: types['.js'], text: ranCode(Number.parseInt(id, 10)) }
    const contestant = contestants.find((one) => one.id === id)
    if (!contestant) return
    if (room === 'page')
      return { type: html, text: pageOf(contestant, JSON.parse(decodeURIComponent(search.slice(1)))) }
    const file = path.join(contestant.folder, ...rest)
    if (room !== 'sdk' || rest.includes('..') || !existsSync(file)) return
    return { type: types[path.extname(file)], text: readFileSync(file) }
  }

  const server = createServer(async (request, response) => {
    const startAt = now()
    const url = new URL(request.url ?? '/', 'http://localhost')
    const answer = answerTo(url)
    const body = compressed.get(url.href) ?? brotli(answer?.text ?? '')
    compressed.set(url.href, body)
    const isFile = url.pathname.startsWith('/sdk/')
    if (isFile) await pause(bench.delayMs)
    // Cached for the page that asked: a file that is preloaded is then not fetched again. Each sample has a profile
    // of its own.
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.type ?? 'text/plain',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    })
    const entry = {
      file: url.pathname.slice(5),
      bytes: body.length,
      status: response.statusCode,
      startAt,
      endAt: 0,
    }
    if (isFile) asked.push(entry)
    response.once('close', () => {
      entry.endAt = now()
    })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.')
  bench.origin = `http://localhost:${address.port}`
  return bench

  /** @returns {Promise<void>} */
  function close() {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
}
/** @typedef {Awaited<ReturnType<typeof serveBench>>} BenchServer */
