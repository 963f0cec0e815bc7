import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { bench, errorOf, oneAfterTheOther, type Said } from './client.kit.js'

const put = { method: 'PUT', body: '{"value":"caNaRy"}' }
const post = { method: 'POST', body: '{"value":"caNaRy"}' }

describe('a request', () => {
  it('carries the token and our name, whatever the target set', async () => {
    const { read, origin, got } = await bench(() => ({ status: 200 }))
    await read(`${origin}/things?page=2`, { headers: { authorization: 'Bearer stolen', 'x-own': 'yes' } })
    expect(got[0]).toMatchObject({
      method: 'GET',
      url: '/things?page=2',
      headers: { authorization: 'Bearer token-of-tests', 'user-agent': 'sealpost/test', 'x-own': 'yes' },
    })
  })

  it('carries its body as it is, from a Request too', async () => {
    const { write, origin, got } = await bench(() => ({ status: 200 }))
    await write(new Request(`${origin}/a`, { ...put, headers: { 'content-type': 'application/json' } }))
    await write(new URL(`${origin}/b`), { ...post, idempotent: true })
    expect(got.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
      'PUT /a {"value":"caNaRy"}',
      'POST /b {"value":"caNaRy"}',
    ])
    expect(got[0]?.headers['content-type']).toBe('application/json')
  })

  it('asks for the token each time, so that it may be renewed', async () => {
    let renewed = 0
    const { read, origin, got } = await bench(() => ({ status: 200 }), { token: async () => `t${++renewed}` })
    await read(origin)
    await read(origin)
    expect(got.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2'])
  })

  it.each(['caNaRy\n', 'ca NaRy', '', 'caNaRy\u00e9', '\u0000caNaRy'])(
    'is not sent with a token that no header can hold, and does not quote it (%j)',
    async (token) => {
      const { read, origin, got } = await bench(() => ({ status: 200 }), { token: async () => token })
      const error = await errorOf(read(origin))
      expect(error).toMatchObject({ code: 'token-missing' })
      expect(inspect(error) + JSON.stringify(error)).not.toContain('caNaRy')
      expect(got).toEqual([])
    },
  )

  it('goes to no other address, by origin or by path', async () => {
    const { read, write, origin, got } = await bench(() => ({ status: 200 }), { base: '/api/v1' })
    const other = await bench(() => ({ status: 200 }))
    const port = new URL(origin).port
    for (const url of [
      `${other.origin}/api/v1/x`,
      `${origin}/api/v2/x`,
      `${origin}/api/v10`,
      `${origin}/api/v1/../admin`,
      `${origin}/api/v1/%2e%2e/admin`,
      `http://localhost:${port}/api/v1/x`,
      `https://127.0.0.1:${port}/api/v1/x`,
    ]) {
      await expect(read(url), url).rejects.toMatchObject({ code: 'endpoint' })
      await expect(write(url, put), url).rejects.toMatchObject({ code: 'endpoint' })
    }
    expect([...got, ...other.got]).toEqual([])
    await read(`${origin}/api/v1`)
    await read(`${origin}/api/v1/x`)
    expect(got).toHaveLength(2)
  })

  it('is counted, reads and writes apart', async () => {
    const { read, write, origin, count } = await bench(() => ({ status: 200 }))
    await read(origin)
    await read(origin, { method: 'HEAD' })
    await write(origin, put)
    await write(origin)
    expect(count).toEqual({ read: 3, write: 1, retried: 0 })
  })

  it('that repeats another is counted as such', async () => {
    const { read, origin, count } = await bench(
      oneAfterTheOther({ status: 500 }, { status: 429, headers: { 'retry-after': '1' } }),
    )
    await read(origin)
    expect(count).toEqual({ read: 3, write: 0, retried: 2 })
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'put'])(
    'to look never writes: %s is refused unsent',
    async (method) => {
      const { read, origin, got, count } = await bench(() => ({ status: 200 }))
      await expect(read(origin, { method })).rejects.toMatchObject({ code: 'read-only' })
      await expect(read(new Request(origin, { method }))).rejects.toMatchObject({ code: 'read-only' })
      expect([got, count.write]).toEqual([[], 0])
    },
  )
})

