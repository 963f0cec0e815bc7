import { describe, expect, it } from 'vitest'
import type { Env } from '../../../../src/io/system/pipeline.js'
import { placeOf } from '../../../../src/io/system/pipelines/forge.js'
import { pipelineOf } from '../../../../src/io/system/pipelines/index.js'
import { variables } from '../../../action/events.js'
import { commits, hosts } from '../../../kit/hosts.js'

const trustOf = async (env: Env) => (await pipelineOf(env)).judge(undefined).trust
const modeOf = async (env: Env) => (await trustOf(env)).mode

describe.each(hosts)('a job at $host', ({ host, push, schedule, branch, tag, request, fork, reviewed }) => {
  it('is told of by its variables, with an id that grows and an address', async () => {
    const told = await pipelineOf(push)
    expect(told).toMatchObject({ host, inJob: true, branch: 'main', ref: 'refs/heads/main', commit: commits.main })
    expect(told).toMatchObject({ run: { id: 9001, attempt: 1, url: expect.stringMatching(/^https:.*9001/) } })
    expect(told.repository).toMatch(/shop$/)
    expect(told.actor).toMatch(/octo|Octo/)
  })

  it('is trusted for what comes to the default branch, and for nothing else', async () => {
    expect(await modeOf(push)).toBe('trusted')
    expect(await modeOf(schedule)).toBe('trusted')
    expect(await modeOf(branch)).toBe('untrusted')
    expect(await modeOf(tag)).toBe('untrusted')
    expect(await trustOf(branch)).toMatchObject({ subject: { branch: 'main', head: commits.main } })
  })

  it('is not trusted where nobody says which branch is the default one', async () => {
    const { SEALPOST_DEFAULT_BRANCH: _, ...env } = push as Record<string, string>
    for (const name of ['CI_DEFAULT_BRANCH', 'BUILDKITE_PIPELINE_DEFAULT_BRANCH', 'BRANCH_IS_PRIMARY']) delete env[name]
    for (const name of ['CI_REPO_DEFAULT_BRANCH', 'DRONE_REPO_BRANCH']) delete env[name]
    expect(await trustOf(env)).toEqual({
      mode: 'untrusted',
      because: 'the host does not report the default branch: set SEALPOST_DEFAULT_BRANCH',
    })
  })

  it('is reviewed for a request of the repository itself, where the host tells that for certain', async () => {
    expect(await trustOf(request)).toMatchObject({ mode: reviewed, subject: { head: commits.change, number: 7 } })
    expect((await pipelineOf(request)).judge(undefined).pull).toEqual({ number: 7, head: commits.change })
  })

  it('is untrusted for a fork, and no comment is its own', async () => {
    if (fork === undefined) return expect(host).toBe('bitbucket-pipelines')
    const trust = await trustOf(fork)
    expect(trust).toMatchObject({ mode: 'untrusted', because: expect.stringContaining('fork') })
    expect(trust).not.toHaveProperty('elsewhere')
  })

  it('is never trusted for a request, whatever branch it says it is of', async () => {
    for (const env of [request, fork ?? request]) {
      const like = Object.fromEntries(
        Object.entries(push).filter(([name]) => /BRANCH(?:_NAME|_IS_PRIMARY)?$|SOURCEBRANCH$/.test(name)),
      )
      expect(await modeOf({ ...env, ...like })).not.toBe('trusted')
    }
  })

  it('tells an untrusted run of nothing that is a credential', async () => {
    const { told, facts } = await pipelineOf({ ...request, HTTPS_PROXY: 'http://user:secret@proxy.example' })
    expect(
      told.filter((name) => /TOKEN|PASSWORD|SECRET|REPOSITORY_URL$/.test(name) && name !== 'CIRCLE_REPOSITORY_URL'),
    ).toEqual([])
    expect(facts.join(' ')).not.toMatch(/made-up-job-token|secret@/)
  })
})

