import type { Receipt } from '../../core/receipts.js'
import type { WriteCall } from '../shared/calls.js'
import { refusedAsMade } from '../shared/new-names.js'
import { writeBatch } from '../shared/whole-batch.js'
import { listSecrets, putSecrets, removeSecrets } from './api.js'
import type { Scope } from './scope.js'

/** One POST for up to 100 values, or one DELETE for up to 100 names; one GET before it where a name must not be there yet. */
export async function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const [first] = steps
  if (first === undefined) return []
  const { scope } = first
  return writeBatch<Scope, ReadonlySet<string>>({
    steps,
    reread: async () => new Set((await listSecrets(io, scope)).map(({ name }) => name)),
    refusal: refusedAsMade,
    send: async (part) => {
      const values = part.flatMap((step) => (step.do === 'put' ? [{ name: step.name, value: step.value }] : []))
      if (values.length > 0) await putSecrets(io, scope, values)
      else
        await removeSecrets(
          io,
          scope,
          part.map(({ name }) => name),
        )
    },
    note: () => undefined,
  })
}
