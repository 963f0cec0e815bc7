import { describe, expect, it } from 'vitest'
import { doorOf } from '../../src/cli/door.js'
import type { Report } from '../../src/core/report.js'
import { endText } from '../../src/render/next-step.js'
import { plainStyle, terminalStyleOf } from '../../src/render/terminal-style.js'
import { change, report, trouble } from './reports.js'

const usual = { config: 'sealpost.yaml', target: [], environment: [] }
const ended = (what: Report, door = doorOf('sealpost', usual)) => endText(what, door, plainStyle)
const create = change('API_KEY', { do: 'create', why: 'absent' })
const keep = change('OTHER', { do: 'keep', sure: 'revision' })

describe('after a plan', () => {
  it('comes the apply, about the same', () => {
    expect(ended(report([create], { work: true }))).toBe('\n1 to write.\nTo apply: sealpost apply\n')
    const typed = {
      config: 'it/shop.yaml',
      target: ['web', "o'clock"],
      environment: ['production'],
      recover: true,
      allowRemoval: ['web:a#C'],
    }
    expect(ended(report([create], { work: true }), doorOf('sealpost', { ...typed, accept: ['web:a#B'] }))).toContain(
      "To apply: sealpost apply --config it/shop.yaml --target web --target 'o'\\''clock' --environment production --accept 'web:a#B' --allow-removal 'web:a#C' --recover\n",
    )
  })

  it('comes the saved one, while it is good', () => {
    const plan = { hash: 'ab'.repeat(32), created: '2026-11-23T10:00:00.000Z', expires: '2026-11-23T11:00:00.000Z' }
    expect(ended(report([create], { work: true, plan }), doorOf('sealpost', { ...usual, saved: 'out dir/p' }))).toBe(
      "\n1 to write.\nTo apply exactly this, until 2026-11-23 11:00 UTC: sealpost apply --plan 'out dir/p'\n",
    )
  })

  it('comes nothing where there is nothing to do', () => {
    expect(ended(report([keep], { work: false }))).toBe('\nNothing to do, 1 unchanged.\n')
    const left = change('LEFT', {
      do: 'leave',
      why: 'not-allowed',
      instead: 'remove',
      note: '`policy.allow: remove` …',
    })
    const other = { ...left, name: 'ALSO' }
    expect(ended(report([left, other, keep], { work: false }))).toBe(
      '\n2 skipped, 1 unchanged.\n`policy.allow: remove` ….\n',
    )
    const many = ['A', 'B', 'C', 'D'].map((name) => ({ ...left, name, note: `accept ${name}` }))
    expect(ended(report(many, { work: false }))).toBe('\n4 skipped.\nEach skipped line says how to allow it.\n')
  })

  it('comes what unlocks it where it is refused', () => {
    const refusal = { rule: 'max-removals', because: 'too much', unlock: '`policy.maxRemovals: 3`', addresses: [] }
    expect(ended(report([create], { work: true, refusals: [refusal] }))).toBe(
      '\n1 refusal, 1 to write.\nNothing can be applied until the refusal is resolved.\nUnlock: `policy.maxRemovals: 3`\n',
    )
    expect(ended(report([create], { work: true, refusals: [refusal, refusal] }))).toContain(
      '\n2 refusals, 1 to write.\nNothing can be applied until every refusal is resolved, as shown above.\n',
    )
  })

  it('of a pull request comes its merge', () => {
    const proposal = { mode: 'reviewed', changes: [], edges: [] } as unknown as NonNullable<Report['proposal']>
    expect(ended(report([create], { work: true, proposal }))).toMatch(
      /\nAfter the merge, a new plan is created and applied/,
    )
    expect(ended({ ...report([]), hash: '', proposal })).toBe(
      '\nNo config changes.\nAfter the merge, a new plan is created and applied once approved.\n',
    )
  })
})

describe('after an apply', () => {
  const failed = (name: string, hint: string) =>
    change(name, { do: 'create', why: 'absent', ok: false, error: { ...trouble('forbidden', 'no'), hint } })
  const landed = change('API_KEY', { do: 'create', why: 'absent', ok: true })

  it('comes nothing where all went well', () => {
    expect(ended(report([landed, keep], { command: 'apply' }))).toBe('\n1 written, 1 unchanged.\n')
  })

  it('comes what to do about failures, each thing once, and then the same again', () => {
    const changes = [landed, failed('A', 'Do one thing.'), failed('B', 'Do one thing.'), failed('C', 'Do another.')]
    expect(ended(report(changes, { command: 'apply' }))).toBe(
      '\n1 written, 3 failed.\nDo one thing.\nDo another.\nThen: sealpost apply\n',
    )
    const many = ['A', 'B', 'C', 'D'].map((name) => failed(name, `Do ${name}.`))
    expect(ended(report(many, { command: 'apply' }))).toBe(
      '\n4 failed.\nEach failed line says what to do.\nThen: sealpost apply\n',
    )
  })

  it('comes a new plan where a saved one did not come to its end', () => {
    const door = doorOf('sealpost', { ...usual, saved: 'prod.plan' })
    expect(ended(report([failed('A', 'Do one thing.')], { command: 'apply' }), door)).toContain(
      'Then: sealpost plan --out prod.plan\n',
    )
  })

  it('comes the same again where it was stopped', () => {
    const left = change('B', { do: 'create', why: 'absent', reached: false, error: trouble('interrupted', 'stopped') })
    expect(ended(report([landed, left], { command: 'apply' }))).toBe(
      '\n1 written, 1 not reached.\nTo continue: sealpost apply\n',
    )
  })
})

describe('after a drift', () => {
  it('comes a plan where something differs, else nothing', () => {
    const edited = change('API_KEY', { do: 'update', why: 'drifted', drift: 'edited' })
    expect(ended(report([edited], { command: 'drift' }))).toBe(
      '\n1 differs.\nTo see what an apply would fix: sealpost plan\n',
    )
    expect(ended(report([keep], { command: 'drift' }))).toBe('\nNothing differs, 1 unchanged.\n')
    const unseen = change('API_KEY', { do: 'leave', why: 'unlisted' })
    expect(ended(report([unseen], { command: 'drift' }))).toContain('each line says why.\n')
  })
})

describe('the last words', () => {
  it('are left to an error that ended the run', () => {
    expect(ended(report([create], { work: true, error: { ...trouble('invalid', 'm'), exit: 1 } }))).toBe('')
    expect(ended({ ...report([]), hash: '' })).toBe('')
  })

  it('say nothing twice in a row', () => {
    expect(ended(report([], { work: false }))).toBe('')
  })

  it('let the summary stand out, and no name act on the terminal', () => {
    const door = doorOf('sealpost', { ...usual, target: ['a\u001b[2J\n::error::x'] })
    const text = endText(report([create], { work: true }), door, terminalStyleOf(true, {}))
    expect(text).toContain('\u001b[1m1 to write.\u001b[22m\n')
    expect(text.split('\u001b')).toHaveLength(3)
    expect(text).not.toMatch(/^::/m)
  })

  it('call the program as it was started', () => {
    expect(doorOf("node '/work/dist/cli.js'", usual).apply).toBe("node '/work/dist/cli.js' apply")
  })

  it('name a long selection in words', () => {
    const target = Array.from({ length: 99 }, (_, at) => `target-${at}`)
    expect(doorOf('sealpost', { ...usual, config: 'c.yaml', target }).apply).toBe(
      'sealpost apply --config c.yaml, with the same options',
    )
  })
})
