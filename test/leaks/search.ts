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
  readonly #maybe: Uint8Array
  readonly #canaries: readonly Canary[]
  readonly #beside: Search | undefined

  /** @param beside looks for others, which stay the same where these change often */
  constructor(canaries: readonly Canary[], beside?: Search) {
    this.#canaries = canaries
    this.#beside = beside
    this.#maybe = beside === undefined ? new Uint8Array(1 << 19) : beside.#maybe.slice()
    for (const [index, { value, twin }] of canaries.entries()) {
      for (const [which, transform] of Object.values(transforms).entries()) {
        const shape = new Set<string>()
        const other = Buffer.from(transform(twin.slice(0, enough)))
        eachWindow(other, (_, from, end) => void shape.add(other.toString('latin1', from, end)))
        const bytes = Buffer.from(transform(value.slice(0, enough)))
        eachWindow(bytes, (hash, from, end) => {
          const text = bytes.toString('latin1', from, end)
          if (shape.has(text)) return
          this.#maybe[hash >>> 3] = (this.#maybe[hash >>> 3] as number) | (1 << (hash & 7))
          if (!this.#windows.has(text)) this.#windows.set(text, index * names.length + which)
        })
      }
    }
  }

  /** How many windows are looked for. */
  get size(): number {
    return this.#windows.size + (this.#beside?.size ?? 0)
  }

  /** Where canaries are in a text; at most one hit for each canary and transform. */
  in(text: Uint8Array | string): Hit[] {
    const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length)
    const maybe = this.#maybe
    const found = new Map<number, number>()
    eachWindow(bytes, (hash, from, end) => {
      if (((maybe[hash >>> 3] as number) & (1 << (hash & 7))) === 0) return
      const which = this.#which(bytes.toString('latin1', from, end))
      if (which !== undefined && !found.has(which)) found.set(which, from)
    })
    return [...found].map(([which, at]) => ({
      canary: this.#canaryAt(Math.floor(which / names.length)).kind,
      transform: names[which % names.length] as string,
      at,
    }))
  }

  /** Those that are looked for beside come behind ours. */
  #which(window: string): number | undefined {
    const which = this.#windows.get(window)
    if (which !== undefined || this.#beside === undefined) return which
    const other = this.#beside.#which(window)
    return other === undefined ? undefined : other + this.#canaries.length * names.length
  }

  #canaryAt(index: number): Canary {
    return this.#canaries[index] ?? (this.#beside as Search).#canaryAt(index - this.#canaries.length)
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
