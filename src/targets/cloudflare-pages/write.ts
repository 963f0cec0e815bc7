import { SealpostError } from '../../core/errors.js'
import type { Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import { takenError } from '../cloudflare-shared/taken-names.js'
import type { WriteCall } from '../shared/calls.js'
import { madeMeanwhile, mustBeNew } from '../shared/new-names.js'
import { objectionError } from '../shared/objection.js'
import { writeBatch } from '../shared/whole-batch.js'
import type { Environment, Patch, Project } from './api.js'
import { fileKeepsVariables, type Handle } from './observe.js'
import type { Scope } from './scope.js'

/** Both environments as they are directly before the write; undefined where that was not asked for. */
type Latest = Project['held'] | undefined

/** One PATCH for both environments of a project; one GET before it where a name must not be there yet. */
export async function write(call: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const { steps, io } = call
  const [first] = steps
  if (first === undefined) return []
  const { readProject, patchProject } = await import('./api.js')
  return writeBatch<Scope, Project['held']>({
    steps,
    reread: async () => (await readProject(io, first.scope)).held,
    refusal,
    send: (part, latest) => patchProject(io, first.scope, patchOf(part, latest)),
    note: noteOn,
  })
}

/** The changed names of each environment, with the stamp of its config file where one was seen. */
function patchOf(steps: readonly Step<Scope>[], latest: Latest): Partial<Record<Environment, Patch>> {
  const places = [...new Set(steps.map((step) => step.scope.place))]
  return Object.fromEntries(
    places.map((place) => {
      const here = steps.filter((step) => step.scope.place === place)
      const hash = here.map((step) => handleOf(step, latest)).find((one) => one?.hash)?.hash
      const env_vars = Object.fromEntries(here.map((step) => [step.name, variable(step)]))
      return [place, { env_vars, ...(hash === undefined ? {} : { wrangler_config_hash: hash }) }]
    }),
  )
}

function variable(step: Step<Scope>): Patch['env_vars'][string] {
  if (step.do === 'remove') return null
  return { type: step.form === 'secret' ? 'secret_text' : 'plain_text', value: step.value }
}

/**
 * Why a step must not be sent: it would be undone by the next deployment, would overwrite what somebody made meanwhile,
 * or would take the whole PATCH down.
 */
function refusal(step: Step<Scope>, latest: Latest): SealpostError | undefined {
  const handle = handleOf(step, latest)
  // without it a config file's stamp could get lost, and the project would no longer follow that file
  if (handle === undefined || step.scopeHandle === undefined)
    return new SealpostError('internal', 'the project was not read before this write')
  if (step.do === 'remove') return undefined
  const taken = handle.taken.find(({ name }) => name === step.name)
  if (taken !== undefined) return takenError(taken)
  const isThere = latest?.[step.scope.place]?.vars.some(({ name }) => name === step.name)
  if (mustBeNew(step) && isThere) return madeMeanwhile()
  return handle.hash === undefined || step.form === 'secret' ? undefined : objectionError(fileKeepsVariables)
}

/** A secret over a plain variable goes through, as with the vendor's own tool; whether the file has the variable cannot be seen. */
function noteOn(step: Step<Scope>, latest: Latest): string | undefined {
  if (handleOf(step, latest)?.hash === undefined || step.sighting?.form !== 'public') return undefined
  return 'it was a plain variable: if the wrangler config file has it under `vars`, the next deployment restores that'
}

function handleOf(step: Step<Scope>, latest: Latest): Handle | undefined {
  return latest?.[step.scope.place] ?? (step.scopeHandle as Handle | undefined)
}
