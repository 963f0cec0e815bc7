import type { Observation, Sighting } from '../../core/observation.js'
import { type Taken, takenNames } from '../cloudflare-shared/taken-names.js'
import type { ObserveCall } from '../shared/calls.js'
import type { Binding } from './api.js'
import type { Scope } from './scope.js'

/** What an observation leaves for the next write: what it must know of the Worker, although it stands in no row. */
export interface Handle {
  readonly taken: readonly Taken[]
}

/** One GET for each Worker. */
export async function observe(call: ObserveCall<Scope>): Promise<Observation[]> {
  const { listBindings } = await import('./api.js')
  return Promise.all(call.scopes.map(async (scope) => observed(await listBindings(call.io, scope))))
}

function observed(bindings: readonly Binding[]): Observation {
  const taken = bindings.filter((one) => !isSecret(one)).map(({ name, type }) => ({ name, kind: type }))
  return {
    listed: true,
    sightings: bindings.filter(isSecret).map(sighting),
    blockedNames: takenNames(taken),
    handle: { taken } satisfies Handle,
  }
}

function sighting({ name, type }: Binding): Sighting {
  if (type === 'secret_text') return { name, form: 'secret' }
  return { name, form: 'secret', untouchable: 'it is a key or another kind of secret, not text' }
}

/** Whether a binding is a secret of any kind, and no plain variable or other thing that has a name. */
export function isSecret({ type }: Binding): boolean {
  return type === 'secret_text' || type === 'secret_key'
}
