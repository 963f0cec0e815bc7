import type { Change } from '../change.js'
import type { Entries } from '../ledger-entry.js'
import type { Mapped } from '../value.js'
import type { DesiredOrUnread } from './map.js'
import { writes } from './plan.js'
import { isAsWritten, type Provenance } from './provenance.js'

/** Environments with a value that was not read and whose version is not known to be the one that was written. */
export function changedEnvironments(
  mapped: readonly DesiredOrUnread[],
  provenance: Provenance,
  entries: Entries,
): Set<string> {
  const changed = unreadOf(mapped).filter((one) => !isAsWritten(one, provenance, entries))
  return new Set(changed.map(({ environment }) => environment))
}

/**
 * Environments with values that were not read and that are needed, since something of theirs would be written: what goes to
 * a target, and what its limits and the policy are held against, is read as a whole.
 * @param changes as policy leaves them
 */
export function writtenEnvironments(changes: readonly Change[], mapped: readonly DesiredOrUnread[]): Set<string> {
  const written = changes.filter(writes)
  const environments = new Set(written.map(({ environment }) => environment))
  const places = new Set(written.map(({ uid }) => uid))
  const needed = unreadOf(mapped).filter((one) => environments.has(one.environment) || places.has(one.uid))
  return new Set(needed.map(({ environment }) => environment))
}

function unreadOf(mapped: readonly DesiredOrUnread[]): Mapped[] {
  return mapped.filter((one) => !('secret' in one))
}
