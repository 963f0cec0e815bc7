import type { Address, Form } from './address.js'
import type { Secret } from './secret.js'
import type { Doubt } from './value-doubts.js'

/** One value as a source gave it. */
export interface SourceValue {
  readonly secret: Secret
  /** The source's own version token: changes whenever the value does; never derived from the plain value. */
  readonly version?: string
  /** When the value was last changed according to the source, ms since the epoch. */
  readonly updatedAt?: number
  /** `file:line`, or a phrase that tells a person where it is. */
  readonly at?: string
  /** What the file's dialect cut off or left in. */
  readonly doubts?: readonly Doubt[]
  /** Nobody asked the source for it by name, so a target has to, in its `secrets`. */
  readonly unasked?: true
}

/** What a source read: environment → name → value. */
export type SourceRead = ReadonlyMap<string, ReadonlyMap<string, SourceValue>>

/** What the sources of a config gave, by their names there. One that nobody asked is not among them. */
export type Reads = ReadonlyMap<string, SourceRead>

/** Where a value comes from. */
export interface Origin {
  /** The source's name in the config; its kind where there is but one. */
  readonly name: string
  /** `file:line`, or a phrase that leads a person there. */
  readonly at: string
}

/** One value that should be at one address. */
export interface Desired {
  readonly address: Address
  readonly uid: string
  readonly form: Form
  readonly environment: string
  /** The name at the source. */
  readonly sourceName: string
  readonly secret: Secret
  readonly version?: string
  /** {@link SourceValue.updatedAt} */
  readonly updatedAt?: number
  readonly at?: string
  readonly origin: Origin
}

/** A `Desired` whose value is replaced by keyed fingerprints: what the diff sees. */
export interface Wanted {
  readonly address: Address
  readonly uid: string
  readonly form: Form
  readonly environment: string
  /** Absent if the ledger, not a source, says what is wanted. */
  readonly sourceName?: string
  /** Key id → fingerprint, for each available key. */
  readonly prints: ReadonlyMap<string, string>
  readonly version?: string
  /** {@link SourceValue.updatedAt} */
  readonly updatedAt?: number
  readonly origin?: Origin
}
