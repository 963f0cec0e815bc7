import { describe, expect, it } from 'vitest'
import type { Env, HostName } from '../../../../src/io/system/pipeline.js'
import { checkConsenting, consentingAt, consentingIn } from '../../../../src/io/system/pipelines/consenting.js'
import { githubActions } from '../../../../src/io/system/pipelines/github-actions.js'
import { pipelineOf } from '../../../../src/io/system/pipelines/index.js'
import { afterRun, forkPull, pull, push, repository, variables } from '../../../action/events.js'
import { byHand, hosts } from '../../../kit/hosts.js'

const dispatch = { ref: 'refs/heads/main', inputs: { 'allow-removal': 'OLD' }, repository }
/** What hosts say of a first run, and of one that is started again. */
const again: readonly (readonly [HostName, first: Env, repeated: Env])[] = [
  ['buildkite', { BUILDKITE_RETRY_COUNT: '0' }, { BUILDKITE_RETRY_COUNT: '1' }],
  ['buildkite', { BUILDKITE_REBUILT_FROM_BUILD_NUMBER: '' }, { BUILDKITE_REBUILT_FROM_BUILD_NUMBER: '41' }],
  ['azure-pipelines', { SYSTEM_JOBATTEMPT: '1' }, { SYSTEM_JOBATTEMPT: '2' }],
  ['woodpecker', { CI_PIPELINE_PARENT: '0' }, { CI_PIPELINE_PARENT: '41' }],
  ['drone', { DRONE_BUILD_PARENT: '0' }, { DRONE_BUILD_PARENT: '41' }],
]
const actor = { GITHUB_ACTOR: 'octocat' }

/** Whether somebody can consent in a run at GitHub. */
function at(event: string, payload: unknown, more: Record<string, string> = actor) {
  const pipeline = githubActions(variables(event, more))
  return consentingIn(pipeline, pipeline.judge(payload))
}

describe('somebody can consent', () => {
  it('in a run of the default branch that a person started, and that one is taken down', () => {
    expect(at('workflow_dispatch', dispatch)).toEqual({ may: true, by: 'octocat' })
  })

  it('and never elsewhere, whatever the event, its payload and the variables say', () => {
    const said = { ...dispatch, inputs: { 'allow-removal': 'OLD' } }
    const cases: readonly [string, unknown, Record<string, string>?][] = [
      ['pull_request', pull()],
      ['pull_request', forkPull()],
      ['pull_request', { ...pull(), ...said }],
      ['pull_request_target', { ...pull(), ...said }],
      ['workflow_run', { ...afterRun(), ...said }],
      ['issue_comment', { ...said, comment: { body: '/allow-removal OLD' } }],
      ['push', { ...push, inputs: said.inputs }],
      ['schedule', { schedule: '0 3 * * *', ...said }],
      ['repository_dispatch', { ...said, branch: 'main', client_payload: said.inputs }],
      ['workflow_call', said],
      ['merge_group', said],
      ['', said],
      ['workflow_dispatch', { ...said, pull_request: pull().pull_request }],
      ['workflow_dispatch', { ...said, repository: { ...repository, full_name: 'mallory/platform' } }],
      ['workflow_dispatch', said, { ...actor, GITHUB_REF: 'refs/heads/change' }],
      ['workflow_dispatch', said, { ...actor, GITHUB_REF: 'refs/tags/main' }],
      ['workflow_dispatch', undefined],
    ]
    for (const [event, payload, more] of cases)
      expect({ event, ...at(event, payload, more) }).toMatchObject({
        event,
        may: false,
        because: expect.stringMatching(/./),
      })
  })

  it.each<[string, unknown, string]>([
    ['push', push, 'it was not started by hand: it is a push on the default branch'],
    ['schedule', {}, 'it was not started by hand: it is a schedule, which runs on the default branch'],
    ['pull_request', pull(), 'a pull request from a branch of this repository'],
    ['pull_request', forkPull(), 'a pull request from a fork'],
  ])('and is told why not: %s', (event, payload, because) => {
    expect(at(event, payload)).toEqual({ may: false, because })
  })

  it('once: a run that is started again was not consented to anew', () => {
    expect(at('workflow_dispatch', dispatch, { ...actor, GITHUB_RUN_ATTEMPT: '2' })).toEqual({
      may: false,
      because: 'it is a re-run, and a consent is for one run',
    })
  })

  it('and not by a program, which a pull request may have brought about', () => {
    for (const GITHUB_TRIGGERING_ACTOR of ['github-actions[bot]', 'dependabot[bot]', 'my-app[bot]'])
      expect(at('workflow_dispatch', dispatch, { ...actor, GITHUB_TRIGGERING_ACTOR })).toEqual({
        may: false,
        because: `a program started it, ${GITHUB_TRIGGERING_ACTOR}`,
      })
  })

  it('by name: not where nobody knows who it is', () => {
    expect(at('workflow_dispatch', dispatch, {})).toMatchObject({ may: false, because: expect.stringContaining('who') })
  })
})

describe.each(hosts)('at $host', ({ host, push: pushed, schedule, branch, tag, request, fork }) => {
  const verdict = async (env: Env) => {
    const pipeline = await pipelineOf(env)
    return consentingIn(pipeline, pipeline.judge(undefined))
  }

  it('nobody can by what a push, a schedule, another branch, a request or a fork brings', async () => {
    for (const env of [pushed, schedule, branch, tag, request, fork ?? request])
      expect(await verdict(env)).toMatchObject({ may: false })
    for (const env of [branch, tag, request, fork ?? request])
      expect(await verdict({ ...env, ...byHand[host] })).toMatchObject({ may: false })
  })

  it('a person can where the host says that one started it, and only there', async () => {
    const told = await verdict({ ...pushed, ...byHand[host] })
    expect(told.may).toBe(byHand[host] !== undefined)
    if (told.may) expect(told.by).toMatch(/octo/i)
  })
})

describe('a run that is started again', () => {
  it.each(again)('was not consented to anew at %s', async (host, first, repeated) => {
    const env = { ...hosts.find((one) => one.host === host)?.push, ...byHand[host] }
    const verdict = async (more: Env) => {
      const pipeline = await pipelineOf({ ...env, ...more })
      return consentingIn(pipeline, pipeline.judge(undefined))
    }
    expect(await verdict(first)).toMatchObject({ may: true })
    expect(await verdict(repeated)).toMatchObject({ may: false, because: expect.stringContaining('re-run') })
  })
})

describe('a command', () => {
  it('is a person’s where no job runs it', async () => {
    expect(await consentingAt({})).toEqual({ may: true, by: undefined })
    for (const env of [{ CI: '1' }, { GITHUB_ACTIONS: 'true' }, ...hosts.map(({ push: env }) => env)])
      expect(await consentingAt(env)).toMatchObject({ may: false })
  })

  it('is refused where it names what nobody may allow, and only then', () => {
    const never = { may: false, because: 'a reason' } as const
    expect(() => checkConsenting({}, never)).not.toThrow()
    expect(() => checkConsenting({ remove: ['A'] }, { may: true, by: undefined })).not.toThrow()
    expect(() => checkConsenting({ remove: ['A'], update: ['B'] }, never)).toThrow(
      expect.objectContaining({
        code: 'untrusted',
        message: 'this run does not accept one-off consent: a reason',
        hint: expect.stringContaining('Remove `allow-removal`, `allow-update` here.'),
      }),
    )
  })
})
