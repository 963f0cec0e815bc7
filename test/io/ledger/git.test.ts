import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runProgram } from '../../../src/io/system/programs.js'
import { thorough } from '../../thorough.js'
import { branch, gitWorld, memory } from './git.kit.js'
import { minute, put, said } from './git-branch.kit.js'
import { edit, entryOf, flat } from './ledger.kit.js'

async function filled(at: Awaited<ReturnType<typeof gitWorld>>): Promise<void> {
  const ledger = await at.open()
  await put(ledger, 'web', 'first')
  await put(ledger, 'docs', 'first')
  at.http.asked()
}

/** Every file below a folder, with when it was last changed. */
async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true })
  return Promise.all(found.sort().map(async (name) => `${name} ${(await stat(join(folder, name))).mtimeMs}`))
}

describe('the first write', () => {
  it('makes an orphan branch, and a ref beside the branches that remembers it', async () => {
    const at = await gitWorld()
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.generation, ledger.where]).toEqual([false, 0, 'origin/sealpost-ledger'])
    await put(ledger, 'web', 'first')
    const commit = await at.http.ref(branch)
    expect(commit).toMatch(/^[0-9a-f]{40}$/)
    expect(await at.http.ref(memory)).toBe(commit)
    expect(await at.http.git('rev-list', '--count', branch)).toBe('1')
    expect([...(await at.files(branch)).keys()]).toEqual(['README.md', 'anchor.json', 'ledger.json'])
    expect(flat(await at.open())).toEqual(flat(ledger))
  })

  it('says in each commit what it is about, for whom, and that no pipeline is wanted', async () => {
    const at = await gitWorld()
    const ledger = await at.open()
    const giveBack = await ledger.lease({ targets: ['web'], plan: 'cafe' })
    await put(ledger, 'web', 'x', 'pending')
    await giveBack()
    const trailers = 'Sealpost-Run: run-1\nSealpost-Plan: cafe'
    expect((await at.log()).toReversed()).toEqual([
      `web: lease taken\n\n[skip ci]\n\n${trailers}`,
      `web: 1 entry about to be written\n\n[skip ci]\n\n- A\n\n${trailers}`,
      `web: lease given back\n\n[skip ci]\n\n${trailers}`,
    ])
    expect(await at.http.git('log', '--format=%an <%ae> %cn <%ce> %ct', '-1', branch)).toBe(
      `Sealpost <sealpost@localhost> Sealpost <sealpost@localhost> ${at.clock.now / 1000}`,
    )
  })

  it('goes on from itself, with a journal while a run is under way and a page at its end', async () => {
    const at = await gitWorld()
    await filled(at)
    const files = async () => [...(await at.files(branch)).keys()]
    const giveBack = await (await at.open()).lease({ targets: ['web'], plan: 'p' })
    expect(await files()).toEqual(['README.md', 'anchor.json', 'journal/0.json', 'leases.json', 'ledger.json'])
    await giveBack()
    expect(await files()).toEqual(['README.md', 'anchor.json', 'ledger.json'])
    const again = await at.open()
    expect([said(again, 'web'), said(again, 'docs')]).toEqual(['written fp-first', 'written fp-first'])
    expect(
      (await at.http.git('fsck', '--strict')).split('\n').filter((line) => /error|warning|missing/.test(line)),
    ).toEqual([])
  })

  it('touches nothing of the checkout, and leaves nothing among temporary files', async () => {
    const at = await gitWorld()
    await writeFile(join(at.folder, 'mine.txt'), 'mine')
    const temporary = await mkdtemp(join(tmpdir(), 'sealpost-job-'))
    onTestFinished(() => rm(temporary, { recursive: true }))
    const before = await filesBelow(at.folder)
    // the folder that goes with a job, where its host names one
    const ledger = await at.open({ env: { GITHUB_ACTIONS: 'true', RUNNER_TEMP: temporary } })
    await put(ledger, 'web', 'first')
    expect(await readdir(temporary)).toEqual([expect.stringMatching(/^sealpost-git-/)])
    await ledger.close()
    expect(await readdir(temporary)).toEqual([])
    expect(await filesBelow(at.folder)).toEqual(before)
  })

  it.each(['a path', 'SHA-256', 'another branch'])('goes to %s just as well', async (what) => {
    const at = await gitWorld({
      ...(what === 'a path' ? { path: true } : {}),
      ...(what === 'SHA-256' ? { format: 'sha256' } : {}),
    })
    if (what === 'SHA-256') {
      // an empty repository does not say how it names its objects
      const tree = await at.http.git('hash-object', '-t', 'tree', '-w', '/dev/null')
      await at.http.git(
        'update-ref',
        'refs/heads/main',
        await at.http.git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', tree, '-m', 'm'),
      )
    }
    const settings = what === 'another branch' ? { branch: 'ledger_2.x', names: false } : {}
    for (const text of ['first', 'second']) {
      const ledger = await at.open({ settings })
      const giveBack = await ledger.lease({ targets: ['web'], plan: '' })
      await put(ledger, 'web', text)
      await giveBack()
    }
    expect(said(await at.open({ settings }), 'web')).toBe('written fp-second')
    expect(await at.http.ref(`refs/heads/${settings.branch ?? 'sealpost-ledger'}`)).toBeDefined()
  })

  it('keeps what others put beside the ledger, and does not look at it', async () => {
    const at = await gitWorld()
    await filled(at)
    await commitByHand(at, (index) => [
      ['update-index', '--add', '--cacheinfo', `100755,${index.blob},bin/tool`],
      ['update-index', '--add', '--cacheinfo', `120000,${index.blob},link`],
      ['update-index', '--add', '--cacheinfo', `160000,${index.tip},module`],
    ])
    const strange = () => at.http.git('ls-tree', '-r', branch, 'bin', 'link', 'module')
    const before = await strange()
    const ledger = await at.open()
    await put(ledger, 'web', 'second')
    expect(before.split('\n')).toHaveLength(3)
    expect(await strange()).toBe(before)
    expect(said(await at.open(), 'web')).toBe('written fp-second')
  })

  it('does not go to a branch that is something else', async () => {
    const at = await gitWorld()
    await filled(at)
    const blob = await at.http.git('rev-parse', `${branch}:ledger.json`)
    await commitByHand(at, () => [
      ['read-tree', '--empty'],
      ['update-index', '--add', '--cacheinfo', `100644,${blob},src/app.ts`],
    ])
    const before = await at.http.ref(branch)
    await expect(at.open()).rejects.toMatchObject({ code: 'ledger-damaged' })
    expect(await at.http.ref(branch)).toBe(before)
  })
})

