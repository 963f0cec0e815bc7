import { addressKey } from '../../core/address.js'
import type { Change } from '../../core/change.js'
import type { Progress, Work } from '../../core/progress.js'
import type { Receipt } from '../../core/receipts.js'
import type { Connection } from '../connections.js'

/** Told what became of a write: first by the target, later by another look. What it was told before counts once. */
export type WriteTally = (receipt: Receipt) => void

/** What one write is part of, and what is known of it. */
interface Pending {
  readonly target: string
  readonly lane: { readonly name: string; done: number; total: number }
  outcome?: 'ok' | 'failed'
}

/**
 * Counts writes as they come to an end, each in constant time. What a run that was stopped never sent does not count.
 * @param changes all that is to be written
 */
export function openWriteTally(
  tell: (progress: Progress) => void,
  changes: readonly Change[],
  connections: ReadonlyMap<string, Pick<Connection, 'lane'>>,
): WriteTally {
  const lanes = new Map<string, Pending['lane']>()
  const writes = new Map<string, Pending>()
  for (const { uid, address } of changes) {
    const name = connections.get(address.target)?.lane ?? address.target
    const lane = lanes.get(name) ?? { name, done: 0, total: 0 }
    lane.total += 1
    lanes.set(name, lane)
    writes.set(addressKey(uid, address.name), { target: address.target, lane })
  }
  let [done, failed] = [0, 0]
  const total = changes.length
  const say = (work: Pick<Work, 'target' | 'lane'>) => {
    try {
      tell({ kind: 'writing', done, failed, total, ...work })
    } catch {
      // trouble of somebody who watches is not the outcome of a write
    }
  }
  if (total > 0) say({ target: '' })
  return (receipt) => {
    const write = writes.get(addressKey(receipt.uid, receipt.name))
    if (write === undefined || write.outcome === 'failed' || (write.outcome === 'ok' && receipt.ok)) return
    if (!receipt.ok && receipt.error.code === 'interrupted') return
    if (write.outcome === undefined) {
      done += 1
      write.lane.done += 1
    }
    write.outcome = receipt.ok ? 'ok' : 'failed'
    if (!receipt.ok) failed += 1
    say({ target: write.target, lane: { ...write.lane } })
  }
}
