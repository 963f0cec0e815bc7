/** Bytes that a piece has at least; its first ones are looked at before all others. */
export const windowBytes = 8
/** Bytes that a piece has at most. */
export const longest = 24

/** Pieces of bytes, each once, to be found in a text in one pass. They are counted from 0 in the order of their coming. */
export interface Pieces {
  /** @returns the piece's number, also where it was there before */
  readonly add: (bytes: Uint8Array, from: number, length: number) => number
  /** The number of the piece that stands at a place of a text; -1 for none. */
  readonly at: (text: Uint8Array, from: number, length: number) => number
  /** Which lengths the pieces have that begin as the text does at a place: bit 0 for 8 bytes, bit 16 for 24. */
  readonly lengthsAt: (text: Uint8Array, from: number) => number
  readonly count: () => number
}

/**
 * An empty set of pieces. They lie one behind the other in a few arrays of numbers, since there may be millions: as
 * objects they would take ten times the memory and the time. Whatever the pieces have in common, to look at a place of a
 * text takes at most one comparison for each length.
 */
export function piecesOf(): Pieces {
  let bytes = new Uint8Array(1 << 12)
  let starts = new Uint32Array(1 << 8)
  let lengths = new Uint8Array(1 << 8)
  let hashes = new Int32Array(1 << 8)
  let table = new Int32Array(1 << 9).fill(-1)
  let masks = new Uint32Array(1 << 9)
  let [count, end] = [0, 0]

  /** Where a piece is, or would be put. */
  function slotOf(hash: number, text: Uint8Array, from: number, length: number): number {
    const last = table.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const piece = table[slot] as number
      if (piece < 0) return slot
      if (hashes[piece] !== hash || lengths[piece] !== length) continue
      if (same(starts[piece] as number, text, from, length)) return slot
    }
  }

  function same(start: number, text: Uint8Array, from: number, length: number): boolean {
    for (let index = 0; index < length; index += 1) if (bytes[start + index] !== text[from + index]) return false
    return true
  }

  function note(piece: number): void {
    const mask = mixed(bytes, starts[piece] as number, windowBytes) & (masks.length - 1)
    masks[mask] = (masks[mask] as number) | (1 << ((lengths[piece] as number) - windowBytes))
  }

  function grow(): void {
    starts = grown(starts, new Uint32Array(2 * count))
    lengths = grown(lengths, new Uint8Array(2 * count))
    hashes = grown(hashes, new Int32Array(2 * count))
    table = new Int32Array(2 * table.length).fill(-1)
    masks = new Uint32Array(2 * masks.length)
    const last = table.length - 1
    for (let piece = 0; piece < count; piece += 1) {
      let slot = (hashes[piece] as number) & last
      while ((table[slot] as number) >= 0) slot = (slot + 1) & last
      table[slot] = piece
      note(piece)
    }
  }

  return {
    add(text, from, length) {
      const hash = mixed(text, from, length)
      const known = table[slotOf(hash, text, from, length)] as number
      if (known >= 0) return known
      if (end + length > bytes.length) bytes = grown(bytes, new Uint8Array(2 * bytes.length))
      if (count === starts.length) grow()
      for (let index = 0; index < length; index += 1) bytes[end + index] = text[from + index] as number
      table[slotOf(hash, text, from, length)] = count
      starts[count] = end
      lengths[count] = length
      hashes[count] = hash
      note(count)
      end += length
      count += 1
      return count - 1
    },
    at: (text, from, length) => table[slotOf(mixed(text, from, length), text, from, length)] as number,
    lengthsAt: (text, from) => masks[mixed(text, from, windowBytes) & (masks.length - 1)] as number,
    count: () => count,
  }
}

function grown<T extends Uint8Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** A hash of 32 bits, its low ones as good as the high ones (FNV-1a, then the last step of MurmurHash 3). */
function mixed(text: Uint8Array, from: number, length: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < from + length; index += 1) hash = Math.imul(hash ^ (text[index] as number), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