describe('an answer', () => {
  it('is handed on with its status and headers, a success as JSON', async () => {
    const { read, origin } = await bench(() => ({ status: 201, headers: { 'x-page': '2' }, body: '{"a":1}' }))
    const answer = await read(origin)
    expect([answer.status, answer.headers.get('x-page'), answer.headers.get('content-type')]).toEqual([
      201,
      '2',
      'application/json; charset=utf-8',
    ])
    expect(await answer.json()).toEqual({ a: 1 })
  })

  it('that is compressed is read', async () => {
    const { gzipSync } = await import('node:zlib')
    const { read, origin } = await bench(() => ({
      status: 200,
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync('{"a":1}'),
    }))
    expect(await (await read(origin)).json()).toEqual({ a: 1 })
  })

  it('without content is handed on without a type', async () => {
    const { write, origin } = await bench(() => ({ status: 204, headers: { 'content-type': 'application/json' } }))
    const answer = await write(origin, put)
    expect([answer.status, answer.body, answer.headers.get('content-type')]).toEqual([204, null, null])
  })

  it.each([400, 401, 404, 409, 422])('%i is handed on as it is, once', async (status) => {
    const { write, origin, got } = await bench(() => ({ status, body: '<p>no' }))
    const answer = await write(origin, put)
    expect([answer.status, await answer.text(), got.length]).toEqual([status, '<p>no', 1])
  })

  const strange: [string, Said, RegExp][] = [
    [
      'a web page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '\n<!doctype html>caNaRy' },
      /200 with a web page/,
    ],
    [
      'a web page that says it is JSON',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '<html>caNaRy' },
      /a web page/,
    ],
    ['JSON that was cut off', { status: 200, body: '{"value":"caNaRy"' }, /something else/],
    ['plain text', { status: 200, body: 'caNaRy' }, /something else/],
    [
      'bytes that are no UTF-8',
      { status: 200, body: Buffer.from('{"value":"caNaRy\xff"}', 'latin1') },
      /something else/,
    ],
    ['nothing', { status: 200, body: '' }, /with an empty body/],
    ['no status', { status: 999, body: '{}' }, /999/],
  ]
  it.each(strange)('that is %s in place of JSON is an error that quotes nothing', async (_what, said, message) => {
    const { read, origin, got } = await bench(() => said)
    const error = await errorOf(read(origin))
    expect(error).toMatchObject({ code: 'bad-answer', message: expect.stringMatching(message) })
    expect(inspect(error, { depth: 9 })).not.toContain('caNaRy')
    // it may have been a proxy's hiccup
    expect(got).toHaveLength(4)
  })

  it('of more than we can hold is an error', async () => {
    const { write, origin } = await bench(() => ({ status: 200, body: Buffer.alloc(64 * 1024 * 1024 + 1, 32) }))
    await expect(write(origin, post)).rejects.toMatchObject({
      code: 'bad-answer',
      message: expect.stringContaining('64 MiB'),
    })
  })

  it.each([301, 302, 303, 307, 308])('%i is refused, and nothing is sent to where it points', async (status) => {
    const other = await bench(() => ({ status: 200 }))
    const { read, write, origin, got } = await bench(() => ({
      status,
      headers: { location: `${other.origin}/caNaRy` },
    }))
    for (const error of [await errorOf(read(origin)), await errorOf(write(origin, put))]) {
      expect(error).toMatchObject({ code: 'redirect' })
      expect(inspect(error)).not.toContain('caNaRy')
    }
    expect([got.length, other.got.length]).toEqual([2, 0])
  })

  it('that points to its own address is refused, too', async () => {
    const { read, origin, got } = await bench(() => ({ status: 302, headers: { location: '/elsewhere' } }))
    await expect(read(origin)).rejects.toMatchObject({ code: 'redirect' })
    expect(got).toHaveLength(1)
  })
})

