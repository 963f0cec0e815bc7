import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/fingerprint.js'
import type { Entries, Place, World } from '../../core/types.js'
import { decodePage, encodeAnchor, encodePage, type Page, type Spot } from './page.js'
import {
  editedPage,
  entriesIn,
  isIntent,
  type LedgerEdit,
  type ReadShelf,
  readShelf,
  sameEntry,
  takenOut,
} from './shelf.js'
import type { Lease, Note, Shelf, Store } from './store.js'

/** The ledger of one run. Every `edit` is durable when it returns. */
export interface Ledger {
  readonly id: string
  readonly entries: Entries
  /**
   * A target's page was here and is gone, or what is here is older than what was: what we wrote is unknown. Stays so
   * until a run has gone through all of the target's names and says so with `whole`.
   */
  readonly isLost: (target: string) => boolean
  /** Sum of the pages' generations; grows with every write. */
  readonly generation: number
  readonly where: string
  /** Every place that has entries, with the config target that it was written for. */
  readonly spots: () => ReadonlyMap<string, Spot & { readonly target: string }>
  /**
   * Takes the exclusive right to apply to config targets (to all where none is named) and makes sure that what the
   * ledger says of them is still what was read.
   * @param about.plan hash of the plan, for the store's history
   * @returns gives the right back
   */
  lease(about?: { readonly targets: readonly string[]; readonly plan: string }): Promise<() => Promise<void>>
  /**
   * Makes sure that the lease is still this run's. To be asked right before each request that changes a target.
   * @throws SealpostError('ledger-moved') where it is not
   */
  keep(): Promise<void>
  /** Writes entries of one config target; nothing is written where nothing changes. */
  edit(target: string, edits: readonly LedgerEdit[], step: Note['step']): Promise<void>
  /**
   * For who lost the lease between a write at the target and its entry: takes back what another run says of these names
   * meanwhile, since nobody knows whose value came last. The next run writes them anew.
   */
  doubt(target: string, names: readonly Pick<LedgerEdit, 'uid' | 'name'>[]): Promise<void>
  /**
   * Takes down what holds places, by the vendor's own id; nothing is written where nothing changes. A place without entries
   * gets its own with its first one.
   * @param holders uid → id
   */
  identify(holders: ReadonlyMap<string, string>): Promise<void>
  /** Ends the recovery of a lost target: from now on a name without an entry is not ours. */
  whole(target: string): Promise<void>
}

