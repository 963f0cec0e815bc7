import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bounds } from '../../../src/core/bounds.js'
import { checkedOut } from '../../../src/io/system/git/commits.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'

const scratch = mkdtempSync(join(tmpdir(), 'sealpost-commits-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const runtime = nodeRuntime(new AbortController().signal)
const home = join(scratch, 'origin')
const at: Record<string, string> = {}

function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text)
  git(home, 'add', '--all')
  git(home, 'commit', '--quiet', '--message', 'a change')
  return git(home, 'rev-parse', 'HEAD')
}

/** What a host leaves for a job: a clone with nothing but the branch of the request. */
function clone(name: string, ...how: readonly string[]): string {
  const folder = join(scratch, name)
  git(scratch, 'clone', '--quiet', '--branch', 'change', ...how, `file://${home}`, folder)
  return folder
}

beforeAll(() => {
  mkdirSync(join(home, 'sub'), { recursive: true })
  git(home, 'init', '--quiet', '--initial-branch', 'main')
  for (let count = 0; count < 5; count += 1) at.fork = commit({ 'a.txt': `number ${count}`, 'sub/b.txt': 'below' })
  git(home, 'checkout', '--quiet', '-b', 'change')
  symlinkSync('/etc/passwd', join(home, 'link'))
  for (let count = 0; count < 5; count += 1) at.head = commit({ 'a.txt': `changed ${count}`, 'nul.bin': '\0\r\n' })
  git(home, 'checkout', '--quiet', 'main')
  at.tip = commit({ 'a.txt': 'moved on' })
})

describe('the commits of a checkout', () => {
  it.each<[string, readonly string[]]>([
    ['whole', []],
    ['of one branch', ['--single-branch']],
    ['shallow', ['--depth', '1']],
  ])('are found where it is %s: the tip of the branch, and where the head left it', async (name, how) => {
    const repository = checkedOut(clone(name.replaceAll(' ', '-'), ...how), runtime)
    expect(await repository.forkPoint('main', at.head ?? '')).toEqual({ tip: at.tip, fork: at.fork })
    expect(Buffer.from((await repository.fileAt(at.fork ?? '', 'a.txt')) ?? []).toString()).toBe('number 4')
  })

  it('give files as they are in them, whatever lies in the folder', async () => {
    const folder = clone('changed')
    writeFileSync(join(folder, 'a.txt'), 'made up')
    const { fileAt } = checkedOut(folder, runtime)
    expect(Buffer.from((await fileAt(at.head ?? '', 'a.txt')) ?? []).toString()).toBe('changed 4')
    expect(Buffer.from((await fileAt(at.head ?? '', 'nul.bin')) ?? []).toString()).toBe('\0\r\n')
    expect(await fileAt(at.head ?? '', 'nowhere.txt')).toBeUndefined()
    expect(
      Buffer.from((await checkedOut(join(folder, 'sub'), runtime).fileAt(at.head ?? '', 'b.txt')) ?? []).toString(),
    ).toBe('below')
  })

  it('give no folder, no link and nothing that is too large', async () => {
    const { fileAt } = checkedOut(clone('odd'), runtime)
    for (const path of ['sub', 'link'])
      await expect(fileAt(at.head ?? '', path)).rejects.toMatchObject({ code: 'config', where: path })
    const large = commit({ large: 'x'.repeat(bounds.sourceBytes + 1) })
    await expect(checkedOut(home, runtime).fileAt(large, 'large')).rejects.toThrow('too large')
    git(home, 'reset', '--quiet', '--hard', at.tip ?? '')
  })

  it('start nothing that the folder’s own config names', async () => {
    const folder = clone('hostile')
    const touched = join(scratch, 'touched')
    git(folder, 'config', 'core.fsmonitor', `touch ${touched}`)
    git(folder, 'remote', 'set-url', 'origin', `ext::sh -c "touch ${touched}"`)
    const repository = checkedOut(folder, runtime)
    expect(await repository.forkPoint('main', at.head ?? '')).toMatchObject({ fork: at.fork })
    await expect(runtime.files.read(touched)).resolves.toBeUndefined()
  })

  it('are said to be missing where they are, with what to do', async () => {
    const folder = clone('alone')
    const { forkPoint } = checkedOut(folder, runtime)
    await expect(forkPoint('nowhere', at.head ?? '')).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('history'),
    })
    await expect(forkPoint('main', 'f'.repeat(40))).rejects.toThrow('no commit ffffffffffff')
    await expect(checkedOut(scratch, runtime).forkPoint('main', at.head ?? '')).rejects.toThrow('no branch main')
    const without = { ...runtime, env: { PATH: join(scratch, 'nothing') } }
    await expect(checkedOut(folder, without).forkPoint('main', at.head ?? '')).rejects.toThrow(
      'git could not be started',
    )
  })
})
