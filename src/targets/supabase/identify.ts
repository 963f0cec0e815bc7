import type { IdentifyCall } from '../shared/calls.js'
import { notAsDescribed } from '../shared/json.js'
import { readRef } from './api.js'
import type { Scope } from './scope.js'

/** The project's ref, as the vendor has it. One GET. */
export async function identify({ scope, io }: IdentifyCall<Scope>): Promise<string> {
  const ref = await readRef(io, scope)
  if (ref !== scope.project) throw notAsDescribed('get the project')
  return ref
}
