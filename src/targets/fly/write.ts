import type { Receipt } from '../../core/receipts.js'
import type { WriteCall } from '../shared/calls.js'
import { refusedAsMade } from '../shared/new-names.js'
import { writeBatch } from '../shared/whole-batch.js'
import { listSecrets, updateSecrets } from './api.js'
import type { Scope } from './scope.js'

/** What every receipt says: the vendor has the value, and no Machine that runs does. */
const staged = 'staged, not deployed: `fly secrets deploy` or the next deploy deploys it to the Machines'

/**
 * One POST for up to 100 values, or for up to 100 names to remove; one GET before it where a name must not be there yet.
 * One request could hold both, and never does: values are seen again before removals go out.
 */
export async function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const [first] = steps
  if (first === undefined) return []
  const { scope } = first
  return writeBatch<Scope, ReadonlySet<string>>({
    steps,
    reread: async () => new Set((await listSecrets(io, scope)).map(({ name }) => name)),
    refusal: refusedAsMade,
    send: (part) =>
      updateSecrets(io, scope, new Map(part.map((step) => [step.name, step.do === 'put' ? step.value : null]))),
    note: () => staged,
  })
}
