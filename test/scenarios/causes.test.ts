import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { openOutput } from '../../src/cli/terminal/output.js'
import type { Report } from '../../src/core/report.js'
import type { Runtime } from '../../src/core/runtime.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

const config = (more = '') => `version: 1
owner: acme
source: { use: env, json: VALUES }
environments: [production]
targets:
  repo: { use: github, repository: acme/shop, secrets: [A, B, C], environments: { production: actions } }
${more}`

let folder: string
let github: GithubSimulator
/** How far the vendor's clock is ahead, ms. */
let ahead: number

beforeEach(async () => {
  ahead = 0
  folder = await mkdtemp(join(tmpdir(), 'sealpost-causes-'))
  github = await startGithub({
    repositories: [{ name: 'acme/shop', environments: ['production'] }, { name: 'acme/ledger' }],
    tokens: { 'ledger-token': 'octocat' },
    fineGrained: { 'fine-token': { owner: 'acme', permissions: { secrets: 'write' } } },
    now: () => Date.now() + ahead,
  })
  await writeFile(join(folder, 'sealpost.yaml'), config())
})
afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

interface Ran {
  readonly code: number
  readonly all: string
}

async function run(
  argv: readonly string[],
  more: Readonly<Record<string, string>> = {},
  runtime: Partial<Runtime> = {},
): Promise<Ran> {
  let all = ''
  const sink = { write: (text: string) => (all += text) }
  const env = {
    SEALPOST_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    SEALPOST_PACING: 'off',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    SEALPOST_LEDGER_TOKEN: 'ledger-token',
    VALUES: JSON.stringify({ A: 'value one', B: 'value two', C: 'value three' }),
    ...more,
  }
  const code = await main(argv, {
    runtime: { ...nodeRuntime(new AbortController().signal), cwd: folder, env, ...runtime },
    output: openOutput({ stdout: sink, stderr: sink, stdin: {}, env: { NO_COLOR: '1' } }),
    targets,
    sources,
    self: 'sealpost',
  })
  return { code, all }
}

async function reportOf(argv: readonly string[], more = {}, runtime: Partial<Runtime> = {}): Promise<Report> {
  const { all } = await run([...argv, '--json'], more, runtime)
  return JSON.parse(all.slice(all.indexOf('\n{') + 1, all.lastIndexOf('\n}') + 2)) as Report
}

const codesIn = ({ changes }: Report) => changes.map(({ error }) => error?.code)
const writes = () =>
  github.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

describe('single sign-on', () => {
  beforeEach(() => github.access.requireSso('acme'))

  it('is told apart from a missing permission, with where to authorise the token, and never with GitHub’s address for that', async () => {
    for (const argv of [['plan'], ['apply', '--yes'], ['plan', '--json']]) {
      const { code, all } = await run(argv)
      expect([code, all]).toEqual([
        1,
        expect.stringContaining('requires single sign-on, and this token is not authorised for it'),
      ])
      expect(all).toContain('Configure SSO')
      expect(all).not.toMatch(
        /authorization_request|AZSCKtL4U8|SAML|lacks a permission|needs the repository permission/,
      )
    }
    expect(codesIn(await reportOf(['plan']))).toEqual(['sso-required', 'sso-required', 'sso-required'])
    expect(writes()).toEqual([])
  })

  it('is told by doctor', async () => {
    const { code, all } = await run(['doctor'])
    expect([code, all]).toEqual([1, expect.stringContaining('requires single sign-on')])
    expect(all).toContain('Configure SSO')
    expect(all).not.toContain('The token lacks')
  })

  it('is none for a token that is authorised, or that is of a kind that needs none', async () => {
    expect((await run(['plan'], { GITHUB_TOKEN: 'fine-token' })).code).toBe(2)
    github.access.authorize(github.token)
    expect((await run(['apply', '--yes'])).code).toBe(0)
  })

  it('is told of the ledger’s repository, too', async () => {
    await writeFile(join(folder, 'sealpost.yaml'), config('ledger: { use: git-branch, repository: acme/ledger }\n'))
    const { code, all } = await run(['plan'])
    expect([code, all]).toEqual([1, expect.stringContaining('error (sso-required): ')])
  })
})

