import { SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/fingerprint.js'
import type { Entries, LedgerEntry, Place, World } from '../../core/types.js'
import { type Anchor, decodeAnchor, decodePage, encodeAnchor, encodePage, type Page, type Spot } from './page.js'
import type { Note, Store } from './store.js'

/** What one name's entry becomes; undefined takes it out. */
export interface Edit {
  readonly uid: string
  readonly name: string
  readonly entry: LedgerEntry | undefined
}

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
  /** Writes entries of one config target; nothing is written where nothing changes. */
  edit(target: string, edits: readonly Edit[], step: Note['step']): Promise<void>
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
  let shelf = await store.read()
  const read = [...shelf.pages].map(([name, text]): Page => {
    const page = decodePage(text, keys, owner, store.where)
    if (page.target === name) return page
    throw new SealpostError('ledger-damaged', 'a page of the ledger lies under another name', { where: store.where })
  })
  const anchor = shelf.anchor === undefined ? undefined : decodeAnchor(shelf.anchor, keys, `${store.where}.anchor`)
  const id = anchor?.ledger ?? read[0]?.ledger ?? call.id ?? Buffer.from(call.world.random(12)).toString('base64url')
  const behind = pagesBehind(id, anchor, read)
  // what an older page remembers must not be taken for what is
  let pages = new Map(
    read.map((page) => [page.target, behind.has(page.target) ? { ...page, scopes: new Map() } : page]),
  )
  const entries = merged(pages)
  const mapped = new Map(call.places.map(({ key, use, scope }) => [key.uid, { use, scope }]))
  let saving: Promise<unknown> = Promise.resolve()
  let plan = ''

  const isLost = (target: string) =>
    behind.has(target) || (pages.get(target)?.lost ?? (call.recover && !pages.has(target)))

  /** In memory nothing changes before the store has taken it: a failed write must leave no trace in the next one. */
  async function save(target: string, edits: readonly Edit[], lost: boolean, step: Note['step']): Promise<void> {
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
    next.set(target, { ...edited(pages.get(target) ?? empty, edits), lost })
    for (const page of pages.values()) {
      // a config target may have been renamed since: its entries follow the new name
      const moved = page.target === target ? [] : edits.filter((edit) => page.scopes.get(edit.uid)?.has(edit.name))
      if (moved.length > 0) next.set(page.target, edited(page, moved.map(out)))
    }
    const texts = new Map(shelf.pages)
    for (const [name, page] of next) {
      const fresh = page === pages.get(name) && (behind.has(name) || page.key === keys[0].id)
      if (fresh) continue
      const generation = Math.max(page.generation, anchor?.pages.get(name) ?? 0) + 1
      const spots = new Map([...page.spots, ...mapped])
      const written = { ...page, ledger: id, generation, key: keys[0].id, spots }
      next.set(name, written)
      texts.set(name, encodePage(written, keys))
    }
    const still = new Set([...behind].filter((name) => next.get(name) === pages.get(name)))
    const anchorOf = (shelved: ReadonlyMap<string, string>) => {
      const generations = new Map([...shelved].map(([name, text]) => [name, generationIn(text)]))
      // a page that is behind stays behind until it is written anew
      for (const name of still) generations.set(name, anchor?.pages.get(name) ?? 0)
      return encodeAnchor({ ledger: id, pages: generations }, keys)
    }
    const names = [...new Set(edits.map(({ name }) => name))]
    const tag = await store.write({ pages: texts, anchorOf, tag: shelf.tag }, { run, step, target, names, plan })
    shelf = { ...shelf, pages: texts, tag }
    pages = next
    for (const name of behind) if (!still.has(name)) behind.delete(name)
    entries.clear()
    for (const [uid, scope] of merged(pages)) entries.set(uid, scope)
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
      return [...pages.values()].reduce((sum, page) => sum + page.generation, 0)
    },
    spots: () =>
      new Map(
        [...pages.values()].flatMap(({ target, scopes, spots }) =>
          [...spots].flatMap(([uid, spot]) => (scopes.has(uid) ? [[uid, { ...spot, target }] as const] : [])),
        ),
      ),
    async lease(about = { targets: [], plan: '' }) {
      plan = about.plan
      const giveBack = await store.lease(run, about.targets)
      const now = await store.read().catch((thrown: unknown) => ({ pages: undefined, thrown }))
      if (now.pages !== undefined) {
        const mine = about.targets.length > 0 ? about.targets : [...shelf.pages.keys(), ...now.pages.keys()]
        const unmoved = mine.every((name) => now.pages.get(name) === shelf.pages.get(name))
        if (unmoved) {
          shelf = now
          return giveBack
        }
      }
      await giveBack()
      if ('thrown' in now) throw now.thrown
      throw new SealpostError('ledger-moved', 'another run changed the ledger after this plan was made', {
        where: store.where,
      })
    },
    edit: (target, edits, step) =>
      inTurn(async () => {
        const real = edits.filter((edit) => !same(entries.get(edit.uid)?.get(edit.name), edit.entry))
        if (real.length > 0) await save(target, real, isLost(target), step)
      }),
    whole: (target) =>
      inTurn(async () => {
        if (isLost(target)) await save(target, [], false, 'written')
      }),
  }
}

/** Pages that the anchor knows in a later state than the shelf, not at all, or that belong to another ledger. */
function pagesBehind(id: string, anchor: Anchor | undefined, read: readonly Page[]): Set<string> {
  const pages = new Map(read.map((page) => [page.target, page]))
  const gone = [...(anchor?.pages ?? [])].filter(([name, at]) => (pages.get(name)?.generation ?? -1) < at)
  const strange = read.filter((page) => page.ledger !== id)
  return new Set([...gone.map(([name]) => name), ...strange.map((page) => page.target)])
}

/** The generation of a page that may be another run's: only compared, never trusted. */
function generationIn(text: string): number {
  return (JSON.parse(text) as { generation: number }).generation
}

function edited(page: Page, edits: readonly Edit[]): Page {
  const scopes = new Map(page.scopes)
  for (const uid of new Set(edits.map((edit) => edit.uid))) scopes.set(uid, new Map(page.scopes.get(uid)))
  const editable = scopes as Map<string, Map<string, LedgerEntry>>
  for (const { uid, name, entry } of edits) {
    if (entry === undefined) editable.get(uid)?.delete(name)
    else editable.get(uid)?.set(name, entry)
  }
  return { ...page, scopes }
}

function out({ uid, name }: Edit): Edit {
  return { uid, name, entry: undefined }
}

function merged(pages: ReadonlyMap<string, Page>): Map<string, ReadonlyMap<string, LedgerEntry>> {
  const entries = new Map<string, ReadonlyMap<string, LedgerEntry>>()
  for (const page of pages.values()) {
    for (const [uid, scope] of page.scopes) {
      const other = entries.get(uid)
      entries.set(uid, other === undefined ? scope : new Map([...other, ...scope]))
    }
  }
  return entries
}

function same(a: LedgerEntry | undefined, b: LedgerEntry | undefined): boolean {
  return (
    a?.state === b?.state &&
    a?.fingerprint === b?.fingerprint &&
    a?.keyId === b?.keyId &&
    a?.form === b?.form &&
    a?.revision === b?.revision &&
    a?.version === b?.version
  )
}
