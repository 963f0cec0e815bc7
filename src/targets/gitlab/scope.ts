import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import { type Masking, valueRule } from './masking.js'

/** How many variables a project and a group take: defaults of GitLab's plan limits, and what GitLab.com has ("CI/CD variables", read 2026-11). */
export const mostVariables = { project: 8000, group: 30_000 } as const

const holderPath = z
  .union([
    z
      .string()
      .check(z.regex(/^[A-Za-z0-9_][\w.-]*(?:\/[\w.-]+)*$/, 'must be a path such as acme/shop, or a numeric id')),
    z.int().check(z.positive()),
  ])
  .check(z.describe('Its path, as in the address of its page, or its numeric id.'))

/** The keys of a GitLab block beside the common ones. */
export const settings = z.strictObject({
  project: z.optional(holderPath).check(z.describe('The path of the project, `acme/shop`, or its numeric id.')),
  group: z
    .optional(holderPath)
    .check(
      z.describe('Instead of `project`: the path or numeric id of a group, whose variables all of its projects get.'),
    ),
  masked: z
    .optional(z.union([z.boolean(), z.literal('auto')], { error: 'must be auto, true or false' }))
    .check(
      z.describe(
        'Whether new secrets are masked in job logs. `auto` (default): if GitLab can, and the plan shows where it cannot; `true`: values that cannot be masked are refused; `false`: never.',
      ),
    ),
  hidden: z
    .optional(z.boolean())
    .check(z.describe('Whether new secrets are also permanently hidden in the settings. Needs GitLab 17.4 or newer.')),
  protected: z
    .optional(z.boolean())
    .check(z.describe('Whether new variables are available on protected branches and tags only.')),
  raw: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Whether `$` in a value is a plain character. Default: true. With `false`, GitLab expands variables in the value.',
      ),
    ),
})

/** A GitLab block of a config, checked. */
export type Settings = z.infer<typeof settings>

const placeHelp =
  'must be an environment scope such as "*", production or review/*; only letters, digits, inner spaces and _ / $ { } . - *'

/** What a source environment can be mapped to. GitLab's own rule for environment scopes, which it trims (its source, `lib/gitlab/regex.rb`, read 2026-11). */
export const place = z
  .string({ error: placeHelp })
  .check(
    z.regex(/^(?! )[A-Za-z0-9_/\\${}. *-]{1,255}(?<! )$/, placeHelp),
    z.describe('An environment scope: "*" for all environments, a name, or one with * in it.'),
  )

/** One place of a GitLab block, checked. */
export type Place = z.infer<typeof place>

/** What has variables. */
export interface Holder {
  readonly kind: 'project' | 'group'
  /** Path or number. */
  readonly name: string
}

/** One environment scope of one project or group, and how new variables are made there. */
export interface Scope extends Masking {
  readonly holder: Holder
  /** As GitLab writes it: `*`, `production`, `review/*`. */
  readonly environment: string
  readonly protected: boolean
}

/**
 * Both forms of a place are one place, for a variable has one value in an environment scope.
 * @throws SealpostError('config') unless just one of project and group is named, and for secrets hidden but not masked
 */
export function parseScope({
  settings,
  place,
}: {
  readonly settings: Settings
  readonly place: Place
  readonly form: Form
}): Scope {
  const { project, group, masked = 'auto', hidden = false, protected: isProtected = false, raw = true } = settings
  const name = project ?? group
  if (name === undefined || (project !== undefined && group !== undefined))
    throw new SealpostError('config', 'a GitLab target has either a `project` or a `group`', {
      hint: 'Set one of them: `project: acme/shop`, or `group: acme`.',
    })
  if (hidden && masked === false)
    throw new SealpostError(
      'config',
      '`hidden` cannot be combined with `masked: false`: GitLab masks every hidden variable',
      {
        hint: 'Remove one of the two.',
      },
    )
  const holder: Holder = { kind: project === undefined ? 'group' : 'project', name: String(name) }
  return { holder, environment: place, masked, hidden, protected: isProtected, raw }
}

/** Project or group is the lane: the variables of all environment scopes come in one list. */
export function keyOf(scope: Scope): ScopeKey {
  const { holder, environment } = scope
  const lane = `gitlab|${holder.kind}|${holder.name}`
  const rule = valueRule(scope)
  return {
    uid: `${lane}|${environment}`,
    label: `${holder.name}/${environment}`,
    lane,
    holder: lane,
    within: environment,
    maxNames: mostVariables[holder.kind],
    ...(rule === undefined ? {} : { values: { secret: rule } }),
  }
}
