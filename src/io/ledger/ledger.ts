import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Entries, LedgerEntry } from '../../core/ledger-entry.js'
import { type LedgerCall, openDesk, type Sheet } from './desk.js'
import { follow, type LedgerEdit, type PlaceRecord, type Targeted } from './format/book.js'
import { isIntent, sameEntry } from './format/entry.js'
import { noWish, type Wish } from './steps.js'
import type { Lease, NotePart, Store } from './store.js'
import { turnsOf } from './turns.js'

/** The ledger of one run. */
export interface Ledger {
  readonly id: string
  readonly entries: Entries
  /**
   * A target's part was here and is gone, or what is here is older than what was: what we wrote is unknown. Stays so
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
   * @param about.plan hash of the plan, for the store's history
   * @returns gives the right back when all that was taken down is durable, or says what of it could not be made so
   */
  lease(about?: {
    readonly targets: readonly string[]
    readonly plan: string
  }): Promise<() => Promise<Unsaid | undefined>>
  /**
   * Makes sure that the lease is still this run's. To be asked right before each request that changes a target.
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
  /** Ends the recovery of a lost target: from now on a name without an entry is not ours. Durable as `settle` is. */
  whole(target: string): Promise<void>
}

/** What became of intents, and could not be told to the ledger: the next run settles them. */
export interface Unsaid {
  readonly names: readonly Pick<LedgerEdit, 'uid' | 'name'>[]
  readonly because: SealpostError
}

