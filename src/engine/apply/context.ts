import { addressKey } from '../../core/address.js'
import type { Plan } from '../../core/change.js'
import type { Config } from '../../core/config.js'
import type { SealpostError } from '../../core/errors.js'
import type { Observed } from '../../core/observation.js'
import { failed, type Receipt } from '../../core/receipts.js'
import type { Runtime } from '../../core/runtime.js'
import type { Desired } from '../../core/value.js'
import type { Ledger } from '../../io/ledger/ledger.js'
import type { Connection } from '../connections.js'
import { type Job, nameOf } from './jobs.js'
import type { Snapshot } from './snapshot.js'
import { type Wave, withdrawn } from './waves.js'
import type { WriteTally } from './write-tally.js'

/** Everything an apply works with. */
export interface ApplyCall {
  readonly plan: Plan
  /** By address key. */
  readonly desired: ReadonlyMap<string, Desired>
  /** All places of the plan, and those that the config maps into the same lanes beside them. */
  readonly observed: readonly Observed[]
  /** Whether the plan is about everything that the config maps, and not a part of it. */
  readonly complete: boolean
  readonly config: Config
  readonly connections: ReadonlyMap<string, Connection>
  readonly ledger: Ledger
  /** Id of the current key. */
  readonly keyId: string
  /** Id of this run, for the ledger. */
  readonly run: string
  readonly runtime: Runtime
  /** Filled as the work goes on, so that what was done is known also after trouble. */
  readonly receipts: Receipt[]
  /** Told what became of a write of a config target, as soon as that is known. */
  readonly tally: WriteTally
}

/** A group of config targets that is worked one batch after the other. */
export interface ApplyContext extends ApplyCall {
  readonly snapshot: Snapshot
  /** Address keys that have a receipt. */
  readonly answered: Set<string>
  /** Config targets of which a write did not land. */
  readonly failing: Set<string>
  /** Lanes of config targets in which nothing more can succeed, and why. */
  readonly ended: Map<string, SealpostError>
}

/** Adds receipts to those of the run. */
export function addReceipts({ receipts, answered, tally }: ApplyContext, more: readonly Receipt[]): void {
  for (const receipt of more) {
    receipts.push(receipt)
    answered.add(addressKey(receipt.uid, receipt.name))
    tally(receipt)
  }
}

/** Receipts for a batch that is not sent; the ledger says again what it said of it before the wave. */
export async function withhold(
  work: ApplyContext,
  batch: readonly Job[],
  wave: Wave,
  because: SealpostError,
): Promise<void> {
  await work.ledger.settle(withdrawn(wave, batch))
  addReceipts(
    work,
    batch.map(({ change }) => failed(nameOf(change), because, 'no')),
  )
}
