import { addressKey } from '../address.js'
import type { Change, Do, Refusal, Why } from '../change.js'
import { allowText, type Permission, type Policy, permissions } from '../config.js'
import type { Consents } from '../consent.js'
import { globFinder } from '../glob.js'
import { blockedBy, blockSplitRows } from './blocked-writes.js'
import { type BudgetInput, overBudget } from './change-budget.js'
import { type CompletenessInput, incomplete } from './completeness.js'
import { consentRefusals, consentTest } from './consent.js'
import { begun } from './plan.js'
import { limitRefusals, type TargetLimitsInput } from './target-limits.js'

/** What a config allows, and what it is held against. */
export interface PolicyInput extends TargetLimitsInput, CompletenessInput, BudgetInput {
  readonly changes: readonly Change[]
  readonly policy: Policy
  /** What this run alone is allowed beside it. */
  readonly consents: Consents
}

/** What each change is narrowed by, made once for all of them. */
interface Narrowing extends PolicyInput {
  readonly protecting: (name: string) => string | undefined
  readonly isConsented: ReturnType<typeof consentTest>
}

/**
 * Narrows changes to what may happen and lists what must not happen as asked. One refusal stops the whole run before
 * any write; a narrowed change is left alone while the rest goes on.
 */
export function applyPolicy(input: PolicyInput): { changes: Change[]; refusals: Refusal[] } {
  const { consents } = input
  const by = { ...input, protecting: globFinder(input.policy.protect), isConsented: consentTest(consents) }
  const changes = blockSplitRows(
    input.changes.map((change) => narrow(change, by)),
    rowsOf(input),
  )
  return {
    changes,
    refusals: [
      ...incomplete(input, changes),
      ...limitRefusals(input, changes),
      ...overBudget(input, changes),
      ...consentRefusals(consents, changes),
    ],
  }
}

function narrow(change: Change, input: Narrowing): Change {
  const { policy, entries, protecting } = input
  const kind = change.do
  if (kind === 'keep') return unlessForeign(change, input)
  if (kind === 'leave' || kind === 'forget') return change
  const { sourceName = change.address.name } = change
  const glob = kind === 'create' ? undefined : (protecting(change.address.name) ?? protecting(sourceName))
  if (glob !== undefined) return left(change, { why: 'protected', note: `\`policy.protect\` contains "${glob}"` })
  if (input.isConsented(change)) return unlessBlocked({ ...change, consented: true }, kind)
  if (change.drift !== undefined && kind !== 'remove' && policy.onDrift === 'report') {
    const also = change.why === 'source-changed' ? 'the source changed as well; ' : ''
    const note = `${also}to allow it, set \`policy.onDrift: restore\``
    return left(change, { why: 'not-allowed', note, held: 'on-drift' })
  }
  // what an earlier run began was allowed then; left half done it would stay unknown for ever
  if (begun(change, entries) || policy.allow.includes(kind)) return unlessBlocked(change, kind)
  const unlock = `to allow it, set \`policy.allow: ${allowing(kind, policy)}\``
  if (kind !== 'adopt') return left(change, { why: 'not-allowed', note: unlock, held: 'allow' })
  const recover = entries.size > 0 ? [] : ['if the ledger was lost, run `apply --recover`']
  const notes = [unlock, ...recover, ...(change.note === undefined ? [] : [change.note])]
  return left(change, { why: 'foreign', note: notes.join('; '), held: 'allow' })
}

/**
 * A value that is right already and that somebody else put there stays theirs: whoever took it down as ours would
 * overwrite or remove it later without leave.
 */
function unlessForeign(change: Change, { policy, entries, isLost, isConsented }: Narrowing): Change {
  const { uid, address } = change
  const known = entries.get(uid)?.has(address.name) === true || isLost(address.target)
  if (change.learn === undefined || known) return change
  if (isConsented(change, 'adopt')) return { ...change, consented: true }
  if (policy.allow.includes('adopt')) return change
  const { learn: _learn, ...rest } = change
  return rest
}

/** What `policy.allow` would have to say for one thing more. */
function allowing(kind: Permission, { allow }: Policy): string {
  return allowText(permissions.filter((one) => one === kind || allow.includes(one)))
}

/** What the target would refuse is not sent: it stays as it is, and the rest goes on. */
function unlessBlocked(change: Change, kind: Exclude<Do, 'keep' | 'leave'>): Change {
  const { blocked } = change
  return blocked === undefined || blocked.unless !== undefined || kind === 'remove'
    ? change
    : blockedBy(change, blocked)
}

/** By lane and name, where a target gives a revision to the name as a whole: its places are one row there. */
function rowsOf({ observed, capabilities }: PolicyInput): (change: Change) => string | undefined {
  const lanes = new Map(observed.map(({ place }) => [place.key.uid, `${place.use}|${place.key.lane}`]))
  return ({ uid, address: { target, name } }) =>
    capabilities.get(target)?.forms.secret.revision.is === 'per-name'
      ? addressKey(`${lanes.get(uid)}`, name)
      : undefined
}

function left(change: Change, because: Pick<Change, 'note' | 'held'> & { readonly why: Why }): Change {
  return { ...change, do: 'leave', instead: change.do as Exclude<Do, 'keep' | 'leave'>, ...because }
}
