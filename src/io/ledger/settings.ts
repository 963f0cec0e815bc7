import * as z from 'zod/mini'

/** The file of the `file` ledger where a config names none. */
export const defaultPath = '.sealpost/ledger.json'
/** The branch of the `git-branch` ledger where a config names none. */
export const defaultBranch = 'sealpost-ledger'

/** Settings of the `file` ledger. */
export const fileSettings = z.strictObject({
  path: z._default(
    z.string().check(z.minLength(1), z.describe('The file; a relative path begins at the folder of the config.')),
    defaultPath,
  ),
})

/** Settings of the `git-branch` ledger. */
export const gitBranchSettings = z.strictObject({
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
    defaultBranch,
  ),
  names: z._default(
    z.boolean().register(z.globalRegistry, {
      description: 'Whether the commit messages list the names of secrets; the files always do.',
    }),
    true,
  ),
})

/** Where the ledger is, defaults filled in but for what the environment gives. */
export type LedgerSettings =
  | ({ readonly use: 'file' } & z.output<typeof fileSettings>)
  | ({ readonly use: 'git-branch' } & z.output<typeof gitBranchSettings>)

/** The stores by the name that a config uses, with the settings of each. */
export const ledgers = { file: fileSettings, 'git-branch': gitBranchSettings } as const
