import type { Observation, Sighting } from '../../core/observation.js'
import type { ObserveCall } from '../shared/calls.js'
import { listSecrets, type Row } from './api.js'
import type { Scope } from './scope.js'

/** One GET for each project. */
export async function observe({ scopes, io }: ObserveCall<Scope>): Promise<Observation[]> {
  return Promise.all(
    scopes.map(async (scope) => ({ listed: true, sightings: (await listSecrets(io, scope)).map(sighting) })),
  )
}

/** The time of the last change is optional in the description, and would add nothing to the digest. */
function sighting({ name, digest }: Row): Sighting {
  if (name.startsWith('SUPABASE_')) return { name, form: 'secret', untouchable: 'Supabase reserves this name' }
  return { name, form: 'secret', ...(digest === '' ? {} : { revision: digest, guessable: true }) }
}
