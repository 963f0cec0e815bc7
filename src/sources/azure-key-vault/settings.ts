import * as z from 'zod/mini'
import { oidcToken } from '../shared/oidc.js'

/** What a config says of the source. */
export const settings = z.strictObject({
  vault: z
    .string()
    .check(
      z.regex(/^(?:[A-Za-z0-9-]|\{environment\})+$/, 'is the name of a vault, without its host'),
      z.describe('Name of the vault; {environment} stands for what the environment is called.'),
    ),
  prefix: z._default(
    z
      .string()
      .check(
        z.regex(/^(?:[A-Za-z0-9-]|\{environment\})*$/, 'has letters, digits and - only, and {environment}'),
        z.describe('What the names of an environment’s secrets begin with; a value is called what follows.'),
      ),
    '',
  ),
  dash: z._default(
    z
      .string()
      .check(
        z.regex(/^\w*$/, 'has letters, digits and _ only'),
        z.describe('What each - of a name becomes: Key Vault knows no _, and most names of variables have some.'),
      ),
    '_',
  ),
  login: z.optional(
    z
      .strictObject({ use: z.literal('oidc'), ...oidcToken })
      .check(z.describe('Logs in with the pipeline’s own identity, by a federated credential of the application.')),
  ),
})

/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>
