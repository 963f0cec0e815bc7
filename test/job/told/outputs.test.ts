import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openGuardedOutputs } from '../../../src/action/runner/guarded-outputs.js'
import { openGuard } from '../../../src/io/leak-guard/guard.js'
import { outputsOf } from '../../../src/job/told/outputs.js'
import { change, report } from '../../render/reports.js'

const paths = { report: '/tmp/report', plan: '/tmp/plan.json' }

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

  describe('in the file of the runner', () => {
    let folder: string
    let path: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sealpost-outputs-'))
      path = join(folder, 'output')
    })
    afterEach(() => rm(folder, { recursive: true }))

    it.each([['empty'], ['not there']])('stand between lines that nobody can guess, each its own: %s', async (how) => {
      if (how === 'empty') await writeFile(path, '')
      openGuardedOutputs(openGuard({}), () => {}).outputs(path, { one: '1', two: 'a\nONE\nthree<<x\n' })
      const text = await readFile(path, 'utf8')
      const [, first = '', second = ''] = /^one<<(\S+)\n1\n\1\ntwo<<(\S+)\na\nONE\nthree<<x\n\n\2\n$/.exec(text) ?? []
      expect(first).toMatch(/^ghadelimiter_[\w-]{36}$/)
      expect(first).not.toBe(second)
    })

    it('are none where one of them holds a value', async () => {
      const guard = openGuard({ SHOP_TOKEN: 'a-token-of-some-length' })
      const { outputs } = openGuardedOutputs(guard, () => {})
      expect(() => outputs(path, { hash: 'h', report: '/tmp/a-token-of-some-length' })).toThrow(
        'the value of SHOP_TOKEN',
      )
      await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
    })
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
