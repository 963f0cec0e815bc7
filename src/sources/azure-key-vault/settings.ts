import * as z from 'zod/mini'
import { oidcToken } from '../shared/oidc.js'

/** What a config says of the source. */
export const settings = z.strictObject({
  vault: z
    .string()
    .check(
      z.regex(/^(?:[A-Za-z0-9-]|\{environment\})+$/, 'must be the name of a vault, without its host'),
      z.describe('Name of the vault. {environment} is replaced with the name of the environment.'),
    ),
  prefix: z._default(
    z
      .string()
      .check(
        z.regex(/^(?:[A-Za-z0-9-]|\{environment\})*$/, 'may contain only letters, digits, - and {environment}'),
        z.describe('The prefix of an environment’s secrets. The rest is the name of the value.'),
      ),
    '',
  ),
  dash: z._default(
    z
      .string()
      .check(
        z.regex(/^\w*$/, 'may contain only letters, digits and _'),
        z.describe(
          'The replacement for each - in a name: Key Vault does not allow _, which most variable names contain.',
        ),
      ),
    '_',
  ),
  login: z.optional(
    z
      .strictObject({ use: z.literal('oidc'), ...oidcToken })
      .check(z.describe('Log in with the pipeline’s own identity, through a federated credential of the application.')),
  ),
})

/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>
