import { resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bounds } from '../../../src/core/bounds.js'
import { type GithubRepository, openRepository } from '../../../src/io/github/contents.js'
import { filesAt, insidePath } from '../../../src/io/system/commits.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'

const name = 'acme/shop'
let github: GithubSimulator
let repository: GithubRepository
let first: string

async function open(base: '' | '/api/v3' = ''): Promise<void> {
  github = await startGithub({ base })
  first = github.git.commit(name, 'heads/main', new Map([['sealpost.yaml', 'version: 1\n']]), 'first')
  const runtime = {
    ...nodeRuntime(new AbortController().signal),
    env: { GITHUB_API_URL: github.url, SEALPOST_PACING: 'off' },
  }
  repository = openRepository(name, async () => github.token, runtime)
}

beforeEach(() => open())
afterEach(() => github.close())

const text = async (commit: string, path: string) => {
  const bytes = await repository.fileAt(commit, path)
  return bytes && Buffer.from(bytes).toString()
}
const answers = (body: unknown, status = 200) =>
  github.order({ times: 9, act: { kind: 'answer', answer: { status, body } } })

describe('a repository that is only looked at', () => {
  it.each(['', '/api/v3'] as const)('gives files as commits have them, at the API under "%s"', async (base) => {
    await github.close()
    await open(base)
    const files = new Map([
      ['sealpost.yaml', 'version: 2\n'],
      ['secrets/eu #1/ü %41.env', 'A=1\n'],
    ])
    github.git.branch(name, 'heads/change', first)
    const second = github.git.commit(name, 'heads/change', files, 'second')
    expect(await text(first, 'sealpost.yaml')).toBe('version: 1\n')
    expect(await text(second, 'sealpost.yaml')).toBe('version: 2\n')
    expect(await text(second, 'secrets/eu #1/ü %41.env')).toBe('A=1\n')
    expect(await text(first, 'secrets/eu #1/ü %41.env')).toBeUndefined()
    expect(github.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('gives bytes as they are, and those of a large file too', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 10])
    const large = 'x'.repeat(1024 * 1024 + 1)
    const files = new Map<string, string | Uint8Array>([
      ['odd', bytes],
      ['large', large],
      ['empty', ''],
    ])
    const commit = github.git.commit(name, 'heads/main', files, 'more')
    expect(await repository.fileAt(commit, 'odd')).toEqual(bytes)
    expect(await repository.fileAt(commit, 'empty')).toEqual(new Uint8Array())
    expect((await repository.fileAt(commit, 'large'))?.length).toBe(large.length)
    expect(github.requests.at(-1)?.path).toMatch(/\/git\/blobs\/[0-9a-f]{40}$/)
  })

  it('finds where a branch and a commit parted', async () => {
    github.git.branch(name, 'heads/change', first)
    const change = github.git.commit(name, 'heads/change', new Map([['a', '1']]), 'change')
    const tip = github.git.commit(name, 'heads/main', new Map([['b', '1']]), 'more')
    expect(await repository.forkPoint('main', change)).toEqual({ tip, fork: first })
    expect(await repository.forkPoint('main', tip)).toEqual({ tip, fork: tip })
  })

  it('says what the job lacks where it may not look', async () => {
    const hint = 'Give the job `contents: read`.'
    await expect(repository.forkPoint('main', 'e'.repeat(40))).rejects.toMatchObject({ code: 'not-found', hint })
    answers({ message: 'Resource not accessible by integration' }, 403)
    await expect(repository.fileAt(first, 'a')).rejects.toMatchObject({ code: 'forbidden', hint })
  })

  it('takes folders, submodules and links that lead nowhere for no files', async () => {
    github.git.commit(name, 'heads/main', new Map([['folder/a', '1']]), 'folder')
    for (const target of ['../../etc/passwd', '/etc/passwd', 'folder', 'gone']) {
      const commit = github.git.link(name, 'heads/main', 'link', target)
      await expect(repository.fileAt(commit, 'link'), target).rejects.toMatchObject({ code: 'config', where: 'link' })
    }
    const linked = github.git.link(name, 'heads/main', 'sound', 'folder/a')
    expect(await text(linked, 'sound')).toBe('1')
    await expect(repository.fileAt(linked, 'folder')).rejects.toMatchObject({ code: 'config' })
    answers({ type: 'submodule', size: 0 })
    await expect(repository.fileAt(linked, 'sub')).rejects.toMatchObject({ code: 'config' })
  })

  it.each<[string, object]>([
    ['half a file', { type: 'file', size: 9, encoding: 'base64', content: 'QQ==' }],
    ['a file without content', { type: 'file', size: 1, encoding: 'base64' }],
    ['a large file without a name', { type: 'file', size: 1, encoding: 'none', content: '', sha: '../../x' }],
  ])('takes %s for no answer', async (_, body) => {
    answers(body)
    await expect(repository.fileAt(first, 'a')).rejects.toMatchObject({ code: 'bad-answer' })
  })

  it('takes no file that is larger than anything it reads, and no comparison without commits', async () => {
    answers({ type: 'file', size: bounds.sourceBytes + 1, encoding: 'none', content: '', sha: first })
    await expect(repository.fileAt(first, 'a')).rejects.toMatchObject({ code: 'config' })
    await github.close()
    await open()
    answers({ base_commit: { sha: first }, merge_base_commit: { sha: 'main' } })
    await expect(repository.forkPoint('main', first)).rejects.toMatchObject({ code: 'bad-answer' })
  })

  it('finds the open pull requests of a branch', async () => {
    const pull = { number: 7, head: first, label: 'mallory:change', from: 'mallory/shop', into: 'main' }
    github.pulls.open(name, pull)
    github.pulls.open(name, { ...pull, number: 8, label: 'mallory:other' })
    github.pulls.open(name, { ...pull, number: 9, from: '' })
    const found = await repository.pullsFrom('mallory', 'change')
    expect(found).toEqual([
      { number: 7, head: first, from: 'mallory/shop', into: 'main' },
      { number: 9, head: first, from: '', into: 'main' },
    ])
    answers({ message: 'no list' })
    await expect(repository.pullsFrom('mallory', 'change')).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe('the files of a commit', () => {
  const root = resolve('/job/workspace')
  const kept = { fileAt: async (_: string, path: string) => Buffer.from(path) }

  it('are asked for by their path in the repository, each once', async () => {
    const asked: string[] = []
    const counted = {
      fileAt: async (commit: string, path: string) => void asked.push(`${commit} ${path}`) as undefined,
    }
    const files = filesAt(counted, 'c', root)
    for (const path of ['a/b.env', './a/b.env', 'a/../a/b.env']) await files.read(resolve(root, path))
    expect(asked).toEqual(['c a/b.env'])
  })

  it.each([
    '/etc/passwd',
    '/job/workspace-2/a',
    '/job/workspace/../a',
    '/job/workspace/a/../../b',
    '/job/workspace',
    '/proc/self/environ',
    '/job/workspace/.git/config',
    '/job/workspace/.GIT/config',
    '/job/workspace/a/.git/hooks/x',
    '/job/workspace/a\\..\\b',
    '/job/workspace/a\nb',
    '/job/workspace/a\0b',
    'a.env',
    '',
  ])('are never outside of it: %j', async (path) => {
    expect(() => insidePath(path, root)).toThrowError(expect.objectContaining({ code: 'outside' }))
    await expect(filesAt(kept, 'c', root).read(path)).rejects.toMatchObject({ code: 'outside' })
  })

  it('are never written', async () => {
    const files = filesAt(kept, 'c', root)
    const bytes = new Uint8Array()
    const refused = { code: 'read-only' }
    await expect(files.replace(`${root}/a`, bytes)).rejects.toMatchObject(refused)
    await expect(files.createNew(`${root}/a`, bytes)).rejects.toMatchObject(refused)
    await expect(files.remove(`${root}/a`)).rejects.toMatchObject(refused)
  })
})
