import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import { capabilities } from './capabilities.js'

const ref = z
  .string()
  .check(
    z.regex(/^[a-z]{20}$/, 'the ref of a project has 20 letters from a to z'),
    z.describe("The project's ref: the 20 letters after `/project/` in the dashboard's address."),
  )

/** The keys of a Supabase block beside the common ones. */
export const settings = z.strictObject({
  project: z.optional(ref),
})

/** What a source environment can be mapped to. */
export const place = z.union([
  z.literal('functions').check(z.describe('The Edge Functions of the project in `project`.')),
  z
    .strictObject({ project: ref })
    .check(z.describe('The Edge Functions of another project, for an environment with its own project.')),
])

/** A Supabase block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** One place of a Supabase block, checked. */
export type Place = z.infer<typeof place>

/** The Edge Functions of one project: all of them see the same secrets. */
export interface Scope {
  /** The project's ref. */
  readonly project: string
}

/**
 * Config → scope.
 * @throws SealpostError('config') for readable values, which functions do not have, and where no project is named
 */
export function parseScope(input: { readonly settings: Settings; readonly place: Place; readonly form: Form }): Scope {
  if (input.form === 'public') {
    throw new SealpostError('config', 'Edge Functions have no readable-text values', {
      hint: 'Remove the names from `public`: every value is stored as a secret.',
    })
  }
  const project = input.place === 'functions' ? input.settings.project : input.place.project
  if (project !== undefined) return { project }
  throw new SealpostError('config', '`functions` needs the setting `project` in the target', {
    hint: "Set it to the project's ref, or use the place `{ project: REF }`.",
  })
}

/** Each project is its own lane, as it is its own counter of requests. */
export function keyOf({ project }: Scope): ScopeKey {
  const holder = `supabase|${project}`
  const uid = `${holder}|functions`
  const maxNames = capabilities.maxPerScope.is
  return { uid, label: `${project}/functions`, lane: uid, holder, within: 'functions', maxNames }
}
