import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { afterRun, forkPull, pull, variables } from '../events.js'
import { type Checkout, type Job, openCheckout, openJob } from '../kit.js'

const home = 'acme/platform'
const config = `version: 1
owner: acme-platform
source: { use: env, json: VALUES }
environments: [production]
targets:
  repo:
    use: github
    repository: acme/shop
    secrets: [API_KEY]
    environments: { production: actions }
`

let checkout: Checkout
let github: GithubSimulator
let job: Job
let head: string

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
beforeEach(async () => {
  github = await startGithub({
    repositories: [{ name: home }, { name: 'acme/shop' }],
    tokens: { 'job-token': 'github-actions[bot]' },
  })
  const tip = github.git.commit(home, 'heads/main', new Map([['sealpost.yaml', config]]), 'first')
  const changed = new Map([['sealpost.yaml', config.replace('acme/shop', 'mallory/loot')]])
  github.git.branch(home, 'heads/change', tip)
  head = github.git.commit(home, 'heads/change', changed, 'change')
  github.pulls.open(home, { number: 7, head, label: 'mallory:change', from: 'mallory/platform', into: 'main' })
})
afterEach(async () => {
  await job.close()
  await github.close()
})

describe('as the runner runs it', () => {
  it('a fork’s plan needs no secret and no checkout, and the job after it comments', async () => {
    job = await openJob(checkout, [github], forkPull(head))
    const env = { GITHUB_API_URL: github.url, ...variables('pull_request') }
    const planned = await job.step('actions/plan', {}, env)
    expect(planned).toMatchObject({ code: 0, masks: ['job-token'] })
    expect(planned.out).toContain('`repository` is `mallory/loot` (was `acme/shop`), for `repo`')
    expect(planned.asked.every((line) => /^GET \S+\/acme\/platform\/(compare|contents)\//.test(line))).toBe(true)
    await rename(join(planned.outputs.report ?? '', 'report.json'), join(job.workspace, 'report.json'))
    const { workspace } = job

    const after = await openJob(checkout, [github], afterRun(head))
    const host = { GITHUB_API_URL: github.url, ...variables('workflow_run') }
    const told = await after.step('actions/comment', { report: join(workspace, 'report.json') }, host)
    await after.close()
    expect(told).toMatchObject({ code: 0, masks: ['job-token'] })
    expect(told.out.trim()).toBe('Comment created.')
    const [comment] = github.comments.list(home, 7)
    expect(comment?.body).toContain('`repository` is `mallory/loot` (was `acme/shop`), for `repo`')
  })

  it('a reviewed plan comments by itself, and touches no place that the pull request changes', async () => {
    job = await openJob(checkout, [github], pull(head))
    const given = {
      comment: 'true',
      plan: 'plan.json',
      recover: 'true',
      'ledger-key': Buffer.alloc(32, 7).toString('base64url'),
      'github-token': github.token,
    }
    const values = { VALUES: JSON.stringify({ API_KEY: 'made-up-value-1' }) }
    const env = { GITHUB_API_URL: github.url, ...variables('pull_request'), ...values }
    const planned = await job.step('actions/plan', given, env)
    expect(planned).toMatchObject({ code: 0 })
    expect(planned.out).toContain('This run does not save a plan')
    expect(planned.out).toContain('This run ignores `recover`')
    expect(planned.out).toMatch(/^Comment \d+ created: https:\S+\/acme\/platform\/pull\/7#issuecomment-\d+$/m)
    expect(planned.outputs).toMatchObject({ plan: '', create: '0' })
    expect(planned.asked.filter((line) => /loot|shop/.test(line))).toEqual([])
    const [comment] = github.comments.list(home, 7)
    expect(comment?.body).toContain('`repository` is `mallory/loot` (was `acme/shop`), for `repo`')
    expect(comment?.body).toContain('were not compared')
  })

  it('an apply for a pull request does nothing', async () => {
    job = await openJob(checkout, [github], pull(head))
    const env = { GITHUB_API_URL: github.url, ...variables('pull_request') }
    const applied = await job.step('actions/apply', { 'github-token': github.token }, env)
    expect(applied).toMatchObject({ code: 3, asked: [] })
    expect(applied.out).toContain('apply is not allowed in this run: a pull request from a branch of this repository')
    expect(applied.outputs).toMatchObject({ changed: 'false', written: '0' })
    expect(await job.read(join(applied.outputs.report ?? '', 'report.json'))).toContain('"code": "untrusted"')
    expect(applied.summary).toContain('apply is not allowed in this run')
  })
})
