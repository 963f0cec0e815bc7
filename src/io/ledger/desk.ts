import type { Place } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import type { LedgerEntry } from '../../core/ledger-entry.js'
import type { Keys } from '../../core/plan/fingerprint.js'
import type { Runtime } from '../../core/runtime.js'
import { type Drafted, drafted } from './draft.js'
import { follow, type Index, indexOf, type LedgerEdit, type PlaceRecord, type Targeted } from './format/book.js'
import { sealsOf } from './format/mac.js'
import { type LoadedLedger, loadLedger } from './load.js'
import { recordFrom, stepsOf, type Wish } from './steps.js'
import type { Store, StoredLedger, Write } from './store.js'

/** How a ledger is opened. */
export interface LedgerCall {
  readonly store: Store
  readonly keys: Keys
  readonly owner: string
  readonly run: string
  readonly runtime: Pick<Runtime, 'random'>
  /** Treat a missing ledger as a lost one. */
  readonly recover: boolean
  /** The id that a new ledger shall have; random where absent. */
  readonly id?: string
  /** What the config maps, so that the ledger can lead back to it when the config no longer does. */
  readonly places: readonly Place[]
}

/** A write of wishes. */
export interface Sheet {
  readonly write: Write
  /** All of it is so already. */
  readonly empty: boolean
  /** To be called when it was written. */
  readonly done: (tag: string) => void
}

/** What a run knows of its ledger, and how that becomes another one. */
export interface Desk {
  readonly id: string
  /** What is durable, but for what others wrote since. */
  readonly state: () => LoadedLedger
  /** What counts, durable or not; its entries stay one and the same map. */
  readonly index: Index
  readonly entryAt: (at: Pick<LedgerEdit, 'uid' | 'name'>) => LedgerEntry | undefined
  /** What is durable of a name. */
  readonly durable: (at: Pick<Targeted, 'target' | 'uid' | 'name'>) => LedgerEntry | undefined
  readonly isLost: (target: string) => boolean
  /** Config targets that have a part of the ledger, as far as this run has taken note of them. */
  readonly parts: () => readonly string[]
  /** Says what holds a place; true where that is news. */
  readonly tell: (uid: string, identity: string) => boolean
  /** Sees anew what is on the shelf, whatever it is. @throws SealpostError('ledger-moved') where it is another ledger */
  readonly see: (stored: StoredLedger) => void
  /** Sees it where these parts are still as they were. @returns false where they are not */
  readonly seeSame: (stored: StoredLedger, targets: readonly string[] | undefined) => boolean
  /**
   * A write of wishes; in memory nothing changes before it is done, for a failed write must leave no trace in the next
   * one.
   * @param plan hash of the plan, for the store's history
   */
  readonly sheetOf: (wishes: readonly Wish[], plan: string) => Sheet
}

/**
 * Reads a ledger and checks every byte of it.
 * @param owed edits that count although they are not durable yet
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export async function openDesk(call: LedgerCall, owed: () => readonly Targeted[]): Promise<Desk> {
  const { store, owner, run, recover } = call
  const { where } = store
  const seals = sealsOf(call.keys)
  const mapped = new Map(call.places.map(({ key, use, scope }) => [key.uid, { use, scope }]))
  const told = new Map<string, string>()
  const read = (stored: StoredLedger) => loadLedger(stored, { seals, owner, where })
  const moved = (what: string) => new SealpostError('ledger-moved', what, { where })

  let state = read(await store.read())
  /** When each part last changed, as far as this run has taken note of it. */
  let seen = changesIn(state)
  const id = state.id ?? call.id ?? Buffer.from(call.runtime.random(12)).toString('base64url')
  const index = indexOf(state.book)
  const isLost = (target: string) => state.book?.parts.get(target)?.lost ?? recover

  function adopt(next: LoadedLedger): void {
    state = next
    const fresh = indexOf(state.book)
    index.entries.clear()
    for (const [uid, names] of fresh.entries) index.entries.set(uid, names)
    index.homes.clear()
    for (const [uid, homes] of fresh.homes) index.homes.set(uid, homes)
    for (const edit of owed()) follow(index, edit)
  }

  function sheetOf(wishes: readonly Wish[], plan: string): Sheet {
    const spotOf = (uid: string, now: PlaceRecord | undefined) => recordFrom(mapped.get(uid), told.get(uid), now)
    const { steps, parts } = stepsOf(wishes, { book: state.book, homes: index.homes, spotOf })
    const targets = steps.map(({ target }) => target)
    const doubts = wishes.some(({ step }) => step === 'doubted')
    const about = { steps, seals, owner, id, run, doubts, isLost }
    const signs: string[] = []
    let base = state
    let made: Drafted | undefined
    let landed = false
    const write: Write = {
      tag: state.tag,
      note: { run, plan, parts },
      draft(now, whole) {
        if (now !== undefined) {
          landed = signs.some((sign) => now.page === sign || now.journal.includes(sign))
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
      for (const target of targets) seen.set(target, next.book?.parts.get(target)?.at)
      if (base !== state) return adopt({ ...next, tag })
      state = { ...next, tag }
      const edits = steps.flatMap(({ target, edits }) => edits.map((edit) => ({ ...edit, target })))
      // what moves from one part to another goes before it comes
      for (const edit of edits) if (edit.entry === undefined) follow(index, edit)
      for (const edit of edits) if (edit.entry !== undefined) follow(index, edit)
    }
    return { write, empty: steps.length === 0, done }
  }

  return {
    id,
    state: () => state,
    index,
    entryAt: ({ uid, name }) => index.entries.get(uid)?.get(name),
    durable: ({ target, uid, name }) => state.book?.parts.get(target)?.scopes.get(uid)?.get(name),
    isLost,
    parts: () => [...seen.keys()],
    tell(uid, identity) {
      const news = told.get(uid) !== identity
      told.set(uid, identity)
      return news
    },
    see(stored) {
      const now = read(stored)
      if (now.id !== id) throw moved('another ledger is in place of this one')
      adopt(now)
      seen = changesIn(state)
    },
    seeSame(stored, targets) {
      if (stored.tag === state.tag) return true
      const now = read(stored)
      const fresh = changesIn(now)
      const mine = targets ?? [...fresh.keys(), ...seen.keys()]
      if ((now.id ?? id) !== id || mine.some((name) => fresh.get(name) !== seen.get(name))) return false
      adopt(now)
      seen = fresh
      return true
    },
    sheetOf,
  }
}

function changesIn({ book }: LoadedLedger): Map<string, number | undefined> {
  return new Map([...(book?.parts ?? [])].map(([name, { at }]) => [name, at]))
}
