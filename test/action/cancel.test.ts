import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import type { Ask } from '../../src/simulators/server.js'
import { type Checkout, type Job, openCheckout, openJob } from './kit.js'

const secrets = '/repos/acme/shop/actions/secrets'
const given = { 'ledger-key': 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8', command: 'apply' }
const values = { A: 'made-up-value-1', B: 'made-up-value-2', C: 'made-up-value-3' }

let checkout: Checkout
let github: GithubSimulator
let job: Job

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
beforeEach(async () => {
  github = await startGithub()
  job = await openJob(checkout, [github])
  await job.write(
    'sealpost.yaml',
    `version: 1
owner: acme-platform
source: { use: env, json: VALUES }
environments: [production]
ledger: { use: file, path: ledger.json }
targets:
  repo: { use: github, repository: acme/shop, secrets: [A, B, C], environments: { production: actions } }
`,
  )
})
afterEach(async () => {
  await job.close()
  await github.close()
})

/** A step of a job that is cancelled while the first request of that kind waits for its answer. */
function cancelled(during: (ask: Pick<Ask, 'method' | 'path' | 'body'>) => boolean) {
  const asked = new Promise<void>((heard) => {
    const match = (ask: Pick<Ask, 'method' | 'path' | 'body'>) => {
      if (!during(ask)) return false
      heard()
      return true
    }
    github.order({ match, act: { kind: 'delay', ms: 300 } })
  })
  const env = { GITHUB_API_URL: github.url, VALUES: JSON.stringify(values) }
  return job.step('.', { ...given, 'github-token': github.token }, env, asked)
}

describe('a job that is cancelled', () => {
  it('while it looks ends in good order, with nothing written', async () => {
    const ran = await cancelled(({ method }) => method === 'GET')
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('title=Sealpost%3A interrupted::')
    expect(ran.outputs).toMatchObject({ changed: 'false', written: '0' })
    expect(ran.summary).toContain('## Sealpost apply: ended before there was a plan')
    expect(github.names(secrets)).toEqual([])
  })

  it('while it writes ends the write in flight, says what is left, and the next step goes on from there', async () => {
    const ran = await cancelled(({ method }) => method === 'PUT')
    expect(ran).toMatchObject({ code: 1, outputs: { written: '1', failed: '0', notReached: '2', changed: 'true' } })
    expect(ran.out).toContain('1 written, 2 not reached')
    expect(ran.out).toContain('Stopped: 1 done, 2 left.')
    expect(ran.out).toContain('title=Sealpost%3A not reached at ')
    expect(ran.out).not.toContain('::error ')
    expect(ran.summary).toContain('2 not reached')
    expect(github.names(secrets)).toEqual(['A'])

    const env = { GITHUB_API_URL: github.url, VALUES: JSON.stringify(values) }
    const next = await job.step('.', { ...given, 'github-token': github.token }, env)
    expect(next).toMatchObject({ code: 0, outputs: { written: '2', keep: '1' } })
    expect(github.peek(secrets, 'C')).toBe('made-up-value-3')
  })
})
