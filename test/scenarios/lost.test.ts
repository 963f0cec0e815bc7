import { expect, test } from 'vitest'
import { stage } from '../kit/stage.js'

const ledger = '/work/.sealpost/ledger.json'
const plot = { values: { production: { A: '1', B: '2' } } }

/** A stage whose ledger was lost after a run, while its anchor remembers that there was one. */
async function lost() {
  const at = stage(structuredClone(plot))
  await at.run()
  at.machine.files.delete(ledger)
  at.clock.pass(60_000)
  return at
}

test('drift over a lost ledger is refused, for it could only say that nothing differs', async () => {
  const at = await lost()
  at.vendor.put('shop', 'production', 'A', 'edited by hand')
  const { report, exit } = await at.run({ command: 'drift' })
  expect(exit).toBe(3)
  expect(report.refusals).toMatchObject([{ rule: 'ledger-lost', at: expect.stringContaining('sealpost.yaml:') }])
  expect(report.refusals[0]?.because).toContain('entries for web are lost or out of date')
})

test('an apply over a lost ledger says so, and drift is itself again afterwards', async () => {
  const at = await lost()
  const { report, exit } = await at.run()
  expect(exit).toBe(0)
  expect(report.warnings).toMatchObject([{ because: expect.stringContaining('entries for web are lost') }])
  expect(report.changes).toMatchObject([
    { name: 'A', do: 'update', why: 'unfinished', note: 'the ledger is lost' },
    { name: 'B', do: 'update', why: 'unfinished', note: 'the ledger is lost' },
  ])
  const after = await at.run({ command: 'drift' })
  expect([after.exit, after.report.warnings]).toEqual([0, undefined])
})

test('drift before anything was ever written is no loss', async () => {
  const at = stage(structuredClone(plot))
  expect((await at.run({ command: 'drift' })).exit).toBe(0)
})

test('an apply that finds all right ends the recovery, so that a foreign name is not taken for ours later', async () => {
  const at = stage({ values: structuredClone(plot.values), traits: { readable: true } })
  await at.run()
  at.machine.files.delete(ledger)
  at.vendor.put('shop', 'production', 'C', 'theirs')
  at.clock.pass(60_000)
  await at.run()
  expect((await at.run()).report.warnings).toBeUndefined()
  Object.assign(at.values.production ?? {}, { C: 'ours' })
  at.clock.pass(60_000)
  const { report, wrote } = await at.run()
  expect(wrote).toEqual([])
  expect(report.changes).toMatchObject([{ name: 'A' }, { name: 'B' }, { name: 'C', do: 'leave', why: 'foreign' }])
})
