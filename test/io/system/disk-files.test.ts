import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskFiles } from '../../../src/io/system/files.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('files on a disk', () => {
  it('are read whole, and undefined where they are not there', async () => {
    await writeFile(join(folder, 'a'), 'text')
    expect(await diskFiles.read(join(folder, 'a'))).toEqual(bytes('text'))
    expect(await diskFiles.read(join(folder, 'b'))).toBeUndefined()
    await expect(diskFiles.read(folder)).rejects.toMatchObject({ code: 'EISDIR' })
  })

  it('may be pipes, whose other end is waited for while the rest goes on', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reading = diskFiles.read(pipe)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await writeFile(pipe, 'through the pipe')
    expect(await reading).toEqual(bytes('through the pipe'))
  })

  it('are replaced and made whole or not at all, and nothing is left beside them', async () => {
    const path = join(folder, 'below', 'a')
    await diskFiles.replace(path, bytes('one'))
    expect([await diskFiles.createNew(path, bytes('two')), await readFile(path, 'utf8')]).toEqual([false, 'one'])
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe('600')
    await expect(diskFiles.replace(folder, bytes('x'))).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(diskFiles.createNew(join(path, 'x'), bytes('x'))).rejects.toThrow()
    expect(await diskFiles.createNew(join(folder, 'b'), bytes('three'))).toBe(true)
    await diskFiles.remove(path)
    await diskFiles.remove(path)
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['b', 'below'])
  })
})
