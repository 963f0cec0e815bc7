import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/core/types.js'
import { realWorld } from '../../src/io/world.js'
import { type DiskWorld, diskWorld, edit, entryOf, filled, ledgerPath, open } from './ledger.kit.js'

const hour = 60 * 60_000
const now = 1_000_000_000_000

/** The same disk, seen by another process. */
function seenBy(world: DiskWorld, more: Partial<World['process']> & { now?: number }): DiskWorld {
  const { now: later = now, ...who } = more
  return { ...world, now: () => later, process: { ...world.process, ...who } }
}

async function held(
  more: Partial<World['process']> = {},
): Promise<{ world: DiskWorld; giveBack: () => Promise<unknown> }> {
  const world = await diskWorld()
  await filled(world)
  const ledger = await open(seenBy(world, { pid: 1, ...more }), { run: 'first' })
  return { world, giveBack: await ledger.lease() }
}

async function take(world: DiskWorld): Promise<() => Promise<unknown>> {
  return (await open(world, { run: 'second' })).lease()
}

describe('a lease', () => {
  it('is held against everybody else, and says who has it', async () => {
    const { world, giveBack } = await held()
    await expect(take(seenBy(world, { pid: 2 }))).rejects.toMatchObject({
      code: 'ledger-busy',
      message: 'the run first (process 1 on here) is applying',
      where: ledgerPath(world),
    })
    await giveBack()
    await (await take(seenBy(world, { pid: 2 })))()
    expect(await world.files.read(`${ledgerPath(world)}.lock`)).toBeUndefined()
  })

  it('of a process that died is taken over', async () => {
    const { world } = await held()
    await (await take(seenBy(world, { pid: 2, alive: (pid) => pid !== 1 })))()
  })

  it('of a process on another machine is respected, since nobody here can tell', async () => {
    const { world } = await held({ host: 'elsewhere' })
    await expect(take(seenBy(world, { pid: 2, alive: () => false }))).rejects.toMatchObject({ code: 'ledger-busy' })
  })

  it.each(['elsewhere', 'here'])('that nobody renewed for hours is taken over (%s)', async (host) => {
    const { world } = await held({ host })
    const at = (ms: number) => seenBy(world, { pid: 2, now: now + ms })
    await expect(take(at(2 * hour))).rejects.toMatchObject({ code: 'ledger-busy' })
    await (await take(at(2 * hour + 1)))()
  })

  it('from a future that is hours away is no lease', async () => {
    const { world } = await held()
    await (await take(seenBy(world, { pid: 2, now: now - 3 * hour })))()
  })

  it.each([
    '',
    '{}',
    'null',
    'canary',
    '{"run":"can ary","pid":1,"host":"h","at":1000000000000}',
    '{"run":"r","pid":1,"host":"h"}',
  ])('that is not one (%j) is taken over', async (text) => {
    const { world } = await held()
    await writeFile(`${ledgerPath(world)}.lock`, text)
    await (await take(world))()
  })

  it('on a machine with an odd name is still one’s own', async () => {
    const world = await diskWorld()
    for (const host of ['Ana’s laptop', '', 'x'.repeat(300)]) {
      const ledger = await open(seenBy(world, { host }))
      const giveBack = await ledger.lease()
      await expect(take(seenBy(world, { host }))).rejects.toMatchObject({ code: 'ledger-busy' })
      await ledger.edit('web', [edit('u', 'A', entryOf(host))], 'written')
      await giveBack()
      expect(await world.files.read(`${ledgerPath(world)}.lock`)).toBeUndefined()
    }
  })

  it('is renewed by the work that goes on', async () => {
    const world = await diskWorld()
    let clock = now
    const mine = { ...world, now: () => clock }
    const ledger = await open(mine, { run: 'long' })
    const giveBack = await ledger.lease()
    for (let at = 1; at <= 5; at += 1) {
      clock += 1.5 * hour
      await ledger.edit('web', [edit('u', 'A', entryOf(`${at}`))], 'written')
      await expect(take({ ...world, now: () => clock + hour })).rejects.toMatchObject({ code: 'ledger-busy' })
    }
    await giveBack()
  })

  it('that was taken over stops the run that had it before its next step, and is not given back by it', async () => {
    const world = await diskWorld()
    await filled(world)
    const ledger = await open(seenBy(world, { pid: 1 }), { run: 'slow' })
    const giveBack = await ledger.lease()
    await take(seenBy(world, { pid: 2, alive: () => false }))
    await expect(ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'pending')).rejects.toMatchObject({
      code: 'ledger-moved',
    })
    await giveBack()
    await expect(take(seenBy(world, { pid: 3 }))).rejects.toMatchObject({ code: 'ledger-busy' })
  })

  it('goes to one of many that want it', async () => {
    const world = await diskWorld()
    await filled(world)
    const tried = await Promise.allSettled(
      Array.from({ length: 8 }, async (_, pid) => (await open(seenBy(world, { pid }), { run: `run-${pid}` })).lease()),
    )
    expect(tried.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  })

  it('is refused in the end where others are always faster', async () => {
    const world = await diskWorld()
    const files = { ...world.files, createNew: () => Promise.resolve(false) }
    await expect(take({ ...world, files })).rejects.toMatchObject({ code: 'ledger-busy' })
  })
})

it('the real world knows a live process from a dead one', () => {
  const { process: self } = realWorld(new AbortController().signal)
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect([self.alive(self.pid), self.alive(1), self.alive(pid)]).toEqual([true, true, false])
  expect(self.pid).toBe(process.pid)
})
