import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startGithub } from '../../../src/simulators/github/simulator.js'
import { runElsewhere } from '../../kit/elsewhere.js'
import { checkoutIn, gitIn } from '../../kit/git.js'
import { type GitHttp, openGitHttp } from '../../kit/git-http.js'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../kit.js'

let shelves: Shelves
let desk: Desk
let http: GitHttp

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  http = await openGitHttp()
  await checkoutIn(desk.folder)
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await Promise.all([desk.close(), shelves.close(), http.close()])
})

const env = { PATH: process.env.PATH }
const run = (...argv: string[]) => desk.run(argv, { env, runtime: { run: runElsewhere } })

const git = (...args: string[]) => gitIn(desk.folder, args)

/** What doctor says of where the ledger is; undefined where it says nothing. */
async function place(): Promise<{ ok: boolean; says: string; fix?: string } | undefined> {
  const { out } = await run('doctor', '--json')
  const { checks } = JSON.parse(out) as { checks: { group: string; check: string; ok: boolean; says: string }[] }
  return checks.find(({ group, check }) => group === 'ledger' && check === 'place')
}

/** What stands in quotes of a fix, as the words behind the program's name. */
const commandIn = (fix = '') => (/`sealpost ([^`]+)`/.exec(fix)?.[1] ?? '').split(' ')

const workflow = (step: string) => `on: push
jobs:
  apply:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - ${step}
`

describe('a ledger of this machine', () => {
  it('is told of by what git makes of it', async () => {
    expect(await place()).toBeUndefined()
    await run('apply', '--yes')
    expect(await place()).toMatchObject({
      ok: false,
      says: 'git neither tracks nor ignores it: another checkout starts with an empty ledger',
      fix: 'Commit .sealpost/ledger.json after each apply, or, if nobody applies elsewhere, add it to .gitignore.',
    })
    await desk.write('.gitignore', '/.sealpost/\n')
    expect(await place()).toMatchObject({ ok: true, says: expect.stringContaining('stays on this machine') })
    await desk.write('.gitignore', '')
    await git('add', '.sealpost/ledger.json')
    expect(await place()).toMatchObject({ ok: true, says: 'git tracks it: commit it after each apply' })
  })

  it.each([
    ['an Action', 'uses: sealpost/sealpost/actions/apply@0000000000000000000000000000000000000000'],
    ['a command', 'run: npx sealpost apply --yes'],
    ['a command with a version', 'run: npx sealpost@0.1.0 ci apply'],
  ])('is trouble before the first apply where a pipeline runs, too: %s', async (_, step) => {
    await checkoutIn(desk.folder, 'https://somebody:made-up-password@github.com/acme/shop.git')
    await desk.write('.github/workflows/secrets.yml', workflow(step))
    expect(await place()).toMatchObject({
      ok: false,
      says: expect.stringContaining(
        '.github/workflows/secrets.yml:7 runs Sealpost too, and the config names no ledger',
      ),
      fix: 'Before the first apply, add `ledger: { use: git-branch, repository: acme/shop }` to sealpost.yaml.',
    })
  })

  it.each([
    ['another config', 'run: sealpost apply --yes --config deploy/other.yaml'],
    ['a comment', '# run: sealpost apply --yes'],
    ['another word', 'run: ./sealpost-report.sh'],
  ])('is none of the business of %s', async (_, step) => {
    await desk.write('.github/workflows/secrets.yml', workflow(step))
    expect(await place()).toBeUndefined()
  })

  it.each([
    ['ignored', '/.sealpost/\n', 'git does not carry this file there'],
    ['tracked', '', 'what a job records in this file is lost with the job'],
  ])('is trouble where it is named and %s, and a pipeline runs', async (state, ignored, words) => {
    await desk.write('sealpost.yaml', `${config}ledger: { use: file }\n`)
    await desk.write('.gitignore', ignored)
    await desk.write('.gitlab-ci.yml', 'apply:\n  script:\n    - sealpost ci apply\n')
    await run('apply', '--yes')
    if (state === 'tracked') await git('add', '.sealpost/ledger.json')
    expect(await place()).toMatchObject({ ok: false, says: expect.stringContaining(words) })
    expect((await place())?.says).toMatch(/^\.gitlab-ci\.yml:3 runs Sealpost too/)
  })

  it('serves a pipeline that only looks where it is committed', async () => {
    await desk.write('sealpost.yaml', `${config}ledger: { use: file }\n`)
    await desk.write('.github/workflows/secrets.yml', workflow('run: sealpost plan').replace('apply:', 'look:'))
    await run('apply', '--yes')
    expect(await place()).toMatchObject({
      ok: false,
      says: expect.stringContaining('git does not carry this file there'),
    })
    await git('add', '.sealpost/ledger.json')
    expect(await place()).toMatchObject({ ok: true })
  })

  it('is carried to a branch by the very command that is named, and then all is well', async () => {
    await checkoutIn(desk.folder, http.url())
    await desk.write('.gitlab-ci.yml', 'apply:\n  script:\n    - sealpost ci apply\n')
    await run('apply', '--yes')
    const { fix } = (await place()) ?? {}
    expect(fix).toBe('Run `sealpost ledger move --to git`, and add the line that it prints to sealpost.yaml.')
    const { code, out } = await run(...commandIn(fix), '--yes')
    expect(code).toBe(0)
    const line = /^ {2}(ledger: .*)$/m.exec(out)?.[1]
    await desk.write('sealpost.yaml', `${config}${line}\n`)
    expect(await place()).toBeUndefined()
    expect((await run('plan')).code).toBe(0)
  })
})

describe('a ledger on a branch that is empty', () => {
  it('is filled with what this machine began, by the very command that is named', async () => {
    await checkoutIn(desk.folder, http.url())
    await run('apply', '--yes')
    await desk.write('sealpost.yaml', `${config}ledger: { use: git, branch: secrets-ledger }\n`)
    const trouble = await place()
    expect(trouble).toMatchObject({
      ok: false,
      says: 'it is empty, but .sealpost/ledger.json has 2 entries: a run with the empty one skips those names',
      fix: 'Run `sealpost ledger move --from file --to git --set branch=secrets-ledger`: it moves them there.',
    })
    const { code, out } = await run(...commandIn(trouble?.fix), '--yes')
    expect([code, out]).toEqual([0, expect.stringContaining('sealpost.yaml names it already, so the next run uses it')])
    expect(await place()).toBeUndefined()
    expect((await run('plan')).code).toBe(0)
  })

  it('is not told of where another key, or another owner, began what is there', async () => {
    await checkoutIn(desk.folder, http.url())
    await run('apply', '--yes')
    await desk.write('sealpost.yaml', `${config.replace('owner: acme', 'owner: other')}ledger: { use: git }\n`)
    expect(await place()).toBeUndefined()
  })

  it('is brought from a branch that was never pushed, or was lost at the remote', async () => {
    await checkoutIn(desk.folder, http.url())
    await desk.write('sealpost.yaml', `${config}ledger: { use: git }\n`)
    await run('apply', '--yes')
    await git('fetch', '--quiet', 'origin', 'refs/heads/sealpost-ledger:refs/heads/sealpost-ledger')
    await http.git('update-ref', '-d', 'refs/heads/sealpost-ledger')
    await http.git('update-ref', '-d', 'refs/sealpost/sealpost-ledger')
    const trouble = await place()
    expect(trouble).toMatchObject({ ok: false, says: expect.stringContaining('has a branch sealpost-ledger') })
    const command = /`git ([^`]+)`/.exec(trouble?.fix ?? '')?.[1] ?? ''
    expect(command).toBe(
      'push origin refs/heads/sealpost-ledger refs/heads/sealpost-ledger:refs/sealpost/sealpost-ledger',
    )
    await git(...command.split(' '))
    expect(await place()).toBeUndefined()
    expect((await run('plan')).code).toBe(0)
  })

  it('is nothing to be told of before the first apply', async () => {
    const github = await startGithub({ repositories: [{ name: 'acme/config' }] })
    try {
      await desk.write('sealpost.yaml', `${config}ledger: { use: git-branch, repository: acme/config }\n`)
      const { code, out } = await desk.run(['doctor'], {
        env: { ...env, GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token },
      })
      expect([code, out]).toEqual([0, expect.stringContaining('No problems found.')])
    } finally {
      await github.close()
    }
  })
})