/**
 * Reads a ledger and checks every byte of it.
 * @param recover treat a missing ledger as a lost one
 * @param id the id that a new ledger shall have; random where absent
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export async function openLedger(call: {
  readonly store: Store
  readonly keys: Keys
  readonly owner: string
  readonly run: string
  readonly world: Pick<World, 'random'>
  readonly recover: boolean
  readonly id?: string
  /** What the config maps, so that the ledger can lead back to it when the config no longer does. */
  readonly places: readonly Place[]
}): Promise<Ledger> {
  const { store, keys, owner, run } = call
  const read = (shelf: Shelf) => readShelf(shelf, keys, owner, store.where)
  let state = read(await store.read())
  const id = state.id ?? call.id ?? Buffer.from(call.world.random(12)).toString('base64url')
  const entries = entriesIn(state.pages)
  const mapped = new Map<string, Spot>(call.places.map(({ key, use, scope }) => [key.uid, { use, scope }]))
  let saving: Promise<unknown> = Promise.resolve()
  let lease: Lease | undefined
  let plan = ''

  const isLost = (target: string) =>
    state.behind.has(target) || (state.pages.get(target)?.lost ?? (call.recover && !state.pages.has(target)))
  const moved = (what: string) => new SealpostError('ledger-moved', what, { where: store.where })

  function take(next: ReadShelf): void {
    state = next
    entries.clear()
    for (const [uid, scope] of entriesIn(state.pages)) entries.set(uid, scope)
  }

  /** In memory nothing changes before the store has taken it: a failed write must leave no trace in the next one. */
  async function save(target: string, edits: readonly LedgerEdit[], lost: boolean, step: Note['step']): Promise<void> {
    const { shelf, pages, anchor, behind } = state
    const next = new Map(pages)
    const empty: Page = {
      ledger: id,
      owner,
      target,
      generation: 0,
      lost,
      key: keys[0].id,
      scopes: new Map(),
      spots: new Map(),
    }
    next.set(target, { ...editedPage(pages.get(target) ?? empty, edits), lost })
    for (const page of pages.values()) {
      // a config target may have been renamed since: its entries follow the new name
      const away = page.target === target ? [] : edits.filter((edit) => page.scopes.get(edit.uid)?.has(edit.name))
      if (away.length > 0) next.set(page.target, editedPage(page, away.map(takenOut)))
    }
    const texts = new Map(shelf.pages)
    for (const [name, page] of next) {
      const fresh = page === pages.get(name) && (behind.has(name) || page.key === keys[0].id)
      if (fresh) continue
      const generation = Math.max(page.generation, anchor?.pages.get(name) ?? 0) + 1
      const spots = new Map([...page.spots, ...known(page.spots)])
      const written = { ...page, ledger: id, generation, key: keys[0].id, spots }
      next.set(name, written)
      texts.set(name, encodePage(written, keys))
    }
    const names = edits.map(({ name }) => name)
    const tag = await store.write({ pages: texts, anchorOf, tag: shelf.tag }, { run, step, target, names, plan })
    const still = new Set([...behind].filter((name) => next.get(name) === pages.get(name)))
    take({ ...state, shelf: { ...shelf, pages: texts, tag }, pages: next, behind: still })
  }

  function known(before: ReadonlyMap<string, Spot>): Map<string, Spot> {
    return new Map([...mapped].map(([uid, spot]) => [uid, { ...identityIn(before.get(uid)), ...spot }]))
  }

  function anchorOf(shelved: ReadonlyMap<string, string>): string {
    // a page that is behind, or gone, stays so until it is written anew
    const generations = new Map(state.anchor?.pages)
    for (const [name, text] of shelved) {
      const unchanged = text === state.shelf.pages.get(name)
      if (unchanged && state.behind.has(name)) continue
      const page = unchanged ? state.pages.get(name) : decodePage(text, keys, owner, store.where)
      // another run's page, which we may never have seen
      if (page?.ledger !== id) throw moved('another run began a ledger while this one was under way')
      generations.set(name, Math.max(page.generation, generations.get(name) ?? 0))
    }
    return encodeAnchor({ ledger: id, pages: generations }, keys)
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = saving.then(work)
    saving = turn.catch(() => undefined)
    return turn
  }

  return {
    id,
    entries,
    isLost,
    where: store.where,
    get generation() {
      return [...state.pages.values()].reduce((sum, page) => sum + page.generation, 0)
    },
    spots: () =>
      new Map(
        [...state.pages.values()].flatMap(({ target, scopes, spots }) =>
          [...spots].flatMap(([uid, spot]) => (scopes.has(uid) ? [[uid, { ...spot, target }] as const] : [])),
        ),
      ),
    async lease(about = { targets: [], plan: '' }) {
      plan = about.plan
      const taken = await store.lease({ run, ...about })
      try {
        const now = read(await store.read())
        const all = [...state.shelf.pages.keys(), ...now.shelf.pages.keys()]
        const mine = about.targets.length > 0 ? about.targets : all
        const same = mine.every((name) => now.shelf.pages.get(name) === state.shelf.pages.get(name))
        if (!same || (now.id ?? id) !== id) throw moved('another run changed the ledger after this plan was made')
        take(now)
      } catch (thrown) {
        await taken.giveBack()
        throw thrown
      }
      lease = taken
      return async () => {
        lease = undefined
        await taken.giveBack()
      }
    },
    keep: async () => lease?.keep(),
    edit: (target, edits, step) =>
      inTurn(async () => {
        const real = edits.filter((edit) => !sameEntry(entries.get(edit.uid)?.get(edit.name), edit.entry))
        if (real.length > 0) await save(target, real, isLost(target), step)
      }),
    doubt: (target, names) =>
      inTurn(async () => {
        const intents = names.flatMap(({ uid, name }): LedgerEdit[] => {
          const entry = entries.get(uid)?.get(name)
          return isIntent(entry, run) ? [{ uid, name, entry }] : []
        })
        // until the mark is seen to stand: a store on a disk may lose one of two writes of the same moment
        let marked = false
        for (let attempt = 0; attempt < 8 && intents.length > 0; attempt += 1) {
          const now = read(await store.read())
          if (now.id !== id) throw moved('another ledger is in place of this one')
          take(now)
          const edits = intents.filter(({ uid, name }) => {
            const entry = entries.get(uid)?.get(name)
            return !isIntent(entry, run) && !(marked && entry?.state === 'pending')
          })
          if (edits.length === 0) return
          try {
            await save(target, edits, isLost(target), 'doubted')
            marked = true
          } catch (thrown) {
            if (asSealpostError(thrown).code !== 'ledger-moved') throw thrown
          }
        }
      }),
    identify: (holders) =>
      inTurn(async () => {
        for (const [uid, identity] of holders) {
          const spot = mapped.get(uid) ?? [...state.pages.values()].find(({ spots }) => spots.has(uid))?.spots.get(uid)
          if (spot !== undefined) mapped.set(uid, { ...spot, identity })
        }
        for (const { target, scopes, spots } of state.pages.values()) {
          const fresh = [...holders].some(([uid, id]) => scopes.has(uid) && spots.get(uid)?.identity !== id)
          if (fresh) await save(target, [], isLost(target), 'written')
        }
      }),
    whole: (target) =>
      inTurn(async () => {
        if (isLost(target)) await save(target, [], false, 'written')
      }),
  }
}

function identityIn(spot: Spot | undefined): Pick<Spot, 'identity'> {
  return spot?.identity === undefined ? {} : { identity: spot.identity }
}
