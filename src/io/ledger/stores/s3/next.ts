import { type LeaseFile, leaseMs, prolonging } from '../../branch/lease-file.js'
import type { Payload } from '../../store.js'
import { type Base, moved, type S3State } from './state.js'

/**
 * The leases where ours has a new end; as they are where we have no lease.
 * @throws SealpostError('ledger-moved') where another run has it
 */
export function prolonged(state: S3State, leases: readonly LeaseFile[]): readonly LeaseFile[] {
  const { call, lease } = state
  if (lease === undefined) return leases
  const next = lease.lost ? undefined : prolonging(leases, lease, call.now() + leaseMs)
  if (next !== undefined) return next
  lease.lost = true
  throw moved(state, 'another run took over the ledger')
}

/** The text of a ledger that takes a payload in. */
export function textWith({ text }: Base, { page, lines }: Payload): string {
  return page ?? text + lines
}
