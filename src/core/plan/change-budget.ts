import { addressText } from '../address.js'
import type { Change, Refusal } from '../change.js'
import type { Policy } from '../config.js'
import type { Entries } from '../ledger-entry.js'
import { onceFor } from './lifts.js'
import { begun } from './plan.js'
import { lineFor, type RefusalLines } from './refusal-lines.js'

/** What the number of changes is held against. */
export interface BudgetInput extends RefusalLines {
  readonly policy: Pick<Policy, 'maxRemovals' | 'maxUpdateShare'>
  readonly entries: Entries
  /** Whether a target's part of the ledger is lost. */
  readonly isLost: (target: string) => boolean
  /** The ledger was lost and the person said `--recover`: rewriting everything is what was asked for. */
  readonly recover: boolean
}

/** More removals, or a larger share of updates, than a run may bring. What a person consented to by name is not counted. */
export function overBudget(input: BudgetInput, changes: readonly Change[]): Refusal[] {
  const { maxRemovals } = input.policy
  const removals = changes.filter((change) => change.do === 'remove' && change.consented === undefined)
  if (removals.length <= maxRemovals) return shares(input, changes)
  const refusal: Refusal = {
    rule: 'max-removals',
    because: `${removals.length} would be removed; the limit is ${maxRemovals}`,
    unlock: `\`policy.maxRemovals: ${removals.length}\``,
    addresses: removals.map((change) => addressText(change.address)),
    lift: { ...onceFor('remove', removals, changes), settings: { 'policy.maxRemovals': removals.length } },
    at: lineFor(['policy', 'maxRemovals'], removals[0] as Change, input),
  }
  return [refusal, ...shares(input, changes)]
}

function shares(input: BudgetInput, changes: readonly Change[]): Refusal[] {
  const shares = new Map<string, { managed: number; updates: Change[] }>()
  for (const { place } of input.observed) {
    const share = shares.get(place.target) ?? { managed: 0, updates: [] }
    share.managed += input.entries.get(place.key.uid)?.size ?? 0
    shares.set(place.target, share)
  }
  for (const change of changes) {
    // what an interrupted run left unfinished is no new change
    if (change.do !== 'update' || change.consented || begun(change, input.entries)) continue
    shares.get(change.address.target)?.updates.push(change)
  }
  return [...shares].flatMap(([target, { managed, updates }]): Refusal[] => {
    const lost = input.isLost(target)
    const all = Math.max(managed, updates.length)
    // the sliver makes up for what 0.29 × 100 lacks
    const most = Math.max(1, Math.floor(input.policy.maxUpdateShare * all + 1e-9))
    const share = Math.ceil((updates.length / all) * 100) / 100
    if (updates.length <= most || (lost && input.recover)) return []
    return [
      {
        rule: 'max-update-share',
        because: `${updates.length} values of ${target} would be updated; the limit for one run is ${most}`,
        lift: lost
          ? { once: [{ option: 'recover', names: [] }] }
          : { ...onceFor('update', updates, changes), settings: { 'policy.maxUpdateShare': share } },
        unlock: lost
          ? '`--recover` rewrites what the config maps after a lost ledger'
          : `\`policy.maxUpdateShare: ${share}\``,
        addresses: updates.map((change) => addressText(change.address)),
        at: lineFor(['policy', 'maxUpdateShare'], updates[0] as Change, input),
      },
    ]
  })
}
