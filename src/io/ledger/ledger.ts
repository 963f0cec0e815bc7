import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/fingerprint.js'
import type { Entries, LedgerEntry, Place, World } from '../../core/types.js'
import { follow, type Index, indexOf, type LedgerEdit, type Spot, type Targeted } from './book.js'
import { type Drafted, drafted } from './draft.js'
import { isIntent, sameEntry } from './entry.js'
import { sealsOf } from './seal.js'
import { type ReadShelf, readShelf } from './shelf.js'
import { noWish, spotFrom, stepsOf, type Wish } from './steps.js'
import type { Lease, NotePart, Shelf, Store, Write } from './store.js'
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
  readonly spots: () => ReadonlyMap<string, Spot & { readonly target: string }>
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

/** How a ledger is opened. */
export interface LedgerCall {
  readonly store: Store
  readonly keys: Keys
  readonly owner: string
  readonly run: string
  readonly world: Pick<World, 'random'>
  /** Treat a missing ledger as a lost one. */
  readonly recover: boolean
  /** The id that a new ledger shall have; random where absent. */
  readonly id?: string
  /** What the config maps, so that the ledger can lead back to it when the config no longer does. */
  readonly places: readonly Place[]
}

/**
 * Reads a ledger and checks every byte of it.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export async function openLedger(call: LedgerCall): Promise<Ledger> {
  const { store, keys, owner, run, recover } = call
  const seals = sealsOf(keys)
  const mapped = new Map(call.places.map(({ key, use, scope }) => [key.uid, { use, scope }]))
  const told = new Map<string, string>()
  const lazy = store.wave > 1
  const read = (shelf: Shelf) => readShelf(shelf, { seals, owner, where: store.where })
  const moved = (what: string) => new SealpostError('ledger-moved', what, { where: store.where })

  /** What is durable, but for what others wrote since. */
  let state = read(await store.read())
  const id = state.id ?? call.id ?? Buffer.from(call.world.random(12)).toString('base64url')
  /** When each part last changed, as far as this run has taken note of it. */
  let seen = changesIn(state)
  /** What counts, durable or not; its entries stay one and the same map. */
  const index: Index = indexOf(state.book)
  /** What may wait for the next write, and what is durable in its place. */
  let owed: { readonly wish: Wish; readonly before: ReadonlyMap<Targeted, LedgerEntry | undefined> }[] = []
  let held: { readonly lease: Lease } | undefined
  let plan = ''
  let unsaid: Unsaid | undefined

  const entryAt = ({ uid, name }: Pick<LedgerEdit, 'uid' | 'name'>) => index.entries.get(uid)?.get(name)
  const lostAtFirst = (target: string) => recover && state.book?.parts.has(target) !== true
  const isLost = (target: string) =>
    !owed.some(({ wish }) => wish.whole.includes(target)) &&
    (state.book?.parts.get(target)?.lost ?? lostAtFirst(target))

  function adopt(next: ReadShelf): void {
    state = next
    const fresh = indexOf(state.book)
    index.entries.clear()
    for (const [uid, names] of fresh.entries) index.entries.set(uid, names)
    index.homes.clear()
    for (const [uid, homes] of fresh.homes) index.homes.set(uid, homes)
    for (const { wish } of owed) for (const edit of wish.edits) follow(index, edit)
  }

  /** A write of wishes; in memory nothing changes before `done`, for a failed write must leave no trace in the next one. */
  function writeOf(wishes: readonly Wish[]): { write: Write; empty: boolean; done: (tag: string) => void } {
    const spotOf = (uid: string, now: Spot | undefined) => spotFrom(mapped.get(uid), told.get(uid), now)
    const { steps, parts } = stepsOf(wishes, { book: state.book, homes: index.homes, spotOf })
    const targets = steps.map(({ target }) => target)
    const doubts = wishes.some(({ step }) => step === 'doubted')
    const about = { steps, seals, owner, id, run, doubts, isLost: lostAtFirst }
    const signs: string[] = []
    let base = state
    let made: Drafted | undefined
    let landed = false
    const write: Write = {
      tag: state.tag,
      note: { run, plan, parts },
      draft(now, whole) {
        if (now !== undefined) {
          landed = signs.some((sign) => (now.page === sign ? true : now.journal.includes(sign)))
          base = read(now)
          if (base.id !== undefined && base.id !== id)
            throw moved('another run began a ledger while this one was under way')
          if (landed) return undefined
          const fresh = changesIn(base)
          if (targets.some((target) => fresh.get(target) !== seen.get(target)))
            throw moved('another run changed the ledger while this one was under way')
        }
        made = drafted(base, about, whole)
        if (made !== undefined) signs.push(made.sign)
        return made?.draft
      },
    }
    const done = (tag: string) => {
      const next = landed || made === undefined ? base : made.after()
      const changed = next.book
      for (const target of targets) seen.set(target, changed?.parts.get(target)?.at)
      if (base !== state) return adopt({ ...next, tag })
      state = { ...next, tag }
      const edits = steps.flatMap(({ target, edits }) => edits.map((edit) => ({ ...edit, target })))
      // what moves from one part to another goes before it comes
      for (const edit of edits) if (edit.entry === undefined) follow(index, edit)
      for (const edit of edits) if (edit.entry !== undefined) follow(index, edit)
    }
    return { write, empty: steps.length === 0, done }
  }

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
    const names = owed.flatMap(({ wish }) => wish.edits)
    owed = []
    if (names.length > 0)
      unsaid = { names: [...(unsaid?.names ?? []), ...names], because: unsaid?.because ?? asSealpostError(thrown) }
  }

  /** Writes wishes, and what is owed along with them. */
  async function pay(wishes: readonly Wish[], send: (write: Write, empty: boolean) => Promise<string | undefined>) {
    const paid = owed.length
    const { write, empty, done } = writeOf([...owed.map(({ wish }) => wish), ...wishes])
    try {
      const tag = await send(write, empty)
      if (tag !== undefined) done(tag)
    } catch (thrown) {
      await doubtOwed(thrown)
      throw thrown
    }
    // what came meanwhile is newer than what was written
    owed = owed.slice(paid)
    for (const { wish } of owed) for (const edit of wish.edits) follow(index, edit)
  }

  const save = (wishes: readonly Wish[]) =>
    pay(wishes, async (write, empty) => (empty ? undefined : store.write(write)))

  const turns = turnsOf(save)

  function takeDown(wish: Wish): Promise<void> {
    if (!lazy || held === undefined) return turns.take(wish)
    const before = new Map(wish.edits.map((edit) => [edit, durable(edit)]))
    owed.push({ wish, before })
    for (const edit of wish.edits) follow(index, edit)
    return Promise.resolve()
  }

  function durable({ target, uid, name }: Targeted): LedgerEntry | undefined {
    return state.book?.parts.get(target)?.scopes.get(uid)?.get(name)
  }

  async function doubtAll(intents: readonly Targeted[]): Promise<void> {
    // until the mark is seen to stand: a store on a disk may lose one of two writes of the same moment
    let marked = false
    for (let attempt = 0; attempt < 8 && intents.length > 0; attempt += 1) {
      const now = read(await store.read())
      if (now.id !== id) throw moved('another ledger is in place of this one')
      adopt(now)
      seen = changesIn(state)
      const edits = intents.filter((intent) => {
        const entry = durable(intent)
        return !isIntent(entry, run) && !(marked && entry?.state === 'pending')
      })
      if (edits.length === 0) return
      const { write, done } = writeOf([{ ...noWish, edits, step: 'doubted' }])
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
      await pay([], (write, empty) => {
        const inOrder = !state.long && (state.clean || state.book === undefined)
        return lease.giveBack(empty && inOrder ? undefined : write)
      })
    } catch (thrown) {
      leaveUnsaid(thrown)
      if (unsaid === undefined) throw thrown
    }
    return unsaid
  }

  return {
    id,
    entries: index.entries,
    isLost,
    where: store.where,
    wave: store.wave,
    get generation() {
      return state.book?.generation ?? 0
    },
    spots: () =>
      new Map(
        [...(state.book?.parts ?? [])].flatMap(([target, { scopes, spots }]) =>
          [...spots].flatMap(([uid, spot]) => (scopes.has(uid) ? [[uid, { ...spot, target }] as const] : [])),
        ),
      ),
    lease(about = { targets: [], plan: '' }) {
      return turns.between(async () => {
        const targets = about.targets.length > 0 ? about.targets : [...seen.keys()]
        const taken = await store.lease({ run, targets, plan: about.plan })
        try {
          if (taken.shelf.tag !== state.tag) {
            const now = read(taken.shelf)
            const fresh = changesIn(now)
            const mine = about.targets.length > 0 ? targets : [...fresh.keys(), ...targets]
            const same = mine.every((name) => fresh.get(name) === seen.get(name))
            if (!same || (now.id ?? id) !== id) throw moved('another run changed the ledger after this plan was made')
            adopt(now)
            seen = fresh
          }
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
      const waits = (edit: Targeted) => isIntent(durable(edit), run) || sameEntry(durable(edit), edit.entry)
      const later = lazy ? real.filter(waits) : []
      const now = lazy ? real.filter((edit) => !waits(edit)) : real
      if (later.length > 0) await takeDown({ ...noWish, edits: later })
      if (now.length > 0) await turns.take({ ...noWish, edits: now, step: 'pending' })
    },
    settle: (edits) => takeDown({ ...noWish, edits }),
    identify(places) {
      const fresh = [...places].filter(([uid, identity]) => told.get(uid) !== identity)
      for (const [uid, identity] of fresh) told.set(uid, identity)
      const held = fresh.map(([uid]) => uid).filter((uid) => index.entries.has(uid))
      return held.length === 0 ? Promise.resolve() : takeDown({ ...noWish, places: held })
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

function changesIn({ book }: ReadShelf): Map<string, number | undefined> {
  return new Map([...(book?.parts ?? [])].map(([name, { at }]) => [name, at]))
}
