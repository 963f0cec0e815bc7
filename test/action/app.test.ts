import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { app, appKey } from '../io/credentials/github-app.kit.js'
import { type Checkout, type Job, openCheckout, openJob } from './kit.js'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const secrets = '/repos/acme/shop/actions/secrets'
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

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
afterEach(async () => {
  await job.close()
  await github.close()
})

describe('as the runner runs it', () => {
  it.each(['', '/api/v3'] as const)(
    'writes with an App at the API under "%s", the ledger on a branch',
    async (base) => {
      github = await startGithub({
        base,
        apps: [app({ repositories: ['shop'] })],
        repositories: [{ name: 'acme/shop' }, { name: 'acme/platform' }],
        tokens: { 'job-token': 'github-actions[bot]' },
      })
      job = await openJob(checkout, [github])
      await job.write('sealpost.yaml', config)
      const values = JSON.stringify({ API_KEY: 'made-up-value-1' })
      const env = { GITHUB_API_URL: github.url, VALUES: values }
      const given = {
        'ledger-key': key,
        'app-id': '4711',
        'app-private-key': appKey.privateKey.replaceAll('\n', '\\n'),
      }

      const planned = await job.step('actions/plan', given, env)
      expect(planned).toMatchObject({ code: 0, outputs: { create: '1' } })
      const applied = await job.step('actions/apply', { ...given, plan: planned.outputs.plan ?? '' }, env)
      expect(applied).toMatchObject({ code: 0, outputs: { written: '1' } })
      expect(github.peek(secrets, 'API_KEY')).toBe('made-up-value-1')
      expect(github.git.log('acme/platform', 'heads/sealpost-ledger').length).toBeGreaterThan(0)
      const again = await job.step('actions/apply', given, env)
      expect(again).toMatchObject({ code: 0, outputs: { written: '0', changed: 'false' } })

      expect(github.apps.minted.map(({ repositories, permissions }) => [repositories, permissions.secrets])).toEqual([
        [['shop'], 'read'],
        [['shop'], 'write'],
        [['shop'], 'write'],
      ])
      const masked = [planned, applied, again].map(({ masks }) => masks)
      for (const [index, { token }] of github.apps.minted.entries()) expect(masked[index]).toContain(token)
      const lines = appKey.privateKey.split('\n').filter((line) => line.length > 40)
      for (const { out, summary, outputs } of [planned, applied, again]) {
        const told = JSON.stringify([out, summary, outputs])
        for (const line of lines) expect(told).not.toContain(line)
        for (const { token } of github.apps.minted) expect(told).not.toContain(token)
      }
    },
  )
})
