import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ConfigTarget } from '../../src/core/config.js'
import type { Runtime } from '../../src/core/runtime.js'
import type { Capabilities, Limit, Target } from '../../src/core/target.js'
import type { SourceRead } from '../../src/core/value.js'
import { openConnections } from '../../src/engine/connections.js'
import { readSources } from '../../src/engine/read-source.js'
import { sourceContextOf } from '../../src/engine/source-io.js'
import { keysFrom } from '../../src/io/credentials/ledger-keys.js'
import { tokensFrom } from '../../src/io/credentials/tokens.js'
import { endpointOf } from '../../src/io/http/endpoint.js'
import { block, capabilities, configOf, configSource, keyText, shelf } from '../core/kit.js'
import { clockAt } from '../kit/clock.js'
import { startsNothing } from '../kit/programs.js'

/** A server that remembers who asked, and when on the simulated clock. */
async function listen(): Promise<{ origin: string; runtime: Runtime; asked: string[] }> {
  const clock = clockAt(0)
  const asked: string[] = []
  const server = createServer((request, response) => {
    const by = request.headers['shelf-token'] ?? request.headers.authorization
    asked.push(`${by} ${request.method} ${request.url} ${clock.now()}`)
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, asked, runtime: worldOf({ SHELF_URL: origin, SHELF_TOKEN: 'one', OTHER_TOKEN: 'two' }, clock) }
}

function worldOf(env: Record<string, string>, clock = clockAt(0)): Runtime {
  return {
    fetch: (input, init) => clock.busy(fetch(input, init)),
    now: clock.now,
    sleep: clock.sleep,
    random: (bytes) => new Uint8Array(bytes),
    run: startsNothing,
    files: undefined as never,
    env,
    cwd: '/',
    process: { pid: 1, host: 'here', since: 1, alive: () => true },
    stop: new AbortController().signal,
  }
}

function withPace(target: Target, pace: Partial<Record<keyof Capabilities['pace'], number>>): Target {
  const claim = (is: number): Limit<number> => ({ is, source: 'made up', verified: '2026-11-23' })
  const changed = Object.fromEntries(Object.entries(pace).map(([name, is]) => [name, claim(is)]))
  return { ...target, capabilities: { ...target.capabilities, pace: { ...target.capabilities.pace, ...changed } } }
}

function connections(targets: readonly ConfigTarget[], runtime: Runtime) {
  return openConnections(targets, { runtime, notice: () => {}, tokens: tokensFrom(runtime) })
}

describe('connections', () => {
  it('that share endpoint and token share a client; their requests are counted apart', async () => {
    const { runtime, asked } = await listen()
    const opened = connections(
      [block('a', shelf(), {}), block('b', shelf(), {}), block('c', shelf(), {}, { token: { env: 'OTHER_TOKEN' } })],
      runtime,
    )
    const [a, b, c] = ['a', 'b', 'c'].map((name) => opened.get(name))
    expect(a?.client).toBe(b?.client)
    expect(a?.client).not.toBe(c?.client)
    await a?.reading.fetch(`${a.reading.endpoint}/a`)
    await c?.reading.fetch(`${c.reading.endpoint}/c`)
    expect([a?.requests.read, b?.requests.read, c?.requests.read]).toEqual([1, 0, 1])
    expect(asked).toEqual(['Bearer one GET /a 0', 'Bearer two GET /c 0'])
  })

  it('send the token as each target says, and share no client where that differs', async () => {
    const { runtime, asked } = await listen()
    const { access } = capabilities()
    const own = {
      ...shelf(),
      capabilities: { ...capabilities(), access: { ...access, tokenHeader: { name: 'shelf-token', before: '' } } },
    }
    const opened = connections([block('a', shelf(), {}), block('b', own, {})], runtime)
    const [a, b] = ['a', 'b'].map((name) => opened.get(name))
    expect(a?.client).not.toBe(b?.client)
    for (const one of [a, b]) await one?.reading.fetch(`${one.reading.endpoint}/`)
    expect(asked).toEqual(['Bearer one GET / 0', 'one GET / 0'])
  })

  it('with one token under two names share a wire: the vendor counts tokens, not names', async () => {
    const { runtime } = await listen()
    const same = { ...runtime, env: { ...runtime.env, OTHER_TOKEN: 'one' } }
    const opened = connections(
      [block('a', shelf(), {}), block('b', shelf(), {}, { token: { env: 'OTHER_TOKEN' } })],
      same,
    )
    expect(opened.get('a')?.client).toBe(opened.get('b')?.client)
  })

  it('whose tokens come from elsewhere share nothing by chance', async () => {
    const { runtime, asked, origin } = await listen()
    const tokens = (target: ConfigTarget) => async () => `minted-for-${target.name}`
    const bare = { ...runtime, env: { SHELF_URL: origin } }
    const both = [block('a', shelf(), {}), block('b', shelf(), {})]
    const opened = openConnections(both, { runtime: bare, notice: () => {}, tokens })
    for (const name of ['a', 'b']) await opened.get(name)?.reading.fetch(origin)
    expect(asked).toEqual(['Bearer minted-for-a GET / 0', 'Bearer minted-for-b GET / 0'])
  })

  it('that share a wire keep the stricter pause of the two', async () => {
    const { runtime, asked, origin } = await listen()
    for (const gaps of [
      [0, 1000],
      [1000, 0],
    ]) {
      asked.length = 0
      const opened = connections(
        gaps.map((writeGapMs, at) => block(`t${at}`, withPace(shelf(), { writeGapMs }), {})),
        runtime,
      )
      const from = runtime.now()
      for (const name of ['t0', 't1']) await opened.get(name)?.writing().fetch(origin, { method: 'PUT' })
      expect(asked.map((one) => Number(one.split(' ').at(-1)) - from)).toEqual([0, 1000])
    }
  })

  it('send a token under the scheme that it is of, with or without it in its variable', async () => {
    const scheme = { name: 'Acme1', prefixes: ['am1_', 'am2_'] }
    const target = (): Target => ({
      ...shelf(),
      capabilities: { ...capabilities(), access: { ...capabilities().access, scheme } },
    })
    for (const [token, sent] of [
      ['am2_x,am2_y', 'Acme1 am2_x,am2_y'],
      ['Acme1 am1_x', 'Acme1 am1_x'],
      [' bearer  acme1 am1_x\n', 'Acme1 am1_x'],
      ['Acme1 another', 'Bearer another'],
      ['another', 'Bearer another'],
      ['Acme1', 'Bearer Acme1'],
    ] as const) {
      const { runtime, asked, origin } = await listen()
      const opened = connections([block('a', target(), {})], {
        ...runtime,
        env: { ...runtime.env, SHELF_TOKEN: token },
      })
      await opened.get('a')?.reading.fetch(origin)
      expect(asked).toEqual([`${sent} GET / 0`])
    }
    const { runtime } = await listen()
    const foreign = { ...runtime, env: { ...runtime.env, SHELF_TOKEN: 'Acme1 am1_x' } }
    expect(() => connections([block('a', shelf(), {})], foreign)).toThrow('SHELF_TOKEN contains characters')
  })

  it('look without being able to write', async () => {
    const { runtime, asked, origin } = await listen()
    const line = connections([block('a', shelf(), {})], runtime).get('a')
    await expect(line?.reading.fetch(origin, { method: 'DELETE' })).rejects.toMatchObject({ code: 'read-only' })
    expect(asked).toEqual([])
  })

  it('keep the path of an endpoint, without its last slash', async () => {
    const { runtime, asked, origin } = await listen()
    const line = connections([block('a', shelf(), {})], {
      ...runtime,
      env: { ...runtime.env, SHELF_URL: `${origin}/api/v4/` },
    }).get('a')
    expect(line?.reading.endpoint).toBe(`${origin}/api/v4`)
    await line?.reading.fetch(`${line.reading.endpoint}/x`)
    expect(asked).toEqual(['Bearer one GET /api/v4/x 0'])
  })
})

describe('tokens', () => {
  const target = block('web', shelf(), {})

  it.each([{}, { SHELF_TOKEN: '' }])('that are not set are asked for by name (%j)', (env) => {
    expect(() => tokensFrom({ env })(target)).toThrow(
      expect.objectContaining({
        code: 'token-missing',
        where: 'sealpost.yaml:web',
        message: 'web needs a token: SHELF_TOKEN is not set',
      }),
    )
  })

  it('come from the first variable that is set, or from the one that the config names and no other', async () => {
    const access = { ...capabilities().access, token: ['FIRST', 'SECOND'] }
    const two = { ...target, target: { ...shelf(), capabilities: { ...capabilities(), access } } }
    expect(await tokensFrom({ env: { FIRST: '', SECOND: 's' } })(two)()).toBe('s')
    expect(await tokensFrom({ env: { FIRST: 'f', SECOND: 's' } })(two)()).toBe('f')
    expect(() => tokensFrom({ env: { FIRST: 'f' } })({ ...two, token: { env: 'OWN' } })).toThrow('OWN is not set')
  })
})

describe('endpoints', () => {
  const access = { env: 'SHELF_URL', default: 'https://shelf.example' }

  it.each([
    ['https://proxy.example/api', 'https://proxy.example/api'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
    ['http://localhost', 'http://localhost/'],
    ['', 'https://shelf.example/'],
  ])('%j is %s', (given, expected) => {
    expect(endpointOf(access, { env: { SHELF_URL: given } }).href).toBe(expected)
  })

  it.each([
    [{ SHELF_URL: 'https://own.example', CI_SHELF_URL: 'https://ci.example' }, 'https://own.example/'],
    [{ SHELF_URL: '', CI_SHELF_URL: 'https://ci.example' }, 'https://ci.example/'],
    [{}, 'https://shelf.example/'],
  ])('the first variable that is set wins: %j', (env, expected) => {
    expect(endpointOf({ ...access, fallbacks: ['CI_SHELF_URL'] }, { env }).href).toBe(expected)
  })

  it('what is refused is named by the variable that holds it', () => {
    const env = { CI_SHELF_URL: 'http://shelf.example' }
    expect(() => endpointOf({ ...access, fallbacks: ['CI_SHELF_URL'] }, { env })).toThrow('CI_SHELF_URL is neither')
  })

  it.each([
    'http://shelf.example',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'http://10.0.0.1',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'caNaRy',
    'https://user:caNaRy@shelf.example',
    'https://caNaRy@shelf.example',
    'https://shelf.example/?token=caNaRy',
    'https://shelf.example/#caNaRy',
  ])('%j is refused, and not quoted', (given) => {
    const refused = () => endpointOf(access, { env: { SHELF_URL: given } })
    expect(refused).toThrow(
      expect.objectContaining({ code: 'endpoint', message: expect.stringContaining('SHELF_URL') }),
    )
    expect(refused).not.toThrow('caNaRy')
  })
})

describe('keys', () => {
  it('are the present one and the one before', () => {
    const present = keysFrom({ env: { SEALPOST_KEY: keyText(1) } })
    const both = keysFrom({ env: { SEALPOST_KEY: keyText(1), SEALPOST_KEY_PREVIOUS: keyText(2) } })
    expect([present.length, both.length, both[0].id === present[0].id]).toEqual([1, 2, true])
  })

  it.each([
    [{}, 'key-missing', 'SEALPOST_KEY is not set'],
    [{ SEALPOST_KEY: '' }, 'key-missing', 'SEALPOST_KEY is not set'],
    [{ SEALPOST_KEY: 'caNaRy' }, 'key-weak', 'SEALPOST_KEY is'],
    [{ SEALPOST_KEY: keyText(1), SEALPOST_KEY_PREVIOUS: 'caNaRy' }, 'key-weak', 'SEALPOST_KEY_PREVIOUS is'],
  ])('%j: %s', (env, code, message) => {
    expect(() => keysFrom({ env })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
    expect(() => keysFrom({ env })).not.toThrow('caNaRy')
  })
})

describe('the source', () => {
  const config = (read: (asked: readonly string[]) => SourceRead) => {
    const base = configOf([block('web', shelf(), { production: 'p', preview: 'v', staging: 's' })])
    const source = {
      id: 'made-up',
      access: { env: [] },
      read: async ({ environments }: { environments: readonly string[] }) => read(environments),
    }
    return { ...base, sources: [configSource('none', { settings: {}, source: source as never })] }
  }
  const places = (names: string[]) => names.map((environment) => ({ target: 'web', environment }) as never)

  it('is asked for what the places need, in the order of the config', async () => {
    const asked: string[][] = []
    const given = config((environments) => {
      asked.push([...environments])
      return new Map(environments.map((one) => [one, new Map()]))
    })
    await readSources(given, places(['staging', 'production', 'staging']), sourceContextOf(worldOf({})))
    expect(asked).toEqual([['production', 'staging']])
  })

  it('that gives less than it was asked for is an error; what it gives beyond that is not looked at', async () => {
    const context = sourceContextOf(worldOf({}))
    const less = config(() => new Map([['production', new Map()]]))
    await expect(readSources(less, places(['production', 'preview']), context)).rejects.toMatchObject({
      code: 'source',
    })
    const more = config(() => new Map(['production', 'preview', 'else'].map((one) => [one, new Map()])))
    expect([...((await readSources(more, places(['production']), context)).reads.get('none')?.keys() ?? [])]).toEqual([
      'production',
    ])
  })
})
