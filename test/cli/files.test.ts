import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../src/core/runtime.js'
import { config, type Desk, openDesk, openShelves, type Shelves } from './kit.js'

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

const puts = () => shelves.requests.filter(({ method }) => method === 'PUT').length

/** The desk's files, where the system refuses some calls: tests may run as root, to whom it refuses nothing. */
function refusing(code: string, what: (call: keyof Files, path: string) => boolean): { runtime: { files: Files } } {
  const { files } = desk.runtime
  const unless = (call: keyof Files, path: string) => {
    if (what(call, path)) throw Object.assign(new Error(`${code}: told-by-the-system`), { code })
  }
  return {
    runtime: {
      files: {
        read: async (path) => {
          unless('read', path)
          return files.read(path)
        },
        replace: async (path, bytes, mode) => {
          unless('replace', path)
          return files.replace(path, bytes, mode)
        },
        append: async (path, bytes) => {
          unless('append', path)
          return files.append(path, bytes)
        },
        real: files.real,
        createNew: async (path, bytes) => {
          unless('createNew', path)
          return files.createNew(path, bytes)
        },
        remove: files.remove,
      },
    },
  }
}
const readOnly = (folder: string) => refusing('EROFS', (call, path) => call !== 'read' && path.startsWith(folder))

describe('a config that the system does not give', () => {
  it.each([
    ['.', 'EISDIR', 'at .'],
    ['sealpost.yaml/x', 'ENOTDIR', 'at sealpost.yaml/x'],
  ])('is wrong usage, with the reason and the path: %s', async (path, reason, at) => {
    for (const command of ['plan', 'apply --yes', 'drift', 'doctor']) {
      const { code, err } = await desk.run([...command.split(' '), '--config', path])
      expect(code).toBe(64)
      expect(err).toContain(`error (config): the config cannot be read (${reason})\n  ${at}\n`)
      expect(err).toContain('Use a file that this user can read.')
    }
  })

  it('says so where it may not be read, in words of its own', async () => {
    const denied = refusing('EACCES', (call, path) => call === 'read' && path.endsWith('sealpost.yaml'))
    const { code, err } = await desk.run(['plan'], denied)
    expect(code).toBe(64)
    expect(err).toContain('error (config): the config cannot be read (EACCES)\n  at sealpost.yaml\n')
    expect(err).not.toContain('told-by-the-system')
  })

  it('says of an empty name that it is none', async () => {
    for (const command of ['plan', 'doctor', 'init']) {
      const { code, err } = await desk.run([command, '--config', ''])
      expect(code).toBe(64)
      expect(err).toContain('error (usage): --config needs a path\n')
    }
  })
})

describe('a ledger that the system does not give', () => {
  it.each([
    ['.', 'EISDIR'],
    ['sealpost.yaml/ledger.json', 'ENOTDIR'],
  ])('ends a run with the reason and the path, and doctor finds it: %s', async (path, reason) => {
    await desk.write('sealpost.yaml', `${config}ledger: { use: file, path: ${path} }\n`)
    for (const command of ['plan', 'apply --yes']) {
      const { code, err } = await desk.run(command.split(' '))
      expect(code).toBe(1)
      expect(err).toContain(`error (ledger-file): the ledger cannot be read (${reason})\n  at ${desk.folder}`)
      expect(err).toContain('Set `ledger.path` to a file that this user can read and write')
    }
    expect((await desk.run(['doctor'])).out).toContain(`the ledger cannot be read (${reason})`)
    expect(shelves.requests.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('ends an apply before anything is written where its folder is not writable, and doctor says it before', async () => {
    const sitting = readOnly(join(desk.folder, '.sealpost'))
    await mkdir(join(desk.folder, '.sealpost'))
    const found = await desk.run(['doctor'], sitting)
    expect(found.code).toBe(1)
    expect(found.out).toMatch(/trouble writing +the folder of the ledger cannot be written to \(EROFS\)/)
    expect(found.out).toContain(join(desk.folder, '.sealpost'))
    const { code, err } = await desk.run(['apply', '--yes'], sitting)
    expect(code).toBe(1)
    expect(err).toContain('error (ledger-file): the ledger cannot be written (EROFS)\n')
    expect(puts()).toBe(0)
    expect((await desk.run(['plan'], sitting)).code).toBe(2)
  })

  it('is tried by doctor without a trace, also where its folder does not exist yet', async () => {
    await desk.write('sealpost.yaml', `${config}ledger: { use: file, path: deep/er/ledger.json }\n`)
    const before = await readdir(desk.folder)
    const { code, out } = await desk.run(['doctor'])
    expect(code).toBe(0)
    expect(out).toMatch(/ok +writing +can be written to/)
    expect(await readdir(desk.folder)).toEqual(before)
    const denied = await desk.run(['doctor'], readOnly(desk.folder))
    expect([denied.code, denied.out]).toEqual([1, expect.stringContaining('cannot be written to (EROFS)')])
  })
})

describe('init where nothing can be written', () => {
  const flags = ['init', '--owner', 'acme', '--source', 'memory', '--environment', 'production']

  it.each([
    ['own.yaml', 'EROFS'],
    ['sealpost.yaml/own.yaml', 'ENOTDIR'],
    ['.', 'EISDIR'],
  ])('is wrong usage, with the reason and the path: %s', async (path, reason) => {
    const argv = [...flags, '--target', 'shelf:rack=a', '--config', path]
    const { code, err } = await desk.run(argv, readOnly(desk.folder))
    expect(code).toBe(64)
    expect(err).toContain(`cannot be written (${reason})\n  at ${join(desk.folder, path)}\n`)
    expect(err).toContain('Nothing was written.')
  })

  it('finds out before it asks', async () => {
    const { code, err } = await desk.run(['init', '--config', 'own.yaml'], { ...readOnly(desk.folder), terminal: true })
    expect([code, err]).toEqual([64, expect.stringContaining('own.yaml cannot be written (EROFS)')])
  })
})