/**
 * Reads a ledger and checks every byte of it.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export async function openLedger(call: LedgerCall): Promise<Ledger> {
  const { store, run } = call
  const lazy = store.wave > 1
  const moved = (what: string) => new SealpostError('ledger-moved', what, { where: store.where })
  /** What may wait for the next write, and what is durable in its place. */
  let owed: { readonly wish: Wish; readonly before: ReadonlyMap<Targeted, LedgerEntry | undefined> }[] = []
  let held: { readonly lease: Lease } | undefined
  let plan = ''
  let unsaid: Unsaid | undefined

  const owedEdits = () => owed.flatMap(({ wish }) => wish.edits)
  const desk = await openDesk(call, owedEdits)
  const { durable, entryAt, index } = desk
  const isLost = (target: string) => desk.isLost(target) && !owed.some(({ wish }) => wish.whole.includes(target))

  /** What is owed was the last word of this run, which nobody else has seen: where it cannot be said, nobody knows it. */
  async function doubtOwed(thrown: unknown): Promise<void> {
    if (asSealpostError(thrown).code !== 'ledger-moved') return
    const marks = owed.flatMap(({ before }) =>
      [...before].flatMap(([edit, entry]) => (isIntent(entry, run) ? [{ ...edit, entry }] : [])),
    )
    leaveUnsaid(thrown)
    await doubtAll(marks).catch(() => undefined)
  }

  function leaveUnsaid(thrown: unknown): void {
    const names = owedEdits()
    owed = []
    if (names.length > 0)
      unsaid = { names: [...(unsaid?.names ?? []), ...names], because: unsaid?.because ?? asSealpostError(thrown) }
  }

  /** Writes wishes, and what is owed along with them. */
  async function pay(wishes: readonly Wish[], send: (sheet: Sheet) => Promise<string | undefined>): Promise<void> {
    const paid = owed.length
    const sheet = desk.sheetOf([...owed.map(({ wish }) => wish), ...wishes], plan)
    try {
      const tag = await send(sheet)
      if (tag !== undefined) sheet.done(tag)
    } catch (thrown) {
      await doubtOwed(thrown)
      throw thrown
    }
    // what came meanwhile is newer than what was written
    owed = owed.slice(paid)
    for (const edit of owedEdits()) follow(index, edit)
  }

  const turns = turnsOf((wishes: readonly Wish[]) =>
    pay(wishes, async ({ empty, write }) => (empty ? undefined : store.write(write))),
  )

  function takeDown(wish: Wish): Promise<void> {
    if (!lazy || held === undefined) return turns.take(wish)
    owed.push({ wish, before: new Map(wish.edits.map((edit) => [edit, durable(edit)])) })
    for (const edit of wish.edits) follow(index, edit)
    return Promise.resolve()
  }

  async function doubtAll(intents: readonly Targeted[]): Promise<void> {
    // until the mark is seen to stand: a store on a disk may lose one of two writes of the same moment
    let marked = false
    for (let attempt = 0; attempt < 8 && intents.length > 0; attempt += 1) {
      desk.see(await store.read())
      const edits = intents.filter((intent) => {
        const entry = durable(intent)
        return !isIntent(entry, run) && !(marked && entry?.state === 'pending')
      })
      if (edits.length === 0) return
      const { write, done } = desk.sheetOf([{ ...noWish, edits, step: 'doubted' }], plan)
      try {
        done(await store.write(write))
        marked = true
      } catch (thrown) {
        if (asSealpostError(thrown).code !== 'ledger-moved') throw thrown
      }
    }
  }

  async function giveBack(lease: Lease): Promise<Unsaid | undefined> {
    try {
      await pay([], ({ empty, write }) => {
        const { long, clean, book } = desk.state()
        const inOrder = !long && (clean || book === undefined)
        return lease.giveBack(empty && inOrder ? undefined : write)
      })
    } catch (thrown) {
      leaveUnsaid(thrown)
      // whatever could not be said: whoever comes next is not to wait until the lease ends
      await lease.giveBack(undefined).catch(() => undefined)
      if (unsaid === undefined) throw thrown
    }
    return unsaid
  }

  return {
    id: desk.id,
    entries: index.entries,
    isLost,
    where: store.where,
    wave: store.wave,
    get generation() {
      return desk.state().book?.generation ?? 0
    },
    records: () =>
      new Map(
        [...(desk.state().book?.parts ?? [])].flatMap(([target, { records }]) =>
          [...records].map(([uid, record]) => [uid, { ...record, target }] as const),
        ),
      ),
    lease(about = { targets: [], plan: '' }) {
      return turns.between(async () => {
        const named = about.targets.length > 0 ? about.targets : undefined
        const taken = await store.lease({ run, targets: named ?? desk.parts(), plan: about.plan })
        try {
          if (!desk.seeSame(taken.stored, named)) throw moved('another run changed the ledger after this plan was made')
        } catch (thrown) {
          await taken.lease.giveBack(undefined)
          throw thrown
        }
        plan = about.plan
        unsaid = undefined
        held = taken
        return () => {
          held = undefined
          return turns.between(() => giveBack(taken.lease))
        }
      })
    },
    keep: async () => held?.lease.keep(),
    edit: (target, edits, step) => turns.take({ ...noWish, edits: edits.map((edit) => ({ ...edit, target })), step }),
    async intend(edits) {
      const real = edits.filter((edit) => !sameEntry(entryAt(edit), edit.entry))
      // what is our own intent, or says the same, where it is durable, nobody trusts further
      const waits = (edit: Targeted) => lazy && (isIntent(durable(edit), run) || sameEntry(durable(edit), edit.entry))
      const later = real.filter(waits)
      const now = real.filter((edit) => !waits(edit))
      if (later.length > 0) await takeDown({ ...noWish, edits: later })
      if (now.length > 0) await turns.take({ ...noWish, edits: now, step: 'pending' })
    },
    settle: (edits) => takeDown({ ...noWish, edits }),
    async identify(places) {
      const news = [...places].filter(([uid, identity]) => desk.tell(uid, identity) && index.entries.has(uid))
      if (news.length > 0) await takeDown({ ...noWish, places: news.map(([uid]) => uid) })
    },
    doubt: (target, names) =>
      turns.between(() =>
        doubtAll(
          names.flatMap(({ uid, name }): Targeted[] => {
            const entry = entryAt({ uid, name })
            return isIntent(entry, run) ? [{ target, uid, name, entry }] : []
          }),
        ),
      ),
    whole: (target) => (isLost(target) ? takeDown({ ...noWish, whole: [target] }) : Promise.resolve()),
  }
}
