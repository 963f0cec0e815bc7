import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { Octokit } from '@octokit/rest'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import type { Fetch } from '../../../src/core/target.js'
import { openRest, type Rest } from '../../../src/io/github/rest.js'
import { bundled } from '../../bundled.js'
import { type Bench, bench, errorOf, oneAfterTheOther, type Said } from '../http/client.kit.js'

const acme = { owner: 'acme', repo: 'shop' }
const list = 'GET /repos/{owner}/{repo}/actions/secrets'
const put = 'PUT {+path}'
const secret = { path: '/repos/acme/shop/actions/secrets/NAME' }
const value = 'sesame-of-tests'
const token = 'token-of-tests'

const restOf = (at: Bench): Rest => openRest(at.write, at.origin)
const opened = async (...said: Said[]) => {
  const at = await bench(oneAfterTheOther(...said))
  return { at, rest: restOf(at) }
}
const json = (body: unknown, status = 200): Said => ({ status, body: JSON.stringify(body) })

/** All that anybody could print of an error, however it hangs together. */
const allOf = (error: unknown) => inspect(error, { depth: Infinity, showHidden: true, maxStringLength: null })

let printed: unknown[][]
beforeEach(() => {
  printed = []
  for (const name of ['log', 'debug', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, name).mockImplementation((...words) => void printed.push(words))
  }
})
afterEach(() => vi.restoreAllMocks())

describe('a request to GitHub', () => {
  it('goes to the address of its route, with its query, once', async () => {
    const { at, rest } = await opened(json({ total_count: 0 }))
    const { status, data, repeated } = await rest(list, { ...acme, per_page: 100, page: 2 })
    expect({ status, data, repeated }).toEqual({ status: 200, data: { total_count: 0 }, repeated: false })
    expect(at.got).toMatchObject([
      { method: 'GET', url: '/repos/acme/shop/actions/secrets?per_page=100&page=2', body: '' },
    ])
  })

  it('names the version of the API and the media type, and carries our user agent and token alone', async () => {
    const { at, rest } = await opened()
    await rest(list, acme)
    await rest('GET /repos/{owner}/{repo}/contents/{+path}', { ...acme, path: ['a'] }, { accept: 'application/odd' })
    const [first, second] = at.got.map(({ headers }) => headers)
    expect(first).toMatchObject({
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'sealpost/test',
      authorization: `Bearer ${token}`,
    })
    expect(first).not.toHaveProperty('content-type')
    expect(second).toMatchObject({ accept: 'application/odd' })
  })

  it.each([
    [['heads', 'main'], '/git/ref/heads/main'],
    [['heads', 'a#b?c', '%41 ü'], '/git/ref/heads/a%23b%3Fc/%2541%20%C3%BC'],
    [['heads', 'a,b', ':main', '{+path}'], '/git/ref/heads/a%2Cb/%3Amain/%7B%2Bpath%7D'],
  ])('keeps the segments of a ref apart: %j', async (ref, url) => {
    const { at, rest } = await opened()
    await rest('GET /repos/{owner}/{repo}/git/ref/{+ref}', { ...acme, ref })
    expect(at.got[0]?.url).toBe(`/repos/acme/shop${url}`)
  })

  it.each([
    '/repos/acme/shop/environments/a%2Fb%3Ac%20d%7Be%7D/secrets?per_page=100&page=2',
    "/repos/acme/shop/environments/it's(1)*!~/secrets",
    '/repos/acme/.github/actions/secrets',
  ])('leaves a path as it was put together: %s', async (path) => {
    const { at, rest } = await opened()
    await rest('GET {+path}', { path })
    expect(at.got[0]?.url).toBe(path)
  })

  it('goes below the endpoint of an Enterprise Server', async () => {
    const at = await bench(() => ({ status: 200 }), { base: '/api/v3' })
    await openRest(at.read, `${at.origin}/api/v3`)(list, acme)
    expect(at.got[0]?.url).toBe('/api/v3/repos/acme/shop/actions/secrets')
  })

  it('has no body where there is nothing to say', async () => {
    const { at, rest } = await opened({ status: 204 }, { status: 204 }, { status: 204 })
    for (const route of [put, 'PATCH {+path}', 'DELETE {+path}'] as const) await rest(route, secret)
    expect(at.got.map(({ body }) => body)).toEqual(['', '', ''])
    for (const { headers } of at.got) expect(headers).not.toHaveProperty('content-type')
  })

  it('is sent again only where that was said to be safe, and tells that it was', async () => {
    const { at, rest } = await opened({ cut: 'before' }, json({}, 409))
    const asked = vi.fn(async () => undefined)
    const answer = await rest('POST {+path}', secret, { json: { a: 1 }, idempotent: true, again: asked })
    expect(answer).toMatchObject({ status: 409, repeated: true })
    expect(asked).toHaveBeenCalledTimes(1)
    expect(at.count).toEqual({ read: 0, write: 2, retried: 1 })

    const { at: other, rest: once } = await opened({ cut: 'before' })
    await expect(once('POST {+path}', secret, { json: { a: 1 } })).rejects.toMatchObject({ code: 'network' })
    expect(other.count).toEqual({ read: 0, write: 1, retried: 0 })
  })
})