describe('trouble on the way', () => {
  it.each(['before', 'within'] as const)('a connection cut %s the answer is tried again, then told', async (cut) => {
    const { read, origin, got, count } = await bench(() => ({ cut }))
    await expect(read(origin)).rejects.toMatchObject({ code: 'network' })
    expect([got.length, count]).toEqual([4, { read: 4, write: 0, retried: 3 }])
  })

  it('nobody there is told without the address of anything but the host', async () => {
    const { read, origin } = await bench(() => ({ status: 200 }), {
      fetch: () => Promise.reject(new TypeError('fetch failed: caNaRy')),
    })
    const error = await errorOf(read(`${origin}/caNaRy`))
    expect(error).toMatchObject({ code: 'network', message: `could not connect to ${new URL(origin).host}` })
    expect(inspect(error)).not.toContain('caNaRy')
  })

  it.each(['headers', 'body'])('an answer whose %s never come ends at the deadline', async (missing) => {
    const { read, origin, got } = await bench(
      () => (missing === 'body' ? { status: 200, headers: { 'content-length': '9' }, body: '{' } : { hang: true }),
      { attemptMs: 50 },
    )
    await expect(read(origin)).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('within 0.05 s'),
    })
    expect(got).toHaveLength(4)
  })

  it.each([500, 502, 503, 504])('%i is tried again with growing pauses, then handed on', async (status) => {
    const { read, write, origin, got, clock } = await bench(() => ({ status, body: '<html>' }))
    expect((await read(origin)).status).toBe(status)
    expect(clock.slept.map((ms) => Math.floor(ms / 500))).toEqual([1, 2, 4])
    expect((await write(origin, put)).status).toBe(status)
    expect(got).toHaveLength(8)
  })

  it('408 is tried again, and in the end leaves a write in doubt', async () => {
    const { read, write, origin } = await bench(() => ({ status: 408 }))
    expect((await read(origin)).status).toBe(408)
    await expect(write(origin, put)).rejects.toMatchObject({ code: 'unavailable' })
    await expect(write(origin, post)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('pauses differ by chance, so that many runs do not come back together', async () => {
    const slept = async (byte: number) => {
      const { read, origin, clock } = await bench(oneAfterTheOther({ status: 500 }), {
        random: (bytes) => new Uint8Array(bytes).fill(byte),
      })
      await read(origin)
      return clock.slept[0]
    }
    expect([await slept(0), await slept(255)]).toEqual([500, 999])
  })

  it.each<[string, Said]>([
    ['500', { status: 500 }],
    ['408', { status: 408 }],
    ['a cut connection', { cut: 'before' }],
    ['an answer that is no JSON', { status: 200, body: '<html>' }],
  ])('after %s a POST is not sent again, unless it may be', async (_what, said) => {
    const once = await bench(oneAfterTheOther(said))
    await once.write(once.origin, post).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(SealpostError))
    expect(once.got).toHaveLength(1)
    const twice = await bench(oneAfterTheOther(said))
    expect((await twice.write(twice.origin, { ...post, idempotent: true })).status).toBe(200)
    expect(twice.got).toHaveLength(2)
    const never = await bench(oneAfterTheOther(said))
    await never.write(never.origin, { ...put, idempotent: false }).catch(() => undefined)
    expect(never.got).toHaveLength(1)
  })

  it('a refusal after a try that may have been taken does not prove that it was not', async () => {
    for (const first of [{ status: 502 }, { cut: 'before' }, { status: 200, body: '<html>' }] as Said[]) {
      for (const then of [
        { status: 401 },
        { status: 403 },
        { status: 422 },
        { status: 307, headers: { location: '/' } },
      ] as Said[]) {
        const { write, origin } = await bench(oneAfterTheOther(first, then))
        const error = await errorOf(write(origin, put))
        expect(['unavailable', 'network', 'bad-answer']).toContain((error as SealpostError).code)
      }
    }
    const { read, origin } = await bench(oneAfterTheOther({ status: 502 }, { status: 403 }))
    expect((await read(origin)).status).toBe(403)
  })

  it('a DELETE that finds nothing after such a try has done its work', async () => {
    const { write, origin } = await bench(oneAfterTheOther({ cut: 'before' }, { status: 404 }))
    expect((await write(origin, { method: 'DELETE' })).status).toBe(404)
    const other = await bench(oneAfterTheOther({ cut: 'before' }, { status: 404 }))
    await expect(other.write(other.origin, put)).rejects.toMatchObject({ code: 'network' })
  })

  it('a POST that finds the thing there after such a try leaves it to the target what that means', async () => {
    const { write, origin } = await bench(oneAfterTheOther({ cut: 'before' }, { status: 409 }))
    expect((await write(origin, { ...post, idempotent: true })).status).toBe(409)
    const other = await bench(oneAfterTheOther({ cut: 'before' }, { status: 409 }))
    await expect(other.write(other.origin, put)).rejects.toMatchObject({ code: 'network' })
  })
})

