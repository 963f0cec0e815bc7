import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main } from '../../../src/cli/main.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { type GithubOptions, startGithub } from '../../../src/simulators/github/simulator.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'
import { keyText } from '../../core/kit.js'
import { app, appKey, strangeKey } from '../../io/credentials/github-app.kit.js'

const repository = { use: 'github', repository: 'acme/shop', environments: { production: 'actions' } }
const places = {
  secrets: repository,
  variables: { ...repository, public: ['OPEN'] },
  environment: { ...repository, environments: { production: { environment: 'production' } } },
  dependabot: { ...repository, environments: { production: 'dependabot' } },
  codespaces: { ...repository, environments: { production: 'codespaces' } },
  organization: { use: 'github', organization: 'acme', environments: { production: 'actions' } },
  'organization dependabot': { use: 'github', organization: 'acme', environments: { production: 'dependabot' } },
  'organization codespaces': { use: 'github', organization: 'acme', environments: { production: 'codespaces' } },
}

/** What `doctor` says of one GitHub target, and what it sent. */
async function doctor(call: {
  readonly target: object
  readonly github?: GithubOptions
  readonly env?: Readonly<Record<string, string>>
}): Promise<{ code: number; out: string; sent: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-doctor-'))
  const sim = await startGithub(call.github)
  onTestFinished(async () => {
    await sim.close()
    await rm(folder, { recursive: true, force: true })
  })
  const real = nodeRuntime(new AbortController().signal)
  const config = {
    version: 1,
    owner: 'acme',
    source: { use: 'env', names: ['KEY', 'OPEN'] },
    environments: ['production'],
    targets: { repo: call.target },
  }
  await real.files.replace(join(folder, 'sealpost.yaml'), Buffer.from(JSON.stringify(config)))
  let out = ''
  const output = openOutput({
    stdout: { write: (text) => (out += text), isTTY: false },
    stderr: { write: () => {}, isTTY: false },
    stdin: { isTTY: false },
    env: { NO_COLOR: '1' },
  })
  const env = { SEALPOST_KEY: keyText(1), GITHUB_API_URL: sim.url, KEY: 'value', OPEN: 'open', ...call.env }
  const code = await main(['doctor'], {
    runtime: { ...real, cwd: folder, env },
    output,
    targets,
    sources,
    self: 'sealpost',
  })
  return { code, out, sent: sim.requests.map(({ method, path }) => `${method} ${path}`) }
}

const fine = (permissions: Readonly<Record<string, string>>, repositories?: ReadonlySet<string>): GithubOptions => ({
  fineGrained: { fine: { owner: 'acme', permissions, ...(repositories ? { repositories } : {}) } },
})
const token = { GITHUB_TOKEN: 'fine' }

describe('a fine-grained token that lacks a permission', () => {
  it.each([
    ['secrets', 'the repository permission "Secrets: Read and write" for acme/shop', { actions_variables: 'write' }],
    ['variables', 'the repository permission "Variables: Read and write" for acme/shop', { secrets: 'write' }],
    ['environment', 'the repository permission "Environments: Read and write" for acme/shop', { actions: 'read' }],
    [
      'dependabot',
      'the repository permission "Dependabot secrets: Read and write" for acme/shop',
      { secrets: 'write' },
    ],
    [
      'codespaces',
      'the repository permission "Codespaces secrets: Read and write" for acme/shop',
      { secrets: 'write' },
    ],
    ['organization', 'the organisation permission "Secrets: Read and write" for acme', { secrets: 'write' }],
    [
      'organization dependabot',
      'the organisation permission "Organization dependabot secrets: Read and write" for acme',
      { organization_secrets: 'write' },
    ],
    [
      'organization codespaces',
      'the organisation permission "Organization codespaces secrets: Read and write" for acme',
      { organization_secrets: 'write' },
    ],
  ] as const)('is told its name: %s', async (place, words, permissions) => {
    const { code, out, sent } = await doctor({ target: places[place], github: fine(permissions), env: token })
    expect(code).toBe(1)
    expect(out).toContain(
      `The token lacks ${words} (classic token: \`${words.startsWith('the org') ? 'admin:org' : 'repo'}\`).`,
    )
    expect(sent.every((line) => line.startsWith('GET '))).toBe(true)
  })

  it('is told that Read is enough to plan where it is', async () => {
    const look = await doctor({ target: places.environment, github: fine({}), env: token })
    expect(look.out).toContain('To plan, Read is enough.')
    const codespaces = await doctor({ target: places.codespaces, github: fine({}), env: token })
    expect(codespaces.out).not.toContain('Read is enough')
  })

  it('is told of a repository that it does not see', async () => {
    const github = fine({ secrets: 'write' }, new Set(['site']))
    const { out } = await doctor({ target: places.secrets, github, env: token })
    expect(out).toContain(
      'The token sees no acme/shop: correct the name, or give it access, with the repository permission',
    )
  })

  it('is told what only a write would show', async () => {
    const github = fine({ environments: 'read', actions: 'read' })
    const { code, out } = await doctor({ target: places.environment, github, env: token })
    expect(code).toBe(0)
    expect(out).toContain(
      'it can read; only a write shows whether it has all of the repository permission "Environments: Read and write" for acme/shop and the repository permission "Actions: Read" for acme/shop',
    )
  })
})