describe('a value', () => {
  const values = ['"1n', '"-12n', ':"1n', '["5n', '"1n"', '1n', '12345678901234567890n', '\\"7n', '"1n}', 'ü\u2028"3n']

  it.each(values)('arrives as it is: %j', async (text) => {
    const { at, rest } = await opened()
    const body = { name: 'NAME', value: text }
    await rest('POST {+path}', secret, { json: body })
    expect(at.got[0]?.body).toBe(JSON.stringify(body))
    expect(at.got[0]?.headers).toMatchObject({ 'content-type': 'application/json' })
  })

  it('would not by Octokit’s own serializer, where Node is older than JSON.rawJSON', async () => {
    const { at } = await opened()
    const octokit = new Octokit({ baseUrl: at.origin, request: { fetch: at.write } })
    await octokit.request('PUT /x', { value: '"1n' })
    expect(at.got[0]?.body).toBe('rawJSON' in JSON ? '{"value":"\\"1n"}' : '{"value":"\\1}')
  })

  it.each([
    ['a number that is no safe integer', '{"id":9007199254740993}', { id: 9007199254740992 }],
    ['a text that looks like one of its marks', '{"value":"\\"1n","other":"12n"}', { value: '"1n', other: '12n' }],
    ['a large text, whole', `{"content":"${'x'.repeat(20 * 2 ** 20)}"}`, { content: 'x'.repeat(20 * 2 ** 20) }],
  ])('is read as any JSON: %s', async (_what, body, data) => {
    const { rest } = await opened({ status: 200, body })
    expect((await rest(list, acme)).data).toEqual(data)
  })
})

describe('a refusal', () => {
  it.each([304, 400, 401, 403, 404, 409, 422, 500, 503])('of status %d is told by its status alone', async (status) => {
    const said = { status, body: status === 304 ? '' : JSON.stringify({ message: `no: ${value}` }) }
    const at = await bench(() => said)
    const answer = await restOf(at)(put, secret, { json: { value }, idempotent: false })
    expect(answer).toMatchObject({ status, data: undefined })
    expect(answer.headers.get('date')).not.toBeNull()
    expect(allOf(answer.data)).not.toContain(value)
    expect(printed).toEqual([])
    expect(at.got).toHaveLength(1)
  })

  it('keeps its reason where our `fetch` knows one', async () => {
    const { rest } = await opened({ status: 403, body: '{"message":"Repository was archived so is read-only."}' })
    await expect(rest(put, secret, { json: { value } })).rejects.toMatchObject({ code: 'archived' })
  })

  it('is not followed elsewhere', async () => {
    const { at, rest } = await opened({ status: 302, headers: { location: '/elsewhere' } })
    await expect(rest(list, acme)).rejects.toMatchObject({ code: 'redirect' })
    expect(at.got).toHaveLength(1)
  })

  it('of what is deprecated, or anything else, is not spoken of', async () => {
    const { rest } = await opened({ status: 200, headers: { deprecation: 'true', sunset: 'tomorrow' } })
    await rest(list, acme)
    expect(printed).toEqual([])
  })
})

