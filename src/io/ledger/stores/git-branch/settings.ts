import * as z from 'zod/mini'
import { branchSettings } from '../../branch/settings.js'

/** Variables with the token, the first that is set wins. */
export const tokenVariables = ['SEALPOST_LEDGER_TOKEN', 'GITHUB_TOKEN'] as const

/** Settings of the `git-branch` ledger. */
export const settings = z.strictObject({
  repository: z.optional(
    z
      .string()
      .check(
        z.regex(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, 'must be `owner/name`'),
        z.describe('The GitHub repository, `owner/name`. Default: that of the workflow, `GITHUB_REPOSITORY`.'),
      ),
  ),
  ...branchSettings,
})

/** The settings, defaults filled in but for what the environment gives. */
export type GitBranchSettings = z.output<typeof settings>
