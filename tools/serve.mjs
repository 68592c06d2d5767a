// @ts-check
/**
 * Serves the examples, and stands in for every third party they use.
 *
 * `node tools/serve.mjs` for people, `serve()` for tests. Nothing is stored, and nothing here or in
 * the pages contacts another host: vendors' files come from node_modules, and what they send is
 * swallowed under `/collect/`.
 */
import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string | undefined} [type]
 * @property {string | Buffer} [body]
 * @property {Promise<string>} [rest] What follows `body`, when it is there: an answer in two halves.
 * @property {Record<string, string>} [headers]
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const brotli = promisify(zlib.brotliCompress)
const quick = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }
const defaultPort = 4173

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * The vendors' files: what a browser asks for, and where npm put it. A table and not a folder, so
 * that nothing else of node_modules can be read.
 *
 * @type {Readonly<Record<string, string>>}
 */
const vendorFiles = {
  'posthog.js': 'posthog-js/dist/array.no-external.js',
  'mixpanel.js': 'mixpanel-browser/dist/mixpanel.min.js',
  'amplitude.js': '@amplitude/analytics-browser/lib/scripts/amplitude-min.js',
  'leaflet.js': 'leaflet/dist/leaflet.js',
  'leaflet.css': 'leaflet/dist/leaflet.css',
  'images/layers.png': 'leaflet/dist/images/layers.png',
  'images/layers-2x.png': 'leaflet/dist/images/layers-2x.png',
  'images/marker-icon.png': 'leaflet/dist/images/marker-icon.png',
  'images/marker-icon-2x.png': 'leaflet/dist/images/marker-icon-2x.png',
  'images/marker-shadow.png': 'leaflet/dist/images/marker-shadow.png',
}

const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  'access-control-allow-headers': '*',
}

const emptyGif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/**
 * Starts the server.
 *
 * @param {object} [options]
 * @param {number | undefined} [options.port] 0 takes any free port. Default 4173.
 * @param {string | undefined} [options.host] Loopback unless asked otherwise: the pages are for this machine.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} Rejects when the port is taken.
 */
