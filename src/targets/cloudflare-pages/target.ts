import * as z from 'zod/mini'
import { asSealpostError, SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import { done, failed } from '../../core/serial.js'
import type { Observation, Sighting, Step, Target } from '../../core/types.js'
import { account, accountKey } from '../cloudflare/account.js'
import type { Environment, Held, Patch, ProjectId } from './api.js'
import { capabilities } from './capabilities.js'

const settings = z.strictObject({
  account,
  project: z
    .string()
    .check(
      z.regex(/^[a-z0-9][a-z0-9-]*$/, 'a project name has small letters, digits and dashes'),
      z.describe('The name of the Pages project.'),
    ),
})
const place = z
  .enum(['production', 'preview'])
  .check(z.describe('`production`: the production branch. `preview`: every other branch.'))

/** One environment of one project. */
export interface Scope extends ProjectId {
  readonly place: Environment
}

/** What the next write must know of the environment, although it stands in no row. */
type Whole = Pick<Held, 'hash' | 'bindings'>

/** Cloudflare Pages: both environments of a project are one document, read by one GET and changed by one PATCH. */
export const target: Target<Scope, z.infer<typeof settings>, Environment> = {
  id: 'cloudflare-pages',
  api: 1,
  capabilities,
  config: { settings, place },

  parseScope: ({ settings: { account, project }, place }) => ({ account, project, place }),

  keyOf: ({ account, project, place }) => ({
    uid: `cloudflare-pages|${accountKey(account)}|${project}|${place}`,
    label: `${project}/${place}`,
    lane: `cloudflare-pages|${accountKey(account)}|${project}`,
    holder: `cloudflare-pages|${accountKey(account)}|${project}`,
    within: place,
    maxNames: capabilities.maxPerScope.is,
  }),

  identify: async ({ scope: { account, project } }) => `${accountKey(account)}|${project}`,

  async observe({ scopes, io }) {
    const [first] = scopes
    if (first === undefined) return []
    const { readProject } = await import('./api.js')
    const project = await readProject(io, first)
    return scopes.map((scope) => observed(project[scope.place]))
  },

  async write({ steps, io }) {
    const refused = steps.map(refusal)
    const sent = steps.filter((_, index) => refused[index] === undefined)
    const error = await send(sent).then(
      () => undefined,
      (thrown: unknown) => asSealpostError(thrown),
    )
    return steps.map((step, index) => {
      const why = refused[index] ?? error
      return why === undefined ? done(step) : failed(step, why, refused[index] && 'no')
    })

    async function send([first, ...rest]: readonly Step<Scope>[]): Promise<void> {
      if (first === undefined) return
      const { patchProject } = await import('./api.js')
      await patchProject(io, first.scope, patchOf([first, ...rest]))
    }
  },
}

function observed(held: Held | undefined): Observation {
  if (held === undefined)
    return { listed: false, because: 'the answer says nothing of this environment', sightings: [] }
  const { vars, hash, bindings } = held
  const handle: Whole = { hash, bindings }
  return { listed: true, sightings: vars.map(sighting), handle }
}

function sighting({ name, type, value }: Held['vars'][number]): Sighting {
  if (type === 'secret_text') return { name, form: 'secret' }
  if (type !== 'plain_text') return { name, untouchable: 'it is of a kind that Sealpost does not know' }
  return { name, form: 'public', ...(value.isWellFormed() ? { secret: new Secret(value) } : {}) }
}

/** The changed names of each environment, with the stamp of its config file where one was seen. */
function patchOf(steps: readonly Step<Scope>[]): Partial<Record<Environment, Patch>> {
  const places = [...new Set(steps.map((step) => step.scope.place))]
  return Object.fromEntries(
    places.map((place) => {
      const here = steps.filter((step) => step.scope.place === place)
      const hash = here.map(wholeOf).find((whole) => whole?.hash)?.hash
      const env_vars = Object.fromEntries(here.map((step) => [step.name, variable(step)]))
      return [place, { env_vars, ...(hash === undefined ? {} : { wrangler_config_hash: hash }) }]
    }),
  )
}

function variable(step: Step<Scope>): Patch['env_vars'][string] {
  if (step.do === 'remove') return null
  return { type: step.form === 'secret' ? 'secret_text' : 'plain_text', value: step.value }
}

/** Why a step must not be sent: it would be undone by the next deployment, or would take the whole PATCH down. */
function refusal(step: Step<Scope>): SealpostError | undefined {
  const whole = wholeOf(step)
  // without it a config file's stamp could get lost, and the project would no longer follow that file
  if (whole === undefined) return new SealpostError('internal', 'the project was not looked at before this write')
  if (step.do === 'put' && whole.bindings.includes(step.name)) {
    return new SealpostError('invalid', 'another binding of the project has this name', {
      hint: 'Give the value another name with `rename`, or rename the binding.',
    })
  }
  if (whole.hash === undefined) return undefined
  if (step.do === 'put' && step.form === 'public') {
    return new SealpostError('invalid', 'a wrangler config file keeps the plain variables of this project', {
      hint: 'Put it under `vars` in that file, or take the name out of `public` to send it as a secret.',
    })
  }
  if (step.sighting?.form === 'public') {
    return new SealpostError('invalid', 'this plain variable belongs to the wrangler config file of the project', {
      hint: 'Take it out of `vars` in that file and deploy, then run again.',
    })
  }
  return undefined
}

function wholeOf(step: Step<Scope>): Whole | undefined {
  return step.scopeHandle as Whole | undefined
}
