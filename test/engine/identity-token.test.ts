import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SealpostError } from '../../src/core/errors.js'
import { identityToken } from '../../src/engine/identity-token.js'
import { nodeFetch } from '../../src/io/http/node-fetch.js'

const audience = 'https://vault.acme.example'
const bearer = 'a-request-token-of-the-job'

/** A token as hosts sign them; nobody here looks at the signature. */
function jwt(claims: Readonly<Record<string, unknown>>): string {
  const part = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64url')
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`
}

type Handle = (request: IncomingMessage, response: ServerResponse, turn: number) => void

/** GitHub's end, or another host's, on loopback. */
async function host(handle: Handle) {
  const seen: { method: string; url: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    seen.push({ method, url, authorization: headers.authorization })
    handle(request, response, seen.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const says =
  (status: number, body: unknown): Handle =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

function githubJob(at: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${at}/idtoken?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
  }
}

async function ask(
  env: Readonly<Record<string, string>>,
  call: { readonly audience?: string; readonly variable?: string } = { audience },
  limitMs = 5000,
) {
  const told: string[] = []
  let skipped = 0
  const runtime = {
    fetch: nodeFetch,
    now: () => 1_750_000_000_000 + skipped,
    sleep: async (ms: number) => {
      skipped += ms
    },
    random: (bytes: number) => new Uint8Array(bytes),
    env,
    stop: new AbortController().signal,
  }
  const limit = {
    until: runtime.now() + 40_000,
    signal: AbortSignal.timeout(limitMs),
    why: () => new SealpostError('timeout', 'the source was not read in time'),
  }
  const outcome = await identityToken(call, {
    runtime,
    limit,
    notice: () => {},
    tell: (text) => void told.push(text),
  }).then(
    (token) => ({ token }),
    (error: unknown) => ({ error }),
  )
  return { ...outcome, told }
}

async function refusal(...call: Parameters<typeof ask>): Promise<SealpostError> {
  const outcome = await ask(...call)
  if ('error' in outcome && outcome.error instanceof SealpostError) return outcome.error
  throw new Error('it should have been refused', { cause: outcome })
}

describe('at GitHub', () => {
  it('is asked for once, with the audience behind the query that the address has, and told before it is used', async () => {
    const token = jwt({ aud: audience, sub: 'repo:acme/shop:ref:refs/heads/main' })
    const { at, seen } = await host(says(200, { value: token, count: 1 }))
    expect(await ask(githubJob(at))).toEqual({ token, told: [bearer, token] })
    expect(seen).toEqual([
      {
        method: 'GET',
        url: '/idtoken?api-version=2.0&audience=https%3A%2F%2Fvault.acme.example',
        authorization: `Bearer ${bearer}`,
      },
    ])
  })

  it('is asked for without an audience where none is configured', async () => {
    const { at, seen } = await host(says(200, { value: jwt({ aud: 'https://github.com/acme' }) }))
    expect(await ask(githubJob(at), {})).toHaveProperty('token')
    expect(seen.map(({ url }) => url)).toEqual(['/idtoken?api-version=2.0'])
  })

  it('is missed with the permission that the job lacks, and the lines to add', async () => {
    expect(await refusal({ GITHUB_ACTIONS: 'true' })).toMatchObject({
      code: 'token-missing',
      exit: 64,
      message: 'the pipeline provides no OIDC token for this job',
      hint: expect.stringContaining('`permissions: { contents: read, id-token: write }`'),
    })
  })

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
  ] as const)('that is refused with %i says what to do, and nothing of what was answered', async (status, code) => {
    const { at, seen } = await host(says(status, { message: `no: ${bearer}` }))
    const error = await refusal(githubJob(at))
    expect(error).toMatchObject({ code, message: expect.stringContaining('OIDC token') })
    expect(error.hint).toContain('id-token: write')
    expect(JSON.stringify(error)).not.toContain(bearer)
    expect(seen.length).toBeLessThan(3)
  })

  it('is waited for where the host has trouble that passes', async () => {
    const token = jwt({ aud: audience })
    const { at, seen } = await host((request, response, turn) =>
      turn < 3
        ? says(turn === 1 ? 500 : 429, {})(request, response, turn)
        : says(200, { value: token })(request, response, turn),
    )
    expect(await ask(githubJob(at))).toMatchObject({ token })
    expect(seen).toHaveLength(3)
  })

  it.each<[string, Handle, string]>([
    ['goes on being broken', says(500, {}), 'unavailable'],
    ['hangs', () => {}, 'timeout'],
    [
      'breaks off',
      (_, response) =>
        void response.writeHead(200, { 'content-length': '900' }).write('{"value":"ey', () => response.destroy()),
      'network',
    ],
    ['sends half of its JSON', (_, response) => void response.end('{"value":"eyJhbGciOiJ'), 'bad-answer'],
    ['sends no token', says(200, { count: 0 }), 'bad-answer'],
    ['sends null', says(200, null), 'bad-answer'],
    [
      'leads elsewhere',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      'redirect',
    ],
  ])('ends in time where the host %s', async (_, handle, code) => {
    const { at } = await host(handle)
    const error = await refusal(githubJob(at), { audience }, 600)
    expect(error.code).toBe(code)
    expect(JSON.stringify(error)).not.toMatch(/eyJ|a-request-token/)
  })

  it.each(['http://pipelines.example/idtoken', 'ftp://127.0.0.1/idtoken', 'nonsense'])(
    'is not asked for at %s',
    async (address) => {
      const env = { ...githubJob('x'), ACTIONS_ID_TOKEN_REQUEST_URL: address }
      const error = await refusal(env)
      expect(error).toMatchObject({ code: 'endpoint', exit: 64 })
      expect(error.message).toContain('ACTIONS_ID_TOKEN_REQUEST_URL')
    },
  )

  it('that is for somebody else is not handed on', async () => {
    const { at } = await host(says(200, { value: jwt({ aud: 'https://github.com/acme' }) }))
    expect(await refusal(githubJob(at))).toMatchObject({
      code: 'token-missing',
      message: `the OIDC token that the host gives is not for the audience ${audience}`,
    })
  })
})

describe('in a variable', () => {
  const token = jwt({ aud: ['https://other.example', audience] })

  it('goes before what a host gives on demand, and nobody is asked', async () => {
    const { at, seen } = await host(says(200, { value: 'another' }))
    const env = { ...githubJob(at), SEALPOST_ID_TOKEN: ` ${token}\n` }
    expect(await ask(env)).toEqual({ token, told: [token] })
    expect(seen).toEqual([])
  })

  it('that the config names is the only place that counts', async () => {
    const { at, seen } = await host(says(200, { value: token }))
    const env = { ...githubJob(at), SEALPOST_ID_TOKEN: token }
    expect(await refusal(env, { audience, variable: 'VAULT_ID_TOKEN' })).toMatchObject({
      code: 'token-missing',
      message: 'the pipeline provides no OIDC token for this job, and VAULT_ID_TOKEN is not set',
    })
    expect(seen).toEqual([])
    expect(await ask({ VAULT_ID_TOKEN: token }, { audience, variable: 'VAULT_ID_TOKEN' })).toMatchObject({ token })
  })

  it('that is no JWT is left to the service it is for', async () => {
    for (const opaque of ['an-opaque-token', 'a.b.c', 'a.bnVsbA.c', `x.${Buffer.from('{}').toString('base64url')}.y`])
      expect(await ask({ SEALPOST_ID_TOKEN: opaque })).toMatchObject({ token: opaque })
  })
})

describe('at other hosts', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a terminal', {}, `Put an OIDC token for the audience ${audience} into SEALPOST_ID_TOKEN.`],
    ['GitLab', { GITLAB_CI: 'true', CI: 'true' }, `id_tokens: { SEALPOST_ID_TOKEN: { aud: "${audience}" } }`],
    ['CircleCI', { CIRCLECI: 'true' }, `circleci run oidc get --claims '{"aud":"${audience}"}'`],
    ['Buildkite', { BUILDKITE: 'true' }, `buildkite-agent oidc request-token --audience "${audience}"`],
    ['Azure Pipelines', { TF_BUILD: 'True' }, 'api://AzureADTokenExchange only'],
  ])('%s: what the job lacks is named with the lines to add', async (_, env, line) => {
    const { code, hint } = await refusal(env)
    expect(code).toBe('token-missing')
    expect(hint).toContain(line)
  })

  it.each<[string, Record<string, string>, string]>([
    ['a terminal', {}, 'Put an OIDC token for it into SEALPOST_ID_TOKEN.'],
    ['GitLab', { GITLAB_CI: 'true' }, 'aud: "the service it is for"'],
    ['CircleCI', { CIRCLECI: 'true' }, 'Use a context in the job'],
    ['Buildkite', { BUILDKITE: 'true' }, 'request-token)'],
    ['Azure Pipelines', { TF_BUILD: 'True' }, 'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'],
  ])('%s: and where no audience is configured', async (_, env, line) => {
    expect((await refusal(env, {})).hint).toContain(line)
  })

  it('CircleCI puts one into a variable, which is taken for the audience that it has', async () => {
    const own = jwt({ aud: '00000000-0000-4000-8000-000000000000' })
    const env = { CIRCLECI: 'true', CIRCLE_OIDC_TOKEN_V2: own }
    expect(await ask(env, { audience: '00000000-0000-4000-8000-000000000000' })).toMatchObject({ token: own })
    expect(await refusal(env)).toMatchObject({
      message: `the OIDC token in CIRCLE_OIDC_TOKEN_V2 is not for the audience ${audience}`,
      hint: expect.stringContaining('circleci run oidc get'),
    })
  })

  it('Azure Pipelines gives one on demand, by a POST that is declared', async () => {
    const own = jwt({ aud: 'api://AzureADTokenExchange', sub: 'p://acme/shop/sync' })
    const { at, seen } = await host(says(200, { oidcToken: own }))
    const env = { TF_BUILD: 'True', SYSTEM_OIDCREQUESTURI: `${at}/acme/oidctoken`, SYSTEM_ACCESSTOKEN: bearer }
    expect(await ask(env, { audience: 'api://AzureADTokenExchange' })).toMatchObject({ token: own })
    expect(seen).toEqual([
      { method: 'POST', url: '/acme/oidctoken?api-version=7.1', authorization: `Bearer ${bearer}` },
    ])
    expect((await refusal(env)).hint).toContain('api://AzureADTokenExchange only')
  })
})
