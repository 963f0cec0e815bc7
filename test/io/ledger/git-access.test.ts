import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ProgramCall, Runtime } from '../../../src/core/runtime.js'
import { runProgram } from '../../../src/io/system/programs.js'
import { thorough } from '../../thorough.js'
import { branch, type GitWorld, gitWorld, memory } from './git.kit.js'
import { put, said } from './git-branch.kit.js'

const password = 'canary-password'
const about = { targets: ['web'], plan: '' }

/** Programs that keep what each was started with. */
function watched(): { readonly calls: ProgramCall[]; readonly programs: Runtime['run'] } {
  const calls: ProgramCall[] = []
  return {
    calls,
    programs: (call) => {
      calls.push(call)
      return runProgram(call)
    },
  }
}

const reading = (request: string) => request.endsWith('git-upload-pack')

/** git's own config of the person that runs it. */
async function userConfig(at: GitWorld, text: string): Promise<void> {
  await writeFile(join(at.folder, '.gitconfig'), text)
}

describe('logging in', () => {
  it('with what the address holds: no command line and no error shows it', async () => {
    const at = await gitWorld({ login: `gitlab-ci-token:${password}%2F` })
    at.http.may = (_request, login) => login === `gitlab-ci-token:${password}/`
    const { calls, programs } = watched()
    const ledger = await at.open({ programs })
    await put(ledger, 'web', 'first')
    const ours = calls.filter(({ env }) => env.GIT_DIR !== undefined)
    expect(ours.length).toBeGreaterThan(2)
    expect(ours.flatMap(({ argv }) => argv).join('\n')).not.toMatch(/canary|127\.0\.0\.1/)
    at.http.may = () => false
    await expect(at.open()).rejects.toMatchObject({
      code: 'forbidden',
      message: 'the remote does not allow this job to check the state of the ledger',
    })
    const thrown = await at.open().catch((error: unknown) => error)
    expect(JSON.stringify(thrown)).not.toContain('canary')
  })

  it('with SEALPOST_LEDGER_TOKEN, in place of whatever else would', async () => {
    const at = await gitWorld({ login: `somebody:${password}` })
    await userConfig(at, '[credential]\n\thelper = "!f() { echo username=helped; echo password=helped; }; f"\n')
    const logins = new Set<string | undefined>()
    at.http.may = (_request, login) => {
      logins.add(login)
      return login?.endsWith(':made-up-token') === true
    }
    const env = { SEALPOST_LEDGER_TOKEN: 'made-up-token' }
    const { calls, programs } = watched()
    await put(await at.open({ env, programs }), 'web', 'first')
    await at.open({ env, settings: { user: 'x-token-auth' } })
    expect([...logins]).toEqual(['x-access-token:made-up-token', 'x-token-auth:made-up-token'])
    expect(calls.flatMap(({ argv }) => argv).join('\n')).not.toContain('made-up-token')
    await expect(at.open({ env: { SEALPOST_LEDGER_TOKEN: 'another' } })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('with what git itself has: a helper, with the variables that it needs, and a header of the checkout', async () => {
    const at = await gitWorld()
    await userConfig(at, '[credential]\n\thelper = "!f() { echo username=helped; echo password=$NEEDED; }; f"\n')
    at.http.may = (_request, login) => login === 'helped:made-up' || login === 'header:made-up'
    const env = { NEEDED: 'made-up', OTHER: 'made-up' }
    const { calls, programs } = watched()
    await put(await at.open({ env, programs, settings: { env: ['NEEDED'] } }), 'web', 'first')
    expect(calls.some(({ env }) => env.OTHER !== undefined || env.SEALPOST_KEY !== undefined)).toBe(false)
    await expect(at.open({ env })).rejects.toMatchObject({ code: expect.stringMatching(/unauthorized|forbidden/) })

    await userConfig(at, '')
    const header = `Authorization: Basic ${Buffer.from('header:made-up').toString('base64')}`
    const config = join(at.folder, '.git/config')
    await writeFile(
      config,
      `${await readFile(config, 'utf8')}[http "${new URL(at.http.url()).origin}/"]\n\textraheader = ${header}\n`,
    )
    expect(said(await at.open(), 'web')).toBe('written fp-first')
  })

  it('is asked of nobody: without a login it fails at once, and says how to look', async () => {
    const at = await gitWorld()
    at.http.may = () => false
    await expect(at.open()).rejects.toMatchObject({
      code: 'unauthorized',
      message: 'git could not log in to check the state of the ledger',
      where: 'origin/sealpost-ledger',
      hint: expect.stringContaining('Run `git ls-remote origin` by hand to see why.'),
    })
  })
})

describe('over ssh', () => {
  it.each<[string, (program: string) => { readonly config?: string; readonly env?: Record<string, string> }]>([
    ['core.sshCommand', (program) => ({ config: `sh ${program}` })],
    ['GIT_SSH_COMMAND', (program) => ({ env: { GIT_SSH_COMMAND: `sh ${program}` } })],
    ['GIT_SSH', (program) => ({ env: { GIT_SSH: program } })],
  ])('the program is the one that %s names', async (_, by) => {
    const at = await gitWorld({ path: true })
    const program = join(at.folder, 'by-ssh')
    // does at once what it is to have done at the other end
    await writeFile(program, '#!/bin/sh\nfor last; do :; done\nexec sh -c "$last"\n')
    await chmod(program, 0o700)
    const { config, env = {} } = by(program)
    const said = config === undefined ? '' : `[core]\n\tsshCommand = ${config}\n`
    const remote = `[remote "origin"]\n\turl = ssh://git.invalid${at.http.bare}\n`
    await writeFile(join(at.folder, '.git', 'config'), `${said}[ssh]\n\tvariant = ssh\n${remote}`)
    await put(await at.open({ env }), 'web', 'first')
    expect(await at.http.ref(branch)).toBeDefined()
  })
})

describe('who may not push', () => {
  it('can plan, and is told before the first write what is missing', async () => {
    const at = await gitWorld({ login: `reader:${password}` })
    at.http.may = (request) => reading(request)
    const ledger = await at.open()
    await expect(ledger.lease(about)).rejects.toMatchObject({
      code: 'forbidden',
      message: 'the remote does not allow this job to move a ref of the ledger',
      hint: expect.stringMatching(/^Nothing more was written\. Allow this job to push to `sealpost-ledger` and refs/),
    })
    await expect((await at.store()).prove()).rejects.toMatchObject({ code: 'forbidden' })
    expect(await at.http.ref(branch)).toBeUndefined()
  })

  it('and who may is told so, with nothing changed', async () => {
    const at = await gitWorld()
    await (await at.store()).prove()
    expect(await at.http.git('for-each-ref')).toBe('')
    await put(await at.open(), 'web', 'first')
    const before = await at.http.git('for-each-ref')
    const store = await at.store()
    await store.read()
    await store.prove()
    expect(await at.http.git('for-each-ref')).toBe(before)
  })

  it.each([branch, memory])('to %s, which a hook protects, is told what to do', async (ref) => {
    const at = await gitWorld()
    await at.http.hook('update', `[ "$1" != "${ref}" ] || { echo canary; exit 1; }`)
    const thrown = await (await at.open()).lease(about).catch((error: unknown) => error)
    expect(thrown).toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('bypass rules that protect them'),
    })
    expect(JSON.stringify(thrown)).not.toContain('canary')
    // nobody has to wait for what was never used
    await at.http.hook('update', 'exit 0')
    await (await (await at.open({ run: 'run-2' })).lease(about))()
  })

  it('is told what gives a job of its host the right', async () => {
    const at = await gitWorld({ login: `reader:${password}` })
    at.http.may = (request) => reading(request)
    const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop' }
    await expect((await at.open({ env })).lease(about)).rejects.toMatchObject({
      hint: expect.stringContaining('Give the job `permissions: contents: write`.'),
    })
  })
})

// CI has the time
describe.runIf(thorough)('what a person has set for git', () => {
  it('has no say, but for how to get to the remote', async () => {
    const at = await gitWorld()
    const hooks = join(at.folder, 'hooks')
    await mkdir(hooks)
    for (const name of ['pre-push', 'reference-transaction', 'post-update']) {
      await writeFile(join(hooks, name), `#!/bin/sh\ntouch "${at.folder}/ran-$0"\nexit 1\n`)
      await chmod(join(hooks, name), 0o755)
    }
    await userConfig(
      at,
      `[core]\n\thooksPath = ${hooks}\n[push]\n\tgpgSign = true\n\tfollowTags = true\n[user]\n\tname = Ana\n[fetch]\n\tprune = true\n[transfer]\n\thideRefs = refs/sealpost\n[url "${at.http.url()}"]\n\tinsteadOf = https://git.invalid/x\n`,
    )
    await runProgram({
      argv: ['git', 'remote', 'set-url', 'origin', 'https://git.invalid/x'],
      env: { PATH: process.env.PATH ?? '' },
      folder: at.folder,
      mostBytes: 1000,
      stop: AbortSignal.timeout(10_000),
    })
    const env = {
      GIT_DIR: '/nowhere',
      GIT_WORK_TREE: '/nowhere',
      GIT_TRACE: '1',
      GIT_AUTHOR_NAME: 'Ana',
      GIT_INDEX_FILE: '/nowhere',
    }
    for (const text of ['first', 'second']) await put(await at.open({ env }), 'web', text)
    expect(said(await at.open({ env }), 'web')).toBe('written fp-second')
    expect(await at.http.git('log', '-1', '--format=%an %cn', branch)).toBe('Sealpost Sealpost')
    expect((await at.http.git('for-each-ref', '--format=%(refname)')).split('\n')).toEqual([branch, memory])
  })

  it.each([
    [
      'no such remote',
      ['remote', 'rename', 'origin', 'other'],
      'the remote of the ledger cannot be used: git does not know it',
    ],
    ['several addresses', ['remote', 'set-url', '--add', '--push', 'origin', 'https://b.example/y'], undefined],
    [
      'a helper of its own',
      ['remote', 'set-url', 'origin', 'ext::sh -c true'],
      "the address of the ledger's remote has an unsupported scheme",
    ],
    [
      'git without encryption',
      ['remote', 'set-url', 'origin', 'git://git.example/x'],
      "the address of the ledger's remote has an unsupported scheme",
    ],
  ])('is refused where it leads nowhere fit: %s', async (what, args, message) => {
    const at = await gitWorld({ path: true })
    const git = (argv: readonly string[]) =>
      runProgram({
        argv: ['git', ...argv],
        env: { PATH: process.env.PATH ?? '' },
        folder: at.folder,
        mostBytes: 1000,
        stop: AbortSignal.timeout(10_000),
      })
    await git(args)
    if (what === 'several addresses')
      await git(['remote', 'set-url', '--add', '--push', 'origin', 'https://c.example/y'])
    await expect(at.open()).rejects.toMatchObject({
      code: 'config',
      where: 'origin/sealpost-ledger',
      message: message ?? 'the remote of the ledger cannot be used: it has several addresses',
    })
  })

  it('is refused over plain http to another machine', async () => {
    const at = await gitWorld({ path: true })
    await userConfig(at, `[url "http://git.example/"]\n\tinsteadOf = ${at.http.bare}\n`)
    await expect(at.open()).rejects.toMatchObject({ code: 'endpoint' })
  })

  it('and whose checkout it does not trust, is told what does that', async () => {
    const at = await gitWorld({ path: true })
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    await expect(at.open({ env, settings: { env: Object.keys(env) } })).rejects.toMatchObject({
      code: 'config',
      message: 'git does not trust the checkout, because another user owns it',
      hint: expect.stringContaining('safe.directory'),
    })
  })
})

describe('a config that does not lie right in the checkout', () => {
  it('finds the checkout above it, and not what only looks like a repository', async () => {
    const at = await gitWorld({ path: true })
    const sub = join(at.folder, 'sub')
    await mkdir(join(sub, 'objects'), { recursive: true })
    await mkdir(join(sub, 'refs'))
    await writeFile(join(sub, 'HEAD'), 'ref: refs/heads/main\n')
    const helper = `touch ${at.folder}/ran`
    await writeFile(
      join(sub, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tsshCommand = ${helper}\n[remote "origin"]\n\turl = ssh://git.invalid/x\n`,
    )
    await put(await at.open({ folder: sub }), 'web', 'first')
    expect(await at.http.ref(branch)).toBeDefined()
    await expect(readFile(join(at.folder, 'ran'))).rejects.toThrow()
  })

  it('needs a checkout', async () => {
    const at = await gitWorld({ path: true })
    await expect(at.open({ folder: '/nowhere' })).rejects.toMatchObject({
      code: 'config',
      message: 'the remote of the ledger cannot be used: the config is not in a git checkout',
    })
  })
})

describe('the git program', () => {
  it('is asked for where there is none', async () => {
    const at = await gitWorld({ path: true })
    await expect(at.open({ env: { PATH: '/nowhere' } })).rejects.toMatchObject({
      code: 'config',
      message: 'git could not be started (ENOENT)',
    })
  })

  it('has to be one that takes its settings from variables', async () => {
    const at = await gitWorld({ path: true })
    const bin = join(at.folder, 'bin')
    await mkdir(bin)
    await writeFile(join(bin, 'git'), '#!/bin/sh\necho git version 2.31.8\n', { mode: 0o755 })
    await expect(at.open({ env: { PATH: bin } })).rejects.toMatchObject({
      code: 'config',
      message: 'the git on this machine is older than 2.32',
    })
  })

  it('that hangs, or is told without an end, is ended', async () => {
    const at = await gitWorld()
    await put(await at.open(), 'web', 'first')
    const never = new Promise<void>(() => {})
    at.http.before = () => never
    onTestFinished(() => {
      at.http.before = async () => {}
    })
    const soon: Runtime['run'] = (call) =>
      runProgram(call.argv[1] === 'ls-remote' ? { ...call, stop: AbortSignal.timeout(300) } : call)
    await expect(at.open({ programs: soon })).rejects.toMatchObject({
      code: 'timeout',
      message: 'git took too long to check the state of the ledger, or received too much data',
    })
    at.http.before = async () => {}
    const little: Runtime['run'] = (call) =>
      runProgram({ ...call, mostBytes: call.argv[1] === 'ls-remote' ? 10 : call.mostBytes })
    await expect(at.open({ programs: little })).rejects.toMatchObject({
      code: 'timeout',
    })
  })

  it('that cannot reach anybody, or finds nothing there, says which', async () => {
    const at = await gitWorld()
    const { url } = at.http
    const set = (address: string) =>
      runProgram({
        argv: ['git', 'remote', 'set-url', 'origin', address],
        env: { PATH: process.env.PATH ?? '' },
        folder: at.folder,
        mostBytes: 1000,
        stop: AbortSignal.timeout(10_000),
      })
    await set(url().replace('config.git', 'other.git'))
    await expect(at.open()).rejects.toMatchObject({ code: 'not-found' })
    await set('http://127.0.0.1:1/x.git')
    await expect(at.open()).rejects.toMatchObject({ code: 'network' })
    await set('/nowhere/at/all.git')
    await expect(at.open()).rejects.toMatchObject({ code: 'not-found' })
  })
})
