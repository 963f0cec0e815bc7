import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseReport } from '../../src/io/parse-report.js'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { afterRun, forkPull, heads, pull, push, repository, variables } from './events.js'
import { type Checkout, type Job, openCheckout, openJob } from './kit.js'

const home = 'acme/platform'
const secrets = '/repos/acme/shop/actions/secrets'
const config = `version: 1
owner: acme-platform
source: { use: env, json: VALUES }
environments: [production]
targets:
  repo:
    use: github
    repository: acme/shop
    secrets: [API_KEY, OLD]
    environments: { production: actions }
`
const dispatch = { ref: 'refs/heads/main', inputs: { 'allow-removal': 'OLD' }, repository }

let checkout: Checkout
let github: GithubSimulator
const jobs: Job[] = []

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
beforeEach(async () => {
  github = await startGithub({
    repositories: [{ name: home }, { name: 'acme/shop' }],
    tokens: { 'job-token': 'github-actions[bot]' },
  })
  github.git.commit(home, 'heads/main', new Map([['sealpost.yaml', config]]), 'first')
  const first = await jobOf(push)
  const ran = await first.step(
    'actions/apply',
    given,
    env('push', { API_KEY: 'made-up-value-1', OLD: 'made-up-value-2' }),
  )
  expect(ran).toMatchObject({ code: 0, outputs: { written: '2' } })
})
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.close()
  await github.close()
})

const given = {
  'ledger-key': Buffer.alloc(32, 7).toString('base64url'),
  get 'github-token'() {
    return github.token
  },
}
const env = (event: string, values: object = { API_KEY: 'made-up-value-1' }, more = {}) => ({
  GITHUB_API_URL: github.url,
  VALUES: JSON.stringify(values),
  ...variables(event),
  ...more,
})

async function jobOf(event: unknown): Promise<Job> {
  const job = await openJob(checkout, [github], event)
  jobs.push(job)
  await job.write('sealpost.yaml', config)
  return job
}

const isThere = () => github.peek(secrets, 'OLD') !== undefined
const reportOf = async (job: Job, folder: string | undefined) =>
  parseReport(await job.read(join(folder ?? '', 'report.json')))

describe('a run that somebody started by hand', () => {
  it('removes what its input names, and says by whom in the report and in the ledger', async () => {
    const job = await jobOf(dispatch)
    const plain = await job.step('actions/apply', given, env('workflow_dispatch'))
    expect([plain.code, isThere()]).toEqual([0, true])

    const ran = await job.step('actions/apply', { ...given, 'allow-removal': 'OLD' }, env('workflow_dispatch'))
    expect([ran.code, isThere()]).toEqual([0, false])
    expect(ran.out).toContain('Allowed for this run only by octocat: removal of OLD in 1 place')
    expect(ran.summary).toContain('Allowed for this run only by octocat: removal of OLD in 1 place')
    const { consent, hash } = await reportOf(job, ran.outputs.report)
    expect(consent).toEqual({ by: 'octocat', names: [{ kind: 'remove', name: 'OLD', places: 1 }] })
    const messages = github.git.log(home, 'heads/sealpost-ledger')
    const told = messages.filter((message) => message.includes('Sealpost-Consent: removal of OLD'))
    expect(told.length).toBeGreaterThan(0)
    for (const message of told) {
      expect(message).toContain(`Sealpost-Plan: ${hash}`)
      expect(message).toContain('Sealpost-Actor: octocat')
    }
  })

  it('may plan with it, and the saved plan carries it to an apply that takes none', async () => {
    const job = await jobOf(dispatch)
    const planned = await job.step('actions/plan', { ...given, 'allow-removal': 'OLD' }, env('workflow_dispatch'))
    const plan = planned.outputs.plan ?? ''
    expect(planned).toMatchObject({ code: 0, outputs: { remove: '1' } })
    for (const name of ['OLD', 'API_KEY']) {
      const ran = await job.step('actions/apply', { ...given, plan, 'allow-removal': name }, env('workflow_dispatch'))
      expect([ran.code, isThere()]).toEqual([64, true])
      expect(ran.out).toContain('`allow-removal` cannot be combined with a saved plan')
    }
    const applied = await job.step('actions/apply', { ...given, plan }, env('workflow_dispatch'))
    expect([applied.code, isThere()]).toEqual([0, false])
    const { consent } = await reportOf(job, applied.outputs.report)
    expect(consent).toMatchObject({ by: 'octocat', names: [{ name: 'OLD' }] })
  })

  it('is refused with a name that the plan does not remove, and told so as an input', async () => {
    const job = await jobOf(dispatch)
    const ran = await job.step('actions/apply', { ...given, 'allow-removal': 'OLD, OLDD' }, env('workflow_dispatch'))
    expect([ran.code, isThere()]).toEqual([3, true])
    expect(ran.out).toContain('did you mean `OLD`?')
    expect(ran.out).toContain('leave out `allow-removal: OLDD`')
  })

  it('and then again, is refused: its consent was for the first time', async () => {
    const job = await jobOf(dispatch)
    const again = env('workflow_dispatch', undefined, { GITHUB_RUN_ATTEMPT: '2' })
    const ran = await job.step('actions/apply', { ...given, 'allow-removal': 'OLD' }, again)
    expect([ran.code, isThere()]).toEqual([3, true])
    expect(ran.out).toContain('this run does not accept one-off consent: it is a re-run')
  })
})

