import type { SealpostError } from '../../core/errors.js'
import type { Blocked, Objection } from '../../core/observation.js'
import { inBothForms, objectionError } from '../shared/objection.js'

/** A name that something else than a variable or a secret has. */
export interface Taken {
  readonly name: string
  /** What it is, as the vendor calls it: `kv_namespaces`, `plain_text`. */
  readonly kind: string
}

/** Why nothing can be put under the name, and what to do about it. */
function objectionTo({ kind }: Taken): Objection {
  return {
    because: `${wordsOf(kind)} has this name`,
    unlock: 'Rename the value with `rename`, or rename the binding.',
  }
}

/** Names that something else has, as an observation gives them: they have no value, and cannot have one. */
export function takenNames(taken: readonly Taken[]): ReadonlyMap<string, Blocked> {
  return new Map(taken.map((one) => [one.name, inBothForms(objectionTo(one))]))
}

/** The same, for a write that gets there all the same. */
export function takenError(taken: Taken): SealpostError {
  return objectionError(objectionTo(taken))
}

/** The vendor's word is printed only where it is one. */
function wordsOf(kind: string): string {
  if (kind === 'plain_text' || kind === 'json') return 'a plain variable'
  return /^[a-z][a-z0-9_]{0,39}$/.test(kind) ? `another binding (${kind})` : 'another binding'
}
