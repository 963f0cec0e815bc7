/** Looks through a text for many needles at once: the group, counted from 0, of the first that stands in it. */
export type Finder = (text: Uint8Array) => number | undefined

/** Bytes of a piece that are looked for first. */
const windowBytes = 8
/** Bytes that say how far it is to the next window. */
const blockBytes = 3
/** Bits that a block is known by. */
const blockBits = 16
/** A needle is looked for in pieces of this many bytes, the last one at its very end: a good part of it is found too. */
export const longest = 24

interface Piece {
  readonly bytes: Buffer
  /** Where in the piece its window begins. */
  readonly from: number
  readonly group: number
}

/**
 * A finder over groups of needles (Wu and Manber: the last bytes of a window say how much further on the next one can
 * begin that is ours; where that is here, the window is compared). One pass, whatever the number of needles. Any 24 bytes
 * from a needle's start on count as the needle, then any 24 after them, and so do its last 24.
 * @param groups needles of at least 8 bytes in UTF-8; shorter ones are left out
 * @param plain pieces that stand in this text do not count
 */
export function finderOf(groups: readonly (readonly string[])[], plain: string): Finder {
  const pieces = new Map<number, Piece[]>()
  /** Block → how many bytes further on a window of ours that holds it can end, at least; 0 where it can end with it. */
  const ahead = new Uint8Array(1 << blockBits).fill(windowBytes - blockBytes + 1)
  const known = new Set<string>()
  for (const [group, needles] of groups.entries()) {
    for (const bytes of needles.flatMap(piecesOf)) {
      const text = bytes.toString('latin1')
      if (known.has(text)) continue
      known.add(text)
      const [hash, from] = rarest(bytes, pieces)
      const same = pieces.get(hash)
      if (same === undefined) pieces.set(hash, [{ bytes, from, group }])
      else same.push({ bytes, from, group })
      for (let left = windowBytes - blockBytes, at = from; left >= 0; left -= 1, at += 1) {
        const block = blockAt(bytes, at)
        ahead[block] = Math.min(ahead[block] as number, left)
      }
    }
  }

  const open = Buffer.from(plain)
  const seen = new Map<Piece, boolean>()
  /** Asked of few pieces, and only once they are found: the public text is long, and a run is short. */
  function isPlain(piece: Piece): boolean {
    const before = seen.get(piece)
    if (before !== undefined) return before
    const found = open.includes(piece.bytes)
    seen.set(piece, found)
    return found
  }

  return (text) => {
    let start = 0
    while (start + windowBytes <= text.length) {
      const further = ahead[blockAt(text, start + windowBytes - blockBytes)] as number
      if (further > 0) {
        start += further
        continue
      }
      const at = start
      const found = pieces
        .get(hashAt(text, at))
        ?.find((piece) => stands(piece.bytes, text, at - piece.from) && !isPlain(piece))
      if (found !== undefined) return found.group
      start += 1
    }
    return undefined
  }
}

/** The three bytes at a place, as a number of 16 bits; different ones can give the same. */
function blockAt(bytes: Uint8Array, at: number): number {
  const first = (bytes[at] as number) << 10
  const second = (bytes[at + 1] as number) << 5
  return (first ^ second ^ (bytes[at + 2] as number)) & ((1 << blockBits) - 1)
}

/** The window at a place, as a number of 32 bits; different ones can give the same. */
function hashAt(bytes: Uint8Array, at: number): number {
  let hash = 0
  for (let index = at; index < at + windowBytes; index += 1)
    hash = (Math.imul(hash, 0x01000193) + (bytes[index] as number)) | 0
  return hash
}

function piecesOf(needle: string): Buffer[] {
  const bytes = Buffer.from(needle)
  if (bytes.length < windowBytes) return []
  const starts = Array.from({ length: Math.floor(bytes.length / longest) }, (_, index) => index * longest)
  return [...starts, Math.max(0, bytes.length - longest)].map((start) => bytes.subarray(start, start + longest))
}

/** Hash and place of the window of a piece that the fewest other pieces share, so that no hash stands for many. */
function rarest(bytes: Uint8Array, pieces: ReadonlyMap<number, readonly Piece[]>): [hash: number, from: number] {
  let best: [hash: number, from: number, sharers: number] = [0, 0, Number.POSITIVE_INFINITY]
  for (let from = 0; from + windowBytes <= bytes.length && best[2] > 0; from += windowBytes) {
    const hash = hashAt(bytes, from)
    const sharers = pieces.get(hash)?.length ?? 0
    if (sharers < best[2]) best = [hash, from, sharers]
  }
  return [best[0], best[1]]
}

function stands(piece: Uint8Array, text: Uint8Array, at: number): boolean {
  if (at < 0 || at + piece.length > text.length) return false
  for (let index = 0; index < piece.length; index += 1) if (piece[index] !== text[at + index]) return false
  return true
}
