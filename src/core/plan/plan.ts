import { createHash } from 'node:crypto'
import type { Change, Plan, Refusal } from '../change.js'
import { consentKinds, isConsent } from '../consent.js'
import type { Entries } from '../ledger-entry.js'
import { isDue } from '../redeploy.js'

/**
 * Puts changes and refusals under one hash. The order is the config's own, so equal inputs give equal hashes. Words for
 * people (notes, messages) are no part of it: they may say how late it is.
 */
export function freeze(
  owner: string,
  changes: readonly Change[],
  refusals: readonly Refusal[],
  { redeployments = [], consents = {} }: Partial<Pick<Plan, 'redeployments' | 'consents'>> = {},
): Plan {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([1, owner]))
  for (const change of changes) hash.update(JSON.stringify(hashed(change)))
  for (const { rule, unlock, addresses } of refusals) hash.update(JSON.stringify([rule, unlock, addresses]))
  for (const { target, because } of redeployments.filter(isDue))
    hash.update(JSON.stringify(['redeploy', target, because]))
  if (!isConsent(consents)) return { version: 1, owner, changes, refusals, redeployments, hash: hash.digest('hex') }
  for (const kind of consentKinds) hash.update(JSON.stringify(['consent', kind, consents[kind] ?? []]))
  return { version: 1, owner, changes, refusals, redeployments, consents, hash: hash.digest('hex') }
}

/** What of a change is part of its identity: where, what, why, and the evidence it stands on. */
function hashed(change: Change): unknown[] {
  const { address, uid, environment, fingerprint, revision, version, form, sourceName } = change
  return [
    address.target,
    address.use,
    address.scope,
    address.name,
    uid,
    environment,
    change.do,
    change.why,
    change.sure,
    change.instead,
    sourceName,
    form,
    fingerprint,
    version,
    revision,
    change.learn,
    change.error?.code,
    change.made,
    change.drift,
    change.contested,
  ]
}

/** Whether a change will write at the target. */
export function writes(change: Pick<Change, 'do'>): boolean {
  return change.do === 'create' || change.do === 'update' || change.do === 'adopt' || change.do === 'remove'
}

/** Whether a change does anything when it is carried out, if only in the ledger. */
export function acts(change: Pick<Change, 'do' | 'learn'>): boolean {
  return writes(change) || change.do === 'forget' || change.learn === true
}

/** Whether the ledger says that a run began this and did not finish; a name that a lost ledger may have held is none. */
export function begun(change: Change, entries: Entries): boolean {
  return change.why === 'unfinished' && entries.get(change.uid)?.has(change.address.name) === true
}
