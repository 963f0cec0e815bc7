import type { Entries } from '../../core/ledger-entry.js'
import type { LedgerEdit, PlaceRecord, Targeted } from './format/contents.js'
import { serialQueue } from './serial-queue.js'
import { isLost, type Session, type Unsaid } from './session.js'
import type { Approval, NotePart } from './store.js'
import { type LedgerCall, openWorkingCopy, type WorkingCopy } from './working-copy.js'

export type { Unsaid } from './session.js'

/** The ledger of one run. */
export interface Ledger {
  readonly id: string
  readonly entries: Entries
  /**
   * A target's section was here and is gone, or what is here is older than what was: what we wrote is unknown. Stays so
   * until a run has gone through all of the target's names and says so with `whole`.
   */
  readonly isLost: (target: string) => boolean
  /** Grows with every write. */
  readonly generation: number
  readonly where: string
  /** How many values should be about to be written at most, {@link Store.wave}. */
  readonly wave: number
  /** Every place that has entries, with the config target that it was written for. */
  readonly records: () => ReadonlyMap<string, PlaceRecord & { readonly target: string }>
  /**
   * Takes the exclusive right to apply to config targets (to all where none is named) and makes sure that what the
   * ledger says of them is still what was read.
   * @returns gives the right back when all that was taken down is durable, or says what of it could not be made so
   */
  lease(about?: Approval & { readonly targets: readonly string[] }): Promise<() => Promise<Unsaid | undefined>>
  /**
   * Makes sure that the lease is still this run's. To be called right before each request that changes a target.
   * @throws SealpostError('ledger-moved') where it is not
   */
  keep(): Promise<void>
  /** Writes entries of one config target, durably; nothing is written where nothing changes. */
  edit(target: string, edits: readonly LedgerEdit[], step: NotePart['step']): Promise<void>
  /**
   * Takes down what is about to happen. When it returns, a run that finds the ledger as it is on the disk or the branch
   * trusts none of these entries further than they say here.
   */
  intend(edits: readonly Targeted[]): Promise<void>
  /**
   * Takes down what became of intents. Where a write is dear it becomes durable with the next intents, or when the lease
   * is given back: killed before that, the next run settles the intents.
   */
  settle(edits: readonly Targeted[]): Promise<void>
  /**
   * Takes down what the vendor calls what holds places (uid → its immutable id). Places without entries get theirs with
   * their first one. Durable as {@link Ledger.settle} is, and before the first entry of a place; writes nothing where
   * nothing changes.
   */
  identify(places: ReadonlyMap<string, string>): Promise<void>
  /**
   * For who lost the lease between a write at the target and its entry: takes back what another run says of these names
   * meanwhile, since nobody knows whose value came last. The next run writes them anew.
   */
  doubt(target: string, names: readonly Pick<LedgerEdit, 'uid' | 'name'>[]): Promise<void>
  /** Config targets whose values were written, and whose deployment was not asked for yet. */
  readonly owing: () => ReadonlySet<string>
  /** Takes down whether deployments of config targets are owed. Durable as `settle` is, and before the next intents. */
  owe(targets: readonly string[], owed: boolean): Promise<void>
  /** Ends the recovery of a lost target: from now on a name without an entry is not ours. Durable as `settle` is. */
  whole(target: string): Promise<void>
  /** Lets go of what its store took of this machine for a while. To be called last. */
  close(): Promise<void>
}

/** What changes a ledger. A run that only reads does not load it. */
const changing = () => import('./changing.js')

/**
 * Reads a ledger and checks every byte of it.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export async function openLedger(call: LedgerCall): Promise<Ledger> {
  const { store } = call
  const copy = await openWorkingCopy(call).catch(async (thrown: unknown) => {
    await store.close()
    throw thrown
  })
  const session: Session = {
    store,
    copy,
    queue: serialQueue(async (sets) => (await changing()).writeNow(session, sets)),
    lease: undefined,
    approval: { plan: '' },
    unsaid: undefined,
  }
  return {
    id: copy.id,
    entries: copy.index.entries,
    isLost: (target) => isLost(copy, target),
    where: store.where,
    wave: store.wave,
    get generation() {
      return copy.durable.contents?.generation ?? 0
    },
    records: () => recordsIn(copy),
    lease: async (about = { targets: [], plan: '' }) => (await changing()).lease(session, about),
    keep: async () => session.lease?.keep(),
    edit: async (target, edits, step) => (await changing()).edit(session, target, edits, step),
    intend: async (edits) => (await changing()).intend(session, edits),
    settle: async (edits) => (await changing()).settle(session, edits),
    identify: async (places) => (await changing()).identify(session, places),
    doubt: async (target, names) => (await changing()).doubt(session, target, names),
    owing: () => owingIn(copy),
    owe: async (targets, owed) => (await changing()).owe(session, targets, owed),
    whole: async (target) => (await changing()).whole(session, target),
    close: () => store.close(),
  }
}

function owingIn({ durable }: WorkingCopy): Set<string> {
  return new Set([...(durable.contents?.sections ?? [])].filter(([, { owed }]) => owed).map(([target]) => target))
}

function recordsIn({ durable }: WorkingCopy): Map<string, PlaceRecord & { readonly target: string }> {
  return new Map(
    [...(durable.contents?.sections ?? [])].flatMap(([target, { records }]) =>
      [...records].map(([uid, record]) => [uid, { ...record, target }] as const),
    ),
  )
}
