import type { Config, Policy } from '../config.js'
import { type Permission, permissions, permissionsOf } from '../config.js'
import { globFinder } from '../glob.js'
import type { Capabilities } from '../target.js'
import type { Change, Desired, Do, Entries, Observation, Place, Refusal } from '../types.js'
import { aliasesIn } from './aliases.js'
import { limits, lineFor } from './limits.js'
import { addressKey, addressText } from './map.js'
import { placeText, type Relocated, relocatedRefusals, type Told, type Vouched } from './relocations.js'
import { blockedBy, together } from './shared-rows.js'

/** What a config allows, and what it is held against. */
export interface PolicyInput {
  readonly changes: readonly Change[]
  readonly policy: Policy
  /** Leads a refusal to its line. */
  readonly where: Config['where']
  readonly entries: Entries
  readonly seen: readonly { readonly place: Place; readonly observation: Observation }[]
  /** By uid, what the vendors call the places themselves. */
  readonly told: ReadonlyMap<string, Told>
  readonly relocated: readonly Relocated[]
  readonly vouched: Vouched
  /** By slot; empty for drift, which writes nothing and so needs no values. */
  readonly desired: ReadonlyMap<string, Desired>
  /** Capabilities by target name. */
  readonly capabilities: ReadonlyMap<string, Capabilities>
  /** Environments that a source gave and that are mapped, with how many values each has; empty for drift. */
  readonly environments: ReadonlyMap<string, number>
  /** Environments that the config declares and that nothing maps. */
  readonly unmapped: readonly string[]
  /** Whether a target's part of the ledger is lost. */
  readonly isLost: (target: string) => boolean
  /** The ledger was lost and the person said `--recover`: rewriting everything is what was asked for. */
  readonly recover: boolean
}

/**
 * Narrows changes to what may happen and lists what must not happen as asked. One refusal stops the whole run before
 * any write; a narrowed change is left alone while the rest goes on.
 */
export function applyPolicy(input: PolicyInput): { changes: Change[]; refusals: Refusal[] } {
  const protecting = globFinder(input.policy.protect)
  const changes = together(
    input.changes.map((change) => narrow(change, input, protecting)),
    rowsOf(input),
  )
  return {
    changes,
    refusals: [...wholeness(input), ...limits(input, changes), ...amounts(input, changes)],
  }
}

function narrow(change: Change, input: PolicyInput, protecting: (name: string) => string | undefined): Change {
  const { policy, entries } = input
  const kind = change.do
  if (kind === 'keep') return unlessForeign(change, input)
  if (kind === 'leave' || kind === 'forget') return change
  const { sourceName = change.address.name } = change
  const glob = kind === 'create' ? undefined : (protecting(change.address.name) ?? protecting(sourceName))
  if (glob !== undefined) return left(change, kind, 'protected', `\`policy.protect\` holds "${glob}"`)
  if (change.drift !== undefined && kind !== 'remove' && policy.onDrift === 'report') {
    const also = change.why === 'source-changed' ? 'the source has another value too; ' : ''
    return left(change, kind, 'not-allowed', `${also}\`policy.onDrift: restore\` would write it`)
  }
  // what an earlier run began was allowed then; left half done it would stay unknown for ever
  if (begun(change, entries) || policy.allow.includes(kind)) return unlessBlocked(change, kind)
  const unlock = `\`policy.allow: ${allowing(kind, policy)}\` would let it through`
  if (kind !== 'adopt') return left(change, kind, 'not-allowed', unlock)
  return left(
    change,
    kind,
    'foreign',
    entries.size > 0 ? unlock : `${unlock}; after a lost ledger, \`apply --recover\``,
  )
}

/**
 * A value that is right already and that somebody else put there stays theirs: whoever took it down as ours would
 * overwrite or remove it later without leave.
 */
function unlessForeign(change: Change, { policy, entries, isLost }: PolicyInput): Change {
  const { uid, address } = change
  const known = entries.get(uid)?.has(address.name) === true || isLost(address.target)
  if (change.learn === undefined || known || policy.allow.includes('adopt')) return change
  const { learn: _learn, ...rest } = change
  return rest
}

/** Whether the ledger says that a run began this and did not finish; a name that a lost ledger may have held is none. */
function begun(change: Change, entries: Entries): boolean {
  return change.why === 'unfinished' && entries.get(change.uid)?.has(change.address.name) === true
}

/** What `policy.allow` would have to say for one thing more. */
function allowing(kind: Permission, { allow }: Policy): string {
  return allowed(permissions.filter((one) => one === kind || allow.includes(one)))
}

/** A set of permissions as a config says it: one word where one stands for all of them, a list otherwise. */
function allowed(set: readonly Permission[]): string {
  const word = set.find((one) => permissionsOf(one).join() === set.join())
  return word ?? `[${set.join(', ')}]`
}

/** What the target would refuse is not sent: it stays as it is, and the rest goes on. */
function unlessBlocked(change: Change, kind: Exclude<Do, 'keep' | 'leave'>): Change {
  const { blocked } = change
  return blocked === undefined || blocked.unless !== undefined || kind === 'remove'
    ? change
    : blockedBy(change, blocked)
}

