import type { Form } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import type { Blocked, Objection, Observation } from '../../core/observation.js'
import { blockedForms, inBothForms, objectionError } from '../shared/objection.js'
import { browserPrefix, isProduction, otherBranch } from './errors.js'
import { overrideOf, type Scope } from './scope.js'
import type { Row } from './variable-rows.js'
import { exact, type RowPlace, writeOnly } from './variable-rows.js'

/** A value that is to be put: which name in which form at which place, and the row that is there. */
export interface Ask {
  readonly scope: Scope
  readonly name: string
  readonly form: Form
  readonly place: RowPlace
  readonly row: Row | undefined
}

/** What is known of a project, as far as it stands against values. */
export interface ProjectFacts {
  /** Whether the team makes every new variable outside development sensitive; undefined where that is not known. */
  readonly forced: boolean | undefined
  readonly productionBranch: string | undefined
}

/** Row type by override, form and place; a write-only row in development (newer projects have them) stays one. */
export function typeOf({ scope, name, form, place, row }: Ask): string {
  const asked = overrideOf(scope, name)
  if (asked !== undefined) return asked
  if (form === 'public') return 'plain'
  if (place !== 'development') return 'sensitive'
  return row !== undefined && exact(row) && writeOnly(row) ? row.type : 'encrypted'
}

/** A secret row that is not of type `sensitive`: a POST could not say so, a PATCH leaves it as it is. */
export function keptHidden(ask: Ask): boolean {
  const { row } = ask
  return row?.visibility === 'secret' && row.type !== 'sensitive' && exact(row) && typeOf(ask) === row.type
}

/** Whether a row that nobody can read again is asked to be readable. */
export function wouldOpen(ask: Ask): boolean {
  return ask.row !== undefined && writeOnly(ask.row) && typeOf(ask) !== 'sensitive' && !keptHidden(ask)
}

/** Whether the type alone rules the value out, whatever the project says. */
function isImpossible({ place, row, ...ask }: Ask): boolean {
  return place === 'development' && row?.type !== 'sensitive' && typeOf({ ...ask, place, row }) === 'sensitive'
}

const opens = 'Vercel never makes a sensitive variable readable again'
const local = 'Vercel does not support sensitive values in development'

/** Why a row must not, or cannot, take this value; undefined where nothing speaks against it. */
export function objectionTo(ask: Ask, forced: boolean | undefined): SealpostError | undefined {
  const owner = ask.row?.owner
  if (owner !== undefined) return new SealpostError('forbidden', `left alone: ${owner}`)
  const objection = objectionOf(ask, forced)
  return objection && objectionError(objection)
}

function objectionOf(ask: Ask, forced: boolean | undefined): Objection | undefined {
  const { name, place, scope } = ask
  if (isImpossible(ask)) {
    const unlock = `Remove ${name} from \`types\`, or set it to encrypted.`
    return { because: local, unlock }
  }
  if (!wouldOpen(ask) || (forced !== false && place !== 'development')) return undefined
  const setting = overrideOf(scope, name) === undefined ? 'public' : 'types'
  return { because: opens, unlock: `Remove ${name} in Vercel and run again, or remove it from \`${setting}\`.` }
}

/** What a row shows to stand against values of either form in one of its places. */
export function blockedBy(scope: Scope, place: RowPlace, row: Row, facts: ProjectFacts): Blocked | undefined {
  // a sensitive row under such a name is there because a policy of the team made it so
  const isSpeaking = facts.forced === false && scope.team !== undefined && writeOnly(row) && browserPrefix.test(row.key)
  const forced = isSpeaking ? undefined : facts.forced
  const against = (form: Form) => {
    const ask = { scope, name: row.key, form, place, row }
    // a row that other places share is split, and this place gets a row of its own
    const objection = exact(row) || isImpossible(ask) ? objectionOf(ask, forced) : undefined
    return objection ?? staysReadable(ask, forced)
  }
  return blockedForms(against('secret'), against('public'))
}

/** Vercel itself keeps names readable that build tools copy into the browser, unless a policy of the team is stronger. */
function staysReadable(ask: Ask, forced: boolean | undefined): Objection | undefined {
  const { name, place, row } = ask
  const affected = row !== undefined && !writeOnly(row) && place !== 'development' && browserPrefix.test(name)
  if (!affected || forced === true || typeOf(ask) !== 'sensitive') return undefined
  const because = 'names with this prefix are exposed to the browser, so Vercel keeps them readable'
  return { because, unlock: `Add ${name} to \`public\`.` }
}

/** What stands against every value of a place. */
export function placeBlocked({ place }: Scope, { productionBranch }: ProjectFacts): Blocked | undefined {
  if (typeof place === 'object' && 'branch' in place && place.branch === productionBranch) {
    return inBothForms({ because: isProduction, unlock: otherBranch })
  }
  return undefined
}

/**
 * Names that development takes no value for, be they there or not, since `types` asks for sensitive ones. An exact name wins
 * over a glob, and a glob over those behind it.
 */
export function namesBlocked({ place, types }: Scope): NonNullable<Observation['blockedGlobs']> {
  if (place !== 'development') return []
  const isGlob = (key: string) => /[*?]/.test(key)
  return types.flatMap(([key, type], index) => {
    if (type !== 'sensitive') return []
    const stronger = types.filter(([other, its], at) => its !== type && (!isGlob(other) || at < index))
    const names = isGlob(key) ? [key, ...stronger.map(([other]) => `!${other}`)] : [key]
    const unlock = `Remove ${key} from \`types\`, or set it to encrypted.`
    return [{ names, blocked: inBothForms({ because: local, unlock }) }]
  })
}

/** A name that two rows hold in one place. Vercel keeps that from happening; where it did, nobody knows which one counts. */
export const doubled = inBothForms({
  because: 'two rows have this name in this place',
  unlock: 'Remove one of the two in Vercel.',
})
