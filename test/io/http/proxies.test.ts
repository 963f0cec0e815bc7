import { request as ask, createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { asSealpostError } from '../../../src/core/errors.js'
import type { Runtime } from '../../../src/core/runtime.js'
import { openHttpClient } from '../../../src/io/http/client.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { checkSurroundings, isLoopback, proxiesIn } from '../../../src/io/http/proxies.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { capabilities } from '../../core/kit.js'

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

/** A forward proxy that also opens tunnels, and tells what went through it. It alone knows where `shelf.example` is. */
async function proxy(shelf = 9): Promise<{ port: number; passed: string[]; heads: IncomingMessage['headers'][] }> {
  const passed: string[] = []
  const heads: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    passed.push(`${request.method} ${request.url}`)
    heads.push(request.headers)
    const url = (request.url ?? '').replace('//shelf.example', `//127.0.0.1:${shelf}`)
    const onward = ask(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', (request, client, head) => {
    passed.push(`CONNECT ${request.url}`)
    heads.push(request.headers)
    const [host, port] = (request.url ?? '').split(':')
    if (host !== 'shelf.example' || port !== '80') return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const onward = connect(shelf, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      client.pipe(onward).pipe(client)
    })
    onward.on('error', () => client.destroy())
    client.on('error', () => onward.destroy())
  })
  return { port: await listen(server), passed, heads }
}

function client(endpoint: string, runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>) {
  const opened = openHttpClient({
    runtime: { ...runtime, sleep: async () => {} },
    endpoint: new URL(endpoint),
    token: async () => 'token-of-tests',
    pace: capabilities().pace,
    userAgent: 'sealpost/test',
    notice: () => {},
  })
  return opened.writer({ read: 0, write: 0, retried: 0 })
}

it('nothing is proxied where no variable asks for it', async () => {
  const runtime = nodeRuntime(new AbortController().signal)
  expect(runtime.fetch).toBe(nodeFetch)
  const port = await target()
  expect(await (await client(`http://127.0.0.1:${port}`, runtime)(`http://127.0.0.1:${port}/a`)).json()).toMatchObject({
    url: '/a',
  })
})

it.each([
  ['HTTP_PROXY', 'http://'],
  ['http_proxy', 'http://'],
  ['HTTP_PROXY', ''],
  ['http_proxy', ' '],
])('%s is gone through, with method, token and body, where it begins with "%s"', async (variable, scheme) => {
  const between = await proxy(await target())
  process.env[variable] = `${scheme}127.0.0.1:${between.port}`
  const origin = 'http://shelf.example'
  const send = client(origin, nodeRuntime(new AbortController().signal))
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
  expect(between.passed[0]).toMatch(/^(CONNECT shelf\.example:80|PUT http:\/\/shelf\.example\/x)$/)
})

it.each([
  ['HTTPS_PROXY', 'http://'],
  ['https_proxy', ''],
])('%s opens a tunnel, and the proxy sees no token, where it begins with "%s"', async (variable, scheme) => {
  const between = await proxy()
  process.env[variable] = `${scheme}127.0.0.1:${between.port}`
  const send = client('https://shelf.example', nodeRuntime(new AbortController().signal))
  await expect(send('https://shelf.example/x', { method: 'POST', body: '{}' })).rejects.toMatchObject({
    code: 'network',
    message: `the proxy in ${variable} refused the connection: it responded 502`,
  })
  expect(between.passed).toEqual(['CONNECT shelf.example:443'])
  expect(JSON.stringify(between.heads)).not.toContain('token-of-tests')
})

it.each(['NO_PROXY', 'no_proxy'])('%s is gone around', async (variable) => {
  const between = await proxy(await target())
  process.env.HTTP_PROXY = `http://127.0.0.1:${between.port}`
  process.env[variable] = 'example.com,shelf.example'
  const send = client('http://shelf.example', nodeRuntime(new AbortController().signal))
  await expect(send('http://shelf.example/x')).rejects.toMatchObject({ code: 'network' })
  expect(between.passed).toEqual([])
})

it.each(['127.0.0.1', 'localhost'])('no proxy is asked for what this machine itself has, %s', async (host) => {
  const [port, between] = [await target(), await proxy()]
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY']) process.env[name] = `http://127.0.0.1:${between.port}`
  const origin = `http://${host}:${port}`
  const answer = await client(origin, nodeRuntime(new AbortController().signal))(`${origin}/x`)
  expect(await answer.json()).toMatchObject({ url: '/x' })
  expect(between.passed).toEqual([])
})

