import { longest, type Pieces, piecesOf, windowBytes } from './pieces.js'

export { longest } from './pieces.js'

/** Looks through a text for many needles at once: the group, counted from 0, of the first that stands in it. */
export type Finder = (text: Uint8Array) => number | undefined

/** Bytes that say how far it is to the next window. */
const blockBytes = 3
/** Bits that a block is known by. */
const blockBits = 16

/**
 * A finder over groups of needles (Wu and Manber: the last bytes of a window say how much further on the next one can
 * begin that is ours; where that is here, the pieces that begin so are compared). One pass over a text, and one over the
 * needles and the plain text before it, whatever their number. Any 24 bytes from a needle's start on count as the needle,
 * then any 24 after them, and so do its last 24.
 * @param groups needles of at least 8 bytes in UTF-8; shorter ones are left out. Gone through once
 * @param plain pieces that stand in this text do not count
 */
export function finderOf(groups: Iterable<readonly string[]>, plain: string): Finder {
  const index = indexOf()
  const owners: number[] = []
  let group = 0
  for (const needles of groups) {
    for (const needle of needles) for (const piece of index.add(needle)) owners[piece] ??= group
    group += 1
  }
  // a run that meets nothing never has to know what is plain
  let open: ReadonlySet<number> | undefined
  return (text) => {
    let found: number | undefined
    index.scan(text, (piece) => {
      open ??= index.standingIn(plain)
      if (open.has(piece)) return false
      found = owners[piece]
      return true
    })
    return found
  }
}

/** So many texts times characters are searched for one by one: V8 does that at once, and an index has to be made first. */
const fewComparisons = 1 << 22

/**
 * Which of the texts stand in a plain one. Many are looked for by one pass over all of them.
 * @param texts of at least 8 bytes in UTF-8; shorter ones are not looked for
 * @param plain the parts of the plain text; a text does not go over the seam between two of them
 */
export function plainAmong(texts: Iterable<string>, plain: readonly string[]): Set<string> {
  const all = plain.join('\n')
  const wanted = new Set(texts)
  if (wanted.size * all.length > fewComparisons) return indexedAmong(wanted, plain, all)
  return new Set([...wanted].filter((text) => Buffer.byteLength(text) >= windowBytes && all.includes(text)))
}

function indexedAmong(texts: ReadonlySet<string>, plain: readonly string[], all: string): Set<string> {
  const index = indexOf()
  const pieces = new Map<string, readonly number[]>()
  for (const text of texts) pieces.set(text, index.add(text))
  const whole = new Set(plain)
  const open = index.standingIn(all)
  const found = [...pieces].filter(
    ([text, own]) =>
      own.length > 0 &&
      own.every((piece) => open.has(piece)) &&
      // the pieces of a longer text may stand there apart from each other
      (own.length === 1 || whole.has(text) || all.includes(text)),
  )
  return new Set(found.map(([text]) => text))
}

interface Index {
  /** @returns the numbers of the needle's pieces */
  readonly add: (needle: string) => number[]
  /** Tells of each piece in a text, until it is told to stop. */
  readonly scan: (text: Uint8Array, met: (piece: number) => boolean) => void
  readonly standingIn: (plain: string) => ReadonlySet<number>
}

function indexOf(): Index {
  const pieces = piecesOf()
  /** Block → how many bytes further on a window of ours that holds it can end, at least; 0 where it can end with it. */
  const ahead = new Uint8Array(1 << blockBits).fill(windowBytes - blockBytes + 1)

  function add(needle: string): number[] {
    const bytes = Buffer.from(needle)
    if (bytes.length < windowBytes) return []
    const numbers: number[] = []
    for (let start = 0; start + longest <= bytes.length; start += longest) numbers.push(addPiece(bytes, start))
    if (bytes.length % longest !== 0) numbers.push(addPiece(bytes, Math.max(0, bytes.length - longest)))
    return numbers
  }

  function addPiece(bytes: Uint8Array, start: number): number {
    const before = pieces.count()
    const piece = pieces.add(bytes, start, Math.min(longest, bytes.length - start))
    if (piece < before) return piece
    for (let left = windowBytes - blockBytes, at = start; left >= 0; left -= 1, at += 1) {
      const block = blockAt(bytes, at)
      ahead[block] = Math.min(ahead[block] as number, left)
    }
    return piece
  }

  function scan(text: Uint8Array, met: (piece: number) => boolean): void {
    for (let start = 0; start + windowBytes <= text.length; ) {
      const further = ahead[blockAt(text, start + windowBytes - blockBytes)] as number
      if (further > 0) start += further
      else if (meets(pieces, text, start, met)) return
      else start += 1
    }
  }

  function standingIn(plain: string): ReadonlySet<number> {
    const found = new Set<number>()
    scan(Buffer.from(plain), (piece) => {
      found.add(piece)
      return false
    })
    return found
  }

  return { add, scan, standingIn }
}

/** Whether one of the pieces that begin here is the one that was looked for. */
function meets(pieces: Pieces, text: Uint8Array, start: number, met: (piece: number) => boolean): boolean {
  let length = windowBytes
  for (let lengths = pieces.lengthsAt(text, start); lengths !== 0; lengths >>>= 1, length += 1) {
    if ((lengths & 1) === 0 || start + length > text.length) continue
    const piece = pieces.at(text, start, length)
    if (piece >= 0 && met(piece)) return true
  }
  return false
}

/** The three bytes at a place, as a number of 16 bits; different ones can give the same. */
function blockAt(bytes: Uint8Array, at: number): number {
  const first = (bytes[at] as number) << 10
  const second = (bytes[at + 1] as number) << 5
  return (first ^ second ^ (bytes[at + 2] as number)) & ((1 << blockBits) - 1)
}
