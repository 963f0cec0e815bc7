import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { bounds } from '../../../src/core/bounds.js'
import { sendOnce } from '../../../src/io/http/attempt.js'
import { bodyOf, bounded } from '../../../src/io/http/body.js'
import { PlainHeaders, plainResponse } from '../../../src/io/http/light-response.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(handle: (response: ServerResponse) => void): Promise<string> {
  const opened = createServer((_, response) => handle(response))
  server = opened
  await new Promise<void>((ready) => opened.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`
}

/** Writes as long as somebody takes it. @returns how many bytes were handed over */
function endlessly(response: ServerResponse, count: { bytes: number }): void {
  const piece = Buffer.alloc(1024 * 1024, 32)
  const more = () => {
    while (!response.destroyed && count.bytes < 4 * bounds.answerBytes) {
      count.bytes += piece.length
      if (!response.write(piece)) {
        response.once('drain', more)
        return
      }
    }
  }
  response.on('error', () => {})
  more()
}

const ways = { 'our own fetch': nodeFetch, 'the built-in fetch': bounded(globalThis.fetch) }

describe.each(Object.entries(ways))('an answer through %s', (_, fetch) => {
  it('that does not end is cut off while it comes', async () => {
    const count = { bytes: 0 }
    const at = await serve((response) => endlessly(response, count))
    await expect(fetch(at)).rejects.toMatchObject({ code: 'bad-answer', message: expect.stringContaining('64 MiB') })
    // what was on its way is more than what was taken, but not by much
    expect(count.bytes).toBeLessThan(2 * bounds.answerBytes)
  })

  it('may be as long as any may be', async () => {
    const at = await serve((response) => response.end(Buffer.alloc(bounds.answerBytes, 32)))
    const answer = await fetch(at)
    expect((await answer.arrayBuffer()).byteLength).toBe(bounds.answerBytes)
  })

  it('may not be a byte longer', async () => {
    const at = await serve((response) => response.end(Buffer.alloc(bounds.answerBytes + 1, 32)))
    await expect(fetch(at)).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe('an answer that is small on its way', () => {
  it('is counted as it is unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(bounds.answerBytes + 1, 32))
    expect(packed.length).toBeLessThan(100_000)
    const at = await serve((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(packed)
    })
    await expect(bounded(globalThis.fetch)(at)).rejects.toMatchObject({ code: 'bad-answer' })
    // our own fetch asks for nothing packed and unpacks nothing
    expect((await (await nodeFetch(at)).arrayBuffer()).byteLength).toBe(packed.length)
  })

  it('keeps its status, its head and its text', async () => {
    const at = await serve((response) => {
      response.writeHead(418, 'Odd', { 'content-encoding': 'gzip', 'x-some': 'thing' })
      response.end(gzipSync('{"a":1}'))
    })
    const answer = await bounded(globalThis.fetch)(at)
    expect([answer.status, answer.headers.get('x-some'), await answer.text()]).toEqual([418, 'thing', '{"a":1}'])
  })
})

it('a world of somebody else is held to the same', async () => {
  const stream = () => new ReadableStream({ pull: (control) => control.enqueue(new Uint8Array(1024 * 1024)) })
  const way = {
    host: 'a.test',
    userAgent: 'x',
    attemptMs: 60_000,
    stop: undefined,
    tokenHeader: undefined,
    answers: 'json' as const,
  }
  const ask = {
    url: 'https://a.test/',
    method: 'GET',
    headers: new PlainHeaders(),
    body: undefined,
    writes: false,
    idempotent: true,
    at: 0,
    again: undefined,
  }
  const held = plainResponse(new Uint8Array(bounds.answerBytes + 1), {
    status: 200,
    statusText: '',
    headers: new PlainHeaders(),
  })
  for (const answer of [new Response(stream()), held]) {
    const sent = sendOnce(ask, 'token', { ...way, runtime: { fetch: async () => answer } })
    await expect(sent).rejects.toMatchObject({
      code: 'bad-answer',
      message: expect.stringContaining('a.test sent more'),
    })
  }
  expect((await bodyOf(new Response(null, { status: 204 }), 'a.test')).length).toBe(0)
})

it('with a proxy, or with NODE_DEBUG, it is so too', async () => {
  const count = { bytes: 0 }
  const at = await serve((response) => endlessly(response, count))
  process.env.NODE_DEBUG = 'made-up'
  try {
    await expect(nodeRuntime(new AbortController().signal).fetch(at)).rejects.toMatchObject({ code: 'bad-answer' })
  } finally {
    delete process.env.NODE_DEBUG
  }
})