it('this machine goes by many names, and others only look like one of them', () => {
  const is = (address: string) => isLoopback(new URL(address))
  for (const host of ['127.0.0.1', '127.1.2.3', '[::1]', 'localhost', 'api.localhost', '0x7f.1'])
    expect(is(`http://${host}:8080/`)).toBe(true)
  for (const host of ['127.0.0.1.example', 'localhost.example', '10.0.0.1', '128.0.0.1', 'xlocalhost'])
    expect(is(`http://${host}/`)).toBe(false)
})

describe('a proxy that is none', () => {
  const broken = [
    'socks5://user:pa55word@proxy.example:1080',
    'http://user:pa55word#@proxy.example:3128',
    'http://user:pa55word%@proxy.example:3128',
    'user:pa55word@proxy.example:port',
    'http://',
    'pa55word here',
  ]

  it.each(broken.flatMap((text) => ['HTTPS_PROXY', 'http_proxy'].map((name) => [name, text])))(
    'is refused by the name of its variable %s, which may hold a password: %s',
    async (variable, text) => {
      process.env[variable] = text
      const { fetch } = nodeRuntime(new AbortController().signal)
      for (const refused of [
        () => fetch('https://shelf.example/'),
        async () => checkSurroundings({ [variable]: text }),
        async () => void client('https://shelf.example', nodeRuntime(new AbortController().signal)),
      ]) {
        const error = await refused().then(
          () => undefined,
          (thrown: unknown) => asSealpostError(thrown),
        )
        expect(error).toMatchObject({ code: 'endpoint', exit: 64, message: `${variable} is not a valid proxy address` })
        expect(JSON.stringify(error)).not.toContain('pa55word')
      }
    },
  )

  it('is not what is set to nothing', () => {
    for (const text of ['', ' ']) expect(proxiesIn({ HTTP_PROXY: text, https_proxy: text }).https).toBe(undefined)
    expect(proxiesIn({ https_proxy: ' ', HTTPS_PROXY: 'proxy.example:3128' }).https).toEqual({
      name: 'HTTPS_PROXY',
      address: 'http://proxy.example:3128/',
    })
  })
})

it('a proxy’s own error page is not taken for the target’s answer', async () => {
  const page = createServer()
  page.on('connect', (_request, client) => client.end('HTTP/1.1 403 Forbidden\r\n\r\n<html>sign in, please</html>'))
  process.env.HTTP_PROXY = `http://127.0.0.1:${await listen(page)}`
  const send = client('http://shelf.example', nodeRuntime(new AbortController().signal))
  await expect(send('http://shelf.example/x')).rejects.toMatchObject({
    code: expect.stringMatching(/^(bad-answer|network)$/),
  })
})

describe('a proxy that opens no way', () => {
  const ask = () => {
    const send = client('https://shelf.example', nodeRuntime(new AbortController().signal))
    return send('https://shelf.example/x', { method: 'POST', body: '{}' }).then(
      () => undefined,
      (thrown: unknown) => asSealpostError(thrown),
    )
  }

  it('is named by its variable where it asks for a password, and the password that it was given is not shown', async () => {
    const page = createServer()
    page.on('connect', (_, client) => client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    process.env.HTTPS_PROXY = `http://somebody:pa55word@127.0.0.1:${await listen(page)}`
    const error = await ask()
    expect(error).toMatchObject({
      code: 'network',
      message: 'the proxy in HTTPS_PROXY refused the connection: it responded 407',
      hint: expect.stringContaining('HTTPS_PROXY to http://user:password@host:port'),
    })
    expect(JSON.stringify(error)).not.toMatch(/pa55word|somebody/)
  })

  it('is named where it hangs up, and asked no more often than any target', async () => {
    let heard = 0
    const page = createServer()
    page.on('connection', () => {
      heard += 1
    })
    page.on('connect', (_, client) => client.destroy())
    process.env.https_proxy = `127.0.0.1:${await listen(page)}`
    expect(await ask()).toMatchObject({
      code: 'network',
      message: 'the proxy in https_proxy could not be reached',
    })
    expect(heard).toBeLessThanOrEqual(8)
  })

  it('is named where nobody listens', async () => {
    const closed = createServer()
    const port = await listen(closed)
    await new Promise((end) => closed.close(end))
    process.env.HTTP_PROXY = `http://127.0.0.1:${port}`
    expect(await ask()).toMatchObject({ code: 'network', message: 'the proxy in HTTP_PROXY could not be reached' })
  })
})

it('a redirect that a proxied target wants is refused', async () => {
  const elsewhere = createServer((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end())
  const between = await proxy(await listen(elsewhere))
  process.env.HTTP_PROXY = `http://127.0.0.1:${between.port}`
  const origin = 'http://shelf.example'
  await expect(client(origin, nodeRuntime(new AbortController().signal))(origin)).rejects.toMatchObject({
    code: 'redirect',
  })
})
