import type { Change } from '../core/change.js'
import { SealpostError } from '../core/errors.js'
import { diff } from '../core/plan/diff.js'
import { applyPolicy, type PolicyInput } from '../core/plan/policy.js'
import { writtenEnvironments } from '../core/plan/unread.js'
import { amended } from '../core/review/proposed-changes.js'
import type { RunContext } from './context.js'
import { diffFactsOf } from './diff-facts.js'
import { policyInputOf } from './refusals.js'
import type { StageResults } from './stage-results.js'
import { readMore, wantedOf } from './stages.js'

/** What was decided, and what it stands on. */
export interface Decision extends Pick<StageResults, 'values' | 'facts'> {
  readonly judged: ReturnType<typeof applyPolicy>
}

/**
 * Diff and policy. Where something would be written in an environment whose values were not read because their versions are
 * those that were written, they are read now, and all is decided anew.
 */
export async function decide(context: RunContext, seen: Omit<StageResults, 'facts'>): Promise<Decision> {
  const { places, values, ledger, wanted } = seen
  const facts = await diffFactsOf(context, seen)
  const found = amended(diff({ ...facts, wanted }), values.touched, ledger.entries)
  const judged = await judge(context, policyInputOf(context, { values, facts }), { values, found })
  const needed = writtenEnvironments(judged.changes, values.mapped)
  if (needed.size === 0) return { values, facts, judged }
  const more = await readMore(context, { places, values }, needed)
  const now = { ...seen, values: more, wanted: wantedOf(context, { places, values: more, ledger }) }
  checkSeen(now)
  return decide(context, now)
}

/** Policy, and in a run for a pull request what the merge of that lets pass. */
async function judge(
  { host: { afterMerge } }: RunContext,
  input: Omit<PolicyInput, 'changes'>,
  { values, found }: { readonly values: StageResults['values']; readonly found: readonly Change[] },
): Promise<ReturnType<typeof applyPolicy>> {
  const judged = applyPolicy({ ...input, changes: found })
  if (afterMerge === undefined) return judged
  const { foretold, mergedInput } = await import('../core/review/after-merge.js')
  const merged = mergedInput(afterMerge, input, values.touched)
  return foretold(judged, applyPolicy({ ...input, ...merged, changes: found }))
}

/** @throws SealpostError('source') for a name that came up meanwhile, of a place where there was nothing to look for */
function checkSeen({ wanted, reach }: Pick<StageResults, 'wanted' | 'reach'>): void {
  const seen = new Set(reach.active.map(({ key }) => key.uid))
  const missed = wanted.find(({ uid }) => !seen.has(uid))
  if (missed === undefined) return
  const { use, scope, name } = missed.address
  throw new SealpostError('source', `the source changed while it was read: ${name} is new for ${use}:${scope}`, {
    hint: 'Nothing was written. Run again.',
  })
}
