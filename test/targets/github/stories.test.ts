import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/report.js'
import { exitOf, type Report } from '../../../src/core/report.js'
import { run } from '../../../src/engine/run.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'

const secrets = '/repos/acme/shop/actions/secrets'
const variables = '/repos/acme/shop/actions/variables'
const production = '/repos/acme/shop/environments/production/secrets'

let github: GithubSimulator
let folder: string
let pushed = 0
beforeEach(async () => {
  pushed = 0
  github = await startGithub({ now: () => Date.now() + pushed })
  folder = await mkdtemp(join(tmpdir(), 'sealpost-github-'))
})
afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true })
})
const later = () => {
  pushed += 60_000
}

/** What a story's config says beyond the usual. */
interface Setting {
  readonly allow?: string
  readonly target?: string
}

const toActions =
  '{ use: github, repository: acme/shop, secrets: ["K*", "G*", "T*", "P*", "O*"], public: ["PUBLIC_*"], environments: { production: actions } }'
const toEnvironment =
  '{ use: github, repository: acme/shop, secrets: ["K*", "G*", "T*", "P*", "O*"], environments: { production: { environment: production } } }'

async function go(command: Command, values: Record<string, string>, setting: Setting = {}): Promise<Report> {
  const { allow = 'update', target = toActions } = setting
  const config = join(folder, 'sealpost.yaml')
  await writeFile(
    config,
    `version: 1
owner: acme
source: { use: env, json: VALUES }
environments: [production]
policy: { allow: ${allow}, maxRemovals: 9 }
targets: { repo: ${target} }
`,
  )
  const env = {
    SEALPOST_KEY: Buffer.alloc(32, 3).toString('base64url'),
    SEALPOST_PACING: 'off',
    VALUES: JSON.stringify(values),
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
  }
  const call = {
    command,
    config,
    only: { targets: [], environments: [] },
    recover: false,
    targets,
    sources,
    approve: async () => true,
    progress: () => {},
  }
  return run(call, { ...nodeRuntime(new AbortController().signal), cwd: folder, env })
}

const changeOf = (report: Report, name: string) => report.changes.find((change) => change.name === name)

/** Lets a person act right before GitHub sees the first request of this kind. */
function meanwhile(kind: (ask: { method: string; path: string }) => boolean, act: () => void) {
  let acted = false
  github.order({
    match: (ask) => {
      if (!acted && kind(ask)) {
        acted = true
        act()
      }
      return false
    },
    act: { kind: 'drop' },
  })
}

describe('a name that the source drops', () => {
  it('is removed while it is the row that we wrote', async () => {
    await go('apply', { KEEP: 'one', GONE: 'two' })
    later()
    const report = await go('apply', { KEEP: 'one' }, { allow: 'remove' })
    expect(exitOf(report)).toBe(0)
    expect(github.names(secrets)).toEqual(['KEEP'])
  })

  it.each(['edited', 'made anew'] as const)('stays when somebody has %s it by hand', async (how) => {
    await go('apply', { KEEP: 'one', GONE: 'two' })
    later()
    if (how === 'edited') github.plant(secrets, 'GONE', 'theirs')
    else github.remake(secrets, 'GONE', 'theirs')
    const report = await go('apply', { KEEP: 'one' }, { allow: 'remove' })
    expect(github.peek(secrets, 'GONE')).toBe('theirs')
    expect(changeOf(report, 'GONE')).toMatchObject({ do: 'leave', why: 'not-ours' })
    expect(exitOf(report)).toBe(2)
  })

  it('stays when its environment was deleted and made anew with a secret of the same name', async () => {
    await go('apply', { KEEP: 'one', GONE: 'two' }, { target: toEnvironment })
    later()
    github.deleteEnvironment('acme/shop', 'production')
    github.plantEnvironment('acme/shop', 'production')
    github.plant(production, 'GONE', 'theirs')
    await go('apply', { KEEP: 'one' }, { target: toEnvironment, allow: 'remove' })
    expect(github.peek(production, 'GONE')).toBe('theirs')
  })

  it('stays when it is edited while the run removes another one', async () => {
    await go('apply', { KEEP: 'one', GONE_A: 'two', GONE_B: 'three' })
    later()
    meanwhile(
      ({ method }) => method === 'DELETE',
      () => github.plant(secrets, 'GONE_B', 'theirs'),
    )
    const report = await go('apply', { KEEP: 'one' }, { allow: 'remove' })
    expect(github.names(secrets)).toEqual(['GONE_B', 'KEEP'])
    expect(github.peek(secrets, 'GONE_B')).toBe('theirs')
    expect(changeOf(report, 'GONE_B')).toMatchObject({ ok: false, error: { code: 'held-back' } })
  })

  it('stays when it is made anew while the removal waits for an outage to end', async () => {
    await go('apply', { KEEP: 'one', GONE: 'two' })
    later()
    github.order({
      match: ({ method }) => {
        if (method === 'DELETE') github.remake(secrets, 'GONE', 'theirs')
        return method === 'DELETE'
      },
      act: { kind: 'answer', answer: { status: 502, body: { message: 'Server Error' } } },
    })
    const report = await go('apply', { KEEP: 'one' }, { allow: 'remove' })
    expect(github.peek(secrets, 'GONE')).toBe('theirs')
    expect(changeOf(report, 'GONE')).toMatchObject({ ok: false })
    await go('apply', { KEEP: 'one' }, { allow: 'remove' })
    expect(github.peek(secrets, 'GONE')).toBe('theirs')
  })
})

