import { addressKey } from '../address.js'
import { canonical } from '../canonical-json.js'
import type { Change, Refusal } from '../change.js'
import type { Policy } from '../config.js'
import type { EmptySource } from '../plan/layers.js'
import type { Outline } from './config-outline.js'
import type { Touched } from './proposed-changes.js'

/** What of a config decides about refusals, as the default branch will have it once a pull request is merged. */
export interface AfterMerge {
  readonly policy: Policy
  /** Environments that the pull request maps anew. */
  readonly mapped: ReadonlySet<string>
  /** Environments that it takes out of `environments`. */
  readonly dropped: ReadonlySet<string>
}

/** What policy makes of changes. */
interface Judged {
  readonly changes: readonly Change[]
  readonly refusals: readonly Refusal[]
}

/**
 * The default branch's config with what a pull request changes of it, as git would merge them: where the pull request leaves
 * a key alone, what came to the default branch meanwhile stands.
 * @returns undefined where one of the three configs is not there
 */
export function afterMergeOf(
  fork: Outline | undefined,
  tip: Outline | undefined,
  head: Outline | undefined,
): AfterMerge | undefined {
  if (fork === undefined || tip === undefined || head === undefined) return undefined
  const keys = Object.keys(tip.policy) as (keyof Policy)[]
  const sideOf = (key: keyof Policy) => (canonical(fork.policy[key]) === canonical(head.policy[key]) ? tip : head)
  const [before, now] = [mappedIn(fork), mappedIn(head)]
  const isMapped = (environment: string) => now.has(environment) && !before.has(environment)
  const isDropped = (environment: string) =>
    fork.environments.includes(environment) && !head.environments.includes(environment)
  return {
    policy: Object.fromEntries(keys.map((key) => [key, sideOf(key).policy[key]])) as unknown as Policy,
    mapped: new Set(tip.environments.filter(isMapped)),
    dropped: new Set(tip.environments.filter(isDropped)),
  }
}

function mappedIn({ targets }: Outline): Set<string> {
  return new Set(Object.values(targets).flatMap(({ places }) => places.map(({ environment }) => environment)))
}

/** What policy is held against after the merge, of what it is held against before. */
export function mergedInput(
  { policy, mapped, dropped }: AfterMerge,
  input: { readonly empty: readonly EmptySource[]; readonly unmapped: readonly string[] },
  touched: readonly Touched[],
): { readonly policy: Policy; readonly empty: readonly EmptySource[]; readonly unmapped: readonly string[] } {
  const isFilled = ({ environment, among }: EmptySource) =>
    touched.some(
      (one) =>
        one.environment === environment &&
        one.how !== 'removed' &&
        (among === undefined || one.origin?.name === among.name),
    )
  return {
    policy,
    // to map an environment puts no value into it
    empty: input.empty.filter((one) => !dropped.has(one.environment) && !isFilled(one)),
    unmapped: input.unmapped.filter((environment) => !mapped.has(environment) && !dropped.has(environment)),
  }
}

/**
 * Says of what is refused or held back whether it passes once the pull request is merged. It decides nothing: what happens
 * is the default branch's to say, before the merge and after it.
 *
 * Nobody learns a value by it: `merged` is made of the same changes, of which names and states are shown anyway, and it can
 * only take a refusal back that was shown, never bring up another one.
 */
export function foretold<T extends Judged>(judged: T, merged: Judged): T {
  const after = new Map(merged.changes.map((change) => [addressKey(change.uid, change.address.name), change.do]))
  return {
    ...judged,
    changes: judged.changes.map((change): Change => {
      const passes =
        change.instead !== undefined && after.get(addressKey(change.uid, change.address.name)) === change.instead
      if (!passes) return change
      // there is nothing to unlock
      const { held: _, ...rest } = change
      return { ...rest, note: 'passes after merge: the config of this pull request allows it' }
    }),
    refusals: judged.refusals.map((refusal): Refusal => {
      return merged.refusals.some((other) => isSame(refusal, other)) ? refusal : { ...refusal, passesAfterMerge: true }
    }),
  }
}

/** Whether two refusals are about the same; a limit that was raised but not enough says something else. */
function isSame(one: Refusal, other: Refusal): boolean {
  if (one.rule !== other.rule) return false
  if (one.addresses.length === 0) return one.because === other.because
  const about = new Set(one.addresses)
  return other.addresses.some((address) => about.has(address))
}