describe('plain files beside the source', () => {
  const troubles = async () =>
    (await run('doctor')).out
      .split('\n')
      .filter((line) => /problem .*\.env/.test(line))
      .join('\n')

  it('are told of where they hold what the source has, and git would take them or has them', async () => {
    await desk.write('.env.production', 'API_KEY=made-up-value\n')
    await desk.write('.env.defaults', 'API_KEY=made-up-value\n')
    await desk.write('.env', 'PORT=3000\n')
    const offered = await troubles()
    expect(offered).toContain('.env.production')
    expect(offered).toContain('contains plain values, and git does not ignore it')
    expect(offered.split('\n')).toHaveLength(1)
    await desk.write('.gitignore', '.env*\n')
    expect(await troubles()).toBe('')
    await git('add', '--force', '.env.production')
    const { out } = await run('doctor')
    expect(out).toContain('git rm --cached .env.production')
    expect(out).not.toContain('made-up-value')
  })

  it('are told of where a key lies beside what it cannot open yet', async () => {
    await desk.write('sealpost.yaml', config.replace('{ use: memory }', '{ use: dotenvx }'))
    await desk.write('secrets/.env.production', 'DOTENV_PUBLIC_KEY_PRODUCTION="02aa"\nAPI_KEY="encrypted:AAAA"\n')
    await desk.write('secrets/.env.keys', 'DOTENV_PRIVATE_KEY_PRODUCTION=made-up-key\n')
    const { code, out } = await run('doctor')
    expect(code).toBe(1)
    expect(out).toMatch(/problem secrets\/\.env\.keys +secrets\/\.env\.keys contains the keys that open the source/)
    expect(out).not.toContain('made-up-key')
    await rm(join(desk.folder, 'secrets/.env.keys'))
    expect((await run('doctor')).out).not.toContain('holds the keys')
  })
})
