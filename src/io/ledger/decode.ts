import { type Anchor, decodeAnchor } from './format/anchor.js'
import { applyChange, type Contents, emptySection } from './format/contents.js'
import { decodeJournal, type Line } from './format/journal.js'
import type { MacKeys } from './format/mac.js'
import { decodePage } from './format/page.js'
import type { ReadContext } from './format/read-context.js'
import { formerAnchor, readFormer } from './format/version-1.js'
import type { StoredLedger } from './store.js'

/** What is stored, read. */
export interface DecodedLedger {
  readonly tag: string
  /** The ledger's id; undefined where nothing was ever written. */
  readonly id: string | undefined
  readonly contents: Contents | undefined
  /** Sections that are missing, or older than they once were; the contents have them as lost, with nothing in them. */
  readonly behind: ReadonlySet<string>
  /** MAC of the page. */
  readonly pageMac: string
  /** MAC of the last line, or of the page where there is none. */
  readonly tailMac: string
  /** Lines may go behind what is there; else it has to be written as a whole. */
  readonly isAppendable: boolean
  /** There is a journal. */
  readonly hasJournal: boolean
  /** No run may go below this generation. */
  readonly minGeneration: number
}

/**
 * Reads what is stored and holds it against the anchor.
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export function decodeLedger(stored: StoredLedger, context: ReadContext): DecodedLedger {
  const { keys, owner, where } = context
  const anchor = stored.anchor === undefined ? undefined : anchorIn(stored.anchor, keys, `${where}.anchor`)
  const old = stored.former && readFormer(stored.former, anchor?.ledger, context)
  const page = stored.page === undefined ? undefined : decodePage(stored.page, keys, owner, where)
  const contents = page?.contents ?? old?.contents
  const replayed = page && replay(stored.journal, page.contents, page.mac, context)
  const behind = sectionsBehind(contents, anchor, {
    witnessed: stored.witnessed,
    forked: replayed?.forked === true,
    strange: old?.strange ?? [],
  })
  const id = anchor?.ledger ?? contents?.ledger
  return {
    tag: stored.tag,
    id,
    contents:
      id === undefined
        ? undefined
        : known(contents ?? { ledger: id, owner, generation: 0, sections: new Map() }, id, behind),
    behind,
    pageMac: page?.mac ?? '',
    tailMac: replayed?.tail ?? '',
    isAppendable: page?.key === keys.current && replayed?.clean === true && behind.size === 0,
    hasJournal: stored.journal !== '',
    minGeneration: Math.max(anchor?.generation ?? 0, contents?.generation ?? 0),
  }
}

function anchorIn(text: string, keys: MacKeys, where: string): Anchor {
  return formerAnchor(text, keys, where) ?? decodeAnchor(text, keys, where)
}

interface Replayed {
  readonly tail: string
  /** Lines that are ours and go on from something else than what is there: the journal is not one story. */
  readonly forked: boolean
  readonly clean: boolean
}

function replay(journal: string, contents: Contents, page: string, { keys, where }: ReadContext): Replayed {
  const { lines, torn } = decodeJournal(journal, contents.ledger, keys, where)
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
    applyChange(contents, line.change, line.generation, false)
    tail = line.mac
  }
  for (const { change, generation } of doubts)
    applyChange(contents, change, Math.max(generation, contents.generation), false)
  return { tail, forked, clean: !torn && !forked && doubts.length === 0 }
}

/** What makes all of a ledger doubtful. */
interface Signs {
  readonly witnessed: boolean
  readonly forked: boolean
  readonly strange: readonly string[]
}

/** Sections that once were further than they are, or that nobody can vouch for. */
function sectionsBehind(contents: Contents | undefined, anchor: Anchor | undefined, signs: Signs): Set<string> {
  const sections = contents?.sections ?? new Map<string, { at: number }>()
  const all = () => new Set([...sections.keys(), ...(anchor?.targets.keys() ?? [])])
  if (anchor === undefined) {
    // the very first write may have been cut off before its anchor was written, no later one
    const unvouched = contents !== undefined && contents.generation > 1 && !signs.witnessed
    return unvouched || signs.forked ? all() : new Set(signs.strange)
  }
  if (signs.forked || (contents !== undefined && contents.ledger !== anchor.ledger)) return all()
  const older = (contents?.generation ?? 0) < anchor.generation
  if (older && anchor.further) return all()
  const gone = [...anchor.targets].filter(([name, at]) => (sections.get(name)?.at ?? -1) < at).map(([name]) => name)
  if (older && gone.length === 0) return all()
  return new Set([...gone, ...signs.strange])
}

/** What an older section remembers must not be taken for what is. */
function known(contents: Contents, id: string, behind: ReadonlySet<string>): Contents {
  const sections = new Map(contents.sections)
  for (const name of behind) sections.set(name, emptySection(sections.get(name)?.at ?? 0, true))
  return { ...contents, ledger: id, sections }
}