describe('what contradicts itself, or is missing', () => {
  const of = (name: string) => {
    const found = hosts.find(({ host }) => host === name)
    if (found === undefined) throw new Error(name)
    return found
  }

  it.each<[string, string, Record<string, string>]>([
    ['GitLab: another target branch', 'gitlab', { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release' }],
    ['Buildkite: another base', 'buildkite', { BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'release' }],
    ['Azure: another target', 'azure-pipelines', { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/release' }],
    ['Bitbucket: another destination', 'bitbucket-pipelines', { BITBUCKET_PR_DESTINATION_BRANCH: 'release' }],
    ['Jenkins: another target', 'jenkins', { CHANGE_TARGET: 'release' }],
  ])('a request that goes elsewhere may comment and is not trusted. %s', async (_, host, more) => {
    expect(await trustOf({ ...of(host).request, ...more })).toMatchObject({ mode: 'untrusted', elsewhere: true })
  })

  it.each<[string, string, Record<string, string>]>([
    ['GitLab: no source project', 'gitlab', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '' }],
    ['GitLab: run in the fork', 'gitlab', { CI_PROJECT_ID: '43', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '43' }],
    ['Buildkite: no repository', 'buildkite', { BUILDKITE_PULL_REQUEST_REPO: '' }],
    ['Buildkite: another server', 'buildkite', { BUILDKITE_PULL_REQUEST_REPO: 'https://evil.example/acme/shop.git' }],
    ['Azure: neither True nor False', 'azure-pipelines', { SYSTEM_PULLREQUEST_ISFORK: 'perhaps' }],
    ['Jenkins: a plug-in that says less', 'jenkins', { CHANGE_BRANCH: '' }],
  ])('a request that may come from a fork counts as one. %s', async (_, host, more) => {
    const trust = await trustOf({ ...of(host).request, ...more })
    expect(trust).toMatchObject({ mode: 'untrusted', because: expect.stringContaining('fork') })
    expect(trust).not.toHaveProperty('elsewhere')
  })

  it.each<[string, string, Record<string, string>]>([
    ['GitLab: an external pull request', 'gitlab', { CI_EXTERNAL_PULL_REQUEST_IID: '7' }],
    ['GitLab: a source that is not known', 'gitlab', { CI_PIPELINE_SOURCE: 'external_pull_request_event' }],
    ['CircleCI: a fork that has no number', 'circleci', { CIRCLE_PR_USERNAME: 'mallory' }],
    ['Buildkite: started by another build', 'buildkite', { BUILDKITE_SOURCE: 'trigger_job' }],
    ['Buildkite: a pull request without a number', 'buildkite', { BUILDKITE_PULL_REQUEST: 'main' }],
    ['Azure: started by another pipeline', 'azure-pipelines', { BUILD_REASON: 'ResourceTrigger' }],
    ['Azure: a made-up reason', 'azure-pipelines', { BUILD_REASON: 'constructor' }],
    ['Bitbucket: a pull request without a number', 'bitbucket-pipelines', { BITBUCKET_PR_ID: 'x' }],
    ['Jenkins: a change without a number', 'jenkins', { CHANGE_ID: 'x' }],
    ['Woodpecker: a deployment', 'woodpecker', { CI_PIPELINE_EVENT: 'deployment' }],
    ['Drone: a promotion', 'drone', { DRONE_BUILD_EVENT: 'promote' }],
  ])('is not trusted on the default branch either. %s', async (_, host, more) => {
    expect(await modeOf({ ...of(host).push, ...more })).toBe('untrusted')
  })

  it('takes the host’s word for the default branch before anybody else’s', async () => {
    const env = { ...of('gitlab').branch, SEALPOST_DEFAULT_BRANCH: 'change' }
    expect(await modeOf(env)).toBe('untrusted')
  })

  it('takes the branch’s own commit for the head where GitLab tests the merged result', async () => {
    const env = {
      ...of('gitlab').request,
      CI_COMMIT_SHA: 'c'.repeat(40),
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: commits.change,
    }
    expect(await trustOf(env)).toMatchObject({ subject: { head: commits.change } })
  })
})

describe('a server of Gitea or Forgejo', () => {
  const env = {
    ...variables('push'),
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://gitea.example',
    GITHUB_API_URL: 'https://gitea.example/api/v1',
    GITHUB_RUN_ID: '70',
    GITHUB_RUN_NUMBER: '12',
  }

  it.each(['GITEA_ACTIONS', 'FORGEJO_ACTIONS'])('is known by %s, and is not GitHub', async (name) => {
    const told = await pipelineOf({ ...env, [name]: 'true' })
    expect(told).toMatchObject({ host: 'gitea-actions', commits: 'checkout', keepsLedger: 'remote' })
    expect(told.run).toMatchObject({ id: 70, url: 'https://gitea.example/acme/platform/actions/runs/12' })
    expect(told.outlets.discussion).toMatchObject({ forge: 'gitea', api: 'https://gitea.example/api/v1' })
    expect(told.urlOfComment(7, 9)).toBe('https://gitea.example/acme/platform/pulls/7#issuecomment-9')
    expect(
      told.judge({ ref: 'refs/heads/main', repository: { full_name: 'acme/platform', default_branch: 'main' } }),
    ).toMatchObject({ trust: { mode: 'trusted' } })
  })

  it('is asked at its own address where it does not say which, and nowhere where it has none', async () => {
    const { GITHUB_API_URL: _, ...less } = { ...env, GITEA_ACTIONS: 'true' }
    expect((await pipelineOf(less)).outlets.discussion).toMatchObject({ api: 'https://gitea.example/api/v1' })
    const github = { ...less, GITHUB_API_URL: 'https://api.github.com' }
    expect((await pipelineOf(github)).outlets.discussion).toMatchObject({ api: 'https://gitea.example/api/v1' })
    const { GITHUB_SERVER_URL: __, ...least } = less
    expect((await pipelineOf(least)).outlets.discussion).toBeUndefined()
  })
})

describe('the address of a repository', () => {
  it.each([
    'https://github.com/acme/shop.git',
    'https://x-token:secret@github.com/Acme/shop',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com/acme/shop.git',
    'git://github.com/acme/shop.git/',
  ])('is the same however it is written: %s', (url) => {
    expect(placeOf(url)).toEqual({ server: 'github.com', repository: 'acme/shop' })
  })

  it.each([undefined, '', 'shop', '/srv/git/shop', 'https://github.com', 'https://github.com/acme/../x y'])(
    'is none: %s',
    (url) => {
      expect(placeOf(url)).toBeUndefined()
    },
  )
})
