import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { failed } from '../../core/receipts.js'
import type { Step, Target } from '../../core/target.js'
import type { Observation, Sighting } from '../../core/types.js'
import { account, accountKey } from '../cloudflare/account.js'
import { madeMeanwhile, mustBeNew, sendInParts } from '../cloudflare/parts.js'
import { type Taken, takenError, takenNames } from '../cloudflare/taken.js'
import type { Binding, Patch, ScriptId } from './api.js'
import { capabilities } from './capabilities.js'
import { setup } from './setup.js'

const settings = z.strictObject({
  account,
})
const place = z
  .strictObject({
    script: z
      .string()
      .check(
        z.regex(/^[a-z0-9_][a-z0-9_-]*$/, 'a Worker has a name of small letters, digits, dashes and underscores'),
        z.describe('The name of the Worker, with the suffix that wrangler gives it for an environment.'),
      ),
  })
  .check(z.describe('One Worker.'))

/** What the next write must know of the Worker, although it stands in no row. */
interface Whole {
  readonly taken: readonly Taken[]
}

/** Cloudflare Workers: the secrets of a Worker, one GET to see its names and one PATCH for up to 100 changes. */
export const target: Target<ScriptId, z.infer<typeof settings>, z.infer<typeof place>> = {
  id: 'cloudflare-workers',
  api: 1,
  capabilities,
  setup,
  config: { settings, place },

  parseScope({ settings: { account }, place: { script }, form }) {
    if (form === 'public') {
      throw new SealpostError('config', 'a Worker keeps no public values beside its secrets', {
        hint: 'Plain variables belong into `vars` of the wrangler config file: take the names out of `public` or `secrets`.',
      })
    }
    return { account: accountKey(account), script }
  },

  keyOf({ account, script }) {
    const uid = `cloudflare-workers|${accountKey(account)}|${script}`
    return { uid, label: script, lane: uid, holder: uid, within: '', maxNames: capabilities.maxPerScope.is }
  },

  async identify({ scope, io }) {
    const { readTag } = await import('./api.js')
    return `${accountKey(scope.account)}|${await readTag(io, scope)}`
  },

  async observe({ scopes, io }) {
    const { listBindings } = await import('./api.js')
    return Promise.all(scopes.map(async (scope) => observed(await listBindings(io, scope))))
  },

  async write({ steps, io }) {
    const [first] = steps
    if (first === undefined) return []
    const { listBindings, patchSecrets } = await import('./api.js')
    let latest: readonly Binding[] = []
    try {
      if (steps.some(mustBeNew)) latest = await listBindings(io, first.scope)
    } catch (thrown) {
      return steps.map((step) => failed(step, thrown, 'no'))
    }
    return sendInParts({
      steps,
      refusal: (step) => refusal(step, latest),
      send: (part) => patchSecrets(io, first.scope, patchOf(part)),
      note: () => undefined,
    })
  },
}

function observed(bindings: readonly Binding[]): Observation {
  const taken = bindings.filter((one) => !isSecret(one)).map(({ name, type }) => ({ name, kind: type }))
  return {
    listed: true,
    sightings: bindings.filter(isSecret).map(sighting),
    blockedNames: takenNames(taken),
    handle: { taken } satisfies Whole,
  }
}

function sighting({ name, type }: Binding): Sighting {
  if (type === 'secret_text') return { name, form: 'secret' }
  return { name, form: 'secret', untouchable: 'it is a key or another kind of secret, not a text' }
}

/**
 * Why a step must not be sent: it would overwrite what somebody made meanwhile, or take the whole PATCH down.
 * @param latest the bindings as they are directly before the write, where that was asked for
 */
function refusal(step: Step<ScriptId>, latest: readonly Binding[]): SealpostError | undefined {
  if (step.do === 'remove') return undefined
  const there = latest.find(({ name }) => name === step.name)
  if (there !== undefined && !isSecret(there)) return takenError({ name: there.name, kind: there.type })
  if (there !== undefined && mustBeNew(step)) return madeMeanwhile()
  const taken = (step.scopeHandle as Whole | undefined)?.taken.find(({ name }) => name === step.name)
  return taken && takenError(taken)
}

function isSecret({ type }: Binding): boolean {
  return type === 'secret_text' || type === 'secret_key'
}

function patchOf(steps: readonly Step<ScriptId>[]): Patch {
  return Object.fromEntries(
    steps.map((step) => [
      step.name,
      step.do === 'put' ? { name: step.name, text: step.value, type: 'secret_text' as const } : null,
    ]),
  )
}
