import { addressKey } from '../../core/address.js'
import { failed, type Receipt } from '../../core/receipts.js'
import type { Unsaid } from '../../io/ledger/ledger.js'
import { type Job, nameOf } from './jobs.js'

/** Address keys of everything that receipts say was done. */
export function addressKeysDone(receipts: readonly Receipt[]): Set<string> {
  return new Set(receipts.filter((receipt) => receipt.ok).map(({ uid, name }) => addressKey(uid, name)))
}

/**
 * Receipts for everything that trouble outside the target kept from ending, what was under way included.
 * @param answered address keys that have a receipt
 */
export function untried(jobs: readonly Job[], answered: ReadonlySet<string>, thrown: unknown): Receipt[] {
  return jobs
    .filter(({ change }) => !answered.has(addressKey(change.uid, change.address.name)))
    .map(({ change }) => failed(nameOf(change), thrown, 'unknown'))
}

/** What was done and could not be taken down is unknown to the next run, and must not be said to be done. */
export function takeBack(receipts: Receipt[], unsaid: Unsaid | undefined): void {
  const names = new Set(unsaid?.names.map(({ uid, name }) => addressKey(uid, name)))
  for (const [at, receipt] of receipts.entries())
    if (unsaid && receipt.ok && names.has(addressKey(receipt.uid, receipt.name)))
      receipts[at] = failed(receipt, unsaid.because, 'unknown')
}
