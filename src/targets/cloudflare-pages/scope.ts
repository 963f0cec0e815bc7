import * as z from 'zod/mini'
import type { ScopeKey } from '../../core/address.js'
import { account, accountKey } from '../cloudflare-shared/account.js'
import type { Environment, ProjectId } from './api.js'
import { capabilities } from './capabilities.js'

/** The keys of a Pages block beside the common ones. */
export const settings = z.strictObject({
  account,
  project: z
    .string()
    .check(
      z.regex(/^[a-z0-9][a-z0-9-]*$/, 'a project name has only lower-case letters, digits and dashes'),
      z.describe('The name of the Pages project.'),
    ),
})

/** What a source environment can be mapped to. */
export const place = z
  .enum(['production', 'preview'])
  .check(z.describe('`production`: the production branch. `preview`: every other branch.'))

/** A Pages block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** One environment of one project. */
export interface Scope extends ProjectId {
  readonly place: Environment
}

/** Config → scope. Every combination makes sense here, so it throws nothing. */
export function parseScope(input: { readonly settings: Settings; readonly place: Environment }): Scope {
  const { account, project } = input.settings
  return { account: accountKey(account), project, place: input.place }
}

/** The project is the lane: both of its environments are one document. */
export function keyOf({ account, project, place }: Scope): ScopeKey {
  const holder = `cloudflare-pages|${accountKey(account)}|${project}`
  return {
    uid: `${holder}|${place}`,
    label: `${project}/${place}`,
    lane: holder,
    holder,
    within: place,
    maxNames: capabilities.maxPerScope.is,
  }
}
