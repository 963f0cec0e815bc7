import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Runtime } from '../../../src/core/runtime.js'
import { certificateCause } from '../../../src/io/http/causes.js'
import { openHttpClient } from '../../../src/io/http/client.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { capabilities } from '../../core/kit.js'
import { selfSigned } from '../../kit/certificate.js'

/** A server whose certificate no authority vouches for. */
async function serve(pair: ReturnType<typeof selfSigned>) {
  let asked = 0
  const server = createServer(pair, (_, response) => {
    asked += 1
    response.end('{"here":true}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { at: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked }
}

function reader(at: string, authorities?: string) {
  const runtime = {
    fetch: nodeFetch,
    now: Date.now,
    sleep: async () => {},
    random: (bytes: number) => new Uint8Array(bytes),
    env: {},
    stop: new AbortController().signal,
  } satisfies Partial<Runtime>
  const client = openHttpClient({
    runtime,
    endpoint: new URL(at),
    token: async () => 'a-token-of-a-test',
    pace: capabilities().pace,
    userAgent: 'test',
    notice: () => {},
    ...(authorities === undefined ? {} : { authorities }),
  })
  return client.reader({ read: 0, write: 0, retried: 0 })
}

describe('a server with a certificate of its own', () => {
  it('is believed where its authority is named, and only there', async () => {
    const [pair, other] = [selfSigned(), selfSigned()]
    const { at, asked } = await serve(pair)
    expect(await (await reader(at, pair.cert)(`${at}/x`)).json()).toEqual({ here: true })
    for (const fetch of [reader(at), reader(at, other.cert)]) {
      await expect(fetch(`${at}/x`)).rejects.toMatchObject({
        code: 'network',
        message: expect.stringMatching(
          /^the certificate of 127\.0\.0\.1:\d+ is (?:self-signed|signed by an unknown authority)/,
        ),
        hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      })
    }
    expect(asked()).toBe(1)
  })

  it('is told from other trouble by what Node calls it', () => {
    const caused = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) })
    expect(certificateCause(caused('CERT_HAS_EXPIRED'), 'a.example')?.message).toBe(
      'the certificate of a.example has ended',
    )
    for (const code of ['ECONNREFUSED', 'constructor', ''])
      expect(certificateCause(caused(code), 'a.example')).toBeUndefined()
    expect(certificateCause('text', 'a.example')).toBeUndefined()
  })
})