describe('whoever proposes a change', () => {
  const events: readonly (readonly [string, unknown, object, string])[] = [
    ['pull_request', pull(), {}, 'a pull request from a branch of this repository'],
    ['pull_request', forkPull(), {}, 'a pull request from a fork'],
    ['pull_request_target', pull(), {}, 'a pull request, in the event `pull_request_target`'],
    ['workflow_run', afterRun(), {}, 'the event `workflow_run` is not known to be safe'],
    ['issue_comment', { repository, comment: { body: 'allow-removal: OLD' } }, {}, 'the event `issue_comment`'],
    ['push', push, {}, 'it was not started by hand: it is a push on the default branch'],
    ['schedule', { schedule: '0 3 * * *' }, {}, 'it was not started by hand: it is a schedule'],
    [
      'repository_dispatch',
      { ...dispatch, branch: 'main' },
      {},
      'it was not started by hand: it is a repository_dispatch',
    ],
    [
      'workflow_dispatch',
      { ...dispatch, ref: 'refs/heads/change' },
      { GITHUB_REF: 'refs/heads/change' },
      'a workflow_dispatch that is not on the default branch',
    ],
  ]

  it.each(events)('cannot consent by a workflow of their own: %s', async (event, payload, more, because) => {
    const job = await jobOf(payload)
    const asked = { ...given, 'allow-removal': 'OLD', 'allow-adoption': 'OLD', 'allow-update': 'API_KEY' }
    const here = env(event, undefined, { ...more, SEALPOST_ALLOW_REMOVAL: 'OLD' })
    for (const action of ['actions/plan', 'actions/apply']) {
      const ran = await job.step(action, asked, here)
      expect([ran.code, ran.asked.filter((line) => !line.startsWith('GET')), isThere()]).toEqual([3, [], true])
      expect(ran.out).toContain(because)
      expect(ran.out).toMatch(/this run does not accept one-off consent|apply is not allowed in this run/)
    }
    // an input that nobody declared, as a variable that an earlier step left
    const left = await job.step('actions/plan', given, { ...here, INPUT_ALLOW_REMOVAL: 'OLD' })
    expect(left.code).toBe(64)
    expect(isThere()).toBe(true)
  })

  it('cannot bring a plan that carries one into a run that nobody started by hand', async () => {
    const made = await jobOf(dispatch)
    const planned = await made.step('actions/plan', { ...given, 'allow-removal': 'OLD' }, env('workflow_dispatch'))
    const text = await made.read(planned.outputs.plan ?? '')
    const job = await jobOf(push)
    await job.write('plan.json', text)
    const ran = await job.step(
      'actions/apply',
      { ...given, plan: 'plan.json' },
      env('push', undefined, { GITHUB_SHA: heads.push }),
    )
    expect([ran.code, isThere()]).toEqual([3, true])
    expect(ran.out).toContain('this run does not accept one-off consent: it was not started by hand')
  })

  it('cannot consent by a config or by what it says', async () => {
    for (const line of ['allow-removal: [OLD]', 'policy: { consents: [OLD] }']) {
      const job = await jobOf(push)
      await job.write('sealpost.yaml', config.replace('targets:', `${line}\ntargets:`))
      expect((await job.step('actions/apply', given, env('push'))).code).toBe(64)
    }
    expect(isThere()).toBe(true)
  })
})
