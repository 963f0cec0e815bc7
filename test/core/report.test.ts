import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/core/change.js'
import { SealpostError } from '../../src/core/errors.js'
import { freeze } from '../../src/core/plan/plan.js'
import type { Receipt } from '../../src/core/receipts.js'
import type { RedeploymentReceipt } from '../../src/core/redeploy.js'
import { differs, endedReport, exitOf, isInSync, type Report, toReport } from '../../src/core/report.js'
import { address } from './kit.js'

function change(name: string, more: Partial<Change> = {}): Change {
  const base = {
    address: address(name),
    uid: 'u',
    environment: 'production',
    form: 'secret',
    fingerprint: 'fp',
  } as const
  return { ...base, do: 'keep', ...more }
}

function kept(name: string): Change {
  return change(name, { sure: 'revision' })
}

function report(
  changes: readonly Change[],
  receipts?: readonly Receipt[],
  more: Partial<Parameters<typeof toReport>[0]> = {},
): Report {
  return toReport({
    command: receipts ? 'apply' : 'plan',
    owner: 'acme',
    plan: freeze('acme', changes, []),
    receipts,
    started: 0,
    finished: 1500,
    requests: { web: { read: 1, write: 2, retried: 0 } },
    error: undefined,
    ...more,
  })
}

const created = change('NEW', { do: 'create', why: 'absent' })
const ok = { uid: 'u', name: 'NEW', ok: true } as const
const limited = new SealpostError('limited', 'too many', { where: 'shelf:web#NEW' })
const failed: Receipt = { uid: 'u', name: 'NEW', ok: false, error: limited, landed: 'no' }

describe('a run in sync', () => {
  const foreign = change('THEIRS', { do: 'leave', why: 'foreign' })

  it('leaves each name as it is, if somebody wants it there', () => {
    for (const changes of [[kept('A')], [kept('A'), foreign]]) expect(isInSync(report(changes))).toBe(true)
    expect(isInSync(report([kept('A')], [], { command: 'apply', work: false }))).toBe(true)
  })

  const refusal = { rule: 'max-removals', because: 'b', unlock: 'u', addresses: [], passesAfterMerge: true } as const
  it.each<[string, Report]>([
    ['something to write', report([created])],
    ['something written', report([created], [ok])],
    ['something in the ledger alone', report([kept('A')], undefined, { work: true })],
    ['a name with a remark', report([{ ...kept('A'), note: 'n' }])],
    ['a name that somebody edited', report([{ ...kept('A'), drift: 'edited' }])],
    ['a name that could not be seen', report([change('A', { do: 'leave', why: 'unlisted' })])],
    ['a warning', report([kept('A')], undefined, { warnings: [{ because: 'b', at: 'a' }] })],
    ['what lets more through', report([foreign], undefined, { unlock: { about: 'refused', of: 2, rest: ['u', 'v'] } })],
    ['a proposal', { ...report([kept('A')]), proposal: {} as NonNullable<Report['proposal']> }],
    ['a refusal that passes after the merge', { ...report([kept('A')]), refusals: [refusal] }],
    ['a deployment', { ...report([kept('A')]), redeployments: [{ target: 'web' }] as never }],
    ['an error', report([kept('A')], undefined, { error: limited })],
    ['nothing at all', report([])],
    ['no plan', endedReport({ command: 'plan', started: 0, finished: 1, error: undefined })],
  ])('is none that has %s', (_, found) => {
    expect(isInSync(found)).toBe(false)
  })
})

