import { describe, expect, it } from 'vitest'
import { pipelineOf } from '../../../../src/io/system/pipelines/index.js'
import { afterRun, pull, push, variables } from '../../../action/events.js'

const job = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'hubot',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/tmp/event.json',
  GITHUB_OUTPUT: '/tmp/output',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/platform',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '7001',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_SHA: '1'.repeat(40),
  GITHUB_STEP_SUMMARY: '/tmp/summary',
  GITHUB_TOKEN: 'a-token-of-some-length',
  GITHUB_WORKSPACE: '/work',
  RUNNER_TEMP: '/tmp',
}

describe('a job of GitHub Actions', () => {
  it('is told of by the variables of its runner', async () => {
    const { facts, urlOfRun, urlOfComment, judge: _, identity, ...told } = await pipelineOf(job)
    expect(told).toEqual({
      host: 'github-actions',
      inJob: true,
      keepsLedger: 'host',
      event: 'push',
      eventFile: '/tmp/event.json',
      actor: 'hubot',
      run: { id: 7001, attempt: 2, url: 'https://github.example/acme/platform/actions/runs/7001' },
      repository: 'acme/platform',
      commit: '1'.repeat(40),
      ref: 'refs/heads/main',
      branch: 'main',
      folders: { workspace: '/work', temporary: '/tmp' },
      outlets: {
        outputs: '/tmp/output',
        summary: '/tmp/summary',
        commands: 'log',
        log: { colour: true, group: expect.any(Function) },
        discussion: { forge: 'github', api: '', repository: 'acme/platform', tokens: [], remedy: expect.any(String) },
        annotate: undefined,
      },
      told: [],
      commits: 'api',
    })
    expect(identity).toMatchObject({ endpoint: undefined, variables: [] })
    expect(urlOfRun(8)).toBe('https://github.example/acme/platform/actions/runs/8')
    expect(urlOfComment(7, 9)).toBe('https://github.example/acme/platform/pull/7#issuecomment-9')
    expect(facts).toContain('octocat')
    expect(facts).not.toContain(job.GITHUB_TOKEN)
  })

  it.each([['refs/tags/v1'], ['refs/pull/7/merge'], ['refs/heads/'], ['main']])(
    'is of no branch at %s',
    async (ref) => {
      expect((await pipelineOf({ ...job, GITHUB_REF: ref })).branch).toBeUndefined()
    },
  )

  it('has no address where the host does not say where it is', async () => {
    const { run, urlOfComment } = await pipelineOf({ ...job, GITHUB_SERVER_URL: '' })
    expect([run.url, urlOfComment(7, 9)]).toEqual([undefined, undefined])
    expect((await pipelineOf({ ...job, GITHUB_RUN_ID: '' })).run).toEqual({ id: 0, attempt: 2, url: undefined })
  })

  it('tells what started it: the pull request, and the run that it comes after', async () => {
    const { judge } = await pipelineOf(variables('workflow_run'))
    expect(judge(afterRun())).toMatchObject({
      trust: { mode: 'untrusted' },
      defaultBranch: 'main',
      pull: undefined,
      finished: { id: 8001, from: { repository: 'mallory/platform', owner: 'mallory', branch: 'change' } },
    })
    expect(judge(afterRun(undefined, { event: 'push' })).finished).toBeUndefined()
    expect((await pipelineOf(variables('push'))).judge(afterRun()).finished).toBeUndefined()
    const odd = { ...pull(), pull_request: { ...pull().pull_request, number: 7, head: { sha: 'change' } } }
    expect((await pipelineOf(variables('pull_request'))).judge(odd).pull).toEqual({ number: 7, head: undefined })
  })

  it('is none where a person says only which repository is meant', async () => {
    const told = await pipelineOf({ GITHUB_REPOSITORY: 'acme/platform' })
    expect(told).toMatchObject({ repository: 'acme/platform', inJob: false, keepsLedger: 'machine' })
  })
})

describe('anything else', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['a terminal', {}, false],
    ['a terminal with a token', { GITHUB_TOKEN: 'x' }, false],
    ['a terminal that says it is none', { CI: 'false' }, false],
    ['a job of another host', { CI: 'true' }, true],
  ])('is a host that says nothing: %s', async (_, env, inJob) => {
    const told = await pipelineOf(env)
    const keepsLedger = inJob ? 'remote' : 'machine'
    expect(told).toMatchObject({ host: 'none', inJob, keepsLedger, repository: undefined, facts: [] })
    expect(told.judge(push)).toMatchObject({ trust: { mode: 'untrusted' }, pull: undefined })
    expect([told.urlOfRun(1), told.urlOfComment(1, 2)]).toEqual([undefined, undefined])
  })
})
