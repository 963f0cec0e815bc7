import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/report.js'
import type { Mode } from '../../../src/io/system/pipeline.js'
import { githubActions } from '../../../src/io/system/pipelines/github-actions.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { keepComment } from '../../../src/job/notify/comment-on-pull.js'
import { type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { forkPull, heads, pull, push } from '../../action/events.js'
import { change, report } from '../../render/reports.js'

const repository = 'acme/platform'
let sim: GithubSimulator

beforeEach(async () => {
  sim = await startGithub({
    repositories: [{ name: repository }],
    tokens: { job: 'github-actions[bot]' },
  })
})
afterEach(async () => {
  await sim.close()
})

const differing = report([change('API_KEY', { do: 'update', why: 'source-changed' })])
const clean = report([change('API_KEY', { do: 'keep', sure: 'revision' })])

async function keep(
  event: object,
  mode: Mode,
  what: Report,
  more: { run?: string; event?: string; token?: string | undefined; elsewhere?: true } = {},
) {
  const jobToken = 'token' in more ? more.token : 'job'
  const env = {
    GITHUB_API_URL: sim.url,
    GITHUB_EVENT_NAME: more.event ?? 'pull_request',
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: more.run ?? '7001',
    SEALPOST_PACING: 'off',
  }
  const pipeline = githubActions(env)
  const trust = {
    mode,
    because: 'a pull request of a stranger',
    ...(more.elsewhere ? { elsewhere: true as const } : {}),
  }
  return keepComment({
    report: what,
    inputs: { config: 'sealpost.yaml', targets: [], environments: [], jobToken },
    pipeline,
    trigger: { ...pipeline.judge(event), trust },
    guarded: { pass: (text) => text },
    runtime: { ...nodeRuntime(new AbortController().signal), sleep: async () => undefined, env },
  })
}
const comments = () => sim.comments.list(repository, 7)

describe('the comment of a plan step', () => {
  it('stands once on the pull request of the event, and says how the change gets through', async () => {
    const [made, updated] = [
      await keep(pull(), 'reviewed', differing),
      await keep(pull(), 'reviewed', differing, { run: '7002' }),
    ]
    expect(comments()).toHaveLength(1)
    const [comment] = comments()
    const address = `https://github.example/acme/platform/pull/7#issuecomment-${comment?.id}`
    expect(made).toBe(`Comment ${comment?.id} created: ${address}`)
    expect(updated).toBe(`Comment ${comment?.id} updated: ${address}`)
    expect(comment?.body).toContain('API_KEY')
    expect(comment?.body).toContain('https://github.example/acme/platform/actions/runs/7002')
    expect(comment?.body).toContain(
      '**To apply:** merge. A new plan is then created, and applied once approved (expires in 60 minutes).',
    )
  })

  it('says so too where there is nothing to do', async () => {
    expect(await keep(pull(), 'reviewed', clean)).toContain('created')
    expect(comments()[0]?.body).toContain('### Sealpost: nothing to change')
    expect(comments()[0]?.body).not.toContain('To apply')
    await keep(pull(), 'reviewed', differing, { run: '7002' })
    expect(await keep(pull(), 'reviewed', clean, { run: '7003' })).toContain('updated')
    expect(await keep(pull(), 'reviewed', differing, { run: '7001' })).toContain('A later run has already')
    expect(comments()).toHaveLength(1)
  })

  it('is left to the job that follows where the run may not write, and needs a pull request', async () => {
    const why = 'No comment from this run: a pull request of a stranger.'
    const after = 'For pull requests to the default branch, a follow-up job can post it with sealpost/actions/comment.'
    expect(await keep(forkPull(), 'untrusted', differing)).toBe(`${why} ${after}`)
    const target = { event: 'pull_request_target' }
    expect(await keep(pull(), 'untrusted', differing, target)).toBe(`${why} Plan under \`on: pull_request\`.`)
    expect(await keep(push, 'trusted', differing)).toBe('No comment: this run is not for a pull request.')
    expect(sim.requests).toEqual([])
  })

  it('is made by the run itself for a branch of this repository that goes to another one than the default', async () => {
    const structural = report([], {
      proposal: {
        ...{ mode: 'untrusted', head: heads.branch, base: heads.push, edges: [] },
        changes: [{ part: 'owner', how: 'changed', effect: 'moves', from: 'a', to: 'b' }],
      },
    })
    const more = { elsewhere: true } as const
    expect(await keep(pull(heads.branch, 'release'), 'untrusted', structural, more)).toContain('created')
    expect(comments()[0]?.body).toContain('no values were read and no targets were contacted.')
    expect(comments()[0]?.body).toContain('**To apply:** merge it into the default branch')
  })

  it('says which token and permission it needs', async () => {
    await expect(keep(pull(), 'reviewed', differing, { token: undefined })).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('pull-requests: write'),
    })
  })
})