/** Commits by hand on top of the branch, in the bare repository. */
async function commitByHand(
  { http, folder }: Awaited<ReturnType<typeof gitWorld>>,
  steps: (at: { tip: string; blob: string }) => string[][],
): Promise<void> {
  const tip = (await http.ref(branch)) ?? ''
  const blob = await http.git('rev-parse', `${branch}:README.md`)
  const inIndex = async (args: string[]) => {
    const end = await runProgram({
      argv: ['git', ...args],
      env: { PATH: process.env.PATH ?? '', GIT_INDEX_FILE: join(folder, 'by-hand'), GIT_DIR: http.bare },
      folder,
      mostBytes: 10_000,
      stop: AbortSignal.timeout(20_000),
    })
    if (end.status !== 0) throw new Error(args.join(' '))
    return Buffer.from(end.output).toString().trim()
  }
  await inIndex(['read-tree', tip])
  for (const step of steps({ tip, blob })) await inIndex(step)
  const tree = await inIndex(['write-tree'])
  const made = await http.git(
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b',
    'commit-tree',
    tree,
    '-p',
    tip,
    '-m',
    'by hand',
  )
  await http.git('update-ref', branch, made)
}

describe.runIf(thorough)('two runs', () => {
  it('on one target: the one that comes second is told, and changes nothing', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    await put(one, 'web', 'one')
    const commit = await at.http.ref(branch)
    await expect(put(two, 'web', 'two')).rejects.toMatchObject({
      code: 'ledger-moved',
      message: 'another run changed the ledger during this run',
      where: 'origin/sealpost-ledger',
    })
    expect(await at.http.ref(branch)).toBe(commit)
    expect(said(await at.open(), 'web')).toBe('written fp-one')
  })

  it('on different targets: both land, again and again, and the witness knows both', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    const back = [await one.lease({ targets: ['web'], plan: '' }), await two.lease({ targets: ['docs'], plan: '' })]
    for (let round = 0; round < 3; round += 1) {
      await put(one, 'web', `one-${round}`)
      await put(two, 'docs', `two-${round}`)
      const now = await at.open()
      expect([said(now, 'web'), said(now, 'docs')]).toEqual([`written fp-one-${round}`, `written fp-two-${round}`])
      expect((await at.files(memory)).get('anchor.json')).toBe((await at.files(branch)).get('anchor.json'))
    }
    for (const giveBack of back) await giveBack()
    expect([(await at.open()).isLost('web'), (await at.open()).isLost('docs')]).toEqual([false, false])
  })

  it('that write at the very same time both land', async () => {
    const at = await gitWorld()
    await filled(at)
    const names = ['web', 'docs', 'site']
    await Promise.all(
      names.map(async (name) => {
        const ledger = await at.open({ run: `run-${name}` })
        const giveBack = await ledger.lease({ targets: [name], plan: '' })
        await put(ledger, name, 'mine')
        await giveBack()
      }),
    )
    const now = await at.open()
    expect(names.map((name) => said(now, name))).toEqual(names.map(() => 'written fp-mine'))
    expect(names.map((name) => now.isLost(name))).toEqual(names.map(() => false))
  })

  it('cannot both begin a ledger', async () => {
    const at = await gitWorld({ path: true })
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    const begun = await Promise.allSettled([put(one, 'web', 'one'), put(two, 'docs', 'two')])
    expect(begun.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(begun.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ledger-moved' } })
    expect(await at.http.git('rev-list', '--count', branch)).toBe('1')
  })

  it('of which one has the lease of a target: the other one is told who, and until when it may have to wait', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const giveBack = await (await at.open()).lease({ targets: ['web'], plan: 'p' })
    const two = await at.open({ run: 'run-2' })
    const about = { targets: ['docs', 'web'], plan: '' }
    // clocks of two machines may differ: five minutes more than the lease says
    await expect(two.lease(about)).rejects.toMatchObject({
      code: 'ledger-busy',
      message: 'the run run-1 is applying to web',
      where: 'origin/sealpost-ledger',
      hint: 'Wait for it and run again. If it was killed, its lease expires at 2026-11-23T08:15:00.000Z.',
    })
    expect(await (await at.store()).holders()).toMatchObject([{ target: 'web', run: 'run-1' }])
    await giveBack()
    await (await two.lease(about))()
  })

  it.each([4, -4])('whose clocks are %s minutes apart keep off each other all the same', async (minutes) => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const dead = await at.open({ run: 'dead' })
    await dead.lease({ targets: ['web'], plan: '' })
    // the last moment before the run prolongs its lease
    at.clock.now += 3 * minute + minutes * minute
    const late = await at.open({ run: 'late' })
    await expect(late.lease({ targets: ['web'], plan: '' })).rejects.toMatchObject({ code: 'ledger-busy' })
    at.clock.now += 20 * minute
    await (await late.lease({ targets: ['web'], plan: '' }))()
    await expect(put(dead, 'web', 'zombie')).rejects.toMatchObject({ code: 'ledger-moved' })
  })

  it('of which one lost its lease after a write: what the other one says is taken back', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const slow = await at.open({ run: 'slow' })
    await slow.lease({ targets: ['web'], plan: '' })
    await slow.edit('web', [edit('shelf|web', 'A', entryOf('slow', { state: 'pending', run: 'slow' }))], 'pending')
    at.clock.now += 16 * minute
    const fast = await at.open({ run: 'fast' })
    const giveBack = await fast.lease({ targets: ['web'], plan: '' })
    await fast.edit('web', [edit('shelf|web', 'A', entryOf('fast', { run: 'fast' }))], 'written')
    await giveBack()
    await expect(put(slow, 'web', 'slow')).rejects.toMatchObject({ code: 'ledger-moved' })
    await slow.doubt('web', [{ uid: 'shelf|web', name: 'A' }])
    expect((await at.open()).entries.get('shelf|web')?.get('A')?.state).toBe('pending')
    expect((await at.log())[0]).toMatch(/^web: 1 entry in doubt\n/)
  })
})

