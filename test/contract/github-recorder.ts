import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request and its answer, bodies included. */
export interface Passed {
  readonly method: string
  /** Without query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly sent: unknown
  readonly status: number
  readonly answer: unknown
}

/** A door in front of the simulator that keeps what passes. Takes requests as a server and as an HTTP proxy. */
export interface Recorder {
  readonly url: string
  readonly passed: Passed[]
  readonly close: () => void
}

/** @param to the simulator's address */
export async function openRecorder(to: string): Promise<Recorder> {
  const passed: Passed[] = []
  const server = createServer((request, response) => {
    const pass = async () => {
      const url = new URL(request.url ?? '/', to)
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks)
      const { host: _host, connection: _connection, 'transfer-encoding': _encoding, ...headers } = request.headers
      const method = request.method ?? 'GET'
      const answer = await fetch(`${to}${url.pathname}${url.search}`, {
        method,
        headers: headers as Record<string, string>,
        ...(body.length === 0 ? {} : { body }),
      })
      const text = await answer.text()
      passed.push({
        method,
        path: url.pathname,
        query: url.searchParams,
        sent: body.length === 0 ? undefined : JSON.parse(body.toString('utf8')),
        status: answer.status,
        answer: text === '' ? undefined : JSON.parse(text),
      })
      const { 'content-length': _length, connection: _kept, ...back } = Object.fromEntries(answer.headers)
      response.writeHead(answer.status, back)
      response.end(text)
    }
    pass().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    passed,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
