import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Runtime } from '../../../src/core/runtime.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { type DiskWorld, diskWorld, edit, entryOf, filled, ledgerPath, open } from './ledger.kit.js'

const hour = 60 * 60_000
const now = 1_000_000_000_000

/** The same disk, seen by another process. */
function seenBy(runtime: DiskWorld, more: Partial<Runtime['process']> & { now?: number }): DiskWorld {
  const { now: later = now, ...who } = more
  return { ...runtime, now: () => later, process: { ...runtime.process, ...who } }
}

async function held(
  more: Partial<Runtime['process']> = {},
): Promise<{ runtime: DiskWorld; giveBack: () => Promise<unknown> }> {
  const runtime = await diskWorld()
  await filled(runtime)
  const ledger = await open(seenBy(runtime, { pid: 1, ...more }), { run: 'first' })
  return { runtime, giveBack: await ledger.lease() }
}

async function take(runtime: DiskWorld): Promise<() => Promise<unknown>> {
  return (await open(runtime, { run: 'second' })).lease()
}

describe('a lease', () => {
  it('is held against everybody else, and says who has it', async () => {
    const { runtime, giveBack } = await held()
    await expect(take(seenBy(runtime, { pid: 2 }))).rejects.toMatchObject({
      code: 'ledger-busy',
      message: 'the run first (process 1 on here) is applying',
      where: ledgerPath(runtime),
    })
    await giveBack()
    await (await take(seenBy(runtime, { pid: 2 })))()
    expect(await runtime.files.read(`${ledgerPath(runtime)}.lock`)).toBeUndefined()
  })

  it('tells who waits which file it is, and when it ends', async () => {
    const { runtime } = await held()
    await expect(take(seenBy(runtime, { pid: 2 }))).rejects.toMatchObject({
      hint: `Wait for it and run again. If it was killed, its lock ${ledgerPath(runtime)}.lock expires at ${new Date(now + 2 * hour).toISOString()}.`,
    })
  })

  it('of an earlier process with our own id is taken over: in a container each has the same', async () => {
    const { runtime } = await held({ pid: 7, since: 1000 })
    await (await take(seenBy(runtime, { pid: 7, since: 2000 })))()
    // a lock as a former version left it says nothing of when its process began
    const text = JSON.stringify({ run: 'old', pid: 7, host: 'here', at: now })
    await writeFile(`${ledgerPath(runtime)}.lock`, text)
    await (await take(seenBy(runtime, { pid: 7, since: 2000 })))()
  })

  it('of another run of this very process is respected', async () => {
    const { runtime } = await held({ pid: 7, since: 1000 })
    await expect(take(seenBy(runtime, { pid: 7, since: 1000 }))).rejects.toMatchObject({ code: 'ledger-busy' })
  })

  it('of a process that died is taken over', async () => {
    const { runtime } = await held()
    await (await take(seenBy(runtime, { pid: 2, alive: (pid) => pid !== 1 })))()
  })

  it('of a process on another machine is respected, since nobody here can tell', async () => {
    const { runtime } = await held({ host: 'elsewhere' })
    await expect(take(seenBy(runtime, { pid: 2, alive: () => false }))).rejects.toMatchObject({ code: 'ledger-busy' })
  })

  it.each(['elsewhere', 'here'])('that nobody renewed for hours is taken over (%s)', async (host) => {
    const { runtime } = await held({ host })
    const at = (ms: number) => seenBy(runtime, { pid: 2, now: now + ms })
    await expect(take(at(2 * hour))).rejects.toMatchObject({ code: 'ledger-busy' })
    await (await take(at(2 * hour + 1)))()
  })

  it('from a future that is hours away is no lease', async () => {
    const { runtime } = await held()
    await (await take(seenBy(runtime, { pid: 2, now: now - 3 * hour })))()
  })

  it.each([
    '',
    '{}',
    'null',
    'canary',
    '{"run":"can ary","pid":1,"host":"h","at":1000000000000}',
    '{"run":"r","pid":1,"host":"h"}',
  ])('that is not one (%j) is taken over', async (text) => {
    const { runtime } = await held()
    await writeFile(`${ledgerPath(runtime)}.lock`, text)
    await (await take(runtime))()
  })

  it('on a machine with an odd name is still one’s own', async () => {
    const runtime = await diskWorld()
    for (const host of ['Ana’s laptop', '', 'x'.repeat(300)]) {
      const ledger = await open(seenBy(runtime, { host }))
      const giveBack = await ledger.lease()
      await expect(take(seenBy(runtime, { host }))).rejects.toMatchObject({ code: 'ledger-busy' })
      await ledger.edit('web', [edit('u', 'A', entryOf(host))], 'written')
      await giveBack()
      expect(await runtime.files.read(`${ledgerPath(runtime)}.lock`)).toBeUndefined()
    }
  })

  it('is renewed by the work that goes on', async () => {
    const runtime = await diskWorld()
    let clock = now
    const mine = { ...runtime, now: () => clock }
    const ledger = await open(mine, { run: 'long' })
    const giveBack = await ledger.lease()
    for (let at = 1; at <= 5; at += 1) {
      clock += 1.5 * hour
      await ledger.edit('web', [edit('u', 'A', entryOf(`${at}`))], 'written')
      await expect(take({ ...runtime, now: () => clock + hour })).rejects.toMatchObject({ code: 'ledger-busy' })
    }
    await giveBack()
  })

  it('that was taken over stops the run that had it before its next step, and is not given back by it', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const ledger = await open(seenBy(runtime, { pid: 1 }), { run: 'slow' })
    const giveBack = await ledger.lease()
    await take(seenBy(runtime, { pid: 2, alive: () => false }))
    await expect(ledger.edit('web', [edit('u', 'A', entryOf('a'))], 'pending')).rejects.toMatchObject({
      code: 'ledger-moved',
    })
    await giveBack()
    await expect(take(seenBy(runtime, { pid: 3 }))).rejects.toMatchObject({ code: 'ledger-busy' })
  })

  it('goes to one of many that want it', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const tried = await Promise.allSettled(
      Array.from({ length: 8 }, async (_, pid) =>
        (await open(seenBy(runtime, { pid }), { run: `run-${pid}` })).lease(),
      ),
    )
    expect(tried.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  })

  it('that was taken over between a step and the look after it takes nothing back silently', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const { append } = runtime.files
    let strike = false
    const files = {
      ...runtime.files,
      // somebody removes the lock, and another run takes it, while our line is on its way
      append: async (...call: Parameters<typeof append>) => {
        if (strike && call[0].endsWith('.json')) {
          strike = false
          await runtime.files.remove(`${ledgerPath(runtime)}.lock`)
          const other = await open(seenBy(runtime, { pid: 2 }), { run: 'fast' })
          await other.lease()
          await other.edit('web', [edit('u', 'A', entryOf('fast', { state: 'pending', run: 'fast' }))], 'pending')
        }
        return append(...call)
      },
    }
    const slow = await open({ ...runtime, files }, { run: 'slow' })
    await slow.lease()
    const intent = entryOf('slow', { state: 'pending', run: 'slow' })
    await slow.edit('web', [edit('u', 'A', intent)], 'pending')
    strike = true
    await expect(slow.edit('web', [edit('u', 'A', entryOf('slow', { run: 'slow' }))], 'written')).rejects.toMatchObject(
      { code: 'ledger-moved' },
    )
    const now = await open(runtime)
    expect(now.entries.get('u')?.get('A')?.state).not.toBe('written')
  })

  it('lost between a write and its entry leaves a mark that the run which has it by now does not wipe out', async () => {
    const runtime = await diskWorld()
    await filled(runtime)
    const intent = (run: string) => [edit('u', 'A', entryOf(run, { state: 'pending', run }))]
    const slow = await open(seenBy(runtime, { pid: 1 }), { run: 'slow' })
    await slow.lease()
    await slow.edit('web', intent('slow'), 'pending')
    await runtime.files.remove(`${ledgerPath(runtime)}.lock`)
    const fast = await open(seenBy(runtime, { pid: 2 }), { run: 'fast' })
    const giveBack = await fast.lease()
    await fast.edit('web', intent('fast'), 'pending')
    await slow.doubt('web', [{ uid: 'u', name: 'A' }])
    await fast.edit('web', [edit('u', 'A', entryOf('fast', { run: 'fast' }))], 'written')
    await giveBack()
    const next = await open(runtime)
    expect([next.entries.get('u')?.get('A')?.state, next.isLost('web')]).toEqual(['pending', false])
    await (await next.lease())()
    expect((await open(runtime)).entries.get('u')?.get('A')?.state).toBe('pending')
  })

  it('is refused in the end where others are always faster', async () => {
    const runtime = await diskWorld()
    const files = { ...runtime.files, createNew: () => Promise.resolve(false) }
    await expect(take({ ...runtime, files })).rejects.toMatchObject({ code: 'ledger-busy' })
  })
})

it('the real world knows a live process from a dead one', () => {
  const { process: self } = nodeRuntime(new AbortController().signal)
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect([self.alive(self.pid), self.alive(1), self.alive(pid)]).toEqual([true, true, false])
  expect(self.pid).toBe(process.pid)
})