describe('a success', () => {
  it.each([{ status: 204 }, { status: 201, body: '' }])('that says nothing has no data: %j', async (said) => {
    const { rest } = await opened(said)
    expect(await rest(put, secret, { json: { value } })).toMatchObject({ status: said.status, data: undefined })
  })

  it.each([
    ['a web page', '<html>a proxy</html>'],
    ['half of an answer', `{"value":"${value}`],
  ])('that is %s is none', async (_what, body) => {
    const headers = { 'content-type': 'text/html' }
    const at = await bench(() => ({ status: 200, headers, body }))
    for (const fetch of [at.write, globalThis.fetch as Fetch]) {
      const error = await errorOf(openRest(fetch, at.origin)(put, secret, { json: { value }, idempotent: false }))
      expect(error).toMatchObject({ code: 'bad-answer' })
      expect(allOf(error)).not.toContain(value)
    }
  })
})

describe('a request that gets no answer', () => {
  it.each<[string, Said | undefined]>([
    ['network', { cut: 'before' }],
    ['network', { cut: 'within' }],
    ['timeout', { hang: true }],
    ['read-only', undefined],
  ])('ends as our `fetch` ended it: %s', async (code, said) => {
    const at = await bench(() => said ?? { status: 200 }, { attemptMs: 300 })
    const fetch = said === undefined ? at.read : at.write
    const error = await errorOf(openRest(fetch, at.origin)(put, secret, { json: { value }, idempotent: false }))
    expect(error).toBeInstanceOf(SealpostError)
    expect(error).toMatchObject({ code })
    expect(error.cause).toBeUndefined()
    expect(printed).toEqual([])
  })

  it('leaves the very error that our `fetch` threw', async () => {
    const thrown = new SealpostError('interrupted', 'stopped before this was sent')
    const rest = openRest(() => Promise.reject(thrown), 'http://127.0.0.1:1')
    expect(await errorOf(rest(put, secret, { json: { value } }))).toBe(thrown)
  })

  it.each([
    ['TypeError', Object.assign(new TypeError(`fetch failed: ${value}`), { cause: new Error(value) })],
    ['DOMException', new DOMException(value, 'AbortError')],
    ['string', value],
  ])('says no more of a stranger’s error than its kind: %s', async (kind, thrown) => {
    const rest = openRest(() => Promise.reject(thrown), `http://127.0.0.1:1`)
    const error = await errorOf(rest(put, secret, { json: { value } }))
    expect(error).toMatchObject({ code: 'internal', message: `unexpected ${kind}` })
    for (const hidden of [value, token]) expect(allOf(error)).not.toContain(hidden)
  })

  it('does not lead to the request, as Octokit’s own error would', async () => {
    const at = await bench(() => ({ cut: 'before' }))
    const error = await errorOf(restOf(at)(put, secret, { json: { value }, idempotent: false }))
    for (const hidden of [value, token]) expect(allOf(error)).not.toContain(hidden)

    const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() }
    const octokit = new Octokit({ baseUrl: at.origin, log })
    const theirs = await errorOf(octokit.request('PUT /x', { value }))
    expect(theirs).toMatchObject({ status: 500 })
    expect(allOf(theirs)).toContain(value)
  })
})

describe('the bundle', () => {
  it('has Octokit in it once, and none of its thousand endpoints', async () => {
    const folder = await bundled()
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'))
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    expect(texts.filter((text) => text.includes('octokit-core.js'))).toHaveLength(1)
    expect(texts.filter((text) => text.includes('/emojis') || text.includes('/gitignore/templates'))).toEqual([])
  })
})
