import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { selfSigned } from '../kit/certificate.js'

/** A host on the internet, played by a simulator on loopback. */
export interface AsHost {
  /** What a process is to have in its environment to reach the simulator under the host's name. */
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/**
 * Lets a process take a simulator for a host whose address nobody can change: a proxy that leads there, whoever is asked
 * for, behind a certificate of that host.
 * @param url of the simulator
 */
export async function playHost(host: string, url: string): Promise<AsHost> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-host-'))
  const { key, cert } = selfSigned(host)
  writeFileSync(join(folder, 'authority.pem'), cert)
  const inside = createSecureServer({ key, cert }, (asked, answer) => {
    const { method, headers } = asked
    const passed = ask(
      new URL(asked.url ?? '/', url),
      { ...(method === undefined ? {} : { method }), headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
      },
    )
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  const proxy = createServer((_, answer) => answer.writeHead(405).end())
  proxy.on('connect', (asked, socket) => {
    if (asked.url !== `${host}:443`) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    inside.emit('connection', socket)
  })
  await listen(proxy)
  return {
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
    },
    async close() {
      proxy.closeAllConnections()
      await new Promise((resolve) => proxy.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => void server.listen(0, '127.0.0.1', resolve))
}
