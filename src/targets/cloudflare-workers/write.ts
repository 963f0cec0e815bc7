import type { SealpostError } from '../../core/errors.js'
import type { Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import { takenError } from '../cloudflare-shared/taken-names.js'
import type { WriteCall } from '../shared/calls.js'
import { madeMeanwhile, mustBeNew } from '../shared/new-names.js'
import { writeBatch } from '../shared/whole-batch.js'
import type { Binding, Patch } from './api.js'
import { type Handle, isSecret } from './observe.js'
import type { Scope } from './scope.js'

/** One PATCH for up to 100 changes; one GET before it where a name must not be there yet. */
export async function write(call: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const { steps, io } = call
  const [first] = steps
  if (first === undefined) return []
  const { listBindings, patchSecrets } = await import('./api.js')
  return writeBatch<Scope, readonly Binding[]>({
    steps,
    reread: () => listBindings(io, first.scope),
    refusal,
    send: (part) => patchSecrets(io, first.scope, patchOf(part)),
    note: () => undefined,
  })
}

/**
 * Why a step must not be sent: it would overwrite what somebody made meanwhile, or take the whole PATCH down.
 * @param latest the bindings as they are directly before the write, where that was asked for
 */
function refusal(step: Step<Scope>, latest: readonly Binding[] = []): SealpostError | undefined {
  if (step.do === 'remove') return undefined
  const there = latest.find(({ name }) => name === step.name)
  if (there !== undefined && !isSecret(there)) return takenError({ name: there.name, kind: there.type })
  if (there !== undefined && mustBeNew(step)) return madeMeanwhile()
  const taken = (step.scopeHandle as Handle | undefined)?.taken.find(({ name }) => name === step.name)
  return taken && takenError(taken)
}

function patchOf(steps: readonly Step<Scope>[]): Patch {
  return Object.fromEntries(
    steps.map((step) => [
      step.name,
      step.do === 'put' ? { name: step.name, text: step.value, type: 'secret_text' as const } : null,
    ]),
  )
}
