import { type Code, SealpostError } from '../../core/errors.js'
import type { Blocked, Objection } from '../../core/observation.js'

/** An objection as the error of a step that met it all the same. */
export function objectionError({ because, unlock }: Objection, code: Code = 'invalid'): SealpostError {
  return new SealpostError(code, because, { hint: unlock })
}

/** An objection to a value, whatever its form. */
export function inBothForms(objection: Objection): Blocked {
  return { secret: objection, public: objection }
}

/** What stands against either form; undefined where nothing does. */
export function blockedForms(secret: Objection | undefined, open: Objection | undefined): Blocked | undefined {
  if (secret === undefined && open === undefined) return undefined
  return { ...(secret === undefined ? {} : { secret }), ...(open === undefined ? {} : { public: open }) }
}
