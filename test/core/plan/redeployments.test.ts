import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/change.js'
import { redeployOf } from '../../../src/core/define.js'
import { SealpostError } from '../../../src/core/errors.js'
import { freeze } from '../../../src/core/plan/plan.js'
import { redeploymentsOf } from '../../../src/core/plan/redeployments.js'
import { isDue } from '../../../src/core/redeploy.js'
import { reportedRedeployments } from '../../../src/core/report-redeployments.js'
import type { Redeploy, Target } from '../../../src/core/target.js'
import { block, shelf } from '../kit.js'

const claim = <T>(is: T) => ({ is, source: 'made up', verified: '2026-11-30' })
const redeploy: Redeploy = { starts: claim('a new shelf'), ask: () => Promise.reject(new Error('not in the core')) }
function made(takesEffect: 'now' | 'next-deploy', how: Redeploy | 'none'): Target {
  const target = shelf()
  return { ...target, capabilities: { ...target.capabilities, takesEffect: claim(takesEffect) }, redeploy: how }
}
const later = made('next-deploy', redeploy)
const change = (target: string, kind: Change['do']) =>
  ({ address: { target, use: 'shelf', scope: 's', name: 'A' }, uid: 'u', environment: 'e', do: kind }) as Change
const targets = [
  block('asks', later, { e: 'p' }, { redeploy: 'changed' }),
  block('never', later, { e: 'p' }),
  block('mute', made('next-deploy', 'none'), { e: 'p' }, { redeploy: 'changed' }),
  block('now', made('now', 'none'), { e: 'p' }),
]
const all = (kind: Change['do']) => targets.map(({ name }) => change(name, kind))
const none: ReadonlySet<string> = new Set()

describe('deployments of a plan', () => {
  it('are those of targets where something is written that waits for one', () => {
    expect(redeploymentsOf(all('update'), targets, none)).toEqual([
      { target: 'asks', use: 'shelf', because: 'changed', starts: 'a new shelf' },
      { target: 'never', use: 'shelf' },
      { target: 'mute', use: 'shelf' },
    ])
    expect(redeploymentsOf(all('keep'), targets, none)).toEqual([])
  })

  it('are those of targets that owe one, where the config still says so', () => {
    const owing = new Set(targets.map(({ name }) => name))
    const [asks, ...others] = redeploymentsOf(all('keep'), targets, owing)
    expect([asks?.because, others]).toEqual(['owed', []])
    expect(redeploymentsOf(all('update'), targets, owing)[0]?.because).toBe('changed')
  })

  it('are part of what a person approves where somebody is asked', () => {
    const hash = (name: string, kind: Change['do'] = 'update') =>
      freeze('me', [], [], { redeployments: redeploymentsOf([change(name, kind)], targets, none) }).hash
    expect(hash('never')).toBe(freeze('me', [], []).hash)
    expect(hash('asks')).not.toBe(hash('never'))
    expect([isDue({ because: 'owed' }), isDue({})]).toEqual([true, false])
  })

  it('are none of a target that says nothing of them', () => {
    const { redeploy: _none, ...former } = later
    expect(redeployOf(former as Target)).toBe('none')
    expect(redeployOf(later)).toBe(redeploy)
  })

  it('are told with what became of them', () => {
    const plan = freeze('me', [], [], { redeployments: redeploymentsOf(all('update'), targets, none) })
    const error = new SealpostError('forbidden', 'the shelf is locked')
    const { redeployments } = reportedRedeployments(plan, [{ target: 'asks', asked: false, said: 'refused', error }])
    expect(redeployments?.[0]).toMatchObject({
      target: 'asks',
      asked: false,
      said: 'refused',
      error: { code: 'forbidden' },
    })
    expect(redeployments?.[1]).toEqual({ target: 'never', use: 'shelf' })
    expect(
      reportedRedeployments(plan, [{ target: 'asks', asked: true, said: 'done' }]).redeployments?.[0]?.error,
    ).toBeUndefined()
    expect([reportedRedeployments(undefined, []), reportedRedeployments(freeze('me', [], []), [])]).toEqual([{}, {}])
  })
})
