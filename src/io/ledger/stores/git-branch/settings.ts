import * as z from 'zod/mini'

/** The branch where a config names none. */
export const usualBranch = 'sealpost-ledger'

/** Variables with the token, the first that is set wins. */
export const tokenVariables = ['SEALPOST_LEDGER_TOKEN', 'GITHUB_TOKEN'] as const

/** Settings of the `git-branch` ledger. */
export const settings = z.strictObject({
  repository: z.optional(
    z
      .string()
      .check(
        z.regex(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, 'must be `owner/name`'),
        z.describe('The GitHub repository, `owner/name`. Without it the one of the workflow, `GITHUB_REPOSITORY`.'),
      ),
  ),
  branch: z._default(
    z
      .string()
      .check(
        z.regex(
          /^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,
          'must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 100 at most',
        ),
        z.describe('A branch that holds nothing else. It is made by the first apply.'),
      ),
    usualBranch,
  ),
  names: z._default(
    z.boolean().register(z.globalRegistry, {
      description: 'Whether the commit messages list the names of secrets; the files always do.',
    }),
    true,
  ),
})

/** The settings, defaults filled in but for what the environment gives. */
export type GitBranchSettings = z.output<typeof settings>
