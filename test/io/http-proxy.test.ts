import { request as ask, createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest'
import type { World } from '../../src/core/types.js'
import { openWire } from '../../src/io/http.js'
import { nodeFetch } from '../../src/io/node-fetch.js'
import { realWorld } from '../../src/io/world.js'
import { capabilities } from '../core/kit.js'

const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy']
let kept: Record<string, string | undefined>

beforeEach(() => {
  kept = Object.fromEntries(variables.map((name) => [name, process.env[name]]))
  for (const name of variables) delete process.env[name]
})
afterEach(() => {
  for (const name of variables) {
    if (kept[name] === undefined) delete process.env[name]
    else process.env[name] = kept[name]
  }
})

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A target that says who asked it for what. */
function target(): Promise<number> {
  return listen(
    createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { method, url, headers } = request
        const body = Buffer.concat(chunks).toString()
        response.end(JSON.stringify({ method, url, authorization: headers.authorization, body }))
      })
    }),
  )
}

/** A forward proxy that also opens tunnels, and tells what went through it. */
async function proxy(): Promise<{ port: number; passed: string[]; heads: IncomingMessage['headers'][] }> {
  const passed: string[] = []
  const heads: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    passed.push(`${request.method} ${request.url}`)
    heads.push(request.headers)
    const onward = ask(request.url ?? '', { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', (request, client, head) => {
    passed.push(`CONNECT ${request.url}`)
    heads.push(request.headers)
    const [host, port] = (request.url ?? '').split(':')
    if (host !== '127.0.0.1') return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const onward = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      client.pipe(onward).pipe(client)
    })
    onward.on('error', () => client.destroy())
    client.on('error', () => onward.destroy())
  })
  return { port: await listen(server), passed, heads }
}

function wire(endpoint: string, world: Pick<World, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>) {
  const opened = openWire({
    world: { ...world, sleep: async () => {} },
    endpoint: new URL(endpoint),
    token: async () => 'token-of-tests',
    pace: capabilities().pace,
    userAgent: 'sealpost/test',
    notice: () => {},
  })
  return opened.writer({ read: 0, write: 0, retried: 0 })
}

it('nothing is proxied where no variable asks for it', async () => {
  const world = realWorld(new AbortController().signal)
  expect(world.fetch).toBe(nodeFetch)
  const port = await target()
  expect(await (await wire(`http://127.0.0.1:${port}`, world)(`http://127.0.0.1:${port}/a`)).json()).toMatchObject({
    url: '/a',
  })
})

it.each(['HTTP_PROXY', 'http_proxy'])('%s is gone through, with method, token and body', async (variable) => {
  const [port, between] = [await target(), await proxy()]
  process.env[variable] = `http://127.0.0.1:${between.port}`
  const origin = `http://127.0.0.1:${port}`
  const send = wire(origin, realWorld(new AbortController().signal))
  const answer = await send(`${origin}/x`, {
    method: 'PUT',
    body: '{"a":1}',
    headers: { 'content-type': 'application/json' },
  })
  expect(await answer.json()).toEqual({
    method: 'PUT',
    url: '/x',
    authorization: 'Bearer token-of-tests',
    body: '{"a":1}',
  })
  expect(between.passed).toHaveLength(1)
  expect(between.passed[0]).toMatch(new RegExp(`^(CONNECT 127\\.0\\.0\\.1:${port}|PUT ${origin}/x)$`))
})

it.each(['HTTPS_PROXY', 'https_proxy'])('%s opens a tunnel, and the proxy sees no token', async (variable) => {
  const between = await proxy()
  process.env[variable] = `http://127.0.0.1:${between.port}`
  const send = wire('https://shelf.example', realWorld(new AbortController().signal))
  await expect(send('https://shelf.example/x', { method: 'POST', body: '{}' })).rejects.toMatchObject({
    code: 'network',
    message: 'no connection to shelf.example',
  })
  expect(between.passed).toEqual(['CONNECT shelf.example:443'])
  expect(JSON.stringify(between.heads)).not.toContain('token-of-tests')
})

it.each(['NO_PROXY', 'no_proxy'])('%s is gone around', async (variable) => {
  const [port, between] = [await target(), await proxy()]
  process.env.HTTP_PROXY = `http://127.0.0.1:${between.port}`
  process.env[variable] = 'example.com,127.0.0.1'
  const origin = `http://127.0.0.1:${port}`
  const answer = await wire(origin, realWorld(new AbortController().signal))(`${origin}/x`)
  expect(await answer.json()).toMatchObject({ url: '/x' })
  expect(between.passed).toEqual([])
})

it('a proxy’s own error page is not taken for the target’s answer', async () => {
  const broken = await listen(createServer((_request, response) => response.end('<html>sign in, please</html>')))
  process.env.HTTP_PROXY = `http://127.0.0.1:${broken}`
  const send = wire('http://127.0.0.1:9', realWorld(new AbortController().signal))
  await expect(send('http://127.0.0.1:9/x')).rejects.toMatchObject({
    code: expect.stringMatching(/^(bad-answer|network)$/),
  })
})

it('a redirect that a proxied target wants is refused', async () => {
  const [port, between] = [
    await listen(
      createServer((_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()),
    ),
    await proxy(),
  ]
  process.env.HTTP_PROXY = `http://127.0.0.1:${between.port}`
  const origin = `http://127.0.0.1:${port}`
  await expect(wire(origin, realWorld(new AbortController().signal))(origin)).rejects.toMatchObject({
    code: 'redirect',
  })
})