describe('a report', () => {
  it('has how to let through what is held back, and what was asked about, where there is any', () => {
    const unlock = { about: 'refused', of: 2, rest: ['u', 'v'] } as const
    expect(report([], undefined, { unlock, details: [] })).toMatchObject({ unlock, details: [] })
    expect(Object.keys(report([]))).not.toEqual(expect.arrayContaining(['unlock']))
    expect(Object.keys(report([]))).not.toEqual(expect.arrayContaining(['details']))
  })

  it('names the saved plan that it is about, and sends nobody back to it who was stopped', () => {
    const saved = { hash: 'ab', created: '2026-11-23T09:00:00.000Z', expires: '2026-11-23T10:00:00.000Z' }
    const stopped = new SealpostError('interrupted', 'stopped before this was sent')
    const receipt: Receipt = { uid: 'u', name: 'NEW', ok: false, error: stopped, landed: 'no' }
    const said = report([created], [receipt], { saved: { ...saved, owner: 'not repeated' } as typeof saved })
    expect(said.plan).toEqual(saved)
    expect(said.changes[0]?.error).toMatchObject({ code: 'interrupted', hint: 'Make a new plan for what is left.' })
    const unsaved = report([created], [receipt])
    expect(unsaved).not.toHaveProperty('plan')
    expect(unsaved.changes[0]?.error).toEqual(stopped.toJSON())
    expect(report([created], [failed], { saved }).changes[0]?.error).toEqual(limited.toJSON())
  })

  it('counts what a stop kept from being sent apart from what failed, and ends with 1', () => {
    const stopped = new SealpostError('interrupted', 'stopped before this was sent')
    const unsent: Receipt = { uid: 'u', name: 'NEW', ok: false, error: stopped, landed: 'no' }
    const said = report([created], [unsent])
    expect(said.summary).toMatchObject({ failed: 0, notReached: 1, written: 0 })
    expect(said.changes[0]).toMatchObject({ reached: false, error: { code: 'interrupted' } })
    expect(said.changes[0]).not.toHaveProperty('ok')
    expect(exitOf(said)).toBe(1)
    // where it may have landed all the same it was tried
    const unknown = report([created], [{ ...unsent, landed: 'unknown' }])
    expect(unknown.summary).toMatchObject({ failed: 1 })
    expect(unknown.summary).not.toHaveProperty('notReached')
    expect(unknown.changes[0]).toMatchObject({ ok: false })
    expect(report([created], [failed]).summary).not.toHaveProperty('notReached')
  })

  it("counts a stranger's value that was replaced, and ends with 2", () => {
    const said = report([created, kept('A')], [{ ...ok, replaced: true, note: 'it was there' }])
    expect(said.changes[0]).toMatchObject({ ok: true, replaced: true, note: 'it was there' })
    expect([said.summary.replaced, said.summary.written, exitOf(said)]).toEqual([1, 1, 2])
    expect(report([created], [ok]).summary).not.toHaveProperty('replaced')
  })

  it('carries what somebody did at the target, whatever policy made of it', () => {
    const held = change('A', { do: 'leave', why: 'not-allowed', instead: 'update', drift: 'made-anew', contested: 2 })
    expect(report([held]).changes[0]).toMatchObject({ drift: 'made-anew', contested: 2, why: 'not-allowed' })
  })

  it('says when a value was last written before this run, where the ledger knows', () => {
    const said = report([change('A', { sure: 'revision', since: 1_796_000_000 }), kept('B')])
    expect(said.changes.map(({ since }) => since)).toEqual(['2026-11-30T00:53:20.000Z', undefined])
  })

  it('tells what a pull request does to a name apart from what its base branch has pending', () => {
    const [proposed, pending] = report([
      change('A', { do: 'create', why: 'proposed', proposed: 'added' }),
      created,
    ]).changes
    expect(proposed).toMatchObject({ name: 'A', why: 'proposed', proposed: 'added' })
    expect(pending).not.toHaveProperty('proposed')
  })

  it('says whether an apply has work, and nothing of it where there was no plan', () => {
    for (const work of [true, false]) expect(report([created], undefined, { work })).toMatchObject({ work })
    expect(report([], undefined, { plan: undefined, work: undefined })).not.toHaveProperty('work')
  })

  it('says what a name is called at the source where that is another name', () => {
    const said = report([change('DB_URL', { sourceName: 'DATABASE_URL' }), change('SAME', { sourceName: 'SAME' })])
    expect(said.changes.map(({ sourceName }) => sourceName)).toEqual(['DATABASE_URL', undefined])
  })

  it('says where a value comes from and which version of it, cut where that is very long', () => {
    const origin = { name: 'shared', at: 'secrets/production.env:4' }
    const sourceOf = (more: Partial<Change>) => report([change('A', more)]).changes[0]?.source
    expect(sourceOf({ origin, version: 'v3' })).toEqual({ ...origin, version: 'v3' })
    expect(sourceOf({ origin })).toEqual(origin)
    expect(sourceOf({ version: 'v3' })).toBeUndefined()
    const long = sourceOf({ origin: { name: 'a', at: `${'x'.repeat(499)}😀` }, version: 'y'.repeat(2000) })
    expect(long).toEqual({ name: 'a', at: `${'x'.repeat(499)}…`, version: `${'y'.repeat(500)}…` })
  })

  it('is the plan and its receipts, line by line', () => {
    const left = change('L', { do: 'leave', why: 'protected', instead: 'update', note: 'because' })
    const said = report([created, kept('K'), left], [ok])
    expect(said).toEqual({
      version: 1,
      owner: 'acme',
      command: 'apply',
      hash: freeze('acme', [created, kept('K'), left], []).hash,
      started: '1970-01-01T00:00:00.000Z',
      finished: '1970-01-01T00:00:01.500Z',
      summary: {
        create: 1,
        update: 0,
        adopt: 0,
        remove: 0,
        forget: 0,
        keep: 1,
        leave: 1,
        refused: 0,
        failed: 0,
        written: 1,
      },
      changes: [
        { ...address('NEW'), environment: 'production', do: 'create', why: 'absent', ok: true },
        { ...address('K'), environment: 'production', do: 'keep', sure: 'revision' },
        {
          ...address('L'),
          environment: 'production',
          do: 'leave',
          why: 'protected',
          instead: 'update',
          note: 'because',
        },
      ],
      refusals: [],
      requests: { web: { read: 1, write: 2, retried: 0 } },
    })
  })

  it('shows no fingerprint, stamp, version or private id', () => {
    const [line] = report([change('A', { sure: 'revision', version: 'v1', revision: 'r1' })]).changes
    expect(Object.keys(line ?? {})).toEqual(['target', 'use', 'scope', 'name', 'environment', 'do', 'sure'])
  })

  it('puts the note of what happened before the note of the plan', () => {
    const planned = { ...created, note: 'planned' }
    expect(report([planned], [{ ...ok, note: 'happened' }]).changes[0]?.note).toBe('happened')
    expect(report([planned], [ok]).changes[0]?.note).toBe('planned')
    expect(report([planned], [failed]).changes[0]?.note).toBe('planned')
  })

  it('counts what failed, in planning and in writing', () => {
    const unseen = change('U', { do: 'leave', why: 'unlisted', error: new SealpostError('forbidden', 'list: 403') })
    const said = report([created, unseen], [failed])
    expect(said.summary).toMatchObject({ failed: 2, written: 0 })
    expect(said.changes.map(({ error }) => error)).toEqual([
      { code: 'limited', message: 'too many', where: 'shelf:web#NEW', hint: limited.hint },
      { code: 'forbidden', message: 'list: 403', hint: unseen.error?.hint },
    ])
  })

  it('counts as written what was written, not what the ledger forgot', () => {
    const forgotten = change('F', { do: 'forget', why: 'gone-everywhere' })
    const receipts = [ok, { uid: 'u', name: 'F', ok: true } as const]
    expect(report([created, forgotten], receipts).summary.written).toBe(1)
  })

  it('exists also where the run ended before there was a plan', () => {
    const error = new SealpostError('key-missing', 'SEALPOST_KEY is not set')
    const said = report([], undefined, { plan: undefined, error })
    expect(said).toMatchObject({ hash: '', changes: [], refusals: [], error: { code: 'key-missing', exit: 64 } })
    expect(said.summary.refused).toBe(0)
  })
})

