import type { Objection, Observation, Sighting } from '../../core/observation.js'
import { takenNames } from '../cloudflare-shared/taken-names.js'
import type { ObserveCall } from '../shared/calls.js'
import { readValue } from '../shared/observation.js'
import type { Held } from './api.js'
import { holderOf } from './identify.js'
import type { Scope } from './scope.js'

/** What an observation leaves for the next write: what it must know of the environment, although it stands in no row. */
export type Handle = Pick<Held, 'hash' | 'taken'>

/** Why a plain variable cannot be put where a config file governs. */
export const fileKeepsVariables: Objection = {
  because: 'a wrangler config file manages the plain variables of this project',
  unlock: 'Add it under `vars` in that file, or remove the name from `public` to send it as a secret.',
}

/** One GET for both environments of a project, and for its id. */
export async function observe(call: ObserveCall<Scope>): Promise<Observation[]> {
  const [first] = call.scopes
  if (first === undefined) return []
  const { readProject } = await import('./api.js')
  const { id, held } = await readProject(call.io, first)
  const holder = id === undefined ? {} : { holder: holderOf(first, id) }
  return call.scopes.map((scope) => ({ ...observed(held[scope.place]), ...holder }))
}

function observed(held: Held | undefined): Observation {
  if (held === undefined)
    return { listed: false, because: 'the response does not include this environment', sightings: [] }
  const { vars, hash, taken } = held
  const handle: Handle = { hash, taken }
  return {
    listed: true,
    sightings: vars.map(sighting),
    blockedNames: takenNames(taken),
    handle,
    ...(hash === undefined ? {} : { blocked: { public: fileKeepsVariables } }),
  }
}

function sighting({ name, type, value }: Held['vars'][number]): Sighting {
  if (type === 'secret_text') return { name, form: 'secret' }
  if (type !== 'plain_text') return { name, untouchable: 'Sealpost does not know its type' }
  return { name, form: 'public', ...readValue(value) }
}
