import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../kit.js'

let shelves: Shelves
let github: GithubSimulator
let desk: Desk
let clock: number
const home = 'acme/config'
const [branch, memory] = ['heads/sealpost-ledger', 'sealpost/sealpost-ledger']

beforeEach(async () => {
  clock = Date.now()
  shelves = await openShelves()
  github = await startGithub({ repositories: [{ name: home }], now: () => clock })
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', `${config}ledger: { use: git-branch, repository: ${home} }\n`)
})
afterEach(async () => {
  await Promise.all([shelves.close(), github.close(), desk.close()])
})

const env = () => ({ GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token })
const refs = () => [branch, memory].map((name) => github.git.ref(home, name))
const doctor = async () => {
  const before = refs()
  const { code, out } = await desk.run(['doctor'], { env: env() })
  expect(refs()).toEqual(before)
  return { code, lines: out.split('\n').map((line) => line.trim().replace(/ +/g, ' ')) }
}

describe('doctor, with the ledger on a branch', () => {
  it('finds all well before and after the first apply', async () => {
    const { lines: first } = await doctor()
    expect(first).toContain('ok entries 0 entries in acme/config@sealpost-ledger')
    expect(first).toContain('ok writing can be written to')
    expect((await desk.run(['apply', '--yes'], { env: env() })).code).toBe(0)
    const { code, lines } = await doctor()
    expect([code, lines.at(-2)]).toEqual([0, 'No problems found.'])
    expect(lines).toContain('ok entries 2 entries in acme/config@sealpost-ledger')
  })

  it('tells of writes that did not finish, and of a lease that is held', async () => {
    const until = new Date(Math.floor(clock / 1000) * 1000 + 300_000)
    const lease = JSON.stringify([{ run: 'some-run', token: 1, until: until.getTime(), targets: ['rack'] }])
    shelves.order({ match: ({ method }) => method === 'PUT', times: 4, act: { kind: 'drop-after' } })
    await desk.run(['apply', '--yes'], { env: env(), runtime: { sleep: async () => {} } })
    github.git.commit(home, branch, new Map([['leases.json', lease]]), 'by another run')
    const { code, lines } = await doctor()
    expect(code).toBe(1)
    expect(lines).toContain('problem pending 1 write of an earlier run did not finish')
    expect(lines).toContain(
      `ok lease the run some-run is applying to rack, until ${until.toISOString()} unless it is extended`,
    )
    const busy = await desk.run(['apply', '--yes'], { env: env() })
    expect([busy.code, busy.err]).toEqual([3, expect.stringContaining('the run some-run is applying to rack')])
  })

  it('says how a lost ledger is brought back, and what was forged', async () => {
    await desk.run(['apply', '--yes'], { env: env() })
    const page = github.git.files(home, branch).get('ledger.json') ?? ''
    github.git.move(home, branch, undefined)
    const lost = await doctor()
    expect(lost.code).toBe(1)
    expect(lost.lines).toContain('problem rack its part of the ledger is lost, or older than what was written')
    expect(lost.lines).toContain(
      'Fetch refs/sealpost/sealpost-ledger of acme/config, check it, and push it to refs/heads/sealpost-ledger. Or run `sealpost apply --recover`.',
    )
    github.git.move(home, branch, github.git.ref(home, memory))
    expect((await doctor()).code).toBe(0)

    github.git.commit(home, branch, new Map([['ledger.json', page.replace('written', 'pending')]]), 'forged')
    expect((await doctor()).lines).toContain(
      'problem entries the ledger was changed by something other than Sealpost (acme/config@sealpost-ledger)',
    )
  })

  it.each([
    ['there is no ledger yet', async () => {}],
    ['there is one', async () => void (await desk.run(['apply', '--yes'], { env: env() }))],
    [
      'it has no memory',
      async () => {
        await desk.run(['apply', '--yes'], { env: env() })
        github.git.move(home, memory, undefined)
      },
    ],
  ])('names the permission of a token that may only look, where %s', async (_, before) => {
    await before()
    const isWrite = ({ method, path }: { method: string; path: string }) => method !== 'GET' && path.includes('/git/')
    github.order({ match: isWrite, act: { kind: 'answer', answer: { status: 404, body: {} } }, times: 1 })
    expect((await doctor()).lines.find((line) => line.includes('writing'))).toMatch(/^problem .*404/)
    github.order({ match: isWrite, act: { kind: 'answer', answer: { status: 403, body: {} } }, times: 1 })
    const { code, lines } = await doctor()
    expect(code).toBe(1)
    const at = lines.findIndex((line) => line.startsWith('problem writing'))
    expect(lines.slice(at, at + 2)).toEqual([
      expect.stringContaining('403, not permitted (acme/config@sealpost-ledger)'),
      'The token for the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs `contents: write` for acme/config; `contents: read` is enough to plan.',
    ])
  })

  it('says where a ruleset keeps the branch from moving', async () => {
    await desk.run(['apply', '--yes'], { env: env() })
    github.order({
      match: ({ method }) => method === 'PATCH',
      act: { kind: 'answer', answer: { status: 422, body: {} } },
    })
    expect((await doctor()).lines).toContain(
      'problem writing GitHub does not allow this token to update the refs of the ledger (acme/config@sealpost-ledger)',
    )
  })

  it('says which token is missing, and what it must be allowed to do', async () => {
    const none = await desk.run(['doctor'], { env: { ...env(), GITHUB_TOKEN: '' } })
    expect([none.code, none.out]).toEqual([
      1,
      expect.stringContaining('neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN'),
    ])
    github.order({
      match: ({ path }) => /\/(?:git|contents)\//.test(path),
      act: { kind: 'answer', answer: { status: 403, body: {} } },
      times: 5,
    })
    const denied = await desk.run(['doctor'], { env: env() })
    expect(denied.out).toContain(
      'The token for the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs `contents: write` for acme/config; `contents: read` is enough to plan.',
    )
  })
})

describe('in a job at GitHub, where the config names no ledger', () => {
  const job = () => ({ ...env(), GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: home })

  it('the command line keeps it on the branch, for the machine goes with the job', async () => {
    await desk.write('sealpost.yaml', config)
    expect((await desk.run(['apply', '--yes'], { env: job() })).code).toBe(0)
    expect(github.git.files(home, branch).has('ledger.json')).toBe(true)
    expect((await desk.run(['doctor'], { env: job() })).out).toContain('2 entries in acme/config@sealpost-ledger')
    expect((await desk.run(['plan'], { env: job() })).code).toBe(0)
  })

  it('goes on with the file that somebody brought along', async () => {
    await desk.write('sealpost.yaml', config)
    await desk.run(['apply', '--yes'])
    expect((await desk.run(['plan'], { env: job() })).code).toBe(0)
    expect((await desk.run(['doctor'], { env: job() })).out).toContain('2 entries in /')
    expect(github.requests).toEqual([])
  })

  it('says which token that takes', async () => {
    await desk.write('sealpost.yaml', config)
    const { code, err } = await desk.run(['plan'], { env: { ...job(), GITHUB_TOKEN: '' } })
    expect([code, err]).toEqual([64, expect.stringContaining('with `contents: write` is enough')])
  })

  it('a file is what the config may still ask for, with a warning', async () => {
    await desk.write('sealpost.yaml', `${config}ledger: { use: file }\n`)
    const { code, out } = await desk.run(['apply', '--yes'], { env: job() })
    expect([code, out]).toEqual([0, expect.stringContaining('the ledger is a file on this machine')])
  })
})
