import { type Anchor, decodeAnchor } from './format/anchor.js'
import { type Book, emptyPart, take } from './format/book.js'
import { decodeJournal, type Line } from './format/journal.js'
import type { Seals } from './format/mac.js'
import { decodePage } from './format/page.js'
import { formerAnchor, readFormer } from './format/version-1.js'
import type { StoredLedger } from './store.js'

/** Whose ledger is read, and how a person finds it. */
export interface Reading {
  readonly seals: Seals
  readonly owner: string
  readonly where: string
}

/** A shelf, read. */
export interface LoadedLedger {
  readonly tag: string
  /** The ledger's id; undefined where nothing was ever written. */
  readonly id: string | undefined
  readonly book: Book | undefined
  /** Parts that are missing, or older than they once were; the book has them as lost, with nothing in them. */
  readonly behind: ReadonlySet<string>
  /** MAC of the page. */
  readonly page: string
  /** MAC of the last line, or of the page where there is none. */
  readonly tail: string
  /** Lines may go behind what is there; else it has to be written as a whole. */
  readonly clean: boolean
  /** There is a journal. */
  readonly long: boolean
  /** No run may go below this generation. */
  readonly least: number
}

/**
 * Reads a shelf and holds it against the anchor.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export function loadLedger(stored: StoredLedger, reading: Reading): LoadedLedger {
  const { seals, owner, where } = reading
  const anchor = stored.anchor === undefined ? undefined : anchorIn(stored.anchor, seals, `${where}.anchor`)
  const old = stored.former && readFormer(stored.former, anchor?.ledger, reading)
  const page = stored.page === undefined ? undefined : decodePage(stored.page, seals, owner, where)
  const book = page?.book ?? old?.book
  const replayed = page && replay(stored.journal, page.book, page.mac, reading)
  const behind = partsBehind(book, anchor, {
    witnessed: stored.witnessed,
    forked: replayed?.forked === true,
    strange: old?.strange ?? [],
  })
  const id = anchor?.ledger ?? book?.ledger
  return {
    tag: stored.tag,
    id,
    book:
      id === undefined ? undefined : known(book ?? { ledger: id, owner, generation: 0, parts: new Map() }, id, behind),
    behind,
    page: page?.mac ?? '',
    tail: replayed?.tail ?? '',
    clean: page?.key === seals.current && replayed?.clean === true && behind.size === 0,
    long: stored.journal !== '',
    least: Math.max(anchor?.generation ?? 0, book?.generation ?? 0),
  }
}

function anchorIn(text: string, seals: Seals, where: string): Anchor {
  return formerAnchor(text, seals, where) ?? decodeAnchor(text, seals, where)
}

interface Replayed {
  readonly tail: string
  /** Lines that are ours and go on from something else than what is there: the journal is not one story. */
  readonly forked: boolean
  readonly clean: boolean
}

function replay(journal: string, book: Book, page: string, { seals, where }: Reading): Replayed {
  const { lines, torn } = decodeJournal(journal, book.ledger, seals, where)
  let tail = page
  let forked = false
  const doubts: Line[] = []
  for (const line of lines) {
    if (line.doubts) {
      doubts.push(line)
      forked ||= line.on !== page
      continue
    }
    forked ||= line.on !== tail
    if (forked) break
    take(book, line.step, line.generation, false)
    tail = line.mac
  }
  for (const { step, generation } of doubts) take(book, step, Math.max(generation, book.generation), false)
  return { tail, forked, clean: !torn && !forked && doubts.length === 0 }
}

/** What makes all of a ledger doubtful. */
interface Signs {
  readonly witnessed: boolean
  readonly forked: boolean
  readonly strange: readonly string[]
}

/** Parts that once were further than they are, or that nobody can vouch for. */
function partsBehind(book: Book | undefined, anchor: Anchor | undefined, signs: Signs): Set<string> {
  const parts = book?.parts ?? new Map<string, { at: number }>()
  const all = () => new Set([...parts.keys(), ...(anchor?.targets.keys() ?? [])])
  if (anchor === undefined) {
    // the very first write may have been cut off before its anchor was written, no later one
    const unvouched = book !== undefined && book.generation > 1 && !signs.witnessed
    return unvouched || signs.forked ? all() : new Set(signs.strange)
  }
  if (signs.forked || (book !== undefined && book.ledger !== anchor.ledger)) return all()
  const older = (book?.generation ?? 0) < anchor.generation
  if (older && anchor.further) return all()
  const gone = [...anchor.targets].filter(([name, at]) => (parts.get(name)?.at ?? -1) < at).map(([name]) => name)
  if (older && gone.length === 0) return all()
  return new Set([...gone, ...signs.strange])
}

/** What an older part remembers must not be taken for what is. */
function known(book: Book, id: string, behind: ReadonlySet<string>): Book {
  const parts = new Map(book.parts)
  for (const name of behind) parts.set(name, emptyPart(parts.get(name)?.at ?? 0, true))
  return { ...book, ledger: id, parts }
}
