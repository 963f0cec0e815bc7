import { matches } from './glob.js'
import { addressText, slot } from './map.js'
import type {
  Capabilities,
  Change,
  Desired,
  Do,
  Entries,
  FormCapabilities,
  Observation,
  Place,
  Policy,
  Refusal,
} from './types.js'

/** What a config allows, and what it is held against. */
export interface PolicyInput {
  readonly changes: readonly Change[]
  readonly policy: Policy
  readonly entries: Entries
  readonly seen: readonly { readonly place: Place; readonly observation: Observation }[]
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

const levels = { create: 0, update: 1, adopt: 2, remove: 3 } as const

/**
 * Narrows changes to what may happen and lists what must not happen as asked. One refusal stops the whole run before
 * any write; a narrowed change is left alone while the rest goes on.
 */
export function judge(input: PolicyInput): { changes: Change[]; refusals: Refusal[] } {
  const changes = input.changes.map((change) => narrow(change, input.policy))
  return {
    changes,
    refusals: [...wholeness(input), ...limits(input, changes), ...amounts(input, changes)],
  }
}

/** Whether a change will write at the target. */
export function writes(change: Change): boolean {
  return change.do === 'create' || change.do === 'update' || change.do === 'adopt' || change.do === 'remove'
}

function narrow(change: Change, policy: Policy): Change {
  const kind = change.do
  if (kind === 'keep' || kind === 'leave' || kind === 'forget') return change
  const protectedBy =
    kind !== 'create' &&
    policy.protect.find((glob) => matches([glob], change.address.name) || matches([glob], change.sourceName ?? ''))
  if (protectedBy) return left(change, kind, 'protected', `\`policy.protect\` holds "${protectedBy}"`)
  const drift = change.why === 'drifted' || change.why === 'vanished'
  if (drift && policy.onDrift === 'report')
    return left(change, kind, 'not-allowed', '`policy.onDrift: restore` would put it right')
  // what an earlier run began was allowed then; left half done it would stay unknown for ever
  if (change.why === 'unfinished' || levels[kind] <= levels[policy.allow]) return change
  return left(
    change,
    kind,
    kind === 'adopt' ? 'foreign' : 'not-allowed',
    `\`policy.allow: ${kind}\` would let it through`,
  )
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
    })
  }
  for (const environment of input.unmapped) {
    refusals.push({
      rule: 'unmapped-environment',
      because: `${environment} is declared, but no target maps it`,
      unlock: `map ${environment} at a target, or take it out of \`environments\``,
      addresses: [],
    })
  }
  if (input.policy.allow === 'remove') {
    for (const { place, observation } of input.seen) {
      if (observation.listed) continue
      refusals.push({
        rule: 'unlisted',
        because: `${place.use}:${place.key.label} could not be listed whole (${observation.because}) while removal is on`,
        unlock: '`policy.allow: adopt` goes on without removing anything',
        addresses: [],
      })
    }
  }
  return refusals
}

/** Names and values that the target would refuse are refused here, before anything is sent. */
function limits(input: PolicyInput, changes: readonly Change[]): Refusal[] {
  const found = new Map<string, { refusal: Omit<Refusal, 'addresses'>; addresses: string[] }>()
  const add = (change: Pick<Change, 'address'>, rule: string, because: string, unlock: string) => {
    const kept = found.get(`${rule}|${because}`) ?? { refusal: { rule, because, unlock }, addresses: [] }
    kept.addresses.push(addressText(change.address))
    found.set(`${rule}|${because}`, kept)
  }
  for (const change of changes) {
    const desired = input.desired.get(slot(change.uid, change.address.name))
    const capabilities = input.capabilities.get(change.address.target)
    if (desired === undefined || capabilities === undefined || change.do === 'remove' || !writes(change)) continue
    const { title, names, forms } = capabilities
    const form = forms[desired.form] as FormCapabilities
    const { name } = change.address
    const rename = `\`rename: { ${desired.sourceName}: ANOTHER_NAME }\`, or \`secrets: ["*", "!${desired.sourceName}"]\` leaves it out`
    if (!new RegExp(`^(?:${names.pattern.is})$`).test(name))
      add(change, 'name', `${title} takes names that match ${names.pattern.is}`, rename)
    else if (matches(names.reserved.is, name))
      add(change, 'name-reserved', `${title} keeps this name for itself`, rename)
    else if (name.length > names.maxLength.is)
      add(change, 'name-length', `${title} takes names of at most ${names.maxLength.is} characters`, rename)
    if (desired.secret.bytes > form.maxBytes.is) {
      add(
        change,
        'value-size',
        `the value is larger than the ${form.maxBytes.is} bytes that ${title} takes`,
        `\`secrets: ["*", "!${desired.sourceName}"]\` leaves it out`,
      )
    }
    if (desired.secret.bytes > 0) continue
    if (!form.empty.is)
      add(
        change,
        'value-empty',
        `${title} cannot keep an empty value`,
        `\`secrets: ["*", "!${desired.sourceName}"]\` leaves it out`,
      )
    else if (!matches(input.policy.allowEmpty, desired.sourceName)) {
      add(change, 'value-empty', 'the value is empty', `\`policy.allowEmpty: ["${desired.sourceName}"]\``)
    }
  }
  return [
    ...[...found.values()].map(({ refusal, addresses }) => ({ ...refusal, addresses })),
    ...totals(input, changes),
  ]
}

