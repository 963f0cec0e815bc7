import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'

/** How many variables a context takes ("Using contexts", read 2026-11), and what is assumed of a project, for which no number is documented. */
export const mostVariables = { context: 100, project: 1000 } as const

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The keys of a CircleCI block beside the common ones. */
export const settings = z.strictObject({
  context: z
    .optional(
      z
        .string()
        .check(
          z.regex(
            /^(?=.{1,200}$)\S(?:[^\p{Cc}]*\S)?$/u,
            'the name of a context has at most 200 characters, with no spaces at either end',
          ),
        ),
    )
    .check(z.describe('The id or name of the context. A name needs `organization` and one more request per run.')),
  organization: z
    .optional(
      z
        .string()
        .check(
          z.regex(
            /^(?:(?:gh|github|bb|bitbucket|circleci)\/[\w.-]+|[0-9A-Fa-f-]{36})$/,
            'must be an organisation such as gh/acme or circleci/ID, or its id',
          ),
        ),
    )
    .check(
      z.describe('The organisation that has the context: `gh/acme`, `bb/acme`, `circleci/ORGANIZATION-ID`, or its id.'),
    ),
  project: z
    .optional(
      z
        .string()
        .check(
          z.regex(
            /^(?:gh|github|bb|bitbucket|circleci)(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+){2}$/,
            'must be a project such as gh/acme/shop or circleci/ORGANIZATION-ID/PROJECT-ID',
          ),
        ),
    )
    .check(
      z.describe('The project slug, as shown in its settings: `gh/acme/shop`, `circleci/ORGANIZATION-ID/PROJECT-ID`.'),
    ),
})

/** A CircleCI block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** What a source environment can be mapped to. */
export const place = z
  .enum(['context', 'project'], { error: 'context or project' })
  .check(z.describe('`context` or `project`: the one that is set in the target.'))

/** One place of a CircleCI block, checked. */
export type Place = z.infer<typeof place>

/** One context, or one project. */
export type Scope =
  | {
      readonly kind: 'context'
      /** Id or name. */
      readonly context: string
      /** Undefined only where `context` is an id. */
      readonly organization: string | undefined
    }
  | { readonly kind: 'project'; readonly project: string }

/**
 * Config → scope.
 * @throws SealpostError('config') where the target does not name what the place means, and for readable values
 */
export function parseScope(input: { readonly settings: Settings; readonly place: Place; readonly form: Form }): Scope {
  const { context, organization, project } = input.settings
  if (input.form === 'public')
    throw new SealpostError('config', 'CircleCI never returns values, so it has no readable-text values', {
      hint: 'Remove the names from `public`: they are stored like all others.',
    })
  if (input.place === 'project') {
    if (project !== undefined) return { kind: 'project', project }
    throw new SealpostError('config', 'the place `project` needs a `project` in the target', {
      hint: 'Add `project: gh/acme/shop`, or map the environment to `context`.',
    })
  }
  if (context === undefined)
    throw new SealpostError('config', 'the place `context` needs a `context` in the target', {
      hint: 'Add `context: NAME` and `organization: gh/acme`, or map the environment to `project`.',
    })
  if (organization === undefined && !isId(context))
    throw new SealpostError('config', 'a context given by name needs an `organization`', {
      hint: 'Add `organization: gh/acme`, or use the id of the context.',
    })
  return { kind: 'context', context, organization }
}

/** Whether a context is given by its id. */
export function isId(context: string): boolean {
  return uuid.test(context)
}

/** Each context and each project is its own lane. Values of a project have no stamp. */
export function keyOf(scope: Scope): ScopeKey {
  const { kind } = scope
  const called =
    scope.kind === 'project'
      ? scope.project
      : isId(scope.context)
        ? scope.context.toLowerCase()
        : `${scope.organization}/${scope.context}`
  const uid = `circleci|${kind}|${called}`
  return {
    uid,
    label: `${called}/${kind}`,
    lane: uid,
    holder: uid,
    within: '',
    maxNames: mostVariables[kind],
    ...(kind === 'project' ? { revision: 'none' } : {}),
  }
}