// the logic is one with the ledger on a branch at GitHub, which each run of the tests plays; here CI does
describe.runIf(thorough)('a branch that is not as it was', () => {
  it('is lost where it was deleted, goes on from where it ended, and is brought back by pushing what is remembered', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const before = Number(await at.http.git('rev-list', '--count', branch))
    await at.http.git('update-ref', '-d', branch)
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.isLost('new')]).toEqual([true, true, false])
    expect((await at.store()).mend).toBe(
      'Fetch refs/sealpost/sealpost-ledger of origin, check it, and push it to refs/heads/sealpost-ledger.',
    )
    const giveBack = await ledger.lease({ targets: ['web'], plan: '' })
    await put(ledger, 'web', 'anew')
    await giveBack()
    const again = await at.open()
    expect([again.isLost('web'), again.isLost('docs'), said(again, 'web')]).toEqual([true, true, 'written fp-anew'])
    // the audit trail is still one
    expect(Number(await at.http.git('rev-list', '--count', branch))).toBeGreaterThan(before)
    await at.http.git('update-ref', '-d', branch)
    await at.http.git('update-ref', branch, (await at.http.ref(memory)) ?? '')
    expect(said(await at.open(), 'web')).toBe('written fp-anew')
  })

  it('is lost where it was turned back, for exactly the pages that are older, and is joined with what was before', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const before = (await at.http.ref(branch)) ?? ''
    await put(await at.open(), 'web', 'second')
    const last = (await at.http.ref(memory)) ?? ''
    await at.http.git('update-ref', branch, before)
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.isLost('docs'), said(ledger, 'docs')]).toEqual([
      true,
      false,
      'written fp-first',
    ])
    const giveBack = await ledger.lease({ targets: ['docs'], plan: '' })
    await put(ledger, 'docs', 'second')
    await giveBack()
    const again = await at.open()
    expect([again.isLost('web'), again.isLost('docs'), said(again, 'docs')]).toEqual([true, false, 'written fp-second'])
    await at.http.git('merge-base', '--is-ancestor', last, branch)
    await at.http.git('merge-base', '--is-ancestor', last, memory)
  })

  it('that somebody squashed to one commit keeps what it says, and the witness comes along', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const tree = await at.http.git('rev-parse', `${branch}^{tree}`)
    const squashed = await at.http.git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b',
      'commit-tree',
      tree,
      '-m',
      'squashed',
    )
    await at.http.git('update-ref', branch, squashed)
    const ledger = await at.open()
    expect([ledger.isLost('web'), said(ledger, 'web')]).toEqual([false, 'written fp-first'])
    const giveBack = await ledger.lease({ targets: ['web'], plan: '' })
    await put(ledger, 'web', 'second')
    await giveBack()
    expect((await at.files(memory)).get('anchor.json')).toBe((await at.files(branch)).get('anchor.json'))
    expect(said(await at.open(), 'web')).toBe('written fp-second')
  })

  it('is damaged where what remembers it is no commit', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    await at.http.git('update-ref', memory, await at.http.git('rev-parse', `${branch}:README.md`))
    await expect(at.open()).rejects.toMatchObject({
      code: 'ledger-damaged',
      message: 'a ref of the ledger does not point to a commit',
    })
  })

  it('is lost where nothing remembers it', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    await at.http.git('update-ref', '-d', memory)
    expect((await at.open()).isLost('web')).toBe(true)
  })

  it('and whose witness stayed far behind is not lost, and the witness catches up', async () => {
    const at = await gitWorld({ path: true })
    await filled(at)
    const behind = (await at.http.ref(memory)) ?? ''
    const ledger = await at.open()
    for (const text of ['a', 'b', 'c', 'd', 'e']) await put(ledger, 'web', text)
    await at.http.git('update-ref', memory, behind)
    const late = await at.open()
    expect([late.isLost('web'), said(late, 'web')]).toEqual([false, 'written fp-e'])
    const giveBack = await late.lease({ targets: ['docs'], plan: '' })
    await put(late, 'docs', 'second')
    await giveBack()
    expect((await at.files(memory)).get('anchor.json')).toBe((await at.files(branch)).get('anchor.json'))
  })
})