describe('a classic token', () => {
  const classic = { GITHUB_TOKEN: 'simulated-github-token' }

  it('is told the scope that it lacks', async () => {
    const { out } = await doctor({ target: places.organization, github: { scopes: ['repo'] }, env: classic })
    expect(out).toContain('The token lacks the scope `admin:org`.')
    const repo = await doctor({ target: places.secrets, github: { scopes: ['admin:org'] }, env: classic })
    expect(repo.out).toContain('The token lacks the scope `repo`.')
  })

  it('is told that its owner lacks access where the scope is there', async () => {
    const { out } = await doctor({ target: { ...places.secrets, repository: 'acme/none' }, env: classic })
    expect(out).toContain('The token has the scope `repo`, so its owner lacks access to acme/none')
  })

  it('is told that it may write', async () => {
    const { code, out } = await doctor({ target: places.secrets, env: classic })
    expect(code).toBe(0)
    expect(out).toContain('the token has the scope that writing takes')
  })

  it('that is not accepted is told what a new one needs', async () => {
    const { out } = await doctor({ target: places.secrets, env: { GITHUB_TOKEN: 'wrong' } })
    expect(out).toContain('A new one needs the repository permission "Secrets: Read and write" for acme/shop')
  })
})

describe('a GitHub App', () => {
  const env = { SEALPOST_GITHUB_APP_ID: '4711', SEALPOST_GITHUB_APP_PRIVATE_KEY: appKey.privateKey }
  const apps = (more: Parameters<typeof app>[0]): GithubOptions => ({ apps: [app(more)] })

  it('is told that it may write, without a write and with a token that cannot', async () => {
    const { code, out, sent } = await doctor({ target: places.environment, github: apps({}), env })
    expect(code).toBe(0)
    expect(out).toContain('comes from the GitHub App')
    expect(out).toContain('the App may write here')
    expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([
      expect.stringMatching(/^POST \/app\/installations\/\d+\/access_tokens$/),
    ])
  })

  it('is told each permission that its installation lacks', async () => {
    const target = { ...places.environment, createEnvironments: true, public: ['OPEN'] }
    const github = apps({ permissions: { environments: 'read' } })
    const { code, out } = await doctor({ target, github, env })
    expect(code).toBe(1)
    expect(out).toContain(
      'the App lacks the repository permission "Environments: Read and write" for acme/shop and the repository permission "Actions: Read" for acme/shop and the repository permission "Administration: Read and write" for acme/shop',
    )
    expect(out).toContain("Add it in the App's settings, then accept it where the App is installed.")
  })

  it.each([
    ['is not installed', apps({ account: 'other' }), env, 'the GitHub App is not installed on acme/shop'],
    [
      'shows another key',
      {},
      { ...env, SEALPOST_GITHUB_APP_PRIVATE_KEY: strangeKey.privateKey },
      'did not accept the App',
    ],
    ['has half of what it takes', {}, { SEALPOST_GITHUB_APP_ID: '1' }, 'SEALPOST_GITHUB_APP_PRIVATE_KEY is not set'],
  ])('that %s is told so', async (_, github, given, words) => {
    const { code, out } = await doctor({ target: places.secrets, github: { ...apps({}), ...github }, env: given })
    expect(code).toBe(1)
    expect(out).toContain(words)
    expect(out).not.toContain('PRIVATE KEY-----')
  })
})

it('permissions come from what is known here, whatever an answer names', async () => {
  const { permissionFix } = await import('../../../src/cli/commands/doctor/permissions.js')
  const need = {
    holder: { kind: 'repository', name: 'a/b' },
    permission: 'secrets',
    look: 'read',
    write: 'write',
    classic: 'repo',
  }
  const place = { key: { needs: [need] } }
  const told = { status: 403, accepted: 'the-value-of-a-secret=read; ::set-env', scopes: undefined }
  const fix = permissionFix(place as never, { code: 'forbidden' } as never, told, { secrets: 'Secrets' })
  expect(fix).toContain('"Secrets: Read and write" for a/b')
  expect(fix).not.toContain('the-value')
})
