import * as z from 'zod/mini'
import { branchSettings } from '../../branch/settings.js'

/** The variable with a token, for a remote that git has no credentials for. */
export const tokenVariables = ['SEALPOST_LEDGER_TOKEN'] as const

/** Settings of the `git` ledger. */
export const settings = z.strictObject({
  remote: z._default(
    z
      .string()
      .check(
        z.regex(
          /^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,
          'must be the name of a remote as `git remote` lists it, not an address',
        ),
        z.describe(
          "The name of a remote of the checkout that contains the config. Its address comes from git's own config.",
        ),
      ),
    'origin',
  ),
  ...branchSettings,
  user: z._default(
    z
      .string()
      .check(
        z.regex(/^[\w.@+-]{1,100}$/, 'must be a user name'),
        z.describe(
          'The user name for SEALPOST_LEDGER_TOKEN, if that is set. Most hosts accept any name with a token; Bitbucket needs `x-token-auth`, and a GitLab deploy token its own user name.',
        ),
      ),
    'x-access-token',
  ),
  env: z._default(
    z
      .array(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')))
      .check(
        z.describe(
          "Variables that git's credential helper needs. git does not get the variables of sources and targets.",
        ),
      ),
    [],
  ),
})

/** The settings, defaults filled in. */
export type GitSettings = z.output<typeof settings>
