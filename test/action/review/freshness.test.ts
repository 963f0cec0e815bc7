import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { type Checkout, type Job, openCheckout, openJob, type Ran } from '../kit.js'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const newKey = Buffer.alloc(32, 9).toString('base64url')
const home = 'acme/platform'
const secrets = '/repos/acme/shop/actions/secrets'
const config = `version: 1
owner: acme-platform
source: { use: dotenv, path: "{environment}.env" }
environments: [production]
targets:
  repo:
    use: github
    repository: acme/shop
    environments: { production: actions }
`

let checkout: Checkout
let github: GithubSimulator
let job: Job
/** The commit that the job began with. */
let begun: string

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
beforeEach(async () => {
  github = await startGithub({
    repositories: [{ name: 'acme/shop' }, { name: home }],
    tokens: { 'job-token': 'github-actions[bot]' },
  })
  job = await openJob(checkout, [github])
  begun = commit({ 'sealpost.yaml': config, 'production.env': 'API_KEY=made-up-value-1\n' })
  await job.write('sealpost.yaml', config)
  await job.write('production.env', 'API_KEY=made-up-value-1\n')
})
afterEach(async () => {
  await job.close()
  await github.close()
})

function commit(files: Readonly<Record<string, string>>): string {
  return github.git.commit(home, 'heads/main', new Map(Object.entries(files)), 'a commit')
}

function step(given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const all = { 'ledger-key': key, 'github-token': github.token, ...given }
  return job.step('.', all, { GITHUB_API_URL: github.url, GITHUB_SHA: begun, ...env })
}
const written = () => github.peek(secrets, 'API_KEY')
const compared = ({ asked }: Ran) => asked.filter((line) => line.includes('/compare/'))

describe('an apply whose branch has moved on since its commit', () => {
  it.each([
    ['the source', { 'production.env': 'API_KEY=taken-back\n' }, 'production.env'],
    ['the config', { 'sealpost.yaml': `${config}    secrets: ["*"]\n` }, 'sealpost.yaml'],
  ])('writes nothing where %s is another one there', async (_, files, name) => {
    commit(files)
    const ran = await step({ command: 'apply' })
    expect(ran.out).toContain(`main has newer commits that change ${name}`)
    expect([ran.code, written()]).toEqual([3, undefined])
  })

  it('refuses an approved plan that waited too long, too', async () => {
    await step({ command: 'plan', plan: 'plan.json' })
    commit({ 'production.env': 'API_KEY=taken-back\n' })
    const ran = await step({ command: 'apply', plan: 'plan.json' })
    expect(ran.out).toContain('title=Sealpost%3A plan-stale')
    expect([ran.code, written()]).toEqual([3, undefined])
  })

  it('goes on where nothing that it read was changed', async () => {
    commit({ 'README.md': 'other work' })
    expect(await step({ command: 'apply' })).toMatchObject({ code: 0, outputs: { written: '1' } })
    expect(written()).toBe('made-up-value-1')
  })

  it('goes on where the checkout has what is there today', async () => {
    commit({ 'production.env': 'API_KEY=made-up-value-2\n' })
    await job.write('production.env', 'API_KEY=made-up-value-2\n')
    expect((await step({ command: 'apply' })).code).toBe(0)
    expect(written()).toBe('made-up-value-2')
  })

  it('goes on with files that the repository never had, or that a step made of one', async () => {
    await job.write('sealpost.yaml', config.replace('"{environment}.env"', '"made-{environment}.env"'))
    await job.write('made-production.env', 'API_KEY=made-by-a-step\n')
    commit({ 'README.md': 'other work' })
    expect((await step({ command: 'apply' })).code).toBe(0)
    expect(written()).toBe('made-by-a-step')
  })
})

describe('an apply at the newest commit', () => {
  it('asks once, and only where something is to be written', async () => {
    const first = await step({ command: 'apply' })
    expect([first.code, compared(first).length]).toEqual([0, 1])
    const again = await step({ command: 'apply' })
    expect([again.code, compared(again).length]).toEqual([0, 0])
  })

  it('goes on, and says so, where it may not look', async () => {
    const ran = await step({ command: 'apply' }, { GITHUB_SHA: '1'.repeat(40) })
    expect(ran.out).toContain('newer commits: grant the job `contents: read`')
    expect([ran.code, written()]).toEqual([0, 'made-up-value-1'])
  })
})

describe('a plan', () => {
  it('has work for an apply where only the ledger is to learn something: the key was changed', async () => {
    await step({ command: 'apply' })
    const same = await step({ command: 'plan' })
    expect(same.outputs).toMatchObject({ changed: 'false', keep: '1' })
    const rotated = { 'ledger-key': newKey, 'ledger-key-previous': key }
    expect((await step({ command: 'plan', ...rotated })).outputs).toMatchObject({ changed: 'true', keep: '1' })
    expect((await step({ command: 'apply', ...rotated })).code).toBe(0)
    const after = await step({ command: 'plan', 'ledger-key': newKey })
    expect([after.code, after.outputs.changed]).toEqual([0, 'false'])
  })

  it('has none where all that differs is held', async () => {
    await step({ command: 'apply' })
    await job.write('sealpost.yaml', `${config}policy: { protect: [API_KEY] }\n`)
    await job.write('production.env', 'API_KEY=made-up-value-2\n')
    const ran = await step({ command: 'plan' })
    expect(ran.outputs).toMatchObject({ changed: 'false', leave: '1' })
  })
})