describe('an archived repository', () => {
  it('is told apart from a missing permission at the first write, and the rest is not sent', async () => {
    github.access.archive('acme/shop')
    expect((await run(['plan'])).code).toBe(2)
    const { code, all } = await run(['apply', '--yes'])
    expect([code, all]).toEqual([
      1,
      expect.stringContaining('does not allow writes to this repository because it is archived'),
    ])
    expect(all).toContain('Unarchive it on GitHub')
    expect(all).not.toMatch(/lacks a permission|needs the repository permission/)
    expect(writes()).toEqual(['PUT /repos/acme/shop/actions/secrets/A'])
    expect(new Set(codesIn(await reportOf(['apply', '--yes'])))).toEqual(new Set(['archived']))
    github.access.archive('acme/shop', false)
    expect((await run(['apply', '--yes'])).code).toBe(0)
  })

  it('is told of the ledger’s repository, too, and nothing is written', async () => {
    await writeFile(join(folder, 'sealpost.yaml'), config('ledger: { use: git-branch, repository: acme/ledger }\n'))
    github.access.archive('acme/ledger')
    const { code, all } = await run(['apply', '--yes'])
    expect([code, all]).toEqual([1, expect.stringContaining('it is archived')])
    expect(github.names('/repos/acme/shop/actions/secrets')).toEqual([])
  })
})

describe('a repository that was renamed or transferred', () => {
  const moved = (status: number) => ({
    kind: 'answer' as const,
    answer: {
      status,
      body: { message: 'Moved Permanently', url: `${github.url}/repositories/1296269/actions/secrets` },
      headers: { location: `${github.url}/repositories/1296269/actions/secrets?per_page=100` },
    },
  })

  it('is called that, and is not followed', async () => {
    github.order({ act: moved(301), times: 9, match: ({ path }) => path.startsWith('/repos/acme/shop') })
    const { code, all } = await run(['plan'])
    expect([code, all]).toEqual([
      1,
      expect.stringContaining('responded 301: this repository was renamed or transferred'),
    ])
    expect(all).toContain('Change the config to the current name.')
    expect(all).not.toContain('1296269')
    expect(github.requests.every(({ path }) => !path.includes('repositories'))).toBe(true)
    expect(codesIn(await reportOf(['plan']))).toEqual(['moved', 'moved', 'moved'])
  })

  it.each([
    ['renamed', 'acme/store'],
    ['transferred', 'somebody/shop'],
  ])('is called that when GitHub itself leads on, %s', async (_, to) => {
    expect((await run(['apply', '--yes'])).code).toBe(0)
    github.rename('acme/shop', to)
    const report = await reportOf(['plan'])
    expect(codesIn(report)).toEqual(['moved', 'moved', 'moved'])
    expect(report.changes[0]?.error?.message).toMatch(/responded 301: this repository was renamed or transferred$/)
    const { all } = await run(['doctor'])
    expect(all).toContain('this repository was renamed or transferred')
  })

  it('is called that where it happens between look and write', async () => {
    github.order({ act: moved(307), times: 9, match: ({ method }) => method === 'PUT' })
    expect(new Set(codesIn(await reportOf(['apply', '--yes'])))).toEqual(new Set(['moved']))
    expect(writes()).toHaveLength(1)
  })

  it('is not what any other redirect means', async () => {
    for (const location of ['https://evil.invalid/repositories/1', `${github.url}/login`, '', 'http://[']) {
      github.order({ act: { kind: 'answer', answer: { status: 302, headers: { location } } } })
      expect(codesIn(await reportOf(['plan']))[0]).toBe('redirect')
    }
  })
})

describe('a token that has ended', () => {
  it('is told with when, where GitHub had told that, and apart from a missing permission', async () => {
    github.access.expire(github.token, Date.now() + 3_600_000)
    const runtime = nodeRuntime(new AbortController().signal)
    const fetch: Runtime['fetch'] = (input, init) => {
      if (init?.method === 'PUT') ahead = 2 * 3_600_000
      return runtime.fetch(input, init)
    }
    const report = await reportOf(['apply', '--yes'], {}, { fetch })
    expect(new Set(codesIn(report))).toEqual(new Set(['token-expired']))
    const [change] = report.changes
    expect(change?.error?.message).toMatch(
      /^the token for 127\.0\.0\.1:\d+ expired at 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/,
    )
    expect(change?.error?.hint).toBe('Create a new token and replace this one with it.')
    expect(writes()).toHaveLength(1)
  })

  it('is what a token may be that nobody knows any more', async () => {
    github.access.expire(github.token, Date.now() - 1000)
    const { code, all } = await run(['plan'])
    expect([code, all]).toEqual([1, expect.stringContaining('401, the token was not accepted')])
    expect(all).toContain(
      'The token is expired, revoked, or for another account or server. Create a new one. The token needs',
    )
    expect(codesIn(await reportOf(['plan']))).toEqual(['unauthorized', 'unauthorized', 'unauthorized'])
  })
})
