/** Looks through a text for many needles at once: the group, counted from 0, of the first that stands in it. */
export type Finder = (text: Uint8Array) => number | undefined

/** Bytes that a hash is made of. */
const hashed = 8
/** A needle is looked for in pieces of this many bytes, the last one at its very end: a good part of it is found too. */
export const longest = 24

const base = 0x01000193
/** What the byte that leaves the window has been multiplied with. */
const leaving = Array.from({ length: hashed }).reduce<number>((product) => Math.imul(product, base), 1)

interface Piece {
  readonly bytes: Buffer
  /** Where in the piece its hashed window begins. */
  readonly from: number
  readonly group: number
}

/**
 * A finder over groups of needles (Rabin and Karp: a hash rolls over the text, and where it is one of ours the bytes
 * are compared). One pass, whatever the number of needles. Any 24 bytes from a needle's start on count as the needle,
 * then any 24 after them, and so do its last 24.
 * @param groups needles of at least 8 bytes in UTF-8; shorter ones are left out
 * @param plain pieces that stand in this text do not count
 */
export function finderOf(groups: readonly (readonly string[])[], plain: string): Finder {
  const pieces = new Map<number, Piece[]>()
  /** Whether a hash can be one of ours, by its upper half: most of a text is passed over by this alone. */
  const maybe = new Uint8Array(1 << 16)
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
      maybe[hash >>> 16] = 1
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
    let hash = 0
    for (let end = 0; end < text.length; end += 1) {
      hash = (Math.imul(hash, base) + (text[end] as number)) | 0
      if (end >= hashed) hash = (hash - Math.imul(text[end - hashed] as number, leaving)) | 0
      if (maybe[hash >>> 16] === 0) continue
      const start = end + 1 - hashed
      const found = pieces.get(hash)?.find((piece) => stands(piece.bytes, text, start - piece.from) && !isPlain(piece))
      if (found !== undefined) return found.group
    }
    return undefined
  }
}

function piecesOf(needle: string): Buffer[] {
  const bytes = Buffer.from(needle)
  if (bytes.length < hashed) return []
  const starts = Array.from({ length: Math.floor(bytes.length / longest) }, (_, index) => index * longest)
  return [...starts, Math.max(0, bytes.length - longest)].map((start) => bytes.subarray(start, start + longest))
}

/** Hash and place of the window of a piece that the fewest other pieces share, so that no hash stands for many. */
function rarest(bytes: Uint8Array, pieces: ReadonlyMap<number, readonly Piece[]>): [hash: number, from: number] {
  let best: [hash: number, from: number, sharers: number] = [0, 0, Number.POSITIVE_INFINITY]
  for (let from = 0; from + hashed <= bytes.length && best[2] > 0; from += hashed) {
    let hash = 0
    for (let at = from; at < from + hashed; at += 1) hash = (Math.imul(hash, base) + (bytes[at] as number)) | 0
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
