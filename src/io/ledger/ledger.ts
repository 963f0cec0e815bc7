import { SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/fingerprint.js'
import type { Entries, LedgerEntry, World } from '../../core/types.js'
import { type Anchor, decodeAnchor, decodePage, encodeAnchor, encodePage, type Page } from './page.js'
import type { Note, Shelf, Store } from './store.js'

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
  /** A target's page was here and is gone, or what is here is older than what was: what we wrote is unknown. */
  readonly isLost: (target: string) => boolean
  /** Sum of the pages' generations; grows with every write. */
  readonly generation: number
  readonly where: string
  /**
   * Takes the exclusive right to apply and makes sure that the ledger is still the one that was read.
   * @returns gives the right back
   */
  lease(): Promise<() => Promise<void>>
  /** Writes entries of one config target; nothing is written where nothing changes. */
  edit(target: string, edits: readonly Edit[], step: Note['step']): Promise<void>
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
}): Promise<Ledger> {
  const { store, keys, owner, run } = call
  let shelf = await store.read()
  const pages = new Map<string, Page>()
  for (const [name, text] of shelf.pages) {
    const page = decodePage(text, keys, owner, store.where)
    if (page.target !== name)
      throw new SealpostError('ledger-damaged', 'a page of the ledger lies under another name', { where: store.where })
    pages.set(name, page)
  }
  const anchor = shelf.anchor === undefined ? undefined : decodeAnchor(shelf.anchor, keys, `${store.where}.anchor`)
  const behind = anchor === undefined ? new Set<string>() : pagesBehind(anchor, pages)
  const absent = call.recover ? (target: string) => !pages.has(target) : () => false
  const id =
    anchor?.ledger ??
    [...pages.values()][0]?.ledger ??
    call.id ??
    Buffer.from(call.world.random(12)).toString('base64url')
  // what an older page remembers must not be taken for what is
  for (const name of behind) {
    const page = pages.get(name)
    if (page) pages.set(name, { ...page, scopes: new Map() })
  }
  const entries = merged(pages)
  let saving: Promise<unknown> = Promise.resolve()

  async function save(target: string, edits: readonly Edit[], step: Note['step']): Promise<void> {
    const changed = new Set<string>([target])
    for (const page of [...pages.values()]) {
      // a config target may have been renamed since: its entries follow the new name
      const moved = page.target === target ? [] : edits.filter((edit) => page.scopes.get(edit.uid)?.has(edit.name))
      if (moved.length === 0) continue
      pages.set(
        page.target,
        edited(
          page,
          moved.map((edit) => ({ ...edit, entry: undefined })),
        ),
      )
      changed.add(page.target)
    }
    pages.set(
      target,
      edited(pages.get(target) ?? { ledger: id, owner, target, generation: 0, scopes: new Map() }, edits),
    )
    behind.delete(target)
    const texts = new Map(shelf.pages)
    for (const [name, page] of pages) {
      const stale = !behind.has(name) && !shelf.pages.get(name)?.includes(`"key": ${JSON.stringify(keys[0].id)}`)
      if (!changed.has(name) && !stale) continue
      const next = { ...page, ledger: id, generation: Math.max(page.generation, anchor?.pages.get(name) ?? 0) + 1 }
      pages.set(name, next)
      texts.set(name, encodePage(next, keys))
    }
    // a page that is behind stays behind until it is written anew
    const generations = new Map([...behind].map((name) => [name, anchor?.pages.get(name) ?? 0]))
    for (const [name, page] of pages) if (!behind.has(name)) generations.set(name, page.generation)
    const next: Shelf = { pages: texts, anchor: encodeAnchor({ ledger: id, pages: generations }, keys), tag: shelf.tag }
    const tag = await store.write(next, { run, step, target, values: edits.length })
    shelf = { ...next, tag }
    replaceAll(entries, merged(pages))
  }

  return {
    id,
    entries,
    isLost: (target) => behind.has(target) || absent(target),
    where: store.where,
    get generation() {
      return [...pages.values()].reduce((sum, page) => sum + page.generation, 0)
    },
    async lease() {
      const giveBack = await store.lease(run)
      const now = await store.read()
      if (now.tag === shelf.tag) return giveBack
      await giveBack()
      throw new SealpostError('ledger-moved', 'another run changed the ledger after this plan was made', {
        where: store.where,
      })
    },
    edit(target, edits, step) {
      const turn = saving.then(async () => {
        const real = edits.filter((edit) => !same(entries.get(edit.uid)?.get(edit.name), edit.entry))
        if (real.length > 0) await save(target, real, step)
      })
      saving = turn.catch(() => undefined)
      return turn
    },
  }
}

function pagesBehind(anchor: Anchor, pages: ReadonlyMap<string, Page>): Set<string> {
  const behind = new Set<string>()
  for (const [name, generation] of anchor.pages) {
    const page = pages.get(name)
    if (page === undefined || page.ledger !== anchor.ledger || page.generation < generation) behind.add(name)
  }
  return behind
}

function edited(page: Page, edits: readonly Edit[]): Page {
  const scopes = new Map([...page.scopes].map(([uid, scope]) => [uid, new Map(scope)]))
  for (const { uid, name, entry } of edits) {
    const scope = scopes.get(uid) ?? new Map<string, LedgerEntry>()
    if (entry === undefined) scope.delete(name)
    else scope.set(name, entry)
    scopes.set(uid, scope)
  }
  return { ...page, scopes }
}

type Merged = Map<string, Map<string, LedgerEntry>>

function merged(pages: ReadonlyMap<string, Page>): Merged {
  const entries: Merged = new Map()
  for (const page of pages.values()) {
    for (const [uid, scope] of page.scopes) entries.set(uid, new Map([...(entries.get(uid) ?? []), ...scope]))
  }
  return entries
}

function replaceAll(entries: Merged, fresh: Merged): void {
  entries.clear()
  for (const [uid, scope] of fresh) entries.set(uid, scope)
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
