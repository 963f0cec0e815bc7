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
          'must be the name of a remote as `git remote` lists it, and no address',
        ),
        z.describe(
          'A remote of the checkout that holds the config, by its name. Its address is in the config of git alone.',
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
          'Whom SEALPOST_LEDGER_TOKEN belongs to, where that is set. Most hosts take any name beside a token; Bitbucket wants `x-token-auth`, a deploy token of GitLab its own.',
        ),
      ),
    'x-access-token',
  ),
  env: z._default(
    z
      .array(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')))
      .check(
        z.describe("Variables that git's credential helper needs. git gets none of a source's or a target's own."),
      ),
    [],
  ),
})

/** The settings, defaults filled in. */
export type GitSettings = z.output<typeof settings>