describe('the exit status', () => {
  const refused = freeze('acme', [created], [{ rule: 'count', because: 'b', unlock: 'u', addresses: [] }])

  it.each<[number, string, Report]>([
    [0, 'nothing to do', report([kept('K')])],
    [0, 'a stranger is none of our business', report([change('S', { do: 'leave', why: 'foreign' })])],
    [0, 'all done', report([created], [ok])],
    [2, 'a plan that would write', report([created])],
    [2, 'an apply that was declined', report([created], undefined, { command: 'apply' })],
    [2, 'a wanted name that is not ours', report([change('F', { do: 'leave', why: 'foreign', instead: 'adopt' })], [])],
    [2, 'a scope that hides rows', report([change('U', { do: 'leave', why: 'unlisted' })], [])],
    [1, 'one value failed', report([created], [failed])],
    [3, 'refused', report([], undefined, { plan: refused })],
    [3, 'refused, and failed besides', report([], [failed], { plan: refused })],
    [64, 'bad usage', report([created], [ok], { error: new SealpostError('usage', 'what?') })],
    [3, 'ended by a busy ledger', report([created], undefined, { error: new SealpostError('ledger-busy', 'busy') })],
  ])('%i: %s', (exit, _name, said) => {
    expect(exitOf(said)).toBe(exit)
  })

  it('says that a deployment is owed, or was refused', () => {
    const due = [{ target: 'web', use: 'shelf', because: 'owed' as const, starts: 'a shelf' }]
    const plan = freeze('acme', [kept('K')], [], { redeployments: due })
    expect(exitOf(report([], undefined, { plan }))).toBe(2)
    expect(
      exitOf(
        report([], undefined, { plan: freeze('acme', [], [], { redeployments: [{ target: 'web', use: 'shelf' }] }) }),
      ),
    ).toBe(0)
    const error = new SealpostError('forbidden', 'the shelf is locked')
    const asked = (receipt: Partial<RedeploymentReceipt>) =>
      report([], [], { command: 'apply', plan, redeployed: [{ target: 'web', asked: true, said: 'done', ...receipt }] })
    expect([exitOf(asked({})), exitOf(asked({ asked: false, error }))]).toEqual([0, 1])
  })

  it('counts a change that was tried as settled only where it worked', () => {
    expect(report([created], [ok]).changes.map(differs)).toEqual([false])
    expect(report([created], [failed]).changes.map(differs)).toEqual([true])
  })
})

it('tells what should be looked at, where there is something', () => {
  const warnings = [{ because: 'a name is nowhere', at: 'sealpost.yaml:3' }]
  expect(report([kept('A')], undefined, { warnings }).warnings).toEqual(warnings)
  expect(report([kept('A')], undefined, { warnings: [] })).not.toHaveProperty('warnings')
})

describe('the report of a run that ended before it had a plan', () => {
  const ended = { command: 'apply', started: 1000, finished: 2000 } as const

  it('says what ended it, and nothing else', () => {
    const report = endedReport({ ...ended, error: new SealpostError('interrupted', 'stopped') })
    expect(report).toMatchObject({ command: 'apply', owner: '', hash: '', changes: [], refusals: [], requests: {} })
    expect(report.error).toMatchObject({ code: 'interrupted', message: 'stopped' })
    expect(report.started < report.finished).toBe(true)
    expect(exitOf(report)).toBe(1)
  })

  it('has the owner, where that is known', () => {
    expect(endedReport({ ...ended, owner: 'acme', error: undefined })).toMatchObject({ owner: 'acme' })
  })
})
