import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bounds } from '../../../src/core/bounds.js'
import { objectFiles } from '../../../src/io/ledger/stores/git/object-files.js'
import { type Entry, idOf } from '../../../src/io/system/git/objects.js'
import { entriesBelow, treeOf } from '../../../src/io/system/git/trees.js'
import { emptyRepository, gitIn } from '../../kit/git.js'

const place = { where: 'origin/l', remote: 'origin', remedy: 'Let it.' }

async function repository(format: 'sha1' | 'sha256' = 'sha1') {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-objects-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await emptyRepository(folder, '[core]\n\tbare = true\n', format)
  return { folder, objects: objectFiles(folder, () => format, place), git: gitIn.bind(undefined, folder) }
}

describe.each(['sha1', 'sha256'] as const)('folders of files, named by %s', (format) => {
  it('are what git makes of them, and read as it reads them', async () => {
    const { objects, git } = await repository(format)
    const blob = await objects.write('blob', Buffer.from('made up\n'), 'x')
    const made = await objects.write('commit', Buffer.from(`tree ${blob}`), 'x')
    const file = (path: string, mode: Entry['mode'] = '100644'): Entry =>
      mode === '160000' ? { path, mode, type: 'commit', sha: made } : { path, mode, type: 'blob', sha: blob }
    // a folder stands where its name would with a slash behind it; a name is bytes, whatever they mean
    const entries = [
      file('b/deep/er/file'),
      file('a.c'),
      file('a/x', '100755'),
      file('a-b', '120000'),
      file('module', '160000'),
      file('a0'),
      file(Buffer.from('ä/\u{1f511}').toString('latin1')),
      file('\xff'),
    ]
    const tree = await treeOf(entries, (content) => objects.write('tree', content, 'x'))
    const rows = entries.map(({ path, mode, sha }) => `${mode} ${sha}\t${path}\0`).join('')
    await git(['update-index', '-z', '--index-info'], Buffer.from(rows, 'latin1'))
    expect(await git(['write-tree', '--missing-ok'])).toBe(tree)
    const read = await entriesBelow(tree, async (id) => (await objects.read(id, 'x'))?.content ?? Buffer.alloc(0), 1000)
    const byPath = (list: readonly Entry[]) => new Map(list.map((one) => [one.path, one]))
    expect(byPath(read ?? [])).toEqual(byPath(entries))
  })
})

describe('folders of files', () => {
  it('hold the later one of two that cannot both be there', async () => {
    const trees = new Map<string, Buffer>()
    const write = async (content: Buffer) => {
      const id = idOf(content, 'sha1')
      trees.set(id, content)
      return id
    }
    const file = (path: string): Entry => ({ path, mode: '100644', type: 'blob', sha: 'ab'.repeat(20) })
    const tree = await treeOf(['a', 'a/b', 'c/d', 'c', 'e', 'e'].map(file), write)
    const read = await entriesBelow(tree, async (id) => trees.get(id) ?? Buffer.alloc(0), 1000)
    expect(read?.map(({ path }) => path)).toEqual(['c', 'e', 'a/b'])
  })

  it.each(['sha1', 'sha256'] as const)('with nothing in them need not be anywhere, as with git: %s', async (format) => {
    const { git } = await repository(format)
    const empty = await git(['hash-object', '-t', 'tree', '/dev/null'])
    const read = () => Promise.reject(new Error('not there'))
    expect(await entriesBelow(empty, read, 1000)).toEqual([])
    await expect(entriesBelow('ab'.repeat(empty.length / 2), read, 1000)).rejects.toThrow('not there')
  })

  it('that lie in each other without end are not followed', async () => {
    const again = Buffer.concat(
      ['a', 'b'].map((name) => Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.alloc(20, 7)])),
    )
    let reads = 0
    const read = async () => {
      reads += 1
      return again
    }
    expect(await entriesBelow('07'.repeat(20), read, 10_000)).toBeUndefined()
    expect(reads).toBeLessThan(10_000)
  })

  it.each([
    ['no folder', 'made up'],
    ['one that breaks off', '100644 a\0abc'],
    ['one without a name', `100644 \0${'x'.repeat(20)}`],
  ])('are not made of %s', async (_, content) => {
    expect(await entriesBelow('07'.repeat(20), async () => Buffer.from(content), 1000)).toBeUndefined()
  })
})

describe('objects as files', () => {
  it('are written once, and found by nobody where they are not', async () => {
    const { folder, objects, git } = await repository()
    const id = await objects.write('blob', Buffer.from('made up'), 'x')
    expect(await git(['cat-file', 'blob', id])).toBe('made up')
    // as git leaves its own
    await chmod(join(folder, 'objects', id.slice(0, 2), id.slice(2)), 0o444)
    expect(await objects.write('blob', Buffer.from('made up'), 'x')).toBe(id)
    expect(await objects.read(id, 'x')).toEqual({ kind: 'blob', content: Buffer.from('made up') })
    expect(await objects.read('ab'.repeat(20), 'x')).toBeUndefined()
  })

  it.each([
    ['damaged', Buffer.from('made up'), 'unavailable', 'git could not read it'],
    [
      'without an end',
      deflateSync(Buffer.alloc(bounds.answerBytes + 1)),
      'timeout',
      'git took too long to read it, or received too much data',
    ],
  ])('that are %s end in a plain word', async (_, bytes, code, message) => {
    const { folder, objects } = await repository()
    const path = join(folder, 'objects', 'ab', 'ab'.repeat(19))
    await mkdir(dirname(path))
    await writeFile(path, bytes)
    await expect(objects.read('ab'.repeat(20), 'read it')).rejects.toMatchObject({ code, message })
  })

  it('that cannot be written end in a plain word, and leave nothing', async () => {
    const { folder, objects } = await repository()
    await rm(join(folder, 'objects'), { recursive: true })
    await writeFile(join(folder, 'objects'), '')
    await expect(objects.write('blob', Buffer.from('made up'), 'write it')).rejects.toMatchObject({
      code: 'unavailable',
      message: 'git could not write it',
    })
  })
})
