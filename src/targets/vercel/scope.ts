import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { matches } from '../../core/glob.js'

/** The kinds of row that this target makes. A row may have others; those are only ever looked at. */
const rowTypes = ['sensitive', 'encrypted', 'plain'] as const

/** A kind of row that this target makes. */
export type RowType = (typeof rowTypes)[number]

/** Most variables in one environment of one project ("Environment variables", limits page, read 2026-11). */
export const maxPerEnvironment = 1000

/** The keys of a Vercel block beside the common ones. */
export const settingsSchema = z.strictObject({
  project: z
    .string()
    .check(
      z.regex(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'must be a project name or id'),
      z.describe('Project name or id (`prj_…`). An id stays valid when the project is renamed.'),
    ),
  team: z
    .optional(z.string().check(z.regex(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'must be a team slug or id')))
    .check(z.describe('Team id (`team_…`) or slug. Omit it for a project of a personal account.')),
  types: z
    .optional(z.record(z.string().check(z.minLength(1, 'must be a name or a glob')), z.enum(rowTypes)))
    .check(
      z.describe(
        'Row type by name at Vercel, instead of the default; exact names or globs with `*`. An exact name takes precedence, then the first matching glob.',
      ),
    ),
})

/** What a source environment can be mapped to. */
export const placeSchema = z.union([
  z
    .enum(['production', 'preview', 'development'])
    .check(z.describe('One of the three environments that every project has.')),
  z
    .strictObject({
      branch: z.string().check(z.minLength(1), z.maxLength(250), z.describe('Git branch of the connected repository.')),
    })
    .check(z.describe('Preview deployments of one git branch; overrides `preview`.')),
  z
    .strictObject({
      custom: z
        .string()
        .check(
          z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be the slug or id of a custom environment'),
          z.describe('Slug or id (`env_…`) of a custom environment; the id saves a request.'),
        ),
    })
    .check(z.describe('A custom environment.')),
])

/** A Vercel block of a config, checked. */
export type Settings = z.infer<typeof settingsSchema>

/** One place of a Vercel block, checked. */
export type PlaceInput = z.infer<typeof placeSchema>

/** One place of one project, in one form. */
export interface Scope {
  readonly project: string
  readonly team: string | undefined
  readonly place: PlaceInput
  readonly form: Form
  readonly types: readonly (readonly [string, RowType])[]
}

/** Config → scope. Every combination makes sense here, so it throws nothing. */
export function parseScope(input: {
  readonly settings: Settings
  readonly place: PlaceInput
  readonly form: Form
}): Scope {
  const { project, team, types } = input.settings
  return { project, team, place: input.place, form: input.form, types: Object.entries(types ?? {}) }
}

/** Both forms share one uid: a name stands once in an environment, whatever its type. */
export function keyOf(scope: Scope): ScopeKey {
  const lane = `vercel|${scope.team ?? '-'}|${scope.project}`
  const place = placeText(scope.place)
  const label = typeof scope.place === 'object' && 'custom' in scope.place ? scope.place.custom : place
  return {
    uid: `${lane}|${place}`,
    label: `${scope.project}/${label}`,
    lane,
    holder: lane,
    within: place,
    maxNames: maxPerEnvironment,
  }
}

/** A place as one string: `production`, `preview@branch`, `custom:slug-or-id`. */
export function placeText(place: PlaceInput): string {
  if (typeof place === 'string') return place
  return 'branch' in place ? `preview@${place.branch}` : `custom:${place.custom}`
}

/** What the config asks for by name, over any default. */
export function overrideOf(scope: Scope, name: string): RowType | undefined {
  const exact = scope.types.find(([key]) => key === name)
  return (exact ?? scope.types.find(([key]) => matches([key], name)))?.[1]
}
