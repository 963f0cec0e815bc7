import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { PlainHeaders, plainResponse } from '../../../src/io/http/light-response.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  delete process.env.NODE_DEBUG
})

/** Starts a server. @returns its address */
async function serve(
  handle: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void,
): Promise<string> {
  const opened = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    handle(request, response, Buffer.concat(chunks))
  })
  server = opened
  await new Promise<void>((ready) => opened.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`
}

describe('fetch over node:http', () => {
  it('sends what it is told, byte for byte', async () => {
    const at = await serve((request, response, body) => {
      const { method, url, headers } = request
      response.end(JSON.stringify({ method, url, headers, body: body.toString('hex') }))
    })
    const bytes = new Uint8Array([0, 255, 10, 13, 240, 159])
    const answer = await nodeFetch(`${at}/a%20b?c=d`, {
      method: 'PUT',
      headers: [
        ['Authorization', 'Bearer x'],
        ['content-type', 'application/json'],
      ],
      body: bytes,
    })
    expect(await answer.json()).toMatchObject({
      method: 'PUT',
      url: '/a%20b?c=d',
      body: '00ff0a0df09f',
      headers: {
        authorization: 'Bearer x',
        'content-type': 'application/json',
        'content-length': '6',
        'accept-encoding': 'identity',
      },
    })
  })

  it.each(['DELETE', 'POST', 'PATCH', 'PUT'])(
    'frames the body of %s, and keeps the connection usable',
    async (method) => {
      const at = await serve((request, response, body) => {
        response.end(JSON.stringify({ length: request.headers['content-length'], body: body.toString() }))
      })
      for (const body of [new TextEncoder().encode('{"ids":["ä"]}'), '{"ids":["ä"]}', '']) {
        const answer = await nodeFetch(at, { method, body })
        const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
        expect(await answer.json()).toEqual({ length: String(Buffer.byteLength(text)), body: text })
      }
    },
  )

  it.each(['GET', 'HEAD', 'DELETE', 'POST', 'PATCH'])('sends %s without a body', async (method) => {
    const at = await serve((request, response, body) => {
      response.setHeader('x-said', `${request.method} ${body.length}`)
      response.end()
    })
    const answer = await nodeFetch(at, { method, body: null })
    expect(answer.headers.get('x-said')).toBe(`${method} 0`)
  })

  it('gives status, headers and body back, and follows nothing', async () => {
    const at = await serve((_, response) => {
      response.writeHead(
        302,
        'Elsewhere',
        [
          ['Location', '/elsewhere'],
          ['X-Many', 'a'],
          ['x-many', 'b'],
        ].flat(),
      )
      response.end('päss ☃')
    })
    const answer = await nodeFetch(at, { redirect: 'manual' })
    expect([answer.status, answer.statusText, answer.ok, answer.url]).toEqual([302, 'Elsewhere', false, `${at}/`])
    expect([answer.headers.get('LOCATION'), answer.headers.get('x-many')]).toEqual(['/elsewhere', 'a, b'])
    expect(await answer.text()).toBe('päss ☃')
  })

  it('keeps its connection for the next request', async () => {
    const ports = new Set<number | undefined>()
    const at = await serve((request, response) => {
      ports.add(request.socket.remotePort)
      response.end('{}')
    })
    for (let index = 0; index < 3; index += 1) await nodeFetch(at)
    expect(ports.size).toBe(1)
  })

  it('fails where the answer breaks off, whatever its head said', async () => {
    const at = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"a":', () => response.destroy())
    })
    await expect(nodeFetch(at)).rejects.toThrow()
  })

  it('fails where nobody answers, where the address is none, and where TLS meets none', async () => {
    const at = await serve((_, response) => response.end())
    await expect(nodeFetch(at.replace('http:', 'https:'))).rejects.toThrow()
    await expect(nodeFetch('no address')).rejects.toThrow()
    server?.closeAllConnections()
    await new Promise((closed) => server?.close(closed))
    await expect(nodeFetch(at)).rejects.toThrow()
  })

  it('ends when it is told to, before the answer and in the middle of it', async () => {
    for (const begin of [false, true]) {
      const at = await serve((_, response) => {
        if (begin) response.write('{')
      })
      await expect(nodeFetch(at, { signal: AbortSignal.timeout(50) })).rejects.toThrow()
      server?.closeAllConnections()
    }
  })

  it('fails where the answer is another protocol', async () => {
    const at = await serve((_, response) => {
      response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n')
    })
    await expect(nodeFetch(at)).rejects.toThrow('another protocol')
  })

  it('leaves nothing at a signal that lives longer than the request', async () => {
    const at = await serve((_, response) => response.end('{}'))
    const { signal } = new AbortController()
    const left = new Set<unknown>()
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...call: Parameters<typeof add>) => {
      left.add(call[1])
      add(...call)
    }
    signal.removeEventListener = (...call: Parameters<typeof remove>) => {
      left.delete(call[1])
      remove(...call)
    }
    await (await nodeFetch(at, { signal })).text()
    await expect.poll(() => left.size).toBe(0)
    await expect(nodeFetch(at, { signal: AbortSignal.abort() })).rejects.toThrow()
  })

  it('gives way to the built-in one where node:http would print what it sends', () => {
    expect(nodeRuntime(new AbortController().signal).fetch).toBe(nodeFetch)
    process.env.NODE_DEBUG = 'http'
    expect(nodeRuntime(new AbortController().signal).fetch).not.toBe(nodeFetch)
  })
})

describe('plain headers and responses', () => {
  it('are what the built-in classes are', () => {
    for (const from of [
      { 'X-A': ' a ', b: 'c' },
      [
        ['x-a', 'a'],
        ['b', 'c'],
      ],
      new Headers({ 'x-a': 'a', b: 'c' }),
    ]) {
      const headers = new PlainHeaders(from as Record<string, string>)
      headers.append('b', 'd')
      headers.set('E', 'f')
      headers.delete('e')
      expect([headers.get('X-a'), headers.get('none'), headers.has('B')]).toEqual(['a', null, true])
      const sorted = [
        ['b', 'c, d'],
        ['x-a', 'a'],
      ]
      expect([...headers].sort()).toEqual(sorted)
      expect([...headers.entries()].sort()).toEqual([...new Headers([...headers])])
      expect([...headers.keys()].sort()).toEqual(['b', 'x-a'])
      const seen: string[][] = []
      headers.forEach((value, name) => void seen.push([name, value]))
      expect(seen.sort()).toEqual(sorted)
    }
  })

  it.each([199, 200, 299, 300, 404])('are ok as the built-in ones are: %i', async (status) => {
    const bytes = new Uint8Array(Buffer.from('{"a":"ä"}'))
    const answer = plainResponse(bytes, { status, statusText: '', headers: new PlainHeaders() })
    expect(answer.ok).toBe(status >= 200 && status < 300)
    expect(await answer.json()).toEqual({ a: 'ä' })
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  })

  it('have every member that the built-in ones have, and can be read as often as one likes', async () => {
    const text = '{"a":1}'
    const headers = new PlainHeaders({ 'content-type': 'application/x-www-form-urlencoded' })
    const answer = plainResponse(new Uint8Array(Buffer.from(text)), { status: 201, statusText: 'Created', headers })
    for (const member of Object.keys(Object.getOwnPropertyDescriptors(Response.prototype)))
      if (member !== 'constructor') expect(member in answer, member).toBe(true)
    expect(await answer.text()).toBe(text)
    expect(await answer.clone().json()).toEqual({ a: 1 })
    expect(answer.clone()).toMatchObject({ status: 201, ok: true })
    expect(await new Response(answer.body).text()).toBe(text)
    expect(await (await answer.blob()).text()).toBe(text)
    expect([...(await answer.formData()).keys()]).toEqual([text])
    expect(Buffer.from(await (answer as Response & { bytes(): Promise<Uint8Array> }).bytes()).toString()).toBe(text)
  })
})
