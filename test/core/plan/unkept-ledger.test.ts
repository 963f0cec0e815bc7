import { describe, expect, it } from 'vitest'
import { unkeptWarnings } from '../../../src/core/plan/ledger-health.js'

const where = (path: readonly (string | number)[]) => `sealpost.yaml:${path.join('.')}`
const file = { ledger: { use: 'file' }, where }
const warnings = (call: Partial<Parameters<typeof unkeptWarnings>[0]>) =>
  unkeptWarnings({ config: file, host: 'git-branch', generation: 0, ...call })

describe('a ledger that goes with its machine', () => {
  it('is told of where a host has machines for one job, until there is one', () => {
    expect(warnings({})).toEqual([
      { because: expect.stringContaining('unless something keeps it'), at: 'sealpost.yaml:ledger' },
    ])
    expect(warnings({ generation: 1 })).toEqual([])
  })

  it('is nothing to be told of elsewhere', () => {
    expect(warnings({ host: 'file' })).toEqual([])
    expect(warnings({ config: { ledger: undefined, where } })).toEqual([])
    expect(warnings({ config: { ledger: { use: 'git-branch' }, where } })).toEqual([])
  })
})
