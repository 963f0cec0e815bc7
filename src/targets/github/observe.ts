import * as z from 'zod/mini'
import { asSealpostError } from '../../core/errors.js'
import type { Objection, Observation, Sighting } from '../../core/observation.js'
import { timestampOf } from '../../core/timestamp.js'
import type { ObserveCall } from '../shared/calls.js'
import { changeTime, notListed, readValue } from '../shared/observation.js'
import { type Call, openCall, readList } from './api.js'
import { isCreatable } from './environment.js'
import { whyNotFound } from './not-found.js'
import { permissionHint } from './permissions.js'
import { listName, listPath, type Scope } from './scope.js'

/**
 * One secret or variable, in a list or by itself. Times are missing for a moment on what was just created; visibility is
 * there for organisations only, the value for variables.
 */
export const row = z.object({
  name: z.string().check(z.minLength(1)),
  created_at: z.nullish(z.string()),
  updated_at: z.nullish(z.string()),
  visibility: z.nullish(z.string()),
  value: z.nullish(z.string()),
})
type Row = z.infer<typeof row>

/** Visibilities that a PUT can say again. */
const repeatable: readonly unknown[] = ['all', 'private', 'selected']

/** Why a secret is left as it is whose visibility GitHub gives in no word known here. */
export const unknownAccess: Objection = {
  because: 'GitHub does not report which repositories can use this value',
  unlock:
    'Set its repository access in the settings of the organisation. It was not changed, so that access stays as it is.',
}

/** What a sighting carries to `write`: who may use the secret, in GitHub's word. Absent outside organisations. */
export interface Handle {
  readonly visibility?: string
}

/** Observes each scope: one GET for up to 100 secrets or 30 variables. */
export async function observe(call: ObserveCall<Scope>): Promise<Observation[]> {
  const github = openCall(call.io)
  const seen: Observation[] = []
  for (const scope of call.scopes) seen.push(await observeScope(github, scope))
  return seen
}

async function observeScope(call: Call, scope: Scope): Promise<Observation> {
  const rows = new Map<string | number, Row>()
  const sightings = () => [...rows.values()].map((one) => sightingOf(one, scope))
  const list = {
    path: listPath(scope),
    field: listName(scope),
    pageSize: scope.form === 'secret' ? 100 : 30,
    row,
    idOf: (one: Row) => one.name.toUpperCase(),
    what: `list ${listName(scope)}`,
    hint: permissionHint(scope, true),
  }
  try {
    const total = await readList(call, list, rows)
    if (rows.size >= total) return { listed: true, sightings: sightings() }
    const because = `GitHub counts ${total} ${listName(scope)} here but lists ${rows.size}`
    return { listed: false, because, sightings: sightings() }
  } catch (thrown) {
    const failure = asSealpostError(thrown)
    const error = failure.code === 'not-found' ? await whyNotFound(call, scope, list.what) : failure
    if (error.code === 'place-missing' && isCreatable(scope)) return { listed: true, sightings: [] }
    return notListed(error, sightings())
  }
}

/** One row as it was seen. A name that is deleted and made anew gets another `created_at`; an update keeps it. */
export function sightingOf({ name, created_at, updated_at, visibility, value }: Row, scope: Scope): Sighting {
  // a PATCH leaves the visibility alone, a PUT has to name it
  const isUnknown = scope.holder.kind === 'organization' && scope.form === 'secret' && !repeatable.includes(visibility)
  const handle: Handle = typeof visibility === 'string' ? { visibility } : {}
  return {
    name: name.toUpperCase(),
    form: scope.form,
    handle,
    ...(typeof updated_at === 'string' ? { revision: timestampOf(updated_at) } : {}),
    ...(typeof created_at === 'string' ? { made: timestampOf(created_at) } : {}),
    ...(isUnknown ? { blocked: { secret: unknownAccess } } : {}),
    ...changeTime(updated_at),
    ...(scope.form === 'public' ? readValue(value) : {}),
  }
}