/** By lane and name, where a target stamps the name as a whole: its places are one row there. */
function rowsOf({ seen, capabilities }: PolicyInput): (change: Change) => string | undefined {
  const lanes = new Map(seen.map(({ place }) => [place.key.uid, `${place.use}|${place.key.lane}`]))
  return ({ uid, address: { target, name } }) =>
    capabilities.get(target)?.forms.secret.revision.is === 'per-name'
      ? addressKey(`${lanes.get(uid)}`, name)
      : undefined
}

function left(
  change: Change,
  instead: Exclude<Do, 'keep' | 'leave'>,
  why: 'protected' | 'not-allowed' | 'foreign',
  note: string,
): Change {
  return { ...change, do: 'leave', why, instead, note }
}

/** What was read or seen must be whole before anything is concluded from it. */
function wholeness(input: PolicyInput): Refusal[] {
  const refusals: Refusal[] = []
  for (const [environment, count] of input.environments) {
    if (count > 0) continue
    refusals.push({
      rule: 'empty-source',
      because: `the source gave no value for ${environment}`,
      unlock: `put at least one value into ${environment}, or take it out of \`environments\``,
      addresses: [],
      at: input.where(['environments']),
    })
  }
  for (const environment of input.unmapped) {
    refusals.push({
      rule: 'unmapped-environment',
      because: `${environment} is declared, but no target maps it`,
      unlock: `map ${environment} at a target, or take it out of \`environments\``,
      addresses: [],
      at: input.where(['environments']),
    })
  }
  for (const one of [...doubles(input), ...relocatedRefusals(input.relocated, input.vouched)]) refusals.push(one)
  if (input.policy.allow.includes('remove')) {
    for (const { place, observation } of input.seen) {
      // of what the config no longer maps nothing is removed unseen
      if (observation.listed || place.index < 0) continue
      refusals.push({
        rule: 'unlisted',
        because: `${place.use}:${place.key.label} could not be listed whole (${observation.because}) while removal is on`,
        unlock: `\`policy.allow: ${allowed(input.policy.allow.filter((one) => one !== 'remove'))}\` goes on without removing anything`,
        addresses: [],
        at: place.at,
      })
    }
  }
  return refusals
}

/** Two names of one place: each run would write what the other wrote before. */
function doubles({ seen, told: identities }: Pick<PolicyInput, 'seen' | 'told'>): Refusal[] {
  const twinOf = aliasesIn(seen, identities)
  const told = new Set<string>()
  const mapped = seen.filter(({ place }) => place.index >= 0)
  return mapped.flatMap((one): Refusal[] => {
    const twin = twinOf(one)
    if (twin === undefined) return []
    const [first, second] = [twin, one.place].map(placeText)
    const pair = `${twin.key.lane} ${one.place.key.lane} ${twin.key.lane === one.place.key.lane ? one.place.key.uid : ''}`
    if (told.has(pair)) return []
    told.add(pair)
    const because = `${first} (${twin.at}) and ${second} are the same under two names`
    return [
      {
        rule: 'same-place',
        because,
        unlock: 'write it in the same way wherever the config names it',
        addresses: [],
        at: one.place.at,
      },
    ]
  })
}

/** More removals, or a larger share of updates, than a run may bring. */
function amounts(input: PolicyInput, changes: readonly Change[]): Refusal[] {
  const { maxRemovals } = input.policy
  const removals = changes.filter((change) => change.do === 'remove')
  if (removals.length <= maxRemovals) return shares(input, changes)
  const refusal: Refusal = {
    rule: 'max-removals',
    because: `${removals.length} would be removed; ${maxRemovals} may be`,
    unlock: `\`policy.maxRemovals: ${removals.length}\``,
    addresses: removals.map((change) => addressText(change.address)),
    at: lineFor(['policy', 'maxRemovals'], removals[0] as Change, input),
  }
  return [refusal, ...shares(input, changes)]
}

function shares(input: PolicyInput, changes: readonly Change[]): Refusal[] {
  const shares = new Map<string, { managed: number; updates: Change[] }>()
  for (const { place } of input.seen) {
    const share = shares.get(place.target) ?? { managed: 0, updates: [] }
    share.managed += input.entries.get(place.key.uid)?.size ?? 0
    shares.set(place.target, share)
  }
  for (const change of changes) {
    // what an interrupted run left unfinished is no new change
    if (change.do === 'update' && !begun(change, input.entries)) shares.get(change.address.target)?.updates.push(change)
  }
  return [...shares].flatMap(([target, { managed, updates }]): Refusal[] => {
    const lost = input.isLost(target)
    const all = Math.max(managed, updates.length)
    // the sliver makes up for what 0.29 × 100 lacks
    const most = Math.max(1, Math.floor(input.policy.maxUpdateShare * all + 1e-9))
    if (updates.length <= most || (lost && input.recover)) return []
    return [
      {
        rule: 'max-update-share',
        because: `${updates.length} values of ${target} would be updated; a run may update ${most}`,
        unlock: lost
          ? '`--recover` rewrites what the config maps after a lost ledger'
          : `\`policy.maxUpdateShare: ${Math.ceil((updates.length / all) * 100) / 100}\``,
        addresses: updates.map((change) => addressText(change.address)),
        at: lineFor(['policy', 'maxUpdateShare'], updates[0] as Change, input),
      },
    ]
  })
}