export async function serve({ port = defaultPort, host = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(undefined))
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  const name =
    host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    origin: `http://${name}:${actual}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        // Browsers keep connections open, and close() would wait for them.
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 */
async function respond(request, response) {
  request.resume()
  const answer = await answerTo(request)
  /** @type {Record<string, string>} */
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...answer.headers }
  /** @type {Buffer} */
  let body = Buffer.from(answer.body ?? '')
  if (answer.type) headers['content-type'] = answer.type
  if (answer.rest) {
    response.writeHead(200, headers)
    response.write(body)
    response.end(await answer.rest)
    return
  }
  const isText = /^(text|application|image\/svg)/.test(answer.type ?? '')
  if (isText && body.length > 1000) {
    headers.vary = 'accept-encoding'
    if (/\bbr\b/.test(String(request.headers['accept-encoding']))) {
      body = await brotli(body, quick)
      headers['content-encoding'] = 'br'
    }
  }
  if (answer.status !== 204) headers['content-length'] = String(body.length)
  response.writeHead(answer.status ?? 200, headers)
  response.end(request.method === 'HEAD' || answer.status === 204 ? undefined : body)
}

/**
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
async function answerTo(request) {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const pathname = decode(url.pathname)
  if (pathname === undefined) return notFound
  const [, top = '', ...rest] = pathname.split('/')
  if (top === 'collect') return collect(rest)
  if (pathname === '/consent-records') return { status: 204, headers: openToAll }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: { allow: 'GET, HEAD' } }
  if (top === 'tiles') return tile(rest)
  if (top === 'vendor') return vendor(rest.join('/'))
  if (top === 'dist') return fileIn('dist', rest.join('/'), url)
  if (top === 'e2e') return fileIn('e2e/pages', rest.join('/'), url)
  if (top === 'e2e-api') return (await import('../e2e/server-fixtures.mjs')).fixture(rest.join('/'), url)
  return fileIn('examples', pathname.slice(1), url)
}

/** @type {Answer} */
const notFound = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' }

/** @param {string} pathname */
function decode(pathname) {
  try {
    const decoded = decodeURIComponent(pathname)
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded
  } catch {
    return undefined
  }
}

/**
 * @param {string} folder Of the repository.
 * @param {string} name Asked for, below that folder.
 * @param {URL} url
 * @returns {Promise<Answer>}
 */
async function fileIn(folder, name, url) {
  const base = path.join(root, folder)
  const asked = path.join(base, name)
  if (asked !== base && !asked.startsWith(base + path.sep)) return notFound
  const isFolder = (await stat(asked).catch(() => undefined))?.isDirectory()
  // Without the slash, the page's relative links would point one folder too high.
  if (isFolder && !url.pathname.endsWith('/'))
    return { status: 301, headers: { location: `${encodeURI(`/${name}`)}/${url.search}` } }
  const file = isFolder ? path.join(asked, 'index.html') : asked
  const body = await readFile(file).catch(() => undefined)
  if (!body) return notFound
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  return type === types['.html'] ? page(body.toString(), url) : { type, body }
}

/**
 * A page, with `?csp=strict` under the strictest policy Placet works with. Its links then carry the
 * question on, so that one can walk through the whole site that way.
 *
 * @param {string} html
 * @param {URL} url
 * @returns {Answer}
 */
function page(html, url) {
  const type = types['.html']
  if (url.searchParams.get('csp') !== 'strict') return { type, body: html.replaceAll('{{nonce}}', '') }
  const nonce = randomBytes(16).toString('base64')
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types placet',
  ]
  const body = html
    .replaceAll('{{nonce}}', nonce)
    .replace(/(<a\b[^>]*?\shref="\/[^"?#]*)(?=["#])/g, '$1?csp=strict')
  return { type, body, headers: { 'content-security-policy': policy.join('; ') } }
}

/**
 * @param {string} name
 * @returns {Promise<Answer>}
 */
async function vendor(name) {
  const file = Object.hasOwn(vendorFiles, name) ? vendorFiles[name] : undefined
  if (!file) return notFound
  const body = await readFile(path.join(root, 'node_modules', file)).catch(() => undefined)
  if (!body) return notFound
  const type = types[path.extname(name)]
  return { type, body: name === 'leaflet.js' ? withoutHtmlProbe(body.toString()) : body }
}

/**
 * Leaflet 1.9 asks whether HTML may contain SVG by parsing a string, and so throws at load where
 * Trusted Types are required. Every browser that has them can; the answer is put in its place.
 *
 * @param {string} leaflet
 */
const withoutHtmlProbe = (leaflet) =>
  leaflet.replace(
    '.innerHTML="<svg/>"',
    '.appendChild(document.createElementNS("http://www.w3.org/2000/svg","svg"))',
  )

/**
 * What the vendors' servers would answer: just enough for their code to be content.
 *
 * @param {readonly string[]} rest The path below `/collect/`.
 * @returns {Answer}
 */
function collect(rest) {
  const name = rest.at(-1) ?? ''
  const headers = { ...openToAll, 'cache-control': 'no-store' }
  if (name.endsWith('.gif')) return { type: 'image/gif', body: emptyGif, headers }
  if (name.endsWith('.js')) return { type: types['.js'], body: '', headers }
  return { type: types['.json'], body: JSON.stringify(replies[rest[0] ?? ''] ?? {}), headers }
}

/** @type {Readonly<Record<string, object>>} */
const replies = {
  posthog: { status: 1, featureFlags: {}, supportedCompression: [], sessionRecording: false, surveys: false },
  mixpanel: { status: 1, error: null },
  amplitude: { code: 200, events_ingested: 1 },
}

/**
 * A map tile: the same quiet town everywhere, its streets varied by place.
 *
 * @param {readonly string[]} rest `z`, `x` and `y.svg`.
 * @returns {Answer}
 */
function tile([z = '', x = '', y = '']) {
  const place = /^(\d+)\/(\d+)\/(\d+)\.svg$/.exec(`${z}/${x}/${y}`)
  if (!place) return notFound
  return { type: types['.svg'], body: tileSvg(Number(place[1]), Number(place[2]), Number(place[3])) }
}

/**
 * @param {number} z
 * @param {number} x
 * @param {number} y
 */
function tileSvg(z, x, y) {
  /** @param {number} seed Streets meet at tile edges because both tiles draw from the edge's own seed. */
  const noise = (seed) => (((Math.imul(seed ^ (z * 374761393), 2654435761) >>> 0) / 2 ** 32) * 2 - 1) * 40
  const west = 128 + noise(x * 73856093 + y * 19349663)
  const east = 128 + noise((x + 1) * 73856093 + y * 19349663)
  const north = 128 + noise(x * 83492791 + y * 2971215073)
  const south = 128 + noise(x * 83492791 + (y + 1) * 2971215073)
  const hasPark = (x * 7 + y * 13) % 5 === 0
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">
<rect width="256" height="256" fill="#e9e8e3"/>
${hasPark ? `<path d="M24 ${west + 24}L${south - 24} ${(west + 128) / 2 + 44}V256H24Z" fill="#d3decb"/>` : ''}
<g fill="none" stroke="#fff" stroke-linecap="round">
<path d="M0 ${west}Q128 ${(west + east) / 2} 256 ${east}M${north} 0Q${(north + south) / 2} 128 ${south} 256" stroke-width="11"/>
<path d="M0 40L${north} 28M${south} 214L256 226M40 0L52 ${west}M214 256L204 ${east}" stroke-width="5"/>
</g></svg>`
}

/** The port asked for by `PORT`, or the first free one from 4173 on. */
async function main() {
  const host = process.env.HOST || undefined
  const asked = Number(process.env.PORT) || 0
  for (let port = asked || defaultPort; ; port++) {
    try {
      const { origin } = await serve({ port, host })
      console.log(`Placet examples: ${origin}/`)
      return
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (asked || !isTaken || port > defaultPort + 50) throw error
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
