/**
 * One story's own site: the examples and test pages under a host name that no other story has.
 *
 * WebDriver cannot look at requests or hold them up, so the site does: it notes what it is asked for, and answers
 * as it was told. A host of its own means that nothing one story left behind is there in the next.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { serve } from '../../tools/serve.mjs'

/** What to say: `file` is the file itself, `cut` ends the connection without a word. */
export type Answer =
  | 'file'
  | 'cut'
  | { readonly status?: number; readonly type?: string; readonly body?: string }

export interface Site {
  /** `http://story-….localhost:…`, which is a secure context, as https would be. */
  readonly origin: string
  /** Paths that were asked for, with their queries, in order. */
  readonly asked: readonly string[]
  /** Cookies that the last request for a path came with. */
  cookieAt(path: string): string | undefined
  /** Answers every path that contains `part` with `answer` from now on. */
  answer(part: string, answer: Answer): void
  /** Puts `script` first into every page: what the browser is made to be like. */
  prepare(script: () => void): void
  /** How long it has not been asked for anything. 0 while it owes an answer. */
  quietMs(): number
  forget(): void
}

export interface Street {
  newSite(): Site
  close(): Promise<void>
}

type Visit = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/** Starts the server behind all sites. */
export async function openStreet(): Promise<Street> {
  const files = await serve({ port: 0 })
  const visits = new Map<string, Visit>()
  const server = createServer((incoming, outgoing) => {
    const visit = visits.get(String(incoming.headers.host).split('.')[0] ?? '')
    if (visit) visit(incoming, outgoing)
    else outgoing.writeHead(404).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined

  return {
    newSite() {
      const name = `story-${visits.size + 1}`
      const { site, visit } = createSite(`http://${name}.localhost:${port}`, files.origin)
      visits.set(name, visit)
      return site
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => void server.close(resolve))
      await files.close()
    },
  }
}

function createSite(origin: string, files: string): { site: Site; visit: Visit } {
  const asked: string[] = []
  const cookies = new Map<string, string>()
  const answers = new Map<string, Answer>()
  const scripts: string[] = []
  let owed = 0
  let lastAt = Date.now()

  const visit: Visit = (incoming, outgoing) => {
    const path = incoming.url ?? '/'
    asked.push(path)
    cookies.set(path.replace(/\?.*/, ''), incoming.headers.cookie ?? '')
    owed += 1
    outgoing.once('close', () => {
      owed -= 1
      lastAt = Date.now()
    })
    const answer = [...answers].find(([part]) => path.includes(part))?.[1]
    if (answer === 'cut') incoming.destroy()
    else if (answer && answer !== 'file')
      outgoing
        .writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/plain' })
        .end(answer.body)
    else pass(incoming, outgoing, files, scripts)
  }

  const site: Site = {
    origin,
    asked,
    cookieAt: (path) => cookies.get(path),
    answer: (part, answer) => void answers.set(part, answer),
    prepare: (script) => void scripts.push(`(${script})()`),
    quietMs: () => (owed > 0 ? 0 : Date.now() - lastAt),
    forget: () => void asked.splice(0),
  }
  return { site, visit }
}

/** Hands the file on as it is, but for a page that is to be prepared. */
function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  files: string,
  scripts: readonly string[],
): void {
  const { 'accept-encoding': _, host: __, ...headers } = incoming.headers
  const further = request(files + incoming.url, { method: incoming.method, headers }, (answer) => {
    const isPage = String(answer.headers['content-type']).startsWith('text/html')
    if (!isPage || scripts.length === 0) {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
      return
    }
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => void chunks.push(chunk))
    answer.on('end', () => {
      const { 'content-length': _, ...kept } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 500, kept)
      outgoing.end(
        Buffer.concat(chunks)
          .toString()
          .replace('<head>', `<head><script>${scripts.join(';')}</script>`),
      )
    })
  })
  further.on('error', () => outgoing.destroy())
  incoming.pipe(further)
}
