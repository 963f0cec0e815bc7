import * as z from 'zod/mini'
import type { Form } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import type { Step } from '../../core/target.js'

/** GitHub's three stores of secrets. */
export const families = ['actions', 'dependabot', 'codespaces'] as const
const visibilities = ['private', 'all', 'selected'] as const

/** One of GitHub's three stores of secrets. */
type Family = (typeof families)[number]
/** Which repositories of an organisation may use a secret. */
type Visibility = (typeof visibilities)[number]

const owner = '[A-Za-z0-9_-]{1,100}'
// A name of dots alone would climb up in the path of a request.
const repositoryName = '(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}'

/** The target's own keys of a config block. */
export const settings = z
  .strictObject({
    repository: z.optional(
      z
        .string()
        .check(
          z.regex(new RegExp(`^${owner}/${repositoryName}$`), 'must be owner/name, for example acme/shop'),
          z.describe('The repository, as owner/name. Either this or `organization`.'),
        ),
    ),
    organization: z.optional(
      z
        .string()
        .check(
          z.regex(new RegExp(`^${owner}$`), 'must be the login of an organisation'),
          z.describe(
            'The login of an organisation, for secrets that its repositories share. Either this or `repository`.',
          ),
        ),
    ),
    visibility: z.optional(
      z.enum(visibilities).register(z.globalRegistry, {
        description:
          'Which repositories can use a new organisation secret. Default: `private`. Existing secrets keep their access.',
      }),
    ),
    repositories: z.optional(
      z
        .array(z.union([z.string().check(z.regex(new RegExp(`^${repositoryName}$`))), z.int().check(z.positive())]))
        .register(z.globalRegistry, {
          description: 'With `visibility: selected`: the repositories that can use a new secret, by name or id.',
        }),
    ),
    createEnvironments: z.optional(
      z.boolean().register(z.globalRegistry, {
        description: 'Create a missing environment before writing to it. Existing environments are not changed.',
      }),
    ),
  })
  .check(
    z.superRefine((given, context) => {
      const complain = (key: keyof typeof given, message: string) =>
        context.addIssue({ code: 'custom', path: [key], message })
      if (given.repository === undefined && given.organization === undefined) {
        complain('repository', 'either `repository` or `organization` is required')
      } else if (given.repository !== undefined && given.organization !== undefined) {
        complain('organization', '`repository` and `organization` cannot be combined')
      }
      for (const key of ['visibility', 'repositories'] as const) {
        if (given[key] !== undefined && given.organization === undefined) {
          complain(key, `\`${key}\` is only allowed with \`organization\``)
        }
      }
      if (given.createEnvironments !== undefined && given.repository === undefined) {
        complain('createEnvironments', '`createEnvironments` is only allowed with `repository`')
      }
      if (given.visibility === 'selected' && given.repositories === undefined) {
        complain('visibility', '`visibility: selected` needs `repositories`')
      }
      if (given.repositories !== undefined && given.organization !== undefined && given.visibility !== 'selected') {
        complain('repositories', '`repositories` needs `visibility: selected`')
      }
    }),
  )

/** One place of the `environments` mapping. */
export const place = z.union([
  z.enum(families).register(z.globalRegistry, {
    description: 'The Actions, Dependabot or Codespaces secrets of the repository or organisation.',
  }),
  z
    .strictObject({
      environment: z.string().check(
        z.minLength(1),
        z.maxLength(255),
        z.refine((name) => name !== '.' && name !== '..', 'is not a valid environment name'),
        z.describe('The name of the environment.'),
      ),
    })
    .register(z.globalRegistry, { description: 'A deployment environment of the repository.' }),
])

/** A GitHub block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** One place of a GitHub block, checked. */
export type PlaceInput = z.infer<typeof place>

/** One list at GitHub: the secrets or the variables of one holder, in one family or environment. */
export interface Scope {
  readonly form: Form
  readonly family: Family
  readonly holder:
    | { readonly kind: 'repository'; readonly name: string; readonly createEnvironments: boolean }
    | {
        readonly kind: 'organization'
        readonly name: string
        readonly visibility: Visibility
        readonly repositories: readonly (string | number)[]
      }
  /** Only with a repository; its family is `actions`. */
  readonly environment?: string
}

/**
 * Config → scope.
 * @throws SealpostError('config') for a place or a form that GitHub does not have
 */
export function parseScope(input: {
  readonly settings: Settings
  readonly place: PlaceInput
  readonly form: Form
}): Scope {
  const { settings, place, form } = input
  const family = typeof place === 'string' ? place : 'actions'
  if (form === 'public' && family !== 'actions') {
    throw new SealpostError('config', `GitHub stores readable values for Actions and environments, not for ${family}`, {
      hint: `Remove \`public\` from this target, or map to \`actions\` or \`{ environment: … }\` instead of \`${family}\`.`,
    })
  }
  const environment = typeof place === 'string' ? {} : { environment: place.environment }
  if (settings.organization !== undefined) {
    if (typeof place !== 'string') {
      throw new SealpostError('config', 'an organisation has no environments', {
        hint: 'Map to `actions`, `dependabot` or `codespaces`, or name a `repository` instead of the `organization`.',
      })
    }
    const { organization: name, visibility = 'private', repositories = [] } = settings
    return { form, family, holder: { kind: 'organization', name, visibility, repositories } }
  }
  if (settings.repository === undefined) {
    throw new SealpostError('config', 'either `repository` or `organization` is required')
  }
  const { repository: name, createEnvironments = false } = settings
  return { form, family, holder: { kind: 'repository', name, createEnvironments }, ...environment }
}

/** What the list is called in a path and in its own answer. */
export function listName(scope: Scope): 'secrets' | 'variables' {
  return scope.form === 'secret' ? 'secrets' : 'variables'
}

/** `/repos/acme/shop`, `/orgs/acme`. */
export function holderPath({ holder }: Scope): string {
  return holder.kind === 'organization' ? `/orgs/${holder.name}` : `/repos/${holder.name}`
}

/** `/repos/acme/shop/environments/production`; an environment's name may hold any character. */
export function environmentPath(scope: Scope, environment: string): string {
  return `${holderPath(scope)}/environments/${encodeURIComponent(environment)}`
}

/** The list's own path, `/repos/acme/shop/actions/secrets`. */
export function listPath(scope: Scope): string {
  const { family, environment } = scope
  const above = environment === undefined ? `${holderPath(scope)}/${family}` : environmentPath(scope, environment)
  return `${above}/${listName(scope)}`
}

/** One value's own path, `/repos/acme/shop/actions/secrets/NAME`. */
export function valuePath({ scope, name }: Pick<Step<Scope>, 'scope' | 'name'>): string {
  return `${listPath(scope)}/${encodeURIComponent(name)}`
}
