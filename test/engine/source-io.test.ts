import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { SealpostError } from '../../src/core/errors.js'
import type { Runtime } from '../../src/core/runtime.js'
import type { Source, SourceIo, SourceOpening } from '../../src/core/source.js'
import { openSource, type SourceContext, sourceContextOf } from '../../src/engine/source-io.js'
import { nodeFetch } from '../../src/io/http/node-fetch.js'
import { parseReport } from '../../src/io/parse-report.js'
import { fakeSource } from '../kit/fake.js'
import { startsNothing } from '../kit/programs.js'
import { stage } from '../kit/stage.js'

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
}

/** A server that answers as it is told, by turns, and then with the last of it. */
async function listen(...answers: readonly (readonly [status: number, body?: string])[]) {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const [status, body = '{}'] = answers[Math.min(seen.length, answers.length - 1)] ?? [200]
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const vault: Source = {
  ...fakeSource(() => ({})),
  id: 'vault',
  config: { settings: z.strictObject({ pin: z.string().meta({ secret: true }).optional() }) as never },
  access: {
    env: [
      { name: 'ACME_TOKEN', means: 'What opens the vault.' },
      { name: 'ACME_KEY_<REGION>', means: 'What opens it there.' },
    ],
    endpoints: [
      {
        id: 'api',
        env: ['ACME_URL_VAULT', 'ACME_URL'],
        means: 'where the vault is.',
        posts: [
          { does: 'login', path: '/auth/*/login' },
          { does: 'read', path: '/', headers: { 'x-target': 'vault.BatchGet' } },
        ],
      },
      {
        id: 'ids',
        env: ['ACME_IDS_URL'],
        means: 'Who we are.',
        default: 'https://ids.acme.example',
        query: true,
        plain: ['169.254.7.7'],
        posts: [],
      },
    ],
  },
}

interface Doors {
  readonly io: SourceIo
  readonly context: SourceContext
  readonly told: string[]
}

function doors(
  env: Record<string, string>,
  more: { source?: Source; settings?: unknown; timeoutMs?: number; run?: Runtime['run'] } = {},
): Doors {
  let skipped = 0
  const told: string[] = []
  const runtime = {
    fetch: nodeFetch,
    now: () => 1000 + skipped,
    sleep: async (ms: number) => {
      skipped += ms
    },
    random: (bytes: number) => new Uint8Array(bytes),
    run: more.run ?? startsNothing,
    env,
    stop: new AbortController().signal,
    files: { read: async () => undefined },
  }
  const { source = vault, settings = {}, timeoutMs } = more
  const context = {
    ...sourceContextOf(runtime, (_secrets, _plain, names = []) => void told.push(...names)),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  }
  return { io: openSource({ use: 'vault', source, settings }, context).io, context, told }
}

function refused(work: () => unknown): SealpostError {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof SealpostError) return thrown
    throw thrown
  }
  throw new Error('it should have been refused')
}

describe('a variable', () => {
  it('is given where the source declares it, filled-in names too, and where a secret setting leads to it', () => {
    const env = { ACME_TOKEN: 'a', ACME_KEY_EAST: 'b', ACME_PIN: 'c' }
    const { io } = doors(env, { settings: { pin: 'ACME_PIN' } })
    expect(['ACME_TOKEN', 'ACME_KEY_EAST', 'ACME_KEY_WEST', 'ACME_PIN'].map(io.variable)).toEqual([
      'a',
      'b',
      undefined,
      'c',
    ])
  })

  it.each(['HOME', 'ACME_PIN', 'XACME_TOKEN', 'ACME_TOKEN_2'])('that nobody declared is not given: %s', (name) => {
    const { io } = doors({ [name]: 'x' })
    expect(refused(() => io.variable(name))).toMatchObject({ code: 'internal' })
    expect(refused(() => io.credential(name))).toMatchObject({ code: 'internal' })
  })

  it('of any name is given to a source whose values stand in variables', () => {
    const source: Source = { ...vault, access: { env: [], anyVariable: true } }
    expect(doors({ HOME: 'x' }, { source }).io.variable('HOME')).toBe('x')
  })
})

