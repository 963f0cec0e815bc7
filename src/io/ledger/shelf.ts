import { SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/fingerprint.js'
import type { LedgerEntry } from '../../core/types.js'
import { type Anchor, decodeAnchor, decodePage, type Page } from './page.js'
import type { Shelf } from './store.js'

/** What one name's entry becomes; undefined takes it out. */
export interface LedgerEdit {
  readonly uid: string
  readonly name: string
  readonly entry: LedgerEntry | undefined
}

/** A shelf, read. */
export interface ReadShelf {
  readonly shelf: Shelf
  readonly anchor: Anchor | undefined
  /** The ledger's id; undefined where nothing was ever written. */
  readonly id: string | undefined
  readonly pages: ReadonlyMap<string, Page>
  /** Pages that are missing, or older than the anchor knows them. */
  readonly behind: ReadonlySet<string>
}

/**
 * Reads every page of a shelf and holds them against the anchor.
 * @param where the shelf, as messages name it
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export function readShelf(shelf: Shelf, keys: Keys, owner: string, where: string): ReadShelf {
  const read = [...shelf.pages].map(([name, text]): Page => {
    const page = decodePage(text, keys, owner, where)
    if (page.target === name) return page
    throw new SealpostError('ledger-damaged', 'a page of the ledger lies under another name', { where })
  })
  const anchor = shelf.anchor === undefined ? undefined : decodeAnchor(shelf.anchor, keys, `${where}.anchor`)
  const id = anchor?.ledger ?? read[0]?.ledger
  const behind = id === undefined ? new Set<string>() : pagesBehind(id, anchor, read)
  // what an older page remembers must not be taken for what is
  const pages = new Map(
    read.map((page) => [page.target, behind.has(page.target) ? { ...page, scopes: new Map() } : page]),
  )
  return { shelf, anchor, id, pages, behind }
}

/** Whether an entry says that this very run was about to write. */
export function isIntent(entry: LedgerEntry | undefined, run: string): boolean {
  return entry?.state === 'pending' && entry.run === run
}

/** Pages that the anchor knows in a later state than the shelf, not at all, or that belong to another ledger. */
function pagesBehind(id: string, anchor: Anchor | undefined, read: readonly Page[]): Set<string> {
  const pages = new Map(read.map((page) => [page.target, page]))
  const gone = [...(anchor?.pages ?? [])].filter(([name, at]) => (pages.get(name)?.generation ?? -1) < at)
  const strange = read.filter((page) => page.ledger !== id)
  return new Set([...gone.map(([name]) => name), ...strange.map((page) => page.target)])
}

/** A page with other entries. */
export function editedPage(page: Page, edits: readonly LedgerEdit[]): Page {
  const scopes = new Map(page.scopes)
  for (const uid of new Set(edits.map((edit) => edit.uid))) scopes.set(uid, new Map(page.scopes.get(uid)))
  const editable = scopes as Map<string, Map<string, LedgerEntry>>
  for (const { uid, name, entry } of edits) {
    if (entry === undefined) editable.get(uid)?.delete(name)
    else editable.get(uid)?.set(name, entry)
  }
  return { ...page, scopes }
}

/** The edit that takes an entry out. */
export function takenOut({ uid, name }: LedgerEdit): LedgerEdit {
  return { uid, name, entry: undefined }
}

/** The entries of all pages: a place whose target was renamed may have some on two. */
export function entriesIn(pages: ReadonlyMap<string, Page>): Map<string, ReadonlyMap<string, LedgerEntry>> {
  const entries = new Map<string, ReadonlyMap<string, LedgerEntry>>()
  for (const page of pages.values()) {
    for (const [uid, scope] of page.scopes) {
      const other = entries.get(uid)
      entries.set(uid, other === undefined ? scope : new Map([...other, ...scope]))
    }
  }
  return entries
}

/** Whether two entries say the same, the run that wrote them aside. */
export function sameEntry(a: LedgerEntry | undefined, b: LedgerEntry | undefined): boolean {
  return (
    a?.state === b?.state &&
    a?.fingerprint === b?.fingerprint &&
    a?.keyId === b?.keyId &&
    a?.form === b?.form &&
    a?.revision === b?.revision &&
    a?.version === b?.version &&
    a?.made === b?.made &&
    a?.kept === b?.kept &&
    a?.contested === b?.contested
  )
}
