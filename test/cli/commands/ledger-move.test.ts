import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startGithub } from '../../../src/simulators/github/simulator.js'
import { runElsewhere } from '../../kit/elsewhere.js'
import { checkoutIn } from '../../kit/git.js'
import { type GitHttp, openGitHttp } from '../../kit/git-http.js'
import { thorough } from '../../thorough.js'
import { config, type Desk, openDesk, openShelves, type Shelves, scripted } from '../kit.js'

let shelves: Shelves
let desk: Desk
let http: GitHttp

const env = { PATH: process.env.PATH }
const runtime = { run: runElsewhere }
const move = (line: string, more: Parameters<Desk['run']>[1] = {}) =>
  desk.run(['ledger', 'move', ...line.split(' ')], { runtime, ...more, env: { ...env, ...more.env } })
const run = (...argv: string[]) => desk.run(argv, { env, runtime })
const kept = () => readFile(join(desk.folder, '.sealpost/ledger.json'), 'utf8')

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  http = await openGitHttp()
  await checkoutIn(desk.folder, http.url())
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await desk.close()
  await http.close()
  await shelves.close()
})

describe('ledger move', () => {
  it('carries a file to a branch, says what to write into the config, and the next plan has nothing to do', async () => {
    expect((await run('apply', '--yes')).code).toBe(0)
    const before = await kept()
    const { code, out, err } = await move('--to git --yes')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Moved 2 entries of 1 target to origin/sealpost-ledger and verified it.')
    expect(out).toContain('\n  ledger: { use: git }\n')
    expect(out).toContain(
      `Until then every run continues to use ${join(desk.folder, '.sealpost/ledger.json')}, which was not changed.`,
    )
    expect(await kept()).toBe(before)
    expect(await http.git('log', '-1', '--format=%s', 'sealpost-ledger')).toBe('rack: 2 entries settled')

    await desk.write('sealpost.yaml', `${config}ledger: { use: git }\n`)
    await rm(join(desk.folder, '.sealpost'), { recursive: true })
    const plan = await run('plan')
    expect([plan.code, plan.err]).toEqual([0, ''])
    desk.values.production = { API_KEY: 'changed', DATABASE_URL: 'two' }
    expect((await run('apply', '--yes')).code).toBe(0)
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('changed')
  })

  it.runIf(thorough)('carries it back over its former state, and on to another branch', async () => {
    await run('apply', '--yes')
    await move('--to git --yes')
    await desk.write('sealpost.yaml', `${config}ledger: { use: git }\n`)
    desk.values.production = { API_KEY: 'changed', DATABASE_URL: 'two' }
    await run('apply', '--yes')
    const there = await move('--to git --set branch=other --set names=false --yes')
    expect(there.out).toContain('  ledger: { use: git, branch: other, names: false }\n')
    expect((await move('--to file --yes')).code).toBe(0)
    await desk.write('sealpost.yaml', config)
    expect((await run('plan')).code).toBe(0)
    // what the branch says is older from the next change on
    desk.values.production = { API_KEY: 'again', DATABASE_URL: 'two' }
    await run('apply', '--yes')
    await desk.write('sealpost.yaml', `${config}ledger: { use: git }\n`)
    expect(await move('--to file --yes')).toMatchObject({
      code: 64,
      err: expect.stringContaining('a newer state of this ledger already exists there'),
    })
  })

  it('carries it to a branch at GitHub', async () => {
    const github = await startGithub({ repositories: [{ name: 'acme/config' }] })
    try {
      await run('apply', '--yes')
      const hub = { GITHUB_API_URL: github.url, SEALPOST_LEDGER_TOKEN: github.token }
      const { code, out } = await move('--to git-branch --set repository=acme/config --yes', { env: hub })
      expect([code, out]).toEqual([0, expect.stringContaining('ledger: { use: git-branch, repository: acme/config }')])
      await desk.write('sealpost.yaml', `${config}ledger: { use: git-branch, repository: acme/config }\n`)
      expect((await desk.run(['plan'], { env: { ...env, ...hub } })).code).toBe(0)
    } finally {
      await github.close()
    }
  })

  it('asks first, and does nothing without a yes', async () => {
    await run('apply', '--yes')
    expect(await move('--to git')).toMatchObject({
      code: 64,
      err: expect.stringContaining('there is no terminal'),
    })
    for (const [yes, code] of [
      [false, 3],
      [true, 0],
    ] as const) {
      const { prompts, asked } = scripted([yes])
      const ran = await move('--to git', { prompts, terminal: true })
      expect([ran.code, asked]).toEqual([code, ['Move the ledger to origin/sealpost-ledger?']])
      expect(ran.out).toContain(`2 entries of 1 target in ${join(desk.folder, '.sealpost/ledger.json')}.`)
      expect((await http.ref('refs/heads/sealpost-ledger')) === undefined).toBe(!yes)
    }
  })

  it('does not put it where another ledger is, nor where it is already', async () => {
    await run('apply', '--yes')
    expect((await move('--to git --yes')).code).toBe(0)
    const again = await move('--to git --yes')
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringContaining('2 entries of 1 target are already in origin/sealpost-ledger'),
    ])
    expect(await http.git('rev-list', '--count', 'sealpost-ledger')).toBe('1')
    expect(await move('--to file --yes')).toMatchObject({
      code: 64,
      err: expect.stringContaining('the ledger is already there'),
    })

    await rm(join(desk.folder, '.sealpost'), { recursive: true })
    await desk.write('sealpost.yaml', config.replace('owner: acme', 'owner: acme\npolicy: { allow: adopt }'))
    await run('apply', '--yes')
    const before = await kept()
    expect(await move('--to git --yes')).toMatchObject({
      code: 64,
      err: expect.stringContaining('another ledger already exists there'),
    })
    expect(await kept()).toBe(before)
    expect(await http.git('rev-list', '--count', 'sealpost-ledger')).toBe('1')
  })

  it('does not pass over a run that is applying, or a ledger that somebody changed', async () => {
    await run('apply', '--yes')
    const lock = join(desk.folder, '.sealpost/ledger.json.lock')
    await writeFile(lock, JSON.stringify({ run: 'other', pid: 1, host: 'elsewhere', since: 1, at: Date.now() }))
    expect(await move('--to git --yes')).toMatchObject({ code: 3, err: expect.stringContaining('the run other') })
    await rm(lock)
    await writeFile(
      join(desk.folder, '.sealpost/ledger.json'),
      (await kept()).replace('"written"', '"pending"').replace('"generation": ', '"generation": 1'),
    )
    expect(await move('--to git --yes')).toMatchObject({
      code: 3,
      err: expect.stringContaining('changed by something other than Sealpost'),
    })
    expect(await http.ref('refs/heads/sealpost-ledger')).toBeUndefined()
  })

  it('carries what is lost as lost', async () => {
    await run('apply', '--yes')
    const first = await kept()
    desk.values.production = { API_KEY: 'changed', DATABASE_URL: 'two' }
    await run('apply', '--yes')
    await writeFile(join(desk.folder, '.sealpost/ledger.json'), first)
    expect((await move('--to git --yes')).code).toBe(0)
    await desk.write('sealpost.yaml', `${config}ledger: { use: git }\n`)
    expect((await run('plan')).out).toContain('lost or out of date')
  })

  it.runIf(thorough)(
    'leaves the ledger whole, wherever it ends under way, and is done by running it again',
    async () => {
      // by a path: where it ends is what this is about, and not how it gets there
      await checkoutIn(desk.folder, http.bare)
      await run('apply', '--yes')
      const before = await kept()
      let halves = 0
      for (let number = 0; ; number += 2) {
        const branch = `b${number}`
        let seen = -1
        const killed: typeof desk.runtime.run = (call) => {
          seen += 1
          return seen < number ? runElsewhere(call) : Promise.reject(new Error('killed'))
        }
        const first = await move(`--to git --set branch=${branch} --yes`, { runtime: { run: killed } })
        expect(await kept()).toBe(before)
        const [page, witness] = await Promise.all(
          ['heads', 'sealpost'].map((kind) => http.ref(`refs/${kind}/${branch}`)),
        )
        // a page that nothing vouches for is written once more
        const isHalf = page !== undefined && witness === undefined
        halves += isHalf ? 1 : 0
        const again = await move(`--to git --set branch=${branch} --yes`)
        expect([number, again.code]).toEqual([number, 0])
        expect(await http.git('rev-list', '--count', branch)).toBe(isHalf ? '2' : '1')
        if (first.code === 0) break
      }
      expect(halves).toBeGreaterThan(0)
    },
  )

  it.each([
    ['--to consul', 'unknown ledger store'],
    ['--to s3', 'invalid settings for the ledger store `s3`: bucket: is missing'],
    ['--to git --set nonsense', '--set takes one ledger setting at a time'],
    ['--to git --set use=file', '--set takes one ledger setting at a time'],
    [
      '--to git --set remote=ext::sh',
      'invalid settings for the ledger store `git`: remote: must be the name of a remote',
    ],
    ['--to git --set path=x', 'invalid settings for the ledger store `git`'],
    ['--to git --set env=[A,B-]', 'must be the name of a variable'],
  ])('%s is refused, and nothing is written', async (line, message) => {
    await mkdir(join(desk.folder, '.sealpost'), { recursive: true })
    expect(await move(`${line} --yes`)).toMatchObject({ code: 64, err: expect.stringContaining(message) })
  })

  it('needs a ledger, and a word of where to', async () => {
    expect(await move('--to git --yes')).toMatchObject({
      code: 64,
      err: expect.stringContaining('there is no ledger to move'),
    })
    expect(await move('--yes')).toMatchObject({ code: 64, err: expect.stringContaining('--to') })
  })
})
