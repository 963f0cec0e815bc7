import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { failed } from '../../core/receipts.js'
import { Secret } from '../../core/secret.js'
import type { Step, Target } from '../../core/target.js'
import type { Objection, Observation, Sighting } from '../../core/types.js'
import { account, accountKey } from '../cloudflare/account.js'
import { madeMeanwhile, mustBeNew, sendInParts } from '../cloudflare/parts.js'
import { takenError, takenNames } from '../cloudflare/taken.js'
import type { Environment, Held, Patch, ProjectId } from './api.js'
import { capabilities } from './capabilities.js'
import { setup } from './setup.js'

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
type Whole = Pick<Held, 'hash' | 'taken'>

/** Cloudflare Pages: both environments of a project are one document, read by one GET and changed by one PATCH. */
export const target: Target<Scope, z.infer<typeof settings>, Environment> = {
  id: 'cloudflare-pages',
  api: 1,
  capabilities,
  setup,
  config: { settings, place },

  parseScope: ({ settings: { account, project }, place }) => ({ account: accountKey(account), project, place }),

  keyOf({ account, project, place }) {
    const holder = `cloudflare-pages|${accountKey(account)}|${project}`
    return {
      uid: `${holder}|${place}`,
      label: `${project}/${place}`,
      lane: holder,
      holder,
      within: place,
      maxNames: capabilities.maxPerScope.is,
    }
  },

  async identify({ scope, io }) {
    const { readProjectId } = await import('./api.js')
    return holderOf(scope, await readProjectId(io, scope))
  },

  async observe({ scopes, io }) {
    const [first] = scopes
    if (first === undefined) return []
    const { readProject } = await import('./api.js')
    const { id, held } = await readProject(io, first)
    const holder = id === undefined ? {} : { holder: holderOf(first, id) }
    return scopes.map((scope) => ({ ...observed(held[scope.place]), ...holder }))
  },

  async write({ steps, io }) {
    const [first] = steps
    if (first === undefined) return []
    const { readProject, patchProject } = await import('./api.js')
    let latest: Partial<Record<Environment, Held | undefined>> = {}
    try {
      if (steps.some(mustBeNew)) latest = (await readProject(io, first.scope)).held
    } catch (thrown) {
      return steps.map((step) => failed(step, thrown, 'no'))
    }
    return sendInParts({
      steps,
      refusal: (step) => refusal(step, latest[step.scope.place]),
      send: (part) =>
        patchProject(
          io,
          first.scope,
          patchOf(part, (step) => wholeOf(step, latest)),
        ),
      note: (step) => noteOn(step, wholeOf(step, latest)),
    })
  },
}

function holderOf({ account }: Scope, id: string): string {
  return `${accountKey(account)}|${id}`
}

function observed(held: Held | undefined): Observation {
  if (held === undefined)
    return { listed: false, because: 'the answer says nothing of this environment', sightings: [] }
  const { vars, hash, taken } = held
  const handle: Whole = { hash, taken }
  return {
    listed: true,
    sightings: vars.map(sighting),
    blockedNames: takenNames(taken),
    handle,
    ...(hash === undefined ? {} : { blocked: { public: fileKeepsVariables } }),
  }
}

const fileKeepsVariables: Objection = {
  because: 'a wrangler config file keeps the plain variables of this project',
  unlock: 'Put it under `vars` in that file, or take the name out of `public` to send it as a secret.',
}

function sighting({ name, type, value }: Held['vars'][number]): Sighting {
  if (type === 'secret_text') return { name, form: 'secret' }
  if (type !== 'plain_text') return { name, untouchable: 'it is of a kind that Sealpost does not know' }
  return { name, form: 'public', ...(value.isWellFormed() ? { secret: new Secret(value) } : {}) }
}

/** The changed names of each environment, with the stamp of its config file where one was seen. */
function patchOf(
  steps: readonly Step<Scope>[],
  whole: (step: Step<Scope>) => Whole | undefined,
): Partial<Record<Environment, Patch>> {
  const places = [...new Set(steps.map((step) => step.scope.place))]
  return Object.fromEntries(
    places.map((place) => {
      const here = steps.filter((step) => step.scope.place === place)
      const hash = here.map(whole).find((one) => one?.hash)?.hash
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
 * @param latest the environment as it is directly before the write, where that was asked for
 */
function refusal(step: Step<Scope>, latest: Held | undefined): SealpostError | undefined {
  const whole = latest ?? (step.scopeHandle as Whole | undefined)
  // without it a config file's stamp could get lost, and the project would no longer follow that file
  if (whole === undefined || step.scopeHandle === undefined)
    return new SealpostError('internal', 'the project was not looked at before this write')
  if (step.do === 'remove') return undefined
  const taken = whole.taken.find(({ name }) => name === step.name)
  if (taken !== undefined) return takenError(taken)
  if (mustBeNew(step) && latest?.vars.some(({ name }) => name === step.name)) return madeMeanwhile()
  if (whole.hash === undefined || step.form === 'secret') return undefined
  return new SealpostError('invalid', fileKeepsVariables.because, { hint: fileKeepsVariables.unlock })
}

/** A secret over a plain variable goes through, as with the vendor's own tool; whether the file has the variable cannot be seen. */
function noteOn(step: Step<Scope>, whole: Whole | undefined): string | undefined {
  if (whole?.hash === undefined || step.sighting?.form !== 'public') return undefined
  return 'it was a plain variable: if the wrangler config file has it under `vars`, the next deployment puts that back'
}

function wholeOf(step: Step<Scope>, latest: Partial<Record<Environment, Held | undefined>>): Whole | undefined {
  return latest[step.scope.place] ?? (step.scopeHandle as Whole | undefined)
}