describe('a program', () => {
  const starting: Source = { ...vault, access: { env: [], starts: true } }
  const call = { argv: ['tool'] as const, env: {}, folder: '/', mostBytes: 1 }
  const end = { status: 0, output: new Uint8Array(), isTooMuch: false, errorBytes: 0 }

  it('is started for a source that says so, and for no other', async () => {
    const run = async () => end
    expect(await doors({}, { source: starting, run }).io.run(call)).toBe(end)
    await expect(doors({}, { run }).io.run(call)).rejects.toMatchObject({ code: 'internal' })
  })

  it('that cannot be started is an error that quotes nothing', async () => {
    const run = () => Promise.reject(Object.assign(new Error('spawn hunter2 ENOENT'), { code: 'ENOENT' }))
    const error = await doors({}, { source: starting, run })
      .io.run(call)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'source', exit: 3, message: expect.stringContaining('ENOENT') })
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('that a run does not start is an error of that run', async () => {
    const run = () => Promise.reject(new SealpostError('untrusted', 'no'))
    const { io } = doors({}, { source: starting, run })
    await expect(io.run(call)).rejects.toMatchObject({ code: 'untrusted' })
  })

  it('is told to stop when the time for reading is over', async () => {
    const run: Runtime['run'] = ({ stop }) =>
      new Promise((resolve) => stop.addEventListener('abort', () => resolve({ ...end, status: undefined })))
    const { io } = doors({}, { source: starting, run, timeoutMs: 20 })
    expect(await io.run(call)).toMatchObject({ status: undefined })
  })
})

describe('a credential', () => {
  it('comes without the blanks around it', () => {
    expect(doors({ ACME_TOKEN: ' abc\n' }).io.credential('ACME_TOKEN')).toBe('abc')
  })

  it.each([undefined, '', '  '])('that is not set is named, with what it means: %j', (text) => {
    const { io } = doors(text === undefined ? {} : { ACME_TOKEN: text })
    expect(refused(() => io.credential('ACME_TOKEN'))).toMatchObject({
      code: 'token-missing',
      exit: 64,
      message: 'the source vault needs ACME_TOKEN, which is not set',
      hint: 'Nothing was read or written. Set ACME_TOKEN: What opens the vault.',
    })
  })
})

describe('an endpoint', () => {
  const opened = (env: Record<string, string>, opening: SourceOpening = { endpoint: 'api' }) =>
    doors(env).io.open(opening).endpoint

  it('is the first variable that is set, else what the settings say, else the usual one', () => {
    const both = { ACME_URL_VAULT: 'https://one.example/v1/', ACME_URL: 'https://two.example' }
    expect(opened(both)).toBe('https://one.example/v1')
    expect(opened({ ...both, ACME_URL_VAULT: ' ' })).toBe('https://two.example')
    const address = 'https://east.acme.example'
    expect(opened({}, { endpoint: 'api', address })).toBe(address)
    expect(opened({ ACME_URL: 'https://two.example' }, { endpoint: 'api', address })).toBe('https://two.example')
    expect(opened({}, { endpoint: 'ids' })).toBe('https://ids.acme.example')
  })

  it('keeps the query of its variable where the source says that there may be one', () => {
    const url = 'https://ids.example/token?version=2'
    expect(opened({ ACME_IDS_URL: url }, { endpoint: 'ids' })).toBe(url)
    expect(refused(() => opened({ ACME_URL: url }))).toMatchObject({ code: 'endpoint' })
  })

  it('may be plain http at a host that the source declares, and at no other', () => {
    expect(opened({ ACME_IDS_URL: 'http://169.254.7.7/v1' }, { endpoint: 'ids' })).toBe('http://169.254.7.7/v1')
    const near = () => opened({ ACME_IDS_URL: 'http://169.254.7.8/v1' }, { endpoint: 'ids' })
    expect(refused(near)).toMatchObject({ code: 'endpoint' })
    expect(refused(() => opened({ ACME_URL: 'http://169.254.7.7' }))).toMatchObject({ code: 'endpoint' })
  })

  it('that is nowhere said is an error that says where to', () => {
    expect(refused(() => opened({}))).toMatchObject({
      code: 'endpoint',
      message: 'ACME_URL_VAULT and ACME_URL are not set',
      hint: 'Nothing was sent. Set ACME_URL_VAULT: where the vault is.',
    })
  })

  it('is refused where it is neither https nor loopback, and where the source does not declare it', () => {
    for (const url of ['http://vault.example', 'ftp://x', 'x', 'https://user:pass@vault.example'])
      expect(refused(() => opened({ ACME_URL: url }))).toMatchObject({ code: 'endpoint' })
    expect(refused(() => opened({}, { endpoint: 'api', address: 'http://x.example' }))).toMatchObject({
      code: 'endpoint',
    })
    expect(refused(() => opened({}, { endpoint: 'other' }))).toMatchObject({ code: 'internal' })
  })

  it('may be plain http at a host that the environment names, with its port or at any', () => {
    const at = (url: string, hosts: string) => opened({ ACME_URL: url, SEALPOST_ALLOW_HTTP: hosts })
    expect(at('http://vault.tools:8200', 'other, Vault.Tools')).toBe('http://vault.tools:8200')
    expect(at('http://vault.tools:8200', 'vault.tools:8200,')).toBe('http://vault.tools:8200')
    expect(at('http://10.0.0.7:8200/base', '10.0.0.7')).toBe('http://10.0.0.7:8200/base')
    for (const hosts of ['', 'vault', 'tools', 'a.vault.tools', 'vault.tools:8300'])
      expect(refused(() => at('http://vault.tools:8200', hosts))).toMatchObject({
        code: 'endpoint',
        message: 'ACME_URL is neither https nor loopback',
        hint: expect.stringContaining('SEALPOST_ALLOW_HTTP'),
      })
    expect(refused(() => at('ftp://vault.tools', 'vault.tools'))).toMatchObject({ code: 'endpoint' })
    for (const hosts of ['*', '*.tools', 'http://vault.tools', 'vault.tools/x', 'a b'])
      expect(refused(() => at('https://vault.tools', hosts))).toMatchObject({
        message: 'SEALPOST_ALLOW_HTTP is not a list of hosts',
        exit: 64,
      })
  })
})