describe('a name that somebody makes between look and write', () => {
  it('is reported as replaced where it is a secret, and the run ends with 2', async () => {
    meanwhile(
      ({ method }) => method === 'PUT',
      () => github.plant(secrets, 'TOKEN', 'theirs'),
    )
    const report = await go('apply', { TOKEN: 'ours' })
    expect(github.peek(secrets, 'TOKEN')).toBe('ours')
    expect(changeOf(report, 'TOKEN')).toMatchObject({ ok: true, replaced: true })
    expect(exitOf(report)).toBe(2)
  })

  it.each(['deleted by hand before', 'ours until then'] as const)(
    'is reported as replaced also where it was %s',
    async (before) => {
      await go('apply', { TOKEN: 'ours' })
      later()
      if (before === 'deleted by hand before') github.uproot(secrets, 'TOKEN')
      meanwhile(
        ({ method }) => method === 'PUT',
        () => github.remake(secrets, 'TOKEN', 'theirs'),
      )
      const report = await go('apply', { TOKEN: 'new' })
      expect(changeOf(report, 'TOKEN')).toMatchObject({ ok: true, replaced: true })
      expect(exitOf(report)).toBe(2)
    },
  )

  it('is no stranger’s where the list was late and it is the very row that we wrote', async () => {
    await go('apply', { TOKEN: 'ours' })
    const old = github.row(secrets, 'TOKEN')
    later()
    const match = ({ method, path }: { method: string; path: string }) => method === 'GET' && path === secrets
    github.order({ match, act: { kind: 'answer', answer: { status: 200, body: { total_count: 0, secrets: [] } } } })
    const report = await go('apply', { TOKEN: 'new' })
    expect(github.row(secrets, 'TOKEN')?.createdAt).toBe(old?.createdAt)
    expect(changeOf(report, 'TOKEN')).toMatchObject({ do: 'create', ok: true })
    expect(changeOf(report, 'TOKEN')).not.toHaveProperty('replaced')
  })

  it('is no stranger’s where only only the answer to our own write was lost', async () => {
    github.order({ match: ({ method }) => method === 'PUT', act: { kind: 'drop-after' } })
    const report = await go('apply', { TOKEN: 'ours' })
    expect(changeOf(report, 'TOKEN')).not.toHaveProperty('replaced')
    expect(exitOf(report)).toBe(0)
  })

  it('is left alone where it is a variable, and is a foreign name from then on', async () => {
    meanwhile(
      ({ method }) => method === 'POST',
      () => github.plant(variables, 'PUBLIC_URL', 'theirs'),
    )
    const report = await go('apply', { PUBLIC_URL: 'ours' })
    expect(github.peek(variables, 'PUBLIC_URL')).toBe('theirs')
    expect(changeOf(report, 'PUBLIC_URL')).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(exitOf(report)).toBe(1)
    const next = await go('apply', { PUBLIC_URL: 'ours' })
    expect(changeOf(next, 'PUBLIC_URL')).toMatchObject({ do: 'leave' })
    expect(github.peek(variables, 'PUBLIC_URL')).toBe('theirs')
  })
})

describe('a repository', () => {
  it('that was made anew under its name is refused, with the story of both', async () => {
    await go('apply', { TOKEN: 'ours' })
    later()
    github.rename('acme/shop', 'acme/store')
    github.makeRepository({ name: 'acme/shop', environments: ['production'] })
    const report = await go('apply', { TOKEN: 'ours' })
    expect(github.names(secrets)).toEqual([])
    expect(exitOf(report)).toBe(3)
    expect(JSON.stringify(report.refusals)).toContain(`repository ${github.repositoryId('acme/store')}`)
  })

  it('that was renamed is not written to by its former name', async () => {
    await go('apply', { TOKEN: 'ours' })
    later()
    github.rename('acme/shop', 'acme/store')
    const report = await go('apply', { TOKEN: 'new' })
    expect(github.peek('/repos/acme/store/actions/secrets', 'TOKEN')).toBe('ours')
    expect(exitOf(report)).not.toBe(0)
  })

  it('costs one request where nothing changed, and four where one secret did', async () => {
    await go('apply', { TOKEN: 'ours', OTHER: 'same' })
    later()
    github.requests.length = 0
    expect(exitOf(await go('apply', { TOKEN: 'ours', OTHER: 'same' }))).toBe(0)
    expect(github.requests.map(({ method }) => method)).toEqual(['GET'])
    github.requests.length = 0
    expect(exitOf(await go('apply', { TOKEN: 'new', OTHER: 'same' }))).toBe(0)
    expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'PUT', 'GET'])
  })
})
