import { addressKey } from '../core/address.js'
import type { Refusal } from '../core/change.js'
import { emptySources } from '../core/plan/layers.js'
import { lostRefusals } from '../core/plan/ledger-health.js'
import type { applyPolicy, PolicyInput } from '../core/plan/policy.js'
import { unmappedOf } from '../core/plan/selection.js'
import { staleness } from '../core/plan/staleness.js'
import type { Desired } from '../core/value.js'
import type { RunContext } from './context.js'
import type { StageResults, Values } from './stage-results.js'

/** What changes are held against: the facts, the config's policy, what the targets can keep, and whether the source was whole. */
export function policyInputOf(
  { call, config, only, recover, consents }: RunContext,
  { values, facts }: Pick<StageResults, 'values' | 'facts'>,
): Omit<PolicyInput, 'changes'> {
  return {
    ...facts,
    policy: config.policy,
    where: config.where,
    desired: desiredByKey(values),
    capabilities: new Map(config.targets.map(({ name, target }) => [name, target.capabilities])),
    empty: emptySources(values.told, config),
    unmapped: unmappedOf(call.command, only, config),
    recover,
    consents,
  }
}

/** Values by address key, without those of which nothing is known but that a pull request changes them. */
export function desiredByKey({ desired, touched }: Values): Map<string, Desired> {
  const byKey = new Map(desired.map((one) => [addressKey(one.uid, one.address.name), one]))
  for (const { uid, address } of touched) byKey.delete(addressKey(uid, address.name))
  return byKey
}

/**
 * What forbids a run, an approved plan that no longer fits among it. Drift writes nothing, so nothing forbids it but a
 * ledger that cannot be compared with.
 */
export function refusalsOf(
  { call, config, approved, only }: RunContext,
  judged: ReturnType<typeof applyPolicy>,
  { ledger, facts }: Pick<StageResults, 'ledger' | 'facts'>,
): Refusal[] {
  const { isLost, entries } = ledger
  if (call.command === 'drift') return lostRefusals({ config, only, isLost, entries })
  const stale = approved === undefined ? [] : staleness(approved, judged.changes, facts.holders)
  return [...judged.refusals, ...stale]
}
