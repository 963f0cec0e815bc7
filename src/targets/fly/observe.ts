import type { Observation, Sighting } from '../../core/observation.js'
import type { ObserveCall } from '../shared/calls.js'
import { listSecrets, type Row } from './api.js'
import type { Scope } from './scope.js'

/** One GET for each app. */
export async function observe({ scopes, io }: ObserveCall<Scope>): Promise<Observation[]> {
  return Promise.all(
    scopes.map(async (scope) => ({ listed: true, sightings: (await listSecrets(io, scope)).map(sighting) })),
  )
}

function sighting({ name, digest, createdAt }: Row): Sighting {
  return {
    name,
    form: 'secret',
    ...(digest === undefined ? {} : { revision: digest, guessable: true }),
    ...(createdAt === undefined ? {} : { made: createdAt }),
  }
}
