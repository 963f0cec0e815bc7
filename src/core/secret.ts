import { createHmac, hkdfSync } from 'node:crypto'
import type { Form } from './address.js'
import { SealpostError } from './errors.js'
import { implausibilityOf } from './implausible-values.js'
import { needlesOf, partsOf, textsOf } from './leaks/encodings.js'
import { type Finder, finderOf, plainAmong } from './leaks/search.js'
import { type Doubt, doubtsIn } from './value-doubts.js'

const shown = '[secret]'

/** No phrase that stands anywhere is longer, characters. */
const longestOrdinary = 500

/**
 * A value that cannot print itself: string, JSON and inspection all give `[secret]`. The value sits in a private
 * field, so that no debugger-friendly walk over properties finds it.
 */
export class Secret {
  readonly #value: string

  /** @throws SealpostError('source') if the text contains a lone surrogate, which UTF-8 cannot encode */
  constructor(value: string) {
    if (!value.isWellFormed()) throw new SealpostError('source', 'a value is not valid Unicode text')
    this.#value = value
  }

  /** Length in bytes of UTF-8. Never report it: it would narrow a guess. */
  get bytes(): number {
    return Buffer.byteLength(this.#value)
  }

  /** The plain value. Few may ask for it, and a test holds all others to that: `mayReveal` in `test/boundaries/rules.ts`. */
  reveal(): string {
    return this.#value
  }

  /** Whether both contain the same text. */
  equals(other: Secret): boolean {
    return this.#value === other.#value
  }

  /** Why the value is implausible, as a phrase that repeats nothing of it, or undefined; see {@link implausibilityOf}. */
  implausibility(): string | undefined {
    return implausibilityOf(this.#value)
  }

  /** What about the value may surprise whoever wrote it. */
  doubts(): Doubt[] {
    return doubtsIn(this.#value)
  }

  /** Whether it is one of these texts, each normalised by {@link comparable}. */
  isOneOf(texts: ReadonlySet<string>): boolean {
    return texts.has(comparable(this.#value))
  }

  /** Whether all of it matches a pattern, given as the source of a regular expression (flag `u`). */
  fits(pattern: string): boolean {
    return new RegExp(`^(?:${pattern})$`, 'u').test(this.#value)
  }

  /** Its parts, each of which is a secret in its own right: the texts and numbers in JSON, the lines of anything else. */
  parts(): Secret[] {
    return partsOf(this.#value).map((part) => new Secret(part))
  }

  /** Whether a text contains it verbatim, not just in some encoding. */
  standsIn(text: string): boolean {
    return text.includes(this.#value)
  }

  /**
   * Makes a function that finds values in texts, in any encoding that programs print, and returns the index of the secret
   * that it found. Values shorter than 8 bytes are not searched for.
   * @param plain texts that are public: whatever they contain is no secret
   * @param isOrdinary whether a text is so ordinary that it may appear anywhere
   */
  static finder(
    secrets: readonly Secret[],
    plain: readonly string[],
    isOrdinary: (text: string) => boolean = () => false,
  ): Finder {
    const values = secrets.map((secret) => secret.#value)
    const known = new Set<string>()
    // a token is told as an input and as a variable: the first one of them is the one that is found
    const isNew = (value: string) => known.size < known.add(value).size
    // of forms it is enough that the finder itself passes over what is plain
    const open = plainAmong(eachOf(values, textsOf), plain)
    const isPlain = (text: string) => open.has(text) || (text.length <= longestOrdinary && isOrdinary(text))
    return finderOf(
      eachOf(values, (value) => [isNew(value) ? needlesOf(value, isPlain) : []]),
      plain.join('\n'),
    )
  }

  /** 128 bits of HMAC-SHA-256 over length, value, name and form, base64url. */
  fingerprint(key: Uint8Array, name: string, form: Form): string {
    const length = Buffer.alloc(8)
    length.writeBigUInt64BE(BigInt(this.bytes))
    return createHmac('sha256', key)
      .update(length)
      .update(this.#value)
      .update(`${form}|${name}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url')
  }

  toString(): string {
    return shown
  }

  toJSON(): string {
    return shown
  }

  [Symbol.toPrimitive](): string {
    return shown
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return shown
  }
}

/**
 * A text without what variables, files and pasting add to it: whitespace around it and around each line, and different line
 * endings.
 */
export function comparable(text: string): string {
  const lines = text.replaceAll('\\n', '\n').split(/[\r\n]+/)
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** Lazily, so that what is made of one value is not kept together with that of all others. */
function* eachOf<T>(values: readonly string[], made: (value: string) => Iterable<T>): Iterable<T> {
  for (const value of values) yield* made(value)
}

/** The 32 random bytes that all other keys are derived from, and the short public id of the key. */
export interface Key {
  readonly id: string
  readonly bytes: Uint8Array
}

/** What a derived key is for; no two purposes share a key. */
export type Purpose =
  | `fp/v1|${string}`
  | `from/v1|${string}`
  | `stamp/v1|${string}`
  | 'ledger/v1'
  | 'plan/v1'
  | 'audit/v1'

/**
 * Reads a key as `sealpost keygen` prints it.
 * @throws SealpostError('key-weak') for anything that is not 32 bytes of base64url: a passphrase can be guessed
 */
export function parseKey(text: string, variable = 'SEALPOST_KEY'): Key {
  const bytes = /^[A-Za-z0-9_-]{43}$/.test(text) ? Buffer.from(text, 'base64url') : undefined
  if (bytes?.length !== 32) {
    const quoted = /^["']|["']$/.test(text)
    const hint = `Remove the quotes from ${variable}: in an \`--env-file\` they become part of the value.`
    throw new SealpostError('key-weak', `${variable} is not 32 random bytes in base64url`, quoted ? { hint } : {})
  }
  const id = createHmac('sha256', bytes).update('sealpost/key-id/v1').digest().subarray(0, 6).toString('base64url')
  return { id, bytes }
}

/** HKDF-SHA-256, 32 bytes. `salt` is the ledger's id, so that one key in two ledgers shares nothing. */
export function derive(key: Key, salt: string, purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key.bytes, salt, `sealpost/${purpose}`, 32))
}