/** How much fits into a scope, counted as it will be after the run. */
function totals(input: PolicyInput, changes: readonly Change[]): Refusal[] {
  const sums = new Map<string, { count: number; bytes: number; grows: boolean }>()
  for (const change of changes) {
    const sum = sums.get(change.uid) ?? { count: 0, bytes: 0, grows: false }
    const desired = input.desired.get(slot(change.uid, change.address.name))
    if (change.do !== 'remove' && change.do !== 'forget') {
      sum.count += 1
      sum.bytes += desired === undefined ? 0 : Buffer.byteLength(change.address.name) + desired.secret.bytes
      sum.grows ||= writes(change)
    }
    sums.set(change.uid, sum)
  }
  return input.seen.flatMap(({ place }) => {
    const sum = sums.get(place.key.uid)
    const capabilities = input.capabilities.get(place.target)
    if (!sum?.grows || capabilities === undefined) return []
    const at = `${place.use}:${place.key.label}`
    const unlock = `narrow \`secrets\` of the target ${place.target}`
    const refusals: Refusal[] = []
    if (sum.count > place.key.maxNames) {
      refusals.push({
        rule: 'count',
        because: `${at} would hold ${sum.count} names; ${place.key.maxNames} fit`,
        unlock,
        addresses: [],
      })
    }
    if (sum.bytes > capabilities.maxTotalBytes.is) {
      refusals.push({
        rule: 'total-size',
        because: `names and values at ${at} would take more than ${capabilities.maxTotalBytes.is} bytes together`,
        unlock,
        addresses: [],
      })
    }
    return refusals
  })
}

/** More removals, or a larger share of updates, than a run may bring. */
function amounts(input: PolicyInput, changes: readonly Change[]): Refusal[] {
  const refusals: Refusal[] = []
  const { maxRemovals, maxUpdateShare } = input.policy
  const removals = changes.filter((change) => change.do === 'remove')
  if (removals.length > maxRemovals) {
    refusals.push({
      rule: 'max-removals',
      because: `${removals.length} would be removed; ${maxRemovals} may be`,
      unlock: `\`policy.maxRemovals: ${removals.length}\``,
      addresses: removals.map((change) => addressText(change.address)),
    })
  }
  if (input.recover) return refusals
  for (const target of input.capabilities.keys()) {
    const places = new Set(input.seen.filter(({ place }) => place.target === target).map(({ place }) => place.key.uid))
    const managed = [...places].reduce((sum, uid) => sum + (input.entries.get(uid)?.size ?? 0), 0)
    // what an interrupted run left unfinished is no new change
    const updates = changes.filter(
      (change) =>
        change.address.target === target &&
        change.do === 'update' &&
        (change.why !== 'unfinished' || input.isLost(target)),
    )
    const most = Math.max(1, Math.floor(maxUpdateShare * Math.max(managed, updates.length)))
    if (updates.length <= most) continue
    const share = Math.ceil((updates.length / Math.max(managed, updates.length)) * 100) / 100
    refusals.push({
      rule: 'max-update-share',
      because: `${updates.length} values of ${target} would be updated; a run may update ${most}`,
      unlock: input.isLost(target)
        ? '`--recover` rewrites what the config maps after a lost ledger'
        : `\`policy.maxUpdateShare: ${share}\``,
      addresses: updates.map((change) => addressText(change.address)),
    })
  }
  return refusals
}
