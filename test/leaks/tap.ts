import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a vendor can do to a request, each in the way that tempts most to repeat the request's body. */
export const troubles = [
  '400',
  '401',
  '403',
  '404',
  '409',
  '413',
  '422',
  '429',
  '500',
  'truncated',
  'redirect',
  'timeout',
  'kill',
] as const
export type Trouble = (typeof troubles)[number]

/** A request as it came by. */
export interface Passed {
  readonly vendor: string
  readonly method: string
  readonly url: string
  /** Headers as text; the vendor's own token is taken out of `authorization`. */
  readonly headers: string
  readonly body: Buffer
}

/** Stands before a simulator: sees all that is sent there, and makes trouble where it is told to. */
export interface Tap {
  readonly origin: string
  readonly passed: Passed[]
  /** Requests that somebody was sent on to by a redirect; nobody may follow. */
  readonly followed: string[]
  /** Strikes requests for which `match` is true with a trouble; undefined makes peace. */
  trouble: { readonly match: (method: string, path: string) => boolean; readonly kind: Trouble } | undefined
  /** How many requests were struck so far. */
  struck: number
  /** Called for `kill`. */
  kill: () => void
  readonly close: () => Promise<void>
}

/**
 * Opens a tap.
 * @param origin of the simulator
 * @param tokens that belong to this vendor, and may be sent to it in `authorization`
 */
export async function openTap(vendor: string, origin: string, tokens: readonly string[]): Promise<Tap> {
  const open = new Set<ServerResponse>()
  const server = createServer((asked, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    handle(asked, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const tap: Tap = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed: [],
    followed: [],
    trouble: undefined,
    struck: 0,
    kill: () => {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const response of open) response.destroy()
        server.closeAllConnections()
      }),
  }

  async function handle(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of asked) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const { method = 'GET', url = '/' } = asked
    tap.passed.push({ vendor, method, url, headers: headerText(asked.headers, tokens), body })
    if (url.startsWith('/elsewhere')) tap.followed.push(url)
    const kind = tap.trouble?.match(method, url.split('?')[0] as string) ? tap.trouble.kind : undefined
    if (kind !== undefined) tap.struck += 1
    if (kind === 'timeout') return
    if (kind === 'kill') return tap.kill()
    if (kind === 'redirect') {
      // another host by name, so that whoever follows has left the vendor
      const { port } = new URL(tap.origin)
      const to = `http://localhost:${port}/elsewhere?body=${echoOf(body.toString())}`
      return void response.writeHead(307, { location: to }).end()
    }
    if (kind !== undefined && kind !== 'truncated') return strike(kind, body.toString(), response)
    const answer = await forward(origin, asked, body)
    const text = answer.body
    response.writeHead(answer.status, answer.headers)
    if (kind === undefined) return void response.end(text)
    const whole = text.length > 0 ? text : Buffer.from(JSON.stringify({ result: body.toString() }))
    response.end(whole.subarray(0, whole.length / 2))
  }

  return tap
}

function echoOf(body: string): string {
  return encodeURIComponent(body).slice(0, 4000)
}

function strike(kind: Trouble, body: string, response: ServerResponse): void {
  const echo = echoOf(body)
  if (kind === '500') {
    const page = `<!doctype html><title>Whoops</title><p>${body}</p>`
    response.writeHead(500, { 'content-type': 'text/html', 'x-echo': echo }).end(page)
    return
  }
  const status = Number(kind)
  const error = { code: 'invalid', message: `not accepted: ${body}`, value: body }
  const said = { message: `not accepted: ${body}`, error, errors: [error], success: false, result: null }
  const headers = { 'content-type': 'application/json', 'x-echo': echo }
  response.writeHead(status, status === 401 ? { ...headers, 'www-authenticate': `Basic realm="${echo}"` } : headers)
  response.end(JSON.stringify(said))
}

function headerText(headers: IncomingHttpHeaders, tokens: readonly string[]): string {
  return Object.entries(headers)
    .map(([name, value]) => (tokens.some((token) => value === `Bearer ${token}`) ? name : `${name}: ${value}`))
    .join('\n')
}

function forward(
  origin: string,
  asked: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(asked.url ?? '/', origin),
      { method: asked.method, headers: asked.headers },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const headers: Record<string, string> = {}
          for (const [name, value] of Object.entries(answer.headers)) {
            if (!['content-length', 'transfer-encoding', 'connection', 'keep-alive'].includes(name))
              headers[name] = String(value)
          }
          resolve({ status: answer.statusCode ?? 500, headers, body: Buffer.concat(chunks) })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
