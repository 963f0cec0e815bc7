import { lstat, mkdir, readdir, readlink, rename, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { diskFiles } from '../../../src/io/system/files.js'
import { type DiskWorld, diskWorld, edit, entryOf, filled, flat, ledgerPath, open } from './ledger.kit.js'

/** A world whose ledger is a link to a file elsewhere, which may not be there yet. */
async function linked(to = '../shared/acme.json'): Promise<{ runtime: DiskWorld; real: string }> {
  const runtime = await diskWorld()
  const path = ledgerPath(runtime)
  const real = join(dirname(path), to)
  await mkdir(dirname(path), { recursive: true })
  await mkdir(dirname(real), { recursive: true })
  await symlink(to, path)
  return { runtime, real }
}

it.each(['../shared/acme.json', 'other.json'])('a ledger that is a link (%s) is written through it', async (to) => {
  const { runtime, real } = await linked(to)
  const ledger = await filled(runtime)
  const giveBack = await ledger.lease()
  await ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'written')
  await giveBack()
  expect((await lstat(ledgerPath(runtime))).isSymbolicLink()).toBe(true)
  expect(await readlink(ledgerPath(runtime))).toBe(to)
  const name = real.split('/').at(-1) as string
  const beside = (await readdir(dirname(real))).filter((one) => one !== 'ledger.json')
  expect(beside.sort()).toEqual([name, `${name}.anchor`])
  expect(flat(await open(runtime))).toEqual(flat(ledger))
})

it('two links to one ledger are one ledger, with one lease', async () => {
  const { runtime, real } = await linked()
  await filled(runtime)
  const other = await diskWorld()
  await mkdir(dirname(ledgerPath(other)), { recursive: true })
  await symlink(real, ledgerPath(other))
  const [one, two] = [await open(runtime), await open(other, { run: 'run-2' })]
  expect([flat(two), two.isLost('web')]).toEqual([flat(one), false])
  const giveBack = await one.lease()
  await expect(two.lease()).rejects.toMatchObject({ code: 'ledger-busy' })
  await giveBack()
  await (await two.lease())()
})

it('a ledger that was moved away and linked to is no lost one: its anchor is where it was', async () => {
  const runtime = await diskWorld()
  const before = flat(await filled(runtime))
  const real = join(runtime.folder, 'moved.json')
  await rename(ledgerPath(runtime), real)
  await symlink(real, ledgerPath(runtime))
  const ledger = await open(runtime)
  expect([flat(ledger), ledger.isLost('web')]).toEqual([before, false])
  await ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'written')
  expect((await open(runtime)).isLost('web')).toBe(false)
})

it('a link that leads round in a circle is told by its path', async () => {
  const runtime = await diskWorld()
  await mkdir(dirname(ledgerPath(runtime)), { recursive: true })
  await symlink('ledger.json', ledgerPath(runtime))
  await expect(open(runtime)).rejects.toMatchObject({ code: 'ledger-file', where: ledgerPath(runtime) })
})

it('a path without a link leads to itself, be there something or nothing', async () => {
  const runtime = await diskWorld()
  for (const path of [runtime.folder, join(runtime.folder, 'x'), join(runtime.folder, 'x/y')])
    expect(await diskFiles.real(path)).toBe(path)
})
