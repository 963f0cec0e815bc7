import { SealpostError } from '../../core/errors.js'
import { groupBy } from '../../core/group-by.js'
import { failed, type Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { Api } from './api.js'
import { type PlaceInput, placeText, type Scope } from './scope.js'
import { exact, type Row, type RowPlace } from './variable-rows.js'

/** What a sighting carries for `write`: the row as it was seen, without its value, and which of its places was meant. */
export interface Handle {
  readonly row: Row
  readonly place: RowPlace
}

/** A step together with the place and the row that it is about. */
export interface Turn<S extends Step<Scope> = Step<Scope>> {
  readonly step: S
  readonly place: RowPlace
  readonly row: Row | undefined
  /** The row's comment, which a row that is split off it gets too. */
  readonly comment: string | undefined
}

/**
 * A place as the rows spell it.
 * @param ids slug → id of the project's custom environments; needed for slugs only
 * @throws SealpostError('place-missing') for a slug that the project does not have
 */
export function rowPlaceOf(place: PlaceInput, ids: ReadonlyMap<string, string>): RowPlace {
  const slug = slugOf(place)
  if (slug === undefined) return placeText(place)
  const id = ids.get(slug)
  if (id === undefined) {
    throw new SealpostError('place-missing', `the project has no custom environment "${slug}"`, {
      hint: 'Create it in Vercel under Project → Settings → Environments, or correct `custom` in the config.',
    })
  }
  return `custom:${id}`
}

/** The slug whose id must be looked up, where a place is given by one; ids begin with `env_`. */
export function slugOf(place: PlaceInput): string | undefined {
  return typeof place === 'object' && 'custom' in place && !place.custom.startsWith('env_') ? place.custom : undefined
}

/**
 * Finds place and row of each step. What looking left behind is taken as it is, except for a row that spans several
 * places: an earlier batch of this run may have narrowed it, so those are looked at again (one more read).
 * @returns the turns, and receipts for the steps that cannot be begun
 */
export async function take<S extends Step<Scope>>(
  steps: readonly S[],
  api: Api,
): Promise<{ turns: Turn<S>[]; receipts: Map<Step, Receipt> }> {
  const handles = new Map(steps.map((step) => [step, step.sighting?.handle as Handle | undefined]))
  const known = (step: S) => handles.get(step)?.place ?? (step.scopeHandle as RowPlace | undefined)
  const seeks = steps.some((step) => known(step) === undefined && slugOf(step.scope.place) !== undefined)
  const ids = seeks ? await api.environments() : new Map<string, string>()
  const spans = [...handles.values()].some((handle) => handle !== undefined && !exact(handle.row))
  const fresh = spans ? (await api.list()).rows : []
  const receipts = new Map<Step, Receipt>()
  const turns = steps.flatMap((step) => {
    const handle = handles.get(step)
    try {
      const place = known(step) ?? rowPlaceOf(step.scope.place, ids)
      const row =
        handle === undefined || exact(handle.row)
          ? handle?.row
          : fresh.find((one) => one.key === step.name && one.places.includes(place))
      if (row !== undefined && row.id !== handle?.row.id && !mayTake(step)) throw madeAnew()
      return [{ step, place, row, comment: row?.comment }]
    } catch (thrown) {
      receipts.set(step, failed(step, thrown))
      return []
    }
  })
  return { turns, receipts }
}

function mayTake(step: Step): boolean {
  return step.do === 'put' && step.mayReplace
}

/** Somebody took the place of what we saw, or of nothing. */
export function madeAnew(): SealpostError {
  return new SealpostError('conflict', 'it was created by someone else after the last read', {
    hint: 'Nothing was overwritten. Run again: the plan then shows the current state.',
  })
}

/** Turns whose row spans several places, row by row. */
export function spanning<S extends Step<Scope>>(turns: readonly Turn<S>[]): { row: Row; turns: Turn<S>[] }[] {
  const spread = turns.flatMap((turn) => (turn.row === undefined || exact(turn.row) ? [] : [{ turn, row: turn.row }]))
  return [...groupBy(spread, ({ row }) => idOf(row)).values()].map((group) => ({
    row: (group[0] as (typeof group)[number]).row,
    turns: group.map(({ turn }) => turn),
  }))
}

/** The fields that make a row reach exactly these places. Custom environments are named only where it has had any. */
export function reduced(row: Row, places: readonly RowPlace[]): Record<string, unknown> {
  const custom = (place: RowPlace) => place.startsWith('custom:')
  const ids = places.filter(custom).map((place) => place.slice('custom:'.length))
  const target = places.filter((place) => !custom(place)).map((place) => place.replace(/@.*$/s, ''))
  return { target, ...(row.places.some(custom) ? { customEnvironmentIds: ids } : {}) }
}

/**
 * The row's id, which only a malformed answer leaves out.
 * @throws SealpostError('bad-answer') where it did
 */
export function idOf(row: Row): string {
  // an id becomes a part of a path
  if (row.id === undefined || !/^[\w-]+$/.test(row.id))
    throw new SealpostError('bad-answer', 'Vercel returned a row without a valid id')
  return row.id
}
