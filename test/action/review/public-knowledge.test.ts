import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { type Checkout, type Job, openCheckout, openJob } from '../kit.js'

const config = `version: 1
owner: acme-platform
source: { use: env, json: VALUES }
environments: [production]
targets:
  repo:
    use: github
    repository: acme/shop
    secrets: ["A*", "B*", "F*", "H*", "I*", "L*", "P*", "R*", "S*", "T*"]
    environments: { production: actions }
`
let checkout: Checkout
let github: GithubSimulator
let job: Job
/** The commit of the job. */
let commit: string

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
beforeEach(async () => {
  github = await startGithub({
    repositories: [{ name: 'acme/shop' }, { name: 'acme/platform' }],
    tokens: { 'job-token': 'github-actions[bot]' },
  })
  job = await openJob(checkout, [github])
  await job.write('sealpost.yaml', config)
  commit = github.git.commit('acme/platform', 'heads/main', new Map([['sealpost.yaml', config]]), 'first')
})
afterEach(async () => {
  await job.close()
  await github.close()
})

function apply(values: Readonly<Record<string, string>>) {
  const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
  return job.step(
    'actions/apply',
    { 'ledger-key': key, 'github-token': github.token },
    {
      GITHUB_API_URL: github.url,
      GITHUB_SHA: commit,
      GITHUB_ACTOR: 'octo-person',
      GITHUB_TRIGGERING_ACTOR: 'octo-helper',
      VALUES: JSON.stringify(values),
    },
  )
}

describe('a value that is something public', () => {
  it('ends no run, neither the one that writes it nor the next', async () => {
    const values = {
      ACTOR: 'octo-person',
      STARTED_BY: 'octo-helper',
      HOME_PAGE: 'https://github.example/acme/platform',
      SERVER: 'https://github.example',
      RUN: 'https://github.example/acme/platform/actions/runs/7001',
      RUNS: 'actions/runs',
      PART: 'acme/shop/actions',
      LEDGER: 'sealpost-ledger',
      FILE: '.sealpost/ledger.json',
      BRANCH: 'refs/heads/main',
      TODAY: new Date().toISOString().slice(0, 10),
      IDLE: 'nothing to do',
      FRESH: 'new at the target',
      SAME: 'unchanged, version stamp unchanged',
      FOLDER: job.temp,
    }
    for (const written of [String(Object.keys(values).length), '0']) {
      const { code, out, outputs } = await apply(values)
      expect([code, out]).toEqual([0, expect.stringMatching(/^Apply for acme-platform: /)])
      expect(outputs).toMatchObject({ written, failed: '0' })
    }
  })
})

describe('a value that a report would show', () => {
  it('ends the run before anything is written', async () => {
    const { code, out, asked } = await apply({ A: 'production -> acme' })
    expect(code).toBe(70)
    expect(out).toContain('the value of A was about to be written to the report; the run was stopped')
    expect(out).toContain('too common to be a secret')
    expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([])
  })
})
