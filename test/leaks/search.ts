import type { Canary } from './canaries.js'
import { transforms } from './transforms.js'

/** A piece of a canary that was found. Says what and how, never the piece itself. */
export interface Hit {
  readonly canary: string
  readonly transform: string
  /** Byte of the text at which it begins. */
  readonly at: number
}

const names = Object.keys(transforms)
/** Characters of a canary that are looked for: a longer one repeats itself long before. */
const enough = 4096

/**
 * Looks for every 8-byte window of every canary in each of its transforms, in one pass and exactly. What a canary
 * shares with its twin is its shape and is left out.
 */
export class Search {
  /** Window, one character a byte → which canary and transform. */
  readonly #windows = new Map<string, number>()
  /** Whether a window can be among them at all: one bit by its hash, so that most of a text is passed over quickly. */
  readonly #maybe = new Uint8Array(1 << 22)
  readonly #canaries: readonly Canary[]

  constructor(canaries: readonly Canary[]) {
    this.#canaries = canaries
    for (const [index, { value, twin }] of canaries.entries()) {
      for (const [which, transform] of Object.values(transforms).entries()) {
        const shape = new Set<string>()
        const other = Buffer.from(transform(twin.slice(0, enough)))
        eachWindow(other, (_, from, end) => void shape.add(other.toString('latin1', from, end)))
        const bytes = Buffer.from(transform(value.slice(0, enough)))
        eachWindow(bytes, (hash, from, end) => {
          const text = bytes.toString('latin1', from, end)
          if (shape.has(text)) return
          this.#maybe[hash] = 1
          if (!this.#windows.has(text)) this.#windows.set(text, index * names.length + which)
        })
      }
    }
  }

  /** How many windows are looked for. */
  get size(): number {
    return this.#windows.size
  }

  /** Where canaries are in a text; at most one hit for each canary and transform. */
  in(text: Uint8Array | string): Hit[] {
    const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length)
    const found = new Map<number, number>()
    eachWindow(bytes, (hash, from, end) => {
      const which = this.#maybe[hash] === 1 ? this.#windows.get(bytes.toString('latin1', from, end)) : undefined
      if (which !== undefined && !found.has(which)) found.set(which, from)
    })
    return [...found].map(([which, at]) => ({
      canary: (this.#canaries[Math.floor(which / names.length)] as Canary).kind,
      transform: names[which % names.length] as string,
      at,
    }))
  }
}

/**
 * Calls back for each window that counts, with a hash of 22 bits and the bytes that it spans. Eight digits stand in any
 * hash or table, so among digits a window is as long as eight bytes of a value are in them: sixteen characters, or 24
 * with something between.
 */
function eachWindow(bytes: Buffer, each: (hash: number, from: number, end: number) => void): void {
  let high = 0
  let low = 0
  let digits = 0
  let numbers = 0
  for (let end = 1; end <= bytes.length; end += 1) {
    const byte = bytes[end - 1] as number
    high = (high << 8) | (low >>> 24)
    low = (low << 8) | byte
    const isDigit = isHexDigit(byte)
    digits = isDigit ? digits + 1 : 0
    numbers = isDigit || byte === 32 || byte === 44 ? numbers + 1 : 0
    const length = numbers < 8 ? 8 : digits >= 16 ? 16 : 24
    if (end < 8 || (numbers >= 8 && numbers < length) || (length === 24 && digits >= 8)) continue
    const hash = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 10
    each(hash, end - length, end)
  }
}

function isHexDigit(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70)
}
