import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { outputsOf, outputText } from '../../../src/action/runner/outputs.js'
import { change, report } from '../../render/reports.js'

const paths = { report: '/tmp/report', plan: '/tmp/plan.json' }
const random = (bytes: number) => new Uint8Array(randomBytes(bytes))

describe('outputs', () => {
  it('are those that action.yml declares', () => {
    const { outputs } = parse(readFileSync(resolve(import.meta.dirname, '../../../action.yml'), 'utf8')) as {
      outputs: object
    }
    expect(Object.keys(outputsOf(report([]), paths)).sort()).toEqual(Object.keys(outputs).sort())
  })

  it('name a plan only where there is one', () => {
    const plan = { hash: 'h', created: '', expires: '' }
    expect(outputsOf(report([]), paths).plan).toBe('')
    expect(outputsOf({ ...report([]), plan }, paths).plan).toBe('/tmp/plan.json')
  })

  it('stand between lines that nobody can guess, each its own', () => {
    const text = outputText({ one: '1', two: 'a\nONE\nthree<<x\n' }, random)
    const [, first = '', second = ''] = /^one<<(\S+)\n1\n\1\ntwo<<(\S+)\na\nONE\nthree<<x\n\n\2\n$/.exec(text) ?? []
    expect(first).toMatch(/^sealpost-[\w-]{24}$/)
    expect(first).not.toBe(second)
  })

  it.each([
    ['a plan with work', report([change('A', { do: 'create', why: 'absent' })], { work: true }), 'true'],
    ['a plan with work in the ledger alone', report([change('A', { do: 'keep' })], { work: true }), 'true'],
    [
      'a plan whose differences are held',
      report([change('A', { do: 'leave', instead: 'update' })], { work: false }),
      'false',
    ],
    ['a plan that was none', report([]), 'false'],
    ['a drift that differs', report([change('A', { do: 'update' })], { command: 'drift' }), 'true'],
    ['an apply that wrote', report([change('A', { do: 'update', ok: true })], { command: 'apply' }), 'true'],
    [
      'an apply that left something',
      report([change('A', { do: 'leave', instead: 'adopt' })], { command: 'apply' }),
      'false',
    ],
  ])('say of %s whether it changed anything', (_, one, changed) => {
    expect(outputsOf(one, paths).changed).toBe(changed)
  })
})
