/**
 * Starts WebKit's own driver, on a display of its own where one can be made.
 *
 * Node's own modules only. Whoever starts a driver must stop it: browser and display live as long as it does.
 */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { webkitFiles } from './browsers.mjs'

const patienceMs = 30_000

/**
 * @returns where the driver listens, and what ends it. One driver has one session.
 * @throws when there is no driver, no display, or it does not come up.
 */
export async function startWebKitDriver() {
  const files = webkitFiles()
  if (!files) throw new Error('There is no WebKit here to start.')
  const children = []
  const stop = () => {
    process.off('exit', stop)
    for (const child of children.splice(0).reverse()) child.kill()
  }
  process.on('exit', stop)
  try {
    const display = files.xvfb ? await startDisplay(files.xvfb, children) : process.env.DISPLAY
    return { origin: await startDriver(files.driver, display, children), stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** Starts a browser once. @returns its version. @throws why it does not start. */
export async function tryWebKit() {
  const { origin, stop } = await startWebKitDriver()
  const ask = async (method, path, body) => {
    const answer = await fetch(origin + path, { method, body, signal: AbortSignal.timeout(patienceMs) })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(value.message)
    return value
  }
  try {
    const { sessionId, capabilities } = await ask('POST', '/session', '{ "capabilities": {} }')
    await ask('DELETE', `/session/${sessionId}`)
    return capabilities.browserVersion
  } finally {
    stop()
  }
}

/** @returns the name of a display that nobody else looks at: the server picks a free number and says which. */
function startDisplay(xvfb, children) {
  const size = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp']
  const child = spawn(xvfb, ['-displayfd', '3', ...size], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  children.push(child)
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdio[3].on('data', (chunk) => {
      said += chunk
      if (said.includes('\n')) resolve(`:${said.trim()}`)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)))
  })
}

async function startDriver(driver, display, children) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(driver, [`--port=${port}`], {
    // The language of the pages is the test's to say, not the machine's.
    env: { ...process.env, DISPLAY: display, LANG: 'C.UTF-8', LANGUAGE: 'en_GB', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  })
  children.push(child)
  let fault
  child.once('error', (error) => {
    fault = error
  })
  for (const since = Date.now(); Date.now() - since < patienceMs; await pause(50)) {
    if (fault) throw fault
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${child.exitCode}.`)
    const answer = await fetch(`${origin}/status`).catch(() => undefined)
    if (answer?.ok) return origin
  }
  throw new Error('WebKitWebDriver does not answer.')
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
