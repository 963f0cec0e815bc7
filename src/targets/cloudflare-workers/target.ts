import * as z from 'zod/mini'
import { asSealpostError, SealpostError } from '../../core/errors.js'
import { done, failed } from '../../core/serial.js'
import type { Observation, Sighting, Step, Target } from '../../core/types.js'
import { account, accountKey } from '../cloudflare/account.js'
import type { Listed, Patch, ScriptId } from './api.js'
import { capabilities } from './capabilities.js'

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

/** Cloudflare Workers: the secrets of a Worker, one GET to list them and one PATCH for up to 100 changes. */
export const target: Target<ScriptId, z.infer<typeof settings>, z.infer<typeof place>> = {
  id: 'cloudflare-workers',
  api: 1,
  capabilities,
  config: { settings, place },

  parseScope({ settings: { account }, place: { script }, form }) {
    if (form === 'public') {
      throw new SealpostError('config', 'a Worker keeps no public values beside its secrets', {
        hint: 'Plain variables belong into `vars` of the wrangler config file: take the names out of `public` or `secrets`.',
      })
    }
    return { account, script }
  },

  keyOf: ({ account, script }) => ({
    uid: `cloudflare-workers|${accountKey(account)}|${script}`,
    label: script,
    lane: `cloudflare-workers|${accountKey(account)}|${script}`,
    holder: `cloudflare-workers|${accountKey(account)}|${script}`,
    within: '',
    maxNames: capabilities.maxPerScope.is,
  }),

  identify: async ({ scope: { account, script } }) => `${accountKey(account)}|${script}`,

  async observe({ scopes, io }) {
    const { listSecrets } = await import('./api.js')
    return Promise.all(scopes.map(async (scope) => observed(await listSecrets(io, scope))))
  },

  async write({ steps, io }) {
    const [first] = steps
    if (first === undefined) return []
    const { patchSecrets } = await import('./api.js')
    const error = await patchSecrets(io, first.scope, patchOf(steps)).then(
      () => undefined,
      (thrown: unknown) => asSealpostError(thrown),
    )
    return steps.map((step) => (error === undefined ? done(step) : failed(step, error)))
  },
}

function observed({ secrets, whole }: Listed): Observation {
  const sightings = secrets.map(sighting)
  return whole
    ? { listed: true, sightings }
    : { listed: false, because: 'the API sent fewer than it counts', sightings }
}

function sighting({ name, type }: Listed['secrets'][number]): Sighting {
  if (type === 'secret_text') return { name, form: 'secret' }
  return { name, form: 'secret', untouchable: 'it is a key or another kind of secret, not a text' }
}

function patchOf(steps: readonly Step<ScriptId>[]): Patch {
  return Object.fromEntries(
    steps.map((step) => [
      step.name,
      step.do === 'put' ? { name: step.name, text: step.value, type: 'secret_text' as const } : null,
    ]),
  )
}
