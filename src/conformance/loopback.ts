import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on a loopback port. */
export interface Loopback {
  /** Its address, without a slash at the end. */
  readonly endpoint: string
  /** Ends it, whatever is still under way. */
  readonly close: () => Promise<void>
}

/** Starts a server that reads each request whole before it is handled. */
export async function listen(
  handle: (request: IncomingMessage, text: string, response: ServerResponse) => unknown,
): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    handle(request, Buffer.concat(chunks).toString(), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