describe('a token that was given by a login', () => {
  const leaving: Source = {
    ...vault,
    access: {
      env: [],
      endpoints: [
        {
          id: 'api',
          env: ['ACME_URL'],
          means: 'where the vault is.',
          posts: [
            { does: 'login', path: '/in' },
            { does: 'logout', path: '/out' },
          ],
        },
      ],
    },
  }

  /** Reads with a source that asks for `/slow`, whatever that brings, and gives its token back then. */
  async function reading(origin: string, stop: AbortSignal, timeoutMs: number) {
    const runtime = {
      fetch: nodeFetch,
      now: Date.now,
      sleep: async () => {},
      random: (bytes: number) => new Uint8Array(bytes),
      env: { ACME_URL: origin },
      stop,
      files: { read: async () => undefined },
    }
    const context = { ...sourceContextOf(runtime), timeoutMs }
    const { io, unlessOver } = openSource({ use: 'vault', source: leaving, settings: {} }, context)
    const work = async () => {
      try {
        await io.open({ endpoint: 'api' }).fetch(`${origin}/slow`)
      } finally {
        await io.open({ endpoint: 'api', logout: true, answers: 'anything' }).fetch(`${origin}/out`, { method: 'POST' })
      }
    }
    return unlessOver(work()).catch((thrown: unknown) => thrown)
  }

  /** Answers nothing to `/slow`, and to `/out` what it is told. */
  async function slow(out: (response: ServerResponse) => void) {
    const seen: string[] = []
    const server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`)
      if (request.url === '/out') out(response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
  }

  it('is given back where the time is over, and where the run is stopped', async () => {
    const { origin, seen } = await slow((response) => response.writeHead(204).end())
    expect(await reading(origin, new AbortController().signal, 150)).toMatchObject({ code: 'timeout' })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect(await reading(origin, stop.signal, 5000)).toMatchObject({ code: 'interrupted' })
    expect(seen).toEqual(['GET /slow', 'POST /out', 'GET /slow', 'POST /out'])
  })

  it('is not waited for for long', async () => {
    const { origin } = await slow(() => {})
    const began = performance.now()
    expect(await reading(origin, new AbortController().signal, 100)).toMatchObject({ code: 'timeout' })
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('is given back with what is declared for that, and nothing else goes out then', async () => {
    const { origin, seen } = await listen()
    const { io } = doors({ ACME_URL: origin }, { source: leaving })
    const post = { method: 'POST' }
    await io.open({ endpoint: 'api', logout: true }).fetch(`${origin}/out`, post)
    await expect(io.open({ endpoint: 'api', logout: true }).fetch(`${origin}/in`, post)).rejects.toMatchObject({
      code: 'read-only',
    })
    await expect(io.open({ endpoint: 'api' }).fetch(`${origin}/out`, post)).rejects.toMatchObject({ code: 'read-only' })
    expect(seen).toHaveLength(1)
  })
})

describe('a source that is written to', () => {
  it('gets what its writer declares, once, and nothing else', async () => {
    const { origin, seen } = await listen([503], [200])
    const { context } = doors({ ACME_URL: origin })
    const writes = { api: [{ method: 'PUT', path: '/kv/*', headers: { 'x-target': 'one' } } as const] }
    const opening = { use: 'vault', source: vault, settings: {} }
    const client = openSource(opening, context, writes).io.open({ endpoint: 'api' })
    const put = { method: 'PUT', headers: { 'x-target': 'one' }, body: '{}', idempotent: false }
    expect((await client.fetch(`${origin}/kv/a`, put)).status).toBe(503)
    for (const [path, init] of [
      ['/kv/a', { ...put, headers: {} }],
      ['/kv/a', { ...put, method: 'POST' }],
      ['/other', put],
    ] as const)
      await expect(client.fetch(`${origin}${path}`, init)).rejects.toMatchObject({ code: 'read-only' })
    expect((await client.fetch(`${origin}/kv/a`)).status).toBe(200)
    const reading = openSource(opening, context).io.open({ endpoint: 'api' })
    await expect(reading.fetch(`${origin}/kv/a`, put)).rejects.toMatchObject({ code: 'read-only' })
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['PUT /kv/a', 'GET /kv/a'])
  })
})

describe('"too many" in words of a vendor', () => {
  const limited = ({ status, text }: { status: number; text: string }) => status === 400 && text.includes('slow down')

  it('is waited for, and is no reason for a wait where nobody says what it means', async () => {
    const answers = [[400, '{"say":"slow down"}'], [400, '{"say":"slow down"}'], [200]] as const
    const [one, other] = [await listen(...answers), await listen(...answers)]
    const patient = await doors({ ACME_URL: one.origin }).io.open({ endpoint: 'api', limited }).fetch(`${one.origin}/a`)
    expect([patient.status, one.seen.length]).toEqual([200, 3])
    const plain = await doors({ ACME_URL: other.origin }).io.open({ endpoint: 'api' }).fetch(`${other.origin}/a`)
    expect([plain.status, other.seen.length]).toEqual([400, 1])
  })

  it('is never what a success says', async () => {
    const { origin, seen } = await listen([200, '{"say":"slow down"}'])
    const anything = { endpoint: 'api', limited: () => true }
    expect((await doors({ ACME_URL: origin }).io.open(anything).fetch(`${origin}/a`)).status).toBe(200)
    expect(seen).toHaveLength(1)
  })
})

describe('a request', () => {
  it('carries the token in the header that the source names, or what it put on by itself', async () => {
    const { origin, seen } = await listen()
    const { io, told } = doors({ ACME_URL: origin })
    const token = async () => 'tok'
    await io.open({ endpoint: 'api', token }).fetch(`${origin}/a`)
    const header = { name: 'x-vault-token', before: '' }
    await io.open({ endpoint: 'api', token, header }).fetch(`${origin}/a`)
    const phrase = { name: 'authorization', before: 'Bearer ServiceAccount ' }
    await io.open({ endpoint: 'api', token, header: phrase }).fetch(`${origin}/a`)
    await io.open({ endpoint: 'api' }).fetch(`${origin}/a`, { headers: { authorization: 'AWS4-HMAC-SHA256 x' } })
    expect(seen.map(({ headers }) => [headers.authorization, headers['x-vault-token']])).toEqual([
      ['Bearer tok', undefined],
      [undefined, 'tok'],
      ['Bearer ServiceAccount tok', undefined],
      ['AWS4-HMAC-SHA256 x', undefined],
    ])
    expect(told).toEqual(['the token of source:vault'])
  })

  it('is made with another token once the first is refused', async () => {
    const { origin, seen } = await listen([401], [200])
    const { io, told } = doors({ ACME_URL: origin })
    const token = async (refused?: string) => (refused === undefined && seen.length === 0 ? 'old' : 'new')
    expect((await io.open({ endpoint: 'api', token }).fetch(`${origin}/a`)).status).toBe(200)
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
    expect(told).toHaveLength(2)
  })

  it('by POST goes through where it is declared, counts as a read, and is sent again after trouble', async () => {
    const { origin, seen } = await listen([500], [200])
    const { io, context } = doors({ ACME_URL: `${origin}/v1` })
    const { fetch, endpoint } = io.open({ endpoint: 'api' })
    await fetch(`${endpoint}/auth/team/jwt/login`, { method: 'POST', body: '{}' })
    await fetch(`${endpoint}/`, { method: 'POST', body: '{}', headers: { 'x-target': 'vault.BatchGet' } })
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/auth/team/jwt/login',
      'POST /v1/auth/team/jwt/login',
      'POST /v1/',
    ])
    expect(context.sourceRequests).toEqual(new Map([['source:vault', { read: 3, write: 0, retried: 1 }]]))
  })

  it.each<[string, string, Record<string, string>]>([
    ['POST', '/secrets', {}],
    ['POST', '/', {}],
    ['POST', '/', { 'x-target': 'vault.Put' }],
    ['PUT', '/auth/jwt/login', {}],
    ['DELETE', '/auth/jwt/login', {}],
  ])('that could change something is refused: %s %s %j', async (method, path, headers) => {
    const { origin, seen } = await listen()
    const { fetch } = doors({ ACME_URL: origin }).io.open({ endpoint: 'api' })
    await expect(fetch(`${origin}${path}`, { method, headers, body: '{}' })).rejects.toMatchObject({
      code: 'read-only',
    })
    expect(seen).toEqual([])
  })

  it('to another host is refused', async () => {
    const { fetch } = doors({ ACME_URL: 'https://vault.example' }).io.open({ endpoint: 'api' })
    await expect(fetch('https://other.example/')).rejects.toMatchObject({ code: 'endpoint' })
  })

  it('must be responded with JSON, unless the source says otherwise', async () => {
    const { origin } = await listen([200, '<Response/>'])
    const { io } = doors({ ACME_URL: origin })
    await expect(io.open({ endpoint: 'api' }).fetch(`${origin}/a`)).rejects.toMatchObject({ code: 'bad-answer' })
    const answer = await io.open({ endpoint: 'api', answers: 'anything' }).fetch(`${origin}/a`)
    expect(await answer.text()).toBe('<Response/>')
  })

  it('is not waited for longer than there is time', async () => {
    const { origin, seen } = await listen([429])
    const { fetch } = doors({ ACME_URL: origin }, { timeoutMs: 5000 }).io.open({ endpoint: 'api' })
    await expect(fetch(`${origin}/a`)).rejects.toMatchObject({ code: 'limited' })
    expect(seen.length).toBeLessThan(5)
  })
})

describe('a run', () => {
  it('reports how often its source was asked, also where that failed', async () => {
    const at = stage({ values: { production: { A: 'one' } } })
    let there = true
    const asking: Source = {
      ...fakeSource(() => at.values),
      access: vault.access,
      async read(call) {
        const { fetch, endpoint } = call.io.open({ endpoint: 'api', token: async () => 'a-login' })
        await fetch(`${endpoint}/-id/shop`)
        if (!there) throw new SealpostError('source-missing', 'it does not exist')
        return fakeSource(() => at.values).read(call)
      },
    }
    const told: string[] = []
    const more = {
      sources: { drawer: async () => ({ source: asking }) },
      env: { ACME_URL: 'https://fake.example' },
      host: { redact: (_: unknown, __: unknown, names: readonly string[] = []) => void told.push(...names) },
    }
    const { report } = await at.run(more)
    expect(report.error).toBeUndefined()
    expect(report.requests).toMatchObject({ 'source:drawer': { read: 1, write: 0, retried: 0 }, web: { write: 1 } })
    expect(parseReport(JSON.stringify(report)).requests).toEqual(report.requests)
    expect(told).toContain('the token of source:drawer')
    there = false
    const failed = await at.run(more)
    expect([failed.exit, failed.report.error?.code]).toEqual([3, 'source-missing'])
    expect(failed.report.requests).toEqual({ 'source:drawer': { read: 1, write: 0, retried: 0 } })
  })

  it('that somebody stops does not wait for its source', async () => {
    const at = stage({ values: { production: { A: 'one' } } })
    const stop = new AbortController()
    const asking: Source = {
      ...fakeSource(() => at.values),
      read: () => {
        stop.abort()
        return new Promise(() => {})
      },
    }
    const { report } = await at.run({ sources: { drawer: async () => ({ source: asking }) }, stop: stop.signal })
    expect(report.error).toMatchObject({ code: 'interrupted', message: 'stopped before anything was written' })
  })
})
