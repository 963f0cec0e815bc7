import { describe, expect, it } from 'vitest'
import type { SavedChange } from '../../src/core/plan/saved-plan.js'
import { savedPlanReport } from '../../src/core/saved-plan-report.js'
import { address } from './kit.js'

const change: SavedChange = { address: address('A'), uid: 'u', environment: 'production', do: 'create', why: 'absent' }
const plan = {
  owner: 'acme',
  created: '2026-11-30T10:00:00.000Z',
  expires: '2026-11-30T11:00:00.000Z',
  refusals: 0,
  hash: 'ab'.repeat(32),
  changes: [change],
}

describe('the report of a saved plan', () => {
  it('has its changes, its times and its hash', () => {
    const report = savedPlanReport(plan, [{ because: 'b', at: 'prod.plan' }])
    expect(report).toMatchObject({
      command: 'plan',
      owner: 'acme',
      hash: plan.hash,
      plan: { hash: plan.hash, created: plan.created, expires: plan.expires },
      started: plan.created,
      summary: { create: 1, refused: 0 },
      warnings: [{ because: 'b', at: 'prod.plan' }],
    })
    expect(report.changes.map(({ name }) => name)).toEqual(['A'])
  })

  it('says what the plan was allowed, and how far that goes', () => {
    const old: SavedChange = {
      address: address('OLD'),
      uid: 'u',
      environment: 'production',
      do: 'remove',
      consented: true,
    }
    const { consent, changes } = savedPlanReport({ ...plan, changes: [old], consents: { remove: ['OLD'] } }, [])
    expect(consent).toEqual({ names: [{ kind: 'remove', name: 'OLD', places: 1 }] })
    expect(changes).toMatchObject([{ name: 'OLD', consented: true }])
    expect(savedPlanReport({ ...plan, consents: {} }, [])).not.toHaveProperty('consent')
  })

  it.each([
    [1, '1 refusal'],
    [3, '3 refusals'],
  ])('says that it held refusals: %i', (refusals, told) => {
    const report = savedPlanReport({ ...plan, refusals }, [])
    expect(report.refusals).toMatchObject([{ rule: 'saved', because: expect.stringContaining(`had ${told} when`) }])
    expect(report.warnings).toBeUndefined()
  })
})
