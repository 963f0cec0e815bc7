/** What a plan holds: changes, refusals and warnings, all without a value. */
import type { Address, Form } from './address.js'
import type { SealpostError } from './errors.js'
import type { Objection } from './observation.js'
import type { Origin } from './value.js'

/** Why a change is one. No change without a reason; which reason goes with which {@link Do} stands at each. */
export type Why =
  /** create: the name was never there, as far as the ledger knows */
  | 'absent'
  /** create: it was written, and somebody removed it at the target */
  | 'vanished'
  /** update: the source has another value than the one that was written */
  | 'source-changed'
  /** update: the target's revision moved, or its value read back is another one */
  | 'drifted'
  /** update: a write was begun, or may have been where the ledger is lost, and nobody knows whether it landed */
  | 'unfinished'
  /** update: the entry was made with a key that is not at hand any more */
  | 'rekeyed'
  /** adopt, leave: a name that exists and that this owner did not write, or that nobody may overrule */
  | 'foreign'
  /** remove: this owner wrote it, and the source has it no longer */
  | 'gone-from-source'
  /** forget: neither source nor target has it; only the ledger is changed */
  | 'gone-everywhere'
  /** create, update, remove: by a pull request, told by name and never compared */
  | 'proposed'
  /** leave: `policy.protect` holds the name */
  | 'protected'
  /** leave: the place could not be seen in full, so what is there is not known */
  | 'unlisted'
  /** leave: `policy.allow` or `policy.onDrift` does not go as far as this change */
  | 'not-allowed'
  /** leave: it was edited or made anew at the target since it was written, so it may not be ours any more */
  | 'not-ours'
  /** leave: what the target shows stands against it */
  | 'blocked'

/** What a pull request does to a name at the source. */
export type Proposed = 'added' | 'changed' | 'removed'

/** What somebody did at the target to what we wrote: changed the value, deleted the name and made it anew, or deleted it. */
export type Drift = 'edited' | 'made-anew' | 'deleted'

/**
 * What a `keep` stands on, strongest first: the value was read back and is equal; the target's revision is the one that was
 * seen after our write; nothing but the ledger, since the target shows neither.
 */
export type Sure = 'read-back' | 'revision' | 'ledger'

/**
 * What a change does. `create`, `update`, `adopt` (overwrite a name that is not ours) and `remove` write at the target,
 * `forget` in the ledger only; `keep` finds equal what should be, `leave` lets alone what differs.
 */
export type Do = 'create' | 'update' | 'adopt' | 'remove' | 'forget' | 'keep' | 'leave'

/** One line of a plan. Holds no value. */
export interface Change {
  readonly address: Address
  readonly uid: string
  readonly environment: string
  readonly do: Do
  /** Always there, except for `keep`. */
  readonly why?: Why
  /** Only for `keep`: what the certainty stands on. */
  readonly sure?: Sure
  /** What the change was before policy narrowed it to `leave`. */
  readonly instead?: Exclude<Do, 'keep' | 'leave'>
  /** The name at the source, where there is one. */
  readonly sourceName?: string
  readonly form?: Form
  /** Where what is wanted comes from. No part of a plan's identity: a line that moved changes nothing. */
  readonly origin?: Origin
  /** Fingerprint of what is wanted. */
  readonly fingerprint?: string
  /** The source's version token of what is wanted. */
  readonly version?: string
  /** The target's revision when the plan was made. */
  readonly revision?: string
  /** {@link Sighting.made} when the plan was made. */
  readonly made?: string
  /** The form that the target keeps the value in, where it is known to take it in another one than it is asked for. */
  readonly kept?: Form
  /** What somebody did at the target since our last write; whatever else is the reason, and whatever policy makes of it. */
  readonly drift?: Drift
  /** How many of our writes in a row found it edited, the one of this change included; from two on there is another writer. */
  readonly contested?: number
  /** What a pull request does to the name at the source, where the run is for one that does. */
  readonly proposed?: Proposed
  /** What the target is seen to have against it. */
  readonly blocked?: Objection
  /** Nothing to write at the target, but the ledger takes down what was seen (readable and equal, or a new key). */
  readonly learn?: true
  /** One line for a person: how to get this change through, or what happened. */
  readonly note?: string
  /** Why it could not even be planned. */
  readonly error?: SealpostError
}

/** Something that must not happen as asked. `unlock` is the one line that would allow it. */
export interface Refusal {
  readonly rule: string
  readonly because: string
  readonly unlock: string
  readonly addresses: readonly string[]
  /** `file:line` in the config that the unlock is about. */
  readonly at?: string
}

/** Something that stops nothing, and that a person should look at all the same. */
export interface Warning {
  readonly because: string
  /** `file:line` in the config or in a file of the source, or a phrase that leads a person there. */
  readonly at: string
}

/** Ordered, hashed, value-free. */
export interface Plan {
  readonly version: 1
  readonly owner: string
  readonly changes: readonly Change[]
  readonly refusals: readonly Refusal[]
  /** SHA-256 over everything above, hex. */
  readonly hash: string
}
