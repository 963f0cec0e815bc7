import { describe, expect, it } from 'vitest'
import { unkeptWarnings } from '../../../src/core/plan/ledger-health.js'

const where = (path: readonly (string | number)[]) => `sealpost.yaml:${path.join('.')}`
const config = { ledger: { use: 'drawer' }, where }
const kept = (keptBy: 'machine' | 'host', label: string) => ({ keptBy, setup: { label } })
const [drawer, shelf] = [kept('machine', 'a drawer of this machine'), kept('host', 'a shelf')]
const warnings = (call: Partial<Parameters<typeof unkeptWarnings>[0]>) =>
  unkeptWarnings({ config, usual: shelf, chosen: drawer, generation: 0, ...call })

describe('a ledger that goes with its machine', () => {
  it('is told of where a host has machines for one job, until there is one', () => {
    expect(warnings({})).toEqual([
      {
        because:
          'the ledger is a drawer of this machine and does not exist yet: unless the file is kept, the next run ' +
          'will not know what this one wrote; remove `ledger` from the config to keep it on a shelf',
        at: 'sealpost.yaml:ledger',
      },
    ])
    expect(warnings({ generation: 1 })).toEqual([])
  })

  it('is nothing to be told of elsewhere', () => {
    expect(warnings({ usual: drawer })).toEqual([])
    expect(warnings({ config: { ledger: undefined, where } })).toEqual([])
    expect(warnings({ chosen: shelf })).toEqual([])
  })
})
