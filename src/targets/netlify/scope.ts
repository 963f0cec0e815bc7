import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'

/** What parts of Netlify may read a variable, spelled as the API description spells them (open-api 2.60, read 2026-11). */
export const scopeNames = ['builds', 'functions', 'runtime', 'post-processing'] as const

/** One part of Netlify that may read a variable. */
export type ScopeName = (typeof scopeNames)[number]

/** Deploy contexts that a value for `all` stands for: those of netlify-cli 27.2 (`src/utils/env/index.ts`, read 2026-11). */
export const contexts = ['production', 'deploy-preview', 'branch-deploy', 'dev', 'dev-server'] as const

/** How many names one place is taken to hold. Not documented; assumed. */
export const maxNames = 1000

const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'may contain only letters, digits, dots, dashes and underscores'))

/** The keys of a Netlify block beside the common ones. */
export const settings = z.strictObject({
  account: id.check(z.describe('Team (account) slug or id, as in app.netlify.com/teams/<slug>.')),
  site: z
    .optional(id)
    .check(z.describe('Project (site) id. Without it, the target is the variables of the whole team.')),
  scopes: z
    .optional(z.array(z.enum(scopeNames)).check(z.minLength(1)))
    .check(
      z.describe(
        'Where new variables are available; existing ones keep their scopes. Default: everywhere, for secrets everywhere except post-processing. Needs a Pro plan or higher.',
      ),
    ),
})

/** A Netlify block of a config, checked. */
export type Settings = z.infer<typeof settings>

const placeHelp = `must be one of ${contexts.join(', ')}, or branch:<name>`

/** What a source environment can be mapped to. */
export const place = z
  .union([z.enum(contexts), z.string().check(z.regex(/^branch:\S+$/, placeHelp))], { error: placeHelp })
  .check(z.describe('Deploy context: production, deploy-preview, branch-deploy, dev, dev-server or branch:<name>.'))

/** One place of a Netlify block, checked. */
export type Place = z.infer<typeof place>

/** One deploy context of one team or one of its sites. */
export interface Scope {
  readonly account: string
  /** Absent: the variables that all sites of the team share. */
  readonly site: string | undefined
  readonly context: string
  /** Name of the git branch where `context` is `branch`. */
  readonly parameter: string | undefined
  /** What may read new variables, as configured. */
  readonly scopes: readonly ScopeName[] | undefined
}

/** Both forms of a place are one place, for a name has one value in a context. */
export function parseScope(input: { readonly settings: Settings; readonly place: Place; readonly form: Form }): Scope {
  const { account, site, scopes } = input.settings
  const branch = input.place.startsWith('branch:')
  return {
    account,
    site,
    context: branch ? 'branch' : input.place,
    parameter: branch ? input.place.slice('branch:'.length) : undefined,
    scopes,
  }
}

/**
 * Scopes to send with a new name; undefined where none need be sent. A secret may never have post-processing and must
 * say what it has: free plans take exactly the other three (terraform-provider-netlify,
 * `docs/resources/environment_variable.md`, read 2026-11). For readable values all four are the same as none, and
 * free plans take only none.
 */
export function scopesFor(form: Form, asked: readonly ScopeName[] = scopeNames): readonly ScopeName[] | undefined {
  const fit = scopeNames.filter((name) => asked.includes(name) && !(form === 'secret' && name === 'post-processing'))
  return fit.length === scopeNames.length ? undefined : fit
}

/**
 * Team or site is the lane: all its contexts come in one list and go in one array. A site's id is its own in all of
 * Netlify, so that it stays the same place whether its team is given by slug or by id.
 */
export function keyOf(scope: Scope): ScopeKey {
  const lane = scope.site === undefined ? `netlify|team|${scope.account}` : `netlify|site|${scope.site}`
  const context = scope.parameter === undefined ? scope.context : `branch:${scope.parameter}`
  const label = [scope.account, ...(scope.site === undefined ? [] : [scope.site]), context].join('/')
  return { uid: `${lane}|${context}`, label, lane, holder: lane, within: context, maxNames }
}
