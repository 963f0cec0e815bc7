import type { Observation, Sighting } from '../../core/observation.js'
import type { ObserveCall } from '../shared/calls.js'
import { changeTime } from '../shared/observation.js'
import { type Api, openApi, type Row } from './api.js'
import type { Scope } from './scope.js'

/** What an observation leaves for the next write: the id of a context, so that its name is looked up once. */
export interface Handle {
  readonly context?: string
}

/** One list for each context or project, after the id of a context that is given by its name. */
export async function observe({ scopes, io }: ObserveCall<Scope>): Promise<Observation[]> {
  const api = openApi(io)
  return Promise.all(scopes.map((scope) => observed(api, scope)))
}

async function observed(api: Api, scope: Scope): Promise<Observation> {
  const context = scope.kind === 'context' ? await api.contextId(scope) : undefined
  const rows = await rowsOf(api, scope, context)
  return { listed: true, sightings: rows.map(sighting), handle: { ...(context === undefined ? {} : { context }) } }
}

/** The variables of a scope. @param context the id of the context, where it is one */
export async function rowsOf(api: Api, scope: Scope, context: string | undefined): Promise<Row[]> {
  return scope.kind === 'project' ? api.envvars(scope.project) : api.variables(context ?? (await api.contextId(scope)))
}

/** When it was created tells a variable that was made anew; that an update keeps this time is assumed, and looked at again after each write. */
function sighting({ name, created, updated }: Row): Sighting {
  return {
    name,
    form: 'secret',
    ...(updated === undefined ? {} : { revision: updated, ...changeTime(updated) }),
    ...(created === undefined ? {} : { made: created }),
  }
}