describe('writes', () => {
  it('go one at a time, reads between them', async () => {
    let inside = 0
    let most = 0
    const order: string[] = []
    const { read, write, origin } = await bench(async ({ method, url }) => {
      order.push(`${method} ${url}`)
      if (method === 'PUT') {
        inside += 1
        most = Math.max(most, inside)
        await new Promise((resolve) => setTimeout(resolve, 5))
        inside -= 1
      }
      return { status: 200 }
    })
    const urls = ['/1', '/2', '/3']
    await Promise.all([...urls.map((url) => write(origin + url, put)), ...urls.map((url) => read(origin + url))])
    expect(most).toBe(1)
    expect(order.filter((one) => one.startsWith('PUT'))).toEqual(['PUT /1', 'PUT /2', 'PUT /3'])
  })

  it('go on after one that failed', async () => {
    const { write, origin } = await bench(oneAfterTheOther({ status: 307 }))
    await expect(write(origin, put)).rejects.toMatchObject({ code: 'redirect' })
    expect((await write(origin, put)).status).toBe(200)
  })

  it('keep the pause that the vendor recommends, reads do not wait', async () => {
    const { read, write, origin, got } = await bench(() => ({ status: 200 }), { gapMs: 1000 })
    for (let at = 0; at < 3; at += 1) {
      await write(origin, put)
      await read(origin)
    }
    const from = got[0]?.at ?? 0
    expect(got.map(({ method, at }) => `${method} ${at - from}`)).toEqual([
      'PUT 0',
      'GET 0',
      'PUT 1000',
      'GET 1000',
      'PUT 2000',
      'GET 2000',
    ])
  })

  it('keep no such pause with SEALPOST_PACING=off', async () => {
    const { write, origin, clock } = await bench(() => ({ status: 200 }), {
      gapMs: 1000,
      env: { SEALPOST_PACING: 'off' },
    })
    await write(origin, put)
    await write(origin, put)
    expect(clock.slept).toEqual([])
  })

  it('keep a pause that an answer orders, SEALPOST_PACING=off or not', async () => {
    const limit = { status: 429, headers: { 'retry-after': '7' } }
    const { write, origin, clock } = await bench(oneAfterTheOther(limit), { env: { SEALPOST_PACING: 'off' } })
    await write(origin, put)
    expect(clock.slept[0]).toBeGreaterThanOrEqual(7000)
  })
})

describe('the stop signal', () => {
  it('lets no write begin', async () => {
    const { read, write, origin, got, stop } = await bench(() => ({ status: 200 }))
    stop.abort()
    await expect(write(origin, put)).rejects.toMatchObject({ code: 'interrupted' })
    expect(got).toEqual([])
    // what was written is still to be looked at
    expect((await read(origin)).status).toBe(200)
  })

  it('ends a wait, and nothing is sent after it', async () => {
    const bed = await bench(({ method }) => {
      setTimeout(() => bed.stop.abort(), 5)
      return method === 'PUT' ? { status: 429, headers: { 'retry-after': '600' } } : { status: 200 }
    })
    bed.clock.busy(new Promise((resolve) => bed.stop.signal.addEventListener('abort', resolve)))
    await expect(bed.write(bed.origin, put)).rejects.toMatchObject({ code: 'interrupted' })
    expect(bed.got).toHaveLength(1)
  })

  it('lets the write in flight finish', async () => {
    const bed = await bench(async () => {
      bed.stop.abort()
      return { status: 201 }
    })
    expect((await bed.write(bed.origin, put)).status).toBe(201)
  })

  it('in doubt says what is in doubt, not that nothing was sent', async () => {
    const bed = await bench(() => {
      bed.stop.abort()
      return { status: 503 }
    })
    await expect(bed.write(bed.origin, put)).rejects.toMatchObject({ code: 'unavailable' })
    await expect(bed.read(bed.origin)).rejects.toMatchObject({ code: 'interrupted' })
  })
})

it('the target’s clock is read from its answers', async () => {
  const { read, origin, client, clock } = await bench(() => ({
    status: 200,
    headers: { date: 'Mon, 23 Nov 2026 09:30:00 GMT' },
  }))
  expect(client.targetNow()).toBe(clock.now())
  await read(origin)
  expect(new Date(client.targetNow()).toISOString()).toBe('2026-11-23T09:30:00.000Z')
  clock.pass(5000)
  expect(new Date(client.targetNow()).toISOString()).toBe('2026-11-23T09:30:05.000Z')
})
